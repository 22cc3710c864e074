"""Postcodes, streets with a house number, and places where things are held."""

import re
from collections.abc import Iterator

from oyez.checks.grammar.dates import MONTH_WORDS
from oyez.checks.grammar.digit_runs import holds_digits
from oyez.checks.grammar.labels import is_money

_POSTCODE = re.compile(
    r"(?<![A-Za-z0-9])(?P<out>[A-Za-z]{1,2}\d[A-Za-z\d]?)(?P<gap>[ -]{0,2})"
    r"(?P<in>\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z0-9])"
)
_ORDINAL = re.compile(r"(?:1st|2nd|3rd|\dth)")
_STREET_TYPES = (
    "road|rd|street|st|avenue|ave|lane|ln|close|cl|drive|dr|way|court|ct|crescent|cres|gardens|gdns"
    "|grove|place|pl|row|terrace|square|sq|hill|mews|green|view|walk|rise|yard|gate|parade|wharf"
    "|bank|end|fold|croft|path|quay|meadow|orchard|circus|villas|cottages|buildings|house|drove"
)
_STREET = re.compile(
    rf"""
    (?<![\w.,/:-])
    (?:(?:flat|apartment|apt|unit|room)\s\w{{1,4}},?\s)?
    (?P<number>\d{{1,4}}(?:[a-z]|-\d{{1,4}})?) ,?\s
    (?P<name>(?-i:[A-Z])[\w'-]{{1,20}}\s(?:(?-i:[A-Z])[\w'-]{{1,20}}\s){{0,2}})
    (?:{_STREET_TYPES})\b(?!\s?')
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ROADS = frozenset(_STREET_TYPES.split("|"))
_VENUES = (
    "library|libraries|hall|cent(?:re|er)|museum|theatre|gallery|school|academy|college|university"
    "|church|chapel|cathedral|mosque|temple|synagogue|park|gardens?|garden|playground|green|common"
    "|mere|lake|beach|meadows?|woods?|forest|reserve|castle|abbey|farm|pier|harbour|quay|marina"
    "|arena|stadium|pavilion|pool|baths|lido|gym|pitch|courts?|pub|inn|arms|barn|cafe|café|market"
    "|market\\splace|square|high\\sstreet|town\\scentre|precinct|office|offices|hub|hospital|surgery"
    "|clinic|court|depot|station|club|hotel|cinema|studio|house|manor|racecourse|showground|field"
    "|fields|riverside|canal|bridge|monument|memorial|cenotaph|cemetery|crematorium|allotments?"
    "|chamber|institute|shopping\\scentre|exchange|(?:assembly|tea|function|meeting|committee)\\srooms?"
)
_CAPITAL_VENUE = re.compile(rf"\b(?:[A-Z][\w'-]{{1,20}}\s){{1,3}}(?i:{_VENUES})\b")
_PLAIN_VENUE = re.compile(
    rf"\b(?:at|in|to|inside|outside|behind|by|opposite|near|on|around|from|visit)\s"
    rf"(?:(?:the|our|your|a|any|every)\s)?(?:[\w'-]{{1,20}}\s){{0,2}}(?:{_VENUES})\b",
    re.IGNORECASE,
)
_AFTER_AT = re.compile(
    r"(?:\b(?:at|in|near|from|around|outside|visit)|@)\s(?:the\s)?(?P<place>[A-Z][a-z'-]{2,})\b"
)
_ONLINE = re.compile(
    r"\b(?:online|virtual(?:ly)?|zoom|microsoft\steams|ms\steams|on\steams|webinar|livestream(?:ed)?"
    r"|live\s?stream|facebook\slive|by\s(?:phone|telephone)|webcast|radio)\b",
    re.IGNORECASE,
)
_NOT_PLACES = MONTH_WORDS | frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday christmas easter halloween diwali eid
    ramadan hanukkah advent spring summer autumn winter person progress partnership english welsh
    polish urdu punjabi gujarati first last least most all the this that our your what which free
    noon midday midnight lunch lunchtime breakfast tea facebook twitter instagram youtube linkedin
    """.split()
)


def find_postcodes(text: str) -> Iterator[tuple[int, int]]:
    """Yield postcodes by their grammar; `the A1 2nd exit` is none."""
    for match in _POSTCODE.finditer(text) if holds_digits(text, 2) else ():
        if not _ORDINAL.fullmatch(match["in"]):
            yield match.span()


def find_streets(text: str) -> Iterator[tuple[int, int]]:
    """Yield house numbers with their street: `4 Elm Row`, `Flat 2, 11 St Mary's Close`."""
    for match in _STREET.finditer(text):
        first = match["name"].split()[0].lower()
        if first not in MONTH_WORDS and not is_money(text, match.start()):
            yield match.span()


def mentions_venue(text: str) -> bool:
    """Say whether the words name a kind of place where things are held or done."""
    return bool(_CAPITAL_VENUE.search(text) or _PLAIN_VENUE.search(text))


def is_place_word(word: str) -> bool:
    """Say whether a word is part of how places are called: a road, a venue."""
    return word.lower() in _ROADS or re.fullmatch(_VENUES, word, re.IGNORECASE) is not None


def says_where(text: str) -> bool:
    """Say whether the text tells where something is: a place by any of its grammars, or online."""
    return bool(
        _ONLINE.search(text)
        or mentions_venue(text)
        or any(m["place"].lower() not in _NOT_PLACES for m in _AFTER_AT.finditer(text))
        or next(find_postcodes(text), None)
        or next(find_streets(text), None)
    )
