"""7, 14 and 28 days: reminders, lateness, what still counts; with leave, new starters, versions."""

from datetime import date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from pytest_django import Settings

from oyez.lib import examinations
from oyez.notifications.models import Notification
from oyez.people.models import Absence, Deputy, Engagement, Person
from oyez.policy import services
from oyez.policy.acknowledgement_clock import Leave, counted_days, leave_days_in, overdue_from
from oyez.policy.models import Acknowledgement, AcknowledgementMove, PolicyVersion
from oyez.policy.queries import may_speak, speaking
from oyez.policy.queries.speaking import unbroken_since
from oyez.policy.queries.whom_to_ask import whom_to_ask
from tests.policy.quizzes import answered, new_version
from tests.policy.staff import NOW, TODAY, person

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def clock(settings: Settings) -> None:
    settings.CLOCK = lambda: NOW


def night(days: int) -> datetime:
    """Let the night's duty run `days` days after the first version began."""
    now = NOW + days * DAY
    services.keep_acknowledgements(now)
    return now


def state_of(worker: Person) -> str:
    return Acknowledgement.objects.get(person=worker, version__number=1).state


def on_leave(who: Person, first: date, last: date) -> None:
    Absence.objects.create(person=who, kind="long", start=first, end=last)


def test_days_are_counted_without_leave_and_an_open_leave_never_ends() -> None:
    leave = Leave(date(2026, 6, 5), date(2026, 6, 9))
    assert leave_days_in([leave], TODAY, date(2026, 6, 8)) == 3
    assert counted_days(TODAY, date(2026, 6, 8), [leave, leave]) == 4
    assert overdue_from(TODAY) == date(2026, 6, 29)
    assert overdue_from(TODAY, [leave]) == date(2026, 7, 4)
    assert overdue_from(TODAY, [Leave(date(2026, 6, 5), None)]) is None


def test_posts_without_a_day_between_are_one_time_and_a_gap_begins_anew() -> None:
    spans = [(date(2020, 1, 1), date(2022, 3, 31)), (date(2022, 4, 1), None)]
    assert unbroken_since(spans, TODAY) == date(2020, 1, 1)
    spans = [(date(2020, 1, 1), date(2022, 3, 31)), (date(2022, 4, 2), None)]
    assert unbroken_since(spans, TODAY) == date(2022, 4, 2)
    assert unbroken_since(spans[:1], TODAY) is None


def test_reminded_at_7_and_14_overdue_and_passed_on_at_28_each_once() -> None:
    new_version()
    worker, manager = person("w"), person("m")
    Engagement.objects.filter(person=worker).update(manager=manager)
    head = person("h")
    head.roles.create(
        role="head_of_service",
        start=date(2020, 1, 1),
        service_area=Engagement.objects.get(person=worker).service_area,
    )
    for who in (manager, head):
        answered(who)
    told = Notification.objects.filter(person=worker)
    expected = {0: ("due", 0), 6: ("due", 0), 7: ("reminded", 1), 13: ("reminded", 1)}
    expected |= {14: ("reminded", 2), 27: ("reminded", 2), 28: ("escalated", 3)}
    for day, (state, number) in expected.items():
        for _ in range(2):
            night(day)
            assert (state_of(worker), told.count()) == (state, number), day
    row = Acknowledgement.objects.get(person=worker)
    assert (row.reminded_on, row.reminded_again_on, row.overdue_on, row.escalated_on) == (
        TODAY + 7 * DAY,
        TODAY + 14 * DAY,
        TODAY + 28 * DAY,
        TODAY + 28 * DAY,
    )
    above = Notification.objects.exclude(person=worker)
    assert {one.person for one in above} == {manager, head}
    assert [m.state for m in AcknowledgementMove.objects.filter(acknowledgement=row)] == [
        "reminded",
        "overdue",
        "escalated",
    ]
    answered(worker, now=NOW + 29 * DAY)
    assert not Notification.objects.filter(settled_at__isnull=True).exists()


