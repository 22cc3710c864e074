"""The words of party politics: parties, politicians, and what campaigns say."""

import re
from collections.abc import Iterator

from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives

PARTIES = r"(?:(?:the\s)?(?-i:Labour|Conservatives?|Tor(?:y|ies)|Lib(?:eral)?\s?Dem(?:ocrat)?s?|Greens|Green\sParty|Reform(?:\sUK)?|UKIP|Plaid(?:\sCymru)?|SNP|Co-operative\sParty|Workers\sParty|Restore\sBritain|Your\sParty|TUSC|BNP|Britain\sFirst|SDP|DUP|Sinn\sF[eé]in|SDLP|UUP|Alliance\sParty|Women's\sEquality\sParty)\b(?:\sparty|\sgroup|\scouncillors?|\scandidates?|\sgovernment|\sadministration)?)"
PARTY_NAMES = re.compile(
    r"\b(?:Labour(?!\s(?:ward|market|force|day|of\slove|costs|exchange|shortage))|(?:the\s)?Conservatives?(?!\s(?:estimate|figure|approach))|Tor(?:y|ies)|Lib(?:eral)?\s?Dem(?:ocrat)?s?|Green\sParty|the\sGreens(?=\s(?:have|are|will|want|say|won|took|on\sthe\scouncil))|Green\scandidates?"
    r"|Reform\s(?:UK|Party|candidates?|councillors?)|UKIP|Plaid\sCymru|SNP|Co-operative\sParty|Workers\sParty|Restore\sBritain|TUSC|Britain\sFirst|DUP|Sinn\sF[eé]in|SDLP|Monster\sRaving\sLoony)\b"
)
POLITICIAN = (
    r"(?:(?:Cllr|Councillor|Mayor|MP|Leader|Sir|Minister|Deputy\sLeader|Council\sLeader)\.?\s(?-i:[A-Z])[\w'-]+(?:\s(?-i:[A-Z])[\w'-]+){0,2}"
    r"|(?-i:[A-Z])[\w'-]+\s(?-i:[A-Z])[\w'-]+,?\s(?:our\s(?:local\s)?)?(?-i:MP)\b|(?:the|our)\s(?:local\s|hard-?working\s|brilliant\s|hopeless\s)?(?-i:MP)\b|(?:the\s)?(?-i:Prime\sMinister|Chancellor|Home\sSecretary|Housing\sSecretary)(?:\s(?-i:[A-Z])\w+)?|(?:the\s)?(?-i:Starmer|Farage|Badenoch|Sunak|Corbyn|Davey|Polanski|Reeves|Rayner|Johnson|Truss))"
)
GOVERNMENT = r"(?:(?:this|the|that|our|last|previous|new|current|labour|tory|conservative|coalition)\s(?:(?:labour|tory|conservative|national|central|westminster|previous|last|useless|rotten|new)\s)*(?:government|administration|cabinet|regime|lot(?=\s(?:in\s(?:westminster|number\sten)|who\shad)))|westminster|whitehall|number\sten|downing\sstreet|this\sparty|our\sparty|the\sopposition|ministers)"
VERDICT = (
    r"(?:brilliant|fantastic|amazing|great|superb|wonderful|excellent|outstanding|incredible|awesome|terrific|tireless(?:ly)?|terrible|awful|useless|hopeless|dreadful|marvellous|cracking|stellar|the\sbest|the\sworst"
    r"|a\s(?:total\s|complete\s|real\s|true\s|absolute\s)*(?:star|legend|hero|champion|credit|disgrace|joke|liar|hypocrite|clown|waste\sof\sspace|breath\sof\sfresh\sair|godsend|failure|disaster)|incompetent|corrupt|clueless|shameful|disgraceful|out\sof\stouch|hard-?working|dishonest|lying|hypocrites?|liars?|shambles|shambolic|doing\snothing|all\stalk|worth\severy)"
)
_JUDGED = rf"""
    \b{POLITICIAN}(?:\s(?:really|always|just|once\sagain|again|certainly))?\s?(?:'s|\b(?:has|have|had|is|was|did|does|been|really\sis|remains|continues\sto\sbe|works|deserves|will\sbe|makes|made|did))\s(?:[\w'-]+\s){{0,4}}?{VERDICT}\b
  | \b{VERDICT}\s(?:work|job|effort|speech|leadership|stuff|idea|decision|result|news)?\s?(?:by|from|of|for)\s(?:our\s(?:own\s|local\s)?)?{POLITICIAN}
  | \b(?:well\sdone|hats\soff|three\scheers|bravo|hooray|big\sup|shame\son|hurrah|congratulations\sand\sgood\sluck)\s(?:to\s)?(?:our\s(?:local\s)?)?(?:{POLITICIAN}|{PARTIES})(?=[^.!?\n]{{0,60}}\b(?:for|who|fighting|standing|delivering|getting|saving|stopping|on)\b)
  | \b(?:brilliant|fantastic|useless|hopeless|tireless|wonderful|lying|corrupt|clueless|rotten|shameful|incompetent|disgraceful)\s(?:{POLITICIAN}|{PARTIES}|{GOVERNMENT})
  | \b(?:{PARTIES}|{GOVERNMENT})\b[^.!?\n]{{0,50}}?\b(?:(?:has|have|'s|'ve)\s(?:failed|betrayed|abandoned|wrecked|ruined|broken|crashed|starved|slashed|let\s(?:us|you|down)|lied|delivered|saved|stolen|robbed|forgotten|given\sup|turned\stheir)|(?:is|are|was|were|'re)\s(?:to\sblame|a\sdisgrace|a\sjoke|a\sshambles|lying|liars|useless|clueless|out\sof\stouch|the\sonly\s(?:ones?|party)|on\syour\sside|destroying|failing|ruining|wrong|fighting|working\sfor\syou|bleeding|starving|the\sproblem)|failed|betrayed|wrecked|doesn't\scare|don't\scare|couldn't\scare|can't\sbe\strusted|to\sthank\sfor|broke\s(?:its|their)\spromise\w*|kept\s(?:its|their|our)\spromises?|gets?\sthings\sdone|cuts\sare|has\sdone\snothing)\b
  | \b(?:blame|thank|thanks\sto|no\sthanks\sto|courtesy\sof|despite|down\sto|inherited\sfrom|mess\sleft\sby|left\sby|because\sof)\s(?:the\s|this\s|our\s|years\sof\s|\w+\syears\sof\s)?(?:{PARTIES}|(?:last|previous|labour|tory|conservative|westminster|former|old)\s(?:labour\s|tory\s|conservative\s)?(?:government|administration|lot|cuts|austerity|regime|council\sleadership)|government's?\s(?:failure|cuts|incompetence|austerity)|westminster|tory\scuts|labour\scuts|this\sgovernment)
  | \b(?:this|that|our|the)\s(?:useless|rotten|hopeless|clueless|corrupt|shameful|dreadful|lying|failing|heartless|incompetent)\s(?:government|administration|cabinet|party|opposition|prime\sminister|chancellor)\b
  | \b(?:another|typical|yet\sanother|more)\s{PARTIES}\s(?:budget|failure|cuts?|lies?|u-turn|shambles|disaster|stunt|promise|broken\spromise|mess|waste|scandal|win|success|idea|rubbish)\b | \b(?:your|our)\s(?:[\w'-]{{1,15}}\s){{0,2}}?{PARTIES}(?:\s(?:council|team|led\scouncil|run\scouncil))?\s(?:has|have|is|are|will|won|kept|cut|saved|delivered|got|froze|stood)\b | \bkick\sin\sthe\steeth\b
  | \b(?:nice\sone|good\son|good\sold|well\ssaid|well\splayed|go\son|bless|we\slove|love\syou|cheers|so\sproud\sof|lucky\sto\shave|in\ssafe\shands\swith),?\s(?:our\s(?:own\s|local\s)?)?{POLITICIAN} | \b{POLITICIAN},\s(?:a|an|our|the|what\sa|such\sa)\s(?:(?:true|real|absolute|total|complete|proper|great|local|right|utter)\s){{0,2}}(?:star|legend|hero|champion|credit|disgrace|joke|liar|hypocrite|clown|fighter|gem|fraud|coward|idiot|genius|treasure|inspiration)\b
  | \b(?:well[\s-]deserved|deserved|brilliant|great|fantastic|superb|historic|stunning|crushing|humiliating|famous)\s(?:win|victory|result|speech|defeat|loss|night)\s(?:for|by|from)\s(?:our\s|the\s)?(?:{POLITICIAN}|{PARTIES}) | \b(?:best|worst|only)\s(?:candidate|councillor|mp|party)\b
  | \b(?:{PARTIES})\s(?:have\s|has\s|'ve\s)?(?:left|leave|cost|costing|landed|sold|took|spent|wasted|blew|blown|squandered|trashed|hiked|put\sup|pocketed|handed|frozen|froze|built|closed|axed)\s(?:us|you|our|your|the|millions|thousands|everything|it|this|residents|council)
  | \b(?:not\s)?the\slast\slot\b | \b(?:this|our)\s(?:administration|party|group)\s(?:and\sthis\sparty\s)?(?:to|that|is|has|have|will|who)\s(?:find|delivered|got|deliver\w*|get\w*|fix\w*|sav\w+|invest\w*|cut\w*|kept|keeps|keep|promised|fighting|fights|proud|stands?|works?|deserv\w+)\b
  | \b(?:remember|bear\sin\smind|think\sof)\s(?:that|this|it|us|who)\b[^.!?\n]{{0,40}}\b(?:vote|ballot|polls|polling|election)\b | \b(?:next|come\sthe)\s(?:vote|election|polls|ballot|polling\sday)\b[^.!?\n]{{0,50}}\b(?:remember|vote|us|them\sout|who)\b
    """
