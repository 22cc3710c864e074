"""POL2: where a private person lives."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.addresses import Address, find_addresses
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.homes import is_elsewhere, names_a_building, who_lives_there
from oyez.checks.grammar.introductions import speaks_of_a_body
from oyez.checks.grammar.names import Name, find_names
from oyez.checks.grammar.places import is_place_word, mentions_venue
from oyez.checks.grammar.vocabulary import COMMON_WORDS
from oyez.checks.normalise import normalise
from oyez.checks.passages import passages

_REACH = 80
_NEIGHBOURS = 4
_UNSURE = ("named",)
_LIVES = re.compile(
    r"\s*(?:[,|(:;-]|of|at|from|in|lives?\s(?:at|in|on)|living\s(?:at|in))?\s*(?:the\s)?$"
)
_HONORIFICS = frozenset(
    "mr mrs ms miss mx dr cllr councillor mayor sir dame rev revd prof the".split()
)
_IN_A_ROLE = frozenset(
    "ranger librarian warden officer chef pc pcso sergeant constable santa father captain".split()
)
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss)\b")
_OCCASION = re.compile(
    r"\b(?:opens?|opened|launch\w*|fair|exhibition|event|concert|talk|workshop|performs?|speaks?|reads|signs)\b"
)
_MADE_BY = re.compile(
    r"\b(?:dentist|vet|gp|physio|optician|solicitor|chiropodist|osteopath)(?:\sis)?,?\s$|\b(?:murals?|paintings?|plays?|films?|poems?|talks?|songs?|sculptures?|photos?|photographs?|designed|painted|written|performed|opened|drawings?|window)\sby\s$",
    re.IGNORECASE,
)
_BY = 20
_STOP = re.compile(r"[.!?]\s")


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find addresses where words or a name nearby say that somebody lives there, in linear time.

    The span is the address alone. Venues, firms, planning sites, roadworks and plaques, the
    council's own addresses, office holders and people named in a public role pass.
    """
    for passage in passages(draft):
        text = passage.text
        addresses = [a for a in find_addresses(text) if _is_private(a, context.council)]
        if not addresses:
            continue
        names = _private_names(text, addresses, context.council)
        for address in addresses:
            why = who_lives_there(text, address, draft.role) or _named(text, address, names)
            if not why:
                continue
            span = address.start, address.end
            yield passage.hit(
                span,
                kind="address",
                message=f"“{passage.quote(*span)}” seems to be where a private person lives.",
                why=why,
                suggestion="Leave out the address, or the house number at least. A street without "
                "a number is usually enough.",
            )


def _is_private(address: Address, council: CouncilProfile) -> bool:
    words = f" {_words(address.core)} "
    return not any(words in published for published in _published(council))


def _private_names(text: str, addresses: list[Address], council: CouncilProfile) -> list[Name]:
    covered = Cover((address.start, address.end) for address in addresses)
    return [
        name
        for name in find_names(text)
        if not covered.holds(name.start, name.start + 1)
        and not covered.holds(name.end - 1, name.end)
        and _may_be_private(name, council)
    ]


def _named(text: str, address: Address, names: list[Name]) -> str:
    """Return the evidence of a name before the address, or failing that right after it."""
    if not names or address.kind == "bare" or is_elsewhere(text, address):
        return ""
    index = bisect_left(names, address.start, key=lambda name: name.start)
    if names_a_building(text[max(0, address.start - _REACH) : address.start]):
        return ""
    for name in reversed(names[max(0, index - _NEIGHBOURS) : index]):
        between = text[name.end : address.start]
        if address.kind in _UNSURE and not _LIVES.fullmatch(between):
            continue
        if _MADE_BY.search(text[max(0, name.start - _BY) : name.start]):
            continue
        if _lives_there(between, name):
            return "a personal name before an address"
    after = names[index : index + 1]
    if after and address.kind not in _UNSURE:
        between = text[address.end : after[0].start]
        if _is_of(between, after[0]) or (between == ". " and _TITLED.match(after[0].words)):
            return "a personal name after an address"
    return ""


def _lives_there(between: str, name: Name) -> bool:
    """Judge the words from a name to an address: short, at most one full stop, no venue."""
    if len(between) > _REACH or "\n\n" in between or ";" in between:
        return False
    if mentions_venue(between) or speaks_of_a_body(between) or _OCCASION.search(between):
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
    if speaks_of_a_body(name.words):
        return False
    words = _words(name.words).split()
    if words[0] in _IN_A_ROLE:
        return False
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
    title="Where a person lives",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    release=("dpo", "head_of_communications"),
)
