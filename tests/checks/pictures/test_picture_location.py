"""A file that says where it was taken is told of; the place itself is not repeated."""

import pytest

from oyez.checks.base import Basis, Effect, Picture
from oyez.checks.pictures.picture_location import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize("metadata", [("location",), ("location", "device"), ("owner", "location")])
def test_each_located_picture_is_told_of_by_its_number(metadata: tuple[str, ...]) -> None:
    pictures = (Picture(), Picture(metadata=metadata), Picture(metadata=metadata))
    found = hits(CHECK, "The fair", media=("a.jpg", "b.jpg", "c.jpg"), pictures=pictures)
    assert [(hit.kind, hit.field, hit.start, hit.end) for hit in found] == [
        ("picture_location", "media:1", None, None),
        ("picture_location", "media:2", None, None),
    ]
    assert "strips" in found[0].suggestion


@pytest.mark.parametrize("metadata", [(), ("device",), ("time", "comment", "thumbnail")])
def test_other_metadata_is_no_place(metadata: tuple[str, ...]) -> None:
    assert hits(CHECK, "x", media=("a.jpg",), pictures=(Picture(metadata=metadata),)) == []


def test_a_picture_that_nobody_has_read_says_nothing() -> None:
    assert hits(CHECK, "x", media=("a.jpg",)) == []


def test_a_place_asks_and_does_not_block() -> None:
    assert (CHECK.effect, CHECK.basis) == (Effect.ANSWER, Basis.RECORD)
