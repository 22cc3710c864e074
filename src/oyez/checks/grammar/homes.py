"""Whether the words around an address say that somebody lives there, or that nobody does."""

import re
from functools import lru_cache

from oyez.checks.grammar.addresses import Address
from oyez.checks.grammar.dates import MONTH_WORDS
from oyez.checks.grammar.home_signs import (
    IN_A_ROLE,
    happens_at,
    is_a_bodys,
    is_described,
    is_host,
    is_lived_in,
    is_part_of,
    is_surely_lived_in,
    was_called_to,
)
from oyez.checks.grammar.introductions import speaks_of_a_body
from oyez.checks.grammar.names import is_given_name
from oyez.checks.grammar.not_surnames import NOT_SURNAMES
from oyez.checks.grammar.places import find_postcodes
from oyez.checks.grammar.vocabulary import COMMON_WORDS

_PERSONS = (
    r"lad(?:y|ies|s)?|wom[ae]n|m[ae]n|blokes?|fell[ao]s?|guys?|chaps?|girls?|boys?|couple|family|neighbours?|tenants?|resident|owner"
    r"|occupiers?|people|folks?|lot|widow(?:er)?|pensioner|mum|mam|mom|dad|nan|nana|gran|grandma|grandad|son|daughter|sister|brother"
    r"|aunt(?:y|ie)?|uncle|partner|husband|wife|mother|father|parents|in-laws|friends?|mates?|kids?|children|child|baby|student"
    r"|idiots?|morons?|scum(?:bags?)?|scrotes?|muppets?|druggies|dealers?|weirdo|creep|nonce|pa?edo|perv|thieves|thief|toerags?|chavs?"
    r"|drunk|junkie|him|her|them|somebody|someone|they|he|she|the\sones|old\s(?:boy|girl|dear)|gentleman|gent|occupant|householder"
)
_LIVES = re.compile(
    r"\b(?:live|lives|living|lived|reside[sd]?|residing|stays?|staying|home\s(?:is|was)|mov(?:e|ed|ing)\s(?:in\s?to|into|in|to|out\sof|from))\b"
    r"[^.!?\n;]{0,24}$",
    re.IGNORECASE,
)
_OWN_HOME = re.compile(
    r"\b(?:my|our|his|her|their|your|(?:mum|mam|dad|nan|gran|son|daughter|sister|brother|neighbour|mother|father)'?s|home|old|new|\w{2,14}'s)\s"
    r"(?:\w+\s){0,2}(?:home|house|flat|bungalow|address|place|door|doorstep|drive(?:way)?|property|tenancy|garden|gate|letterbox|bins?|bin\sstore)\b"
    r"[^.!?\n;]{0,16}$|\b(?:my|our|his|her|their|your|mum'?s)\spost\s?code(?:\sis|\swas)?[\s:]{0,3}$|\b(?:home\s)?address(?:es)?(?:\s(?:is|was|as|for|of|to))?[\s:=-]{0,3}(?:still\s)?$",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"\b(?:i'?m|we'?re|i\sam|we\sare|s?he'?s|shes|hes|they'?re)\s(?:just\s|over\s|up\s|down\s|still\s)?(?:at|in|on|from|of|@)?\s?(?:no\.?|number)?\s?$",
    re.IGNORECASE,
)
_PERSON_AT = re.compile(
    rf"\b(?:{_PERSONS})(?:'?s)?(?:\s(?!and\b|who\b|of\b|meet|open|group)[\w'-]{{1,14}}){{0,4}}?,?\s(?:at|from|in|of|on|@|over|up|down|round|next\sdoor\sat|next\sdoor)\s(?:the\s)?"
    rf"(?:(?:at|in)\s)?(?:(?:no\.?|number)\s?)?$"
    r"|\b(?:my|our|his|her)\s(?:old\s)?(?:mum|mam|mom|dad|nan|nana|gran|grandma|grandad|son|daughter|sister|brother|aunt(?:y|ie)?|uncle"
    r"|partner|husband|wife|mother|father|parents|friend|mate|neighbour)\s?[,:(]\s?$",
    re.IGNORECASE,
)
_GIVEN_AT = re.compile(
    r"(?<![\w'@#-])(?P<given>[A-Za-z][a-z]{1,20})(?:'s)?(?:\s(?P<surname>[A-Z][\w'-]{0,20}))?[\s,]{0,2}(?:\(|,|:|-|at|of|from|in|on|@|round\sat|over\sat)\s?"
    r"(?:no\.?\s?|number\s)?$"
)
_BINS = re.compile(
    r"(?<!\ba\s)\b(?:bins?|collections?|collected|emptied|emptying|caddy|recycling|bulky|sofa|mattress|sacks?)\b[^.!?\n;]{0,20}\b(?:at|from|for|of|please|pls)[,:]?\s(?:no\.?\s?|number\s)?$",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"\b(?:missed|emptied|forgot(?:ten)?|skipped|ignored)\b[^.!?\n;]{0,24}$", re.IGNORECASE
)
_THE_PLACE = re.compile(
    r"\b(?:the|this)\s(?:property|address|house|flat)(?:\sin\squestion)?(?:\sis|\swas|:)\s$|\bwho(?:ever)?(?:\sowns|'s\s(?:at|in)|\s(?:is|are)\s(?:at|in))\s$"
    r"|(?:^|\n|\s/\s)(?:Resident|Customer|Caller|Tenant):\s(?:it'?s\s)?$",
    re.IGNORECASE,
)
_DOWN_AT = re.compile(
    r"\b(?:have|has|got|had)\s(?:you|him|her|them|mum|dad|your\s\w{2,12})\s(?:down\s|listed\s|registered\s|still\s|living\s){0,2}(?:at|as|in)\s$",
    re.IGNORECASE,
)
_YOU_AT = re.compile(
    r"\b(?:with|to|visit|see|at|for|join|meet)\syou\s(?:at|in)\s$|\byou\s(?:both\s)?at\s$|\b(?:visit|call\s(?:at|on)|come\s(?:out\s)?to|sent\s(?:it\s)?to|deliver(?:ed|y)?\sto)\s$",
    re.IGNORECASE,
)
_BARE_FLAT = re.compile(
    r"\bat\shome[,:(]?\s(?:at\s|in\s|is\s)?$|\b(?:lives?|living|lived)\s(?:alone\s|up\s|down\s)?(?:at|in)\s$|\b(?:Mr|Mrs|Ms|Miss)\.?\s[A-Z][\w'-]{1,20},?\s(?:in\s|at\s|of\s|\()?$"
)
_SIGNED = re.compile(r"\b[A-Z]\.\s?(?:[A-Z]\.\s?){0,2}[A-Z][a-z][\w'-]{1,20}(?:\n|,\s)\s?$")
_VENUE_AFTER = re.compile(
    r"\s(?:[a-z]{3,12}\s)?(?:kitchen|theatre|library|club|surgery|cafe|shop|pub|church|hall|centre|school|nursery|clinic|studio|gallery|gym|hotel|office|car\spark)s?\b|\s\(the\s(?:[A-Z]|old\s)"
)
_OF_SHOPS = re.compile(
    r"\b(?:high\sst(?:reet)?|market\s(?:place|square|street)|broadway|parade|arcade)\b",
    re.IGNORECASE,
)
_NAMED_BUILDING = re.compile(
    r"\b[Tt]he\s(?:(?:old|former)\s)?(?:[A-Z][\w'&-]{1,20}\s){0,2}[A-Z][\w'&-]{0,20}(?<!s),\s$"
    r"|\b[Tt]he\s(?:(?:old|former)\s)?(?:[A-Z][\w'&-]{1,20}\s){1,2}[A-Z][\w'&-]{1,20},\s$"
)
_FICTION = re.compile(
    r"\b(?:soaps?|films?|movies?|novels?|villains?|panto(?:mime)?s?|sitcom|episode|chapter|fictional|fairy\s?tale|detective|(?:the|a)\s(?:play|story|character|killer)|on\s(?:tv|telly))\b",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:^|\n)\s*$")
