"""Whom words are aimed at: a name, an office-holder, “that woman on reception”, “you”.

Names and titles of office are masked, one for one, so that a pattern can say “somebody named”.
"""

import re
from functools import lru_cache

from oyez.checks.grammar.persons import find_persons
from oyez.checks.grammar.shapes import Alternatives, Shapes, beginnings, masks
from oyez.checks.grammar.words import lowered

NAMED, OFFICE = "\ue070", "\ue071"
_OFFICE = Alternatives(
    r"(?<!\w)(?i:cllr|councillor|mayor|mayoress|mp|leader|pcso|pc|sgt|inspector|chief\sexecutive)\.?\s"
    r"[A-Z][\w'-]{1,20}(?:\s[A-Z][\w'-]{1,20})?",
    re.VERBOSE,
)
_ENDING = re.compile(r"'s$")
WORKS = r"""(?:reception(?:ist)?|front\sdesk|desk|phones?|switchboard|counter|till|tills|call\scent(?:re|er)|library|museum|tip|depot|bins?|bin\s(?:crew|wagon|lorry|round)
    |housing(?:\s\w+)?|benefits?(?:\s\w+)?|planning(?:\s\w+)?|licensing|highways|parking|parks|council\stax|revenues|environmental\shealth|legal|finance|hr|it|comms|customer\sservices?|the\scouncil|enforcement|registrars?
    |town\shall|leisure\scent(?:re|er)|baths|pool|gritters?|sweeper|wagon|office|school|surgery|enquiries|reuse\sshop|recycling\scent(?:re|er)|market\soffice|social\sservices|adult\scare|children's\sservices)"""
PERSON = r"""(?:woman|man|bloke|lad|girl|lass|lady|guy|chap|fell(?:er|a|ow)|geezer|kid|cow|bitch|witch|one|bird|clown|muppet|idiot|moron|creature|thing|warden|officer|driver|receptionist|clerk|cleaner|librarian|teacher|headteacher|nurse|manager|neighbour
    |caretaker|planner|inspector|lifeguard|attendant|advisor|adviser|assistant|secretary|chair(?:man|woman)?|volunteer|postman|postie|landlord|landlady|shopkeeper|pcso|copper|doctor|councillor|bouncer|vicar|busybody|old\s(?:bag|bat|cow|boy|girl|git)|so-and-so|pair)"""
DESCRIBED = rf"(?:that|the|this|your|our|them|those|some|a\scertain|old)\s(?:[\w'-]{{2,14}}\s){{0,3}}?{PERSON}"
WHERE = r"(?:\s(?:who|that|which|on|in|at|from|off|behind|with|by|next|over|down|up|round|running|doing)(?:\s[\w'-]{1,14}){1,6}?)"


def find_aimed(shapes: Shapes, text: str) -> list[tuple[int, int, str]]:
    """Return start, end and kind of each place where a shape matches `text`, targets masked.

    Names are searched only where the words allow some shape to match.
    """
    begun = beginnings(text)
    if not shapes.candidates(begun | {NAMED, OFFICE}):
        return []
    masked = mask_targets(text, lowered(text))
    return [
        (match.start(), match.end(), kind)
        for kind, match in shapes.find(masked, begun | masks(masked))
    ]


@lru_cache(maxsize=8)
def mask_targets(text: str, small: str) -> str:
    """Return `small` (the text in small letters) with names and office-holders masked."""
    masked: list[tuple[int, int, str]] = []
    for person in find_persons(text):
        if not person.placed:
            end = person.end - len((_ENDING.search(text[person.start : person.end]) or [""])[0])
            masked.append((person.start, end, NAMED))
    for match in _OFFICE.finditer(text):
        end = match.end() - len((_ENDING.search(match[0]) or [""])[0])
        masked.append((match.start(), end, OFFICE))
    if not masked:
        return small
    pieces = list(small)
    for start, end, mark in masked:
        pieces[start:end] = mark * (end - start)
    return "".join(pieces)
