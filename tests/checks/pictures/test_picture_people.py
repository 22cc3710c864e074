"""Whom a picture shows is asked where faces are seen, or where nobody can count them."""

import pytest

from oyez.checks.base import Basis, Effect, Picture
from oyez.checks.pictures.picture_people import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    ("faces", "words"),
    [
        (1, "1 face is seen in the picture."),
        (2, "2 faces are seen in the picture."),
        (140, "140 faces are seen in the picture."),
        (None, "Nothing on this machine counts faces."),
    ],
)
def test_the_count_is_a_hint_to_the_question(faces: int | None, words: str) -> None:
    (hit,) = hits(CHECK, "x", media=("a.jpg",), pictures=(Picture(faces=faces),))
    assert hit.message == f"{words} Does it show anyone recognisable?"
    assert hit.field == "media:0"
    assert "permission" in hit.suggestion


def test_each_picture_is_asked_about_by_its_number() -> None:
    pictures = (Picture(faces=0), Picture(faces=3), Picture(faces=None))
    found = hits(CHECK, "x", media=("a.png", "b.png", "c.mp4"), pictures=pictures)
    assert [hit.field for hit in found] == ["media:1", "media:2"]


@pytest.mark.parametrize(
    ("path", "picture"),
    [
        ("a.jpg", Picture(faces=0)),
        ("a.jpg", Picture(trouble="The picture is damaged.")),
        ("minutes.pdf", Picture()),
        ("captions.vtt", Picture()),
        ("talk.mp3", Picture()),
    ],
)
def test_what_shows_nobody_or_was_not_read_is_not_asked_about(path: str, picture: Picture) -> None:
    assert hits(CHECK, "x", media=(path,), pictures=(picture,)) == []


def test_a_picture_that_nobody_has_read_is_not_asked_about() -> None:
    assert hits(CHECK, "x", media=("a.jpg", "b.jpg")) == []


def test_it_asks_the_author_of_a_draft_and_never_blocks() -> None:
    assert (CHECK.effect, CHECK.basis, CHECK.roles) == (Effect.ANSWER, Basis.MEANING, ("draft",))
