"""POL3: does a picture show anyone recognisable? Faces are counted, and nobody is recognised."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit, Picture
from oyez.checks.media_kinds import is_picture, is_video

_SUGGESTION = (
    "If so, have their permission recorded before it is uploaded, for a child from a parent. If "
    "not, say why: a crowd from afar, a statue, a drawing."
)


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find each picture that was read and shows a face, or in which nobody could count them.

    A picture without a face passes here, though it may show people from behind: the Write page
    asks about every picture.
    """
    for index, (path, picture) in enumerate(zip(draft.media, draft.pictures, strict=False)):
        if picture.trouble or picture.faces == 0:
            continue
        if not (is_picture(path) or is_video(path)):
            continue
        yield Hit(
            kind="picture_people",
            message=f"{_seen(picture)} Does it show anyone recognisable?",
            why="faces were not counted" if picture.faces is None else f"faces: {picture.faces}",
            suggestion=_SUGGESTION,
            field=f"media:{index}",
        )


def _seen(picture: Picture) -> str:
    if picture.faces is None:
        return "Nothing on this machine counts faces."
    return (
        "1 face is seen in the picture."
        if picture.faces == 1
        else f"{picture.faces} faces are seen in the picture."
    )


CHECK = Check(
    name="picture_people",
    title="People in a picture",
    clause="POL3",
    topic="picture_permission",
    effect=Effect.ANSWER,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
)
