"""Emails say nothing confidential, leave once, and are seen when they do not leave."""

import smtplib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.test import Client

from oyez.lib.mail_server import mail_server, sender
from oyez.notifications.digest import next_digest
from oyez.notifications.kinds import register
from oyez.notifications.models import Notification
from oyez.notifications.queries import failures
from oyez.notifications.services import mark_read, settle, tell, try_again
from oyez.notifications.tasks import FIRST_WAIT, LOST_AFTER, forget_old, send_due
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from tests.council import Council

REQUEST = register("tests.request", subject="A page request waits for you.")
URGENT = register("tests.danger", subject="Something cannot wait.", urgent=True)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def mail_is_set_up(settings: Any) -> None:
    settings.EMAIL_IS_SET_UP = True
    settings.SITE_URL = "https://oyez.fernwell.example"


class RefusesEverything(EmailBackend):
    def send_messages(self, messages: Sequence[Any]) -> int:  # noqa: ARG002
        raise smtplib.SMTPRecipientsRefused({"morag@fernwell.example": (550, b"no such morag")})


class NobodyThere(EmailBackend):
    def send_messages(self, messages: Sequence[Any]) -> int:  # noqa: ARG002
        raise ConnectionRefusedError("nobody listens")


def told(council: Council, *people: Person, key: str = "a", kind: Any = REQUEST) -> None:
    tell(
        people,
        kind=kind,
        text="Asha Patel asks for a page about a school in Thornwell.",
        url="/accounts/",
        key=key,
        now=council.now,
    )


def test_an_email_says_one_fixed_sentence_and_has_one_link(council: Council) -> None:
    told(council, council.morag)
    assert send_due(MONDAY) == 1
    (sent,) = mail.outbox
    assert sent.to == ["morag@fernwell.example"]
    assert sent.subject == "A page request waits for you"
    assert sent.body.count("https://") == 1
    assert "https://oyez.fernwell.example/accounts/" in sent.body
    whole = f"{sent.subject} {sent.body}"
    assert not [word for word in ("Asha", "Patel", "school", "Thornwell") if word in whole]


def test_a_digest_gathers_and_counts(council: Council) -> None:
    for key in "abc":
        told(council, council.morag, key=key)
    assert send_due(MONDAY - timedelta(minutes=1)) == 0
    assert send_due(MONDAY) == 1
    (sent,) = mail.outbox
    assert sent.subject == "3 things wait for you in Oyez"
    assert "(3 times)" in sent.body
    assert "/notifications/" in sent.body
    assert send_due(MONDAY + timedelta(days=1)) == 0


def test_what_was_read_or_is_done_needs_no_email(council: Council) -> None:
    told(council, council.morag, council.helen)
    mark_read(council.morag, notification=council.morag.notifications.get(), now=council.now)
    settle("a", now=council.now)
    assert send_due(MONDAY) == 0
    assert set(Notification.objects.values_list("email", flat=True)) == {"needless"}


def test_without_a_mail_server_nothing_is_tried(council: Council, settings: Any) -> None:
    settings.EMAIL_IS_SET_UP = False
    told(council, council.morag, kind=URGENT)
    assert send_due(council.now) == 0
    assert Notification.objects.get().email == "waiting"


