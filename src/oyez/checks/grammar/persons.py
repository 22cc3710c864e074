"""Persons whom a reader could tell: by name, by first name, by where they live or what they do.

Grammar only. Whether somebody may be spoken of is for a check, and in the end for a person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from oyez.checks.grammar.given_names import GIVEN_NAMES
from oyez.checks.grammar.names import find_names
from oyez.checks.grammar.places import is_place_word
from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.grammar.vocabulary import COMMON_WORDS

_ALSO_WORDS = frozenset(
    """
    mark will rob pat sue may rose joy grace art bill jack nick harry frank max dean carol dawn eve
    faith ivy olive lily poppy daisy ruby amber robin ray don guy penny sandy rod miles victor
    christian jordan chase drew grant summer hazel heather holly iris jade jasmine violet june rich
    patience verity vera lee ross una jean van angel charity hope bob harvest jo jay kit josh norm
    roger stan ken gene dot chance sky star love prince king mercy florence victoria chelsea georgia
    sofia india brooke april august stacey martin perry
    """.split()
)
_FIRST_NAME = re.compile(
    r"(?<![\w'#@/.&-])[A-Za-z][a-z]{1,14}(?:-[A-Z][a-z]{1,14})?(?![\w@&/]|-\w)"
)
_CAPITAL_NAME = re.compile(
    r"[A-Z](?<![\w'#@/.&-][A-Z])[a-z]{1,14}(?:-[A-Z][a-z]{1,14})?(?![\w@&/]|-\w)"
)
_IN_SMALL = GIVEN_NAMES - _ALSO_WORDS
_CALLED_BEFORE = re.compile(
    r"(?:\b(?:Cllr|Councillor|Mayor|MP|PC|PCSO|Sgt|Inspector|Saint|St|King|Queen|Prince|Princess"
    r"|Lord|Lady|Sir|Dame|Father|Sister|Pope|President|Storm|Storms|Santa|the|Coach|DJ|Uncle"
    r"|author|historian|comedian|singer|artist|poet|illustrator|presenter|magician|actor)\.?"
    r"|[^\s.!?:\"'(*-]\s{1,2}[A-Z][\w'-]{1,30}|\b(?i:i'm|im|i\sam|name\sis|name's|called|signed|this\sis|from|love|regards|thanks),?)\s$"
)
_GOES_ON = re.compile(
    r"(?:'s(?!\s[A-Z]))?,?\s(?:is|was|has|had|got|gets|from|at|in|on|off|who|and|with|next|up|down|over"
    r"|round|back|used|told|lost|owes|keeps|went|came|did|does|can't|won't|hasn't|isn't|again|who's"
    r"|been|needs|moved|left|started|[a-z]{3,12}(?:ed|s|ing))\b|'s\s(?![A-Z])|'s$"
)
_LIVES = re.compile(
    r"(?:\s(?:over|up|down))?\s(?:at|in|from)\s(?:(?:no\.?|number|flat|plot)\s?\d{1,3}[a-z]?\b|\d{1,3}[a-z]?\s(?:[A-Z]|is\b|has\b|who\b|and\b)"
    r"|the\s(?:flats?|end\shouse|corner\s(?:shop|house)|bungalow|allotments?|chippy|pub|garage|co-?op)\b)|\s(?:next\sdoor|upstairs|downstairs|opposite|across\sthe\sroad)\b"
)
_NEXT_CAPITAL = re.compile(r"(?:'s)?\s[A-Z][\w'-]")
_BEFORE_REACH = 34

_PERSON_NOUN = (
    "man|woman|lad|lass|lassie|girl|boy|bloke|fell[ae]r?|guy|chap|lady|ladies|gentleman|gent|couple"
    "|famil(?:y|ies)|tenants?|neighbours?|residents?|mum|mam|mother|dad|father|son|daughter|brother"
    "|sister|wife|husband|partner|girlfriend|boyfriend|kids?|child|children|baby|nan|nana|gran|granny"
    "|grandad|grandma|grandson|granddaughter|uncle|aunt|auntie|cousin|nephew|niece|pensioner|teacher"
    "|head|headteacher|headmaster|headmistress|head\\steacher|caretaker|vicar|priest|imam|rabbi"
    "|postman|postie|milkman|landlord|landlady|barmaid|barman|cleaner|driver|wardens?|lollipop\\s(?:man"
    "|lady)|dinner\\slady|nurse|carer|receptionist|manager|officer|owner|student|pupil|twins|lodger"
    "|widow|widower|veteran|person|household|user|treasurer|secretary|chairman|chairwoman|captain"
    "|goalie|cook|coach|butcher|baker|hairdresser|barber|lifeguard|librarian|gardener|lollipop|stallholder"
    "|shopkeeper|dentist|doctor|gp|bookkeeper|apprentice|trainee|youngest|eldest|teenager|toddler|one|lot"
)
_SPOT = (
    "flats?|bungalows?|cottages?|allotments?|estate|chippy|chip\\sshop|launderette|laundrette|pub"
    "|corner\\sshop|shop|surgery|school|primary|nursery|church|chapel|mosque|temple|hostel|garage|salon"
    "|barbers?|hairdressers?|bakery|bakers?|butchers?|caf[eé]|tills?|checkouts?|desk|reception|counter"
    "|stall|market|caravan|farm|lodge|landing|ground\\sfloor|top\\sfloor|first\\sfloor|corner|end\\shouse"
    "|library|depot|baths|pool|gym|post\\soffice|co-?op|tesco|aldi|asda|lidl|spar|greggs|care\\shome"
    "|kennels|stables|canal|barge|close|road|rd|lane|ln|street|st|avenue|ave|crescent|row|drive|way|place"
    "|terrace|court|hill|view|gardens|grove|rise|mews|walk|house|tower|point|office|team|playgroup"
    "|offy|off-licence|bookies|takeaway|kebab\\sshop|newsagents?|garden\\scentre|leisure\\scentre"
    "|community\\scentre|village\\shall|bus|vets?|opticians?|chemist|pharmacy|mill|works|shed|club"
)
_NUMBER = r"(?:(?:no\.?|number|flat|plot|unit|house|bungalow|caravan|block|room|pitch)\s?\d{1,4}[a-z]?\b|\d{1,3}[a-z]?\b(?!\s?(?:am|pm|%|years|yrs|months|weeks|days|o'clock|:|\.\d|past|to\s)))"
_LOCATOR = rf"""
    (?:
        (?:who|that)\s(?:(?:always|still|also|just|usually)\s)?(?:live[sd]?|works?|worked|runs?|ran|drives?
            |does|did|sits?|serves?|parks?|teach(?:es)?|cleans?|delivers?|keeps?|plays?|owns?|sells?|answers?
            |moved|has\sthe|does\sthe|walks?)\b(?:\s[\w'-]{{1,15}}){{0,4}}?\s(?:[\w'-]{{1,15}})
      | (?:who's|that's)\s(?:always\s)?(?:at|on|in|by)\s(?:the\s)?[\w'-]{{1,20}}
      | (?:(?:over|down|up|round|along|out)\s)?(?:at|from|in|of|on|above|over|below|opposite|behind|off|by|near|down|up|round|across\sfrom|next\s(?:door\s)?to|outside)\s
        (?:the\s|our\s|your\s|that\s|a\scertain\s)?
        (?: {_NUMBER}(?:\s(?-i:[A-Z])[\w'-]{{1,20}}(?:\s(?-i:[A-Z])[\w'-]{{1,20}}){{0,2}})?
          | (?:[\w'-]{{1,15}}\s){{0,2}}(?:{_SPOT})\b(?:\s(?:at|in|of|on)\s(?-i:[A-Z])[\w'-]{{1,20}}(?:\s(?-i:[A-Z])[\w'-]{{1,20}}){{0,2}})?
          | (?-i:[A-Z])[\w'-]{{2,20}}(?:\s(?-i:[A-Z])[\w'-]{{1,20}}){{0,2}} )
      | next\sdoor(?:\sbut\sone)?\b | (?:up|down)stairs\b | (?:across|over)\sthe\s(?:road|street|landing|way|hall)\b
      | opposite\b | (?:two|three|four|few)\sdoors\s(?:down|up|along)\b | round\sthe\scorner\b
      | with\sthe\s(?!council|police|nhs)[\w'-]{{2,15}}(?:\s[\w'-]{{2,15}})?
    )"""
_PLACED = Alternatives(
    rf"""\b(?:the|that|this|our|your|my|their|his|her|old|poor|young|one\sof\s(?:our|the|your)|an?\scertain)\s
    (?:[\w'-]{{1,15}}\s){{0,3}}?(?:{_PERSON_NOUN})(?:'s\s[\w'-]{{2,12}})?,?\s{_LOCATOR}
    | \b(?:him|her|them|lives?|living|housed|staying|he's|she's|they're)\s(?:up\s|over\s|down\s|back\s)?(?:at|in|on|into)\s\d{{1,4}}[a-z]?,?\s(?-i:[A-Z])[\w'-]{{1,20}}(?:\s(?-i:[A-Z])[\w'-]{{1,20}}){{0,2}}
    | \b(?:councillor\s|cllr\s|mayor\s)?(?-i:[A-Z])[\w-]{{1,20}}'s\s(?:own\s|new\s|youngest\s|eldest\s)?(?:daughter|son|wife|husband|mum|mother|dad|father|brother|sister|partner|lad|girlfriend|boyfriend|kids?|grandson|granddaughter|nephew|niece)\b
    | \ban?\s(?:[\w'-]{{1,15}}\s){{0,2}}?(?:{_PERSON_NOUN})(?:\sof\s\w{{3,6}})?\s(?:[\w'-]{{1,15}}\s){{0,3}}?(?:at|over|above|in)\s(?:the\s)?(?:{_NUMBER}\s(?-i:[A-Z])\w+|flat\s\d+|(?:old\s|new\s)?(?:bakery|chippy|launderette|laundrette|bookies|butchers?|post\soffice|bank|pub|shop|off-licence)\b)(?:\s(?:on|in)\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?)?
    | \b(?:them|him|her|those|that\slot)\s(?:over\s|up\s|down\s)?(?:(?:at|from|in)\s(?:the\s)?(?:{_NUMBER}
        |(?:[\w'-]{{1,15}}\s){{0,2}}(?:flats?|bungalow|cottage|end\shouse|corner\sshop|chippy|pub))
        | next\sdoor | (?:up|down)stairs | opposite)\b
    | \b(?:the\s)?only\s(?:[\w'-]{{1,15}}\s){{1,4}}?(?:in|at|on|with|who)\s(?:the\s|a\s)?[\w'-]{{2,20}}(?:\s(?-i:[A-Z])[\w'-]{{1,20}}){{0,2}}
    | \b(?:number|no\.?|flat)\s?\d{{1,3}}[a-z]?\b(?=(?:\s(?-i:[A-Z])\w+){{0,3}}\s(?:is|are|has|have|had|got|gets?|was|were)\b|'s\b)
    | \bnext\sdoor(?:'s\s[\w'-]{{2,12}})?(?=\s(?:is|are|has|have|had|got|gets?|was|were|but\sone)\b|'s\b)
    """,
)
_INITIAL = Alternatives(r"\b(?:Mr|Mrs|Ms|Miss)\.?\s[A-Z]\b(?!\.?\s?[A-Z][a-z])\.?", re.VERBOSE)
_MOST = 200


@dataclass(frozen=True)
class Person:
    """Somebody whom the words single out; `placed`: by a place or an occupation, not by a name."""

    start: int
    end: int
    placed: bool


@lru_cache(maxsize=16)
def find_persons(text: str) -> tuple[Person, ...]:
    """Return the persons in folded text, in order, those in a public role left out.

    Only the first two hundred of each kind count. Linear in the length of the text.
    """
    found = [*_first(_named(text)), *_first(_first_names(text)), *_first(_placed(text))]
    return tuple(sorted(found, key=lambda person: (person.start, -person.end)))


def _first(persons: Iterator[Person]) -> Iterator[Person]:
    for _ in range(_MOST):
        person = next(persons, None)
        if person is None:
            return
        yield person


def _named(text: str) -> Iterator[Person]:
    for name in find_names(text):
        words = name.words.split()
        if is_place_word(words[-1].removesuffix("'s")):
            continue
        if name.certain or _is_unusual_name(text, name.end, words):
            yield Person(name.start, name.end, placed=False)
    for match in _INITIAL.finditer(text):
        yield Person(*match.span(), placed=False)


def _is_unusual_name(text: str, end: int, words: list[str]) -> bool:
    """Say whether two capitals that are no known name stand as a person does: they act or have."""
    plain = [word.lower().removesuffix("'s") for word in words]
    if plain[-1] in GIVEN_NAMES or any(word in COMMON_WORDS for word in plain):
        return False
    return _GOES_ON.match(text, end) is not None


def _first_names(text: str) -> Iterator[Person]:
    """Yield given names that stand alone: with a capital, or small where the sentence goes on."""
    pattern = _CAPITAL_NAME if _IN_SMALL.isdisjoint(words_of(text)) else _FIRST_NAME
    for match in pattern.finditer(text):
        word = match[0].lower().partition("-")[0]
        known = word in GIVEN_NAMES or (
            match[0][0].isupper()
            and word not in COMMON_WORDS
            and _LIVES.match(text, match.end()) is not None
        )
        if not known or _NEXT_CAPITAL.match(text, match.end()):
            continue
        before = text[max(0, match.start() - _BEFORE_REACH) : match.start()]
        if _CALLED_BEFORE.search(before) or before.rstrip().lower() in GIVEN_NAMES:
            continue
        goes_on = _GOES_ON.match(text, match.end())
        small = match[0][0].islower()
        if (small or word in _ALSO_WORDS) and (not goes_on or (small and word in _ALSO_WORDS)):
            continue
        yield Person(*match.span(), placed=False)


def _placed(text: str) -> Iterator[Person]:
    for match in _PLACED.finditer(text):
        yield Person(*match.span(), placed=True)
