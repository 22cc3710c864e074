"""POL2: a private fact about somebody whom a reader could tell: health, money, crime, family."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.persons import Person, find_persons
from oyez.checks.grammar.private_matters import MATTERS, OF_ONESELF, TO_A_RESIDENT
from oyez.checks.grammar.private_words import PRIVATE_WORDS
from oyez.checks.grammar.sentences import sentences_of, words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import passages

_GENERIC = re.compile(
    r"\b(?:if|whether|anyone|anybody|residents|people|everyone|everybody|patients|victims|survivors|families\swho"
    r"|those\swho|tenants\swho|raising|awareness|in\smemory|campaign\w*|advis\w+|you|your|help(?:s|ing|ed)?"
    r"|support(?:s|ing|ed)?|supporting|arrest(?:s|ed)|investigat(?:es|ing)|prosecut(?:es|ing)"
    r"|working\swith|works\swith|work\swith|visit(?:s|ed|ing)?|treat(?:s|ed|ing)|nurses?|careers?|talk(?:s|ing)?)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|i|me|my|we|us|I'm|I've|our)\b")
_THIRD_PERSON = re.compile(
    r"\b(?:he|she|they|his|her|their|him|them|hes|shes)(?:'(?:s|re|ve|d))?\b", re.IGNORECASE
)
_HISTORIC = Alternatives(
    r"\b(?:1[0-8]\d\d|19[0-4]\d|centur(?:y|ies)|victorian|workhouse|medieval|ancestors?|tudor|edwardian"
    r"|first\sworld\swar|second\sworld\swar|blue\splaque)\b",
)
_IN_PUBLIC = Alternatives(
    r"\b(?:appeal(?:ing|s)?\s(?:for|to)\s(?:information|witnesses|find|trace)|have\syou\sseen|reported\smissing"
    r"|missing\s(?:person|since|from)|crimestoppers|fundrais\w+|sponsor(?:ed|ship)?|justgiving|in\said\sof"
    r"|book\sof\scondolence|novel|memoir|film|tickets?|exhibition|biography|pleaded\sguilty"
    r"|prosecution\sbrought\sby|prosecuted\sby|former\smayor|inquest)\b",
)
_CONSENT = Alternatives(
    r"\b(?:permission|consent(?:ed)?|blessing|(?:his|her|their)\sown\swords?|(?:his|her|their)\s(?:own\s)?stor(?:y|ies)"
    r"|(?:kindly|has|have|happily)\sagreed\s(?:to\s(?:share|talk|tell|let|be|appear|speak)|that\swe)|happy\s(?:for\sus\s)?to\s(?:share|talk|tell)|asked\sus\sto\s(?:share|tell)"
    r"|says?\swe\s(?:can|may)|speaks?\sopenly|spoke\sopenly|wants?\s(?:you|others|people)\sto\sknow|shares?\sher|shares?\shis)\b",
)
_ANY_BREAK = re.compile(
    r"[,.;:!?\n)]|\s(?:so|but|because|which|while|then|maybe|please|if)\s|\s-\s"
)
_BESIDE = re.compile(r"(?:\s(?:at|in|of|on|from|with)\s[\w' ]{0,24})?,?\s?(?:\(|called\s)?")
_SELF = re.compile(
    r"\b(?:i'm|im|i\sam|my\sname(?:'s|\sis)|name's|this\sis)\s(?:called\s)?$", re.IGNORECASE
)
_OWN_NAME = Alternatives(
    r"\b(?i:i'm|im|i\sam|my\sname\sis|my\sname's|it's|its)\s(?:(?:Mr|Mrs|Ms|Miss)\s|[A-Z][a-z]+,\s)?"
    r"(?P<name>[A-Z][a-z'-]{1,20}\s[A-Z][a-z'-]{1,20})\b(?=,|\s(?:at|of|from|and)\b)",
    re.VERBOSE,
)
_OWN_REACH = 140
_GREETED = Alternatives(
    r"(?:^|\n|[.!?]\s)(?:hi(?:\sagain)?|hello(?:\sagain)?|hiya|hey|dear|good\s(?:morning|afternoon|evening)|morning|afternoon|evening"
    r"|thanks|thank\syou|many\sthanks|cheers|sorry|apologies|re)[,!.]?\s(?:there\s)?"
    r"(?!(?-i:All|Everyone|Everybody|Residents|Folks?|Team|Neighbours|Parents|Tenants|Fernwell|To|For|You|We|Please"
    r"|Your|The|Our|It|If|This|That|And|In|On|At|All|Again)\b)(?-i:@?[A-Z])[\w.'-]{0,20}"
    r"|,\s(?-i:[A-Z])[a-z'-]{1,20}(?=[.!]|\s?$)"
    r"|(?:^|\n)@\w{2,30}\b",
)
_CONDITIONAL = re.compile(
    r"\b(?:if\syou|whether\syou|you\scan\s(?:report|check|apply|claim|tell|find|update|ask|get)|can't\s(?:discuss|talk|say|confirm)"
    r"|cannot\s(?:discuss|talk|say|confirm)|never\s(?:discuss|talk)|do\snot\s(?:discuss|post|share)|don't\s(?:post|share|put)"
    r"|any\sof\syour|how\sto|when\syou|unable\sto\sdiscuss)\b",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"\b(?:somebody|someone|one\sof\s(?:the|our|my)|(?:an?|the|some)\s(?:\w+\s)?(?:lad|man|woman|bloke|girl|boy|couple|family"
    r"|neighbour|tenant|colleague|chap|fella|guy|mum|dad|lady|councillor|officer|teacher))\b",
    re.IGNORECASE,
)
_IDENTIFIES = re.compile(
    r"(?:it's|its|it\sis|he's|hes|she's|shes|they're|theyre|that's|thats|that\swas|it\swas|you\sall|you\sknow|his\sname"
    r"|her\sname|name's|think|clue|hint|rhymes|ask|look\sat|lives?|he\slives|she\slives|they\slive|he\sis|she\sis)\b",
    re.IGNORECASE,
)
_REACH, _BEFORE_REACH, _TAIL, _EARLY, _LEAD, _MOST = 95, 60, 42, 70, 12, 20
_LONG = 400


@dataclass(frozen=True)
class _Fact:
    start: int
    end: int
    matter: str


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find what is said of a person's private life, beside the person or in the next sentence.

    The person is named, or singled out by a place or an occupation; in a draft also the resident
    whom a reply speaks to. Services, conditions (`if you are …`), people in general, the writer's
    own story, history and what somebody agreed to share pass.
    """
    for passage in passages(draft):
        if PRIVATE_WORDS.isdisjoint(words_of(passage.text)):
            continue
        found = list(_told(passage.text, draft.role, context.council))
        for span, fact in _merged(found)[:_MOST]:
            yield passage.hit(
                span,
                kind="private_fact",
                message=f"“{passage.quote(*span)}” tells something private ({fact.matter}) of"
                " somebody whom readers could tell.",
                why=f"“{passage.quote(fact.start, fact.end)}” beside a person",
                suggestion="Take it out, or ask the person first and record the permission. In a"
                " reply, move to a private channel without saying whether there is a case."
                if draft.role == "draft"
                else "Hide the comment while somebody looks at it, and answer in private.",
            )


