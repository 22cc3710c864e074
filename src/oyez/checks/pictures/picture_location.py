"""POL2: a picture file that says where it was taken.

That a place stands in the file is a fact; whether it is private, a person must say: the place of a
town hall is no secret, that of a home is. So it asks and does not block. Where Oyez stores the
picture there is nothing left to ask about, because only pixels are kept.
"""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit

_TOLD = "location"


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find each picture whose file holds a place; the place itself is never repeated."""
    for index, picture in enumerate(draft.pictures):
        if _TOLD in picture.metadata:
            yield Hit(
                kind="picture_location",
                message="The picture file says where it was taken. On a photograph of a home or a "
                "child that gives a private place away.",
                why="location in the file’s metadata",
                suggestion="Add it in Oyez, which strips it, or save a copy without location; or "
                "say why the place may be known.",
                field=f"media:{index}",
            )


CHECK = Check(
    name="picture_location",
    title="Place where a picture was taken",
    clause="POL2",
    topic="data_protection",
    effect=Effect.ANSWER,
    basis=Basis.RECORD,
    find=find,
    roles=("draft",),
)
