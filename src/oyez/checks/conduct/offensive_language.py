"""POL7: offensive language against people for what they are, in posts and in comments.

Three readings: slurs (plain or disguised), set phrases that name no group, and sentences whose
shape attacks a group. Then one question: who is speaking? Cost: a look at the words of a text
where no group and no slur is named; linear in its length.
"""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.conduct.coded_phrases import CODED, CUES, ECHO, POINTING, VAGUE
from oyez.checks.conduct.hostile_shapes import ADJECTIVES_OF_PEOPLE, HOSTILE
from oyez.checks.grammar import slurs
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.group_words import GROUP_WORDS
from oyez.checks.grammar.groups import POINTED_BACK, mask, names_many
from oyez.checks.grammar.sentences import sentences_of, words_of
from oyez.checks.grammar.shapes import beginnings, masks
from oyez.checks.grammar.stance import is_refused, sentence_at
from oyez.checks.grammar.words import lowered
from oyez.checks.passages import Passage, passages

_WHAT = {
    "slur": "holds a word that demeans people",
    "contempt": "speaks of a group of people with contempt",
    "threat": "threatens a group of people or wishes them harm",
    "exclusion": "says that a group of people does not belong",
    "stereotype": "says of all what demeans a group of people",
    "coded": "is a phrase that stands for abuse of a group",
    "disclaimer": "announces a remark about a group of people",
}
_PLAIN_SLUR = re.compile(r"[a-z]+(?:-[a-z]+)?")
_SIGNS = re.compile(
    r"[0-9@$!*#|](?<=[a-z].)[a-z0-9@$!*#|]|[ .\-_*/][a-z][ .\-_*/][a-z][ .\-_*/][a-z](?!\w)|\(\(\(|8(?<=8.|/8)8"
)
_STRETCHED = tuple(letter * 3 for letter in "aegiknorstz")
_LEET_GROUP = str.maketrans("013457@$", "oieastas")
_LEET_WORD = re.compile(
    r"(?<![\w@#/.*])[a-z]{1,15}[0134578@$*]{1,3}[a-z][a-z0-9@$*]{0,20}(?![\w*])"
)
_STARRED = """
    scum vermin filth parasites animals bastards savages disgusting trash rats muslims muslim jews jew
    gays blacks women immigrants foreigners gypsies cripples thieves rapists terrorists evil
""".split()
_IS_GROUP = re.compile(
    rf"\bare\s(?:all\s|both\s|mostly\s|some\ssort\sof\s)?{ADJECTIVES_OF_PEOPLE}(?=[.,!;]|$|\sand\b)"
)
_OF_ONESELF = re.compile(
    r"(?:far\s|much\s|way\s)?too\sold|put|one\sfoot|half|waiting|left\son|should|ought"
)
_MYSELF = re.compile(r"\b(?:i|i'm|we|we're|me|myself)\b[^.!?,]{0,25}$")
_FEELING = re.compile(
    r"hates?|despise|loathe|detest|(?:can't|cannot|cant)\s(?:stand|abide|bear)|(?:don't|do\snot|dont)\slike"
)
_OTHERS = re.compile(
    r"\b(?:you|he|she|they|who|people|those|men|racists|bigots|somebody|someone)\s(?:\w+\s){0,2}$"
)
_BODIES = re.compile(
    r"\b(?:council|councillors|government|landlords?|compan(?:y|ies)|contractors?|police|developers?|politicians|bosses|managers|tories|labour|bays|ramps|toilets|kerbs)\b"
)
_REACH, _SENTENCES = 60, 2
_LONGEST = 220
_MOST = 500


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find slurs, set phrases and hostile sentences that the text itself says."""
    for passage in passages(draft):
        text = passage.text
        words = words_of(text)
        small = lowered(text)
        odd = _is_odd(small)
        found = list[tuple[int, int, str, str]]()
        begun = beginnings(text)
        found.extend(_slurs(text, small, begun, words if not odd else None))
        found.extend(_set_phrases(small, begun, odd=odd))
        if odd:
            small = _LEET_WORD.sub(_plain, small)
            words = words_of(small)
        if _may_attack(words):
            found.extend(_attacks(text, small, words))
        yield from _hits(passage, small, found)


def _is_odd(small: str) -> bool:
    """Say whether a text holds words that may be disguised."""
    return _SIGNS.search(small) is not None or any(three in small for three in _STRETCHED)


def _plain(match: re.Match[str]) -> str:
    """Return the word behind letters mixed with digits: 1 is an i or an l."""
    if "*" in match[0]:
        return next((one for one in _STARRED if _fits(match[0], one)), match[0])
    word = match[0].translate(_LEET_GROUP)
    other = match[0].replace("1", "l").translate(_LEET_GROUP)
    return other if other in GROUP_WORDS else word


def _fits(starred: str, word: str) -> bool:
    return len(starred) == len(word) and all(
        a in ("*", b) for a, b in zip(starred, word, strict=True)
    )


def _may_attack(words: frozenset[str]) -> bool:
    return not (words.isdisjoint(GROUP_WORDS) and words.isdisjoint(CUES))


def _slurs(
    text: str, small: str, begun: frozenset[str], words: frozenset[str] | None
) -> Iterator[tuple[int, int, str, str]]:
    """Find slurs; `words` are the words of the text, or None where some may be disguised."""
    spans = list[tuple[int, int]]()
    if words is None or not words.isdisjoint(slurs.ALWAYS):
        spans.extend(m.span() for m in _PLAIN_SLUR.finditer(small) if m[0] in slurs.ALWAYS)
    if words is None:
        spans.extend((start, end) for start, end, _ in slurs.disguised(small))
        spans.extend(match.span() for match in slurs.STARRED.finditer(small))
    if words is None or not words.isdisjoint(slurs.AT_PEOPLE):
        spans.extend(match.span() for _, match in slurs.AIMED.find(small, begun))
    spans.extend(match.span() for _, match in slurs.SET.find(small, begun))
    if not spans:
        return
    innocent = Cover(match.span() for match in slurs.INNOCENT.finditer(small))
    for start, end in spans:
        before, after = small[max(0, start - _REACH) : start], small[end : end + _REACH]
        own = slurs.is_own(before, after) or slurs.is_own(
            small[max(0, start - _REACH) : end].rpartition(" ")[0]
        )
        if not (own or innocent.holds(start, end) or slurs.is_place(text, small, start, end)):
            yield start, end, "slur", "a word that is graded as a slur"


def _set_phrases(
    small: str, begun: frozenset[str], *, odd: bool
) -> Iterator[tuple[int, int, str, str]]:
    for kind, match in CODED.find(small, begun):
        before = small[max(0, match.start() - _REACH) : match.start()]
        if not (_OF_ONESELF.match(match[0]) and _MYSELF.search(before)):
            yield match.start(), match.end(), kind, "a set phrase of abuse"
    for match in ECHO.finditer(small) if odd else ():
        yield match.start(), match.end(), "coded", "a name in three brackets"


def _attacks(text: str, small: str, words: frozenset[str]) -> Iterator[tuple[int, int, str, str]]:
    masked = mask(text, small)
    masked = _point_back(text, small, masked, words)
    for kind, match in HOSTILE.find(masked, beginnings(small) | masks(masked)):
        start = match.start() + len(match[0]) - len(match[0].lstrip(' .!?,:;"\n'))
        before = small[max(0, start - _REACH) : start]
        if _FEELING.match(match[0]) and _OTHERS.search(before):
            continue
        yield start, match.end(), kind, "the shape of the sentence around a group"


def _point_back(text: str, small: str, masked: str, words: frozenset[str]) -> str:
    """Mask what points back at a group in the same sentence or one of the two before."""
    pieces: list[str] | None = None
    if masked != small or not words.isdisjoint(CUES):
        masked = VAGUE.sub(lambda match: POINTED_BACK * len(match[0]), masked)
    reach = 0
    for start, end in sentences_of(text):
        named = _IS_GROUP.search(masked, start, end)
        position = names_many(masked[start:end]) or (named.end() - start if named else 0)
        begin = start + position if position else start if reach else end
        for match in POINTING.finditer(masked, begin, end):
            pieces = pieces or list(masked)
            pieces[match.start() : match.end()] = POINTED_BACK * len(match[0])
        if position:
            reach = 0 if _BODIES.search(masked, start, end) else _SENTENCES
        else:
            reach = max(0, reach - 1)
    return "".join(pieces) if pieces else masked


def _hits(passage: Passage, small: str, found: list[tuple[int, int, str, str]]) -> Iterator[Hit]:
    furthest = -1
    for start, end, kind, why in sorted(found, key=lambda one: (one[0], -one[1]))[:_MOST]:
        if end <= furthest or is_refused(passage.text, small, start, end):
            continue
        first, last = _whole(passage.text, start, end)
        furthest = last
        yield passage.hit(
            (first, last),
            kind=kind,
            message=f"“{passage.quote(start, end)}” {_WHAT[kind]}.",
            why=f"{why}: “{passage.quote(start, end)}”",
            suggestion="Ask a second person. If somebody else's words are reported, say whose they "
            "are and that they are not accepted.",
        )


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence around a finding, or the finding alone where the sentence is long."""
    first, last = sentence_at(text, start, end)
    return (first, last) if last - first <= _LONGEST else (start, end)


CHECK = Check(
    name="offensive_language",
    title="Offensive language",
    clause="POL7",
    topic="offensive_language",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    labels=("hate", "abuse"),
)
