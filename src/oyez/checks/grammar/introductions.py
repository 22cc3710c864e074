"""Whose number or mailbox it is, as the words before and after it say.

The nearest words decide: in `Whiteby Museum, or Maureen on 01632 960999` the number is Maureen's,
in `ring Maureen at the box office on …` it is the box office's.
"""

import re
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

from oyez.checks.grammar.names import is_given_name
from oyez.checks.grammar.street_words import SURELY_STREETS


class Owner(Enum):
    """Whose a contact point is."""

    PERSON = "a person"
    BODY = "a body that publishes it"
    BOOKING = "a booking line"  # weaker: whoever takes the bookings
    UNKNOWN = "nobody named"


_LINES = (
    r"box\soffices?|ticket\soffice|booking\soffice|booking\sline|ticket\sline|reception(?:ist)?"
    r"|switchboard|front\sdesk|help\s?desk|help\s?lines?|hotlines?|advice\sline|crisis\sline"
    r"|support\sline|info(?:rmation)?\sline|enquir(?:y|ies)\sline|careline|flood\s?line|lifeline"
    r"|customer\s(?:services?|care|contact)|contact\scentre|call\scentre|press\soffice|out\sof\shours"
    r"|out-of-hours|head\soffice|estate\soffice|parish\soffice|site\soffice|duty\s(?:team|officer|desk)"
    r"|freephone|minicom|textphone|emergency\s(?:line|number|gas|electric\w*)"
)
_TRADES = (
    r"ltd|limited|llp|plc|cic|and\ssons?|bros|brothers|services|solutions|contractors?"
    r"|construction|plumb(?:ing|ers?)|heating|gas|electric(?:al|als|ians?|ity)?|drains?|drainage"
    r"|roofing|roofers?|builders?|building\ssupplies|(?-i:Skips)|skip\shire|hire|rentals?|taxis?|cabs?"
    r"|minicabs?|private\shire|coach(?:es)?|travel|buses|motors?|autos?|tyres?|recovery|mot\scentre"
    r"|garages?|locksmiths?|glazing|glaziers?|windows|joinery|carpets?|kitchens|bathrooms|landscap(?:es|ing)"
    r"|tree\ssurgeons?|nurser(?:y|ies)|pest\scontrol|removals?|cleaning|cleaners|laundry|catering"
    r"|caterers|bakery|bakers|butchers?|florists?|flowers|fish\s(?:bar|van)|chippy|takeaway|kebabs?"
    r"|pizz(?:a|eria)|kennels|cattery|boarding|groom(?:ing|ers)|solicitors?|(?<!in[ -])law|accountants?"
    r"|estate\sagents?|lettings?|properties|insurance|homes|housing(?:\sassociation)?|stores?|shops?"
    r"|books|bookshop|cycles|bikes|salon|barbers?|hair(?:dressers)?|beauty|tattoo|gym|fitness|brewery"
    r"|brew(?:ing|ery)|caf(?:e|\u00e9)s?|coffee|tea\s?rooms?|restaurant|bistro|grill|diner|pubs?|inn|arms|tavern"
    r"|hotel|guest\shouse|b&b|holidays|caravans?|farm(?:\sshop)?|dairy|market\soffice|funeral\sdirectors?"
    r"|undertakers|monumental\smasons|opticians?|photography|printers?|printing|signs|scaffolding|paving"
    r"|fencing|decorators?|decorating|handyman|chimney\ssweeps?|sweep|upholstery|antiques|auction(?:s|eers)?"
    r"|firm|company|business|trader|supplier"
)
_BODIES = (
    r"council|councils|town\shall|civic\s(?:centre|offices?)|county\shall|police|crimestoppers|fire\s(?:and|&)\srescue"
    r"|fire\s(?:service|station)|ambulance|nhs|hospitals?|hospice|surger(?:y|ies)|medical\s(?:centre|practice)"
    r"|health\scentre|practice|clinics?|pharmac(?:y|ies)|chemists?|dentists?|dental|vets?|veterinary"
    r"|environment\sagency|national\shighways|highways\sagency|severn\strent|thames\swater|\w+\swater"
    r"|united\sutilities|cadent|national\sgrid|power\scut|network\srail|trading\sstandards|citizens'?\sadvice"
    r"|age\suk|samaritans|shelter|mind|relate|women'?s\said|refuge|rspca|rspb|nspcc|childline|cruse"
    r"|victim\ssupport|turn2us|stepchange|money\sadvice|jobcentre(?:\splus)?|dwp|hmrc|dvla|ofsted|acas"
    r"|ombudsman|charit(?:y|ies)|trust|foundation|federation|association|society|institute|guild|union"
    r"|partnership|forum|network|project|scheme|agency|authority|commission|service|office|offices"
    r"|(?:food|clothing|baby|furniture)\s?bank|pantry|hub|drop-in|day\scentre|centre|centres|museum|gallery|theatre"
    r"|cinema|playhouse|library|libraries|leisure|sports\shall|stadium|arena|racecourse|golf\scourse"
    r"|village\shall|community\s(?:hall|centre)|parish\s(?:hall|council|clerk|church)|church|chapel|mosque"
    r"|temple|synagogue|cathedral|minster|abbey|school|schools|academy|college|university|pre-?school"
    r"|playgroup|visitor\s(?:centre|information)|tourist\sinformation|zoo|garden\scentre|observatory"
    r"|railway|ferry|airport|bus\sstation|crematorium|cemetery\soffice|registr(?:ar|ars|y)|coroner'?s?"
    r"|court|magistrates|tribunal|band|orchestra|choir|festival\soffice|organisers|promoters"
)
_TEAMS = r"(?:[\w-]+\s)?team"
_PERSON = (
    r"(?:\b(?:my|mine|our\s(?:mum|dad|nan|home|landline)|his|hers?|me|us\sat\shome|i'?m|i\sam|im|i'?ll)\b"
    r"|\b(?:mum|mam|mom|dad|nan|nana|gran|grandma|grandad|granny|wife|husband|hubby|missus|partner|son"
    r"|daughter|brother|sister|aunt(?:y|ie)?|uncle|neighbour|mate|friend|girlfriend|boyfriend|tenant"
    r"|landlady|coach|auntie|childminder)(?:'?s)?\b"
    r"|\b(?:home|personal|private|own|ex-directory)\s(?:phone|number|mobile|line|tel|telephone|landline|email)\b"
    r"|\b(?:landline|at\shome|his\smobile|her\smobile|contact\snumber\s(?:was|is)|you\sgave)\b)"
)
_BOOKING = r"\b(?:to\sbook|book(?:ings?)?|tickets?|reserv(?:e|ations?)|enquir(?:e|ies)|appointments?|tables?|orders?|deliver(?:y|ies)|prices|quotes?)\b"
_CUES = re.compile(
    rf"(?P<body>&\s(?:sons?|co)\b|\b(?:{_LINES}|{_TRADES}|{_BODIES}|{_TEAMS})(?:'s)?\b)|(?P<person>{_PERSON})|(?P<booking>{_BOOKING})",
    re.IGNORECASE,
)
_NAMED_LAST = re.compile(
    r"(?<![\w'@#-])(?P<first>[A-Za-z][a-z]{1,20})(?:'s)?(?:\s(?P<second>[A-Za-z][\w'-]{0,20}))?"
    r"[\s,:(-]{0,3}(?:(?:on|at|via|by|to|is|phone|call|text|ring|tel|mob(?:ile)?|email|e-mail|number|no|t|m)\b"
    r"[\s.,:(-]{0,3}){0,3}(?:(?:him|her|them)\s(?:on|at)\s)?$"
)
_AFTER_BODY = re.compile(
    r"[\s,:(-]{0,3}(?:is\s)?(?:(?:it'?s|its|that'?s)\s)?(?:the\s|our\s|on\s(?:their|the)\s)?"
    r"(?:box\soffice|reception|switchboard|office\s(?:hours|number)|bookings?|freephone|van\b|website|lines?\sopen"
    r"|(?:open|lines)\s(?:mon|9|8|24)|\(?24\s?h|office|shop|customer\s(?:services|care)|helpline|(?:did|fixed|sorted)\sours)",
    re.IGNORECASE,
)
_AFTER_PERSON = re.compile(
    r"[\s,:(-]{0,3}(?:is\s)?(?:(?:it'?s|its|that'?s)\s)?(?:my|his|her|mum'?s|ask\sfor|home|private|after\s\w+\s(?:cos|as)\b|anytime"
    r"|any\stime|evenings|and\sask\sfor)\b",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(
    r"[\s,:;(-]*(?:(?:on|at|via|by|tel|telephone|phone|call|text|ring|mob|mobile|whatsapp|number|no|is|it'?s|contact)\b[\s.,:(-]*){0,3}",
    re.IGNORECASE,
)
_A_LINE = re.compile(rf"(?:{_LINES})(?:'s)?", re.IGNORECASE)
_SOMEBODY_AT = re.compile(r"\b(?P<name>[A-Z][a-z]{1,20})\sat\s(?:[A-Z][\w'&-]*\s){1,3}$")
_CAPITAL_BEFORE = re.compile(
    r"(?:^|(?<!at )(?<!the ))(?:[A-Z][\w'&-]*\s(?:(?:and|of|&)\s)?){1,3}$|\d\s$"
)
_SENTENCE = re.compile(r"[.!?]\s|\n\s*\n")
_STREET = re.compile(rf"\b(?:[A-Z][\w'-]{{1,20}}\s){{1,2}}(?i:{SURELY_STREETS})\b(?!')")
_OTHER_NUMBER = re.compile(r"\d[\d ()-]{7,}|@\w+\.[\w.]+")
_REACH = 90


def owner_of(text: str, start: int, end: int, names: Iterable[str] = ()) -> Owner:
    """Return whose the number at `start` is; `names` are bodies known to the council.

    Looks at the sentence before it, or the line above where it stands on a line of its own.
    """
    if _AFTER_PERSON.match(text, end):
        return Owner.PERSON
    before = _OTHER_NUMBER.split(_SENTENCE.split(text[max(0, start - _REACH) : start])[-1])[-1]
    before = _STREET.sub(" ", before)
    if _names_somebody_last(before):
        return Owner.PERSON
    if _AFTER_BODY.match(text, end):
        return Owner.BODY
    owner, position = Owner.UNKNOWN, -1
    for cue in _CUES.finditer(before):
        position = cue.start()
        owner = Owner.BODY if cue["body"] else Owner.PERSON if cue["person"] else _booking(owner)
    if (known := _known(tuple(names))) and (found := list(known.finditer(before))):
        owner, position = (
            (Owner.BODY, found[-1].start()) if found[-1].end() > position else (owner, position)
        )
    return owner


def is_firms_own(text: str, start: int, end: int, names: Iterable[str] = ()) -> bool:
    """Say whether a number is a body's beyond doubt: its name, in capitals, leads right into it.

    For mobile numbers, which are a person's unless the words say otherwise: `Fernwell Taxis 07…`,
    never `outside the shop, 07…`.
    """
    if owner_of(text, start, end, names) is not Owner.BODY:
        return False
    if _AFTER_BODY.match(text, end):
        return True
    before = _OTHER_NUMBER.split(_SENTENCE.split(text[max(0, start - _REACH) : start])[-1])[-1]
    ends = [cue.end() for cue in _CUES.finditer(before) if cue["body"] and _is_a_name(before, cue)]
    if known := _known(tuple(names)):
        ends += [match.end() for match in known.finditer(before)]
    return any(_LEADS_ON.fullmatch(before, end) for end in ends)


def _is_a_name(before: str, cue: re.Match[str]) -> bool:
    """Say whether the body is called by its name (`Kiln Plumbing`), or is a line of its own."""
    if _A_LINE.fullmatch(cue["body"]):
        return True
    if cue["body"].islower():
        return False
    lead = before[: cue.start()]
    there = _SOMEBODY_AT.search(lead)
    return _CAPITAL_BEFORE.search(lead) is not None or bool(there and is_given_name(there["name"]))


def _names_somebody_last(before: str) -> bool:
    """Say whether a given name stands right before the number, and no firm's: `Dave's Plumbing`."""
    named = _NAMED_LAST.search(before)
    if not named:
        return False
    second = named["second"] or ""
    if second and is_given_name(second):
        return True
    return is_given_name(named["first"]) and not (_CUES.fullmatch(second) if second else None)


def _booking(owner: Owner) -> Owner:
    """A booking word after a body's name is still the body's line."""
    return owner if owner is Owner.BODY else Owner.BOOKING


@lru_cache(maxsize=8)
def _known(names: tuple[str, ...]) -> re.Pattern[str] | None:
    words = [re.escape(name) for name in names if name.strip()]
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) if words else None


@lru_cache(maxsize=256)
def speaks_of_a_body(words: str) -> bool:
    """Say whether the words name a firm, a venue, a charity or another body, or its line."""
    return any(cue["body"] for cue in _CUES.finditer(words))
