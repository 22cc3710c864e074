"""POL1 in comments: contempt for residents and service users, or abuse of a member of staff.

Criticism of the council, its services, decisions and councillors passes, however rude. Cost: a
look at the words; names are searched only where words of contempt stand.
"""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.conduct.asked_sentences import asked_sentences
from oyez.checks.grammar.contempt import COARSE, CRIMINAL, INFERIOR, VERMIN
from oyez.checks.grammar.shapes import Shapes, shapes
from oyez.checks.grammar.slurs import is_own
from oyez.checks.grammar.stance import is_refused, sentence_at
from oyez.checks.grammar.targets import NAMED, WORKS, find_aimed
from oyez.checks.grammar.words import lowered
from oyez.checks.passages import Passage, passages

_USERS = r"""(?:(?:council|social|housing\sassociation|problem)\stenants? | tenants | (?:benefits?\s|universal\scredit\s|dole\s|pip\s)?claimants? | (?:people|those|families|folk|anyone|everyone|mums|parents|kids|lot|them)\son\s(?:benefits|universal\scredit|the\s(?:dole|social|sick)|uc|pip)
    | (?:the\s|these\s|those\s)?(?:homeless(?:\speople|\slot)?|rough\ssleepers?|beggars|unemployed|jobless|poor|street\ssleepers)
    | (?:food\s?bank)\s(?:users?|lot|queue|people|regulars|families)
    | (?:people|folk|families|kids|youths|teenagers|lads|girls|everyone|everybody|residents|them|those|lot|all|anyone|half)\s(?:living\s|who\slive\s)?(?:on|off|from|in|up)\s(?:the|that|this|those)\s(?:\w+\s)?(?:estates?|flats|tower\sblocks?|high\s?rise|maisonettes|terraces|hostel|bedsits|caravans)
    | (?:estate|flats|hostel)\s(?:kids|people|lot|families|mums|rats|trash|scum)
    | (?:that|this|whole)\s(?:estate|hostel)
    | social\shousing\s(?:lot|people|families|types)
    | (?:council\s(?:house|estate|flat))\s(?:lot|people|families|kids|types|mums|scum)
    | (?:local\s)?residents | locals | villagers | (?:people|folk)\s(?:round\shere|in\sthis\stown|from\sround\shere) | \w{3,12}\slot | service\susers | care\sleavers | kids\sin\scare | foster\skids | (?:hostel|refuge)\s(?:lot|people|women))"""
_NAMES = r"""(?:chavs?|scroungers?|spongers?|freeloaders?|dole\s?(?:scum|ites?|bludgers?|wallahs?)|doleys?|benefit\s(?:scum|cheats?|street|brigade|bums?|scroungers?|junkies)|smack\s?heads?|bag\s?heads?|crack\s?heads?|junk(?:ies|ie)|druggies?|alkies|winos|tramps|dossers|layabouts
    |scratters|scrotes?|skanks|riff-?raff|great\sunwashed|underclass|peasants|inbreds|in-breds|scum|vermin|lowlifes?|low-?lives|wasters|oiks|plebs|pond\s?life|knuckle-?draggers|mouth-?breathers|toe-?rags|gutter-?snipes|jeremy\skyle\s\w+|trailer\strash|bottom\sfeeders|hobos|bums(?!\son)|doorway\sbrigade|stella\sbrigade|trackie\sbrigade|cider\sbrigade|work-?shy|feckless|ne'er-do-wells|yobs|hoodies|ferals?)"""