_CAMPAIGN = rf"""
    (?:^|(?<=[.!?,]\s)|(?<=\n))vote\s(?:to\s(?:keep|stop|save|send|get\srid|put|protect|kick|change|make)|against\s(?:the|this|them))\b | \bvot(?:e|ing)\s(?:for\s)?(?:{PARTIES}|{POLITICIAN}|(?-i:[A-Z])[\w'-]+\s(?-i:[A-Z])[\w'-]+(?=[\s,.!]+(?:on|in|for|this|next|and\s(?:keep|get)|she|he|\d|$))|us\s(?:back\s)?in|us\sagain|them\s(?:all\s)?out|him\s(?:out|in|back)|her\s(?:out|in|back)|change|the\sright\sway|with\syour\sheart|wisely\sand)\b
  | \b(?:re-?elect|back|elect|support)\s(?:{PARTIES}|{POLITICIAN})(?=[^.!?\n]{{0,50}}\b(?:on|in|at|for|again|this|may|ballot|box)\b|[.!]|$) | \b(?:kick|boot|get|throw|turf|chuck)\s(?:the\s)?(?:{PARTIES}|them|this\slot|that\slot|the\srascals)\s(?:all\s)?out\b(?=[^.!?\n]{{0,30}}(?:polls?|may|ballot|vote|election|[.!]|$))
  | \b(?:take\sback\scontrol|make\s[\w\s]{{2,20}}\sgreat\sagain|for\sthe\smany,?\snot\sthe\sfew|get\sbrexit\sdone|stop\sthe\sboats|build\sback\sbetter\swith|levelling\sup\sunder|broken\sbritain|time\sfor\s(?:a\s)?change\s(?:in|at)|send\s(?:westminster|them)\sa\smessage|only\s[\w\s]{{2,20}}\scan\swin\shere|two-?horse\srace|winning\shere|a\sfresh\sstart\swith|our\smanifesto|their\smanifesto|manifesto\s(?:pledge|promise|commitment)s?|key\spledges?\sfrom|canvass(?:ing|ers)?|leaflett?ing\sfor|knocking\son\sdoors\sfor|on\sthe\sdoorstep\sfor|proud\sto\sbe\s(?:labour|conservative|tory|green|lib\sdem)|party\s(?:faithful|rally|members?\sare))\b
    """
