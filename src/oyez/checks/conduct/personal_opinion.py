"""POL6: a personal opinion that would go out as the council's."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.passages import passages

_OPINION = re.compile(
    r"""
    \b[Ii]\s(?:(?:really|honestly|personally|just|do|still|also|must\ssay|have\sto\ssay)\s){0,2}
        (?:think|believe|feel|reckon|suppose|guess|love|loved|hate|hated|prefer|like|liked|doubt
          |can't\sstand|cannot\sstand|don't\s(?:think|believe|like|understand\swhy|see\swhy)
          |disagree|agree|would(?:n't)?\s(?:say|rather)|personally|must\ssay|have\sto\ssay)\b
  | \bI'm\s(?:so\s|really\s|totally\s|absolutely\s|not\s){0,2}
        (?:sick\sof|fed\sup|disappointed|convinced|disgusted|appalled|a\s(?:big|huge)\sfan|sure\sthat)\b
  | \b(?i:in\smy\s(?:(?:own|humble|honest|personal|professional)\s)?(?:opinion|view|book|experience))\b
  | \b(?i:my\s(?:own\s|personal\s|honest\s)(?:opinion|view|feeling|favourite|take)s?)\b
  | \b(?i:(?:imo|imho|tbh|ngl|if\syou\sask\sme|to\sbe\s(?:perfectly\s|quite\s)?honest|quite\sfrankly
        |as\sfar\sas\si'm\sconcerned|speaking\s(?:personally|for\smyself)|personally\sspeaking
        |just\smy\s(?:opinion|two\spenn'?orth|2p)|i\sfor\sone|for\swhat\sit's\sworth))\b
  | (?:^|(?<=[.!?;,:\n]\s)|(?<=\n))(?i:honestly|personally|frankly)(?:,|(?=\s+(?!addressed|delivered
        |answer|speaking\sto|and\s(?:confidentially|openly))[a-z]))(?!\sand\s)
  | ,\s(?i:honestly|frankly)\b(?=[,.!])
  | (?:^|(?<=[.!?]\s)|(?<=\n)|\b(?i:it's|it\sis|and|is|so)\s)(?i:about\stime)
        (?=\s(?i:too|we|they|someone|somebody|the\s(?:council|government|police|authority)|it|this
        |that|you|those)\b|\s?[.!,]|\s*$)
  """,
    re.VERBOSE,
)
_PRAISE = re.compile(
    r"""
    \b(?:Cllr|Councillor|Mayor|MP|Leader)\.?\s(?:[A-Z][\w'-]+\s?){1,3}
    (?:\b(?:has|have|had|is|was|did|does|does|has\sbeen|'s)\b\s)(?:\w+\s){0,3}?
    (?:brilliant|fantastic|amazing|great|superb|wonderful|excellent|outstanding|incredible|awesome
      |terrific|tireless|terrible|awful|useless|hopeless|dreadful|poor|marvellous|cracking|stellar
      |the\sbest|the\sworst)\b
    """,
    re.VERBOSE,
)
_MESSAGES = {
    "first_person": (
        "is written as one person's opinion, and it would go out as the council's.",
        "words of personal opinion",
        "Say what the council does or decided, or quote the person by name.",
    ),
    "praise_of_politician": (
        "judges a politician in the council's name.",
        "a councillor, mayor or member of parliament with a word of praise or blame",
        "Say what was decided or done, without a judgement. Publicity must not be political.",
    ),
}


def find(draft: Draft, context: Context) -> Iterator[Hit]:  # noqa: ARG001  (the contract)
    """Find first-person hints and judgements of politicians, in linear time.

    Words quoted from somebody whom the text names are theirs, not the council's, and pass.
    """
    for passage in passages(draft):
        spoken = Cover(
            (quote.start, quote.end)
            for quote in find_quotes(passage.text)
            if quote.attributed or quote.is_mention
        )
        for kind, pattern in (("first_person", _OPINION), ("praise_of_politician", _PRAISE)):
            message, why, suggestion = _MESSAGES[kind]
            for match in pattern.finditer(passage.text):
                span = _without_space(match)
                if not spoken.holds(*span):
                    yield passage.hit(
                        span,
                        kind=kind,
                        message=f"“{passage.quote(*span)}” {message}",
                        why=why,
                        suggestion=suggestion,
                    )


def _without_space(match: re.Match[str]) -> tuple[int, int]:
    words = match[0].strip(" ,")
    start = match.start() + match[0].index(words)
    return start, start + len(words)


CHECK = Check(
    name="personal_opinion",
    title="Personal opinion",
    clause="POL6",
    topic="personal_opinion",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
)
