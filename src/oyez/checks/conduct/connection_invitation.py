"""POL4: an invitation to follow, friend, like or join what may be a conflict of interest."""

import re
from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import passages

_WORDS = frozenset(
    """
    follow follows follower followers like likes friend friends befriend join subscribe petition
    petitions add sign signature signatures support donate crowdfunder
    """.split()
)
_SITES = r"(?:facebook|fb|face\s?book|insta(?:gram)?|twitter|x|tik\s?tok|linkedin|snapchat|youtube|threads|bluesky|whatsapp|nextdoor|telegram|discord)"
_PLACE = r"(?:page|group|profile|account|channel|campaign|feed|facebook|insta(?:gram)?|fan\s?page|fb\sgroup|chat|server|movement|handle)s?"
_REST = r"(?:(?!\b(?:for\sfree|by\sthe\slake)\b)[^.!?\n]){1,70}?"
_PATTERNS = tuple(
    Alternatives(pattern)
    for pattern in (
        # Give our friends at Kettle and Kiln a like.
        r"\b(?:give|giving|show|drop|send|gi'e|chuck)\s(?P<target>[^.!?\n]{2,60}?)\s(?:a|an|some|your|the|plenty\sof)\s(?:(?:cheeky|big|quick|little|wee|facebook|well-deserved)\s)?(?:like|follow|likes|follows|thumbs\sup|support|love|share\sand\s(?:a\s)?(?:like|follow))\b(?!-)(?:\sand\s(?:a\s)?(?:like|follow|share))?",
        # Like her page. Join the Build It Now group. Follow @someone on Instagram.
        rf"(?<!\w)(?:(?:please|do|go|to|and|can\syou|you\scan|you\sshould|now|then|so|or|just|everyone|everybody|why\snot|don't\sforget\sto|remember\sto|make\ssure\sto|off\syou\sgo\sand|head\sover\sand|pop\sover\sand),?\s)?\b(?P<verb>follow|like|join|add|friend|befriend|subscribe\sto|like\sand\s(?:follow|share|join|subscribe\sto)|follow\sand\slike|friend\sand\slike)\s(?!to\b|a\b|that\b|when\b)(?P<target>(?:{_REST})\b{_PLACE}\b|@\w[\w.]{{1,30}}|[^.!?\n]{{2,50}}?\s(?:on|over\son)\s{_SITES}\b)",
        r"\b(?P<verb>friend|befriend|follow|like)\s(?P<target>(?-i:[A-Z])[\w'-]{2,20}(?:\s(?-i:[A-Z])[\w'-]{2,20}){0,3})(?=,\swho|,?\s(?:on|for\s(?:updates|more|the\slatest|news))|[.!]|$)",
        r"\b(?P<verb>friend|befriend|like|follow)\s(?P<target>them|him|her)\b(?=[^.!?\n]{0,40}(?:,|\bon\b|\btell\b|\btoo\b|\bnow\b|[.!]|$))",
        # Join Fernwell Against the Incinerator.
        r"\b(?P<verb>join|support|back|follow|like|stand\swith)\s(?P<target>(?-i:(?:[A-Z][\w'-]+\s){0,4}(?:Against|Save|Stop|Scrap|Say\sNo|No\sTo|Rebellion|Action\sGroup|Campaign|Alliance|Movement|Rejoin|Keep|Defend)(?:\s(?:the|our|to|for)\s|\s)?(?:[A-Z][\w'-]+\s?){0,4}))",
        # Sign the petition. Get their petition over the line.
        r"\b(?P<verb>sign|signing|back|support|share)\s(?P<target>(?:the|this|that|their|our|her|his|a|an)\s(?:[\w'-]{1,20}\s){0,6}?petition)\b",
        r"\b(?:get|push|help|take)\s(?P<target>(?:their|his|her|the|this|that)\s(?:[\w'-]{1,20}\s){0,2}?petition)\s(?:over|past|to|reach|hit)\b",
        r"\b(?:page|group|profile|channel|account|campaign|petition)\b[^.!?\n]{0,40}[.!]?\s(?:do\s)?(?P<verb>give)\s(?P<target>it|them|him|her)\sa\s(?:like|follow)\b",
        r"\b(?:help|get)\s(?P<target>[^.!?\n]{2,60}?)\s(?:to\s)?(?:reach|hit|get\sto|past|over)\s[\d,]{2,9}k?\s(?:likes|followers|signatures|members|subscribers)\b",
        r"\b(?P<target>[^.!?\n]{2,60}?)\sneeds?\s[\d,]{1,9}k?\s(?:more\s)?(?:likes|followers|signatures|members|subscribers)\b",
    )
)
_OURS = re.compile(
    r"^(?:us\b|ours?\b(?!\s(?:friends?|mates?|local\s(?:mp|party|business\w*|candidate)|former|old|ex-?\w*|mp|candidate|members?|colleague|colleagues|thursday|opponents?|neighbours?|sponsors?)\b)|the\scouncil|your\s(?:council|library|local\s(?:council|library|nhs|police)))",
    re.IGNORECASE,
)
_PUBLIC_BODY = re.compile(
    r"police|librar|libs\b|museum|nhs|hospital|fire\s?(?:and|service|rescue|&)|ambulance|met\s?office|environment\s?agency|council|gov(?:uk)?\b|highways|trading\s?standards"
    r"|citizens\s?advice|recycl|school|leisure\s?centre|country\s?park|coastguard|weather|flood|bbc|national\srail|dvla|samaritans|ukhsa|public\shealth|town\scentre|visit\s?[A-Z]|parkrun",
    re.IGNORECASE,
)
_NOT_THIS = re.compile(
    r"\b(?:diversion|signs?|trail|arrows|instructions|advice|guidance|link|links|steps|path|route|rules|waymark\w*|river|road|footpath|lights?|story|progress|journey|hashtag"
    r"|litter|choir|walk|session|class|club|scheme|library|team|mailing\slist|waiting\slist|newsletter|queue|call|webinar|meeting|board|panel|forum|reading\sgroup|book\sgroup|walking\sgroup"
    r"|support\sgroup|craft\sgroup|toddler\sgroup|playgroup|user\sgroup|focus\sgroup|friends\sgroup|working\sgroup|steering\sgroup|residents'?\sgroup|volunteer\s\w*\s?group|parent\sgroup|age\sgroup|knit\w*|home\spage|this\spage|web\s?page|next\spage|front\spage)\b",
    re.IGNORECASE,
)
_OFFICIAL_PETITION = re.compile(
    r"\b(?:council's\s(?:e-?)?petition|e-?petitions?\s(?:scheme|page|service)|petitions?\s(?:scheme|policy)|start\sa\spetition|how\sto\s(?:start|submit|hand)|if\syou\s(?:sign|want|start)|petition\s(?:calling|asking)\s(?:on\s|for\s)?the\scouncil)\b",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:would|d|want|wants|how|able|asked|wish|used)\s(?:like\s|love\s)?(?:to)?\s?$",
    re.IGNORECASE,
)
_FEWEST = 3


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find invitations to pages, groups, profiles and petitions that are not the council's.

    The council, its services and partners in the profile, and public bodies pass; so do trails to
    follow, clubs to join and what somebody whom the text names says. Linear in the length.
    """
    own = _own(context.council)
    for passage in passages(draft):
        text = passage.text
        if _WORDS.isdisjoint(words_of(text)):
            continue
        spoken = Cover((q.start, q.end) for q in find_quotes(text) if q.attributed or q.is_mention)
        spans: list[tuple[int, int]] = []
        for pattern in _PATTERNS:
            for match in pattern.finditer(text):
                if not _conflicts(match, own) or spoken.holds(*match.span()):
                    continue
                if any(start < match.end() and match.start() < end for start, end in spans):
                    continue
                spans.append(match.span())
        for span in sorted(spans):
            yield passage.hit(
                span,
                kind="connection_invitation",
                message=f"“{passage.quote(*span)}” asks readers to connect with somebody else than"
                " the council.",
                why="words like “follow”, “like”, “join” or “sign”, and a target that is neither the"
                " council's nor a partner's",
                suggestion="Leave the invitation out, or add the partner to the council profile if"
                " it is an approved one.",
            )


@lru_cache(maxsize=4)
def _own(council: CouncilProfile) -> tuple[str, ...]:
    """Return the council's, services' and partners' names and handles as letters only."""
    entries = (
        council.name,
        *council.aliases,
        *council.handles,
        *council.partners,
        *council.services,
    )
    return tuple(letters for entry in entries if len(letters := _letters(entry)) >= _FEWEST)


def _letters(words: str) -> str:
    return "".join(c for c in words.casefold() if c.isalnum())


def _conflicts(match: re.Match[str], own: tuple[str, ...]) -> bool:
    if _WISH.search(match.string[max(0, match.start() - 20) : match.start() + 3]):
        return False
    target = match["target"].strip()
    letters = _letters(target)
    if _OURS.match(target) or _PUBLIC_BODY.search(target) or any(name in letters for name in own):
        return False
    if letters and any(name.startswith(letters) and len(letters) > _FEWEST for name in own):
        return False
    if "petition" in target.lower():
        start = max(0, match.start() - 60)
        return not _OFFICIAL_PETITION.search(match.string, start, match.end() + 60)
    return _NOT_THIS.search(target) is None


CHECK = Check(
    name="connection_invitation",
    title="Invitation to connect with others",
    clause="POL4",
    topic="conflict_of_interest",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
    labels=("invite",),
)
