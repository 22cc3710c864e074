"""POL2: when a private person was born, or the day on which they have a birthday."""

import re
from collections.abc import Iterator
from operator import attrgetter

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.birth_dates import DayOfYear, find_days
from oyez.checks.grammar.names import find_names, is_given_name
from oyez.checks.passages import passages

_BIRTH = re.compile(
    r"(?:\b(?:d\.?\s?o\.?\s?b\b\.?|dates?\sof\sbirth|birth\s?dates?|b(?:irth|'|-)?day|born|birth"
    r"|(?:first\s)?saw\s(?:the\s)?(?:day)?light(?:\sof\sday)?|(?:came|brought|arrived)\sin(?:to)?\s(?:the|this)\sworld|baby\b[^.;!?\n]{0,60}?\barrived(?:\sat\s\d\d?[.:]\d\d)?|entered\s(?:the|this)\sworld|leap\s(?:year|day)\s(?:baby|child))\b|\bb\.)",
    re.IGNORECASE,
)
_IS_A_DATE = re.compile(
    r"\b(?:i'?m|i\sam|i\swas|s?he'?s|s?he\s(?:is|was)|(?:lad|lass|boy|girl|son|daughter|mum|mam|dad|nan|nana|gran|grandad|grandma|husband|wife|partner|brother|sister"
    r"|mother|father|twins?|youngest|eldest|baby|little\sone)(?:'s|\sis|\swas))\s(?:a\s|only\s|now\s|the\s)?$",
    re.IGNORECASE,
)
_NO_BIRTH = re.compile(
    r"\b(?:closing|closed?|expir\w{1,5}|deadline|due|valid|starts?|started|starting|issued?|appointments?|hearing|review|payments?|paid|leaflet|dated|fee|fees|went\sup"
    r"|sent|posted|deliver\w{0,4}|collection|moved|adopted|built|installed|fireworks|since|move-in|moving|visit|meeting|booked|booking|tenancy\s(?:began|starts?))\b",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:if|when|anyone|those|unless|whether|who|everyone)\b", re.IGNORECASE)
