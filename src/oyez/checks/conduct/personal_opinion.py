"""POL6: a personal opinion that would go out as the council's."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import passages

_OPINION = Alternatives(
    r"""
    \b[Ii]\s(?:(?:really|honestly|personally|just|do|still|also|must\ssay|have\sto\ssay|always|never|for\sone)\s){0,2}
        (?:think|believe|feel|felt|reckon|suppose|guess|love|loved|hate|hated|prefer|like|liked|doubt
          |can't\sstand|cannot\sstand|don't\s(?:think|believe|like|understand\swhy|see\swhy|care\swhat)
          |disagree|agree|would(?:n't)?\s(?:say|rather)|personally|must\ssay|have\sto\ssay|had\smy\sdoubts|have\smy\sdoubts
          |wish|despair|blame|fear|applaud|salute|detest|loathe|couldn't\sagree|can't\sbelieve|can't\sargue\swith)\b
  | \bI'd\s(?:scrap|ban|bin|rather|sooner|vote|say|argue|bet|get\srid|love\sto\ssee|be\shappy\sif|sack|close)\b
  | \bI'm\s(?:so\s|really\s|totally\s|absolutely\s|not\s|with\s\w+\son\s){0,2}
        (?:sick\sof|fed\sup|disappointed|convinced|disgusted|appalled|a\s(?:big|huge)?\s?fan|sure\sthat|against\s(?:it|this|the)|with\sthe\s\w+\son|sceptical|unimpressed|baffled|gutted\s(?:that|about))\b
  | \bI've\s(?:not\schanged\smy\smind|never\s(?:liked|understood|seen\sthe\spoint)|always\s(?:thought|said|hated|loved|liked)|walked\sthat|had\senough)\b
  | \b(?i:in\smy\s(?:(?:own|humble|honest|personal|professional)\s)?(?:opinion|view|book|experience))\b
  | \b(?i:my\s(?:own\s|personal\s|honest\s)(?:opinion|view|feeling|favourite|take|advice)s?)\b | (?:^|(?<=[.!?]\s)|(?<=\n))(?i:my\s(?:view|opinion|take|two\spenn\w*|advice))\b(?=[,:]|\s(?:is|on|not|for))
  | \b(?i:(?:imo|imho|tbh|ngl|if\syou\sask\s(?:me|us)|to\sbe\s(?:perfectly\s|quite\s|brutally\s)?(?:honest|frank)|quite\sfrankly|let's\s(?:be\s(?:honest|real|frank)|face\sit)
        |as\sfar\sas\si'm\sconcerned|speaking\s(?:personally|for\smyself)|personally\sspeaking|(?:i\s)?make\sno\sapology\sfor
        |just\s(?:my\s(?:opinion|two\spenn'?orth|2p)|saying)|i\sfor\sone|for\swhat\sit's\sworth|hot\stake|unpopular\sopinion|call\s(?:me|us)\sold[\s-]fashioned|don't\sget\s(?:me|us)\sstarted|between\s(?:us|you\sand\sme),\s(?:we|i)\s(?:think|reckon|believe)
        |can't\sbelieve\s(?:they|they've|the|that|this|it|how|anyone|somebody)|who\s(?:signs|signed|comes\sup\swith|came\sup\swith|thought|decided|designs|designed|approves|approved)\s(?:this|these|that|it|off)|(?:and\s)?that's\sthat(?=[.!])|end\sof(?=[.!]|\s*$)|simple\sas(?=[.!]|\s*$)|'?nuff\ssaid|full\sstop(?=[.!]|\s*$)|no\stwo\sways\sabout\sit|wake\sup,?\s(?:people|britain|england|sheeple)|not\s(?:being|to\sbe)\s(?:rude|funny|mean|horrible)\sbut|no\soffence(?:,|\sbut)|we\sall\sknow\s(?:that\s)?[\w\s]{2,40}\s(?:is|are)\s(?:just|only|nothing\sbut|really)|everyone\sknows\s[\w\s]{2,40}\s(?:is|are)\s(?:just|only|nothing\sbut)|looks\slike\s(?:a|an|my|someone|something)\s[\w\s]{2,20}\s(?:drew|designed|dragged|made|threw)|nobody\sasked\s(?:us|me)|if\sit\swere\s(?:up\sto\s)?(?:me|us)|i\smean,?\s(?:really|seriously|come\son)|(?:oh\s)?come\son,?\s(?:really|seriously|people|government)|same\sold\sstory|you\shave\sto\swonder|makes\syou\swonder|(?:i'm|we're)\s(?:all\s)?for\sit\b|(?:i'm|we're)\s(?:dead\s)?against\s(?:it|the|this)|breaks\s(?:my|our)\shearts?|makes\s(?:my|our)\sblood\sboil|not\sa\sfan\sof|good\sriddance|it\sbeggars\sbelief|beggars\sbelief|what\swere\sthey\sthinking|who\sasked\sfor\sthis|whoever\s(?:dreamt|dreamed|thought)\s(?:them|it|this|that)\sup|you\scouldn't\smake\sit\sup
        |(?:we|us)\s(?:all\s)?(?:here\s)?(?:think|reckon|feel\sthe\ssame)(?=\s(?:the|it|it's|that|this)\b[^.!?\n]{0,60}\b(?:wrong|daft|stupid|mad|madness|barmy|ridiculous|mistake|awful|terrible|brilliant|best|worst|rubbish|disgrace|nonsense|bad|silly|unfair|should))|(?:most|many|all|half)\sof\sus\s(?:here\s)?(?:at\sthe\scouncil\s|in\sthe\soffice\s)?(?:feel|think|agree|reckon)|we're\swith\sthe\s\w+\son\s(?:this|that)|we\s(?:stand|side)\swith\sthe\s\w+\son|got\s(?:this|that)\sone\swrong))\b
  | (?:^|(?<=[.!?;,:\n]\s)|(?<=\n))(?i:honestly|personally|frankly)(?:,|(?=\s+(?!addressed|delivered
        |answer|speaking\sto|and\s(?:confidentially|openly))[a-z]))(?!\sand\s)
  | ,\s(?i:honestly|frankly)\b(?=[,.!])
  | (?:^|(?<=[.!?]\s)|(?<=\n)|\b(?i:it's|it\sis|and|is|so)\s)(?i:about\stime)
        (?=\s(?i:too|we|they|someone|somebody|the\s(?:council|government|police|authority)|it|this
        |that|you|those)\b|\s?[.!,]|\s*$)
  | ,\s(?:I|i)\sreckon\b
  """,
    re.VERBOSE,
)
_VERDICT = Alternatives(
    r"""
    \b(?:the|this|these|those|that|whole|it|it's|what\sa|an|a|sundays?|charges?)\b[^.!?\n]{0,60}?\b(?:is|are|was|were|'s|'re|what)\s(?:(?:just|simply|frankly|plain|an?|absolute|total|complete|utter|pure|downright|nothing\sbut|clearly|such|complete\sand\sutter)\s){0,3}
        (?:daft|madness|barmy|bonkers|ludicrous|ridiculous|idiotic|stupid|hideous|an?\sdisgrace|disgrace(?:ful)?|scandal(?:ous)?|travesty|outrage(?:ous)?|outrage|insanity|lunacy|nonsense|rubbish(?!\s(?:collect\w*|bins?|tip))|a\sdisaster\sfor|disaster\sfor|crying\sshame|farce|a\sjoke|wokery|woke\snonsense|political\scorrectness|pathetic|shameful|a\swaste\sof\s(?:money|time|space)|waste\sof\smoney|wrong-?headed|short-?sighted|mad(?!\shatter)|a\smistake(?!\sto))\b
  | (?:^|(?<=[.!?]\s)|(?<=\n))(?:what\san?\s(?:shambles|farce|disgrace|joke|waste\sof\smoney|load\sof|mess\sthis\sgovernment)|(?:hideous|awful|terrible|dreadful|shameful|disgraceful|madness|utter\smadness|ridiculous|shame\son\s(?:them|you|the|those))\b(?:\s(?:scheme|idea|decision|plan|design|rule|law|policy)\b|,\s(?:i|if|but|really|and)\b))
  | \b(?:should\snever\shave\sbeen\s(?:allowed|built|approved|passed|given|sold|closed)|should\s(?:all\s|never\s)?be\s(?:scrapped|banned|sacked|ashamed|locked\sup|brought\sback|abolished|outlawed|made\sillegal|reversed|ripped\sup|binned|allowed\sto\sget\saway)|bring\sback\s(?:hanging|national\sservice|the\scane|the\sbirch|corporal|capital|grammar\sschools|fox)|monstrosity|eyesore|carbuncle|(?:a\s)?blot\son\sthe\slandscape|ought\sto\sbe\s(?:ashamed|scrapped|banned|sacked|locked\sup)|needs\sscrapping|has\sgone\smad|gone\sto\sthe\sdogs|benefits\sin\sthis\scountry|this\scountry\s(?:is|has|needs|was))\b
    """,
)
_NOT_SAID = re.compile(
    r"\b(?:not|(?<!should\s)never|isn't|wasn't|aren't|if|whether|theatre|comedy|film|panto\w*|musical|campaign|don't|tips?)\b",
    re.IGNORECASE,
)
_WORDS = frozenset(
    """
    i im my imo imho tbh ngl honest honestly frank frankly personally saying opinion take apology
    heart hearts blood riddance beggars thinking dreamt dreamed feel think reckon agree believe
    wrong asked old started fan ask signs signed signed comes decided designs designed approves
    approved simple nuff ways wake nobody seriously story wonder against rude funny offence
    everyone looks
    """.split()
)
_VERDICT_WORDS = frozenset(
    """
    daft madness barmy bonkers ludicrous ridiculous idiotic stupid hideous disgrace disgraceful scandal scandalous
    travesty outrage outrageous insanity lunacy nonsense rubbish disaster crying farce joke wokery correctness
    pathetic shameful waste wrong short mad mistake shambles mess awful terrible dreadful shame scrapped banned sacked
    ashamed locked scrapping dogs country allowed built approved passed given
    brought abolished outlawed illegal reversed ripped binned bring hanging cane birch monstrosity eyesore carbuncle blot sold closed
    """.split()
)
_BY_VERDICT = "a verdict that nobody is named for"
_STOP = re.compile(r"[.!?\n]")
_MESSAGE = "is written as one person's opinion, and it would go out as the council's."
_SUGGESTION = "Say what the council does or decided, or quote the person by name."


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find first-person hints, and verdicts on a policy or thing, in linear time.

    Words quoted from somebody whom the text names are theirs, not the council's, and pass.
    """
    for passage in passages(draft):
        for span, why in _outside(passage.text):
            yield passage.hit(
                span,
                kind="first_person",
                message=f"“{passage.quote(*span)}” {_MESSAGE}",
                why=why,
                suggestion=_SUGGESTION,
            )


def _outside(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the spans in order that nobody is quoted for, a verdict only in a sentence of its own."""
    words = words_of(text)
    found: list[tuple[tuple[int, int], str]] = []
    if (
        not _WORDS.isdisjoint(words)
        or {"about", "time"} <= words
        or {"with", "one"} <= words
        or {"all", "know"} <= words
    ):
        found += [
            (_without_space(match), "words of personal opinion")
            for match in _OPINION.finditer(text)
        ]
    if _VERDICT_WORDS.isdisjoint(words) and not found:
        return
    found += [
        (match.span(), _BY_VERDICT)
        for match in _VERDICT.finditer(text)
        if not _NOT_SAID.search(match[0])
    ]
    spoken = Cover(
        (quote.start, quote.end)
        for quote in find_quotes(text)
        if quote.attributed or quote.is_mention
    )
    furthest = -1
    for span, why in sorted(found):
        if span[0] < furthest or spoken.holds(*span):
            continue
        if why == _BY_VERDICT and furthest >= 0 and not _STOP.search(text, furthest, span[0]):
            continue
        furthest = span[1]
        yield span, why


def _without_space(match: re.Match[str]) -> tuple[int, int]:
    words = match[0].strip(" ,")
    start = match.start() + match[0].index(words)
    return start, start + len(words)


CHECK = Check(
    name="personal_opinion",
    title="Personal opinion",
    clause="POL6",
    topic="personal_opinion",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
    labels=("conduct",),
)
