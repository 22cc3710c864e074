"""Whether the words around an address say that somebody lives there, or that nobody does."""

import re
from functools import lru_cache

from oyez.checks.grammar.addresses import Address
from oyez.checks.grammar.introductions import speaks_of_a_body
from oyez.checks.grammar.names import is_given_name
from oyez.checks.grammar.not_surnames import NOT_SURNAMES
from oyez.checks.grammar.places import mentions_venue
from oyez.checks.grammar.vocabulary import COMMON_WORDS

_PERSONS = (
    r"lad(?:y|ies|s)?|wom[ae]n|m[ae]n|blokes?|fell[ao]s?|guys?|chaps?|girls?|boys?|couple|family|neighbours?|tenants?|resident|owner"
    r"|occupiers?|people|folks?|lot|widow(?:er)?|pensioner|mum|mam|mom|dad|nan|nana|gran|grandma|grandad|son|daughter|sister|brother"
    r"|aunt(?:y|ie)?|uncle|partner|husband|wife|mother|father|parents|in-laws|friends?|mates?|kids?|children|child|baby|student"
    r"|idiots?|morons?|scum(?:bags?)?|scrotes?|muppets?|druggies|dealers?|weirdo|creep|nonce|pa?edo|perv|thieves|thief|toerags?|chavs?"
    r"|drunk|junkie|him|her|them|somebody|someone|they|he|she|the\sones?|that\sone|old\s(?:boy|girl|dear)|gentleman|gent|occupant|householder"
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
    r"\b(?:bins?|collections?|collected|emptied|emptying|caddy|recycling|bulky|sofa|mattress|sacks?)\b[^.!?\n;]{0,20}\b(?:at|from|for|of)\s(?:no\.?\s?|number\s)?$",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"\b(?:missed|emptied|forgot(?:ten)?|skipped|ignored)\b[^.!?\n;]{0,24}$", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:Ranger|Librarian|PC|PCSO|Sergeant|Sgt|Constable|Warden|Cllr|Councillor|Mayor|Chef|Santa|Father|Rev|Officer|Dr)\s$"
)
_CALLS = re.compile(
    r"\b(?:came|come|coming|went|gone|visit(?:ed|s|ing)?|called?|calling|round|knock(?:ed|ing)?|break(?:ing)?\sin|broken?\sin|raid(?:ed)?|police"
    r"|ambulance|deliver(?:ed|y|ing)?|drop(?:ped)?|collect(?:ed)?|pick(?:ed)?|send|sent|post(?:ed)?|leave|left|bring|return(?:ed)?|wrong|letter|dealing"
    r"|drugs|noise|music|part(?:y|ies)|rats?|dog|carer|nurse|engineer|plumber|bailiffs?)\b[^.!?\n;]{0,40}\b(?:to|at|from|in|into|outside|by)\s(?:no\.?\s?|number\s)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s,)-]{0,3}(?:(?:is|was)\s(?:where|the\shome|empty|my|our|his|her|vacant\sas)\b|(?:the\s)?(?:blue|red|green|white|black|yellow|brown|grey)\s(?:gate|door|house)\b"
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
    r"\b(?:in|since|from|until|till|by|of|the|circa|around|about|[cC]\.)\s?(?:1[0-8]\d\d|19[0-5]\d)\b|\b(?:plaques?|listed|plague|victorian|georgian|tudor|medieval|century|centuries|heritage|census|used\sto\sbe|former(?:ly)?|war\stime|wartime|demolished|blitz)\b",
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
    if why := _evidence(wide, after, role, address.kind):
        return why
    if role == "comment" or address.kind == "postcode" or _is_public(wide, after):
        return ""
    is_answer = _REPLY.match(text) and _TO_YOU.search(text)
    return "an address in an answer to one person" if is_answer else ""


def _before(text: str, address: Address) -> str:
    return text[max(0, address.start - _WIDE) : address.start]


def _sentence(wide: str, after: str) -> str:
    return f"{_SENTENCE.split(wide[-_REACH:])[-1]} | {_SENTENCE.split(after)[0]}"


@lru_cache(maxsize=_KEPT)
def _is_past(sentence: str) -> bool:
    return _THEN.search(sentence) is not None


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
        or _PUBLIC.search(before) is not None
        or _is_a_bodys(before[-_LEAD:])
    )


@lru_cache(maxsize=_KEPT)
def _evidence(wide: str, after: str, role: str, kind: str) -> str:
    sentence = _sentence(wide, after)
    if _is_past(sentence):
        return ""
    before = _SENTENCE.split(wide[-_REACH:])[-1]
    if direct := _direct(before, role):
        return "" if _is_planned(sentence) and direct not in _OWN else direct
    if kind == "postcode" or _is_public(wide, after):
        return ""
    return _around(wide, before, after, role)


def _direct(before: str, role: str) -> str:
    """Judge the words that lead into the address."""
    if (lives := _LIVES.search(before)) and not _has_moved(before[: lives.start()][-_SUBJECT:]):
        return "words of living there right before the address"
    if _OWN_HOME.search(before) and not _is_a_bodys(before[-24:]):
        return _OWN[0]
    if role == "comment" and _SPEAKER.search(before):
        return _OWN[1]
    if (person := _PERSON_AT.search(before)) and not _is_a_bodys(
        before[max(0, person.start() - _LEAD) :]
    ):
        return "a person at the address"
    given = _GIVEN_AT.search(before)
    if given and _is_a_person(given) and not _ROLE.search(before[: given.start()]):
        return "a person's name right before the address"
    return ""


def _has_moved(subject: str) -> bool:
    """Say whether it is a body or an occasion that has moved, and no person."""
    return speaks_of_a_body(subject) or _PUBLIC.search(subject) is not None


def _is_a_person(given: re.Match[str]) -> bool:
    """Say whether it is a given name alone; whole names are weighed with the council's own."""
    if given["surname"] is None:
        return is_given_name(given["given"])
    first = given["given"]
    is_lead = first.islower() or first.lower() in COMMON_WORDS or first.lower() in NOT_SURNAMES
    return is_lead and is_given_name(given["surname"]) and not _ROLE.search(f"{first} ")


def _around(wide: str, before: str, after: str, role: str) -> str:
    if _BINS.search(before) or (role == "comment" and _MISSED.search(before)):
        return "a collection from the address"
    if _AFTER.match(after) or _AWAY.search(_SENTENCE.split(after)[0]):
        return "words of those who live there after the address"
    if role != "comment":
        return ""
    if _CALLS.search(before):
        return "somebody called at the address"
    if _BY_ITSELF.search(wide) and _ANY_LIVES.search(wide):
        return "an answer to where somebody lives"
    return ""


def _is_a_bodys(words: str) -> bool:
    return mentions_venue(words) or speaks_of_a_body(words)