_SERVICE = re.compile(
    r"\b(?:bins?|caddy|collect(?:ed|ion)?|sofa|mattress|bulky|missed|please|pls|plz|send|deliver|name(?:'s|\sis)?|our|my|mum|dad|nan|gran)\b",
    re.IGNORECASE,
)
_NUMBER_OR_FLAT = re.compile(
    r"\d|(?:flat|apartment|apt|room|rm|ground|first|top|basement)\b", re.IGNORECASE
)
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w'&-]{0,24}|\)),\s$")
_NO_HOMES = re.compile(
    r"\b(?:works?|working|worked|leak\w*|fires?|flood\w*|gas|permits?|bus(?:es)?|trees?|weeds|surveys?|site|compan(?:y|ies)|business|building|vacant|derelict|queue|traffic|roads?|listed"
    r"|car\spark|mill|factory|warehouse|parking|closed|shut|shuts|open|dentist|gym|vet|trading|sells?|bought|stock|staff|service|prices?|menu|food|chips|bank|born|old\s[\w']+\sat|number\s\d+\sbus|numbers?|meets?"
    r"|saw|seen|film|party|great|best|lovely|love|visit\w*|near|by|behind|under|opposite|lamp|bins?|lights?|signs?|exit|junction|festival|concert|volunteers?)\b",
    re.IGNORECASE,
)
_LINE_ENDS = re.compile(r"\s*(?:[.,]?\s*(?:\n|$))")
_AFTER = re.compile(
    r"[\s,)-]{0,3}(?:(?:top|ground|first|second|basement)\s(?:floor|flat)\b|(?:a|an|old|that)\s(?:lad|lass|woman|man|bloke|couple|family|lady|girl|guy|chap|fella)\b"
    r"|belongs\sto\b|(?:that'?s|its|it's)\s(?:my|our|his|her|where|the\sone)\b|the\s(?:one\s(?:with|on|that|which)|(?:ground|first|second|top)\sfloor|upstairs|downstairs|basement)\b|(?:is|was)\s(?:where|the\shome|empty|my|our|his|her|vacant\sas)\b|(?:the\s)?(?:blue|red|green|white|black|yellow|brown|grey)\s(?:gate|door|house)\b"
    r"|(?:the\s)?(?:house|side\sdoor|back\sdoor|key)\b|(?:he|she|they)\s(?:lives?|is|are|has|have|was)\b|(?:are|is)\s(?:dealing|selling|growing|at\sit|away|on\sholiday|having)\b"
    r"|have\sbeen\s(?:having|dealing|shouting|playing)|(?:who|whose)\b|keeps?\s(?:parking|playing|dumping|putting|having)\b|(?:lives?|living)\b"
    r"|(?:and\s)?(?:his|her|their|my|our)\s|won'?t\s(?:stop|turn)|(?:till|until|while)\s(?:i|we|he|she|mum|dad|they)\b)",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:house\sis\sempty|empty\shouse|is\sempty|away\s(?:for|till|until|on)|on\sholiday|in\shospital|lives?\s(?:there|alone)|her\sown\sthere|key\s(?:is|to))\b",
    re.IGNORECASE,
)
_BY_ITSELF = re.compile(
    r"(?:^|\n)\s*(?:[\w ]{1,20}:\s?)?(?:it'?s\s|its\s|at\s|no\.?\s?|number\s)*$"
)
_ANY_LIVES = re.compile(
    r"\b(?:lives?|living|lived|address|which\shouse|what\snumber|where\s(?:he|she|they))\b",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"\W{0,3}(?:@\w+[,:]?\s)?(?:hi|hello|hiya|hey|dear|good\s(?:morning|afternoon|evening)|morning|afternoon|evening|thanks|thank\syou|many\sthanks"
    r"|sorry|apologies|so\ssorry|ah|oh)\b(?!,?\s(?:all|everyone|everybody|folks|residents|neighbours|fernwell|to\s(?:all|everyone|everybody|the)|both))",
    re.IGNORECASE,
)
_TO_YOU = re.compile(r"\b(?:you|your|you're|you've|you'll|we've|we\shave|we'll)\b", re.IGNORECASE)
_THEN = re.compile(
    rf"\b(?:{'|'.join(sorted(MONTH_WORDS))})\s1[0-8]\d\d\b"
    r"|\b(?:in|since|from|until|till|by|of|the|circa|around|about|[cC]\.)\s?(?:1[0-8]\d\d|19[0-5]\d)\b|\b(?:plaques?|listed|plague|victorian|georgian|tudor|medieval|century|centuries|heritage|census|used\sto\sbe|former(?:ly)?|war\stime|wartime|demolished|blitz)\b",
    re.IGNORECASE,
)
_PLANNING = re.compile(
    r"\b(?:planning|proposed|proposals?|erection|extension|dormer|demoli\w+|change\sof\suse|dwellings?|conversion|convert|outline|reserved\smatters|enforcement\snotice"
    r"|premises|licensing|licence|site\s(?:at|of|visit)|land\s(?:at|off|adjacent|rear|to\sthe)|redevelop\w*|developers?|auction|guide\sprice|for\ssale|to\slet|asking\sprice"
    r"|public\snotice|hmo|notice\shas)\b|\b\d\d/\d{3,5}/[A-Z]{2,}",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"\b(?:road\s?works|closures?|closed|resurfac\w+|pot\s?holes?|street\s?lights?|lamp\s?posts?|drains?|gull(?:y|ies)|manhole|burst|gas\smain|water\smain|works|scaffold\w*"
    r"|hedge|tree|bus\s(?:stop|shelter)|crossing|kerb|pavement|footpath|speed|graffiti|fly-?tip\w*|polling|meetings?|held|stalls?|venue|opens?|opening|opened|doors|drop-?in"
    r"|exhibition|event|market|meet(?:s|ing)?\s(?:at|outside|by)|join\sus|visit\sus|find\sus|see\sus|based\sat|located|premises|hq|headquarters|tickets|entrance|launch|fair|workshop|class(?:es)?"
    r"|everyone|everybody|all\swho|branch|outside|opposite|between|junction|near|corner|from\sno)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?]\s|\n")
