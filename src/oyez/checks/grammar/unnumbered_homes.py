"""Homes without a house number: a name with its street, a flat alone, an address in one word."""

import re
from collections.abc import Iterator

from oyez.checks.grammar.digit_runs import holds_digits
from oyez.checks.grammar.introductions import speaks_of_a_body
from oyez.checks.grammar.names import is_given_name
from oyez.checks.grammar.places import is_place_word
from oyez.checks.grammar.street_words import CAPITAL, HOUSES, LED_BY, SURELY_STREETS
from oyez.checks.grammar.vocabulary import COMMON_WORDS

_STREET = rf"{LED_BY}{CAPITAL}(?:\s{CAPITAL}){{0,2}}\s(?i:{SURELY_STREETS}|hill|green|bank|end|way)\b(?!')"
_HOUSE = re.compile(
    rf"(?<![\w'\"])(?:(?P<quoted>\"[^\"\n]{{3,24}}\")|(?P<name>{CAPITAL}(?:\s{CAPITAL}){{0,2}}))(?:,\s|,?\n){_STREET}"
)
_BEFORE_COMMA = re.compile(r"[A-Za-z\"](?:,\s|\n)(?=[A-Z])")
_FLAT = re.compile(r"\b[Ff]lat\s\d{1,3}[A-Za-z]?\b")
_MOORED = re.compile(
    rf"(?<![\w'-])(?:(?:[Nn]arrow\s?|[Hh]ouse)boat\s)?(?:{CAPITAL}(?:\s{CAPITAL})?,\s)?(?:[Pp]ontoon\s\w{{1,3}},\s)?"
    rf"(?:[Mm]ooring|[Bb]erth|[Pp]itch|[Pp]ontoon)\s\w{{1,3}},\s{CAPITAL}(?:\s{CAPITAL}){{0,2}}"
)
_IN_ONE_WORD = re.compile(
    rf"(?<![\w@#/.-])\d{{1,3}}(?=[a-z]{{0,34}}(?:{SURELY_STREETS}|the|way|hill|yard))[a-z]{{6,44}}\d{{1,2}}[a-z]?\d[a-z]{{2}}(?![\w@])",
    re.IGNORECASE,
)
_KNOWN = re.compile(rf"(?:{HOUSES})", re.IGNORECASE)
_THE = len("the ")
_ALSO_HOMES = frozenset(
    "bank end view rise walk hill green wharf gate fold croft yard meadow orchard house manor farm barn".split()
)


def find_unnumbered(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield each with its kind, in linear time.

    `house`: a name that only houses have, with its street; `named`: another name, which may as
    well be a shop's; `bare`: a flat without its building; `solid`: all in one word.
    """
    if _BEFORE_COMMA.search(text):
        for match in _HOUSE.finditer(text):
            if kind := _kind(match):
                yield match, kind
    if not holds_digits(text, 1):
        return
    for match in _MOORED.finditer(text):
        yield match, "named"
    for match in _FLAT.finditer(text):
        yield match, "bare"
    for match in _IN_ONE_WORD.finditer(text):
        yield match, "solid"


def _kind(match: re.Match[str]) -> str:
    """Say what a house's name is by its words; "" for a person's, a venue's or a firm's name."""
    if match["quoted"]:
        return "named"
    words = match["name"].lower().split()
    lead = match.string[max(0, match.start() - _THE) : match.start()].lower()
    if _KNOWN.fullmatch(words[-1]):
        return "named" if lead == "the " else "house"
    is_other = (
        words[0] == "the"
        or lead == "the "
        or (words[0] in COMMON_WORDS and words[-1] not in _ALSO_HOMES)
        or is_given_name(words[0])
        or (is_place_word(words[-1]) and words[-1] not in _ALSO_HOMES)
        or speaks_of_a_body(match["name"])
    )
    return "" if is_other else "named"
