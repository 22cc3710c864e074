"""HR's file: previewed, applied in one, idempotent; and what it can never do."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.people import tasks
from oyez.people.actors import Actor, System
from oyez.people.models import (
    Deputy,
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
    ServiceArea,
    StagedFile,
    StagedRow,
)
from oyez.people.permissions import Role, areas_of, roles_of
from oyez.people.register_file import RegisterRefused
from oyez.people.services import (
    EngagementFacts,
    Source,
    apply_file,
    begin_engagement,
    discard_file,
    extend_engagement,
    merge_areas,
    preview,
    stage_file,
)
from tests.people.staff import NOW, TODAY, area, worker

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
HEAD = "reference,name,engagement,service_area,start,end\n"
TWO = HEAD + "1,Ann,permanent,Housing,2020-01-06,\n2,Ben,agency,Housing,2020-01-06,2027-03-31\n"
COMMAND_LINE = System("command_line")


def staged(text: str, *, complete: bool = False, actor: Actor = COMMAND_LINE) -> StagedFile:
    lines = text.splitlines(keepends=True)
    return stage_file(actor, lines=lines, source=Source("f.csv", complete), now=NOW)


def brought(text: str, *, complete: bool = False, many: bool = False) -> Any:
    return apply_file(COMMAND_LINE, staged=staged(text, complete=complete), now=NOW, many=many)


def test_a_preview_says_who_joins_moves_leaves_and_changes_nothing() -> None:
    brought(TWO + "3,Cat,casual,Parks,2021-01-01,\n4,Dan,casual,Parks,2021-01-01,\n")
    file = staged(
        HEAD
        + "1,Ann,permanent,Parks,2020-01-06,\n"
        + "2,Ben,agency,Housing,2020-01-06,2026-11-30\n"
        + "3,Catherine,casual,Parks,2021-01-01,\n"
        + "5,Eve,casual,Parks,2026-12-01,\n",
        complete=True,
    )
    found = preview(file, now=NOW)
    assert (found.joiners, found.movers, found.leavers, found.changed) == (1, 1, 1, 1)
    assert (found.missing, found.unchanged, found.problem_count) == (1, 0, 0)
    assert not Person.objects.filter(reference="5").exists()
    assert Person.objects.get(reference="3").name == "Cat"


def test_a_mover_leaves_the_one_area_yesterday_and_is_in_the_other_today() -> None:
    brought(TWO)
    moved = TWO.replace("permanent,Housing", "permanent,Parks")
    brought(moved)
    ann = Person.objects.get(reference="1")
    assert areas_of(ann, Role.WORKER, on=TODAY) == {area("Parks").pk}
    assert areas_of(ann, Role.WORKER, on=TODAY - DAY) == {area("Housing").pk}
    again = brought(moved)
    assert (again.created, again.changed) == (0, 0)
    back = brought(TWO)
    assert back.created == 1
    assert areas_of(ann, Role.WORKER, on=TODAY) == {area("Housing").pk}


def test_who_is_missing_from_a_complete_file_has_left_yesterday() -> None:
    brought(TWO)
    brought(HEAD + "1,Ann,permanent,Housing,2020-01-06,\n", complete=True, many=True)
    ben = Person.objects.get(reference="2")
    assert roles_of(ben, on=TODAY) == frozenset()
    assert ben.engagements.get().end == TODAY - DAY


def test_what_the_product_added_by_hand_is_no_leaver_of_a_complete_file() -> None:
    hr = worker("hr", role="hr_officer")
    ann = Person.objects.create(reference="x", name="X")
    facts = EngagementFacts(ann, "agency", area("Housing"), TODAY, TODAY + 9 * DAY)
    begin_engagement(hr, facts=facts, now=NOW)
    brought(TWO, complete=True)
    assert roles_of(ann, on=TODAY)


def test_an_extension_stands_until_the_file_says_something_new() -> None:
    hr = worker("hr", role="hr_officer")
    brought(TWO)
    ben = Engagement.objects.get(person__reference="2")
    until = TODAY + 365 * DAY
    extend_engagement(hr, engagement=ben, until=until, reason="More work", now=NOW)
    brought(TWO)
    ben.refresh_from_db()
    assert ben.end == until
    brought(TWO.replace("2027-03-31", "2027-01-31"))
    ben.refresh_from_db()
    assert str(ben.end) == "2027-01-31"


def test_a_file_that_still_names_a_merged_area_moves_nobody_back() -> None:
    hr = worker("hr", "HR", role="hr_officer")
    worker("lee", "Leisure")
    text = TWO + "3,Hal,permanent,Housing,2020-01-06,\n"
    brought(text)
    merge_areas(
        hr, source=area("Housing"), into=area("Leisure"), on=TODAY, reason="One team", now=NOW
    )
    result = brought(text)
    assert (result.created, result.changed) == (0, 0)
    brought(
        text.replace(
            "3,Hal,permanent,Housing,2020-01-06,", "3,Hal,permanent,Housing,2020-01-06,2026-11-25"
        )
    )
    hal = Person.objects.get(reference="3")
    assert roles_of(hal, on=TODAY) and not roles_of(hal, on=TODAY + 9 * DAY)  # noqa: PT018


def test_a_file_is_applied_once_and_not_after_a_day() -> None:
    file = staged(TWO)
    with pytest.raises(Complaint, match="more than a day"):
        apply_file(COMMAND_LINE, staged=file, now=NOW + DAY * 2)
    apply_file(COMMAND_LINE, staged=file, now=NOW)
    with pytest.raises(Complaint, match="already"):
        apply_file(COMMAND_LINE, staged=file, now=NOW)
    assert not StagedRow.objects.exists()


def test_a_discarded_file_leaves_nothing_behind() -> None:
    file = staged(TWO)
    discard_file(COMMAND_LINE, staged=file, now=NOW)
    assert not StagedRow.objects.exists()
    assert not Person.objects.exists()
    assert b"Ann" not in bytes(Entry.objects.get().body)


def test_a_file_that_ends_more_than_a_tenth_is_refused_unless_it_is_meant() -> None:
    rows = [f"{n},P{n},permanent,Housing,2020-01-06,\n" for n in range(20)]
    brought(HEAD + "".join(rows))
    half = HEAD + "".join(rows[:10])
    with pytest.raises(Complaint, match="10 of 20"):
        brought(half, complete=True)
    assert Engagement.objects.filter(end=None).count() == 20
    brought(half, complete=True, many=True)
    assert Engagement.objects.filter(end=None).count() == 10


def test_the_night_imports_new_content_once_and_holds_a_wrong_file(
    tmp_path: Path, settings: Any
) -> None:
    file = tmp_path / "people.csv"
    settings.PEOPLE_FILE = file
    file.write_text(TWO, encoding="utf-8")
    tasks.night(NOW)
    tasks.night(NOW + DAY)
    assert StagedFile.objects.count() == 1
    assert Person.objects.count() == 2
    file.write_text(TWO + "3,,,,,\n", encoding="utf-8")
    tasks.night(NOW + 2 * DAY)
    tasks.night(NOW + 3 * DAY)
    held = StagedFile.objects.get(state="held")
    assert "Line 4" in held.problems[0]
    assert Person.objects.count() == 2


KINDS = "reference,name,kind,engagement,service_area,start,role,role_start,nominated_from\n"


@pytest.mark.parametrize(
    "row",
    [
        "9,Cllr Marsh,councillor,permanent,Housing,2020-01-06,,,",
        "9,Cllr Marsh,councillor,,,,dpo,2020-01-06,",
        "9,Cllr Marsh,councillor,,Housing,,,,2026-01-05",
        "9,Cllr Marsh,external,permanent,Housing,2020-01-06,,,",
        "9,Cllr Marsh,external,,,,dpo,2020-01-06,",
        "9,Cllr Marsh,mayor,,,,,,",
    ],
)
def test_a_councillors_row_makes_no_worker(row: str) -> None:
    with pytest.raises(RegisterRefused):
        brought(KINDS + row + "\n")
    assert not Person.objects.exists()


def test_a_councillor_of_the_register_never_becomes_a_worker_by_a_file() -> None:
    brought(KINDS + "9,Cllr Marsh,councillor,,,,,,\n")
    for row in (
        "9,Cllr Marsh,,permanent,Housing,2020-01-06,,,",
        "9,Cllr Marsh,,,,,dpo,2020-01-06,",
    ):
        with pytest.raises(RegisterRefused, match="councillor"):
            brought(KINDS + row + "\n")
    assert not Engagement.objects.exists()


def test_a_worker_of_the_register_never_becomes_a_councillor_by_a_file() -> None:
    brought(TWO)
    with pytest.raises(RegisterRefused, match="another person"):
        brought(KINDS + "1,Ann,councillor,,,,,,\n")


def test_an_auditor_from_outside_who_is_engaged_later_becomes_a_worker() -> None:
    brought(KINDS + "9,Ida,,,,,auditor,2026-01-05,\n")
    assert Person.objects.get().kind == "external"
    brought(KINDS + "9,Ida,,permanent,Housing,2026-11-01,,,\n")
    assert Person.objects.get().kind == "worker"


@pytest.mark.parametrize("kind", ["councillor", "external"])
def test_the_database_itself_refuses_a_councillor_everything(kind: str) -> None:
    person = Person.objects.create(reference="m", name="M", kind=kind)
    own = {"person": person, "start": TODAY}
    here = {**own, "service_area": area("Housing")}
    ann = worker("ann")
    attempts = (
        lambda: Engagement.objects.create(kind="casual", **here),
        lambda: Engagement.objects.bulk_create([Engagement(kind="casual", **here)]),
        lambda: Engagement.objects.update(person=person),
        lambda: Nomination.objects.create(**here),
        lambda: RoleAssignment.objects.create(role="dpo", **own),
        lambda: Deputy.objects.create(principal=ann, role="representative", end=TODAY, **here),
        lambda: Person.objects.filter(pk=ann.pk).update(kind=kind),
    )
    for attempt in attempts:
        with pytest.raises(IntegrityError), transaction.atomic():
            attempt()


def test_nobody_gives_themselves_a_role_by_a_file() -> None:
    hr = worker("hr", role="hr_officer")
    text = KINDS + f"hr,{hr.name},,,,,dpo,2026-11-23,\n"
    text = text.replace("name,kind", "name,email,kind").replace("Hr,,", f"Hr,{hr.email},,")
    file = staged(text, actor=hr)
    with pytest.raises(RegisterRefused, match="is you"):
        apply_file(hr, staged=file, now=NOW)
    assert roles_of(hr, on=TODAY) == {"worker", "hr_officer"}


def test_the_same_person_of_the_same_file_is_made_once_for_many_rows() -> None:
    columns = "reference,name,engagement,service_area,start,role,role_start,nominated_from\n"
    row = "1,Ann,permanent,Housing,2020-01-06,"
    result = brought(columns + row + "dpo,2020-01-06,\n" + row + "ict,2020-01-06,2026-01-05\n")
    assert result.created == 5
    assert ServiceArea.objects.count() == 1


def test_an_import_makes_the_same_number_of_statements_for_ten_and_for_a_thousand() -> None:
    def statements(count: int, first: int) -> int:
        text = HEAD + "".join(
            f"{n},P{n},permanent,Housing,2020-01-06,\n" for n in range(first, first + count)
        )
        file = staged(text)
        with connection.execute_wrapper(counter):
            counter.number = 0
            apply_file(COMMAND_LINE, staged=file, now=NOW)
        return counter.number

    counter = _Counter()
    statements(1, 50)
    assert statements(10, 0) == statements(1_000, 100)


class _Counter:
    number = 0

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self.number += 1
        return execute(sql, params, many, context)