_OWN = ("words of somebody's own home before the address", "the writer's own address")
_UNSURE = ("postcode", "named")
_KEPT = 256
_REACH, _WIDE, _BEYOND, _LEAD, _SUBJECT = 110, 140, 80, 28, 40


def is_elsewhere(text: str, address: Address) -> bool:
    """Say whether the sentence tells of plaques and other times, or of planning and sales."""
    sentence = _sentence(_before(text, address), text[address.end : address.end + _BEYOND])
    return _is_past(sentence) or _is_planned(sentence)


def who_lives_there(text: str, address: Address, role: str) -> str:
    """Return the evidence that an address is somebody's home today, "" for none.

    Names are not looked for here. Plaques and censuses, planning, roadworks, venues and firms are
    no evidence of a home, unless the words right before the address speak of living there.
    """
    wide, after = _before(text, address), text[address.end : address.end + _BEYOND]
    if address.kind == "solid":
        return "an address in one word"
    if address.kind == "bare":
        return "a person in a flat" if _BARE_FLAT.search(wide) else ""
    if _OF_SHOPS.search(address.core) and not _is_lived_in_by(wide, role):
        return ""
    if why := _evidence(wide, after, role, address.kind):
        return why
    if address.kind in _UNSURE:
        is_visit = address.kind == "named" and role != "comment" and _YOU_AT.search(wide)
        return "a visit to one person" if is_visit and _REPLY.match(text) else ""
    if role == "comment":
        return _in_a_comment(wide, after, text[address.start : address.end])
    is_answer = _REPLY.match(text) and _TO_YOU.search(text) and not _is_public(wide, after)
    return "an address in an answer to one person" if is_answer else ""


