"""Postal addresses whole: flat, house, street, town and postcode, as far as they stand together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.grammar.dates import MONTH_WORDS
from oyez.checks.grammar.digit_runs import find_near_digits
from oyez.checks.grammar.labels import is_money
from oyez.checks.grammar.names import is_given_name
from oyez.checks.grammar.not_surnames import NOT_SURNAMES
from oyez.checks.grammar.number_words import TEENS, TENS, UNITS
from oyez.checks.grammar.places import find_postcodes
from oyez.checks.grammar.street_words import (
    CAPITAL,
    HOUSES,
    LED_BY,
    MAYBE_STREETS,
    SURELY_STREETS,
)
from oyez.checks.grammar.unnumbered_homes import find_unnumbered
from oyez.checks.grammar.vocabulary import COMMON_WORDS

_ONE_WORD = (
    r"(?:The\s(?:[A-Z][a-z]{2,20})|[A-Z][a-z]{2,14}(?:way|gate|fields?|side|acres|croft|lands?|wood|ley|hurst|mead|bank|view|garth"
    r"|thorpe|holme|dale|brook|ridge|cliffe?))"
)
_STREET = re.compile(
    rf"(?P<number>\d(?<![\w.,/:£$€-]\d)\d{{0,3}}(?:/\d{{1,2}})?(?:\s?[A-Ha-h](?![\w']))?),?\s"
    rf"(?:(?P<name>{LED_BY}{CAPITAL}(?:\s(?:{CAPITAL}|of|the|on|in|and|le|la)){{0,3}}?\s(?i:{SURELY_STREETS}|{MAYBE_STREETS}))|(?P<one>{_ONE_WORD}))\b(?!'|\s?(?:-|to)\s?\d)"
)
_SMALL_STREET = re.compile(
    rf"(?P<number>\d(?<![\w.,/:£$€-]\d)\d{{0,2}}(?:\s?[a-h](?!\w))?),?\s(?P<name>(?:[a-z][a-z'-]{{1,20}}\s){{1,3}}?"
    rf"(?:(?:{SURELY_STREETS})\b(?!')|(?:{MAYBE_STREETS})\b(?=,?\s(?:[a-z]{{3,16}},?\s){{0,2}}[a-z]{{1,2}}\d{{1,2}}[a-z]?\s?\d[a-z]{{2}}\b)))"
)
_WORDED_NUMBER = (
    rf"(?:(?:{UNITS})(?:[ -](?:{UNITS}|oh|zero)){{0,2}}|(?:{TEENS})|(?:{TENS})(?:[ -](?:{UNITS}))?)"
)
_WORDED_STREET = re.compile(
    rf"(?<![\w'-])(?P<number>(?:[Nn]umber\s)?(?:{_WORDED_NUMBER})),?\s"
    rf"(?P<name>{LED_BY}{CAPITAL}(?:\s{CAPITAL}){{0,2}}?\s(?i:{SURELY_STREETS}|{MAYBE_STREETS}))\b(?!')"
)
_ANY_WORDED = re.compile(rf"\b(?:{_WORDED_NUMBER}),?\s(?=[A-Z])")
_NO_HOUSE = re.compile(
    r"\b(?:year|yr|class|form|bus|route|grade|page|item|lot|stage|zone|bay|platform|ward)\s$|\d{3}[ -]$",
    re.IGNORECASE,
)
_FLAT = re.compile(
    rf"[FfAaBbRr](?<!\w[FfAaBbRr])(?i:lat|partment|pt|edsit|oom)\s(?:no\.?\s)?(?P<number>\w{{1,4}}),?\s(?:[Bb]lock\s\w{{1,2}},?\s)?(?:the\s)?"
    rf"(?P<name>{CAPITAL}(?:\s{CAPITAL}){{0,2}}(?:\s(?i:{SURELY_STREETS}|{MAYBE_STREETS}))?|(?:[a-z][a-z'-]{{2,20}}\s){{1,2}}(?:{SURELY_STREETS}|house|lodge|towers?|heights|reach))\b"
)
_FLAT_WORDS = (
    r"(?i:(?:flat|apartment|apt|bedsit|room|rm|unit)\s(?:\d{1,3}[a-z]?|[a-z]\d{0,3})(?:/\d)?|(?:ground|first|second|third|top|basement|garden)"
    r"\s(?:floor\s)?flat)"
)
_FLAT_BEFORE = re.compile(
    rf"\b{_FLAT_WORDS}(?:,?\s(?:over|above|behind)\sthe\s[\w']{{2,14}})?(?:,?\s[Bb]lock\s\w{{1,2}})?,?\s$"
)
_HOUSE_BEFORE = re.compile(
    rf"(?:\"[^\"\n]{{3,24}}\"|(?:The\s)?{CAPITAL}(?:\s{CAPITAL}){{0,2}}),\s$"
)
_LEADS_IN = re.compile(r"\b(?:at|in|of|to|from|is|home|address|down\sas)[,:]?\s$|(?:^|\n)\s*$")
_TOWN = re.compile(
    r",?\s(?:[Nn](?:r|ear)\.?\s)?(?P<town>[A-Z][a-z][\w'-]{0,20}(?:[\s-](?:on|upon|in|the|by|le|under)[\s-][A-Z][a-z][\w'-]{0,20}|\s[A-Z][a-z][\w'-]{0,20})?)(?=[\s,.;:!?)]|$)"
)
_SMALL_TOWN = re.compile(
    r",?\s(?P<town>[a-z]{3,20}(?:\s[a-z]{3,20})?)(?=,?\s[a-z]{1,2}\d|\s*(?:[,.!?\n]|$))"
)
_SHORT = re.compile(r"(?<=[a-z])\.(?=,|\s[a-z])")
_A_STREET = re.compile(rf"(?:{SURELY_STREETS})", re.IGNORECASE)
_CODE_AFTER = re.compile(r",?\s?\(?(?=[A-Za-z]{1,2}\d)")
_NOT_NAMES = frozenset(
    """
    new more other main busy way one minute min mins mile miles metre metres day days hour hours week
    weeks month months year years foot feet ft big small different local residential side back front
    per people homes houses of the a in on at to for and or is are was car cars bus flats storey bed
    bedroom lovely extra private busy quiet long short dead through cross out off into up down our
    your their this that these those all every each no any some two three four five six different
    wide deep high tall quid pounds percent pm am st nd rd th times place places bungalows cottages
    almshouses villas affordable empty void social shared terraced detached park hall way lane road
    """.split()
)
_NEVER_FIRST = MONTH_WORDS | frozenset(
    """
    day days mile miles minute minutes min mins month months week weeks hour hours year years metre
    metres foot star point step steps places bed bedroom storey person people free pm am noon tips
    """.split()
)
_NOT_TOWNS = MONTH_WORDS | frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday i we he she they you it the this that
    our my your mr mrs ms miss dr cllr councillor please call ring text email book free bring come
    see visit well thanks thank contact tel phone all both doors tickets entry from to at on
    cheers regards yours ta sincerely kind best love
    """.split()
)
_PUBLIC_ROOMS = frozenset(
    "library hall centre center school academy college museum hospital station theatre surgery hub hotel inn club".split()
)
_MOST_TOWNS, _NEAR_CODE = 3, 45
_BEFORE, _AFTER, _LEFT = 12, 100, 70


