"""What WordPress' answers mean, played by a server that answers what no test can make a real one."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from oyez.networks.addresses import AddressRule
from oyez.networks.base import Message, NotSent, OutcomeUnknown, Refused
from oyez.networks.http import Http, Patience
from oyez.networks.wordpress import WordPress
from tests.servers.scripted import Act, ScriptedServer, answer, cut

LOOPBACK = AddressRule(frozenset({"127.0.0.1"}))
SINCE = datetime(2026, 1, 1, tzinfo=UTC)
ONE = Message(key="post:1:account:publish:0:1", text="Green bins move to Tuesday.")
POST = {
    "id": 7,
    "slug": "oyez-x",
    "status": "draft",
    "link": "https://blog.fernwell.example/oyez-x/",
    "date_gmt": "2026-06-12T10:00:00",
    "modified_gmt": "2026-06-12T10:00:00",
}
PUBLISHED = {**POST, "status": "publish"}


@pytest.fixture
def http() -> Iterator[Http]:
    client = Http(LOOPBACK, patience=Patience(connect=1, read=1, total=3))
    yield client
    client.close()


def said(body: object, status: int = 200) -> Act:
    return answer(status, json.dumps(body).encode())


def refusal(status: int, code: str, **more: Any) -> Act:
    return said({"code": code, "message": "Nope", "data": {"status": status, **more}}, status)


def speak(http: Http, server: ScriptedServer) -> WordPress:
    return WordPress(http, site=server.url, username="u", application_password="p")


UP_TO_THE_LAST_STEP = (said([]), said(POST, 201), said([POST]), said([]))


def publish(http: Http, *acts: Act) -> ScriptedServer:
    with ScriptedServer(list(acts)).running() as server:
        speak(http, server).publish(ONE)
    return server


def test_the_last_step_names_the_draft_and_asks_for_nothing_else(http: Http) -> None:
    server = publish(http, *UP_TO_THE_LAST_STEP, said(PUBLISHED))
    created, done = (seen for seen in server.seen if seen.method == "POST")
    assert json.loads(created.body)["status"] == "draft"
    assert done.target.startswith("/wp-json/wp/v2/posts/7?")
    assert json.loads(done.body)["status"] == "publish"


GARBAGE: dict[str, Act] = {
    "no JSON": answer(200, b"<b>Warning</b>: something"),
    "nothing": answer(200),
    "a list": said([]),
    "null": said(None),
    "no id": said({k: v for k, v in PUBLISHED.items() if k != "id"}),
    "a wrong id": said({**PUBLISHED, "id": "seven"}),
    "no time": said({**PUBLISHED, "date_gmt": None}),
    "an address that runs": said({**PUBLISHED, "link": "javascript:alert(1)"}),
    "204": answer(204),
}


@pytest.mark.parametrize("act", GARBAGE.values(), ids=list(GARBAGE))
def test_a_garbled_answer_to_the_last_step_is_unknown(http: Http, act: Act) -> None:
    with pytest.raises(OutcomeUnknown):
        publish(http, *UP_TO_THE_LAST_STEP, act)


@pytest.mark.parametrize("act", GARBAGE.values(), ids=list(GARBAGE))
def test_a_garbled_answer_to_the_draft_is_not_sent(http: Http, act: Act) -> None:
    with pytest.raises(NotSent):
        publish(http, said([]), act)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize(
    ("done", "error"), [((said([]),), NotSent), (UP_TO_THE_LAST_STEP, OutcomeUnknown)]
)
def test_a_server_error_is_judged_by_the_step_it_comes_in(
    http: Http, status: int, done: tuple[Act, ...], error: type[Exception]
) -> None:
    with pytest.raises(error):
        publish(http, *done, answer(status))


@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_is_busy_or_in_maintenance_says_when_to_come_back(
    http: Http, status: int
) -> None:
    for done in ((), UP_TO_THE_LAST_STEP):
        with pytest.raises(NotSent) as caught:
            publish(http, *done, answer(status, Retry_After="600"))
        assert caught.value.retry_after == timedelta(minutes=10)


@pytest.mark.parametrize(
    ("status", "code", "word"),
    [
        (401, "incorrect_password", "application password"),
        (401, "rest_cannot_create", "application password"),
        (401, "rest_not_logged_in", "Authorization"),
        (401, "application_passwords_disabled_for_user", "does not allow application passwords"),
        (403, "rest_cannot_create", "role"),
        (403, "rest_cannot_publish", "role"),
        (403, "rest_forbidden", "role"),
        (403, "", "firewall"),
        (404, "rest_no_route", "address"),
        (404, "", "Permalinks"),
        (413, "", "picture"),
        (400, "rest_invalid_param", "invalid"),
        (400, "rest_upload_file_too_big", "picture"),
        (418, "teapot", "teapot"),
    ],
)
def test_a_refusal_says_what_to_do_and_keeps_the_vendors_code(
    http: Http, status: int, code: str, word: str
) -> None:
    act = refusal(status, code) if code else answer(status, b"<h1>No</h1>")
    with pytest.raises(Refused, match=word) as caught:
        publish(http, said([]), act)
    assert caught.value.code == (code or str(status))


@pytest.mark.parametrize("code", ["rest_upload_sideload_error", "rest_upload_unknown_error"])
def test_a_documented_refusal_stays_one_although_it_comes_as_a_500(http: Http, code: str) -> None:
    with pytest.raises(Refused, match="picture"):
        publish(http, said([]), refusal(500, code))


def test_an_invalid_parameter_is_told_by_what_is_wrong_with_it(http: Http) -> None:
    detail = {"status": {"code": "rest_forbidden_status", "data": {"status": 401}}}
    with pytest.raises(Refused, match="application password") as caught:
        publish(http, refusal(400, "rest_invalid_param", params={}, details=detail))
    assert caught.value.code == "rest_forbidden_status"


def test_a_refused_draft_is_cleared_away_and_a_failure_to_do_so_changes_nothing(http: Http) -> None:
    refused = refusal(403, "rest_cannot_publish")
    for clearing in ((said([]), said(POST)), (cut,)):
        acts = [*UP_TO_THE_LAST_STEP, refused, *clearing]
        with ScriptedServer(acts).running() as server, pytest.raises(Refused, match="role"):
            speak(http, server).publish(ONE)
        if clearing[0] is not cut:
            assert server.seen[-1].method == "DELETE"
            assert "force=true" in server.seen[-1].target


def test_a_plugin_that_holds_the_post_for_review_is_said(http: Http) -> None:
    with pytest.raises(Refused, match="review"):
        publish(http, *UP_TO_THE_LAST_STEP, said({**POST, "status": "pending"}))


def test_a_site_without_a_bin_deletes_for_good(http: Http) -> None:
    acts = [refusal(501, "rest_trash_not_supported"), said({"deleted": True}), said([])]
    with ScriptedServer(acts).running() as server:
        speak(http, server).delete("7")
    assert [seen.method for seen in server.seen] == ["DELETE", "DELETE", "GET"]
    assert "force=true" in server.seen[1].target


def _find(network: WordPress) -> object:
    return network.find(ONE, since=SINCE, known=())


@pytest.mark.parametrize(
    "act",
    [answer(200, b"<html>"), said({"not": "a list"}), answer(500), cut],
    ids=["a page", "no list", "500", "a cut"],
)
@pytest.mark.parametrize("look", [_find, WordPress.profile])
def test_looking_and_finding_something_else_can_be_tried_again(
    http: Http, act: Act, look: Callable[[WordPress], object]
) -> None:
    with ScriptedServer([act]).running() as server, pytest.raises(NotSent):
        look(speak(http, server))


def test_the_password_travels_in_its_header_alone(http: Http) -> None:
    server = publish(http, *UP_TO_THE_LAST_STEP, said(PUBLISHED))
    for seen in server.seen:
        assert seen.headers["authorization"] == "Basic dTpw"
        assert "dTpw" not in seen.target
    assert "dTpw" not in repr(vars(speak(http, server)))