def test_nights_that_were_missed_are_made_up_for() -> None:
    new_version()
    worker, hr = person("w"), person("hr", "hr_officer")
    answered(hr)
    night(30)
    assert state_of(worker) == "escalated", "with neither manager nor head it goes to HR"
    assert Notification.objects.filter(person=hr).count() == 1
    assert Notification.objects.filter(person=worker).count() == 1


def test_with_nobody_above_it_stays_overdue_until_there_is_somebody() -> None:
    new_version()
    worker = person("w")
    night(28)
    assert state_of(worker) == "overdue"
    hr = person("hr", "hr_officer")
    answered(hr)
    night(29)
    assert state_of(worker) == "escalated"


def test_leave_pauses_the_clock() -> None:
    new_version()
    worker = person("w")
    on_leave(worker, TODAY + 2 * DAY, TODAY + 11 * DAY)
    night(16)
    assert state_of(worker) == "due"
    night(17)
    assert state_of(worker) == "reminded"
    night(37)
    assert state_of(worker) == "reminded"
    night(38)
    assert state_of(worker) == "overdue"


def test_the_clock_of_a_later_starter_begins_with_their_work() -> None:
    new_version()
    worker = person("w")
    Engagement.objects.filter(person=worker).update(start=TODAY + 10 * DAY)
    night(9)
    assert not Acknowledgement.objects.exists()
    night(16)
    assert state_of(worker) == "due"
    night(17)
    assert state_of(worker) == "reminded"


def test_a_new_version_and_the_end_of_the_work_make_it_void() -> None:
    new_version()
    stays, leaves = person("s"), person("l")
    night(7)
    Engagement.objects.filter(person=leaves).update(end=TODAY + 9 * DAY)
    night(10)
    assert (state_of(stays), state_of(leaves)) == ("reminded", "void")
    assert not Notification.objects.filter(person=leaves, settled_at__isnull=True).exists()
    Engagement.objects.create(
        person=leaves,
        kind="casual",
        service_area=Engagement.objects.get(person=stays).service_area,
        start=TODAY + 11 * DAY,
    )
    night(11)
    assert state_of(leaves) == "due", "who comes back owes it again"
    new_version(TODAY + 12 * DAY, change="Anew.")
    night(12)
    assert (state_of(stays), state_of(leaves)) == ("void", "void")
    assert Acknowledgement.objects.filter(version__number=2, state="due").count() == 2


def test_the_night_asks_the_same_number_of_queries_for_few_and_many(
    django_assert_max_num_queries: object,
) -> None:
    new_version()
    for number in range(30):
        person(f"w{number}")
    night(0)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        night(3)


# What counts meanwhile.


def ok(worker: Person, days: int) -> bool:
    return may_speak(worker, on=TODAY + days * DAY).ok


def test_a_new_starter_has_none_and_may_not_speak() -> None:
    new_version()
    worker = person("w")
    standing = may_speak(worker, on=TODAY)
    assert not standing.ok
    assert "not acknowledged the policy yet" in standing.reason
    answered(worker)
    assert ok(worker, 0)


def test_the_earlier_one_counts_until_the_new_one_is_overdue() -> None:
    new_version()
    worker = person("w")
    answered(worker)
    new_version(TODAY + 10 * DAY, change="Anew.")
    assert ok(worker, 10)
    assert may_speak(worker, on=TODAY + 20 * DAY).due_by == TODAY + 37 * DAY
    assert ok(worker, 37)
    assert not ok(worker, 38)
    assert "overdue" in may_speak(worker, on=TODAY + 38 * DAY).reason
    answered(worker, now=NOW + 38 * DAY)
    assert ok(worker, 38)


