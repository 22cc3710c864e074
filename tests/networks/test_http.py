"""What a failure on the wire proves, tried against a server that misbehaves byte by byte."""

import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from oyez.networks.addresses import AddressRule
from oyez.networks.base import NetworkError, NotSent, OutcomeUnknown, Refused
from oyez.networks.http import Http, Patience
from tests.networks.certificate import Certificate, make_certificate
from tests.servers.scripted import (
    Act,
    ScriptedServer,
    answer,
    cut,
    drip,
    hang,
    raw,
    raw_then_end,
)

NOW = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)
LOOPBACK = AddressRule(frozenset({"127.0.0.1"}))
QUICK = Patience(connect=1, read=0.4, write=1, pool=0.4, total=1.2, answer_bytes=100_000)
SECRET = {"Authorization": "Basic c2VjcmV0OnNlY3JldA=="}


@pytest.fixture
def http() -> Iterator[Http]:
    client = Http(LOOPBACK, clock=lambda: NOW, patience=QUICK)
    yield client
    client.close()


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return make_certificate("blog.fernwell.example")


def played(*acts: Act) -> ScriptedServer:
    return ScriptedServer(list(acts))


UNCERTAIN = {
    "a reset": cut,
    "silence": hang,
    "an end without a word": raw_then_end(b""),
    "no HTTP": raw(b"\x00\x01garbage\r\n\r\n"),
    "half a status line": raw_then_end(b"HTTP/1.1 20"),
    "half a body": raw_then_end(b"HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{"),
    "a body a byte at a time": drip(
        b"HTTP/1.1 201 Created\r\nContent-Length: 9999\r\n\r\n" + b"x" * 99
    ),
    "a head a byte at a time": drip(b"HTTP/1.1 201 Created\r\nX-Endless: " + b"x" * 999),
    "endless early hints": drip(b"HTTP/1.1 103 Hints\r\n\r\n" * 99, 0.01),
    "more than is read": answer(201, b"x" * 100_001),
    "a broken length": raw(b"HTTP/1.1 201 Created\r\nContent-Length: many\r\n\r\n{}"),
    "another protocol": answer(101, Upgrade="chat"),
    "500": answer(500),
    "502": answer(502),
    "503 without Retry-After": answer(503),
    "504": answer(504),
    "408": answer(408),
    "429 that nobody documents": answer(429, Retry_After="5"),
    "see other": answer(303, Location="/elsewhere"),
    "found": answer(302, Location="/elsewhere"),
}


@pytest.mark.parametrize("act", UNCERTAIN.values(), ids=list(UNCERTAIN))
def test_a_write_that_may_have_been_accepted_is_unknown_and_never_sent_again(
    http: Http, act: Act
) -> None:
    with played(act, answer(201, b"{}")).running() as server:
        started = time.monotonic()
        with pytest.raises(OutcomeUnknown):
            http.write("POST", f"{server.url}/posts", json_body={"text": "x"})
        assert time.monotonic() - started < 4
        assert len(server.seen) == 1


@pytest.mark.parametrize(
    "name", sorted(UNCERTAIN.keys() - {"see other", "found", "another protocol"})
)
def test_the_same_failure_of_a_read_may_be_tried_again(http: Http, name: str) -> None:
    act = UNCERTAIN[name]
    with played(act).running() as server, pytest.raises(NotSent):
        http.read(f"{server.url}/posts")


def test_nothing_listens_means_not_sent(http: Http) -> None:
    with played().running() as server:
        url = server.url
    with pytest.raises(NotSent, match=r"127\.0\.0\.1"):
        http.write("POST", url, json_body={})


def test_a_name_that_is_not_found_means_not_sent() -> None:
    def nowhere(_host: str, _port: int) -> list[str]:
        raise OSError

    with pytest.raises(NotSent):
        Http(AddressRule(resolver=nowhere)).write("POST", "https://blog.fernwell.example/")


def test_no_free_connection_means_not_sent(http: Http) -> None:
    with played(*[hang] * 101).running() as server:
        slow = Http(LOOPBACK, patience=Patience(read=9, pool=0.2, total=9))
        errors: list[NetworkError] = []

        def post() -> None:
            try:
                slow.write("POST", server.url)
            except NetworkError as error:
                errors.append(error)

        threads = [threading.Thread(target=post, daemon=True) for _ in range(100)]
        for thread in threads:
            thread.start()
        while len(server.seen) < 100:
            time.sleep(0.02)
        with pytest.raises(NotSent):
            slow.write("POST", server.url)
        assert len(server.seen) == 100


