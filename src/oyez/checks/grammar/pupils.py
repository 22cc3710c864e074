"""Children named together with their school, class or year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.grammar.given_names import GIVEN_NAMES
from oyez.checks.grammar.places import is_place_word
from oyez.checks.grammar.sentences import sentences_of, words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.grammar.vocabulary import COMMON_WORDS

PUPIL_WORDS = frozenset(
    """
    primary school schools academy infants infant juniors junior nursery high grammar comp year years
    reception class pupil pupils preschool playgroup aged age old sixth form miss comprehensive
    kindergarten form y yr college room
    """.split()
)
_CLASS = re.compile(r"\b(?:\d{1,2}[A-Z]{1,2}|Y\d{1,2})\b|\(\d{1,2}\)|,\s\d{1,2},")
_GIVEN = r"(?-i:[A-Z])[a-z'-]{1,20}"
_NAME = rf"{_GIVEN}(?:\s(?-i:[A-Z])[\w'-]{{1,24}}){{0,2}}(?:\s(?-i:[A-Z])\.)?"
_SCHOOL = r"""
    (?:(?:(?-i:[A-Z])[\w'-]{1,20}\s(?:room|class)(?:,\s(?:at\s)?|\sat\s))?
       (?:(?-i:[A-Z])[\w'.-]{1,20}\s(?:(?:of|and|the|upon)\s)?){1,4}
        (?:primary|infants?|juniors?|academy|high|grammar|comp(?:rehensive)?|school|nursery|pre-?school|secondary|sixth\sform|c\sof\se)\b(?:\s(?:school|academy))?
      | St\.?\s(?-i:[A-Z])[\w'-]{2,20}(?!\s(?:church|hall|close|road|street|avenue|way|court|hospice|hospital|square|lane))
      | (?:the\s)?local\s(?:primary|school))
"""
_GROUP = r"""(?:
        (?:year|yr|y)\s?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b
      | reception(?:\sclass)?\b(?!\s(?:(?:at|of|in)\sthe|desk|area|staff|team)\b) | nursery\sclass\b | class\s\d?[A-Z]?\w{0,10}\b | form\s\d{1,2}[A-Z]?\b | (?-i:\b\d{1,2}[A-Z]{1,2}\b)
      | (?:mr|mrs|ms|miss)\s(?-i:[A-Z])[\w'-]{1,20}'s(?=,?\s(?:at\s)?(?-i:[A-Z]))
      | (?:mr|mrs|ms|miss)\s(?-i:[A-Z])[\w'-]{1,20}\s(?:year\s\d|class|form|reception) | (?:infants|juniors|nursery|preschool|sixth\sform)\b )"""
_AGE = r"(?:\(\s?(?:aged\s)?\d{1,2}\s?\)|,?\s(?:who\sis\s|is\s|aged\s|age\s)?\d{1,2}(?:\s(?:years\sold|year\sold|yrs))?(?=[,;.]|\s(?:of|from|and|at|who))|,\saged\s\d{1,2})"
_LINK = r"""(?:'s)?,?\s?\(?(?:(?:both|all|and|who\sis|who's|is|was|a|the|our|now|still|place|taxi|seat|teacher|bus|is\sa|and\s(?:his|her)\s\w{2,10})\s){0,3}
    (?:pupil\s|student\s|year\s\d{1,2}\spupil\s)?(?:(?:of|from|at|in|who\s(?:goes\sto|attends|is\s(?:at|in)|started\s(?:at|in))|goes\sto|attends|started\s(?:at|in)|starts\s(?:at|in)|has\sa\splace\sat)\s(?:our\s|the\s)?)?"""
_FORWARD = re.compile(
    rf"""(?<![\w'-])(?P<lead>(?:our|my)\s(?:(?:son|daughter|lad|lass|little\sone|little\sgirl|little\sboy|grandson|granddaughter|youngest|eldest|boy|girl|niece|nephew|child|kid)\s)?|(?:her|his|their)\s(?:son|daughter|lad|boy|girl|grandson|granddaughter)\s|(?:pupils?|schoolboy|schoolgirl|youngster|little)\s)?
    (?P<name>{_NAME}(?:\s?{_AGE})?(?:\s?(?:,|and|&)\s{_NAME}(?:\s?{_AGE})?){{0,4}})
    (?=,|\s\(?(?-i:\d{{1,2}}[A-Z]\b)|\s\(?(?:year|yr|y)\s?\d|\s\((?-i:[A-Z])|\s(?:of|and\s(?:in|at|goes|attends)|from|at|in|who|who's|goes|attends|start|started|starts|is|was|has|both|all|pupil)\b|'s\s(?:place|taxi|seat|teacher|bus|year|class|in|at)\b)
    {_LINK}(?P<where>(?:(?:(?:mr|mrs|ms|miss)\s(?-i:[A-Z])[\w'-]{{1,20}}\s)?{_GROUP}|{_SCHOOL})(?:,?\s(?:at\s|in\s|of\s)?(?:{_GROUP}|{_SCHOOL}|(?<=\sat\s)(?-i:[A-Z])[\w'-]{{1,20}}(?:\s(?-i:[A-Z])[\w'-]{{1,20}})?|(?:mr|mrs|ms|miss)\s(?-i:[A-Z])[\w'-]{{1,20}}(?:\sclass)?)){{0,2}})
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KIN = Alternatives(
    rf"""\b(?P<lead>(?:my|our)\s(?:son|daughter|lad|lass|little\sone|little\sgirl|little\sboy|grandson|granddaughter|youngest|eldest|boy|girl|niece|nephew)\s)
    (?P<name>{_GIVEN})\b[^.!?\n]{{0,50}}?\s(?:in|of|from|at|into|by)\s(?P<where>(?:(?:mr|mrs|ms|miss)\s(?-i:[A-Z])[\w'-]{{1,20}}\s)?(?:{_GROUP}|{_SCHOOL}))""",
)
_BACKWARD = Alternatives(
    rf"""(?P<where>(?:{_SCHOOL}(?:'s)?\s(?:(?:pupils?|student|schoolboy|schoolgirl|youngster|(?:year\s\d{{1,2}})(?:\spupils?)?)\s)|year\s\d{{1,2}}(?:'s|\s(?:pupils?|student|child|lad|girl|boy))?,?\s|reception\spupil\s))
    (?P<name>{_NAME}(?:\s?(?:,|and|&)\s{_NAME})?)(?!\s(?:road|street|school|primary|close|park|hall|library)\b)""",
)
_AGED = re.compile(
    r"(?<![\w'-])(?P<name>[A-Z][a-z'-]{1,20}(?:\s[A-Z][\w'-]{1,24})?)"
    r"(?:\s\(\s?(?:aged\s|age\s)?(?P<a>\d{1,2})\)|,\s(?:aged\s|who\sis\s|age\s)?(?P<b>\d{1,2})(?=[,.;]|\s(?:of|from|who|and)\b)|\s(?:is|aged|turns)\s(?P<c>\d{1,2})(?:\syears\sold)?(?=[,.;!]|\s(?:and|today))|,\saged\s(?P<d>\d{1,2}))"
)
_IN_CLASS = re.compile(
    r"\b(?:[Yy]ear|[Yy]r|[Yy])\s?\d|\b\d{1,2}[A-Z]{1,2}\b|\b(?:[Cc]lass|Room)\b|'s(?:,|\s)"
)
_WITH_AGE = re.compile(r"\s[A-Z][a-z]+(?:,\s\d{1,2}\b|\s\(\d)")
_SURNAME = re.compile(r"\s([A-Z](?:[a-z][\w'-]*|\.))")
_ADULT = re.compile(
    r"\b(?:head(?:\s?teacher|master|mistress)?|teach(?:er|es|ing)|governors?|caretaker|cook|coach|author|pta|friends\sof|mr|mrs|ms"
    r"|dr|cllr|councillor|mayor|sir|principal|chair|treasurer|secretary|librarian|lollipop|volunteers?|staff|officer|manager"
    r"|lecturer|tutor|helpers?|office|parent|dinner\slady|councillors|trustee|warden|organist|vicar|revd?)\b",
    re.IGNORECASE,
)
_HEAD_OF = re.compile(r"\b(?:head|leader|chair|friends)\sof\s[^.!?\n]{1,16}$", re.IGNORECASE)
_LISTED = re.compile(
    r"\b(?:helpers|teachers|governors|parents|staff|volunteers|reps)\s?:[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
_LEAD, _LIST = 14, 80
_NOT_NAMES = frozenset(
    """
    the at in our my and all year years monday tuesday wednesday thursday friday saturday sunday
    open well congratulations thank thanks pupils children staff join meet reception class school
    january february march april may june july august september october november december new
    half term st saint miss mrs mr ms town thornwell fernwell whiteby primary places class admissions
    for from with this that it if is to of on a an do can will please no not so but or as apply when
    who what where how your you we they she he his her their us i has have had every each free big
    little good great bravo kudos key stage council borough county hi hello dear morning football
    """.split()
)
_ADULTHOOD, _YOUNGEST_SINGLE, _MOST = 18, 2, 50


@dataclass(frozen=True)
class Pupil:
    """A child's name up to what places the child; `placed`: by school or class, not only by age."""

    start: int
    end: int
    placed: bool


def find_pupils(text: str) -> list[Pupil]:
    """Return the children named with a school, class or year, and those named with a child's age.

    Grown-ups at schools (teachers, governors, anybody with a title) are left out.
    """
    if PUPIL_WORDS.isdisjoint(words_of(text)) and not _CLASS.search(text):
        return []
    found = [*_placed(text), *_aged(text)]
    found.sort(key=lambda pupil: (pupil.start, -pupil.end))
    kept: list[Pupil] = []
    for pupil in found[:_MOST]:
        if not kept or pupil.start >= kept[-1].end:
            kept.append(pupil)
    return kept


def _placed(text: str) -> Iterator[Pupil]:
    for start, end in sentences_of(text):
        for pattern in (_FORWARD, _KIN, _BACKWARD):
            for match in pattern.finditer(text, start, end):
                name, where = match.span("name"), match.span("where")
                lead = "pupil" if pattern is _BACKWARD else match["lead"]
                in_class = _IN_CLASS.search(match[0]) is not None
                trimmed = _name_starts(text, name, certain=bool(lead), in_class=in_class)
                if trimmed is None or _is_of_an_adult(text, match, start):
                    continue
                first = trimmed if pattern is _BACKWARD or not lead else match.start()
                yield Pupil(min(first, where[0]), max(name[1], where[1]), placed=True)


def _is_of_an_adult(text: str, match: re.Match[str], start: int) -> bool:
    """Say whether a grown-up's work stands in the words, or right before or after them."""
    if _ADULT.search(match[0]) and not _is_class(match["where"]):
        return True
    first = min(match.start("name"), match.start("where"))
    return bool(
        _ADULT.search(text[max(start, first - _LEAD) : match.start("name")])
        or _LISTED.search(text[max(start, first - _LIST) : first])
        or _HEAD_OF.search(text[max(start, first - 2 * _LEAD) : first])
        or _ADULT.match(text[match.end() : match.end() + 24].lstrip(" ,("))
    )


def _is_class(where: str) -> bool:
    """Say whether a title stands only in the name of a class: `Mr Lunt's Year 2`."""
    return (
        re.match(r"(?:mr|mrs|ms|miss)\s|.*\b(?:miss|mrs|mr|ms)\s\S+$", where, re.IGNORECASE)
        is not None
    )


def _name_starts(text: str, span: tuple[int, int], *, certain: bool, in_class: bool) -> int | None:
    """Return where the name begins once leading words that are none are cut, or None.

    A given name that is not known counts with a surname and an age, or a surname and a class.
    """
    for match in re.finditer(r"[A-Z][\w'-]*", text[span[0] : span[1]]):
        word = match[0].lower().removesuffix("'s")
        if word in _NOT_NAMES:
            continue
        if word.partition("-")[0] in GIVEN_NAMES or certain:
            return span[0] + match.start()
        rest = text[span[0] + match.end() : span[1]]
        whole = _SURNAME.match(rest)
        is_child = _WITH_AGE.match(rest) or (
            whole and in_class and not (_is_a_thing(word) or _is_a_thing(whole[1]))
        )
        if is_child or not rest.startswith(","):
            return span[0] + match.start() if is_child else None
    return None


def _is_a_thing(word: str) -> bool:
    """Say whether a word is part of a place's, a school's or an occasion's name."""
    small = word.lower()
    return (
        is_place_word(small)
        or small in PUPIL_WORDS
        or small in COMMON_WORDS
        or small.removesuffix("s") in COMMON_WORDS
        or small in _NOT_NAMES
    )


def _aged(text: str) -> Iterator[Pupil]:
    for match in _AGED.finditer(text):
        age = int(match["a"] or match["b"] or match["c"] or match["d"])
        first = match["name"].split()[0].lower()
        known = first in GIVEN_NAMES
        if known and _YOUNGEST_SINGLE <= age < _ADULTHOOD and not _ADULT.search(match["name"]):
            yield Pupil(match.start(), match.end(), placed=False)