_ARE = r"(?:\s(?:are|is|'re|live|behave|act|look|smell|will\salways\sbe|were)|'re|\sr|,)"
_VERY = r"(?:\s(?:all|just|only|nothing\sbut|no\sbetter\sthan|basically|clearly|such|really|so|too|always|mostly|fucking|bloody|absolute|complete|total|utter|a|an|the|as|like|bunch\sof|load\sof|pack\sof|lot\sof|lazy|idle|dirty|filthy|thieving|whining|whinging|moaning|feral|stupid|thick|useless|usual|same|and|the\slot\sof\sthem))"
_HARD = rf"(?:{VERMIN}|{CRIMINAL}|{COARSE}|{INFERIOR}|{_NAMES}|inbred|rough|rank|feral|scruffy|unwashed|minging|peasants|whingers|moaners|animals|tight|nosy|a\sdisgrace|workshy|gobby|six\sfingers)"
_STAFF = rf"(?:{NAMED}++(?:,?\s(?:on|in|at|from|behind|of|who\sruns|who\sdrives|off)\s(?:the\s|your\s|our\s)?(?:\w+\s){{0,2}}?{WORKS})|(?:that|the|this|your|our)\s(?:[\w-]+\s){{0,3}}?(?:woman|man|bloke|lad|girl|lass|lady|guy|chap|fella|feller|one|muppet|clown|cow|idiot|moron|thing)(?:\s(?:with|who|in)(?:\s\w+){{1,4}}?)?\s(?:on|in|at|from|behind|who\s(?:runs|does|answers|drives|works))\s(?:the\s|your\s|our\s)?(?:\w+\s){{0,2}}?{WORKS}|(?:that|your)\s(?:\w+\s){{0,2}}?(?:receptionist|clerk|officer|warden|planner|librarian|call\shandler|caretaker|driver|adviser|advisor|jobsworth|inspector)(?:\s(?:on|in|at|from)\s(?:the\s)?\w+)?)"
_LOW = r"""(?:thick(?!\sfog|\sskin|\spaper)|dim\b|dense|gormless|brain-?dead|bone\sidle|idle|lazy|fat|ugly|smelly|useless|stupid|a\swaste\sof|waste\sof|couldn't\s(?:run\sa|find\s(?:his|her|their)|organise\sa|spell|care\sless|count\sto|tell\s(?:his|her))|wouldn't\sknow|not\sall\sthere|one\sbrain\scell|brain\scells?|a?\s?bully|two-?faced|sour-?faced|po-?faced|mardy|miserable\s(?:cow|git|sod|old|bitch|so)
    |(?:a|an|such\sa|total|complete|absolute|right|proper|utter|lying|lazy|miserable|stupid|nasty|thick|old|moody|arrogant|jumped-up)\s(?:\w+\s)?(?:idiot|moron|cretin|imbecile|liar|cow|bitch|git|clown|muppet|jobsworth|pillock|prat|plonker|numpty|halfwit|dimwit|fool|twat|prick|knob|disgrace|snake|toad|dragon|witch|dogsbody|creep|crook|nightmare|joke|waster|sod|pig|dinosaur)|face\slike|face\sthat|two\sshort\splanks|sandwich(?:es)?\sshort|(?:hasn't|has\snot|not)\s(?:got\s)?(?:two\s|a\s|one\s)?brain\scells?|lights\sare\son|asleep\sat|half\sasleep|(?:check|checked)\s(?:him|her)\sfor\sa\spulse|a\sfull\s(?:hour's|day's)\swork|first\sday's\swork|hide\sthe\sbiscuits|evil|vile|inbred|creepy|greasy|deserves\sto\sbe\ssacked|past\sit|senile|drunk|on\s(?:the\s)?(?:drugs|drink|bottle)|shagging|sleeping\swith|incompetent\s(?:cow|git|idiot|fool))"""
