"""What a message announces by its own words: a vacancy, an event, good news. It would rather miss."""

import re

from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives

_ROLE = (
    "officers?|advis[eo]rs?|managers?|assistants?|apprentices?|clerks?|cleaners?|gardeners?|drivers?|lifeguards?|librarians?"
    "|engineers?|surveyors?|planners?|cooks?|chefs?|caretakers?|wardens?|inspectors?|administrators?|receptionists?|social\\sworkers?"
    "|support\\sworkers?|youth\\sworkers?|teachers?|teaching\\sassistants?|solicitors?|accountants?|analysts?|coordinators?|co-ordinators?"
    "|supervisors?|operatives?|loaders?|technicians?|electricians?|plumbers?|joiners?|carpenters?|rangers?|instructors?|stewards?|registrars?"
    "|team\\sleaders?|heads?\\sof\\s\\w+|directors?|developers?|designers?|trainees?|handypersons?|mechanics?|nurses?|paralegals?|executives?"
    "|attendants?|workers?|interns?|graduates?|coaches|conservators?|curators?"
)
_VACANCY = Alternatives(
    rf"""
    \b(?:we're|we\sare|fernwell\sis|the\scouncil\sis)\s(?:now\s|currently\s|still\s|also\s)?(?:hiring|recruiting)\b
  | \b(?:job|paid)\s(?:vacanc(?:y|ies)|opportunit(?:y|ies))\b | \bvacanc(?:y|ies)\s(?:for|in\sour|now|alert|:) | \bnew\svacanc(?:y|ies)\b
  | \b(?:we're|we\sare|our\s[\w\s]{{2,40}}\s(?:is|are)|our\s[\w\s]{{2,40}}\s(?:service|team))\s(?:looking\sfor|after|seeking|searching\sfor|needs?)\s(?:an?|another|our\snext|new|\w+|more)\s(?:[\w'-]{{2,15}}\s){{0,3}}?(?:{_ROLE})\b
  | \bcould\syou\sbe\s(?:our|the|a|an)\s(?:next\s|new\s)?(?:[\w'-]{{2,15}}\s){{0,3}}?(?:{_ROLE})\b
  | \b(?:{_ROLE})\s(?:wanted|needed|required|sought)\b | \bwanted:?\s(?:an?\s)?(?:[\w'-]{{2,15}}\s){{0,3}}?(?:{_ROLE})\b
  | \b(?:join|come\sand\sjoin)\s(?:us|our\steam|the\steam)(?:\s(?:at|in)\s[\w\s]{{2,30}})?\s?(?:as\s(?:an?|our)|:)\s(?:[\w'-]{{2,15}}\s){{0,4}}?(?:{_ROLE})\b
  | \b(?:{_ROLE})\b[^.!?\n]{{0,60}}£\s?\d{{2}},?\d{{3}} | £\s?\d{{2}},?\d{{3}}[^.!?\n]{{0,60}}\b(?:{_ROLE})\b(?=[^\n]{{0,200}}\b(?:apply|hours|permanent|full\stime|part\stime|pro\srata)\b)
    """,
)
_UNPAID = re.compile(
    r"\b(?:volunteer\w*|foster|unpaid|trustees?|governors?|poll\sof|appointed|has\sjoined|new\sstarter|starts\son|started|retir\w+|was\sfined|budget|cost\w*|grant\sof|contractors?\shave|award\w*|thank\w*)\b",
    re.IGNORECASE,
)
_EVENT = (
    "fun\\sday|family\\sday|open\\s(?:day|evening|morning|house)|tea\\sdance|ceilidh|disco|storytime|rhyme\\s?time|concert|recital|gig|workshop|drop-?in|fair|fayre|fete|f[eê]te|festival"
    "|(?:night|farmers'?|christmas|artisan|vintage|craft)\\smarket|quiz(?:\\snight)?|exhibition|carnival|gala|parade|craft\\s(?:session|morning|afternoon)|litter\\spick|taster(?:\\ssession)?|guided\\swalk|walk\\sand\\stalk"
    "|heritage\\stalk|author\\s(?:talk|evening|visit)|coffee\\smorning|bake\\s?off|film\\s(?:night|screening)|screening|outdoor\\s(?:cinema|theatre)|panto(?:mime)?|show|firework\\w*(?:\\sdisplay)?|bonfire|lantern\\s\\w+|treasure\\shunt"
    "|easter\\segg\\shunt|egg\\shunt|trail\\slaunch|launch\\sparty|job\\sfair|jobs\\sfair|careers\\sfair|swap\\sshop|seed\\sswap|toy\\sswap|repair\\scaf[eé]|knit\\sand\\snatter|picnic|street\\sparty|big\\slunch|sports\\sday|fun\\srun|boot\\ssale|jumble\\ssale|carols?|carol\\s(?:service|singing)|nativity|grotto|(?:lights?\\s)?switch-?on|barbecue|bbq|regatta|tournament|procession|circus|dance"
)
_ANNOUNCED = Alternatives(
    rf"""
    \b(?:{_EVENT}|(?-i:(?:[A-Z][\w'-]+\s(?:and\s)?){{1,5}}(?:Day|Night|Festival|Fair|Show|Fayre|Gala|Carnival|Parade|Market|Weekend)))\b[\s\S]{{0,600}}?
        \b(?:is\sback|are\sback|returns|everybody\swelcome|everyone\swelcome|all\swelcome|all\sages|free\sentry|it's\sfree|is\sfree|come\salong|come\sand\s(?:join|see|try|meet)|join\sus|see\syou\sthere|don't\smiss|book\s(?:now|your|early|a\splace)|tickets\s(?:are|cost|from|on)|no\sneed\sto\sbook|bring\s(?:a|your|the)|doors\sopen|gates\sopen|kicks\soff|no\spartner\sneeded|save\sthe\sdate|pop\salong|drop\sin)\b
  | \b(?:join\sus|come\salong|come\sand\sjoin\sus|don't\smiss|get\sready|save\sthe\sdate|bringing\sback|get\syour\s\w+\s\w+\son|you're\sinvited|roll\sup)\b[^\n]{{0,120}}?\b(?:{_EVENT})\b
    """,
)
_OVER = re.compile(
    r"\b(?:last\s(?:night|week|weekend|month|year)|yesterday|who\scame|joined\sus|was\sa|were\sa|turned\sout|what\sa\s(?:day|night)|cancelled|postponed|called\soff|sold\sout|full(?:y\sbooked)?|thanks?\s(?:you\s)?to\severy\w+|raised\s£|details\sto\sfollow|dates?\sto\sbe|full\s(?:programme|listings?|details|dates)|dates\sand\stimes|what's\son|apply|licen[cs]e|road\sclos\w+)\b",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"\s*(?:hi|hello|hiya|dear|good\s(?:morning|afternoon|evening)|morning|afternoon|@\w+)[\s,!]",
    re.IGNORECASE,
)
_GOOD = Alternatives(
    r"""
    \b(?:we(?:'ve|\shave)?|our\s(?:[\w'-]{2,15}\s){1,4}?(?:has|have|was|were|is)|who(?:'s|\shas)\sjust|(?-i:Fernwell)\s(?:[\w'-]{2,15}\s){0,3}(?:has|is|was))\s?(?:just\s|been\s|also\s|officially\s|now\s)?
        (?:won(?!'t)\s(?:an?\s|the\s|gold|silver|bronze|best|national|regional|first|two|three)|scooped|been\s(?:named|crowned|voted|awarded|shortlisted)|named\s(?:the\s)?(?:best|one\sof)|crowned|voted\s(?:the\s)?(?:best|friendliest|top)|awarded\s(?:a|the|gold)|officially\sthe\s\w+est|the\s(?:best|friendliest|greenest|cleanest)\sin)
  | \bwho's\sjust\swon\b | \bwe\sdid\sit!  | \b(?:huge\s|big\s|massive\s)?congratulations\sto\sour\s(?:[\w'-]{2,15}\s){0,3}?(?:apprentices?|team|crew|staff|volunteers|lifeguards|gardeners|librar\w+|students|learners)\b
  | \b(?:proud|delighted|thrilled|over\sthe\smoon)\sto\s(?:announce|say|share|tell\syou)\s(?:that\s)?(?:we|our)\b
    """,
)
_VACANT = frozenset(
    """
    hiring recruiting vacancy vacancies opportunity opportunities looking after seeking searching need needs wanted
    needed required sought join
    could
    """.split()
)
_INVITING = frozenset(
    """
    back returns welcome ages free along join see miss book tickets bring doors gates kicks needed save pop
    drop ready bringing get invited roll
    """.split()
)
_HELD = frozenset(
    """
    day open evening dance ceilidh disco storytime rhymetime rhyme concert recital gig workshop drop fair fayre fete fête
    festival market quiz exhibition carnival gala parade craft litter taster guided walk talk author coffee bake film
    screening outdoor panto pantomime show fireworks firework bonfire lantern hunt launch swap repair knit picnic
    party lunch run sale night weekend te f
    carols carol nativity grotto switch barbecue bbq regatta tournament procession circus
    """.split()
)
_PROUD = frozenset(
    """
    won scooped named crowned voted awarded shortlisted officially did congratulations proud delighted thrilled
    moon best friendliest greenest cleanest
    """.split()
)
_MOST = 4_000


def announces(text: str) -> str:
    """Return `jobs`, `events`, `good_news`, or "" where the words do not clearly announce one.

    Only the first four thousand characters are read. Volunteers' roles, replies, and what is over
    or called off announce nothing. A list with many dates is for a person to read.
    """
    text = text[:_MOST]
    if _REPLY.match(text):
        return ""
    words = words_of(text)
    vacant = "£" in text or not _VACANT.isdisjoint(words)
    if vacant and _VACANCY.search(text) and not _UNPAID.search(text):
        return "jobs"
    held = not _INVITING.isdisjoint(words) and not _HELD.isdisjoint(words)
    if held and not _OVER.search(text) and _ANNOUNCED.search(text):
        return "events"
    proud = not _PROUD.isdisjoint(words)
    return "good_news" if proud and _GOOD.search(text) else ""
