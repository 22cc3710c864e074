"""Rights come from dated roles: the day before, the day itself, the day after."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from oyez.people.actors import System
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Nomination, RoleAssignment
from oyez.people.permissions import TABLE, Permission, Role, allowed, require, roles_of
from tests.council import Council

TODAY = date(2026, 11, 22)


def test_a_nomination_holds_on_its_last_day_and_not_after(council: Council) -> None:
    Nomination.objects.filter(person=council.asha).update(end=TODAY)
    assert Role.REPRESENTATIVE in roles_of(council.asha, on=TODAY)
    assert Role.REPRESENTATIVE not in roles_of(council.asha, on=TODAY + timedelta(days=1))


def test_a_nomination_does_not_hold_before_its_first_day(council: Council) -> None:
    assert Role.REPRESENTATIVE not in roles_of(council.asha, on=date(2026, 1, 4))
    assert Role.REPRESENTATIVE in roles_of(council.asha, on=date(2026, 1, 5))


def test_who_no_longer_works_here_holds_no_role_whatever_was_assigned(council: Council) -> None:
    Engagement.objects.filter(person=council.morag).update(end=TODAY - timedelta(days=1))
    assert roles_of(council.morag, on=TODAY) == frozenset()


def test_an_auditor_from_outside_reads_and_nothing_more(council: Council) -> None:
    assert roles_of(council.martin, on=TODAY) == {Role.AUDITOR}
    assert allowed(council.martin, Permission.POST_READ, on=TODAY)
    assert not allowed(council.martin, Permission.POST_WRITE, on=TODAY)
    assert not allowed(council.martin, Permission.POST_READ, on=date(2027, 1, 1))


def test_a_head_of_service_reviews_their_own_area_alone(council: Council) -> None:
    waste = council.asha.nominations.get().service_area
    leisure = council.tom.nominations.get().service_area
    assert allowed(council.helen, Permission.POST_REVIEW, on=TODAY, area=waste)
    assert not allowed(council.helen, Permission.POST_REVIEW, on=TODAY, area=leisure)


def test_a_refusal_says_whom_to_ask(council: Council) -> None:
    with pytest.raises(Forbidden, match="Head of Communications"):
        require(council.asha, Permission.POLICY_WRITE, on=TODAY)


def test_owning_a_page_gives_the_right_to_write(council: Council) -> None:
    Nomination.objects.filter(person=council.tom).delete()
    assert allowed(council.tom, Permission.POST_WRITE, on=TODAY)


def test_ict_has_no_right_to_content(council: Council) -> None:
    content = {Permission.POST_READ, Permission.POST_WRITE, Permission.POST_REVIEW}
    assert not any(allowed(council.yusuf, right, on=TODAY) for right in content)


def test_the_publishing_system_decides_nothing() -> None:
    assert not any(allowed(System("publishing"), right, on=TODAY) for right in Permission)


def test_an_unknown_system_has_no_right() -> None:
    assert not any(allowed(System("unheard_of"), right, on=TODAY) for right in Permission)


def test_the_auditor_may_change_nothing() -> None:
    reading = {
        Permission.TODAY,
        Permission.POLICY_READ,
        Permission.ACCOUNT_READ,
        Permission.POST_READ,
        Permission.PEOPLE_READ,
        Permission.ACKNOWLEDGEMENT_READ,
        Permission.ACKNOWLEDGEMENT_NUMBERS,
        Permission.PAGE_REQUEST_READ,
        Permission.NOTIFICATIONS,
        Permission.EXAMINE,
    }
    assert {right for right, roles in TABLE.items() if Role.AUDITOR in roles} == reading


def test_the_database_refuses_an_agency_worker_without_an_end(council: Council) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Engagement.objects.filter(person=council.lena).update(end=None)


def test_the_database_refuses_an_end_before_the_start(council: Council) -> None:
    for rows in (Engagement, RoleAssignment, Nomination):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.objects.update(end=date(2000, 1, 1))


def test_the_database_refuses_a_head_of_service_without_an_area(council: Council) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        RoleAssignment.objects.filter(role="head_of_service").update(service_area=None)