def test_a_third_version_gives_time_again_but_no_pardon_to_who_was_late() -> None:
    new_version()
    in_time, late = person("a"), person("b")
    for worker in (in_time, late):
        answered(worker)
    new_version(TODAY + 10 * DAY, change="Two.")
    new_version(TODAY + 30 * DAY, change="Three.")
    assert ok(in_time, 57), "28 days from the third: the second was owed for 20"
    assert not ok(in_time, 58)
    new_version(TODAY + 70 * DAY, change="Four.")
    assert not ok(late, 71), "the third was overdue before the fourth began"


def test_leave_keeps_the_earlier_one_counting() -> None:
    new_version()
    worker = person("w")
    answered(worker)
    new_version(TODAY + 10 * DAY, change="Anew.")
    on_leave(worker, TODAY + 20 * DAY, TODAY + 120 * DAY)
    assert ok(worker, 130)
    assert ok(worker, 138)
    assert not ok(worker, 139)
    assert speaking.leave_days(worker, TODAY, TODAY + 30 * DAY) == 10


def test_one_of_an_earlier_time_here_does_not_count_for_who_comes_back() -> None:
    new_version()
    worker = person("w")
    answered(worker)
    new_version(TODAY + 10 * DAY, change="Anew.")
    Engagement.objects.filter(person=worker).update(end=TODAY + 5 * DAY)
    assert may_speak(worker, on=TODAY + 12 * DAY).ok, "who does not work here has no duty"
    Engagement.objects.create(
        person=worker,
        kind="agency",
        service_area=Engagement.objects.get(person=worker).service_area,
        start=TODAY + 12 * DAY,
        end=TODAY + 90 * DAY,
    )
    assert not ok(worker, 12)


def test_it_is_decided_by_dates_although_the_night_never_ran() -> None:
    new_version()
    worker = person("w")
    answered(worker)
    new_version(TODAY + 1 * DAY, change="Anew.")
    assert not Acknowledgement.objects.filter(version__number=2).exists()
    assert not ok(worker, 29)


# Invariant 30.


def test_two_versions_never_begin_on_one_day_by_any_path() -> None:
    first = new_version()
    second = new_version(TODAY + DAY, change="Anew.")
    with pytest.raises(IntegrityError), transaction.atomic():
        PolicyVersion.objects.filter(pk=second.pk).update(effective_from=first.effective_from)
    second.effective_from = first.effective_from
    with pytest.raises(IntegrityError), transaction.atomic():
        second.save()


# The examination of the night.


def faults(now: datetime) -> list[str]:
    return [
        sentence
        for one in examinations.registered()
        if one.name.startswith("policy.")
        for sentence in one.look(now)
    ]


def test_the_examination_finds_a_worker_whom_no_night_gave_a_duty_and_dates_that_cannot_be() -> (
    None
):
    new_version()
    worker = person("w")
    assert faults(NOW) == []
    assert len(faults(NOW + 2 * DAY)) == 1
    night(2)
    assert faults(NOW + 2 * DAY) == []
    answered(worker)
    new_version(TODAY + 3 * DAY, change="Anew.")
    Acknowledgement.objects.filter(person=worker, version__number=1).update(
        acknowledged_on=TODAY + 5 * DAY
    )
    assert any("after a newer version" in text for text in faults(NOW + 5 * DAY))


def test_who_covers_for_the_head_of_service_is_told_and_named_too() -> None:
    new_version()
    worker, head, deputy = person("w"), person("h"), person("d")
    area = Engagement.objects.get(person=worker).service_area
    head.roles.create(role="head_of_service", start=date(2020, 1, 1), service_area=area)
    Deputy.objects.create(
        person=deputy,
        principal=head,
        role="head_of_service",
        service_area=area,
        start=TODAY,
        end=TODAY + 60 * DAY,
    )
    for who in (head, deputy):
        answered(who)
    night(28)
    above = Notification.objects.filter(kind="policy.acknowledgement_escalated")
    assert {one.person for one in above} == {head, deputy}
    named = {name for one in whom_to_ask(worker, on=TODAY) for name in one.names}
    assert {head.name, deputy.name} <= named
