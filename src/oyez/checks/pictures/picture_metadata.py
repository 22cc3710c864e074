"""POL2: what else a picture file tells: names, an owner, a device, an earlier version of itself."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit

_WORDS = {
    "people": "the names of people in it",
    "owner": "whose it is",
    "device": "the camera or phone",
    "time": "when it was taken",
    "comment": "a comment",
    "thumbnail": "a small version from before it was edited",
    "attachment": "something behind the picture, such as a short film",
}
# A time by itself, or a camera's model, stands in every photograph and harms nobody.
_WORTH_TELLING = frozenset(("people", "owner", "comment", "thumbnail", "attachment"))


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find each picture whose file tells more than its pixels; nothing of it is repeated."""
    for index, picture in enumerate(draft.pictures):
        if _WORTH_TELLING.isdisjoint(picture.metadata):
            continue
        told = [_WORDS[name] for name in picture.metadata if name in _WORDS]
        yield Hit(
            kind="picture_metadata",
            message=f"The picture file also tells {_list(told)}.",
            why=f"metadata in the file: {', '.join(picture.metadata)}",
            suggestion="Oyez strips this when the picture is added. Elsewhere, save a copy "
            "without it.",
            field=f"media:{index}",
        )


def _list(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


CHECK = Check(
    name="picture_metadata",
    title="What else a picture file tells",
    clause="POL2",
    topic="data_protection",
    effect=Effect.INFORM,
    basis=Basis.RECORD,
    find=find,
    roles=("draft",),
)