@dataclass(frozen=True)
class Address:
    """An address as it stands in a text; `core` is its house and street, without town and code.

    `kind`: `street` has a house number, `flat` a flat in a named building, `postcode` the code
    alone; the others are those of `find_unnumbered`.
    """

    start: int
    end: int
    core: str
    kind: str


def find_addresses(text: str) -> list[Address]:
    """Return the addresses in folded text, in order, none within another, in linear time.

    A range of houses (`1-20 Elm Court`) is nobody's address; `2 new street lights` is none at all.
    """
    codes = list(find_postcodes(text))
    found = [
        *_streets(text, codes),
        *_worded(text, codes),
        *(_with_tail(text, m, "flat", codes) for m in _flats(text)),
        *(_with_tail(text, m, kind, codes) for m, kind in find_unnumbered(text)),
        *(Address(start, end, text[start:end], "postcode") for start, end in codes),
    ]
    found.sort(key=lambda address: (address.start, -address.end))
    kept: list[Address] = []
    for address in found:
        last = kept[-1] if kept else None
        if last and address.start < last.end:
            continue
        if last and last.kind == "flat" and address.kind == "street":
            between = text[last.end : address.start]
            if between in (", ", " "):
                kept[-1] = Address(last.start, address.end, address.core, "street")
                continue
        kept.append(address)
    return kept


