"""Digits written as words become digits that stand on their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.normalise import normalise
from oyez.checks.passages import folded
from oyez.checks.spelt_digits import spell_out

SPELT = [
    ("ring oh double seven double oh nine hundred one two three", "07700900123"),
    ("zero seven seven zero zero, nine zero zero, one two three", "07700900123"),
    ("07700 nine double-oh one two three", "07700 900123"),
    ("OH SEVEN SEVEN OH OH NINE OH OH ONE TWO THREE", "07700900123"),
    ("nought one six three two, nine six oh, one oh oh", "01632960100"),
    ("07700 nine hundred 388", "07700 900 388"),
    ("07700 90 double 0 388", "07700 90 00 388"),
    ("treble nine, nought nought, nought double one eight", "99900"),
]


@pytest.mark.parametrize(("text", "digits"), SPELT)
def test_a_run_of_digit_words_is_read_as_digits(text: str, digits: str) -> None:
    assert digits in folded(text).text


@pytest.mark.parametrize(
    "text",
    [
        "one to one support for two or three families",
        "one two three four, we clear the floor",
        "Seven, eight or nine volunteers came",
        "the three fours and two sixes",
        "someone owes nine oddly stoned oxen",
        "",
    ],
)
def test_ordinary_number_words_stay_words(text: str) -> None:
    assert folded(text) is normalise(text)


def test_a_long_row_of_digits_is_read_in_one_way_only() -> None:
    for row in ("6" * 5000, "6 " * 5000, "six" * 5000, "one6" * 5000, "double " * 5000):
        text = f"ask for nine {row} now"
        assert len(folded(text).text) <= len(text)


def test_a_digit_stands_on_its_word() -> None:
    text = "Call 😀 oh double seven, double oh nine, double oh one two three now"
    normal = folded(text)
    start = normal.text.index("0770")
    first, last = normal.span(start, start + 11)
    assert text[first:last] == "oh double seven, double oh nine, double oh one two three"


@given(
    st.lists(
        st.one_of(
            st.sampled_from(["oh ", "double ", "seven", " ", "-", "nine hundred", "7", ",", "one"]),
            st.text(max_size=3),
        ),
        max_size=30,
    ).map("".join)
)
def test_offsets_stay_within_the_text_and_never_go_back(text: str) -> None:
    normal = spell_out(normalise(text))
    assert len(normal.text) == len(normal.starts) == len(normal.ends)
    pairs = list(zip(normal.starts, normal.ends, strict=True))
    assert all(0 <= start < end <= len(text) for start, end in pairs)
    assert pairs == sorted(pairs)
