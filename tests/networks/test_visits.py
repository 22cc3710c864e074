"""Visiting strangers' addresses, tried against servers that mean harm."""

import contextlib
import gzip
import socket
import threading
import time
from collections.abc import Iterator, Sequence

import pytest

from oyez.networks.addresses import AddressRule, resolve
from oyez.networks.http import Patience
from oyez.networks.visits import VISITING, Outcome, Visit, Visitor
from tests.networks.certificate import make_certificate
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

QUICK = Patience(connect=1, read=0.5, write=1, pool=0.5, total=1.5, redirects=5)
NAME = "www.fernwell-test.gov.uk"


def to_loopback(_host: str, _port: int) -> Sequence[str]:
    return ["127.0.0.1"]


def visitor(*servers: ScriptedServer, names: Sequence[str] = (NAME,), **more: object) -> Visitor:
    """A visitor that may go to these servers, on this machine, and under these names only."""
    rule = AddressRule(
        frozenset({*names, *(f"127.0.0.1:{server.port}" for server in servers)}),
        more.pop("resolver", to_loopback),  # type: ignore[arg-type]
        plain=True,
        ports=frozenset({80, 443, *(server.port for server in servers)}),
    )
    return Visitor(rule, patience=QUICK, **more)  # type: ignore[arg-type]


def visit(*acts: Act) -> tuple[Visit, ScriptedServer]:
    with ScriptedServer(list(acts)).running() as server:
        return visitor(server).visit(f"http://{NAME}:{server.port}/page"), server


def outcome(*acts: Act) -> Outcome:
    return visit(*acts)[0].outcome


def test_a_page_that_is_there_is_asked_for_its_head_alone() -> None:
    found, server = visit(answer(200))
    assert found == Visit(Outcome.ALIVE)
    assert [seen.method for seen in server.seen] == ["HEAD"]


@pytest.mark.parametrize(("status", "word"), [(404, "no such page"), (410, "gone")])
def test_gone_is_dead_once_a_whole_request_says_so_too(status: int, word: str) -> None:
    found, server = visit(answer(status), answer(status))
    assert found.outcome is Outcome.DEAD
    assert word in found.reason
    assert [seen.method for seen in server.seen] == ["HEAD", "GET"]


@pytest.mark.parametrize("status", [400, 403, 404, 405, 500, 501])
def test_a_server_that_only_dislikes_head_is_alive(status: int) -> None:
    assert outcome(answer(status), answer(200)) is Outcome.ALIVE
    assert outcome(cut, answer(200)) is Outcome.ALIVE


@pytest.mark.parametrize(
    "status", [400, 401, 403, 405, 408, 418, 425, 429, 451, 500, 502, 503, 504]
)
def test_a_refusal_or_a_busy_server_is_never_dead(status: int) -> None:
    assert outcome(answer(status), answer(status)) is Outcome.UNKNOWN


MALICE = {
    "silence": hang,
    "a reset": cut,
    "no HTTP": raw(b"\x00\x01garbage\r\n\r\n"),
    "a head a byte at a time": drip(b"HTTP/1.1 200 OK\r\nX-Endless: " + b"x" * 9999),
    "a head without an end": raw(b"HTTP/1.1 200 OK\r\n" + b"X-Huge: " + b"x" * 300_000),
    "ten thousand headers": raw(
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(10_000))
    ),
    "endless early hints": drip(b"HTTP/1.1 103 Hints\r\n\r\n" * 99, 0.02),
    "another protocol": answer(101, Upgrade="chat"),
    "half a status line": raw_then_end(b"HTTP/1.1 40"),
}


@pytest.mark.parametrize("act", MALICE.values(), ids=list(MALICE))
def test_a_server_that_misbehaves_is_left_in_time_and_never_called_dead(act: Act) -> None:
    started = time.monotonic()
    assert outcome(act, act) is Outcome.UNKNOWN
    assert time.monotonic() - started < 4