def _streets(text: str, codes: list[tuple[int, int]]) -> Iterator[Address]:
    for match in find_near_digits(_STREET, text, _BEFORE, _AFTER):
        words = (match["name"] or match["one"]).lower().split()
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if (
            words[0] not in _NEVER_FIRST
            and not is_money(text, match.start())
            and not _NO_HOUSE.search(before)
        ):
            yield _with_tail(text, match, "street", codes, _with_head(text, match.start()))
    for match in find_near_digits(_SMALL_STREET, text, _BEFORE, _AFTER):
        words = match["name"].split()
        if (
            _NOT_NAMES.isdisjoint(words[:-1])
            and words[0] not in MONTH_WORDS
            and not is_money(text, match.start())
        ):
            yield _with_tail(text, match, "street", codes, _with_head(text, match.start()))


def _worded(text: str, codes: list[tuple[int, int]]) -> Iterator[Address]:
    """Yield houses whose number is written in words: `number nine, Alma Terrace`."""
    if _ANY_WORDED.search(text):
        for match in _WORDED_STREET.finditer(text):
            yield _with_tail(text, match, "street", codes)


def _with_head(text: str, start: int) -> int:
    """Let an address begin with the house's name and the flat before its number."""
    for pattern in (_HOUSE_BEFORE, _FLAT_BEFORE):
        left = pattern.search(text[max(0, start - _LEFT) : start])
        if left and _is_house(left[0], text[max(0, start - _LEFT) : start][: left.start()]):
            start -= len(left[0])
    return start


def _is_house(words: str, before: str) -> bool:
    """Say whether the words before a number are a flat or a house's name, and no person or venue."""
    if re.match(_FLAT_WORDS, words) or words.startswith('"'):
        return True
    parts = re.findall(r"[\w'-]+", words)
    if re.fullmatch(HOUSES, parts[-1].lower()):
        return words[0].isupper()
    return (
        len(parts) == 1
        and _LEADS_IN.search(before) is not None
        and parts[0].lower() not in COMMON_WORDS
        and not is_given_name(parts[0])
    )


def _flats(text: str) -> Iterator[re.Match[str]]:
    for match in find_near_digits(_FLAT, text, _BEFORE, _AFTER):
        words = match["name"].lower().split()
        if words[-1] in _PUBLIC_ROOMS or words[0] in _NEVER_FIRST:
            continue
        if match["number"].isdigit() or re.fullmatch(
            r"\d{1,3}[A-Za-z]|[A-Za-z]\d{0,3}", match["number"]
        ):
            yield match


def _with_tail(
    text: str,
    match: re.Match[str],
    kind: str,
    codes: list[tuple[int, int]],
    start: int | None = None,
) -> Address:
    """Let an address go on over its towns to its postcode."""
    end = _towns_end(text, match.end(), codes)
    if after := _CODE_AFTER.match(text, end):
        end = next((code[1] for code in codes if code[0] == after.end()), end)
    return Address(match.start() if start is None else start, end, match[0], kind)


def _towns_end(text: str, end: int, codes: list[tuple[int, int]]) -> int:
    for _ in range(_MOST_TOWNS):
        if short := _SHORT.match(text, end):
            end = short.end()
        town = _TOWN.match(text, end)
        if not town or not _is_town(text, town, codes):
            small = _SMALL_TOWN.match(text, end)
            return small.end() if small and _is_small_town(text, small, codes) else end
        end = town.end()
    return end


def _is_small_town(text: str, town: re.Match[str], codes: list[tuple[int, int]]) -> bool:
    """Say whether small letters after a street are a town: a postcode or the end follows them."""
    words = town["town"].split()
    if any(w in _NOT_TOWNS or w in COMMON_WORDS or w in NOT_SURNAMES for w in words):
        return False
    after = _CODE_AFTER.match(text, town.end())
    if after and any(code[0] == after.end() for code in codes):
        return True
    street = text[max(0, town.start() - 1) : town.start()]
    return street.islower() and text[town.start()] == "," and not any(map(is_given_name, words))


def _is_town(text: str, town: re.Match[str], codes: list[tuple[int, int]]) -> bool:
    words = re.findall(r"[\w']+", town["town"])
    first = words[0].lower()
    if first in _NOT_TOWNS or any(town.start("town") <= code[0] < town.end() for code in codes):
        return False
    if is_given_name(first) and len(words) > 1:
        return False
    near_code = any(town.end() <= code[0] <= town.end() + _NEAR_CODE for code in codes)
    if near_code and re.fullmatch(r"[\w\s,'-]*", text[town.end() : town.end() + 1]):
        return True
    if text[town.start()] == "," and len(words) > 1 and _A_STREET.fullmatch(words[-1]):
        return True
    is_line = text[town.start()] == "\n" and text[town.end() : town.end() + 1] in ("", "\n")
    is_apart = text[town.start()] == "," or is_line
    return is_apart and first not in COMMON_WORDS and not is_given_name(first)