def test_an_answer_comes_back_whole(http: Http) -> None:
    with played(answer(201, b'{"id": 7}', X_Total="3")).running() as server:
        got = http.write("POST", f"{server.url}/a?b=c", json_body={"text": "Grüße"})
        assert (got.status, got.json(), got.headers["x-total"]) == (201, {"id": 7}, "3")
        assert server.seen[0].method == "POST"
        assert server.seen[0].target == "/a?b=c"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 413, 422])
def test_a_refusal_is_an_answer_for_the_network_to_judge(http: Http, status: int) -> None:
    with played(answer(status, b"{}")).running() as server:
        assert http.write("POST", server.url).status == status


@pytest.mark.parametrize(
    ("status", "retry_after", "expected"),
    [
        (429, "120", timedelta(seconds=120)),
        (429, "Fri, 12 Jun 2026 10:05:00 GMT", timedelta(minutes=5)),
        (429, "Fri, 12 Jun 2026 09:00:00 GMT", timedelta(0)),
        (429, "99999999999999999999", timedelta(days=1)),
        (429, "soon", None),
        (429, "-5", None),
        (429, "²", None),
        (503, "600", timedelta(minutes=10)),
    ],
)
def test_a_documented_try_again_later_is_not_sent_with_its_wait(
    http: Http, status: int, retry_after: str, expected: timedelta | None
) -> None:
    act = raw(
        f"HTTP/1.1 {status} Later\r\nRetry-After: {retry_after}\r\nContent-Length: 0\r\n\r\n".encode()
    )
    with played(act).running() as server, pytest.raises(NotSent) as caught:
        http.write("POST", server.url, not_accepted=frozenset({429, 503}))
    assert caught.value.retry_after == expected


def test_a_503_without_retry_after_proves_nothing_even_where_503_is_documented(http: Http) -> None:
    with played(answer(503)).running() as server, pytest.raises(OutcomeUnknown):
        http.write("POST", server.url, not_accepted=frozenset({503}))


@pytest.mark.parametrize("status", [301, 307, 308])
def test_a_moved_server_is_refused_and_the_write_does_not_follow(http: Http, status: int) -> None:
    with (
        played(answer(201)).running() as other,
        played(answer(status, Location=other.url)).running() as server,
        pytest.raises(Refused, match="moved"),
    ):
        http.write("POST", server.url, headers=SECRET)
    assert not other.seen


def test_a_read_follows_a_redirect_and_leaves_the_password_behind_at_another_origin(
    http: Http,
) -> None:
    with (
        played(answer(200, b"here")).running() as other,
        played(
            answer(302, Location="/next"), answer(302, Location=f"{other.url}/x")
        ).running() as server,
    ):
        assert http.read(f"{server.url}/", headers=SECRET).body == b"here"
        assert [seen.headers.get("authorization") for seen in server.seen] == [
            SECRET["Authorization"]
        ] * 2
        assert "authorization" not in other.seen[0].headers


def test_a_redirect_leads_to_no_address_that_the_rule_forbids(http: Http) -> None:
    with (
        played(answer(302, Location="http://169.254.169.254/latest/meta-data")).running() as server,
        pytest.raises(Refused),
    ):
        http.read(server.url)


@pytest.mark.parametrize("target", ["file:///etc/passwd", "gopher://127.0.0.1/"])
def test_a_redirect_leads_to_nothing_that_is_no_web_address(http: Http, target: str) -> None:
    with played(answer(302, Location=target)).running() as server, pytest.raises(Refused):
        http.read(server.url)


def test_redirects_in_a_circle_end(http: Http) -> None:
    with played(*[answer(302, Location="/again")] * 9).running() as server:
        with pytest.raises(Refused, match="without an end"):
            http.read(server.url)
        assert len(server.seen) == 4


