"""Page requests: the whole life, and who may not advise or decide (PRO3, PRO4)."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from oyez.accounts import examining
from oyez.accounts.models import Consultation, Decision, PageRequest
from oyez.accounts.services import (
    Advice,
    Ruling,
    SetUp,
    advise,
    archive,
    change_request,
    decide,
    remove_grant,
    request_page,
    set_up,
    submit_request,
    withdraw_advice,
    withdraw_request,
)
from oyez.accounts.services.nightly import end_events, lapse_requests
from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.notifications.models import Notification
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, RoleAssignment
from tests.accounts.life import (
    TODAY,
    active_page,
    advised,
    approved,
    area,
    asked,
    handed_in,
    later,
    somebody,
)
from tests.council import Council

YES = Ruling("approved", "It helps people find the day.")


def test_a_whole_life_from_request_to_archived(council: Council) -> None:
    page = active_page(council)
    request = page.request
    assert request is not None
    assert [move.new for move in request.moves.all()] == [
        "draft", "submitted", "in_consultation", "approved", "set_up", "active",
    ]  # fmt: skip
    assert (page.state, page.legacy, page.owner, page.presence) == (
        "active", False, council.tom, "facebook:sandymerefunday",
    )  # fmt: skip
    end = date(2027, 6, 12)
    day_13 = later(council.now, days=(end - TODAY).days + 13)
    end_events(day_13)
    page.refresh_from_db()
    assert page.state == "active"
    end_events(later(day_13, days=1))
    end_events(later(day_13, days=2))
    page.refresh_from_db()
    assert page.state == "ending"
    assert Notification.objects.filter(kind="accounts.ended", person=council.tom).count() == 1
    over = later(day_13, days=3)
    with pytest.raises(Complaint, match="access first"):
        archive(council.tom, account=page, reason="The day is over", now=over)
    for access in page.grants.all():
        remove_grant(council.yusuf, access=access, reason="It is closed", now=over)
    archive(council.tom, account=page, reason="The day is over", now=over)
    assert [move.new for move in page.moves.all()] == ["proposed", "active", "ending", "archived"]
    assert page.closed_on == end + timedelta(days=16)
    assert all(move.reason and move.actor for move in page.moves.all())


def test_an_ended_event_goes_on_as_an_established_group_by_a_new_request(council: Council) -> None:
    page = active_page(council)
    with pytest.raises(Complaint, match="established group only"):
        request_page(council.tom, facts=asked(council), follows=page, now=council.now)
    with pytest.raises(Complaint, match="its members"):
        request_page(
            council.tom, facts=asked(council, purpose="group"), follows=page, now=council.now
        )
    group = asked(council, purpose="group", end=None, members=40, group_since=date(2025, 5, 1))
    again = request_page(council.tom, facts=group, follows=page, now=council.now)
    assert (again.follows, again.members) == (page, 40)


# 9. The decider was a Head of Service on that date.


def test_a_role_that_expired_yesterday_decides_nothing(council: Council) -> None:
    request = handed_in(council)
    advised(council, request)
    RoleAssignment.objects.filter(person=council.helen).update(end=TODAY - timedelta(days=1))
    with pytest.raises(Forbidden):
        decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=1))
    RoleAssignment.objects.filter(person=council.helen).update(end=TODAY, acting=True)
    decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=1))
    assert list(examining.decided_by_heads(council.now)) == []
    RoleAssignment.objects.filter(person=council.helen).update(end=TODAY - timedelta(days=1))
    assert len(list(examining.decided_by_heads(council.now))) == 1


def test_nobody_else_decides(council: Council) -> None:
    request = handed_in(council)
    advised(council, request)
    for person in (council.morag, council.ruth, council.yusuf, council.asha, council.martin):
        with pytest.raises(Forbidden):
            decide(person, request=request, ruling=YES, now=later(council.now, hours=1))


# 10. The decider is neither requester, owner nor deputy.


@pytest.mark.parametrize("part", ["requester", "owner", "deputy"])
def test_a_heads_own_page_is_decided_by_another_head(council: Council, part: str) -> None:
    own = somebody("Olive Head", role="head_of_service")
    Engagement.objects.create(
        person=own, kind="casual", service_area=area("Waste"), start=date(2021, 1, 1)
    )
    requester = own if part == "requester" else council.tom
    people: dict[str, Any] = {} if part == "requester" else {part: own}
    request = request_page(requester, facts=asked(council, **people), now=council.now)
    submit_request(requester, request=request, now=later(council.now, minutes=1))
    advised(council, request)
    now = later(council.now, hours=1)
    with pytest.raises(Forbidden, match="Another Head of Service"):
        decide(own, request=request, ruling=YES, now=now)
    decide(council.helen, request=request, ruling=YES, now=now)
    assert request.state == "approved"


def test_the_database_refuses_a_decision_by_the_requester(council: Council) -> None:
    request = handed_in(council)
    advice = advised(council, request)
    row = {
        "request": request,
        "round": 1,
        "requester": council.tom,
        "consultation": advice,
        "consultee": advice.consultee,
        "consulted_at": advice.at,
        "outcome": "approved",
        "reasons": "Yes",
        "communications_asked": True,
        "at": later(council.now, hours=1),
    }
    for wrong in (
        {"decider": council.tom},
        {"decider": council.morag},
        {"decider": council.helen, "consulted_at": later(council.now, hours=2)},
        {"decider": council.helen, "consulted_at": later(council.now, hours=1)},
        {"decider": council.helen, "consultation": None},
        {"decider": council.helen, "reasons": "  "},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Decision.objects.bulk_create([Decision(**{**row, **wrong})])


# 11. Advice in words, before the decision, not withdrawn.


def test_there_is_no_decision_without_advice(council: Council) -> None:
    request = handed_in(council)
    with pytest.raises(Complaint, match="advice is needed"):
        decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=1))
    advice = advised(council, request)
    withdraw_advice(
        council.morag, consultation=advice, reason="A slip", now=later(council.now, minutes=5)
    )
    with pytest.raises(Complaint, match="advice is needed"):
        decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=1))


def test_advice_recorded_at_a_later_time_does_not_count(council: Council) -> None:
    request = handed_in(council)
    advised(council, request, minutes=90)
    with pytest.raises(Complaint, match="before the decision"):
        decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=1))


@pytest.mark.parametrize("text", ["", "   "])
def test_blank_advice_is_none(council: Council, text: str) -> None:
    request = handed_in(council)
    with pytest.raises(Complaint, match="Write your advice"):
        advise(
            council.morag,
            request=request,
            advice=Advice("head_of_communications", "for", text),
            now=council.now,
        )
    with pytest.raises(IntegrityError), transaction.atomic():
        Consultation.objects.create(
            request=request, round=1, requester=council.tom, consultee=council.morag,
            role="hr_officer", view="for", advice=text, at=council.now,
        )  # fmt: skip


def test_advice_cannot_be_added_or_withdrawn_after_the_decision(council: Council) -> None:
    request = approved(council)
    with pytest.raises(Complaint, match="before the decision"):
        advise(
            council.ruth,
            request=request,
            advice=Advice("hr_officer", "for", "Yes"),
            now=later(council.now, hours=1),
        )
    with pytest.raises(Complaint, match="stays"):
        withdraw_advice(
            council.morag, consultation=request.advice.get(), reason="No", now=council.now
        )
    Consultation.objects.update(withdrawn_at=council.now)
    assert len(list(examining.decided_by_heads(council.now))) == 1


def test_all_three_are_asked_where_the_council_says_so(council: Council, settings: Any) -> None:
    settings.PAGE_CONSULTATION = "all"
    request = handed_in(council)
    advised(council, request)
    with pytest.raises(Complaint, match="HR Officer, Customer Services Manager"):
        decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=1))
    services = somebody("Cass Services", role="customer_services_manager")
    for person, role in ((council.ruth, "hr_officer"), (services, "customer_services_manager")):
        advise(
            person,
            request=request,
            advice=Advice(role, "neither", "No objection"),
            now=later(council.now, minutes=9),
        )
    decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=1))


def test_advice_begins_anew_when_a_request_was_sent_back(council: Council) -> None:
    request = handed_in(council)
    advised(council, request)
    decide(
        council.helen,
        request=request,
        ruling=Ruling("returned", "Say who answers at weekends."),
        now=later(council.now, hours=1),
    )
    with pytest.raises(MoveRefused):
        decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=2))
    change_request(
        council.tom, request=request, facts=asked(council, hours="Every day"), now=council.now
    )
    request.refresh_from_db()
    submit_request(council.tom, request=request, now=later(council.now, hours=3))
    with pytest.raises(Complaint, match="advice is needed"):
        decide(council.helen, request=request, ruling=YES, now=later(council.now, hours=4))


# 12. The consultee is neither decider nor requester.


def test_who_asks_or_would_own_it_is_not_consulted(council: Council) -> None:
    own = request_page(council.morag, facts=asked(council), now=council.now)
    submit_request(council.morag, request=own, now=council.now)
    owned = handed_in(council, name="Another day", owner=council.morag)
    for request in (own, owned):
        with pytest.raises(Forbidden, match="cannot be the one"):
            advised(council, request)
    with pytest.raises(IntegrityError), transaction.atomic():
        Consultation.objects.create(
            request=own, round=1, requester=council.morag, consultee=council.morag,
            role="hr_officer", view="for", advice="Yes", at=council.now,
        )  # fmt: skip


def test_a_head_who_also_advised_does_not_decide(council: Council) -> None:
    RoleAssignment.objects.create(
        person=council.morag, role="head_of_service", service_area=area("Leisure"), start=TODAY
    )
    request = handed_in(council)
    advised(council, request)
    with pytest.raises(Forbidden, match="you were consulted"):
        decide(council.morag, request=request, ruling=YES, now=later(council.now, hours=1))


def test_one_advises_only_in_a_role_that_one_holds(council: Council) -> None:
    request = handed_in(council)
    advice = Advice("hr_officer", "for", "Yes")
    with pytest.raises(Forbidden, match="do not hold"):
        advise(council.morag, request=request, advice=advice, now=council.now)


# Reasons, names, lapse, withdrawal.


def test_departing_from_advice_needs_a_reason(council: Council) -> None:
    request = handed_in(council)
    advised(council, request, view="against")
    now = later(council.now, hours=1)
    with pytest.raises(Complaint, match="depart"):
        decide(council.helen, request=request, ruling=YES, now=now)
    with pytest.raises(Complaint, match="Say why"):
        decide(council.helen, request=request, ruling=Ruling("refused", " "), now=now)
    ruling = Ruling("approved", "Yes", "There is no other way to reach them.")
    assert decide(council.helen, request=request, ruling=ruling, now=now).departure


@pytest.mark.parametrize(
    ("name", "flagged"),
    [
        ("Fernwell Borough Council", True),
        ("Official Fernwell Council Page", True),
        ("Fernwe11 B0rough Council", True),
        ("Fеrnwell Borough Council", True),
        ("FBC", True),
        ("Fernwell Parks", False),
        ("Friends of Sandy Mere", False),
    ],
)
def test_a_name_nearly_the_councils_own_is_flagged_never_refused(
    council: Council, name: str, flagged: bool
) -> None:
    request = request_page(council.tom, facts=asked(council, name=name), now=council.now)
    assert bool(request.resembles) is flagged


def test_permission_lapses_after_sixty_days_and_nothing_is_approved_by_waiting(
    council: Council,
) -> None:
    request, waiting = approved(council), handed_in(council, name="Waits for ever")
    lapse_requests(later(council.now, days=59))
    request.refresh_from_db()
    assert request.state == "approved"
    lapse_requests(later(council.now, days=61))
    request.refresh_from_db()
    waiting.refresh_from_db()
    assert (request.state, waiting.state) == ("lapsed", "submitted")
    with pytest.raises(MoveRefused):
        set_up(council.tom, request=request, facts=SetUp("a", "", 1), now=council.now)


def test_only_who_asked_withdraws_and_not_after_the_decision(council: Council) -> None:
    request = handed_in(council)
    with pytest.raises(Forbidden):
        withdraw_request(council.lena, request=request, reason="No", now=council.now)
    withdraw_request(council.tom, request=request, reason="Not needed", now=council.now)
    with pytest.raises(MoveRefused):
        withdraw_request(council.tom, request=approved(council), reason="No", now=council.now)


@pytest.mark.parametrize("values", [{"purpose": ""}, {"purpose": "corporate"}, {"end": None}])
def test_the_database_holds_a_request_to_the_four_purposes(
    council: Council, values: dict[str, Any]
) -> None:
    request = handed_in(council)
    with pytest.raises(IntegrityError), transaction.atomic():
        PageRequest.objects.filter(pk=request.pk).update(**values)
    with pytest.raises(IntegrityError), transaction.atomic():
        PageRequest.objects.filter(pk=request.pk).update(state="approved")


def test_no_words_of_people_stand_in_the_ledgers_leaves(council: Council) -> None:
    approved(council)
    leaves = b"".join(bytes(body) for body in Entry.objects.values_list("body", flat=True))
    assert b"It reaches families" not in leaves
    assert b"whole borough" not in leaves
    assert b"account.page_decided" in leaves
