"""Cutting a text into what the model reads at once."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.meaning.stretches import readable, stretches


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in readable(text)]


def test_sentences_end_at_stops_and_lines() -> None:
    assert words("The bins were missed. Nobody came back?\nRing us tomorrow!") == [
        "The bins were missed.",
        "Nobody came back?",
        "Ring us tomorrow!",
    ]


def test_stops_inside_numbers_and_addresses_end_nothing() -> None:
    text = "We open at 9.30am on Monday. Write to halls@mail.example for a key."
    assert words(text) == ["We open at 9.30am on Monday.", "Write to halls@mail.example for a key."]


def test_a_short_sentence_joins_the_one_before() -> None:
    assert words("She has been ill for months. Poor soul. We all miss her.") == [
        "She has been ill for months. Poor soul.",
        "We all miss her.",
    ]


def test_a_short_text_is_read_at_once_and_each_sentence_judged() -> None:
    short = "Met Dave today. His cancer is back."
    (stretch,) = stretches(short)
    assert (stretch.start, stretch.end) == (0, len(short))
    assert [short[start:end] for start, end in stretch.judged] == [
        "Met Dave today.",
        "His cancer is back.",
    ]


def test_a_long_text_is_read_in_stretches_that_share_a_sentence_and_judge_it_once() -> None:
    text = ("This is one of many sentences that go on for a while. " * 30).strip()
    found = [*stretches(text)]
    assert len(found) > 2
    assert all(later.start < earlier.end for earlier, later in pairwise(found))
    assert [span for stretch in found for span in stretch.judged] == readable(text)


def test_sentences_too_long_to_share_a_stretch_are_each_read_once() -> None:
    text = "\n".join(("and so on " * 29).strip() for _ in range(4))
    found = [*stretches(text)]
    assert [span for stretch in found for span in stretch.judged] == readable(text)


def test_a_very_long_text_is_read_up_to_400_sentences() -> None:
    assert len(readable("Here is another sentence. " * 5000)) == 400


def test_a_sentence_without_an_end_is_cut_between_words() -> None:
    text = "and then they said we should wait " * 40 + "x" * 700
    pieces = words(text)
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(len(piece) <= 300 for piece in pieces)
    assert all(piece.split()[0] in text.split() for piece in pieces[:-3])


@given(st.text(alphabet=st.sampled_from(list("aaaab .!?\n'😀\u0301")), max_size=900))
def test_spans_follow_one_another_and_hold_something(text: str) -> None:
    found = readable(text)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)
    assert all(one[1] <= two[0] for one, two in pairwise(found))
    read = [*stretches(text)]
    assert [span for stretch in read for span in stretch.judged] == found
    assert all(one.start <= one.judged[0][0] and one.judged[-1][1] <= one.end for one in read)