_SOURCES: tuple[tuple[str, str], ...] = (
    (
        "residents",
        rf"""
        {_USERS}(?:\s(?:in|on|from|at|round|here|who|off)(?:\s[\w']+){{0,4}}?)?{_ARE}{_VERY}{{0,6}}\s{_HARD}(?![\w-])
      | (?:these|those|them|our|the|all|bloody|fucking|lazy|idle|thieving|dirty|local|usual|same|same\sold|more|full\sof|bunch\sof|load\sof|pay\sthe|pay\sfor|feed\sthe|house\sthe|houses?\sfor|benefits?\sfor|attract\w*|encourag\w+|overrun\s(?:with|by))\s(?:\w+\s)?{_NAMES}(?![\w-])
      | (?:^|[.!?\n]\s?){_NAMES}(?=[.!,]|$|\s(?:the\slot|all|everywhere|every|live|living|hang|sat|sitting|shooting|ruin|will|should|don't|can't|who|on\s|in\s|get|again|with|need|deserve|moaning))(?![\w-])
      | {_USERS}(?:\s[\w']+){{0,3}}?\s(?:(?:all|just|only|always|will|would|never|keep|who|have|'ll|do)\s){{0,3}}(?:breed(?:ing)?|scroung\w+|spong\w+|stink\w*|wreck\w*|trash\w*|ruin\w*\s(?:the|everything|every|it)|steal\w*|nick\w*\s|rob\b|smash\w*\s|turn\w*\s(?:it|the\s\w+|everything)\sinto\sa|live?\slike\s(?:animals|pigs|kings)|piss\w*\s|drink\w*\s(?:it|all|their\sgiro)|never\sworked|never\sdone\sa|done\sa\sday|can't\sbe\s(?:bothered|arsed)|couldn't\sbe\s(?:bothered|arsed)|don't\s(?:want\sto\swork|deserve|work|wash|know\s(?:how|what\s(?:soap|work)))|do\snothing\sbut|sit\s(?:on\stheir|at\shome|round)|spend\s(?:it|their|all)|get\severything|want\severything|should\s(?:be\s(?:sterili\w+|made\sto|moved|evicted|locked|tagged|ashamed|shot|kept|rounded|sent)|get\s(?:a\sjob|off\stheir)|starve|stop\sbreeding|try\sworking|grow\sup)|need\s(?:to\sget\sa\sjob|a\sgood\s(?:wash|slap|kick))|bring\s(?:the\s(?:area|tone|place)\sdown|crime|it\son)|brought\sit\son|choose\sto|like\sit\sthat\sway|are\sthere\sbecause\sthey|only\shave\sthemselves|would\scomplain\sif|complain\sabout\sanything)
      | (?:council|social)\stenants\salways\sdo
      | (?:put|move|stick|house|dump)\s(?:people|families|them|that\slot|those|scum)\s(?:like\sthat|off\s(?:the|that)\s[\w\s]{{1,20}}?)\s(?:in|here|next|near|and)
      | (?:pay|paying|paid)\s(?:the\s|these\s|those\s|them\sto\s|for\s(?:them|people|their\skids)\sto\s)(?:\w+\s)?(?:scroungers|spongers|breed|sit\son|do\snothing|lie\sin\sbed)(?![\w-])
      | (?:wouldn't|don't|never|not)\s(?:know|done|do|did)\s(?:what\s)?(?:a\s)?(?:(?:hard\s|proper\s|honest\s|full\s)?day's\swork|hard\swork\sis|soap\sis)(?=[^.!?\n]{{0,50}})
      | (?:get|try\sgetting|go\sand\sget|told\sto\sget)\sa\s(?:bloody\s|proper\s|fucking\s)?job(?=[^.!?\n]{{0,40}}(?:scroung|spong|benefit|instead|like\sthe\srest|you\slazy|lazy))
      | (?:food\s?bank|benefits?|universal\scredit|the\sdole|handouts?)\b[^.!?\n]{{0,100}}(?:new\s(?:phones?|iphones?|trainers|telly)|big\s(?:telly|tvs?)|flat\s?screens?|sky\s(?:dish|tv|sports)|fags\sand|cans\sof|designer|nails\sdone|tattoos|iphones?|idle\sfaces|for\slife|lifestyle\schoice|for\sbreeding)
      | (?:same|usual)\s(?:idle|lazy|scruffy|grubby|gormless)\s(?:faces|lot|families|people)
      | (?:new|latest)\s(?:phones?|iphones?)\sin\stheir\shands
      | if\syou\s(?:give|feed|house)\sthem\s(?:\w+\s){{0,3}}?they'll\s(?:stay|come|breed|want|never)
      | (?:free\sfood|free\sphones?|handouts)[^.!?\n]{{0,60}}(?:stink|like\sit|layabouts|idle)
      | (?:six|eleven|twelve|webbed)\s(?:fingers|toes)\sand
      | (?:shouldn't|should\snot|can't\safford\sto)\s(?:have|keep\shaving|breed)\s(?:kids|children|them)?\s?(?:if|when)\s(?:you|they)\s(?:can't|cannot)\s(?:feed|afford|pay)(?:\s|$|[.!])
      | (?:whining|whinging|moaning|ungrateful|entitled|workshy|idle|feckless|thick)\s(?:{_USERS}|peasants|so-called\stenants|spongers|locals)
      | (?:homeless|beggars?|rough\ssleepers?|tramps?)\b[^.!?\n]{{0,60}}(?:hose\w*|hosed|jet\s?wash\w*|spikes|move\sthem\son|clear\sthem\sout|own\sfault|their\sown\sdoing|choose\sto|lifestyle|stink\w*|scum|get\sa\sjob|eyesore|vermin|dirty)
        """,
    ),
    (
        "staff",
        rf"""
        {_STAFF}(?:\s(?:who|that|with)(?:\s[\w']+){{1,5}}?)?(?:,[^,.!?\n]{{1,40}},)?(?:\s(?:is|was|'s|has|must\sbe|looks|seems|are|who|honestly|just|always|really|should\sbe|ought|needs|couldn't|wouldn't|can't))?{_VERY}{{0,4}}\s{_LOW}
      | (?:thick|useless|lazy|gormless|fat|ugly|stupid|brain-?dead|idle|moody|miserable|sour-?faced|stuck-?up|jumped-?up|bone-?idle|dozy|dopey|ignorant|arrogant|rude|nasty|horrible|evil)\s(?:\w+\s)?(?:cow|bitch|git|sod|woman|bloke|man|lad|girl|lass|jobsworth|moron|idiot|witch|bag|bat|article|lump|madam|muppet|clown|trout|mare|dragon)\s(?:on|in|at|from|behind|who\sanswer\w*|you\sput\son)\s(?:the\s|your\s|our\s)?(?:\w+\s){{0,2}}?{WORKS}
      | (?:the|that|your|some)\s(?:\w+\s){{0,2}}?(?:moron|idiot|muppet|clown|cow|bitch|witch|imbecile|cretin|halfwit|numpty|pillock|git|trout|dragon)\s(?:on|in|at|behind|from|who\sanswer\w*)\s(?:the\s|your\s)?(?:\w+\s){{0,2}}?{WORKS}
      | {WORKS}\b[^\n]{{0,70}}?(?:[.,;]|\sand|\sbut)\s(?:and\s)?(?:honestly\s|frankly\s)?(?:she|he)(?:'s|\sis|\swas)\s(?:\w+\s){{0,2}}?(?:a\swaste\sof|waste\sof|a\sbully|a\sliar|an?\s(?:idiot|moron|cow|bitch|disgrace|snake|pig|creep|witch|clown)|thick|brain-?dead|gormless|bone\sidle|lazy|useless|evil|vile|fat|ugly)
      | {NAMED}++[^.!?\n]{{0,60}}?\b{WORKS}\b[^.!?\n]{{0,60}}?(?:{_LOW})
        """,
    ),
)
_DEMEANING = Shapes(one for kind, source in _SOURCES for one in shapes(kind, source))
_POWERFUL = re.compile(
    r"\b(?:councillors?|cllrs?|mps?|ministers?|tories|tory|labour|lib\sdems?|reform|politicians?|government|council(?!\s(?:house|tenant|estate|flat|tax\ssupport))|developers?|landlords?|bankers?|builders?|companies|contractors?|cabinet|leader|executives?|chiefs?|directors?|bosses|management|mayor|planners|fly-?tippers?|whoever|parking\sfirm|water\scompany|scammers?|cowboys?|seagulls?|pigeons?|rats|dogs?)\b"
)
_WHAT = {
    "residents": "speaks with contempt of residents or people who use a service",
    "staff": "abuses a member of staff in person",
}
_ONE_OF = re.compile(
    r"\b(?:i'm|i\sam|we're|we\sare|us|me|call(?:s|ed)?\s(?:me|us)|like\sme)\b[^.!?,]{0,20}$"
)
_ALSO_ME = re.compile(r"\b(?:like\sme|me\sincluded|i\.e\.|myself\sincluded|i'm\sone)\b")
_REACH = 60


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them; what is said of the council, of politicians and firms passes."""
    for passage in passages(draft):
        yield from _asked(passage)


def _asked(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    small = lowered(text)

    def passes(start: int, end: int, kind: str) -> bool:
        if is_refused(text, small, start, end):
            return True
        first, last = sentence_at(text, start, end)
        return kind == "residents" and _passes(small, start, end, first, last)

    yield from asked_sentences(
        passage,
        find_aimed(_DEMEANING, text),
        passes,
        _WHAT,
        why="words of contempt",
        suggestion="Let a second person look. Criticism of the council stays; abuse of people "
        "may be hidden if your page's rules say so.",
    )


def _passes(small: str, start: int, end: int, first: int, last: int) -> bool:
    """Say whether the words are about those in power, or about the writer."""
    before, after = small[max(first, start - _REACH) : start], small[end:last]
    own = is_own(before, after) or _ONE_OF.search(before) or _ALSO_ME.search(after)
    return bool(own or _POWERFUL.search(small, first, last))


CHECK = Check(
    name="demeaning",
    title="Contempt for people or staff",
    clause="POL1",
    topic="disparaging",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("comment",),
    labels=("abuse", "hate"),
)