JUDGING_WORDS = frozenset(
    """
    brilliant fantastic amazing great superb wonderful excellent outstanding incredible awesome terrific tireless
    tirelessly terrible awful useless hopeless dreadful marvellous cracking stellar best worst star legend hero
    champion credit disgrace joke liar liars hypocrite hypocrites clown waste breath godsend failure disaster incompetent
    corrupt clueless shameful disgraceful out hard hardworking dishonest lying shambles shambolic nothing talk worth
    well hats cheers bravo hooray big shame hurrah congratulations rotten failed betrayed abandoned wrecked ruined broken
    crashed starved slashed let lied delivered saved stolen robbed forgotten given turned blame only side destroying
    failing ruining wrong fighting working bleeding starving problem care trusted thank thanks broke kept promise
    promises done cuts courtesy despite down inherited mess left because last administration party group remember
    bear think next heartless austerity
    another typical more your our kick nice good bless love proud lucky safe true real absolute fighter gem fraud coward idiot genius treasure inspiration go
    deserved historic stunning crushing humiliating famous cost costing landed sold took spent wasted blew blown squandered trashed hiked put pocketed handed frozen froze built closed axed leave
    """.split()
)
"""The words without which no politician, party or government is judged."""
POLITICAL_WORDS = frozenset(
    """
    labour conservative conservatives tory tories lib liberal libdem libdems dem democrat democrats greens green
    reform ukip plaid snp party parties tusc bnp mp mps cllr councillor mayor leader minister ministers chancellor
    secretary government administration cabinet westminster whitehall downing opposition starmer farage badenoch
    sunak corbyn davey polanski reeves rayner johnson truss vote voting elect reelect manifesto ballot polls
    election canvassing canvassers leafleting brexit boats lot control great many broken regime number race
    teeth
    candidate
    """.split()
)
"""The words without which nothing is party-political."""
_JUDGEMENTS, _CAMPAIGNS = Alternatives(_JUDGED), Alternatives(_CAMPAIGN)
_READ = 30_000


def campaigning(text: str) -> Iterator[re.Match[str]]:
    """Yield words of campaigns: whom to vote for, slogans, manifestos."""
    yield from _CAMPAIGNS.finditer(text)


def judgements(text: str) -> Iterator[re.Match[str]]:
    """Yield praise and blame of politicians, parties and governments, in the first 30,000 characters."""
    if not JUDGING_WORDS.isdisjoint(words_of(text)):
        yield from _JUDGEMENTS.finditer(text, 0, _READ)