def _told(text: str, role: str, council: CouncilProfile) -> Iterator[tuple[tuple[int, int], _Fact]]:
    spans = sentences_of(text)
    if role == "draft":
        yield from _to_a_resident(text, spans)
    yield from _of_oneself(text, spans)
    persons = [p for p in find_persons(text) if not _is_public(text, p, council)]
    by_sentence = _by_sentence(spans, persons)
    for index, here in by_sentence.items():
        start, end = spans[index]
        around = text[spans[max(0, index - 1)][0] : end]
        if _HISTORIC.search(around) or _IN_PUBLIC.search(text[start:end]):
            continue
        if _has_consent(text, spans, index):
            continue
        beside = list(_beside(text, (start, end), here))
        yield from beside or _later(text, spans, index, here, by_sentence)
        yield from _identified(text, spans, index, here)


def _by_sentence(
    spans: tuple[tuple[int, int], ...], persons: list[Person]
) -> dict[int, list[Person]]:
    found: dict[int, list[Person]] = {}
    index = 0
    for person in persons:
        while index < len(spans) - 1 and spans[index][1] <= person.start:
            index += 1
        found.setdefault(index, []).append(person)
    return found


def _facts(text: str, start: int, end: int) -> list[_Fact]:
    """Return what is said between two places, in order; only the first of each kind many times."""
    found = [
        _Fact(*match.span(), matter)
        for matter, pattern in MATTERS.items()
        for match in pattern.finditer(text, start, end)
    ]
    return sorted(found, key=lambda fact: (fact.start, -fact.end))


