"""The invented council is the population that the requirement names, and everything holds in it."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from oyez.accounts.models import Account, AccountReview, JointAgreement, PageRequest
from oyez.accounts.queries import open_to
from oyez.cli.demonstration.prepare import prepare
from oyez.lib.clock import london_date
from oyez.lib.working_days import bank_holidays
from oyez.notifications.models import Notification
from oyez.people.holding import absent, heads, representatives
from oyez.people.models import Engagement, Person, RoleAssignment
from oyez.policy.models import Acknowledgement
from oyez.web.examining import examine
from tests.conftest import NOW

pytestmark = pytest.mark.django_db
TODAY = london_date(NOW)


@pytest.fixture(scope="module", autouse=True)
def demonstration(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The council as `oyez demo` makes it, once for all tests here, and then undone."""
    with (
        django_db_blocker.unblock(),
        override_settings(CLOCK=lambda: NOW),
        transaction.atomic(),
    ):
        prepare(now=NOW)
        yield
        transaction.set_rollback(True)


def test_four_hundred_work_for_it_in_twelve_areas_beside_its_councillors() -> None:
    working = Engagement.objects.exclude(end__lt=TODAY)
    kinds = Counter(working.values_list("kind", flat=True))
    assert kinds == {"permanent": 300, "fixed_term": 50, "casual": 25, "agency": 25}
    assert working.values("service_area").distinct().count() == 12
    assert Person.objects.filter(kind="councillor").count() == 28


def test_thirty_one_speak_for_it_two_on_leave_and_one_leaving_tomorrow() -> None:
    speaking = representatives(TODAY)
    assert speaking.count() == 31
    assert speaking.filter(pk__in=absent(TODAY).values("person")).count() == 2
    leaving = speaking.filter(engagements__end=TODAY + timedelta(days=1))
    assert leaving.count() == 1


def test_each_area_has_a_head_one_acting_and_one_of_communications_too() -> None:
    leading = heads(TODAY)
    assert leading.values("person").distinct().count() == 12
    assert leading.filter(acting=True).count() == 1
    of_communications = RoleAssignment.objects.get(role="head_of_communications")
    assert leading.filter(person=of_communications.person).count() == 1


def test_fourteen_pages_stand_beside_its_corporate_accounts() -> None:
    pages = Account.objects.exclude(purpose="corporate")
    states = Counter(pages.values_list("state", flat=True))
    assert states == {"active": 11, "archived": 1, "orphaned": 1, "unauthorised": 1}
    assert {page.purpose for page in pages.filter(state="active")} == {
        "event", "activity", "project", "group"
    }  # fmt: skip
    assert JointAgreement.objects.filter(ended_on=None).count() == 1
    assert Account.objects.filter(platform="x", purpose="corporate", state="active").count() == 1
    under_way = PageRequest.objects.exclude(state="active")
    assert sorted(under_way.values_list("state", flat=True)) == [
        "draft", "in_consultation", "submitted"
    ]  # fmt: skip
    reviews = Counter(AccountReview.objects.values_list("state", flat=True))
    assert reviews.pop("passed") > 10
    assert reviews == {"escalated": 1, "actions_needed": 1}


def test_awkward_days_are_among_its_dates() -> None:
    ends = set(Engagement.objects.filter(end__isnull=False).values_list("end", flat=True))
    assert ends & set(bank_holidays())
    assert any(end and (end.month, end.day) == (2, 29) for end in ends)
    assert Account.objects.filter(end__month=2, end__day=29).exists()


def test_most_have_acknowledged_some_are_due_and_two_late_while_leave_stops_a_clock() -> None:
    states = Counter(Acknowledgement.objects.values_list("state", flat=True))
    assert states["escalated"] == 2
    assert states["due"] + states["reminded"] >= 5
    assert states["acknowledged"] > 380
    back_from_leave = Acknowledgement.objects.get(person__name="Ruth Calder")
    assert back_from_leave.state == "reminded"
    assert Acknowledgement.objects.get(person__name="Nia Okafor").since == back_from_leave.since


def test_oyez_offers_to_publish_only_where_it_can() -> None:
    head = Person.objects.get(name="Morag Ellis")
    assert [account.name for account in open_to(head, on=TODAY)] == [
        "Fernwell Borough Council",
        "Friends of Sandy Mere",
    ]


@pytest.mark.parametrize(
    "name", ["Morag Ellis", "Ruth Calder", "Grace Adeyemi", "Nia Okafor", "Lena Hartley"]
)
def test_the_people_of_the_story_have_something_told_to_them(name: str) -> None:
    assert Notification.objects.filter(person__name=name, settled_at=None).exists()


def test_everything_that_must_hold_holds() -> None:
    assert [found.sentences for found in examine(NOW) if found.sentences] == []