BODIES = {
    "a gzip bomb": gzip.compress(b"\0" * 5_000_000) * 20,
    "an endless body": b"x" * 3_000_000,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=list(BODIES))
def test_no_body_is_read_let_alone_unpacked(body: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
    sent = threading.Event()

    def pour(connection: socket.socket, _: threading.Event) -> None:
        with contextlib.suppress(OSError):
            connection.sendall(head)
            for _piece in range(2_000):
                connection.sendall(b"%x\r\n%b\r\n" % (len(body), body))
            sent.set()

    started = time.monotonic()
    assert outcome(answer(405), pour) is Outcome.ALIVE
    assert time.monotonic() - started < 3
    assert not sent.is_set()


def test_a_body_that_drips_for_ever_is_not_waited_for() -> None:
    slow = drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + b"x" * 9999, 0.001)
    assert outcome(answer(405), slow) is Outcome.ALIVE


FORBIDDEN = [
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://224.0.0.1/",
    "https://www.fernwell-test.gov.uk:8443/",
    "https://www.fernwell-test.gov.uk:22/",
    "ftp://www.fernwell-test.gov.uk/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "javascript:alert(1)",
    "https://name:word@www.fernwell-test.gov.uk/",
    "https://www.fernwell-test.gov.uk\\@127.0.0.1/",
    "//",
    "",
    "http://",
    "http://[::1",
    "https://" + "a" * 64 + ".gov.uk",
    "\ud800",
]


@pytest.mark.parametrize("address", FORBIDDEN)
def test_an_address_that_leads_inside_or_is_none_is_not_visited(address: str) -> None:
    assert Visitor(patience=QUICK).visit(address).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("address", [one for one in FORBIDDEN if one.isprintable()])