@pytest.mark.parametrize(
    "url",
    [
        "",
        "blog.fernwell.example",
        "ftp://blog.fernwell.example/",
        "https://",
        "https://name:word@blog.fernwell.example/",
        "https://blog.fernwell.example:99999/",
        "http://[::1",
        "https://blog.fernwell.example/\x00",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_web_address_is_refused(http: Http, url: str) -> None:
    for call in (http.read, lambda url: http.write("POST", url)):
        with pytest.raises(Refused) as caught:
            call(url)
        assert caught.value.code == "address"
        assert "word" not in str(caught.value).replace("password", "")


def test_a_name_is_resolved_once_and_the_address_judged_is_the_one_called(
    certificate: Certificate,
) -> None:
    # No resolver of this machine knows the name, so a second look-up could not succeed.
    addresses = iter([["127.0.0.1"]])
    rule = AddressRule(frozenset({"blog.fernwell.example"}), lambda _host, _port: next(addresses))
    with ScriptedServer([answer(200)], tls=certificate.server).running() as server:
        client = Http(rule, patience=QUICK, tls=certificate.client)
        assert client.read(f"https://blog.fernwell.example:{server.port}/").status == 200


def test_two_accounts_on_one_server_share_no_cookie(http: Http) -> None:
    with played(answer(200, Set_Cookie="session=of-one; Path=/"), answer(200)).running() as server:
        http.read(server.url)
        http.read(server.url)
        assert all("cookie" not in seen.headers for seen in server.seen)


def test_a_small_answer_cannot_unpack_into_a_large_one(http: Http) -> None:
    with played(answer(200, b"\x1f\x8b", Content_Encoding="gzip")).running() as server:
        assert http.read(server.url).body == b"\x1f\x8b"
        assert server.seen[0].headers["accept-encoding"] == "identity"


def test_a_kept_connection_is_used_again(http: Http) -> None:
    with played(answer(200, keep=True), answer(200, keep=True)).running() as server:
        http.read(server.url)
        http.read(server.url)
        assert server.connections == 1


@pytest.mark.parametrize(
    "act",
    [cut, answer(500), answer(429), raw(b"garbage\r\n\r\n")],
    ids=["a cut", "500", "429", "garbage"],
)
def test_no_error_and_no_log_line_holds_a_secret(
    http: Http, act: Act, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with played(act).running() as server, pytest.raises(NetworkError) as caught:
        http.write("POST", f"{server.url}/x?access_token=t0ken", headers=SECRET)
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    for text in (str(error), repr(error), caplog.text):
        assert "t0ken" not in text
        assert "c2VjcmV0" not in text


def reached(certificate: Certificate, trust: ssl.SSLContext | None, act: Act) -> ScriptedServer:
    with ScriptedServer([act], tls=certificate.server).running() as server:
        rule = AddressRule(frozenset({"blog.fernwell.example"}), lambda _host, _port: ["127.0.0.1"])
        client = Http(rule, patience=QUICK, tls=trust)
        url = f"https://blog.fernwell.example:{server.port}/posts"
        client.write("POST", url, json_body={})
    return server


def test_tls_asks_for_the_name_while_the_call_goes_to_the_address_judged(
    certificate: Certificate,
) -> None:
    server = reached(certificate, certificate.client, answer(201))
    assert certificate.asked_for[-1] == "blog.fernwell.example"
    assert server.seen[0].headers["host"] == f"blog.fernwell.example:{server.port}"


@pytest.mark.parametrize("name", ["blog.fernwell.example", "other.fernwell.example"])
def test_a_certificate_that_is_not_trusted_means_not_sent(name: str) -> None:
    stranger = make_certificate(name)
    with pytest.raises(NotSent, match="nothing was sent"):
        reached(stranger, None, answer(201))


def test_a_certificate_for_another_name_means_not_sent() -> None:
    other = make_certificate("other.fernwell.example")
    with pytest.raises(NotSent):
        reached(other, other.client, answer(201))


@pytest.mark.parametrize("act", [cut, raw(b"\x00")])
def test_a_cut_inside_tls_after_the_request_left_is_unknown(
    certificate: Certificate, act: Act
) -> None:
    with pytest.raises(OutcomeUnknown):
        reached(certificate, certificate.client, act)


def test_a_server_that_speaks_no_tls_means_not_sent() -> None:
    with played(answer(200)).running() as server, pytest.raises(NotSent):
        Http(LOOPBACK, patience=QUICK).write("POST", f"https://127.0.0.1:{server.port}/")


def test_a_large_upload_that_the_server_stops_reading_is_unknown_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        client = Http(LOOPBACK, patience=QUICK)
        started = time.monotonic()
        with pytest.raises(OutcomeUnknown):
            client.write(
                "POST", f"http://127.0.0.1:{deaf.getsockname()[1]}/", form={"x": "y" * 30_000_000}
            )
        assert time.monotonic() - started < 4
