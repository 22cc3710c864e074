"""Accessibility: a video or a recording without captions for people who cannot hear it."""

from collections.abc import Iterator
from pathlib import PurePath

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.media_kinds import is_captions, is_spoken, is_video


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find each video or recording without a .vtt or .srt file of its name beside it.

    `talk.en.vtt` belongs to `talk.mp4`. One recording with one file of captions needs no names.
    """
    spoken = [index for index, path in enumerate(draft.media) if is_spoken(path)]
    if not spoken:
        return
    captions = [_name(path) for path in draft.media if is_captions(path)]
    if len(spoken) == len(captions) == 1:
        return
    for index in spoken:
        name = _name(draft.media[index])
        if any(one == name or one.startswith(f"{name}.") for one in captions):
            continue
        video = is_video(draft.media[index])
        yield Hit(
            kind="captions_missing",
            message=f"The {'video' if video else 'recording'} has no captions.",
            why="no .vtt or .srt file of its name is beside it",
            suggestion="Add captions. If they are part of the picture already, say so in your answer."
            if video
            else "Add a file with the words, or say where they can be read.",
            field=f"media:{index}",
        )


def _name(path: str) -> str:
    return PurePath(path).stem.casefold()


CHECK = Check(
    name="captions_missing",
    title="Video without captions",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.ANSWER,
    basis=Basis.RECORD,
    find=find,
    roles=("draft",),
)
