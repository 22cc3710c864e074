"""Accessibility: words run together in a hashtag, which a screen reader reads as one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from oyez.checks.accessibility.compounds import COMPOUNDS, TAG_WORDS
from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.vocabulary import COMMON_WORDS
from oyez.checks.passages import passages
from oyez.lib.links import find_links

_HASHTAG = re.compile(r"(?<![\w&/#])#(?P<word>\w+)")
_ONE_COLOUR = re.compile(r"(?=[a-f]*\d)(?:[\da-f]{3}|[\da-f]{6})", re.IGNORECASE)
_PLACE_ENDING = re.compile(
    r"\w+(?:shire|borough|brough|ampton|minster|chester|cester|mouth|bridge|stoke|ingham|ington"
    r"|burgh|field|worth|castle|stone|wick|wolds?|pool|ford|land|port|bury|borne|bourne|combe|leigh|sea"
    r"|thorpe|thwaite|wood|water|gate|well|stead|head|haven|dale|cliffe?|holme|hurst|kirk|side)s?"
)
# How long words of one piece end: `misinformation`, `neighbourliness`.
_LONG_ENDING = re.compile(
    r"\w+(?:[ai]tions?|isations?|ments?|ness|abilit(?:y|ies)|ibilit(?:y|ies)|olog(?:y|ies)|ships?|hoods?"
    r"|isms?|ists?|ically|fully|lessly|ivity|ality|graphy|aholic|ageddon)"
)
_DIGITS = re.compile(r"\d{1,4}(?:st|nd|rd|th)?(?=[a-zA-Z]{4})")
_COMPASS = frozenset(("north", "south", "east", "west"))
_SHORT_JOINERS = frozenset("a at go in is it me my no of on to up us we".split())
_ACRONYMS = frozenset(
    """
    uk nhs gp lgbt lgbtq lgbtqia ve vj diy tv eu dj bbc itv foi gdpr ico nspcc rnli rspca rspb hmrc dwp
    eta mp mps pcso cctv asb vawg bsl gcse gcses stem phv hmo hmos ev evs bame raf sen ehcp dbs
    """.split()
)
_LONGEST_READ = 60
_LONG_WORD = 16
_LONGEST_WORD = 20
_ACRONYM = 6
_SHORT_NAME = 6
_LEAST_RESIDUE = 4
_KNOWN_BESIDE_UNKNOWN = 6
_UNKNOWN = 1000


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find hashtags of several words without a capital for each, in linear time.

    `#FunDay`, one known word (`#recycling`, a place named in the text) and acronyms pass.
    """
    for passage in passages(draft):
        text = passage.text
        if "#" not in text or not passage.pointable:
            continue
        tags = [
            tag for tag in _HASHTAG.finditer(text) if _is_run_together(_letters(tag["word"])[1])
        ]
        if not tags:
            continue
        own = _own_words(context.council) | _names_in(text)
        brands = _brands(context.council)
        guesses = [(tag, _suggest(tag["word"], own, brands)) for tag in tags]
        wrong = [(tag, guess) for tag, guess in guesses if guess is not None]
        if not wrong:
            continue
        links = Cover((link.start, link.end) for link in find_links(text))
        for tag, guess in wrong:
            if links.holds(*tag.span()):
                continue
            yield passage.hit(
                tag.span(),
                kind="hashtag_capitals",
                message=f"“{passage.quote(*tag.span())}” runs words together; a screen reader "
                "reads them as one.",
                why="a hashtag of several words without a capital letter for each",
                suggestion=f"Write #{guess}, if those are its words."
                if guess
                else "Start each word in it with a capital letter, as in #FunDay.",
            )


def _suggest(tag: str, own: frozenset[str], brands: Mapping[str, str]) -> str | None:
    """Return the tag with capitals, "" where the words can't be told, None where it is fine."""
    brand = brands.get(tag.lower())
    if brand is not None and (brand == tag or _is_mixed(brand)):
        return None if brand == tag else brand
    before, word, after = _letters(tag)
    if not word.isalpha() or _ONE_COLOUR.fullmatch(tag):
        return None
    lower = word.lower()
    if _is_one_word(lower, own):
        return None
    parts = _split(lower, own) if len(lower) <= _LONGEST_READ else None
    if parts is None:
        return None if _may_be_one_word(lower) else ""
    if len(parts) <= 2 and (not _is_known(parts[0], own) or _is_place(word, parts, own)):  # noqa: PLR2004
        return None
    return f"{before}{''.join(map(_capital, parts))}{after}"


