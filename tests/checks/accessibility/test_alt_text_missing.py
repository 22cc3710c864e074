"""Accessibility: a picture without words for people who cannot see it."""

import pytest

from oyez.checks.accessibility.alt_text_missing import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize("alt_text", [None, "", " ", "\n", "\u00a0", "\u200b\u200b", "\u3164"])
def test_a_picture_without_alternative_text_is_found(alt_text: str | None) -> None:
    (hit,) = hits(CHECK, "Look", alt_text=alt_text, media=("fun.jpg",))
    assert (hit.field, hit.kind, hit.start) == ("media:0", "alt_text_missing", None)


@pytest.mark.parametrize(
    "alt_text",
    [
        "IMG_1234.jpg",
        "fun day poster.PNG",
        "poster final v2",
        "DSC00012",
        "image1",
        "Photo",
        "picture",
        "an image",
        "Screenshot 2027-06-12 at 10.30.15",
        "n/a",
        "alt text",
        "...",
        "12345",
        "Ｐｈｏｔｏ",
    ],
)
def test_a_file_name_or_a_word_like_photo_says_nothing(alt_text: str) -> None:
    (hit,) = hits(CHECK, "Look", alt_text=alt_text, media=("dir/poster final v2.png",))
    assert (hit.field, hit.start, hit.end) == ("alt_text", 0, len(alt_text))


@pytest.mark.parametrize(
    "alt_text",
    [
        "Children flying kites at Sandy Mere",
        "Photo of the mayor opening the bridge",
        "A heron",
        "Image of a map: the road is closed from Elm Row to Mill Lane",
        "Poster for the fun day, 12 June, 11am",
    ],
)
def test_words_that_say_what_it_shows_pass(alt_text: str) -> None:
    assert hits(CHECK, "Look", alt_text=alt_text, media=("fun.jpg",)) == []


def test_no_picture_needs_no_words() -> None:
    assert hits(CHECK, "Look") == []
    assert hits(CHECK, "Look", media=("talk.mp4", "minutes.pdf")) == []


def test_the_picture_among_other_files_is_the_one_named() -> None:
    (hit,) = hits(CHECK, "Look", media=("talk.mp4", "fun.jpg"))
    assert hit.field == "media:1"


def test_an_empty_alternative_text_means_that_there_is_a_picture() -> None:
    assert len(hits(CHECK, "Look", alt_text="")) == 1
