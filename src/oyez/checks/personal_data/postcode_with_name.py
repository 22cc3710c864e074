"""POL2: where a named person lives: a postcode or a house number and street beside a name."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.names import Name, find_names
from oyez.checks.grammar.places import (
    find_postcodes,
    find_streets,
    is_place_word,
    mentions_venue,
)
from oyez.checks.grammar.vocabulary import COMMON_WORDS
from oyez.checks.normalise import normalise
from oyez.checks.passages import passages

_REACH = 80
_ONE_ADDRESS = 40
_NEIGHBOURS = 4
_LIVES = re.compile(
    r"\s*(?:[,|(:;-]|of|at|from|in|lives?\s(?:at|in|on)|living\s(?:at|in))?\s*(?:the\s)?$"
)
_HONORIFICS = frozenset(
    "mr mrs ms miss mx dr cllr councillor mayor sir dame rev revd prof the".split()  # noqa: SIM905
)
_STOP = re.compile(r"[.!?]\s")
Span = tuple[int, int]


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find a name within 80 characters of an address, in linear time.

    Venues, the council's own addresses, office holders and people named in a public role pass.
    """
    for passage in passages(draft):
        text = passage.text
        places = _private_places(text, context.council)
        if not places:
            continue
        covered = Cover(places)
        names = [
            name
            for name in find_names(text)
            if not covered.holds(name.start, name.start + 1)
            and not covered.holds(name.end - 1, name.end)
            and _may_be_private(name, context.council)
        ]
        for span in _together(text, places, names):
            yield passage.hit(
                span,
                kind="name_and_address",
                message=f"“{passage.quote(*span)}” seems to tell where a named person lives.",
                why="a personal name beside a postcode or a house number with a street",
                suggestion="Leave out the address or the name. A street without a number and a "
                "person without a surname are usually enough.",
            )


def _private_places(text: str, council: CouncilProfile) -> list[Span]:
    """Return the addresses that the council does not publish; street and postcode become one."""
    streets = [span for span in find_streets(text) if _is_private(text, span, council)]
    postcodes = {span for span in find_postcodes(text) if _is_private(text, span, council)}
    joined: list[Span] = []
    is_street = False
    for span in sorted((*streets, *postcodes)):
        between = text[joined[-1][1] : span[0]] if joined else ""
        if is_street and span in postcodes and _continues(between):
            joined[-1], is_street = (joined[-1][0], span[1]), False
        else:
            joined.append(span)
            is_street = span not in postcodes
    return joined


def _is_private(text: str, span: Span, council: CouncilProfile) -> bool:
    words = f" {_words(text[span[0] : span[1]])} "
    return not any(words in address for address in _published(council))


def _continues(between: str) -> bool:
    """Say whether an address goes on over these words: a town or two, and no new person."""
    return len(between) <= _ONE_ADDRESS and re.fullmatch(r"[\w\s,'-]*", between) is not None


def _together(text: str, places: list[Span], names: list[Name]) -> Iterator[Span]:
    """Yield each place with the name before it, or failing that the name right after it."""
    starts = [name.start for name in names]
    for place in places:
        index = bisect_left(starts, place[0])
        before = [
            name
            for name in names[max(0, index - _NEIGHBOURS) : index]
            if _lives_there(text[name.end : place[0]], name)
        ]
        if before:
            yield before[-1].start, place[1]
            continue
        after = names[index : index + 1]
        if after and _is_of(text[place[1] : after[0].start], after[0]):
            yield place[0], after[0].end


def _lives_there(between: str, name: Name) -> bool:
    """Judge the words from a name to an address: short, at most one full stop, no venue."""
    if len(between) > _REACH or "\n\n" in between or ";" in between or mentions_venue(between):
        return False
    return len(_STOP.findall(between)) <= 1 and (
        name.certain or _LIVES.fullmatch(between) is not None
    )


def _is_of(between: str, name: Name) -> bool:
    """Judge the words from an address to a name that follows it in the same sentence."""
    if len(between) > _REACH or mentions_venue(between):
        return False
    return name.certain and not re.search(r"[;\n]", between) and not _STOP.search(between)


def _may_be_private(name: Name, council: CouncilProfile) -> bool:
    words = _words(name.words).split()
    if not name.certain and any(
        is_place_word(word) or word in COMMON_WORDS or word in _known_words(council)
        for word in words
    ):
        return False
    return tuple(word for word in words if word not in _HONORIFICS) not in _holders(council)


@lru_cache(maxsize=4)
def _published(council: CouncilProfile) -> tuple[str, ...]:
    return tuple(f" {_words(normalise(address).text)} " for address in council.addresses)


@lru_cache(maxsize=4)
def _known_words(council: CouncilProfile) -> frozenset[str]:
    entries = (council.name, *council.aliases, *council.services, *council.partners)
    return frozenset(_words(" ".join((*entries, *council.addresses))).split())


@lru_cache(maxsize=4)
def _holders(council: CouncilProfile) -> frozenset[tuple[str, ...]]:
    """Return office holders by their names without titles; a surname alone is nobody's."""
    holders = (
        tuple(w for w in _words(normalise(h).text).split() if w not in _HONORIFICS)
        for h in council.office_holders
    )
    return frozenset(words for words in holders if len(words) > 1)


def _words(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.casefold()))


CHECK = Check(
    name="postcode_with_name",
    title="Name with an address",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    release=("dpo", "head_of_communications"),
)
