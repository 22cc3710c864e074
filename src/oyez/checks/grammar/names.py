"""Personal names: a title and a surname, or a given name and a surname.

This decides nothing: a name is meaning, so a check that rests on one may only ask.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.grammar.given_names import GIVEN_NAMES, WORDLIKE
from oyez.checks.grammar.not_surnames import FAMOUS, NOT_SURNAMES, OF_PLACES, PLACE_ENDINGS
from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.vocabulary import COMMON_WORDS

_SURNAME = r"[A-Z][\w'-]{1,30}"
_TITLED = re.compile(
    rf"[MDRPSL](?<!\w[MDRPSL])(?:rs?|s|iss|x|r|evd?|rof|rofessor|ir|ame|ady|aster|ister)\b\.?\s?"
    rf"(?:(?:[A-Z]\.?\s?){{1,3}}(?=[A-Z][\w'-]))?{_SURNAME}(?:\s{_SURNAME})?"
)
_TITLES = frozenset(
    "mr mrs ms miss mx dr rev revd prof professor sir dame lady master mister".split()
)
_SMALL_TITLED = re.compile(
    r"[MmDd](?<!\w[MmDd])(?:rs?|s|iss|ister)\b\.?\s(?:[a-z]\.?\s)?(?P<surname>[a-z][a-z'-]{2,30})\b"
)
_PAIR = re.compile(
    rf"(?P<given>[A-Z](?<![\w'#@/.-][A-Z])[\w'-]{{1,20}})\s(?:[A-Z]\.?\s)?(?P<surname>{_SURNAME})"
)
_LETTERS = re.compile(r"[A-Za-z]+")
_SMALL_PAIR = re.compile(
    r"(?<![\w'#@/.-])(?P<given>[a-z]{2,20})\s(?:[a-z]\.?\s)?(?P<surname>[a-z][a-z'-]{2,24})(?![\w@.]\w)"
)
_INTRODUCES = re.compile(
    r"(?:\b(?:called|named|name'?s|name\sis|names|it'?s|its|this\sis|i'?m|im|i\sam|by|from|with|to|for|ask|about|old"
    r"|poor|neighbours?|contact|ring|email|text|tenant|lady|man|bloke|woman|lad|miss|and)|[,:;(.!?]|^|\n)\s*$",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"\s*(?:$|[,;:.!?)\n]|(?:at|of|from|in|on|lives?|living|who|and|has|is|was|wont|won't|never|always|needs?)\b|\d)"
)
_PUBLIC_ROLE_BEFORE = re.compile(
    r"\b(?:Cllr|Councillor|Mayor|Mayoress|Leader|Sheriff|Alderman|Inspector|Sergeant|Sgt|PCSO|PC"
    r"|Constable|Minister|Baroness|Lord|Executive|Director|Officer|Manager|Head|Portfolio Holder"
    r"|Librarian|Ranger|author|historian|comedian|singer|artist|poet|illustrator|presenter)s?"
    r"(?:\sof\s[A-Z]\w+)?,?\s(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.?\s)?$"
)
_PUBLIC_ROLE_AFTER = re.compile(
    r",?\s?\(?(?:the\s|our\s|your\s|is\s)*(?:[\w-]{1,20}\s){0,3}"
    r"(?:MP|Mayor|Leader|Councillor|Director|Officer|Manager|Executive|Head\sof|Chair|Cabinet"
    r"|Librarian|Ranger|Curator)\b",
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n]\s*)[\"'(]?$")
_SMALL_NAMES = GIVEN_NAMES - WORDLIKE
_ROLE_REACH = 60
_INTRODUCTION = 16


@dataclass(frozen=True)
class Name:
    """A name as it stands in a text; `certain`: it has a title or a known given name."""

    start: int
    end: int
    words: str
    certain: bool


def find_names(text: str) -> list[Name]:
    """Return names in folded text, in order. A pair without a known given name is not certain.

    A name in small letters counts only with a title (`mrs bowen`), or where the words around it
    introduce a person. People named in a public role (`Cllr`, `Mayor`, `…, Head of Housing`) are
    left out, and so are places (`Victoria Park`) and the very famous.
    """
    found = [*_titled(text), *_pairs(text), *_small(text)]
    found.sort(key=lambda name: (name.start, -name.end))
    return [name for name in found if not _in_public_role(text, name.start, name.end)]


def is_given_name(word: str) -> bool:
    """Say whether one word, standing alone, is a given name and no common word besides."""
    return (small := word.lower()) in GIVEN_NAMES and small not in WORDLIKE


def _titled(text: str) -> Iterator[Name]:
    if _TITLES.isdisjoint(words_of(text)):
        return
    for match in _TITLED.finditer(text):
        if _LETTERS.findall(match[0])[0].lower() in _TITLES:
            yield Name(match.start(), match.end(), match[0], certain=True)
    for match in _SMALL_TITLED.finditer(text):
        title, surname = _LETTERS.findall(match[0])[0].lower(), match["surname"]
        if title in _TITLES and surname not in COMMON_WORDS and surname not in NOT_SURNAMES:
            yield Name(match.start(), match.end(), match[0], certain=True)


def _pairs(text: str) -> Iterator[Name]:
    """Yield pairs of capitals, overlapping: in `Thank Olu Adeyemi` the second pair is the name."""
    position = 0
    while match := _PAIR.search(text, position):
        start, end = match.span()
        given = match["given"].lower()
        certain = given in GIVEN_NAMES and not _is_no_person(text, start, given, match["surname"])
        position = end if certain else start + 1
        yield Name(start, end, match[0], certain=certain)


def _is_no_person(text: str, start: int, given: str, surname: str) -> bool:
    """Tell `Victoria Park`, `Mark Your diary` and `Charles Dickens` from a neighbour's name."""
    last = surname.lower().removesuffix("'s")
    if last in PLACE_ENDINGS or (given in OF_PLACES and last in COMMON_WORDS):
        return True
    if f"{given} {last}" in FAMOUS or last in NOT_SURNAMES:
        return True
    if given not in WORDLIKE:
        return False
    return last in COMMON_WORDS or (
        given in ("will", "mark", "grant", "drew", "may", "june", "april")
        and _SENTENCE_START.search(text[max(0, start - 4) : start]) is not None
    )


def _small(text: str) -> Iterator[Name]:
    """Yield names in small letters where a known given name, a surname and the words agree."""
    if _SMALL_NAMES.isdisjoint(words_of(text)):
        return
    position = 0
    while match := _SMALL_PAIR.search(text, position):
        position = match.end("given")
        surname = match["surname"].removesuffix("'s")
        if (
            is_given_name(match["given"])
            and surname not in COMMON_WORDS
            and surname not in NOT_SURNAMES
            and not surname.endswith(("ing", "ed", "ly"))
            and _INTRODUCES.search(text[max(0, match.start() - _INTRODUCTION) : match.start()])
            and _FOLLOWS.match(text, match.end())
        ):
            yield Name(match.start(), match.end(), match[0], certain=True)
            position = match.end()


def _in_public_role(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _ROLE_REACH) : start]
    return bool(_PUBLIC_ROLE_BEFORE.search(before) or _PUBLIC_ROLE_AFTER.match(text, end))
