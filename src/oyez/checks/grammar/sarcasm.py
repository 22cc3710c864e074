"""The commonest shapes of sarcasm and of digs: praise that a fact contradicts, blame passed on."""

import re
from collections.abc import Iterator

from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives

_PRAISE = r"(?:flawless|stellar|stunning|brilliant|sterling|magnificent|triumphant|glorious|masterclass|genius|outstanding|marvellous|wonderful|fantastic|superb|excellent|great|cracking|lovely|heroic|speedy|lightning|record-?breaking|impressive|helpful|smooth|top|world-?class|exemplary|resounding|proud)"
_FAILED = r"(?:missed|broken|lost(?!\sproperty)|cancelled|failed|wrong|forgot(?:ten)?|ignored|nobody\s\w+|no\ssign|and\scounting|(?:days?|weeks?|months?|hours?|years?)\slate(?:r)?|late\sagain|unanswered|overflowing|delayed|leaking|crashed|still\s(?:not|no|waiting|broken|shut)|only\stook|again\slate|turned\sup\slate|zero\s\w+)"
_BODY = r"(?:(?:the|our|those|to)\s(?:[\w'-]{1,15}\s){0,3}?(?:teams?|crews?|department|dept|office|officers?|staff|lot|lads|contractors?|people|desk|committee|council|folks?|boys|geniuses|experts|managers?|bosses|colleagues|friends|service|services|partners?)|(?:planning|housing|highways|events|finance|legal|hr|it|ict|parking|payroll|procurement|comms|licensing|revenues|benefits|facilities|building\scontrol|environmental\shealth|customer\sservices|the\sdepot|the\stown\shall|upstairs|next\sdoor|the\scounty|county\shall|bins)\b(?:\s(?:team|department|dept|office|staff|lot|crew|lads|people|service)\b)?)"
_SARCASM = rf"""
    \b(?:another|yet\sanother|what\sa|a\struly|such\sa|one\smore)\s(?:\w+\s){{0,2}}?{_PRAISE}\s(?:week|day|month|job|start|effort|performance|display|show|morning|year|response|result|success|piece\sof\s\w+|idea|decision)\b[^.!?\n]{{0,60}}?(?:[,:;.!-]\s?[^.!?\n]{{0,60}}?)?\b{_FAILED}\b
  | \b(?:well\sdone|hats\soff|congrat(?:ulation)?s|bravo|round\sof\sapplause|slow\s(?:hand)?clap|three\scheers|thanks\sa\s(?:bunch|lot|million)|cheers|big\sthanks|standing\sovation|medals?\sall\sround|gold\sstar|kudos|top\smarks|props)\s(?:to|for)?\s?(?:{_BODY}|whoever|the\s\w+)\b[^.!?\n]{{0,80}}?\b(?:{_FAILED}|dump(?:ed|ing)|fly-?tipp\w+|park(?:ed|ing)\s(?:on|across|over)|break(?:ing)?|smash(?:ed|ing)|thought\sit|finally\s(?:done|turned|answer\w*|woken|noticed|remember\w*))\b
  | \b{_BODY}\s(?:(?:are|is|were|have\sbeen)\s)?(?:really\s)?(?:excell\w+|outd(?:oing|one|id)|surpass\w+|cover(?:ing|ed))\s(?:themselves|itself|themselves\sin\sglory)\b | \bslow\s(?:hand)?clap(?=[.!]|\s*$) | \b(?:charming|lovely|delightful|considerate|thoughtful|kind|bright|clever|wonderful|special)\s(?:individual|person|soul|people|folks?|human|spark|sparks|neighbours?|residents?|drivers?|parents?|someone)\s(?:who|that)\s(?:left|dumped|decided|parked|thought|keeps?|smashed|broke|tipped|drove|blocked|let\stheir|allowed|chucked|threw)\b
  | \b(?:see\syou|ask\s(?:us|again)|back|ready|expect\s(?:it|an\sanswer)|check\sback|done|fixed)\s(?:again\s)?(?:in|by|around)\s(?:20[3-9]\d|21\d\d|the\snext\scentury|a\sdecade|ten\syears|another\sdecade|christmas\s20\d\d)\b | \b(?:waiting|still\swaiting|chasing|begging)\s(?:on|for|patiently\sfor)\s{_BODY}(?=[^.!?\n]{{0,60}}\b(?:so|again|as\susual|forever|ages|sigh|wake|bother\w*|get\stheir|deign|answer|pigs|breath|century|20[3-9]\d)\b)
  | \bthank(?:s|\syou)\s(?:to\s|so\smuch\s(?:to\s)?|ever\sso\smuch\s(?:to\s)?)?{_BODY}\s(?:for|who)\s[^.!?\n]{{0,40}}?\b(?:the\swrong|missing\s(?:us|our|the\sstreet|every)|forgetting|forgot|ignoring|ignored|losing|breaking|turning\sup\slate|not\s\w+ing|dumping|blocking|failing|letting\sus)\b
  | \bonly\stook\s(?:them|him|her|us|\w+)\s(?:\w+\s){{1,2}}(?:days|weeks|months|years|goes|attempts|emails)\b | \b{_BODY}\s(?:has|have)\s(?:finally|at\slast|only\sjust)\s(?:woken|noticed|answered|bothered|got\sround|remembered|worked\sout|found|turned|decided)\b | \b(?:contact|call)\scentre\b[^.!?\n]{{0,30}}\b(?:haven't\sgot\sa\sclue|useless|hopeless|no\suse|clueless)\b
  | \b(?:shock\shorror|surprise,?\ssurprise|quelle\ssurprise|no\ssurprises?\sthere|who(?:'d|\swould)\shave\s(?:thought|guessed)|colour\s(?:me|us)\s(?:surprised|shocked)|hold\sthe\sfront\spage|stop\sthe\spress|wonders\snever\scease|pigs\s(?:might|may|will)\sfly|in\sother\snews,?\swater\sis\swet|who\sknew|no\sprizes\sfor\sguessing|there's\sa\sfirst|big\ssurprise|miracles\sdo\shappen)\b(?=[^\n]{{0,140}}\b(?:{_BODY}|council|police|highways|mereside|nhs|residents?|tenants?|you|they|team|staff|contractors?|department|again|late|still|missed|broken|wrong)\b)
  | \b(?:apparently|allegedly|supposedly)\b,?\s(?:[^.!?\n]{{0,40}}\b)?{_BODY}\b[^.!?\n]{{0,60}}\b(?:can't|cannot|couldn't|doesn't|don't|didn't|forgot|too\sbusy|isn't|aren't|has\s\w+\sidea|never|thinks?)\b
  | "(?:customer\scare|service|experts?|professionals?|management|leadership|consultation|improvements?|upgrade|repairs?|help|support|efficient|hard-?working|partners?|team|officers?|essential|urgent|working)"(?=[^.!?\n]{{0,40}}\b(?:{_BODY}|council|team|department|residents|tenants|from|at|again|has|have|of|we|they)\b)
  | \b(?:if|when|once|whenever|as\ssoon\sas|should)\s(?:the\s)?{_BODY}\s(?:ever|finally|bothers?|deigns?|gets?\sround|wakes?|can\sbe\sbothered|remembers?|pulls?\stheir|get\stheir|decides?\sto\sturn|learns?|manages?\sto)\b | \bdon't\shold\syour\sbreath\b
  | \bblame\s(?!game|culture)(?:{_BODY}|(?-i:[A-Z])[a-z]+|it\son\s{_BODY}|them|it\sall\son\s[^.!?\n]{{2,30}})\b(?!\s(?:game|culture)) | \b(?:direct|aim|send|take|point)\s(?:all\s)?your\s(?:anger|fury|moans|frustration|ire)\s(?:at|to|towards|with|out\son)\b | \brather\sthan\sus\b | \b(?:don't|do\snot)\sblame\sus\b | \bnot\sour\s(?:fault|mess|doing),?\s(?:for\sonce|this\stime|blame|it's|that's)\b
  | \b{_BODY},?\swho\s(?:couldn't|can't|wouldn't|don't|never|haven't)\b | \bcouldn't\s(?:plan|run|organise|find|manage|spell|count|deliver|pour|fight|tie|hit)\s(?:a|an|their|its|his|her)\b(?=[^.!?\n]{{0,40}}\b(?:in\sa|sneeze|raffle|bath|brewery|map|way\sout|backside|both\shands|door|shoelaces?|barn|elbow|party|bunfight|tap|whelk)) | \bunlike\s(?:next\sdoor|our\sneighbours|some\scouncils|certain\s\w+|the\scounty|other\scouncils|them|the\slot)\b(?=[^.!?\n]{{0,60}}\b(?:we|our)\b)
  | \bas\s(?:usual|per\susual|ever|always)\b,?\s(?:the\s|our\s)?(?:{_BODY}|(?-i:[A-Z])[\w'-]+(?:\s(?-i:[A-Z])[\w'-]+){{0,2}})\b[^.!?\n]{{0,40}}\b(?:sat\son|have|has|forgot|didn't|failed|couldn't|late|told\snobody|can't|left|messed|lost|dropped|took)\b
  | \b(?:they|he|she|the\w*\s?\w*|police|officers?|staff)\s(?:were|was|are|is|must\sbe|must\shave\sbeen)\s(?:presumably|probably|clearly|no\sdoubt|obviously|too)\s(?:too\s)?(?:busy|asleep|napping|polishing|on\s(?:a\s)?(?:break|lunch)|hiding|eating|having|drinking)\b
  | \b(?:the\s|our\s|you\s)?usual\s(?:suspects|offenders|moaners|whingers|culprits|handful|minority|few|keyboard\swarriors|rabble)\b | \b(?:same|usual)\s(?:old\s)?(?:handful|bunch|lot|crowd|few|shower|gang|faces|rabble)\sof\s(?:\w+\s)?\w+ | \bsome\s(?:people|folk|of\syou|residents|tenants|drivers|parents)\s(?:just\s|clearly\s|obviously\s|simply\s)?(?:(?:can't|cannot|couldn't|won't|never|don't|haven't)\s(?:seem\sto\s)?(?:read|be\sbothered|be\sarsed|count|listen|be\strusted|learn|think\sfor|tell\sthe\stime|get\sit|get\senough|use\sa\sbin|help\sthemselves)|(?:will|would|love\sto|always)\s(?:moan|whinge|complain)|need\sto\s(?:grow\sup|get\sa\slife|get\sout\smore|learn))
  | \b(?:isn't|not|ain't|hardly)\s(?:rocket\sscience|brain\ssurgery|difficult,?\s(?:people|folks|is\sit)|that\shard,?\s(?:people|folks|is\sit)) | \bhow\s(?:hard|difficult)\s(?:can|is)\sit\b | \bcan'?t\s(?:even\s)?(?:read\sa\s(?:calendar|sign|map|letter)|read,?\scan|use\sa\sbin|tell\sthe\stime|count\sto) | \b(?:number\sone|biggest|favourite|most\sfaithful|resident)\s(?:fan|moaner|complainer|pest|keyboard\swarrior|critic)\b(?=[^\n]{{0,100}}\b(?:email|letter|again|this\smonth|complain\w*|called|rang|of\s\w+\s(?:street|lane|road|bank)|on\s(?-i:[A-Z]))) | \b(?:get|buy\s(?:\w+\s){{1,4}})a\s(?:life|hobby)\b
  | \b(?:one\sof\s)?you\s(?:animals?|filthy\s\w+|mucky\s\w+|dirty\s\w+|lazy\s\w+|lot\sof\s\w+|idiots?|morons?|muppets?|pigs?|numpt(?:y|ies)|selfish\s\w+|scruffs?|savages)\b | \b(?:grubby|mucky|filthy|dirty|scruffy|idle|bone-?idle|lazy|selfish|feckless|thick|ignorant|gormless)\s(?:so-and-sos?|beggars?|s[o0]ds?|gits?|people|articles?|few|lot|article|pigs?|neighbours?|toerags?|individuals?|minority|animals?|households?|tenants?|residents?|drivers?|parents?|youths?|teenagers?|locals?|customers?|claimants?)\b
    """
