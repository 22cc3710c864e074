"""Checks of accounts (PRO6): findings, never a click; overdue, told, escalated, answered later."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from oyez.accounts import examining
from oyez.accounts.models import Account, AccountReview, ReviewNotice
from oyez.accounts.queries.register import Filter, chosen
from oyez.accounts.queries.reviews import overdue_on
from oyez.accounts.services import Findings, activate, done_with_actions, posted, record_check
from oyez.accounts.services.checks_due import check_accounts
from oyez.accounts.services.reviewing import ITEMS
from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.notifications.models import Notification
from oyez.people.errors import Forbidden
from tests.accounts.life import ALL_RIGHT, TODAY, corporate_x, later, signed_in, somebody
from tests.council import Council

RIGHT = Findings(dict.fromkeys(ITEMS, True))
FORM: dict[str, Any] = {**dict.fromkeys(ITEMS, "yes"), "moderated": "0"}


def night(council: Council, days: int) -> datetime:
    """Run the duty on the night that many days after today, and return when."""
    now = later(council.now, days=days)
    check_accounts(now)
    return now


def kinds(account: Account) -> list[str]:
    rows = ReviewNotice.objects.filter(review__account=account)
    return [f"{row.kind}:{row.person.name}" for row in rows.order_by("at", "pk")]


def test_a_check_is_due_after_seven_days_and_on_x_each_working_day(council: Council) -> None:
    account = corporate_x(council)
    activate(council.morag, account=account, now=council.now)
    assert account.next_check == date(2026, 11, 23)
    assert council.mere.next_check == TODAY + timedelta(days=7)
    friday = later(council.now, days=5)
    findings = Findings(dict.fromkeys(ITEMS, True), ALL_RIGHT)
    record_check(council.asha, account=account, findings=findings, now=friday)
    assert account.next_check == date(2026, 11, 30), "the Monday after a Friday"


def test_it_opens_becomes_overdue_and_is_escalated_on_day_3_and_day_7(council: Council) -> None:
    somebody("Hugo Head", role="head_of_service")
    for days, state in ((6, None), (7, "due"), (8, "overdue"), (9, "overdue"), (10, "escalated")):
        night(council, days)
        review = AccountReview.objects.filter(account=council.mere).first()
        assert (review.state if review else None) == state
    assert kinds(council.mere) == ["overdue:Tom Reeve", "head_of_service:Hugo Head"]
    night(council, 13)
    assert len(kinds(council.mere)) == 2
    night(council, 14)
    assert kinds(council.mere)[2:] == ["communications:Morag Ellis"]
    assert [move.new for move in AccountReview.objects.get(account=council.mere).moves.all()] == [
        "due", "overdue", "escalated",
    ]  # fmt: skip


def test_a_pause_is_caught_up_in_one_night_and_a_second_run_changes_nothing(
    council: Council,
) -> None:
    somebody("Hugo Head", role="head_of_service")
    night(council, 40)
    assert len(kinds(council.mere)) == 3
    before = (Entry.objects.count(), Notification.objects.count())
    night(council, 40)
    assert (Entry.objects.count(), Notification.objects.count()) == before


def test_what_was_overdue_on_a_day_and_who_was_told(council: Council) -> None:
    for days in range(7, 12):
        night(council, days)
    done = later(council.now, days=11)
    record_check(council.tom, account=council.mere, findings=RIGHT, now=done)
    found = {
        days: {review.account for review in overdue_on(TODAY + timedelta(days=days))}
        for days in (7, 8, 11, 12)
    }
    assert council.mere not in found[7]
    assert council.mere in found[8]
    assert council.mere in found[11]
    assert council.mere not in found[12]
    page = (
        signed_in(council.martin)
        .get("/accounts/overdue/?on_day=1&on_month=12&on_year=2026")
        .content.decode()
    )
    assert "Friends of Sandy Mere" in page
    assert "Tom Reeve was told on Monday 30 November 2026" in page
    file = signed_in(council.martin).get(
        "/accounts/overdue/?on_day=1&on_month=12&on_year=2026&csv=1"
    )
    text = b"".join(file.streaming_content).decode()  # type: ignore[attr-defined]
    assert "Friends of Sandy Mere,Tom Reeve" in text
    wrong = signed_in(council.martin).get("/accounts/overdue/?on_day=tomorrow").content.decode()
    assert "There is a problem" in wrong
    assert signed_in(council.lena).get("/accounts/overdue/").status_code == 403


def test_a_check_is_what_a_person_found_not_a_click(council: Council) -> None:
    wrong = (
        Findings({}),
        Findings({**RIGHT.answers, "content": False}),
        Findings(RIGHT.answers, moderated=3),
        Findings(RIGHT.answers, safeguards=ALL_RIGHT),
    )
    for findings in wrong:
        with pytest.raises(Complaint):
            record_check(council.tom, account=council.mere, findings=findings, now=council.now)
    client = signed_in(council.tom)
    address = f"/accounts/{council.mere.key}/check/"
    shown = client.get(address).content.decode()
    assert "checked" not in shown.replace("data-module", "")
    assert (
        "Answer “Everything on it is current”"
        in client.post(address, {"moderated": ""}).content.decode()
    )
    assert not AccountReview.objects.exists()
    assert client.post(address, FORM).status_code == 302
    assert AccountReview.objects.get().state == "passed"
    with pytest.raises(IntegrityError), transaction.atomic():
        AccountReview.objects.update(findings={})
    with pytest.raises(IntegrityError), transaction.atomic():
        AccountReview.objects.update(done_by=None)


def test_what_is_not_right_stays_open_until_it_is_done(council: Council) -> None:
    findings = Findings({**RIGHT.answers, "contact": False}, actions="Correct the phone number")
    review = record_check(council.tom, account=council.mere, findings=findings, now=council.now)
    assert review.state == "actions_needed"
    done_with_actions(council.tom, review=review, remark="Corrected", now=council.now)
    assert review.state == "passed"
    with pytest.raises(MoveRefused):
        done_with_actions(council.tom, review=review, remark="Again", now=council.now)


def test_each_checks_their_own(council: Council) -> None:
    for person in (council.asha, council.lena, council.helen, council.yusuf):
        with pytest.raises(Forbidden):
            record_check(person, account=council.mere, findings=RIGHT, now=council.now)
    record_check(council.asha, account=council.news, findings=RIGHT, now=council.now)
    record_check(council.morag, account=council.mere, findings=RIGHT, now=council.now)


def test_an_overdue_check_is_settled_when_it_is_done(council: Council) -> None:
    night(council, 8)
    told = Notification.objects.filter(kind__startswith="accounts.")
    open_rows = told.filter(person=council.tom, settled_at=None)
    assert open_rows.exists()
    now = later(council.now, days=8)
    record_check(council.tom, account=council.mere, findings=RIGHT, now=now)
    assert not open_rows.exists()
    assert AccountReview.objects.get(account=council.mere).due_on == TODAY + timedelta(days=7)


def test_an_overdue_account_without_a_check_is_examined(council: Council) -> None:
    assert list(examining.checks_are_open(later(council.now, days=8))) == []
    late = later(council.now, days=9)
    assert len(list(examining.checks_are_open(late))) == 2
    check_accounts(late)
    assert list(examining.checks_are_open(late)) == []


def test_publishing_tells_when_an_account_last_spoke_and_silence_shows(council: Council) -> None:
    posted(council.mere, council.now)
    posted(council.mere, later(council.now, days=-3))
    council.mere.refresh_from_db()
    assert council.mere.last_post_at == council.now
    assert council.mere.post_due == TODAY + timedelta(days=30), "a group has thirty days"

    def silent(days: int) -> set[str]:
        day = TODAY + timedelta(days=days)
        return {row.name for row in chosen(Filter(attention="stale"), on=day)}

    assert silent(14) == set()
    assert silent(15) == {council.news.name}
    assert silent(31) == {council.news.name, council.mere.name}
