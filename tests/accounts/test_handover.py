"""Handover, leavers and joint accounts (PRO5): accepted in time, or without owner and paused."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from oyez.accounts.handlers import on_engagement_ended, on_engagement_ending
from oyez.accounts.models import AccessGrant, Account, Handover
from oyez.accounts.queries import open_to, todo
from oyez.accounts.services import (
    Agreement,
    agree,
    answer_handover,
    edit_account,
    end_agreement,
    offer_handover,
    resume,
    suspend,
    withdraw_handover,
)
from oyez.accounts.services.nightly import settle_leavers
from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.notifications.models import Notification
from oyez.people.errors import Forbidden
from oyez.people.events import EngagementEnded, EngagementEnding
from oyez.people.models import Engagement
from tests.accounts.life import TODAY, active_page, given_access, later, signed_in, somebody
from tests.accounts.test_invariants import changes_of
from tests.council import Council

LAST_DAY = date(2026, 11, 30)


def leaves(council: Council, on: date = LAST_DAY) -> None:
    Engagement.objects.filter(person=council.tom).update(end=on)


def offered(council: Council) -> Handover:
    return offer_handover(
        council.tom, account=council.mere, to=council.lena, note="Weekly photo", now=council.now
    )


def test_nothing_changes_until_the_named_worker_accepts(council: Council) -> None:
    offer = offered(council)
    council.mere.refresh_from_db()
    assert council.mere.owner == council.tom
    assert [row.text for row in todo(council.lena, on=TODAY)] == [
        "Say whether you take over Friends of Sandy Mere"
    ]
    with pytest.raises(Complaint, match="already"):
        offered(council)
    for other in (council.tom, council.asha, council.morag):
        with pytest.raises(Forbidden):
            answer_handover(other, handover=offer, accept=True, answer="", now=council.now)
    answer_handover(council.lena, handover=offer, accept=True, answer="", now=council.now)
    council.mere.refresh_from_db()
    assert (council.mere.owner, council.mere.state) == (council.lena, "active")
    assert [account.name for account in open_to(council.lena, on=TODAY)] == [council.mere.name]
    with pytest.raises(MoveRefused):
        answer_handover(council.lena, handover=offer, accept=True, answer="", now=council.now)


def test_an_offer_is_declined_with_a_reason(council: Council) -> None:
    offer = offered(council)
    with pytest.raises(Complaint, match="Say why"):
        answer_handover(council.lena, handover=offer, accept=False, answer=" ", now=council.now)
    answer_handover(council.lena, handover=offer, accept=False, answer="No time", now=council.now)
    assert Notification.objects.filter(
        kind="accounts.handover_answered", person=council.tom
    ).exists()
    council.mere.refresh_from_db()
    assert council.mere.owner == council.tom


def test_a_page_is_not_offered_to_a_leaver_nor_by_a_stranger(council: Council) -> None:
    gone = somebody("Gone Already", end=date(2026, 11, 1))
    with pytest.raises(Complaint, match="does not work"):
        offer_handover(council.tom, account=council.mere, to=gone, note="", now=council.now)
    with pytest.raises(Forbidden):
        offer_handover(
            council.helen, account=council.mere, to=council.lena, note="", now=council.now
        )


def test_ten_working_days_before_everybody_concerned_is_told_once(council: Council) -> None:
    head = somebody("Hugo Head", role="head_of_service")
    changes = changes_of(council.mere, deputy=council.lena)
    edit_account(council.morag, account=council.mere, changes=changes, now=council.now)
    leaves(council)
    settle_leavers(council.now)
    settle_leavers(later(council.now, days=1))
    on_engagement_ending(EngagementEnding(council.tom, LAST_DAY))
    told = Notification.objects.filter(kind="accounts.handover_needed")
    assert set(told.values_list("person", flat=True)) == {
        council.tom.pk, council.lena.pk, head.pk,
    }  # fmt: skip
    assert told.count() == 3


def test_eleven_working_days_before_nobody_is_told(council: Council) -> None:
    leaves(council, date(2026, 12, 7))
    settle_leavers(council.now)
    assert not Notification.objects.filter(kind="accounts.handover_needed").exists()


def test_a_page_that_nobody_accepted_is_without_owner_and_paused(council: Council) -> None:
    head = somebody("Hugo Head", role="head_of_service")
    given_access(council, council.mere, council.tom, council.now)
    offered(council)
    leaves(council)
    after = later(council.now, days=9)
    settle_leavers(after)
    council.mere.refresh_from_db()
    assert (council.mere.state, council.mere.interim_owner) == ("orphaned", head)
    assert open_to(council.morag, on=after.date()) == [council.news]
    assert AccessGrant.objects.get(person=council.tom).state == "removed"
    assert Notification.objects.filter(kind="accounts.orphaned", person=head).count() == 1
    assert todo(head, on=after.date())[0].text.startswith("Find an owner")
    entries = Entry.objects.count()
    settle_leavers(later(after, days=1))
    assert Entry.objects.count() == entries, "a second night changes nothing"

    withdraw_handover(head, handover=Handover.objects.get(), now=after)
    offer = offer_handover(head, account=council.mere, to=council.lena, note="", now=after)
    answer_handover(council.lena, handover=offer, accept=True, answer="", now=after)
    council.mere.refresh_from_db()
    assert (council.mere.state, council.mere.owner) == ("active", council.lena)
    assert council.mere.interim_owner is None
    assert not Notification.objects.filter(kind="accounts.orphaned", settled_at=None).exists()


def test_deleting_the_offer_midway_still_ends_without_owner(council: Council) -> None:
    offer = offered(council)
    offer.delete()
    leaves(council, TODAY - timedelta(days=1))
    on_engagement_ended(EngagementEnded(council.tom, TODAY - timedelta(days=1)))
    council.mere.refresh_from_db()
    assert council.mere.state == "orphaned"


def test_a_second_engagement_keeps_everything(council: Council) -> None:
    given_access(council, council.mere, council.tom, council.now)
    area = Engagement.objects.get(person=council.tom).service_area
    Engagement.objects.create(
        person=council.tom, kind="casual", service_area=area, start=date(2026, 1, 1)
    )
    Engagement.objects.filter(person=council.tom, kind="permanent").update(end=date(2026, 11, 1))
    on_engagement_ended(EngagementEnded(council.tom, date(2026, 11, 1)))
    council.mere.refresh_from_db()
    assert council.mere.state == "active"
    assert AccessGrant.objects.get().state == "granted"


def test_only_acceptance_ends_a_time_without_owner(council: Council) -> None:
    leaves(council, TODAY - timedelta(days=1))
    settle_leavers(council.now)
    council.mere.refresh_from_db()
    with pytest.raises(MoveRefused):
        resume(council.morag, account=council.mere, reason="Go on", now=council.now)


def test_a_suspended_page_of_a_leaver_cannot_be_resumed(council: Council) -> None:
    suspend(council.morag, account=council.mere, reason="A test", now=council.now)
    leaves(council, TODAY - timedelta(days=1))
    settle_leavers(council.now)
    with pytest.raises(Complaint, match="hand the page over"):
        resume(council.morag, account=council.mere, reason="Go on", now=council.now)


def test_a_joint_account_has_one_agreement_and_a_council_owner(council: Council) -> None:
    facts = Agreement("Fernwell Police", "We do", "They do", "They hold it", "It closes", TODAY)
    agreement = agree(council.tom, account=council.mere, facts=facts, now=council.now)
    with pytest.raises(Complaint, match="in force already"):
        agree(council.tom, account=council.mere, facts=facts, now=council.now)
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.mere.pk).update(owner=None)
    page = signed_in(council.tom).get(f"/accounts/{council.mere.key}/").content.decode()
    assert "Fernwell Police" in page
    end_agreement(council.tom, agreement=agreement, now=council.now)
    with pytest.raises(Complaint, match="ended already"):
        end_agreement(council.tom, agreement=agreement, now=council.now)


def test_pages_hand_over_from_offer_to_acceptance(council: Council) -> None:
    page = active_page(council)
    owner = signed_in(council.tom)
    answer = owner.post(f"/accounts/{page.key}/handover/", {"to": "nobody@fernwell.example"})
    assert "Nobody who works here today" in answer.content.decode()
    answer = owner.post(f"/accounts/{page.key}/handover/", {"to": "lena@fernwell.example"})
    assert answer.status_code == 302
    offer = Handover.objects.get()
    address = f"/accounts/handovers/{offer.pk}/"
    assert owner.get(address).status_code == 404
    lena = signed_in(council.lena)
    assert "Tom Reeve asks you to own" in lena.get(address).content.decode()
    assert lena.post(address, {"accept": "yes"}).status_code == 302
    assert lena.get(address).status_code == 404
    page.refresh_from_db()
    assert page.owner == council.lena
