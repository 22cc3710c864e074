"""Names, owners, comments and earlier versions in a file are told; a camera alone is not."""

import pytest

from oyez.checks.base import Effect, Picture
from oyez.checks.pictures.picture_metadata import CHECK
from oyez.checks.pictures.reading.metadata import TELLS
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        (("people",), "the names of people in it."),
        (("owner", "device"), "whose it is and the camera or phone."),
        (("location", "owner", "time", "comment"), "whose it is, when it was taken and a comment."),
        (("thumbnail",), "a small version from before it was edited."),
        (("attachment",), "something behind the picture, such as a short film."),
    ],
)
def test_what_a_file_tells_is_listed_once(metadata: tuple[str, ...], words: str) -> None:
    (hit,) = hits(CHECK, "x", media=("a.jpg",), pictures=(Picture(metadata=metadata),))
    assert hit.message == f"The picture file also tells {words}"
    assert hit.field == "media:0"


@pytest.mark.parametrize(
    "metadata", [(), ("location",), ("device",), ("time",), ("device", "time")]
)
def test_what_every_photograph_tells_is_no_news(metadata: tuple[str, ...]) -> None:
    assert hits(CHECK, "x", media=("a.jpg",), pictures=(Picture(metadata=metadata),)) == []


@pytest.mark.parametrize("name", TELLS)
def test_every_name_that_reading_gives_is_understood(name: str) -> None:
    for hit in hits(CHECK, "x", media=("a",), pictures=(Picture(metadata=(name, "comment")),)):
        assert "  " not in hit.message


def test_it_informs() -> None:
    assert CHECK.effect is Effect.INFORM
