"""POL2: a landline number that the council does not publish."""

import pytest

from oyez.checks.personal_data.landline_phone import CHECK
from tests.checks.fernwell import words


@pytest.mark.parametrize(
    "number",
    [
        "01632 960999",
        "01632960999",
        "(01632) 960999",
        "01632 960 999",
        "+44 1632 960999",
        "+44 (0)1632 960999",
        "0113 496 0123",
        "020 7946 0123",
        "(020) 7946 0123",
        "028 9018 0123",
        "01632-960-999",
        "+1 202-555-0123",
    ],
)
def test_an_unpublished_landline_is_found(number: str) -> None:
    assert words(CHECK, f"Ring {number} today") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 01632 960100 or 01632 960123",
        "Ring +44 (0)1632 960123",
        "0300 123 0000, 0800 111 0000, 0845 678 9012",
        "Invoice number 01632960999",
        "01/02/2027 10:30 and 01.02.2027 10.30",
        "Scores 10 20 30 40 50",
        "Between 1066 and 1945, 01-02-2027 and 12 600 people",
        "Budget: 02 500 000 000 and £01632960999",
        "https://fernwell.example/01632960999",
        "Sort 12-34-56 and 01 02 03 04 05",
    ],
)
def test_what_is_no_private_landline_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_a_published_landline_does_not_cover_its_neighbour() -> None:
    assert words(CHECK, "01632 960100/01632 960101") == ["01632 960101"]
    assert words(CHECK, "01632 960100 01632 960101 01632 960123") == ["01632 960101"]
