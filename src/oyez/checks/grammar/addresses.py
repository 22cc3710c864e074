"""Postal addresses whole: flat, house, street, town and postcode, as far as they stand together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.grammar.dates import MONTH_WORDS
from oyez.checks.grammar.digit_runs import find_near_digits
from oyez.checks.grammar.labels import is_money
from oyez.checks.grammar.names import is_given_name
from oyez.checks.grammar.places import find_postcodes
from oyez.checks.grammar.vocabulary import COMMON_WORDS

_SURE = (
    "road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|cres|gardens|gdns|grove|row|terrace|terr|mews|court|ct|cottages"
    "|villas|place|walk|rise|croft|fold|drove|bungalows|almshouses|parade"
)
_OTHERS = (
    "av|cl|dr|way|pl|square|sq|hill|green|view|yard|gate|wharf|bank|end|path|quay|meadows?|orchard|circus|buildings|house|reach"
    "|heights|mount|vale|dale|side|park|woods?|fields?|brook|bridge|mill|drift|loke|ginnel|wynd|brae|loan|causeway|chase|common"
    "|copse|corner|covert|dell|dene|downs?|edge|glade|glen|garth|hollow|holt|hurst|keep|knoll|lea|leys?|link|loop|mere|moor|nook"
    "|oval|paddocks?|passage|pastures?|piece|ridge|ride|spinney|strand|toft|towers?|lodge|flats|point|crest|approach|alley"
    "|boulevard|lawns?|maltings|crossing|slade|spur|steps|turn|warren|arches|houses|apartments|mansions|lock|pightle|snicket|twitten|backs"
)
_CAP = r"[A-Z][\w'-]{1,20}"
_ONE_WORD = (
    r"(?:The\s(?:[A-Z][a-z]{2,20})|[A-Z][a-z]{2,14}(?:way|gate|fields?|side|acres|croft|lands?|wood|ley|hurst|mead|bank|view|garth"
    r"|thorpe|holme|dale|brook|ridge|cliffe?))"
)
_STREET = re.compile(
    rf"(?P<number>\d(?<![\w.,/:£$€-]\d)\d{{0,3}}(?:\s?[A-Ha-h](?![\w']))?),?\s"
    rf"(?:(?P<name>{_CAP}(?:\s(?:{_CAP}|of|the|on|in|and|le|la)){{0,3}}?\s(?i:{_SURE}|{_OTHERS}))|(?P<one>{_ONE_WORD}))\b(?!'|\s?(?:-|to)\s?\d)"
)
_SMALL_STREET = re.compile(
    rf"(?P<number>\d(?<![\w.,/:£$€-]\d)\d{{0,2}}(?:\s?[a-h](?!\w))?),?\s(?P<name>(?:[a-z][a-z'-]{{1,20}}\s){{1,3}}?(?:{_SURE}))\b(?!')"
)
_FLAT = re.compile(
    rf"[FfAaBbRr](?<!\w[FfAaBbRr])(?i:lat|partment|pt|edsit|oom)\s(?:no\.?\s)?(?P<number>\w{{1,4}}),?\s(?:the\s)?"
    rf"(?P<name>{_CAP}(?:\s{_CAP}){{0,2}}(?:\s(?i:{_SURE}|{_OTHERS}))?|(?:[a-z][a-z'-]{{2,20}}\s){{1,2}}(?:{_SURE}|house|lodge|towers?|heights|reach))\b"
)
_FLAT_BEFORE = re.compile(r"(?i:flat|apartment|apt|bedsit|room|unit)\s\w{1,4},?\s$")
_HOUSE_BEFORE = re.compile(rf"(?:The\s)?{_CAP}(?:\s{_CAP}){{0,2}},\s$")
_HOUSES = (
    "cottage|house|forge|barn|lodge|farm|farmhouse|bungalow|mill|rectory|vicarage|manor|villa|stables?|oast|gatehouse|schoolhouse"
    "|granary|dairy|smithy|hollies|laurels|firs|elms|beeches|willows|limes|nook|haven|retreat|grange|croft|orchard|cabin|annexe?"
    "|chantry|parsonage|bakehouse|maltings|boathouse|tollhouse|elms|oaks|cedars|poplars|gables|chalet|caravan"
)
_HOUSE_AND_STREET = re.compile(
    rf"(?<![\w'])(?:The\s)?(?:{_CAP}\s){{0,2}}(?i:{_HOUSES}),\s{_CAP}(?:\s{_CAP}){{0,2}}\s(?i:{_SURE}|hill|green|bank|end|way)\b(?!')"
)
_BEFORE_COMMA = re.compile(r"(?<![A-Za-z])([A-Za-z]{3,15}),\s(?=[A-Z])")
_HOUSE_WORDS = frozenset(_HOUSES.replace("?", "").split("|"))
_TOWN = re.compile(
    r",?\s(?P<town>[A-Z][a-z][\w'-]{0,20}(?:[\s-](?:on|upon|in|the|by|le|under)[\s-][A-Z][a-z][\w'-]{0,20}|\s[A-Z][a-z][\w'-]{0,20})?)(?=[\s,.;:!?)]|$)"
)
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
    """.split()  # noqa: SIM905  (a list of words reads best as words)
)
_NEVER_FIRST = MONTH_WORDS | frozenset(
    """
    day days mile miles minute minutes min mins month months week weeks hour hours year years metre
    metres foot star point step steps places bed bedroom storey person people free pm am noon tips
    """.split()  # noqa: SIM905
)
_NOT_TOWNS = MONTH_WORDS | frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday i we he she they you it the this that
    our my your mr mrs ms miss dr cllr councillor please call ring text email book free bring come
    see visit well thanks thank contact tel phone all both doors tickets entry from to at on
    """.split()  # noqa: SIM905
)
_MOST_TOWNS, _NEAR_CODE = 3, 45
_BEFORE, _AFTER, _LEFT = 12, 100, 70


@dataclass(frozen=True)
class Address:
    """An address as it stands in a text; `core` is its house and street, without town and code.

    `kind`: `street` has a house number, `flat` a flat in a named building, `house` a house name
    with its street, `postcode` the code alone.
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
        *(_with_tail(text, m, "flat", codes) for m in _flats(text)),
        *(_with_tail(text, m, "house", codes) for m in _houses(text)),
        *(Address(start, end, text[start:end], "postcode") for start, end in codes),
    ]
    found.sort(key=lambda address: (address.start, -address.end))
    kept: list[Address] = []
    for address in found:
        if not kept or address.start >= kept[-1].end:
            kept.append(address)
    return kept