_BIRTH_AFTER = re.compile(
    r"[\s,(-]{0,3}(?:(?:is|was|that's|thats|as|for)\s)?(?:(?P<whose>my|his|her|their|your|mum's)\s|the\s)?(?:d\.?o\.?b\b|date\sof\sbirth|birthday|bday|birth\sdate)",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:(?:turns?|turning|turned|is|be|becomes?|reach(?:es|ed)?|hits?|he's|she's|(?:s?he|who|i|mum|dad|nan)\swas|i'm|im)\s(?:the\sbig\s|the\sgrand\sage\sof\s)?"
    r"(?:\d{1,3}|\w{3,9}(?:[ -]\w{3,5})?|a\shundred(?:\sand\s\w{3,5})?)(?:\syears?\sold|\syears\syoung)?"
    r"|,\s(?:aged\s)?\d{1,3}(?:\snot\sout)?|\d{1,3}(?:st|nd|rd|th)?\sbirthday(?:\sis|\swas|\sfalls)?)"
    r",?\s(?:on\s|this\s|next\s)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:mine|his|hers)(?:'s|\sis|\swas)\s$", re.IGNORECASE)
_HEADING = re.compile(r"\b(?:d\.?o\.?b|date\sof\sbirth|born|birth\s?date)\b", re.IGNORECASE)
_SOLID_SHORT = re.compile(
    r"\b(?:d\.?\s?o\.?\s?b\b\.?|dates?\sof\sbirth)(?:\sis|\swas)?[\s:=-]{1,3}(?P<date>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)(?![\w/-])",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"(?<![\w'-])[A-Z][\w'-]{1,20},\s([A-Z][a-z]{1,20})(?:\s?[-|:;,(]|\s)\s?(?:[\d ]{4,14}\s?[|,;]\s)?$"
)
_RECORD = re.compile(
    r"\b(?:records?|file|system|form|details|computer|letter|account|proof|certificate|licence|passport|card|pass|id|application|paperwork)\s(?:has|have|had|says?|said|shows?|showed|gives?|still\s\w+|down\sas)\b"
    r"[^.!?\n]{0,30}$|\b(?:got|have|has|put|had)\s(?:you|him|her|me|them|mum|dad|(?:my|our|your)\s\w{2,12})\s(?:down\s)?as\s[^.!?\n]{0,12}$"
    r"|\bdate\s(?:we|they|you)\s(?:hold|have|held|had|gave)\b[^.!?\n]{0,20}$",
    re.IGNORECASE,
)
_RELATION = re.compile(
    r"\b(?:son|daughter|child|boy|girl|mum|dad|mother|father|husband|wife|partner|you|your|his|her|him|my|me)\b",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\b(?:anyone|anybody|everyone|everybody|those|children|child|pupils|students|people|residents|men|women|adults"
    r"|babies|kids|all|voters|customers|one(?=\s$)|you\s(?:must|need|were|are)|if\syou|if\syou're|whose|boys|girls|any|were|are|you're)\b"
    r"[\w\s',-]{0,24}$",
    re.IGNORECASE,
)
_BOUNDARY = re.compile(
    r"\b(?:on\sor\s(?:before|after)|between|before|after|since|from|prior\sto|no\slater|by|until|up\sto)\b[\w\s,-]{0,12}$",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\s?(?:-|to|and|or)\s(?=.{0,6}\d|.{0,10}(?:or\s(?:before|after|earlier|later)))|\sor\s(?:before|after|earlier|later)|\sonwards",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:library|libraries|park|museum|council|nhs|charity|centre|school|theatre|hall|festival|market|group|club|us|we|our"
    r"|borough|town|village|city|bridge|statue|show|parkrun|hospice|hospital|railway|scheme|project|service|app|website|team"
    r"|church|fund|trust|society|pool|baths|pub|shop|building|clock|bandstand|tree|oak|it|it's|its|internet|foodbank|food\sbank"
    r"|lambs?|calf|calves|foal|cygnets?|kittens?|pupp(?:y|ies)|chicks?|cubs?|owlets?|goslings?|piglets?|ducklings|peregrines?|pony|dog|cat"
    r"|caf[eé]|fc|afc|rfc|united|rovers|brewery|bakery|firm|company|newspaper|choir|band|orchestra|idea|tradition|movement|tournament|league|carnival|parade)\b(?:'s)?[^\w]{0,2}(?:\s?[\w']{1,12}){0,2}\s?$",
    re.IGNORECASE,
)
_FAMOUS = re.compile(
    r"\b(?:(?:Queen|King)(?=\s[A-Z])|Prince|Princess|Duke|Duchess|Lord|Sir|Dame|President|Prime\sMinister|Saint|St|VC|MP|Mayor(?=\sof|\s[A-Z]))\b"
    r"|(?i:\b(?:plaque|statue|poet|novelist|author|playwright|composer|inventor|engineer|architect|explorer|suffragette|suffragist"
    r"|founder|scientist|mathematician|naturalist|philanthropist|footballer|cricketer|boxer|olympian|actor|actress|singer|musician"
    r"|painter|sculptor|artist|comedian|broadcaster|historian|on\sthis\sday|history|legend(?:ary)?|famous|best\sknown|pioneer(?:ing)?"
    r"|war\shero|exhibition|archives?|heritage|anniversary|star\sis)\b)"
)
_GONE = re.compile(
    r"\b(?:died|killed|fell\s(?:at|in)\s(?:(?-i:[A-Z])|action|the\sline)|buried|death|memorial|remember(?:ed|ing)?)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:reception|nursery|starts?\sschool|school\syear|year\s(?:r|\d))\b", re.IGNORECASE
)
_GIVEN_IN_BRACKETS = re.compile(r"(?<![\w'-])([A-Z][a-z]{1,20})\s\($")
_PLACE = re.compile(
    r"\b(?:places?|school|nursery|reception|twins?|brother|sister|kids?)\b", re.IGNORECASE
)
_CHILD_OF = re.compile(r"\b(?:son|daughter|child|boy|girl|twins?|his|her|he|she)\b", re.IGNORECASE)
_GIVEN_IS = re.compile(r"(?<![\w'-])([A-Z][a-z]{1,20})(?:'s|\sis|\swas)?\s$")
_CHILD = re.compile(
    r"\b(?:s?he'?s?|my\s(?:son|daughter|lad|boy|girl|little|youngest|eldest)|our\s(?:son|daughter))\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"[\s,;:.(\[-]{1,3}(?:[^,;.!?\n]{0,24}\d[^,;.!?\n]{0,24}[,;]\s){0,2}")
_LAST_CENTURY = 1900
_OLDEST, _OLDEST_DEAD, _YOUNGEST_ALONE, _YOUNGEST_ON_RECORD = 1914, 1940, 2012, 2022
_TABLE, _BACK = 600, 160
_REACH, _SUBJECT, _SHORT, _NEAR, _GAP = 70, 60, 24, 20, 44
_SENTENCE = re.compile(r"[.!?]\s(?=[A-Z\"'])|\n")


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find dates beside words of birth, of a coming age, or right after a person's name.

    Historical people (born before 1915, or spoken of as famous), birthdays of libraries and parks,
    rules such as “born before 1 September 2021” and births of animals pass. Linear time.
    """
    for passage in passages(draft):
        text = passage.text
        end = 0
        for day in sorted((*find_days(text), *_solid(text)), key=attrgetter("start")):
            if day.start < end or not (why := _why(text, day)):
                continue
            end = day.end
            yield passage.hit(
                (day.start, day.end),
                kind="date_of_birth",
                message=f"“{passage.quote(day.start, day.end)}” seems to be a private person's date "
                "of birth or birthday.",
                why=why,
                suggestion="Take it out, or say the age alone if the person agreed.",
            )


def _solid(text: str) -> Iterator[DayOfYear]:
    """Yield days of six digits, right after words of birth: `DoB 051187`."""
    for match in _SOLID_SHORT.finditer(text):
        yield DayOfYear(*match.span("date"), _LAST_CENTURY + int(match["date"][-2:]))


def _why(text: str, day: DayOfYear) -> str:
    """Return the evidence that a date is somebody's date of birth, "" for none."""
    if day.year is not None and day.year <= _OLDEST:
        return ""
    before = _SENTENCE.split(text[max(0, day.start - _REACH) : day.start])[-1]
    after = text[day.end : day.end + _REACH]
    rest = _SENTENCE.split(after)[0]
    is_called = _BIRTH_AFTER.match(after) is not None
    if not is_called and (_RANGE.match(after) or _BOUNDARY.search(before[-_SHORT:])):
        return ""
    if _FAMOUS.search(before + rest[:_NEAR]):
        return ""
    if day.year and day.year < _OLDEST_DEAD and _GONE.search(before + rest):
        return ""
    return _evidence(text, day, before, after)


def _evidence(text: str, day: DayOfYear, before: str, after: str) -> str:
    is_dated = _is_a_date(before) or (
        _MINE.search(before) and _BIRTH.search(text, max(0, day.start - _BACK), day.start)
    )
    if day.year and day.year <= _YOUNGEST_ON_RECORD and is_dated:
        return "a date that somebody is said to be"
    if birth := _last_birth(before):
        return _birth(before[: birth.start()], birth, before[birth.end() :], day)
    if called := _BIRTH_AFTER.match(after):
        is_things = not called["whose"] and _THING.search(before[-_SUBJECT:])
        return "" if is_things else "a date that the words call a birthday"
    if day.year is None or day.year > _YOUNGEST_ON_RECORD:
        return "an age that somebody reaches on a day" if _turns(before) else ""
    rest = _SENTENCE.split(after)[0]
    given = _GIVEN_IN_BRACKETS.search(before)
    if (
        given
        and is_given_name(given[1])
        and (day.year <= _YOUNGEST_ALONE or _PLACE.search(before + rest))
    ):
        return "a date in brackets after a given name"
    if _SCHOOL.search(before + rest) and _CHILD.search(before + after):
        return "a child's date, to start school by"
    if (
        _RECORD.search(before)
        and _RELATION.search(before + rest)
        and (day.year <= _YOUNGEST_ALONE or _CHILD_OF.search(before))
        and not _NO_BIRTH.search(before + rest)
    ):
        return "a date that a person's record is said to hold"
    return _in_a_column(text, day) or _after_a_name(text, day)


def _in_a_column(text: str, day: DayOfYear) -> str:
    """A date in a row below a heading of birth dates, with the same bars or tabs, is one."""
    *above, row = text[max(0, day.start - _TABLE) : day.start].split("\n")
    for bar in ("|", "\t"):
        if bar in row and any(bar in line and _HEADING.search(line) for line in above):
            return "a date in a column of birth dates"
    return ""


def _is_a_date(before: str) -> bool:
    """Say whether a person is said to be the date: `I'm …`, `our lad is …`, `Jess is …, Liam …`."""
    given = _GIVEN_IS.search(before)
    return _IS_A_DATE.search(before) is not None or bool(given and is_given_name(given[1]))


def _last_birth(before: str) -> re.Match[str] | None:
    found = None
    for birth in _BIRTH.finditer(before):
        found = birth
    return found if found and len(before) - found.end() <= _GAP else None


def _birth(subject: str, birth: re.Match[str], gap: str, day: DayOfYear) -> str:
    named = re.match(r"(?i)d|b\.", birth[0]) is not None
    is_yours = day.year and subject.endswith("you were ") and not _IF.search(subject)
    is_rule = not named and not is_yours and _MANY.search(subject[-_SUBJECT:])
    if re.search(r"\d{3}|[;!?]", gap) or is_rule:
        return ""
    is_birthday = "day" in birth[0].lower() and "light" not in birth[0].lower()
    if not named and (
        _THING.search(subject[-_SUBJECT:]) or (is_birthday and _THING.search(gap.rstrip(" ,!.")))
    ):
        return ""
    if not named and day.year is None and not _is_about_a_person(subject + gap):
        return ""
    return "a date beside words of birth"


def _turns(before: str) -> bool:
    turns = _TURNS.search(before)
    if not turns:
        return False
    subject = before[: turns.start()][-_SUBJECT:]
    age = re.search(
        r"\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred)\b",
        turns[0].lower(),
    )
    return (
        age is not None
        and not _THING.search(subject)
        and _is_about_a_person(subject + turns[0][:9])
    )


def _is_about_a_person(words: str) -> bool:
    if re.search(
        r"(?i)\b(?:he|she|he's|she's|his|her|my|i'm|im|son|daughter|mum|dad|nan|gran(?:ny|dad|ma)?|husband|wife|brother|sister|nephew|niece"
        r"|neighbour|little\s(?:one|boy|girl)|baby|twins?|mrs?|ms|miss)\b",
        words,
    ):
        return True
    return any(
        is_given_name(w) for w in re.findall(r"[A-Za-z]{2,20}", words) if w[0].isupper()
    ) or bool(find_names(words) and any(name.certain for name in find_names(words)))


def _after_a_name(text: str, day: DayOfYear) -> str:
    """A full date of long ago after a person's name is that person's; a list may stand between.

    Of a list, each entry between them holds a number: `Ivor Lloyd, 3 Cinder Lane, 22.9.1937`.
    """
    if day.year is None or day.year > _YOUNGEST_ALONE:
        return ""
    low = max(0, day.start - _SUBJECT)
    before = text[low : day.start]
    if (
        any(name.certain and _LISTED.fullmatch(before[name.end :]) for name in find_names(before))
        or _is_inverted(before)
    ) and not _GONE.search(before + text[day.end : day.end + _SUBJECT]):
        return "a full date right after a person's name"
    return ""


def _is_inverted(before: str) -> bool:
    """Say whether a name stands before as registers write it: `Prosser, Ivor - 2.9.1951`."""
    name = _INVERTED.search(before)
    return name is not None and is_given_name(name[1])


CHECK = Check(
    name="date_of_birth",
    title="Date of birth",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo", "head_of_communications"),
)
