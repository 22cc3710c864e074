"""LAW-SAFEGUARDING: a comment with a sign of danger to life, to the writer’s own or another’s.

These go to the top of the inbox. Figures of speech (“I'd kill for a coffee”), advice, stories and
what is long past pass. The check says what stands there; it never says what somebody will do.
Cost: a look at the words of a text, and the few patterns that these allow.
"""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.conduct.asked_sentences import asked_sentences
from oyez.checks.conduct.danger_shapes import DANGERS, SAYINGS
from oyez.checks.conduct.told_before import is_advice_or_story
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.shapes import beginnings
from oyez.checks.grammar.words import lowered
from oyez.checks.passages import Passage, passages

_WHAT = {
    "own_life": "may say that somebody thinks of ending their life or harming themselves",
    "threat_to_life": "may threaten somebody's life or safety",
    "emergency": "may tell of an emergency that is happening now",
    "weapon": "may tell of a weapon in public",
}


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find signs; one for each sentence."""
    for passage in passages(draft):
        yield from _asked(passage)


def _asked(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    small = lowered(text)
    found = [(m.start(), m.end(), kind) for kind, m in DANGERS.find(small, beginnings(text))]
    sayings = Cover(match.span() for match in (SAYINGS.finditer(small) if found else ()))

    def passes(start: int, end: int, _kind: str) -> bool:
        return sayings.touches(start, end) or is_advice_or_story(small, text, start, end)

    yield from asked_sentences(
        passage,
        found,
        passes,
        _WHAT,
        suggestion="Is anybody in danger now? Ring 999 first. Then ring your safeguarding lead, or the "
        "emergency duty team out of hours. Leave the comment in place until they have it.",
    )


CHECK = Check(
    name="danger_to_life",
    title="Danger to life",
    clause="LAW-SAFEGUARDING",
    topic="safeguarding",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("comment",),
)
