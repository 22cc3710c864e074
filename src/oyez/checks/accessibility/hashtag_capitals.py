"""Accessibility: words run together in a hashtag, which a screen reader reads as one."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

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
    r"|burgh|field|worth|castle|stone|wick|wolds?|pool|ford|land|port)"
)
_SHORT_JOINERS = frozenset("a at go in is it me my no of on to up us we".split())  # noqa: SIM905
_ACRONYMS = frozenset(("uk", "nhs", "gp", "lgbt", "lgbtq", "ve", "vj", "diy", "tv", "eu", "dj"))
_LONGEST_READ = 60
_LONG_WORD = 13
_ACRONYM = 6
_LEAST_RESIDUE = 4
_KNOWN_BESIDE_UNKNOWN = 6
_UNKNOWN = 1000


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find hashtags of several words without a capital for each, in linear time.

    `#FunDay`, one known word (`#recycling`, a place named in the text) and acronyms pass.
    """
    for passage in passages(draft):
        text = passage.text
        tags = list(_HASHTAG.finditer(text))
        if not tags:
            continue
        own = _own_words(context.council) | _names_in(text)
        links = Cover((link.start, link.end) for link in find_links(text))
        for tag in tags:
            guess = None if links.holds(*tag.span()) else _suggest(tag["word"], own)
            if guess is not None:
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


def _suggest(tag: str, own: frozenset[str]) -> str | None:
    """Return the tag with capitals, "" where the words can't be told, None where it is fine."""
    word = tag.rstrip("0123456789")
    if not word.isalpha() or _ONE_COLOUR.fullmatch(tag) or not _is_run_together(word):
        return None
    lower = word.lower()
    if _is_one_word(lower, own):
        return None
    parts = _split(lower, own) if len(lower) <= _LONGEST_READ else None
    if len(parts or ()) <= 2 and _PLACE_ENDING.fullmatch(lower):  # noqa: PLR2004  (Newcastle)
        return None
    if parts:
        return "".join(map(_capital, parts)) + tag[len(word) :]
    return "" if len(lower) >= _LONG_WORD else None


def _capital(word: str) -> str:
    return word.upper() if word in _ACRONYMS else word.capitalize()


def _is_run_together(word: str) -> bool:
    """Say whether capitals do not part it: none after the first letter, or nothing but capitals."""
    return word[1:].islower() or (word.isupper() and len(word) > _ACRONYM)


def _is_one_word(word: str, own: frozenset[str]) -> bool:
    stems = (word.removesuffix(ending) for ending in ("", "s", "es", "ed", "er", "ing", "ly", "y"))
    return any(stem in COMMON_WORDS or stem in own for stem in stems)


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
    if len(part) > 2 and part in COMMON_WORDS:  # noqa: PLR2004
        return 10
    return _UNKNOWN if first and len(part) >= _LEAST_RESIDUE else 0


@lru_cache(maxsize=4)
def _own_words(council: CouncilProfile) -> frozenset[str]:
    entries = (council.name, *council.aliases, *council.services, *council.partners)
    return _words((*entries, *council.addresses))


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
