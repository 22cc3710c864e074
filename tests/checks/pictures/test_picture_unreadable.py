"""A file that cannot be read cannot be published, and its reason is handed on."""

from oyez.checks.base import Effect, Picture
from oyez.checks.pictures.picture_missing import NOT_THERE
from oyez.checks.pictures.picture_unreadable import CHECK
from tests.checks.fernwell import hits

TROUBLE = Picture(trouble="The picture is damaged: save it again and add the new file.")


def test_the_reason_and_the_name_are_told() -> None:
    pictures = (Picture(), TROUBLE)
    (hit,) = hits(CHECK, "x", media=("a.jpg", "dir/hall.jpg"), pictures=pictures)
    assert hit.field == "media:1"
    assert "“hall.jpg”" in hit.message
    assert TROUBLE.trouble in hit.message


def test_a_name_as_long_as_a_book_is_cut() -> None:
    (hit,) = hits(CHECK, "x", media=("a" * 10_000 + ".jpg",), pictures=(TROUBLE,))
    assert len(hit.message) < 300


def test_a_picture_that_is_not_there_or_has_no_trouble_is_no_matter_of_this_check() -> None:
    pictures = (Picture(trouble=NOT_THERE), Picture(faces=3))
    assert hits(CHECK, "x", media=("a.jpg", "b.jpg"), pictures=pictures) == []


def test_it_blocks_and_somebody_may_release_it() -> None:
    assert CHECK.effect is Effect.BLOCK
    assert CHECK.release