def _letters(tag: str) -> tuple[str, str, str]:
    """Return a tag in three: the digits before its letters, the letters, the digits after them."""
    digits = _DIGITS.match(tag)
    start = digits.end() if digits else 0
    end = max(start, len(tag.rstrip("0123456789")))
    return tag[:start], tag[start:end], tag[end:]


def _may_be_one_word(word: str) -> bool:
    """Say whether a word that nobody knows is short enough, or ends like a long word or a place."""
    if len(word) < _LONG_WORD:
        return True
    ending = _LONG_ENDING.fullmatch(word) or _PLACE_ENDING.fullmatch(word)
    return ending is not None and len(word) < _LONGEST_WORD


def _is_known(part: str, own: frozenset[str]) -> bool:
    return 0 < _cost(part, own, first=False) < _UNKNOWN


def _is_place(word: str, parts: Sequence[str], own: frozenset[str]) -> bool:
    """Say whether two words make up what may as well be the name of a place: `Bridgewater`."""
    return parts[0] not in own and (
        parts[0] in _COMPASS
        or (word[0].isupper() and len(word) <= _SHORT_NAME)
        or _PLACE_ENDING.fullmatch(word.lower()) is not None
    )


def _capital(word: str) -> str:
    return word.upper() if word in _ACRONYMS else word.capitalize()


def _is_run_together(word: str) -> bool:
    """Say whether capitals do not part it: none after the first letter, or nothing but capitals."""
    return word[1:].islower() or (word.isupper() and len(word) > _ACRONYM)


def _is_mixed(brand: str) -> bool:
    return not (brand.islower() or brand.isupper())


def _is_one_word(word: str, own: frozenset[str]) -> bool:
    stems = (word.removesuffix(ending) for ending in ("", "s", "es", "ed", "er", "ing", "ly", "y"))
    return any(stem in COMMON_WORDS or stem in COMPOUNDS or stem in own for stem in stems)


def _split(word: str, own: frozenset[str]) -> list[str] | None:
    """Return the fewest known words that make up `word`; an unknown beginning may be one of them.

    Two words at least; a known word of the council's own counts before a common one.
    """
    best: list[tuple[int, list[str]] | None] = [(0, [])]
    for end in range(1, len(word) + 1):
        choices = [
            (cost + _cost(word[start:end], own, first=start == 0), [*parts, word[start:end]])
            for start in range(max(0, end - 24), end)
            if (previous := best[start]) is not None
            for cost, parts in [previous]
            if _cost(word[start:end], own, first=start == 0) > 0
        ]
        best.append(min(choices, key=lambda choice: choice[0]) if choices else None)
    result = best[-1]
    if result is None:
        return None
    cost, parts = result
    known = parts[1:] if cost >= _UNKNOWN else parts
    few = len(parts) < 2 or not any(len(part) > 2 for part in parts[1:])  # noqa: PLR2004
    return (
        None if few or (known != parts and len("".join(known)) < _KNOWN_BESIDE_UNKNOWN) else parts
    )


def _cost(part: str, own: frozenset[str], *, first: bool) -> int:
    """Return what it costs to read `part` as a word; 0 means that it can't be one."""
    if part in own:
        return 9
    if part in _SHORT_JOINERS or part in _ACRONYMS:
        return 14
    if len(part) > 2 and (part in COMMON_WORDS or part in TAG_WORDS):  # noqa: PLR2004
        return 10
    return _UNKNOWN if first and len(part) >= _LEAST_RESIDUE else 0


@lru_cache(maxsize=4)
def _own_words(council: CouncilProfile) -> frozenset[str]:
    entries = (council.name, *council.aliases, *council.services, *council.partners)
    return _words((*entries, *council.addresses))


@lru_cache(maxsize=4)
def _brands(council: CouncilProfile) -> Mapping[str, str]:
    """Return the council's own tags and handles as it writes them, by their small letters."""
    entries = (*council.handles, *council.aliases, *council.services, *council.partners)
    single = (entry.strip().lstrip("@#") for entry in entries if " " not in entry.strip())
    return {entry.lower(): entry for entry in single if entry}


def _names_in(text: str) -> frozenset[str]:
    """Return the words written with a capital in the text: most of them name something."""
    return _words(re.findall(r"(?<![#\w])[A-Z][\w'-]+", text))


def _words(entries: Iterable[str]) -> frozenset[str]:
    words = (word.lower() for entry in entries for word in re.findall(r"[^\W\d_]{3,}", entry))
    return frozenset(words)


CHECK = Check(
    name="hashtag_capitals",
    title="Hashtag without capitals",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.INFORM,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
