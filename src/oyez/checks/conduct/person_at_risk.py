"""LAW-SAFEGUARDING: a comment that may tell of a child or an adult who is being harmed.

Advice, services' own posts, stories and what is long past pass. The check says what stands there;
whether somebody is at risk is for people to find out.
Cost: a look at the words of a text, and the few patterns that these allow.
"""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.conduct.asked_sentences import asked_sentences
from oyez.checks.conduct.risk_shapes import RISKS
from oyez.checks.conduct.told_before import is_advice_or_story
from oyez.checks.grammar.shapes import beginnings
from oyez.checks.grammar.words import lowered
from oyez.checks.passages import Passage, passages

_WHAT = {
    "child": "may tell of a child who is harmed, neglected or groomed",
    "domestic_abuse": "may tell of violence or control at home",
    "adult": "may tell of an adult who is neglected, exploited or in need of help",
    "hunger": "may tell of a household without food, warmth or a roof",
}


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find signs; one for each sentence."""
    for passage in passages(draft):
        yield from _asked(passage)


def _asked(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    small = lowered(text)

    def passes(start: int, end: int, _kind: str) -> bool:
        return is_advice_or_story(small, text, start, end)

    yield from asked_sentences(
        passage,
        ((m.start(), m.end(), kind) for kind, m in RISKS.find(small, beginnings(text))),
        passes,
        _WHAT,
        suggestion="Tell your safeguarding team today (children's or adult social care); ring 999 if "
        "somebody is in danger now. Ask nothing in public: a reply may be read by whoever does the harm.",
    )


CHECK = Check(
    name="person_at_risk",
    title="Person at risk",
    clause="LAW-SAFEGUARDING",
    topic="safeguarding",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("comment",),
)