_DIGS = Alternatives(_SARCASM)
_QUOTED = '"'
SARCASTIC_WORDS = frozenset(
    """
    missed broken lost cancelled failed wrong forgot forgotten ignored nobody sign counting late
    later unanswered overflowing delayed leaking crashed waiting shut zero took dumped dumping fly
    parked parking breaking smashed smashing thought finally shock horror surprise surprises
    guessed surprised shocked wonders pigs knew prizes miracles apparently allegedly supposedly
    ever bothers bother deigns deign wakes remembers bothered breath blame anger fury moans
    frustration ire rather fault mess doing couldn unlike usual presumably probably clearly doubt
    obviously asleep napping polishing hiding handful bunch shower gang rabble arsed read count
    listen trusted learn moan whinge complain rocket surgery difficult hard fan moaner complainer
    pest critic hobby animals animal filthy mucky dirty lazy idiots idiot morons moron muppets
    muppet pig numpty numpties selfish scruffs savages grubby scruffy idle feckless thick ignorant
    gormless themselves calendar ovation applause excelling excelled outdoing outdone outdid
    surpassing surpassed covering covered clap charming lovely delightful considerate thoughtful
    bright clever century decade chasing begging forgetting ignoring losing failing letting waiting
    clue useless hopeless clueless woken noticed
    """.split()
)
"""The words without which no dig of these shapes is written."""


def digs(text: str) -> Iterator[re.Match[str]]:
    """Yield sarcasm, blame passed on and scare quotes, in order."""
    if _QUOTED in text or not SARCASTIC_WORDS.isdisjoint(words_of(text)):
        yield from _DIGS.finditer(text)