def test_a_refused_email_is_tried_six_times_and_then_shown(council: Council, settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.RefusesEverything"
    told(council, council.morag, kind=URGENT)
    moment, waits = council.now, []
    while not failures():
        assert send_due(moment) == 0
        row = Notification.objects.get()
        if row.email == "waiting":
            waits.append(row.email_at - moment)
            assert send_due(row.email_at - timedelta(seconds=1)) == 0
            moment = row.email_at
    assert waits == [FIRST_WAIT * 4**n for n in range(5)]
    (failed,) = failures()
    assert failed.failure == "The mail server refused it with code 550."


def test_a_failure_tells_no_address(council: Council, settings: Any, caplog: Any) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.RefusesEverything"
    told(council, council.morag, kind=URGENT)
    send_due(council.now)
    assert "morag" not in caplog.text + Notification.objects.get().failure


def test_a_mail_server_that_comes_back_is_used(council: Council, settings: Any) -> None:
    usual = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = f"{__name__}.NobodyThere"
    told(council, council.morag, kind=URGENT)
    assert send_due(council.now) == 0
    settings.EMAIL_BACKEND = usual
    assert send_due(council.now + FIRST_WAIT) == 1
    assert Notification.objects.get().failure == ""


def test_one_refused_address_does_not_keep_the_others_waiting(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = EmailBackend.send_messages

    def without_morag(self: EmailBackend, messages: Sequence[Any]) -> int:
        if messages[0].to == ["morag@fernwell.example"]:
            raise smtplib.SMTPRecipientsRefused({})
        return usual(self, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", without_morag)
    told(council, council.morag, council.helen, kind=URGENT)
    assert send_due(council.now) == 1
    assert mail.outbox[0].to == ["helen@fernwell.example"]


def test_an_email_of_a_dead_process_is_sent_again(council: Council) -> None:
    told(council, council.morag, kind=URGENT)
    Notification.objects.update(email="sending", email_at=council.now)
    assert send_due(council.now + LOST_AFTER - timedelta(seconds=1)) == 0
    assert send_due(council.now + LOST_AFTER) == 1


def test_a_failed_email_can_be_put_back_by_ict_alone(council: Council) -> None:
    told(council, council.morag, kind=URGENT)
    Notification.objects.update(email="failed")
    row = Notification.objects.get()
    with pytest.raises(Forbidden):
        try_again(council.asha, notification=row, now=council.now)
    assert try_again(council.yusuf, notification=row, now=council.now)
    assert not try_again(council.yusuf, notification=row, now=council.now)
    assert send_due(council.now) == 1


def test_what_is_long_over_is_forgotten_and_what_waits_is_not(council: Council) -> None:
    told(council, council.morag, key="old")
    settle("old", now=council.now)
    told(council, council.morag, key="open")
    assert forget_old(council.now + timedelta(days=90)) == 0
    assert forget_old(council.now + timedelta(days=91)) == 1
    assert Notification.objects.get().key == "open"


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ((2026, 11, 23, 8, 59), (2026, 11, 23, 9, 0)),
        ((2026, 11, 23, 9, 0), (2026, 11, 23, 13, 0)),
        ((2026, 11, 27, 16, 30), (2026, 11, 30, 9, 0)),
        # Christmas Eve is a Thursday; Boxing Day's substitute is the Monday.
        ((2026, 12, 24, 17, 0), (2026, 12, 29, 9, 0)),
        # In summer 9am in London is 8 in UTC.
        ((2026, 7, 1, 7, 0), (2026, 7, 1, 8, 0)),
    ],
)
def test_digests_go_out_in_working_hours(now: tuple[int, ...], then: tuple[int, ...]) -> None:
    assert next_digest(datetime(*now, tzinfo=UTC)) == datetime(*then, tzinfo=UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    "text",
    ["http://mail.example", "smtp://", "mail.example", "smtp://a:b@mail.example", "smtps://h/path"],
)
def test_an_address_that_is_no_mail_server_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"an address such as|safe"):
        mail_server(text)


def test_mail_servers_are_read() -> None:
    server = mail_server("smtp+tls://oyez:p%40ss@mail.example")
    assert (server.host, server.port, server.password) == ("mail.example", 587, "p@ss")
    assert server.starttls
    assert not server.tls
    assert not mail_server("")


@pytest.mark.parametrize("text", ["oyez", "a b@c", "@host", "a@b@c", "A <a@b>"])
def test_a_sender_is_an_address_alone(text: str) -> None:
    with pytest.raises(ValueError, match="an address such as"):
        sender(text)


def test_the_pages_show_open_and_mark(council: Council, client: Client) -> None:
    told(council, council.morag)
    client.force_login(council.morag.user)
    page = client.get("/notifications/").content.decode()
    assert "about a school in Thornwell" in page
    assert "Mark all as read" in page
    row = Notification.objects.get()
    assert client.get(f"/notifications/{row.pk}/").headers["Location"] == "/accounts/"
    row.refresh_from_db()
    assert row.read_at
    assert "Mark all as read" not in client.get("/notifications/").content.decode()
    assert client.post("/notifications/").status_code == 302
    assert "Nothing is done yet" in client.get("/notifications/?show=done").content.decode()


def test_nobody_opens_what_somebody_else_was_told(council: Council, client: Client) -> None:
    told(council, council.morag)
    client.force_login(council.asha.user)
    assert client.get(f"/notifications/{Notification.objects.get().pk}/").status_code == 404
    assert not Notification.objects.get().read_at


def test_a_choice_is_kept(council: Council, client: Client) -> None:
    client.force_login(council.asha.user)
    assert client.post("/notifications/email/", {"how": "sometimes"}).status_code == 200
    client.post("/notifications/email/", {"how": "at_once"})
    told(council, council.asha)
    assert Notification.objects.get().email_at == council.now


def test_failed_emails_are_shown_to_ict_and_tried_again(council: Council, client: Client) -> None:
    told(council, council.morag, kind=URGENT)
    Notification.objects.update(email="failed", failure="The mail server refused it with code 550.")
    client.force_login(council.asha.user)
    assert client.get("/notifications/failed/").status_code == 403
    client.force_login(council.yusuf.user)
    assert "code 550" in client.get("/notifications/failed/").content.decode()
    assert client.post("/notifications/failed/", {"notification": "x"}).status_code == 404
    client.post("/notifications/failed/", {"notification": str(Notification.objects.get().pk)})
    assert "No email failed" in client.get("/notifications/failed/").content.decode()


def test_the_list_costs_the_same_however_long_it_is(
    council: Council, client: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(60):
        told(council, council.morag, key=f"matter:{number}")
    client.force_login(council.morag.user)
    with django_assert_max_num_queries(14):
        client.get("/notifications/?page=2")