def _is_lived_in_by(wide: str, role: str) -> bool:
    """Say whether the words right before speak of living there, as a street of shops needs."""
    before = _SENTENCE.split(wide[-_REACH:])[-1]
    is_speaker = role == "comment" and _SPEAKER.search(before) is not None
    is_home = _LIVES.search(before) or _OWN_HOME.search(before) or _person_at(before)
    return is_speaker or bool(is_home)


def _in_a_comment(wide: str, after: str, written: str) -> str:
    """An address on a line of its own, in a comment that asks for something, is the writer's.

    So is one with its postcode that no name of a shop or a hall leads into.
    """
    rest = _SENTENCE.split(after)[0]
    sentence = _SENTENCE.split(wide[-_REACH:])[-1]
    is_plain = (
        _NUMBER_OR_FLAT.match(written) is not None
        and not _NAME_BEFORE.search(wide)
        and not _is_public(wide, after)
    )
    if is_plain and next(find_postcodes(written), None) is not None:
        return "a house with its postcode"
    if (
        is_plain
        and len(sentence) <= _BEYOND
        and not (_NO_HOMES.search(sentence) or _NO_HOMES.search(rest) or _PUBLIC.search(rest))
    ):
        return "a house that no words call a venue, a site or a place of works"
    is_alone = _ALONE.search(wide) and _LINE_ENDS.match(after)
    return "an address on a line of its own" if is_alone and _SERVICE.search(wide) else ""


def _before(text: str, address: Address) -> str:
    return text[max(0, address.start - _WIDE) : address.start]


def _sentence(wide: str, after: str) -> str:
    return f"{_SENTENCE.split(wide[-_REACH:])[-1]} | {_SENTENCE.split(after)[0]}"