def _beside(
    text: str, sentence: tuple[int, int], persons: list[Person]
) -> Iterator[tuple[tuple[int, int], _Fact]]:
    """Yield the facts that follow a person in the sentence, or stand shortly before a name."""
    low = max(sentence[0], persons[0].start - _LONG)
    high = min(sentence[1], persons[-1].end + _LONG)
    for fact in _facts(text, low, high):
        before = [p for p in persons if p.start < fact.start or p.start == fact.start]
        near = max(before, key=lambda p: (p.end <= fact.start, p.start), default=None)
        if near and fact.start - near.end <= _REACH and _belongs(text, near, fact):
            start = min((p.start for p in before if _is_same(text, p, near)), default=near.start)
            yield (start, max(near.end, _tail(text, fact.end, sentence[1]))), fact
            continue
        after = next((p for p in persons if 0 <= p.start - fact.end <= _BEFORE_REACH), None)
        if (
            after
            and not before
            and (after.placed or not _GENERIC.search(text[fact.end : after.start]))
        ):
            lead = fact.start - sentence[0]
            told_from = sentence[0] if after.placed else fact.start
            if lead <= _LEAD or _THIRD_PERSON.search(text, told_from, after.start):
                yield (fact.start, after.end), fact


def _is_same(text: str, first: Person, second: Person) -> bool:
    """Say whether two mentions stand side by side: `the lass at 9 Castle Mews, Ewa`."""
    if first.start <= second.start < first.end:
        return True
    gap = text[first.end : max(first.end, second.start)]
    return second.start >= first.end and _BESIDE.fullmatch(gap) is not None


def _belongs(text: str, person: Person, fact: _Fact) -> bool:
    """Say whether the words between leave the fact with the person."""
    if fact.end <= person.end:
        return True
    gap = text[person.end : max(person.end, fact.start)]
    if _GENERIC.search(_after_third(gap)):
        return False
    return not _is_mine(gap) or _THIRD_PERSON.match(text, fact.start) is not None


def _after_third(gap: str) -> str:
    """Return the words after the last `he`, `she` or `they`: from there it is of the person again."""
    last = 0
    for match in _THIRD_PERSON.finditer(gap):
        last = match.start()
    return gap[last:]


def _is_mine(gap: str) -> bool:
    return _FIRST_PERSON.search(_after_third(gap)) is not None


def _later(
    text: str,
    spans: tuple[tuple[int, int], ...],
    index: int,
    here: list[Person],
    by_sentence: dict[int, list[Person]],
) -> Iterator[tuple[tuple[int, int], _Fact]]:
    """Yield facts of the next two sentences that a pronoun, or no subject at all, ties back."""
    person = here[-1]
    for follow in (index + 1, index + 2):
        if follow >= len(spans) or follow in by_sentence:
            return
        start, end = spans[follow]
        for fact in _facts(text, start, min(end, start + _LONG)):
            lead = text[start : fact.end]
            tied = _THIRD_PERSON.search(lead[:_EARLY]) or (
                follow == index + 1 and fact.start - start <= 1
            )
            if tied and not _GENERIC.search(text[start : fact.start]) and not _is_mine(lead):
                yield (person.start, _tail(text, fact.end, end)), fact
                return


