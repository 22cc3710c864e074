"""Signs that an address is a home: it is described, somebody is called on there, people are in it."""

import re

from oyez.checks.grammar.given_names import GIVEN_NAMES
from oyez.checks.grammar.introductions import speaks_of_a_body
from oyez.checks.grammar.places import mentions_venue

IN_A_ROLE = re.compile(
    r"\b(?:Ranger|Librarian|PC|PCSO|Sergeant|Sgt|Constable|Warden|Cllr|Councillor|Mayor|Chef|Santa|Father|Rev|Officer|Dr)\s$"
)
_DESCRIBED = re.compile(
    r"\b(?:door|house|terrace|semi|bungalow|maisonette|flat|corner\sone|end\sone|red\sone|blue\sone|green\sone|white\sone|gaff)"
    r"(?:\s(?:with|on|by)\s[^.!?\n;,]{1,20})?\s?[,:(-]\s?(?:it'?s\s|at\s)?(?:no\.?\s?|number\s)?$|\b(?:my|our|his|her|their)\s(?:place|gaff|house)(?:\sis)?\s$"
    r"|\bthe\sone\s(?:with|who|that)\b[^.!?\n;,]{0,30}\s(?:is|at|in)\s(?:no\.?\s?|number\s)?$",
    re.IGNORECASE,
)
_PUBLIC_HOUSE = re.compile(
    r"\b(?:opera|public|guest|coffee|tea|town|meeting|bus|arts|custom|ale|steak|care|clearing|fire)\s?(?:house|terrace|flat)\b|\b(?:shop|pub|stage|next)\s(?:door|house)\b",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"\b(?P<part>state|windows?|gardens?|drive(?:way)?|loft|balcony|porch|(?:door)?steps?|hallway|stairs|parcels?|front\sdoor|back\sdoor|chimney|conservatory|garage|patio|letterbox|fence|wall|gate"
    r"|trampoline|hot\stub|bonfires?|barking|cockerel|cannabis|weed|skip|sofa|mattress|tenants?|lodger|squatters|owners?)\b[^.!?\n;,]{0,24}\b(?:at|of|from|in|outside)\s"
    r"(?:no\.?\s?|number\s)?$",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"(?<![\w'@#-])(?P<given>[A-Z][a-z]{1,20})(?:\s[A-Z][\w'-]{1,20})?\s(?:(?:is|will\sbe)\s(?:hosting|holding|running|having|taking|collecting)|(?:will\s)?(?:host|hold|run|open"
    r"|take|collect|give|teach|offer|ha[sv]|keep|look)(?:e?s)?)\b[^.!?\n]{1,90}?\b(?:at|from|in)\s$"
    r"|\b(?:at|to|with|from|see|ask|ring|for|by)\s(?P<by>[A-Z][a-z]{1,20})(?:'s)?(?:\s|,\s)(?:\(\s?)?(?:[^.!?\n(]{0,44}[,(]\s?(?:at\s|in\s)?|[^.!?\n(]{0,44}\bat\s)$"
    r"|\b(?:at|with|to|from)\s(?P<of>[A-Z][a-z]{1,20})\s?\((?:[a-z]+\s){0,2}(?:of|at|in)\s$"
)
_NAMES = re.compile(r"\b(?:[A-Z][\w'&-]{1,20}\s){0,3}[A-Z][\w'&-]{1,20}")
_CALLS = re.compile(
    r"\b(?:came|come|coming|went|gone|visit(?:ed|s|ing)?|called?|calling|round|knock(?:ed|ing)?|break(?:ing)?\sin|broken?\sin|raid(?:ed)?|police"
    r"|ambulance|deliver(?:ed|y|ing)?|drop(?:ped)?|collect(?:ed)?|pick(?:ed)?|send|sent|post(?:ed)?|leave|left|bring|return(?:ed)?|wrong|letter|dealing"
    r"|drugs|noise|music|part(?:y|ies)|rats?|dog|carer|nurse|engineer|plumber|bailiffs?)\b[^.!?\n;]{0,40}\b(?:to|at|from|in|into|outside|by)\s(?:no\.?\s?|number\s)?$",
    re.IGNORECASE,
)
_SURELY_IN_IT = re.compile(
    r"[^\n]{0,60}?\b(?:(?:kids?|baby|babies|newborn|child(?:ren)?|family|mum|dad|nan|widow|pensioner|people|man|woman|lady|lad)\s(?:[a-z]{1,8}\s){0,3}in\sthere|lives?\sthere|where\s(?:i|we|he|she|they)\s(?:lives?|lodges?|stays?|rents?))\b",
    re.IGNORECASE,
)
_PEOPLE_IN_IT = re.compile(
    r"[^\n]{0,50}?\b(?:asleep|newborn|(?:she|he|they)\s(?:never|always|sleeps?|lives?|can'?t|won'?t))\b"
    r"|[.!,]\s(?:He|She|he|she)\b(?!'?s\s(?:closed|shut))|[.!]\s(?:Mr|Mrs|Ms|Miss)\.?\s[A-Z]",
)
_CALLED_OUT = re.compile(
    r"\b(?:police|fire\s(?:service|brigade|crew)|ambulances?|paramedics|bailiffs|social\sworkers?)\s(?:were|was|came|called|went|been|turned\sup|had\sto)\b"
    r"[^.!?\n;]{0,24}\b(?:at|to|in|into|round)\s$",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(
    r"\sof\sthe\s(?!(?:old\s)?(?:house|flat|bungalow|cottage|family|people|couple|lady|man|woman|boy|neighbour))"
)
_HOUR = re.compile(r"\d\s?(?:am|pm)\b")
_SUBJECT = 40


def is_described(before: str) -> bool:
    """Say whether the words right before describe a home: `the blue door, …`."""
    described = _DESCRIBED.search(before)
    return (
        described is not None
        and not _PUBLIC_HOUSE.search(before)
        and not is_a_bodys(before[: described.start()][-_SUBJECT:])
    )


def is_host(before: str) -> bool:
    """Say whether a given name is said to hold something, or to be asked, at the address."""
    host = _HOST.search(before)
    if not host or IN_A_ROLE.search(before[: host.start()]):
        return False
    given, between = host["given"] or host["by"] or host["of"], before[host.start() :]
    if host["by"] and _HOUR.search(between) and " at " not in between:
        return False
    names = _NAMES.findall(between)
    return given.lower() in GIVEN_NAMES and not (
        mentions_venue(between) or any(map(speaks_of_a_body, names))
    )


def happens_at(before: str) -> str:
    """Return the evidence that something happens at a home, or comes from it, "" for none."""
    return "somebody called at the address" if _CALLS.search(before) else ""


def was_called_to(before: str) -> bool:
    """Say whether police, an ambulance or the fire service came to the address."""
    return _CALLED_OUT.search(before) is not None


def is_part_of(before: str) -> bool:
    """Say whether the words lead from a part of a home, or what stands there, to its address."""
    part = _PART_OF.search(before)
    if part is None:
        return False
    between = before[part.end("part") :]
    return _OF_A_THING.match(between) is None and not is_a_bodys(between)


def is_lived_in(after: str) -> bool:
    """Say whether the words after an address go on about those who are in it."""
    return _PEOPLE_IN_IT.match(after) is not None


def is_surely_lived_in(after: str) -> bool:
    """Say the same where no roadworks or drains before the address can mean anything else."""
    return _SURELY_IN_IT.match(after) is not None


def is_a_bodys(words: str) -> bool:
    """Say whether the words name a venue, a firm or another body."""
    return mentions_venue(words) or speaks_of_a_body(words)
