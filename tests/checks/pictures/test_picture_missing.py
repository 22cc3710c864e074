"""A picture that is not there is told of, so that nobody believes it was looked at."""

from oyez.checks.base import Effect, Picture
from oyez.checks.pictures.picture_missing import CHECK, NOT_THERE
from tests.checks.fernwell import hits


def test_a_name_without_a_file_is_told_of() -> None:
    pictures = (Picture(trouble=NOT_THERE), Picture(), Picture(trouble="The picture is damaged."))
    (hit,) = hits(CHECK, "x", media=("dir/hall.jpg", "b.jpg", "c.jpg"), pictures=pictures)
    assert hit.field == "media:0"
    assert "“hall.jpg” is not there" in hit.message


def test_it_only_informs() -> None:
    assert CHECK.effect is Effect.INFORM
