"""POL2: a payment card number. The numbers are those that payment firms publish for tests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.personal_data.payment_card import CHECK, has_luhn_digit
from tests.checks.fernwell import hits, words

FOUND = [
    "4111 1111\n1111 1111",
    "4111 1111 1111 1111",
    "4111111111111111",
    "4111-1111-1111-1111",
    "4111.1111.1111.1111",
    "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    "5555 5555 5555 4444",
    "2223 0031 2200 3222",
    "3782 822463 10005",
    "6011 1111 1111 1117",
    "４１１１ １１１１ １１１１ １１１１",
    "4111 1111\u200b 1111 1111",
    "4lll 1111 1111 1111",
]


@pytest.mark.parametrize("number", FOUND)
def test_a_card_number_is_found_where_it_stands(number: str) -> None:
    assert words(CHECK, f"It charged {number} twice") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "my debit card 4111 1111 1111 1112 was refused",
        "card number: 5555 5555 5555 4445",
    ],
)
def test_a_mistyped_number_that_is_called_a_card_is_found(text: str) -> None:
    assert len(hits(CHECK, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",
        "card ending 1111",
        "**** **** **** 1111",
        "XXXX XXXX XXXX 1111",
        "Order number 4111111111111111",
        "Tracking no. 4111 1111 1111 1111",
        "Library card 4111 1111 1111 1111",
        "Barcode 5018374821234",
        "ISBN 978 4 111 11111 1",
        "01632 960100 01632 960123",
        "£4111111111111111",
        "https://fernwell.example/4111111111111111",
        "AB4111111111111111",
        "4111 1111 1111 1111 1111 1111",
        "0000 0000 0000 0000",
    ],
)
def test_what_is_no_card_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_an_order_number_does_not_cover_the_card_beside_it() -> None:
    text = "Order number 5555555555554444, paid with 4111 1111 1111 1111"
    assert words(CHECK, text) == ["4111 1111 1111 1111"]


@pytest.mark.parametrize(
    "text",
    [
        "The parking meter took it twice from my card 4111 1111 1111 1111",
        "my order was paid with visa 4111111111111111",
        "bus pass renewal, debit card: 4111-1111-1111-1111",
    ],
)
def test_another_card_or_an_order_spoken_of_earlier_does_not_hide_it(text: str) -> None:
    assert len(words(CHECK, text)) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("once more: 4111-1111-1111-1111, 04/28, three on the back", "4111-1111-1111-1111"),
        ("card 4111 1111 1111 1111 09/27", "4111 1111 1111 1111"),
        ("card 4111111111111111 exp 0927", "4111111111111111"),
    ],
)
def test_the_date_of_expiry_that_follows_is_no_part_of_it(text: str, number: str) -> None:
    assert words(CHECK, text) == [number]


def test_the_long_number_on_a_machine_is_no_card() -> None:
    text = "The asset tag is the long number under the screen, such as 5404 7033 6806 8240"
    assert words(CHECK, text) == []


@given(st.integers(1, 10**15 - 1))
def test_exactly_one_last_digit_fits(first: int) -> None:
    assert sum(has_luhn_digit(f"{first:015d}{digit}") for digit in range(10)) <= 1
