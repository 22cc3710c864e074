"""Folding text without losing the place: offsets always lead back to what was written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.normalise import normalise

AWKWARD = st.text(
    st.one_of(
        st.sampled_from(
            "0123456789 @.-+aеоA１７٠𝟎é½①ﬁﷺ😀👨👩🏽🇬🇧\u200b\u200d\u00ad\u0301\u0323\ufe0f\u20e3"
        ),
        st.sampled_from(
            "\u202a\u202e\u2066\u2069\u200f\u061c\u00a0\u3000\u2028\u0000\r\n\t\x7f\ud800"
        ),
        st.characters(),
    ),
    max_size=60,
)


@given(AWKWARD)
def test_the_map_back_never_goes_backwards_and_stays_within_the_text(text: str) -> None:
    folded = normalise(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    pairs = list(zip(folded.starts, folded.ends, strict=True))
    assert all(0 <= start < end <= len(text) for start, end in pairs)
    assert list(folded.starts) == sorted(folded.starts)
    assert list(folded.ends) == sorted(folded.ends)


@given(AWKWARD)
def test_every_span_of_the_folded_text_has_a_span_that_was_written(text: str) -> None:
    folded = normalise(text)
    for index in range(len(folded.text)):
        start, end = folded.span(index, index + 1)
        assert text[start:end] == folded.as_written(index, index + 1) != ""


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_plain_ascii_is_left_as_it_is(text: str) -> None:
    assert normalise(text).text == text


@given(AWKWARD)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(AWKWARD, AWKWARD)
def test_what_stands_before_does_not_move_what_comes_after(before: str, after: str) -> None:
    joined = normalise(f"{before}|07700 900123|{after}")
    place = joined.text.rindex("07700 900123")
    if "07700" not in before + after:
        start, end = joined.span(place, place + 12)
        assert joined.original[start:end].startswith("07700 900123")


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("０７７００", "07700"),
        ("٠٧", "07"),
        ("𝟎𝟕", "07"),
        ("①②", "12"),
        ("0\u200b7\u2060", "07"),
        ("0️⃣7️⃣", "07"),
        ("7\u0332\u0332", "7"),
        ("fernw\u0435ll", "fernwell"),
        ("\uff20", "@"),
        ("a\u00a0b\u2009c", "a b c"),
        ("–—−", "---"),
        ("’“”", '\'""'),
        ("𝓯𝓾𝓷", "fun"),
        ("caf\u00e9", "café"),
        ("a\u2028b\r\nc", "a\nb\n\nc"),
    ],
)
def test_what_looks_the_same_reads_the_same(written: str, folded: str) -> None:
    assert normalise(written).text == folded


def test_a_mark_belongs_to_the_character_that_carries_it() -> None:
    folded = normalise("x7\ufe0f\u20e3y")
    assert folded.as_written(1, 2) == "7\ufe0f\u20e3"


def test_a_mark_without_a_character_is_nobodys() -> None:
    assert normalise("\u0301").text == ""
    assert unicodedata.category("\u0301") == "Mn"
