"""The rest of the invented council's people: four hundred workers in twelve service areas.

The same people on every day; only what must lie ahead or behind is dated from today. Who is named
in `people.csv` comes first and plays the parts of the story.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta

from oyez.lib.working_days import bank_holidays

AREAS = (
    "Waste and Environment",
    "Leisure and Parks",
    "Housing",
    "Communications",
    "Legal and Democratic",
    "Corporate Services",
    "Planning",
    "Revenues and Benefits",
    "Customer Services",
    "Environmental Health",
    "Culture and Museums",
    "Streets and Parking",
)
# The heads of the areas that nobody in people.csv leads; two of them are officers of the council too.
_HEADS = (
    ("F101", "Bronwen Pryce", "Legal and Democratic", "monitoring_officer"),
    ("F102", "Samuel Adjei", "Corporate Services", ""),
    ("F103", "Katarzyna Nowak", "Planning", ""),
    ("F104", "Gareth Lowther", "Revenues and Benefits", ""),
    ("F105", "Priya Raman", "Customer Services", "customer_services_manager"),
    ("F106", "Duncan Farrow", "Environmental Health", ""),
    ("F107", "Oluwaseun Bello", "Culture and Museums", ""),
    ("F108", "Mairead Quinn", "Streets and Parking", ""),
)
_CASUAL, _AGENCY, _FIXED, _PERMANENT = 25, 24, 49, 283
_REPRESENTATIVES = 28
"""Beside the three of people.csv: thirty-one in all."""
_COUNCILLORS = 28

_FIRST = (
    "Aaron Abena Alistair Amina Andrzej Anwen Ayesha Barnaby Beatrice Bilal Carys Chidi Clara "
    "Daniel Deepa Eilidh Elena Emeka Farah Fergus Gemma Hamish Hannah Imran Isla Jamal Joanna "
    "Kofi Leila Lewis Maeve Marcin Nadia Owen Parveen Rhys Rosalind Sunita Tobias Zofia"
).split()
_LAST = (
    "Abbott Achebe Ashdown Bains Barlow Begum Blackwood Chowdhury Coates Davies Dhillon Ellery "
    "Fairfax Gill Greenhalgh Hussain Iqbal Jarvis Kaur Kendrick Lister MacLeod Mensah Nolan "
    "Oakes Osei Parfitt Quarshie Rawal Sadler Szymanska Thorpe Uddin Venn Wardle Yeboah Zaman"
).split()
_JOBS = (
    "Officer",
    "Assistant",
    "Senior officer",
    "Team leader",
    "Adviser",
    "Technician",
    "Coordinator",
)

COLUMNS = (
    "reference,name,email,engagement,service_area,start,end,job_title,manager,role,role_start,"
    "role_end,acting,nominated_from,nominated_until,nominated_by,kind"
).split(",")
HEADING = ",".join(COLUMNS) + "\n"
LATE = "F260"
"""A worker who has not acknowledged the policy."""
ON_LEAVE = ("F554", "F555")
"""Two Representatives, of areas that have others."""
LEFT = "F700"
"""Somebody whose work here ended four days ago."""
_LEADS = {
    "Waste and Environment": "F010",
    "Leisure and Parks": "F011",
    "Housing": "F012",
    "Communications": "F004",
    **{area: reference for reference, _, area, _ in _HEADS},
}


def population(today: date) -> str:
    """Return the register lines of everybody who is not in people.csv, without a heading."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    for row in (*_heads(), *_workers(today), _left(today), *_councillors()):
        writer.writerow(row)
    return text.getvalue()


def _left(today: date) -> dict[str, str]:
    return _person(LEFT, "Wendy Larkin") | {
        "engagement": "permanent",
        "service_area": "Culture and Museums",
        "start": "2009-06-01",
        "end": (today - timedelta(days=4)).isoformat(),
        "job_title": "Heritage officer",
        "manager": _LEADS["Culture and Museums"],
    }


def _councillors() -> Iterator[dict[str, str]]:
    """Councillors are no workers: they hold nothing here (SCO)."""
    names = ("Joan Birch", *(_name(number) for number in range(400, 400 + _COUNCILLORS - 1)))
    for number, name in enumerate(names, start=1):
        yield _person(f"C{number:03}", name) | {"kind": "councillor"}


def _name(number: int) -> str:
    """Return a name; 40 first and 37 last names: no pair comes twice in 1,480 people."""
    return f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]}"


def _heads() -> Iterator[dict[str, str]]:
    # The Head of Communications leads the service area of the same name too.
    yield _role(_person("F004", "Morag Ellis"), "head_of_service", "Communications", "2018-01-08")
    for reference, name, area, office in _HEADS:
        engaged = {"engagement": "permanent", "start": "2016-02-29", "job_title": f"Head of {area}"}
        yield _role(_person(reference, name) | engaged, "head_of_service", area, "2019-04-01")
        if office:
            yield _role(_person(reference, name), office, area, "2020-02-29")


def _role(person: dict[str, str], role: str, area: str, start: str) -> dict[str, str]:
    return person | {"service_area": area, "role": role, "role_start": start}


def _person(reference: str, name: str) -> dict[str, str]:
    address = f"{name.lower().replace(' ', '.')}@fernwell.example"
    return {"reference": reference, "name": name, "email": address}


def _workers(today: date) -> Iterator[dict[str, str]]:
    kinds = (
        ["casual"] * _CASUAL
        + ["agency"] * _AGENCY
        + ["fixed_term"] * _FIXED
        + ["permanent"] * _PERMANENT
    )
    for number, kind in enumerate(kinds):
        name = _name(number)
        area = AREAS[number % len(AREAS)]
        end = _end(number, kind, today)
        speaks = number >= len(kinds) - _REPRESENTATIVES + 1 or number == _LEAVING_TOMORROW
        row = _person(f"F{200 + number}", name) | {
            "engagement": kind,
            "service_area": area,
            "start": _start(number, today, speaks=speaks),
            "end": end.isoformat() if end else "",
            "job_title": _JOBS[number % len(_JOBS)],
            "manager": _LEADS[area],
        }
        if speaks:
            row |= {"nominated_from": "2025-03-03", "nominated_by": _LEADS[area]}
        yield row


_ENDS_ON_BANK_HOLIDAY, _LEAVING_TOMORROW, _ENDS_ON_LEAP_DAY = (
    _CASUAL,
    _CASUAL + 1,
    _CASUAL + _AGENCY,
)


def _start(number: int, today: date, *, speaks: bool) -> str:
    """Return when somebody began: some of them only lately, one next week."""
    if number == 0:
        return (today + timedelta(days=7)).isoformat()
    if number % 41 == 1 and not speaks:
        return (today - timedelta(days=7 * number % 27)).isoformat()
    return (date(2012, 4, 2) + timedelta(days=11 * number)).isoformat()


def _end(number: int, kind: str, today: date) -> date | None:
    """Return when somebody's engagement ends: agency and fixed term alone have an end here."""
    if number == _LEAVING_TOMORROW:
        return today + timedelta(days=1)
    if number == _ENDS_ON_BANK_HOLIDAY:
        return min(day for day in bank_holidays() if day > today)
    if number == _ENDS_ON_LEAP_DAY:
        return next_leap_day(today)
    if kind == "agency":
        return today + timedelta(days=20 + 7 * (number % 24))
    if kind == "fixed_term":
        return today + timedelta(days=60 + 11 * (number % 49))
    return None


def next_leap_day(today: date) -> date:
    year = today.year + (-today.year % 4)
    leap_day = date(year, 2, 29)
    return leap_day if leap_day > today else date(year + 4, 2, 29)