def _identified(
    text: str, spans: tuple[tuple[int, int], ...], index: int, here: list[Person]
) -> Iterator[tuple[tuple[int, int], _Fact]]:
    """Yield a sentence that tells who it was of whom the sentence before said something."""
    if index == 0 or not _IDENTIFIES.match(text, spans[index][0]):
        return
    start, end = spans[index - 1]
    somebody = _INDEFINITE.search(text, start, end)
    if not somebody:
        return
    fact = next(iter(_facts(text, somebody.end(), min(end, somebody.end() + _LONG))), None)
    if fact:
        begin = spans[index][0]
        stop = min(spans[index][1], max(person.end for person in here) + _TAIL)
        yield (begin, stop), fact


def _to_a_resident(
    text: str, spans: tuple[tuple[int, int], ...]
) -> Iterator[tuple[tuple[int, int], _Fact]]:
    greeting = _GREETED.search(text)
    if not greeting:
        return
    for start, end in spans:
        for match in TO_A_RESIDENT.finditer(text, start, min(end, start + 2 * _LONG)):
            if _CONDITIONAL.search(text, start, match.end()):
                break
            fact = _Fact(*match.span(), "a resident's own case")
            yield (fact.start, _tail(text, fact.end, end)), fact
            break


def _of_oneself(
    text: str, spans: tuple[tuple[int, int], ...]
) -> Iterator[tuple[tuple[int, int], _Fact]]:
    """Yield what somebody who gives the own full name tells of the own case, in that sentence."""
    for match in islice(_OWN_NAME.finditer(text), _MOST):
        end = next((last for _, last in spans if last >= match.end()), len(text))
        fact = OF_ONESELF.search(text, match.end(), min(end, match.end() + _OWN_REACH))
        if fact:
            stop = _tail(text, fact.end(), end)
            yield (match.start("name"), stop), _Fact(*fact.span(), "the writer's own case")
            return


def _tail(text: str, end: int, limit: int) -> int:
    """Return where the clause ends in which a fact stands, not further than a few words."""
    limit = min(limit, end + _TAIL)
    close = _ANY_BREAK.search(text, end, limit)
    stop = close.start() if close else limit
    if not close and stop < len(text) and text[stop - 1].isalnum() and text[stop].isalnum():
        stop = max(end, text.rfind(" ", end, stop))
    return max(end, end + len(text[end:stop].rstrip()))


def _has_consent(text: str, spans: tuple[tuple[int, int], ...], index: int) -> bool:
    last = spans[min(len(spans) - 1, index + 2)][1]
    return _CONSENT.search(text, spans[max(0, index - 2)][0], last) is not None


def _is_public(text: str, person: Person, council: CouncilProfile) -> bool:
    words = text[person.start : person.end]
    if _SELF.search(text[max(0, person.start - 16) : person.start]):
        return True
    if person.placed:
        return False
    surname = words.split()[-1].removesuffix("'s")
    return any(surname in entry.replace(",", " ").split() for entry in council.office_holders)


def _merged(
    found: list[tuple[tuple[int, int], _Fact]],
) -> list[tuple[tuple[int, int], _Fact]]:
    """Return the hits, those that overlap as one."""
    merged: list[tuple[tuple[int, int], _Fact]] = []
    for span, fact in sorted(found, key=lambda one: one[0]):
        if merged and span[0] < merged[-1][0][1]:
            (start, end), first = merged[-1]
            merged[-1] = ((start, max(end, span[1])), first)
        else:
            merged.append((span, fact))
    return merged


CHECK = Check(
    name="private_fact",
    title="Private fact about a person",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    labels=("private",),
)
