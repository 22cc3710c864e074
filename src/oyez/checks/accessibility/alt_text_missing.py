"""Accessibility: a picture without words for people who cannot see it."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.media_kinds import is_picture
from oyez.checks.normalise import normalise

_SAYS_NOTHING = re.compile(
    r"""
    (?:alt(?:ernative)?\s?text|an?\s)?\s*
    (?:image|img|photo|photograph|picture|pic|graphic|poster|flyer|screenshot|screen\sshot|banner
      |logo|untitled|unnamed|placeholder|file|scan|download|decorative|none|n/?a|null|tbc|todo)?
    [\s\d_().,:-]* | [\W_]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FILE_NAME = re.compile(
    r"[^\n]{0,200}\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|svg)", re.IGNORECASE
)
_CAMERA_NAME = re.compile(
    r"(?:img|dsc[fn]?|pxl|image|photo|whatsapp\simage|screenshot|signal)[\s_-]?[\d_ .:-]{3,40}(?:at[\s\d.:]+)?"
    r"(?:~\d+|\(\d+\))?",
    re.IGNORECASE,
)
_LONGEST_NOTHING = 250


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find a picture whose alternative text is absent, blank, a file name or says only `photo`."""
    pictures = [index for index, path in enumerate(draft.media) if is_picture(path)]
    if not pictures and (draft.alt_text is None or draft.media):
        return
    written = draft.alt_text or ""
    words = normalise(written).text.strip()
    if words and not _says_nothing(words, draft.media):
        return
    yield Hit(
        kind="alt_text_missing" if not words else "alt_text_says_nothing",
        message="The picture has no alternative text."
        if not words
        else f"“{words[:80]}” does not say what the picture shows.",
        why="blank" if not words else "a file name or a word like “photo”",
        suggestion="Say in one or two sentences what the picture shows and any words in it.",
        field="alt_text" if words else f"media:{pictures[0] if pictures else 0}",
        start=0 if words else None,
        end=len(written) if words else None,
    )


def _says_nothing(words: str, media: tuple[str, ...]) -> bool:
    if len(words) > _LONGEST_NOTHING:
        return False
    names = {PurePath(path).name.casefold() for path in media}
    names |= {PurePath(path).stem.casefold() for path in media}
    return bool(
        words.casefold() in names
        or _SAYS_NOTHING.fullmatch(words)
        or _FILE_NAME.fullmatch(words)
        or _CAMERA_NAME.fullmatch(words)
    )


CHECK = Check(
    name="alt_text_missing",
    title="Picture without alternative text",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.ANSWER,
    basis=Basis.RECORD,
    find=find,
    roles=("draft",),
)
