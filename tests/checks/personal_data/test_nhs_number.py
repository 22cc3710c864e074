"""POL2: an NHS number. The numbers here are in the range kept for tests (999 …)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.personal_data.nhs_number import CHECK, has_check_digit
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    "text",
    [
        "999 000 0018",
        "999-000-0018",
        "9990000018",
        "NHS number 999 000 0018",
        "NHS No: 99 9000 0018",
        "n h s is nine nine nine 000 zero zero 18",
        "N.H.S. 99 90 00 00 18",
        "NHS 9.9.9.0.0.0.0.0.1.8",
        "Patient 9990000018, order no 9990000018",
        "you have it as 999 000 00 18",
        "９９９ ０００ ００１８",
        "999\u00a0000\u00a00018",
    ],
)
def test_a_number_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize(
    "text",
    [
        "999 000 0019",
        "9990000019",
        "Order number 9990000018",
        "ISBN 9990000018",
        "ref 9990000018",
        "£9990000018",
        "+9990000018",
        "https://fernwell.example/9990000018",
        "www.fernwell.example/?case=9990000018&x=1",
        "12 999 000 0018",
        "999 000 0018 22",
        "99900000181",
        "1111111111",
        "01632 960100",
        "VAT 999 0000 18",
        "99 9000 0018",
        "9990000018.50",
        "X9990000018",
    ],
)
def test_what_is_no_number_passes(text: str) -> None:
    assert hits(CHECK, text) == []


def test_the_span_is_the_number_alone() -> None:
    assert words(CHECK, "Her NHS number, 999 000 0018, is") == ["999 000 0018"]


@pytest.mark.parametrize("text", ["NHS number 999 000 0019", "my nhs no. is 485 777 3456"])
def test_a_mistyped_number_counts_right_after_the_label(text: str) -> None:
    assert len(hits(CHECK, text)) == 1


def test_an_order_number_does_not_cover_the_one_beside_it() -> None:
    assert words(CHECK, "Order number 9990000018, and hers is 999 000 0018") == ["999 000 0018"]


@given(st.integers(0, 999_999_999))
def test_at_most_one_last_digit_fits_nine_others(first: int) -> None:
    fitting = [digit for digit in range(10) if has_check_digit(f"{first:09d}{digit}")]
    assert len(fitting) <= 1
