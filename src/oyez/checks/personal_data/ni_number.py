"""POL2: a National Insurance number."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.labels import is_near
from oyez.checks.passages import passages

_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(?P<prefix>[A-CEGHJ-PR-TW-Z][ .-]?[A-CEGHJ-NPR-TW-Z])[ .-]{0,2}"
    r"\d[ .-]?\d[ .-]{0,2}\d[ .-]?\d[ .-]{0,2}\d[ .-]?\d[ .-]{0,2}(?P<suffix>[A-D])(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NEVER_ALLOCATED = frozenset(("BG", "GB", "KN", "NK", "NT", "TN", "ZZ"))
_CONTEXT = re.compile(
    r"\b(?:NI|NINO|N\.I\.|national\s+insurance|insurance\s+(?:no|number))\b", re.IGNORECASE
)


def _is_number(text: str, match: re.Match[str]) -> bool:
    prefix = re.sub(r"[ .-]", "", match["prefix"]).upper()
    if prefix in _NEVER_ALLOCATED:
        return False
    letters = match["prefix"] + match["suffix"]
    solid = match[0].isalnum()
    return solid or letters.upper() == letters or is_near(text, match.span(), _CONTEXT)


def find(draft: Draft, context: Context) -> Iterator[Hit]:  # noqa: ARG001  (the contract)
    """Find them by HMRC's grammar, with spaces, hyphens or dots, in linear time.

    Two small letters with spaced numbers (`at 10 11 12 a`) need the words beside them.
    """
    for passage in passages(draft):
        for match in _NUMBER.finditer(passage.text):
            if not _is_number(passage.text, match):
                continue
            yield passage.hit(
                match.span(),
                kind="ni_number",
                message=f"“{passage.quote(*match.span())}” is written like a National Insurance "
                "number.",
                why="grammar: an allocated prefix, six digits and a letter from A to D",
                suggestion="Take it out. It must never be published.",
            )


CHECK = Check(
    name="ni_number",
    title="National Insurance number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo",),
)