def test_a_redirect_leads_to_no_such_address_either(address: str) -> None:
    with ScriptedServer([answer(302)]).running() as inside:
        start = raw(
            b"HTTP/1.1 302 Found\r\nLocation: "
            + address.encode("latin-1", "replace")
            + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
        with ScriptedServer([start] * 8).running() as server:
            rule = AddressRule(
                frozenset({f"{NAME}:{server.port}"}),
                lambda host, port: ["127.0.0.1"] if host == NAME else resolve(host, port),
                plain=True,
                ports=frozenset({80, 443, server.port}),
            )
            found = Visitor(rule, patience=QUICK).visit(f"http://{NAME}:{server.port}/")
        assert found.outcome is Outcome.UNKNOWN
        assert not inside.seen


def test_a_name_whose_answer_changes_is_judged_again_at_each_connection() -> None:
    answers = iter([["127.0.0.1"], ["127.0.0.1"]])
    asked: list[str] = []

    def turning(host: str, _port: int) -> Sequence[str]:
        asked.append(host)
        return next(answers)

    with ScriptedServer([answer(200)]).running() as inside:
        hop = answer(302, Location=f"http://turn.fernwell-test.gov.uk:{inside.port}/")
        with ScriptedServer([hop]).running() as server:
            ports = frozenset({server.port, inside.port})
            rule = AddressRule(frozenset({NAME}), turning, plain=True, ports=ports)
            found = Visitor(rule, patience=QUICK).visit(f"http://{NAME}:{server.port}/")
        assert found.outcome is Outcome.UNKNOWN
        assert not inside.seen, "the second name led inside and was not called"
    assert asked == [NAME, "turn.fernwell-test.gov.uk"], "each once, and never a second time"


def test_one_private_address_among_public_ones_spoils_them_all() -> None:
    rule = AddressRule(resolver=lambda _h, _p: ["9.9.9.9", "10.0.0.1"], plain=True)
    assert Visitor(rule, patience=QUICK).visit(f"https://{NAME}/").outcome is Outcome.UNKNOWN


def test_five_redirects_are_followed_and_no_sixth() -> None:
    hop = answer(302, Location="/on")
    assert outcome(*[hop] * 5, answer(200)) is Outcome.ALIVE
    found, server = visit(*[hop] * 9)
    assert found.outcome is Outcome.UNKNOWN
    assert len(server.seen) == 6


def test_a_redirect_to_a_page_that_is_gone_is_dead() -> None:
    assert outcome(answer(301, Location="/gone"), answer(404), answer(404)) is Outcome.DEAD


def test_a_redirect_without_an_address_is_unknown() -> None:
    assert outcome(answer(302), *[answer(302)] * 5) is Outcome.UNKNOWN


def test_no_cookie_and_nothing_else_travels_and_we_say_who_we_are() -> None:
    with ScriptedServer(
        [answer(302, Location="/b", Set_Cookie="a=b; Path=/"), answer(200)]
    ).running() as server:
        one = visitor(server, site="https://oyez.fernwell-test.gov.uk")
        one.visit(f"http://{NAME}:{server.port}/a?b=c#d")
        one.close()
    first, second = server.seen
    assert first.target == "/a?b=c"
    assert "cookie" not in second.headers
    assert set(second.headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert second.headers["user-agent"].startswith("Oyez/")
    assert second.headers["user-agent"].endswith("(+https://oyez.fernwell-test.gov.uk)")


@pytest.mark.parametrize(
    ("errno", "expected"),
    [
        (socket.EAI_NONAME, Outcome.DEAD),
        (socket.EAI_AGAIN, Outcome.UNKNOWN),
        (socket.EAI_FAIL, Outcome.UNKNOWN),
    ],
)
def test_a_name_that_is_not_there_is_dead_and_a_resolver_in_trouble_is_not(
    errno: int, expected: Outcome
) -> None:
    def failing(_host: str, _port: int) -> Sequence[str]:
        raise socket.gaierror(errno, "because")

    found = Visitor(AddressRule(resolver=failing), patience=QUICK).visit(f"https://{NAME}/")
    assert found.outcome is expected


def test_nothing_listens_is_unknown() -> None:
    with ScriptedServer([]).running() as server:
        pass
    assert visitor(server).visit(f"http://{NAME}:{server.port}/").outcome is Outcome.UNKNOWN


@pytest.fixture
def stranger() -> Iterator[ScriptedServer]:
    with ScriptedServer([answer(200)], tls=make_certificate(NAME).server).running() as server:
        yield server


def test_a_certificate_that_nobody_trusts_is_dead(stranger: ScriptedServer) -> None:
    found = visitor(stranger).visit(f"https://{NAME}:{stranger.port}/")
    assert found.outcome is Outcome.DEAD
    assert "certificate" in found.reason
    assert not stranger.seen


def test_a_certificate_for_another_name_is_dead() -> None:
    other = make_certificate("other.fernwell-test.gov.uk")
    with ScriptedServer([answer(200)], tls=other.server).running() as server:
        one = visitor(server, tls=other.client)
        assert one.visit(f"https://{NAME}:{server.port}/").outcome is Outcome.DEAD


def test_a_trusted_certificate_is_alive() -> None:
    mine = make_certificate(NAME)
    with ScriptedServer([answer(200)], tls=mine.server).running() as server:
        one = visitor(server, tls=mine.client)
        assert one.visit(f"https://{NAME}:{server.port}/") == Visit(Outcome.ALIVE)


def test_a_server_without_encryption_is_dead_under_https() -> None:
    with ScriptedServer([answer(200)]).running() as server:
        found = visitor(server).visit(f"https://{NAME}:{server.port}/")
    assert found.outcome in {Outcome.DEAD, Outcome.UNKNOWN}


def test_names_kept_for_examples_are_not_visited() -> None:
    def never(_host: str, _port: int) -> Sequence[str]:
        raise AssertionError

    for address in ("https://www.fernwell.example/", "http://a.test", "https://x.invalid/y"):
        assert Visitor(AddressRule(resolver=never)).visit(address).outcome is Outcome.UNKNOWN


def test_only_the_ports_of_websites_are_called() -> None:
    assert VISITING.ports == {80, 443}
    assert not VISITING.allowed
