"""POL8: praise or blame of parties and politicians, and campaigning, in the council's voice."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.politics import POLITICAL_WORDS, campaigning, judgements
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.sentences import words_of
from oyez.checks.passages import passages

_NEUTRAL = re.compile(
    r"\b(?:register\sto\svote|vote\sfor\s(?:your|the\sbest|a|our)|results?\s(?:of|for|are)|votes?\s(?:cast|counted)|elected\s(?:as\s)?(?:chair|mayor|leader)|by\s\d+\svotes)\b",
    re.IGNORECASE,
)
_MESSAGES = {
    "judgement_of_politics": (
        "praises or blames a politician, a party or a government in the council's name.",
        "a politician, party or government with a word of praise or blame",
    ),
    "campaigning": (
        "reads as campaigning in the council's name.",
        "words of a campaign: whom to vote for, a slogan, a manifesto",
    ),
}


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find judgements of politicians and words of campaigns, in linear time.

    Results, notices, `register to vote`, `vote for the best garden` and quotations pass.
    """
    for passage in passages(draft):
        text = passage.text
        if POLITICAL_WORDS.isdisjoint(words_of(text)):
            continue
        spoken = Cover((q.start, q.end) for q in find_quotes(text) if q.attributed or q.is_mention)
        furthest = -1
        for kind, matches in (
            ("judgement_of_politics", judgements(text)),
            ("campaigning", campaigning(text)),
        ):
            message, why = _MESSAGES[kind]
            for match in matches:
                span = match.span()
                if spoken.holds(*span) or span[0] < furthest or _NEUTRAL.search(match[0]):
                    continue
                furthest = span[1]
                yield passage.hit(
                    span,
                    kind=kind,
                    message=f"“{passage.quote(*span)}” {message}",
                    why=why,
                    suggestion="Say what was decided or done, without a judgement. Council publicity"
                    " must not be party-political.",
                )


CHECK = Check(
    name="party_political",
    title="Party politics",
    clause="POL8",
    topic="disrepute",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
    labels=("conduct",),
)
