"""When words of danger are advice, a story or long past: what the two safeguarding checks let pass."""

import re

from oyez.checks.grammar.stance import sentence_at

_ADVICE = re.compile(
    r"""\b(?:if|when|anyone\swho|everyone\swho|those\swho)\s(?:you|anyone|someone|somebody|your\s\w+|a\sneighbour|a\schild|people)?\s?(?:'re|'s|\sare|\sis)?\s?(?:are|is|be|know|knows|think|thinks|suspect|see|sees|feel|feels|feeling|need|needs|notice|notices|smell|smells|hear|hears|ever|spot|worried|struggling|affected|have|has|live|lives)\b(?=[^\n]{0,160}\b(?:ring|call|phone|contact|report|tell|speak|talk|text|dial|visit|samaritans|999|101|111|help\sis|support\sis|get\sin\stouch|go\sto))
      | \b(?:samaritans|childline|helplines?|hotline|awareness|training|leaflet|campaign|fundrais\w+|charity|hospice|workshop|webinar|drop-?in|support\sgroup|signs\sof|spot\sthe\ssigns|prevention|policy|strategy|statistics|figures|survey|report\ssays|studies)\b
      | \b(?:film|movie|novel|book\sclub|thriller|crime\swriter|author|murder\smystery|episode|drama|panto|playing\s(?:lewis|hamlet)|escape\sroom|corrie|eastenders|netflix|on\stelly|video\sgame|opera|am\sdram|re-?enact\w+|museum|exhibition|medieval|bonfire\snight|barbecue|bbq|fireworks\sdisplay)\b""",
    re.VERBOSE,
)
_PAST = re.compile(
    r"""\b(?:years?|decades|months)\s(?:ago|back|since) | \b(?:back\s)?in\s(?:the\s)?(?:19|20)\d\d(?:s\b)? | \bin\sthe\s(?:war|blitz|sixties|seventies|eighties|nineties|\d0s) | \bwhen\s(?:i|he|she|we)\s(?:was|were)\s(?:a\s|an\s)?(?:little|young|kid|child|boy|girl|lad|lass|at\sschool|small|teenager|six|seven|eight|nine|ten|in\scare)
      | \bas\sa\s(?:child|kid|boy|girl|lad|teenager) | \b(?:survivor|survived|recovered|recovery|doing\s(?:grand|well|fine|ok|okay|great)\snow|all\sright\snow|alright\snow|better\snow|got\sthrough\sit|turned\s(?:it|my\slife|things)\s(?:a)?round|saved\smy\slife|kept\sme\sgoing) | \b(?:lost|losing)\s(?:my|our|his|her|a)\s\w+\sto\s(?:suicide|knife|domestic) | \b(?:used\sto\s(?:hit|beat|batter|get\shit|be\shungry))""",
    re.VERBOSE,
)
_NOW = re.compile(
    r"\b(?:tonight|again|tomorrow|still|since\s(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday)|this\s(?:morning|evening|week|afternoon)|right\snow|any\s?more|it's\sback|happening|and\snow\s(?:he|she|it|i))\b"
)
_DENIED = re.compile(
    r"(?:\b(?:not|never|isn't|wasn't|aren't|no)|n't)\s(?:a\s|any\s|been\s|actually\s)?$"
)


def is_advice_or_story(small: str, text: str, start: int, end: int) -> bool:
    """Say whether the sentence around a span advises, tells of fiction, or of what is long past."""
    first, last = sentence_at(text, start, end)
    sentence = small[first:last]
    if _DENIED.search(small[max(first, start - 20) : start]):
        return True
    if _ADVICE.search(sentence):
        return True
    return bool(_PAST.search(small) and not _NOW.search(sentence))
