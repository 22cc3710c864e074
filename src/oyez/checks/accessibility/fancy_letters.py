"""Accessibility: letters of another alphabet of signs, drawn bold, slanted or in a ring.

A screen reader spells them one by one (“mathematical bold capital F”) or leaves them out.
"""

import re
import unicodedata
from collections.abc import Iterator

from oyez.checks.accessibility.written import written
from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit

_MATHEMATICAL = "\U0001d400-\U0001d7ff"
_LETTER_LIKE = "\u2102\u210a-\u2115\u2118-\u211d\u2124\u2128\u212c\u212d\u212f-\u2138\u213c-\u213f\u2145-\u2149"  # fmt: skip
_RINGED = "\u24b6-\u24e9\u249c-\u24b5\U0001f110-\U0001f12b\U0001f130-\U0001f149\U0001f150-\U0001f169"  # fmt: skip
_BLOCK = "\U0001f170-\U0001f189"
_WIDE = "\uff21-\uff3a\uff41-\uff5a"
_SMALL = "\u1d00-\u1d2b\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\ua730\ua731"
_RAISED = "\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u02b0-\u02b8\u02e1-\u02e3\u2071\u207f\u2090-\u209c"
_FANCY = re.compile(
    rf"[{_MATHEMATICAL}{_LETTER_LIKE}{_RINGED}{_WIDE}{_SMALL}]"
    rf"(?:[ '’&,.!-]?[{_MATHEMATICAL}{_LETTER_LIKE}{_RINGED}{_WIDE}{_SMALL}]){{1,400}}"
    rf"|[{_BLOCK}](?:\s?[{_BLOCK}]){{2,400}}"
    rf"|[{_RAISED}](?:[ ]?[{_RAISED}]){{2,400}}"
    r"|(?:[A-Za-z][\u0332-\u0338]){3,400}"
)
_ANY = re.compile(
    rf"[{_MATHEMATICAL}{_LETTER_LIKE}{_RINGED}{_BLOCK}{_WIDE}{_SMALL}{_RAISED}\u0332-\u0338]"
)


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find runs of such letters, in linear time; one alone (`ℓ`, `№`, `2ⁿᵈ`) passes."""
    for field, text in written(draft):
        if text.isascii() or not _ANY.search(text):
            continue
        for match in _FANCY.finditer(text):
            plain = _plain(match[0])
            yield Hit(
                kind="fancy_letters",
                message=f"“{match[0][:40]}” is made of signs that look like letters; a screen "
                "reader spells them or leaves them out.",
                why="letters of a mathematical, ringed, wide or raised alphabet",
                suggestion=f"Type it in ordinary letters: {plain}."
                if plain
                else "Type it in ordinary letters.",
                field=field,
                start=match.start(),
                end=match.end(),
            )


def _plain(words: str) -> str:
    """Return the words in ordinary letters; "" where they are long or have no such form."""
    plain = unicodedata.normalize("NFKC", words[:80])
    plain = "".join(sign for sign in plain if unicodedata.category(sign) not in ("Mn", "Me"))
    return plain if plain.isascii() and len(words) <= 80 else ""  # noqa: PLR2004


CHECK = Check(
    name="fancy_letters",
    title="Fancy letters",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.INFORM,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
