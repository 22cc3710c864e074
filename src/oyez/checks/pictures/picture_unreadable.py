"""POL2: a picture that cannot be read, so that nothing in it can be checked or stripped."""

from collections.abc import Iterator
from pathlib import PurePath

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.pictures.picture_missing import NOT_THERE

_LONGEST_NAME = 60


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find each picture with trouble, and hand its reason on."""
    for index, (path, picture) in enumerate(zip(draft.media, draft.pictures, strict=False)):
        if picture.trouble and picture.trouble != NOT_THERE:
            name = PurePath(path).name[-_LONGEST_NAME:]
            yield Hit(
                kind="picture_unreadable",
                message=f"“{name}” could not be read, so nobody knows what it would give away. "
                f"{picture.trouble}",
                why="the file was refused or could not be opened",
                suggestion="Add a file that can be read.",
                field=f"media:{index}",
            )


CHECK = Check(
    name="picture_unreadable",
    title="Picture that cannot be read",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.RECORD,
    find=find,
    release=("dpo", "head_of_communications"),
    roles=("draft",),
)
