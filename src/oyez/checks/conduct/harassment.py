"""POL11: abuse or intimidation of a person whom a reader could tell.

It points at words that name, follow, expose or threaten somebody. It says nothing of who wrote
them. Cost: a look at the words of a text; names are searched only where such words stand.
"""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.conduct.asked_sentences import asked_sentences
from oyez.checks.conduct.harassing_shapes import HARASSING, SAYINGS
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.stance import is_refused, sentence_at
from oyez.checks.grammar.targets import find_aimed
from oyez.checks.grammar.words import lowered
from oyez.checks.passages import Passage, passages

_WHAT = {
    "exposing": "says where a person can be found, or asks for it",
    "pile_on": "calls on others to turn on a person",
    "threat": "threatens a person",
    "stalking": "says that a person is watched or followed",
    "sexual": "is a sexual remark about a person",
    "body": "is about a person's body",
    "abuse": "is abuse of a person",
}
_HARMLESS = re.compile(
    r"\b(?:found|lost|purse|wallet|return(?:ed|ing)?|thank|thanks|birthday|flowers|worried|surprise|delivery|parcel|safe\sand\swell|get\swell|council|town\shall)\b"
)
_AFTER = 60


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them; words that somebody reports or refuses pass."""
    for passage in passages(draft):
        yield from _asked(passage)


def _asked(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    small = lowered(text)
    found = find_aimed(HARASSING, text)
    sayings = Cover(match.span() for match in (SAYINGS.finditer(small) if found else ()))

    def passes(start: int, end: int, kind: str) -> bool:
        if sayings.touches(start, end) or is_refused(text, small, start, end):
            return True
        first, last = sentence_at(text, start, end)
        return kind == "exposing" and _HARMLESS.search(small, first, last + _AFTER) is not None

    yield from asked_sentences(
        passage,
        found,
        passes,
        _WHAT,
        suggestion="Keep a copy, hide it if your page's rules allow, and tell the person's "
        "manager: the Bullying and Harassment Policy applies. Ring 999 if somebody is in danger.",
    )


CHECK = Check(
    name="harassment",
    title="Harassment of a person",
    clause="POL11",
    topic="cyber_bullying",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    labels=("abuse", "hate"),
)
