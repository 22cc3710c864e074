"""Who is about to leave, and who has left.

The last day of a person is that of their engagements taken together: one that begins by the next
working day after another continues it, so that a contract renewed over a weekend is no departure.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import Exists, OuterRef

from oyez.lib.working_days import add_working_days
from oyez.people.models import Engagement, Person

NOTICE = 10
"""In working days: handover of what a leaver owns starts so long before the last day."""


def last_days(people: Iterable[int], *, on: date) -> dict[int, date | None]:
    """Return the last day of each person as seen on that day: None while it is open.

    A person without any engagement that began by then is left out.
    """
    periods: defaultdict[int, list[tuple[date, date | None]]] = defaultdict(list)
    rows = Engagement.objects.filter(person__in=list(people)).order_by("start", "pk")
    for person, start, end in rows.values_list("person_id", "start", "end"):
        periods[person].append((start, end))
    found: dict[int, date | None] = {}
    for person, own in periods.items():
        if own[0][0] <= on:
            found[person] = _last_day(own, on)
    return found


def _last_day(periods: list[tuple[date, date | None]], on: date) -> date | None:
    last = periods[0][1]
    for start, end in periods[1:]:
        if last is None:
            return None
        if start > on and start > add_working_days(last, 1):
            break
        if end is None or end > last:
            last = end
    return last


def leavers_between(first: date, final: date, *, on: date) -> Iterator[tuple[Person, date]]:
    """Yield whoever's last day, as seen on `on`, is from `first` to `final`, the soonest first."""
    open_ended = Engagement.objects.filter(person=OuterRef("pk"), end__isnull=True, start__lte=on)
    ends_then = Engagement.objects.filter(person=OuterRef("pk"), end__gte=first, end__lte=final)
    candidates = Person.objects.filter(~Exists(open_ended), Exists(ends_then))
    people = {person.pk: person for person in candidates}
    for pk, last in sorted(
        last_days(people, on=on).items(), key=lambda row: (row[1] or date.max, row[0])
    ):
        if last is not None and first <= last <= final:
            yield people[pk], last


def notice_limit(day: date) -> date:
    """Return the last of the days that are at most ten working days from `day`."""
    return add_working_days(day, NOTICE)
