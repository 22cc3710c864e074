"""POL2: a passport number beside the word."""

import pytest

from oyez.checks.base import Effect
from oyez.checks.personal_data.passport import CHECK
from tests.checks.fernwell import words


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the one with passport 533401278, and", "533401278"),
        ("Bring the old passport, number GB 518 220 947, and two guests", "GB 518 220 947"),
        ("my passport no. is 533 401 278", "533 401 278"),
        ("Passport number: K12345678", "K12345678"),
        ("533401278 is my passport number", "533401278"),
        ("passport ５３３４０１２７８", "５３３４０１２７８"),
        ("pass port five three three four zero one two seven eight", None),
        ("her Polish passport number is EA 1234567", "EA 1234567"),
        ("Guest Mrs Koval, pp GB 548 770 129, since May", "GB 548 770 129"),
        ("PP: 548770129 exp 2030", "548770129"),
    ],
)
def test_a_passport_number_is_found(text: str, number: str | None) -> None:
    found = words(CHECK, text)
    assert len(found) == 1
    assert number in (None, found[0])


@pytest.mark.parametrize(
    "text",
    [
        "Passport Office: 0300 222 0000",
        "Passport photos £6, ring 01632 960123",
        "Bring a passport or driving licence on 12 June 2025",
        "A passport costs £94.50, 123 456 of them last year",
        "Passport to Leisure card, order number 533401278",
        "Call 533401278",
        "533401278",
        "Bring your passport.\nCharity 533401278",
        "passport 53340127",
        "see pp 112-130 of the report",
        "signed pp 548 770 people",
    ],
)
def test_what_is_no_passport_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_it_asks_and_never_stops_a_message_by_itself() -> None:
    assert CHECK.effect is Effect.REVIEW