@lru_cache(maxsize=_KEPT)
def _is_past(sentence: str) -> bool:
    return _THEN.search(sentence) is not None or _FICTION.search(sentence) is not None


@lru_cache(maxsize=_KEPT)
def _is_planned(sentence: str) -> bool:
    return _PLANNING.search(sentence) is not None


@lru_cache(maxsize=_KEPT)
def _is_public(wide: str, after: str) -> bool:
    """Say whether the words around rule out a home that is not spoken of right before."""
    sentence = _sentence(wide, after)
    before = sentence.rpartition(" | ")[0]
    return (
        _is_past(sentence)
        or _is_planned(sentence)
        or _is_not_of_homes(before)
        or _VENUE_AFTER.match(after) is not None
        or is_a_bodys(before[-_LEAD:])
    )


@lru_cache(maxsize=_KEPT)
def _evidence(wide: str, after: str, role: str, kind: str) -> str:
    sentence = _sentence(wide, after)
    if _is_past(sentence):
        return ""
    before = _SENTENCE.split(wide[-_REACH:])[-1]
    if direct := _direct(before, role):
        return "" if _is_planned(sentence) and direct not in _OWN else direct
    if kind != "postcode" and _SIGNED.search(wide):
        return "a signature before the address"
    if kind in _UNSURE:
        return ""
    if role == "comment" and (why := _surely(before, after)):
        return why
    return "" if _is_public(wide, after) else _around(wide, before, after, role)


def _direct(before: str, role: str) -> str:
    """Judge the words that lead into the address."""
    if (lives := _LIVES.search(before)) and not _has_moved(before[: lives.start()][-_SUBJECT:]):
        return "words of living there right before the address"
    if _OWN_HOME.search(before) and not is_a_bodys(before[-24:]):
        return _OWN[0]
    if _THE_PLACE.search(before) or _DOWN_AT.search(before):
        return "words that lead to somebody's home"
    if role == "comment" and _SPEAKER.search(before):
        return _OWN[1]
    if is_described(before):
        return "a home that the words describe"
    return _person_at(before)


def _person_at(before: str) -> str:
    person = _PERSON_AT.search(before)
    if person and not is_a_bodys(before[max(0, person.start() - _LEAD) :]):
        return "a person at the address"
    given = _GIVEN_AT.search(before)
    if given and _is_a_person(given) and not IN_A_ROLE.search(before[: given.start()]):
        return "a person's name right before the address"
    return ""


def _surely(before: str, after: str) -> str:
    """Return the evidence in a comment that stands although works or a body are spoken of."""
    if is_surely_lived_in(after):
        return "people in the home"
    if was_called_to(before):
        return "somebody called at the address"
    is_part = is_part_of(before) and not _is_not_of_homes(before)
    return "a part of somebody's home" if is_part else ""


def _has_moved(subject: str) -> bool:
    """Say whether it is a body or an occasion that has moved, and no person."""
    return speaks_of_a_body(subject) or _PUBLIC.search(subject) is not None


def _is_a_person(given: re.Match[str]) -> bool:
    """Say whether it is a given name alone; whole names are weighed with the council's own."""
    if given["surname"] is None:
        return is_given_name(given["given"])
    first = given["given"]
    is_lead = first.islower() or first.lower() in COMMON_WORDS or first.lower() in NOT_SURNAMES
    last = given["surname"].removesuffix("'s")
    return is_lead and is_given_name(last) and not IN_A_ROLE.search(f"{first} ")


def _around(wide: str, before: str, after: str, role: str) -> str:
    if _BINS.search(before) or (role == "comment" and _MISSED.search(before)):
        return "a collection from the address"
    if is_host(before):
        return "somebody who is called on at the address"
    if _AFTER.match(after) or _AWAY.search(_SENTENCE.split(after)[0]):
        return "words of those who live there after the address"
    if role != "comment":
        return ""
    if _BY_ITSELF.search(wide) and _ANY_LIVES.search(wide):
        return "an answer to where somebody lives"
    return happens_at(before) or ("people in the home" if is_lived_in(after) else "")


def _is_not_of_homes(before: str) -> bool:
    return _PUBLIC.search(before) is not None or names_a_building(before)


def names_a_building(before: str) -> bool:
    """Say whether the words right before an address are a building's own name: `the Plough, …`."""
    return _NAMED_BUILDING.search(before) is not None
