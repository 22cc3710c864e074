"""POL2: a picture that is named but not there, so that only its name could be checked."""

from collections.abc import Iterator
from pathlib import PurePath

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit

NOT_THERE = "There is no file of this name here."
_LONGEST_NAME = 60


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find each picture that was looked for and is not there."""
    for index, (path, picture) in enumerate(zip(draft.media, draft.pictures, strict=False)):
        if picture.trouble == NOT_THERE:
            yield Hit(
                kind="picture_missing",
                message=f"“{PurePath(path).name[-_LONGEST_NAME:]}” is not there: only its name was "
                "checked, not what it shows.",
                why="no file of this name",
                suggestion="Correct the path, and check again.",
                field=f"media:{index}",
            )


CHECK = Check(
    name="picture_missing",
    title="Picture that is not there",
    clause="POL2",
    topic="data_protection",
    effect=Effect.INFORM,
    basis=Basis.RECORD,
    find=find,
    roles=("draft",),
)
