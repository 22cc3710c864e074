"""LAW-ELECTION: parties, candidates and campaign words inside a recorded pre-election period."""

import re
from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Election, Hit
from oyez.checks.grammar.politics import PARTY_NAMES, campaigning, judgements
from oyez.checks.passages import passages

_CAMPAIGN_WORDS = re.compile(
    r"""
    \b(?:manifestos?|hustings|canvass\w*|re-?elect(?:ed|ion)?|candidates?(?!\s(?:list|for\sthe\s(?:job|post|role)|s?\sshould\sapply))|election\s(?:campaign|pledge|promise|leaflet|rally|broadcast)s?|campaign\strail
        |opinion\spolls?|exit\spolls?|(?:latest|new|yougov|recent)\spolls?\s(?:show|put|suggest|say|has|have|predict)|predict(?:ed|ion|s)?\s(?:to\s(?:win|lose|hold|take|gain)|a\s(?:win|loss|landslide|hung))|landslide|swing\s(?:to|of\s\d|from)|too\sclose\sto\scall|neck\sand\sneck|safe\sseat|marginal\sseat|tactical\svot\w+|on\scourse\s(?:to\swin|for\svictory)|front-?runner|party\sleaders?|vote\s(?:for\s(?!your\s(?:favourite|best)|the\sbest)|labour|tory|conservative|green|reform|lib))\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NEUTRAL = re.compile(
    r"\b(?:regist\w+\sto\svote|polling\s(?:stations?|cards?|day|place)|postal\svotes?|proxy\svotes?|voter\s(?:id|authority)|poll\sclerks?|count\sstaff|statement\sof\spersons\snominated"
    r"|notice\sof\s(?:election|poll)|nomination\s(?:papers?|packs?|form)|list\sof\scandidates|results?\s(?:will|are|from|expected)|candidates?\s(?:and\sagents|briefing|packs?|must|need|who\swish)|returning\sofficer|deadline|how\sto\sstand|standing\sfor\selection)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]{0,160}")
_FEWEST, _REACH = 3, 160


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them only where the context records a pre-election period, in linear time.

    Names recorded for the election count as whole words. Registering, polling stations, postal
    votes, notices and the time of the results pass, unless a party or candidate is named.
    """
    if context.election is None:
        return
    names = _names(context.election)
    for passage in passages(draft):
        text = passage.text
        taken: list[tuple[int, int]] = []
        for kind, matches in (
            ("candidate_or_party", names.finditer(text) if names else ()),
            ("candidate_or_party", PARTY_NAMES.finditer(text)),
            ("campaign_words", judgements(text)),
            ("campaign_words", campaigning(text)),
            ("campaign_words", _CAMPAIGN_WORDS.finditer(text)),
        ):
            for match in matches:
                span = match.span()
                if any(start < span[1] and span[0] < end for start, end in taken[-_FEWEST:]):
                    continue
                if match.re is _CAMPAIGN_WORDS and _NEUTRAL.search(_around(text, span)):
                    continue
                taken.append(span)
                yield passage.hit(
                    span,
                    kind=kind,
                    message=f"“{passage.quote(*span)}” stands in a message that would go out in the"
                    f" pre-election period ({context.election.name}).",
                    why="a party or candidate recorded for the election, a party's name, or a word"
                    " of campaigns",
                    suggestion="Leave it out, or ask the Monitoring Officer whether it may go out"
                    " before the poll.",
                )


@lru_cache(maxsize=8)
def _names(election: Election) -> re.Pattern[str] | None:
    entries = {
        entry.strip()
        for entry in (*election.parties, *election.candidates)
        if len(entry.strip()) >= _FEWEST
    }
    if not entries:
        return None
    either = "|".join(
        re.escape(entry).replace(r"\ ", r"\s") for entry in sorted(entries, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _around(text: str, span: tuple[int, int]) -> str:
    before = text[max(0, span[0] - _REACH) : span[0]]
    start = max(before.rfind(mark) for mark in ".!?\n") + 1
    after = _SENTENCE.match(text, span[1])
    return before[start:] + text[span[0] : span[1]] + (after[0] if after else "")


CHECK = Check(
    name="election_terms",
    title="Election terms before a poll",
    clause="LAW-ELECTION",
    topic="pre_election",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
)
