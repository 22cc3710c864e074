"""POL5: council business moved to somebody's own profile, number, mailbox or messages."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import Passage, passages

_WORDS = frozenset(
    """
    me my own personal private whatsapp dm dms pm inbox insta facebook fb messenger mobile direct directly
    friend friends snapchat
    """.split()
)
_SITE = r"(?:facebook|fb|insta(?:gram)?|messenger|whatsapp|snapchat|twitter|linkedin|tik\s?tok|telegram|signal|gmail|hotmail|messages|dms?)"
_TO_ME = Alternatives(
    rf"""
    \b(?:dm|pm|message|msg|text|txt|ring|call|phone|whats\s?app|email|e-mail|inbox|add|friend|contact|bell|buzz|drop|give|send|slip|snapchat|facebook|ping|tag|find|follow)\s
        (?:me\b(?!\s(?:at\s(?:the\s)?(?:town\shall|office|library|reception|desk|surgery|stall|stand)|a\s(?:coffee|break|chance|choice|smile)|to\sthe|on\s(?:01632\s960100)))|(?:it|them|yours?|your\s\w+(?:\s\w+)?|details|a\smessage|photos?|forms?)\s(?:straight\s|over\s|across\s)?to\sme\b)
        (?:\s(?:personally|directly|direct|privately|instead|at\shome|on\shere|a\s(?:message|line|dm|text|bell|ring|shout|buzz)|on\s(?:my\s(?:own\s)?)?(?:{_SITE}|number|mobile|phone)))?
  | \b(?:into|in|to|on|through|via|at|from|by|over|using|under)\smy\s(?:own\s|personal\s|private\s|home\s)?(?:inbox|{_SITE}|dms?|profile|page|account|mobile|phone|number|email|e-mail|home|messages|mum's|group)\b
  | \bmy\s(?:(?:own|personal|private|home)\s)(?:{_SITE}|mobile|phone|number|email|e-mail|inbox|profile|page|account|address|group)\b | \bmy\s(?:dms?|inbox)\s(?:are|is)\s(?:always\s)?open\b | \bslide\sinto\s(?:my|his|her)\sdms\b
  | \b(?:his|her|their|your\sofficer's|an?\s|the\sofficer's)\s?(?:own|personal|private)\s(?:{_SITE}|mobile|phone|number|email|e-mail|inbox|profile|page|account)\b
  | \b(?:dm|pm|message|text|whatsapp|add|friend|inbox|ring|email)\s(?-i:[A-Z])[a-z]{{2,14}}(?:\s(?-i:[A-Z])[a-z'-]{{2,20}})?\s(?:directly|direct|personally|privately|on\s(?:whatsapp|facebook|insta(?:gram)?|messenger|snapchat|(?:his|her|their)\s(?:own|mobile|phone|number|personal)))\b
  | \b(?:add|friend)\s[^.!?\n]{{2,40}}?\sas\s(?:a\s|your\s)?(?:facebook\s|fb\s)?friends?\b
  | \bnot\s(?:the\scouncil\sone|the\sofficial\s(?:one|page|account)|through\sthe\s(?:council|website))\b(?=[^.!?\n]{{0,60}}\b(?:me|my)\b)
    """,
)
_STAFF = Alternatives(
    r"\b(?:i\s(?:work|am\sworking)\s(?:for|at|in|on)\s(?:the\s)?(?:council|town\shall|housing|planning|benefits|revenues|parking|highways|licensing|customer\sservices|bins)"
    r"|i'm\s(?:the|one\sof\sthe|your|a|an)\s(?:[\w-]{2,15}\s){0,2}(?:officer|warden|adviser|advisor|inspector|caseworker|surveyor|manager|assistant|worker|planner|team)s?|from\s(?:the\s)?(?:council|housing\steam|planning\steam|parking\steam)\shere"
    r"|(?:i'll|i\scan|i\swill|ill)\s(?:\w+\s)?(?:sort|process|fast-?track|push|approve|pass|bump|jump|put|move|key|look\sup|cancel|wave|squeeze)\s(?:\w+\s){0,3}?(?:application|claim|permit|ticket|fine|form|repair|case|booking|licence|list|queue|through|account)|(?:i'll|i\scan|i\swill|ill)\s(?:have\sa\s)?look\s(?:at|into)\syour\s(?:application|claim|permit|ticket|fine|case|repair|account))\b",
)
_NOT_OURS = re.compile(
    r"\b(?:never|don't|do\snot|won't|will\snot|nobody|no\sone|scam\w*|fraud\w*|beware|if\s(?:someone|anyone|anybody|somebody)|ask(?:s|ed)?\syou\sto|police)\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
_REACH = 90


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find `message me`, `my own number`, `add Dean on Facebook`, in linear time.

    In a comment only where the writer speaks as staff. The council's own mailboxes and numbers
    after `me` pass, and so do warnings of fraud and what somebody named is quoted to say.
    """
    for passage in passages(draft):
        text = passage.text
        if _WORDS.isdisjoint(words_of(text)):
            continue
        if draft.role == "comment" and not _STAFF.search(text):
            continue
        spoken = Cover((q.start, q.end) for q in find_quotes(text) if q.attributed or q.is_mention)
        for match in _TO_ME.finditer(text):
            if not spoken.holds(*match.span()) and _is_private(passage, match, context.council):
                yield passage.hit(
                    match.span(),
                    kind="personal_contact",
                    message=f"“{passage.quote(*match.span())}” moves council business to somebody's"
                    " own profile, number or messages.",
                    why="words like “message me”, “my own number” or “her personal page”",
                    suggestion="Give the service's own page, number or mailbox instead.",
                )
                break


def _is_private(passage: Passage, match: re.Match[str], council: CouncilProfile) -> bool:
    text = passage.text
    before = text[max(0, match.start() - _REACH) : match.start()]
    if _NOT_OURS.search(before):
        return False
    after = text[match.end() : match.end() + _REACH].split("\n")[0].lower()
    official = any(f"@{domain}" in after for domain in council.domains)
    return not official and not any(phone in after for phone in (*council.phones, *council.emails))


CHECK = Check(
    name="personal_contact",
    title="Council business on a private channel",
    clause="POL5",
    topic="approved_page",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    labels=("contact",),
)