def _streets(text: str, codes: list[tuple[int, int]]) -> Iterator[Address]:
    for match in find_near_digits(_STREET, text, _BEFORE, _AFTER):
        words = (match["name"] or match["one"]).lower().split()
        if words[0] in _NEVER_FIRST or is_money(text, match.start()):
            continue
        start = match.start()
        for pattern in (_HOUSE_BEFORE, _FLAT_BEFORE):
            left = pattern.search(text[max(0, start - _LEFT) : start])
            if left and _is_house(left[0]):
                start -= len(left[0])
        yield _with_tail(text, match, "street", codes, start)
    for match in find_near_digits(_SMALL_STREET, text, _BEFORE, _AFTER):
        words = match["name"].split()
        if (
            _NOT_NAMES.isdisjoint(words[:-1])
            and words[0] not in MONTH_WORDS
            and not is_money(text, match.start())
        ):
            yield _with_tail(text, match, "street", codes)


def _is_house(words: str) -> bool:
    """Say whether the words before a number are a flat or a house's name, and no person or venue."""
    if re.match(r"(?i)(?:flat|apartment|apt|bedsit|room|unit)\s", words):
        return True
    last = re.findall(r"[\w'-]+", words)[-1].lower()
    return re.fullmatch(_HOUSES, last) is not None and words[0].isupper()


def _flats(text: str) -> Iterator[re.Match[str]]:
    for match in find_near_digits(_FLAT, text, _BEFORE, _AFTER):
        if match["number"].isdigit() or re.fullmatch(
            r"\d{1,3}[A-Za-z]|[A-Za-z]\d{0,3}", match["number"]
        ):
            yield match


def _houses(text: str) -> Iterator[re.Match[str]]:
    if any(word.lower() in _HOUSE_WORDS for word in _BEFORE_COMMA.findall(text)):
        yield from _HOUSE_AND_STREET.finditer(text)


def _with_tail(
    text: str,
    match: re.Match[str],
    kind: str,
    codes: list[tuple[int, int]],
    start: int | None = None,
) -> Address:
    """Let an address go on over its towns to its postcode."""
    end = match.end()
    for _ in range(_MOST_TOWNS):
        town = _TOWN.match(text, end)
        if not town or not _is_town(text, town, codes):
            break
        end = town.end()
    if after := _CODE_AFTER.match(text, end):
        end = next((code[1] for code in codes if code[0] == after.end()), end)
    return Address(match.start() if start is None else start, end, match[0], kind)


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
    return text[town.start()] == "," and first not in COMMON_WORDS and not is_given_name(first)
