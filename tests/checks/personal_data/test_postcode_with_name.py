"""POL2: where a named person lives."""

import pytest

from oyez.checks.personal_data.postcode_with_name import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mrs J Bowen, 4 Elm Row, wins", "Mrs J Bowen, 4 Elm Row"),
        ("Mrs Bowen (FW9 9ZZ) wins", "Mrs Bowen (FW9 9ZZ"),
        ("Mr Smith lives at 14 Orchard Close", "Mr Smith lives at 14 Orchard Close"),
        ("Bob Brown, 3 Market Place, FW1 1AA", "Bob Brown, 3 Market Place"),
        ("Olu Adeyemi of 4 Elm Row", "Olu Adeyemi of 4 Elm Row"),
        ("4 Elm Row is the home of Jane Smith", "4 Elm Row is the home of Jane Smith"),
        (
            "Mr J. P. O’Brien, Flat 2, 11 St Mary’s Close, Whiteby FW9 9ZZ",
            "Mr J. P. O’Brien, Flat 2, 11 St Mary’s Close, Whiteby FW9 9ZZ",
        ),
        (
            "Well done Priya Patel. She lives at 22 Mill Lane",
            "Priya Patel. She lives at 22 Mill Lane",
        ),
        ("Ms Khan, fw9 9zz", "Ms Khan, fw9 9zz"),
        ("Mrs Marsh, 4 Elm Row", "Mrs Marsh, 4 Elm Row"),
        ("Ｍrs Ｂowen, ４ Elm Row", "Ｍrs Ｂowen, ４ Elm Row"),
    ],
)
def test_a_named_persons_address_is_found(text: str, expected: str) -> None:
    assert words(CHECK, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mrs J Bowen wins",
        "4 Elm Row is closed",
        "Cllr Jane Marsh, 4 Elm Row, FW9 9ZZ",
        "Jane Marsh, 4 Elm Row",
        "Tariq Aziz, 5 Station Road, FW9 9ZZ",
        "Mr Jones at Town Hall, 1 Market Place, Fernwell, FW1 1AA",
        "Sarah Jones at Thornwell Library, 12 High Street, FW2 3BC",
        "Storytelling with Sarah Jones at the Bell Inn, 4 Elm Row",
        "Sarah Khan, Head of Housing, 5 Station Road",
        "Visit Fernwell Museum, 5 Market Street, FW1 9ZZ",
        "The Grand Opening, 4 Elm Row",
        "Sandy Mere, 4 Elm Row",
        "Take the A1 2nd exit, then the M6 3rd, says Mrs Smith",
        "Family Fun Day, 12 June, Market Square. Mr Punch at 2pm",
        "On 12 June Road closures begin, says Jane Smith",
        "Mrs Smith paid £4 Elm Row",
        "Black History Month, FW9 9ZZ",
        "Mrs Smith " + "won a prize for her roses and " * 5 + "4 Elm Row",
    ],
)
def test_what_tells_nobodys_home_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_a_published_address_does_not_cover_its_neighbour() -> None:
    assert words(CHECK, "Mrs Bowen, 2 High Street, Thornwell") == ["Mrs Bowen, 2 High Street"]
    assert words(CHECK, "Mrs Bowen, 112 High Street") == ["Mrs Bowen, 112 High Street"]
    text = "Thornwell Library, 12 High Street, FW2 3BC. Mrs Bowen, 4 Elm Row"
    assert words(CHECK, text) == ["Mrs Bowen, 4 Elm Row"]


def test_each_person_and_address_is_a_finding_of_its_own() -> None:
    text = "Mrs Smith of FW9 2AB; Jane Smith lives at 14 Orchard Close; Ann Lee, 3 Mill Lane"
    assert len(hits(CHECK, text)) == 3


def test_it_never_blocks() -> None:
    assert not CHECK.may_block
