"""The invariants of accounts, attacked as DOMAIN section 6 says: pages, services, bulk, dates."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from oyez.accounts import examining
from oyez.accounts.models import AccessGrant, Account, AccountMove, Safeguard
from oyez.accounts.queries.register import open_to
from oyez.accounts.services import (
    AccountFacts,
    Changes,
    activate,
    add_account,
    confirm,
    edit_account,
    propose_grant,
    remove_grant,
    resume,
    suspend,
)
from oyez.accounts.services.nightly import alert_insecure, end_accesses
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.notifications.models import Notification
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Nomination
from tests.accounts.life import (
    ALL_RIGHT,
    TODAY,
    active_page,
    corporate_x,
    given_access,
    later,
    secured,
    signed_in,
)
from tests.council import Council


def direct(council: Council, **values: Any) -> Account:
    """Return an account that was inserted without any service."""
    given: dict[str, Any] = {
        "platform": "x",
        "name": "Direct",
        "purpose": "corporate",
        "colour": 1,
        "state": "active",
        "next_check": TODAY,
        "legacy": True,
    }
    return Account(**{**given, **values})


def changes_of(account: Account, **wanted: Any) -> Changes:
    names = Changes.__dataclass_fields__
    return replace(Changes(**{name: getattr(account, name) for name in names}), **wanted)


# 1. At most one active corporate X account.


def test_a_second_active_corporate_x_account_is_refused_by_service_and_database(
    council: Council,
) -> None:
    activate(council.morag, account=corporate_x(council), now=council.now)
    second = corporate_x(council, "FernwellTwo", "Fernwell two")
    with pytest.raises(Complaint, match="one only"):
        activate(council.morag, account=second, now=council.now)
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.bulk_create([direct(council, handle="three")])
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=second.pk).update(
            state="active", next_check=TODAY, secured_at=council.now
        )


def test_reactivating_an_archived_or_suspended_one_makes_no_second(council: Council) -> None:
    first = corporate_x(council)
    activate(council.morag, account=first, now=council.now)
    suspend(council.morag, account=first, reason="A test", now=council.now)
    second = corporate_x(council, "FernwellTwo", "Fernwell two")
    activate(council.morag, account=second, now=council.now)
    with pytest.raises(Complaint, match="one only"):
        resume(council.morag, account=first, reason="Back", now=council.now)
    old = direct(council, state="archived", name="Old", handle="old", closed_on=TODAY)
    old.save()
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=old.pk).update(state="active")
    with pytest.raises(MoveRefused):
        resume(council.morag, account=old, reason="Back", now=council.now)


def test_renaming_the_platform_makes_no_second_either(council: Council) -> None:
    activate(council.morag, account=corporate_x(council), now=council.now)
    other = direct(council, platform="bluesky", name="Sky", handle="fernwell.bsky.social")
    other.save()
    with pytest.raises(Complaint, match="one only"):
        edit_account(
            council.morag, account=other, changes=changes_of(other, platform="x"), now=council.now
        )
    for code in ("twitter", "X", "x "):
        with pytest.raises(IntegrityError), transaction.atomic():
            Account.objects.filter(pk=other.pk).update(platform=code)


# 3. Nobody else has access to it.


def test_only_representatives_communications_and_ict_hold_access_to_x(council: Council) -> None:
    account = corporate_x(council)
    arguments: dict[str, Any] = {
        "account": account,
        "means": "delegated",
        "administrator": False,
        "until": None,
        "now": council.now,
    }
    with pytest.raises(Complaint, match="PRO2"):
        propose_grant(council.morag, person=council.lena, **arguments)
    propose_grant(council.morag, person=council.asha, **arguments)
    Nomination.objects.filter(person=council.asha).update(end=TODAY - timedelta(days=1))
    AccessGrant.objects.update(state="granted", since=TODAY, granted_at=council.now)
    assert len(list(examining.x_is_for_representatives(council.now))) == 1
    end_accesses(council.now)
    assert AccessGrant.objects.get(person=council.asha).state == "removed"
    assert Notification.objects.filter(kind="accounts.access_to_remove").exists()


# 4. No authority-wide Facebook account.


def test_there_is_no_facebook_page_for_the_whole_council(council: Council) -> None:
    facts = AccountFacts("", "Fernwell Borough Council", "corporate", 1, platform="facebook")
    with pytest.raises(Complaint, match="PRO3"):
        add_account(council.morag, facts=facts, now=council.now)
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.bulk_create([direct(council, platform="facebook")])
    account = corporate_x(council)
    with pytest.raises(Complaint, match="PRO3"):
        edit_account(
            council.morag,
            account=account,
            changes=changes_of(account, platform="facebook"),
            now=council.now,
        )
    page = active_page(council)
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=page.pk).update(purpose="corporate")


def test_the_form_says_that_there_is_none(council: Council) -> None:
    answer = signed_in(council.morag).post(
        "/accounts/add/",
        {"platform": "facebook", "name": "Fernwell", "purpose": "corporate", "colour": "1"},
    )
    assert "no Facebook page for the whole authority" in answer.content.decode()


# 5 and 6. One of four purposes; an event or project has an end.


@pytest.mark.parametrize("purpose", ["", " ", "Event", "GROUP", "authority", None])
def test_a_page_has_one_of_the_four_purposes(council: Council, purpose: str | None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.mere.pk).update(purpose=purpose)


def test_an_end_cannot_be_cleared_after_approval(council: Council) -> None:
    page = active_page(council)
    with pytest.raises(Complaint, match="keeps its end"):
        edit_account(
            council.morag, account=page, changes=changes_of(page, end=None), now=council.now
        )
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=page.pk).update(end=None)


# 7. The owner of an active page is in post.


def test_a_backdated_end_of_the_owners_work_is_found(council: Council) -> None:
    assert list(examining.owners_in_post(council.now)) == []
    Engagement.objects.filter(person=council.tom).update(end=date(2026, 11, 1))
    found = list(examining.owners_in_post(council.now))
    assert len(found) == 1
    assert str(council.mere.key) in found[0]
    assert "Tom" not in found[0]


# 13. An active page traces to approval or to the legacy mark.


def test_a_page_without_leave_is_neither_entered_nor_inserted(council: Council) -> None:
    facts = AccountFacts("", "Parks", "group", 1, platform="instagram", owner=council.tom)
    with pytest.raises(Complaint, match="PRO4"):
        add_account(council.morag, facts=facts, now=council.now)
    page = direct(council, purpose="group", owner=council.tom, legacy=False, name="Parks")
    for state in ("active", "suspended", "orphaned", "ending"):
        page.state = state
        with pytest.raises(IntegrityError), transaction.atomic():
            Account.objects.bulk_create([page])
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.mere.pk).update(legacy=False)


def test_a_request_that_nobody_approved_is_found(council: Council) -> None:
    page = active_page(council)
    assert list(examining.pages_have_leave(council.now)) == []
    assert page.request is not None
    page.request.decisions.all().delete()
    assert len(list(examining.pages_have_leave(council.now))) == 2


# 20. An active account has a next check, and no interval hides what is overdue.


def test_an_active_account_has_a_next_check(council: Council) -> None:
    assert council.news.next_check == TODAY + timedelta(days=7)
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.news.pk).update(next_check=None)


@pytest.mark.parametrize(
    ("next_check", "every", "expected"),
    [
        (TODAY - timedelta(days=3), 90, TODAY - timedelta(days=3)),
        (TODAY, 366, TODAY),
        (TODAY + timedelta(days=5), 30, TODAY + timedelta(days=20)),
        (TODAY + timedelta(days=5), 2, TODAY),
        (TODAY + timedelta(days=5), 12, TODAY + timedelta(days=2)),
    ],
)
def test_a_new_interval_never_hides_what_is_overdue(
    council: Council, next_check: date, every: int, expected: date
) -> None:
    Account.objects.filter(pk=council.news.pk).update(
        next_check=next_check, last_checked=TODAY - timedelta(days=10)
    )
    account = Account.objects.get(pk=council.news.pk)
    edited = edit_account(
        council.morag,
        account=account,
        changes=changes_of(account, check_every=every),
        now=council.now,
    )
    assert edited.next_check == expected


@pytest.mark.parametrize("every", [0, 367])
def test_an_interval_is_a_number_of_days(council: Council, every: int) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.news.pk).update(check_every=every)


# 40. Two administrators and two-step sign-in before it is active; later it is an alert.


def test_it_is_not_active_before_it_is_secured(council: Council) -> None:
    facts = AccountFacts("", "Fernwell", "corporate", 2, platform="x", handle="FernwellBC")
    account = add_account(council.morag, facts=facts, now=council.now)
    with pytest.raises(Complaint, match="Two people are administrators"):
        activate(council.morag, account=account, now=council.now)
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=account.pk).update(state="active", next_check=TODAY)
    secured(council, account, council.now)
    confirm(
        council.yusuf,
        account=account,
        answers={**ALL_RIGHT, "two_step": False},
        recovery="ICT safe",
        now=council.now,
    )
    with pytest.raises(Complaint, match="Two-step"):
        activate(council.morag, account=account, now=council.now)


def test_one_person_with_two_accesses_is_one_administrator(council: Council) -> None:
    facts = AccountFacts("", "Fernwell", "corporate", 2, platform="x")
    account = add_account(council.morag, facts=facts, now=council.now)
    given_access(council, account, council.morag, council.now)
    AccessGrant.objects.create(
        account=account,
        person=council.morag,
        means="delegated",
        administrator=True,
        state="granted",
        since=TODAY,
        proposed_at=council.now,
        granted_at=council.now,
    )
    with pytest.raises(Complaint, match="Two people"):
        activate(council.morag, account=account, now=council.now)


def test_removing_an_administrator_later_alerts_once_and_is_examined(council: Council) -> None:
    account = corporate_x(council)
    activate(council.morag, account=account, now=council.now)
    assert list(examining.accounts_are_secured(council.now)) == []
    access = AccessGrant.objects.get(account=account, person=council.yusuf)
    remove_grant(council.morag, access=access, reason="Changed jobs", now=council.now)
    account.refresh_from_db()
    assert account.state == "active"
    alerts = Notification.objects.filter(kind="accounts.insecure", settled_at=None)
    assert set(alerts.values_list("person__name", flat=True)) == {"Morag Ellis", "Yusuf Demir"}
    alert_insecure(later(council.now, days=1))
    assert alerts.count() == 2
    assert "administrators (1 of 2)" in next(iter(examining.accounts_are_secured(council.now)))
    given_access(council, account, council.yusuf, later(council.now, hours=1))
    assert not alerts.exists()


def test_an_administrator_who_left_does_not_count(council: Council) -> None:
    activate(council.morag, account=corporate_x(council), now=council.now)
    Engagement.objects.filter(person=council.yusuf).update(end=TODAY - timedelta(days=1))
    assert len(list(examining.accounts_are_secured(council.now))) == 1


def test_hr_removes_the_access_of_leavers_alone(council: Council) -> None:
    account = corporate_x(council)
    access = AccessGrant.objects.get(account=account, person=council.yusuf)
    with pytest.raises(Forbidden, match="leavers"):
        remove_grant(council.ruth, access=access, reason="Gone", now=council.now)
    Engagement.objects.filter(person=council.yusuf).update(end=TODAY + timedelta(days=3))
    remove_grant(council.ruth, access=access, reason="Leaves on Friday", now=council.now)


def test_the_councils_own_site_needs_no_checklist(council: Council) -> None:
    assert (council.news.state, council.news.secured_at) == ("active", None)


# Every move has actor, time and reason.


def test_every_move_is_in_the_history_with_its_reason(council: Council) -> None:
    suspend(council.yusuf, account=council.news, reason="Hacked?", now=council.now)
    move = AccountMove.objects.filter(account=council.news).last()
    assert move is not None
    assert (move.old, move.new, move.person, move.reason) == (
        "active",
        "suspended",
        council.yusuf,
        "Hacked?",
    )
    with pytest.raises(Complaint, match="Say why"):
        resume(council.yusuf, account=council.news, reason=" ", now=council.now)
    with pytest.raises(IntegrityError), transaction.atomic():
        AccountMove.objects.filter(pk=move.pk).update(reason=" ")


def test_nobody_posts_as_an_account_that_oyez_does_not_reach(council: Council) -> None:
    activate(council.morag, account=corporate_x(council), now=council.now)
    assert [account.name for account in open_to(council.asha, on=TODAY)] == [council.news.name]


def test_a_check_of_security_is_a_persons(council: Council) -> None:
    account = corporate_x(council)
    assert Safeguard.objects.filter(account=account, confirmed_by=council.yusuf).count() == 5
    with pytest.raises(Forbidden):
        confirm(council.lena, account=account, answers=ALL_RIGHT, recovery="x", now=council.now)
