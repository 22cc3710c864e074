"""The register file: every wrong row is named, and nothing of a wrong file is written."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from oyez.ledger.queries import verify
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Nomination, Person, RoleAssignment
from oyez.people.register_file import RegisterRefused, parse_register, read_register
from oyez.people.services import import_register

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
HEAD = "reference,name,email,engagement,service_area,start,end,role,role_start,nominated_from,manager\n"
GOOD = HEAD + (
    "1,Asha Patel,asha@fernwell.example,permanent,Waste,2020-01-06,,,,2026-01-05,2\n"
    "2,Helen Marsh,helen@fernwell.example,permanent,Waste,06/01/2020,,head_of_service,2020-01-06,,\n"
)
COMMAND_LINE = System("command_line")


def apply(text: str) -> object:
    return import_register(COMMAND_LINE, rows=parse_register(text), now=NOW)


@pytest.mark.django_db
def test_a_good_file_makes_people_engagements_roles_and_nominations() -> None:
    apply(GOOD)
    asha = Person.objects.get(reference="1")
    assert asha.engagements.get().manager == Person.objects.get(reference="2")
    assert Nomination.objects.get().person == asha
    assert RoleAssignment.objects.get().service_area == Engagement.objects.first().service_area  # type: ignore[union-attr]


@pytest.mark.django_db
def test_the_same_file_again_changes_nothing() -> None:
    apply(GOOD)
    result = apply(GOOD)
    assert (result.created, result.changed) == (0, 0)  # type: ignore[attr-defined]


@pytest.mark.django_db
def test_importing_again_changes_only_what_changed() -> None:
    apply(GOOD)
    result = apply(GOOD.replace("2020-01-06,,,,2026-01-05", "2020-01-06,2027-03-31,,,2026-01-05"))
    assert (result.created, result.changed) == (0, 1)  # type: ignore[attr-defined]
    assert str(Person.objects.get(reference="1").engagements.get().end) == "2027-03-31"


@pytest.mark.django_db
def test_an_import_is_one_entry_without_a_name_in_it() -> None:
    apply(GOOD)
    assert verify().size == 1


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("3,,x@fernwell.example,,,,,,,,", "may not be empty"),
        ("3,Ann,not-an-address,,,,,,,,", "is not an email address"),
        ("3,Ann,,permament,Waste,2020-01-06,,,,,", "is not one of: permanent"),
        ("3,Ann,,councillor,Waste,2020-01-06,,,,,", "a councillor is not a worker"),
        ("3,Ann,,agency,Waste,2020-01-06,,,,,", "an agency worker needs an “end”"),
        ("3,Ann,,permanent,,2020-01-06,,,,,", "needs “service_area”"),
        ("3,Ann,,permanent,Waste,31/02/2020,,,,,", "write dates as"),
        ("3,Ann,,permanent,Waste,2020-01-06,2019-01-01,,,,", "is before its start"),
        ("3,Ann,,permanent,Waste,2020-01-06,,mayor,2020-01-06,,", "“mayor” is not one of"),
        ("3,Ann,,permanent,Waste,2020-01-06,,representative,2020-01-06,,", "is not one of"),
        ("3,Ann,,permanent,Waste,2020-01-06,,dpo,,,", "needs “role_start”"),
        ("3,Ann,,,,,,head_of_service,2020-01-06,,", "needs the “service_area”"),
        ("3,Ann,,,,,,,,2026-01-05,", "a nomination needs its “service_area”"),
        ("2,Ann,,,,,,,,,", "another name or email"),
        ("3,Ann,asha@fernwell.example,,,,,,,,", "belongs to another person"),
        ("3," + "x" * 121 + ",,,,,,,,,", "longer than 120"),
        ("3,Ann,,permanent,Waste,2020-01-06,,,,,nobody", "is not in the file or the register"),
    ],
)
@pytest.mark.django_db
def test_a_wrong_row_is_named_and_nothing_is_imported(row: str, says: str) -> None:
    with pytest.raises(RegisterRefused, match="Line 4") as refusal:
        apply(GOOD + row + "\n")
    assert says in str(refusal.value)
    assert not Person.objects.exists()


def test_every_wrong_row_is_named_at_once() -> None:
    with pytest.raises(RegisterRefused) as refusal:
        parse_register(GOOD + "3,,,,,,,,,,\n4,,,,,,,,,,\n")
    assert len(refusal.value.problems) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "must name the columns"),
        ("name,email\n", "must name the columns"),
        ("reference,name,shoe_size\n1,A,2\n", "“shoe_size” is not known"),
        ("reference,name,name\n", "twice"),
        (HEAD, "no rows"),
        ("reference,name\n1,A,B\n", "more or fewer cells"),
        ("reference,name\n1\n", "more or fewer cells"),
        ('reference,name\n1,"A\n', "is not CSV"),
    ],
)
def test_a_file_that_is_no_register_is_refused_in_words(text: str, says: str) -> None:
    with pytest.raises(Complaint, match=says):
        parse_register(text)


def test_binary_missing_and_foreign_text_are_refused_in_words(tmp_path: Path) -> None:
    for content, says in ((b"PK\x03\x04\x00", "binary"), (b"caf\xe9", "UTF-8")):
        file = tmp_path / "people.csv"
        file.write_bytes(content)
        with pytest.raises(Complaint, match=says):
            read_register(file)
    with pytest.raises(Complaint, match="cannot be read"):
        read_register(tmp_path / "none.csv")


def test_a_byte_order_mark_of_a_spreadsheet_is_no_obstacle(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert len(read_register(file)) == 2


@pytest.mark.django_db
def test_an_address_that_another_person_has_already_is_refused() -> None:
    apply(GOOD)
    with pytest.raises(RegisterRefused, match="belongs to 1 already"):
        apply(HEAD + "9,Other,asha@fernwell.example,,,,,,,,\n")


@pytest.mark.django_db
def test_only_hr_ict_and_the_command_line_import() -> None:
    apply(GOOD)
    with pytest.raises(Forbidden):
        import_register(Person.objects.get(reference="1"), rows=parse_register(GOOD), now=NOW)
