"""The pieces that the linear half of the model weighs."""

from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.meaning.pieces import BUCKETS, letters_in, words_in


def test_pieces_keep_their_numbers_for_ever() -> None:
    # The trained weights stand at these numbers: another numbering makes them noise.
    assert sorted(words_in("The bins")) == [23268, 93670, 95892]
    assert sorted(letters_in("ab")) == [50528, 63704, 86504]


def test_a_word_that_stands_twice_counts_once_and_a_long_one_like_any_other() -> None:
    assert sorted(letters_in("bins, bins,")) == sorted(letters_in("bins,"))
    assert sorted(letters_in("x" * 60)) == sorted(letters_in("x" * 10))


def test_case_and_order_of_words_tell_apart_only_pairs() -> None:
    assert set(words_in("Bins missed")) & set(words_in("missed BINS")) == set(
        words_in("bins")
    ) | set(words_in("missed"))


@given(st.text(max_size=200))
def test_any_text_has_pieces_within_bounds(text: str) -> None:
    for pieces in (words_in(text), letters_in(text)):
        assert all(0 <= piece < BUCKETS for piece in pieces)
