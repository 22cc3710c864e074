"""POL7: the shapes of sentences that attack a group. They read a text in which groups are masked.

Some also count where the group is only pointed back at (“They are vermin”).
"""

from oyez.checks.grammar.contempt import (
    COARSE,
    CRIMINAL,
    DYING,
    HARM,
    HARMED,
    INFERIOR,
    VERMIN,
)
from oyez.checks.grammar.group_words import ADJECTIVES
from oyez.checks.grammar.groups import POINTED_BACK, Characteristic, many, one, state
from oyez.checks.grammar.shapes import Shape, Shapes, shape, shapes

_C = Characteristic
_G, _ONE, _STATE = many(), one(), state()
_ANY = rf"(?:{_G}|{_ONE})"
_BACK = f"{POINTED_BACK}++"
_THEM = rf"(?:{_G}|{_BACK})"
_BORDERS = many(_C.RACE, _C.MIGRATION, _C.TRAVELLER, _C.RELIGION, _C.SEXUALITY, _C.REASSIGNMENT)
_WOMEN = rf"(?:{many(_C.WOMEN, _C.PREGNANCY, _C.MARRIAGE)}|{one(_C.WOMEN)})"
_WHICH = r"(?:\s(?:in|on|from|at|round|around|near|who(?!\s(?:are|is|have|has|were|was)\b)|here|over|living|coming|that(?!\s(?:are|is|have|has|were|was)\b)|moving|like|of|these|today|behind|these\sdays|with)(?:\s[\w']+){0,4}?)?,?"
_WHERE = r"(?:\s(?:in|on|from|at|round|around|near|here|over|coming|moving|today|behind|these\sdays|with)(?:\s[\w']+){0,4}?)?,?"
_SOME = r"(?:(?:all|all\sof|these|those|the|you|them|most|most\sof|half|half\sof|every|any|bloody|fucking|f\*+ing|effing|sodding|damn|of|our|your|so-called|fake|illegal|lazy|dirty|filthy|more|many|stupid|useless|other|such|last|single|last\sone\sof|the\slot\sof|one\sof)\s){0,5}"
_ARE = r"(?:\s(?:are|be|seem|become|remain|is|must\sbe|will\salways\sbe|have\salways\sbeen|were\sborn|are\sborn|have\sto\sbe|act\slike|behave\slike|live\slike|breed\slike|smell\slike|look\slike)|'re|\sr)"
_VERY = r"""(?:\s(?:all|just|only|nothing\sbut|nothing\smore\sthan|no\sbetter\sthan|little\smore\sthan|worse\sthan|lower\sthan|nowt\sbut|literally|basically|clearly|obviously|such|really|so|too|always|mostly|usually|generally|honestly
    |fucking|bloody|fuckin|effing|damn|absolute|absolutely|complete|completely|total|totally|utter|utterly|naturally|inherently|genetically|frankly|often|still|simply|mainly|born|pure|proper|right|actually|definitely
    |a|an|the|as|like|bunch\sof|load\sof|pack\sof|lot\sof|swarm\sof|race\sof|breed\sof|nation\sof|family\sof|nasty|little|lazy|dirty|filthy|evil|violent|stupid|vile|disgusting|useless|dangerous|greedy|horrible|worthless|pathetic|thieving|lying|human|sexual|benefit|potential|would-be|walking|disease-ridden|and|big|bigger|biggest|greatest|worst|real|by\snature|quite|rather|pretty|very|far|far\stoo|known)){0,6}\s"""
_CONTEMPT = rf"(?:{VERMIN}|{CRIMINAL}|{COARSE}|{INFERIOR})"
_WORD_END = r"(?![\w-])"
_ANY_ADJECTIVE = r"(?:(?!(?:not|never|no|more|treated|called|seen|often|against|helping|preyed|targeted|targets|victims|scared|afraid|tired|of|by|with|for|from|at|to|about|in|on|as|than|like|like|hardly|neither|nor|n't|fighting|stopping|catching|reporting|being|who|that|getting|made|sick)\b)[\w-]{2,15},?\s){0,2}"
ADJECTIVES_OF_PEOPLE = (
    "(?:"
    + "|".join(
        sorted(
            word
            for word, name in ADJECTIVES.items()
            if name != "AGE" and word not in ("native", "religious", "bi", "ethnic")
        )
    )
    + ")"
)


_MUST = r"\s(?:should|must|need|needs|ought|deserve|deserves|want|wants|have|has|had\sbetter|can|could|all\sneed|all\sdeserve)(?:\s(?:all|just|simply|to|really|be|get|have|been|never\shave\sbeen|both)){0,4}"

_ALL: tuple[Shape, ...] = (
    # Immigrants are vermin.  They are all thieves.
    shape(
        "contempt",
        rf"{_G}{_WHICH}{_ARE}{_VERY}(?:(?:(?!not|never|no)[\w-]{{2,12}}(?:,|\sand)\s){{0,2}}{_CONTEMPT}|{_ANY_ADJECTIVE}(?:{VERMIN}|{CRIMINAL}|{COARSE})){_WORD_END}",
    ),
    shape(
        "contempt",
        rf"(?<!for\s){_G}[^.!?\n]{{0,60}}?(?:\bbecause|\bcos|\bas|\bsince|\bthat|\band|\bso|,)\s{_BACK}{_ARE}{_VERY}{INFERIOR}{_WORD_END}",
    ),
    shape(
        "contempt",
        rf"{_BACK}{_ARE}{_VERY}(?:{VERMIN}|{CRIMINAL}|{COARSE}|(?:disgusting|filthy|evil|inferior|worthless|subhuman|stinking|smelly|vile|repulsive|unnatural|perverted|degenerate|barbaric|primitive|savage|feral|inbred|unclean|not\shuman|not\snormal|not\snatural|not\swelcome|less\sthan\shuman))(?!\s(?:bins?|bags?|collect\w*|trucks?|roads?|rubbish)){_WORD_END}",
    ),
    # Gypsies should be locked up.  They deserve to drown.
    shape(
        "threat",
        rf"{_THEM}{_WHICH}{_MUST}\s(?:(?:be|get|have)\s)?(?:{HARMED}|die|drown|burn|rot|hang|suffer|disappear)(?!\s(?:for|about|a\ssay|from\sharm|safe|up\sto)){_WORD_END}",
    ),
    shape(
        "exclusion",
        rf"""(?:{_BORDERS}|{_BACK}){_WHICH}
                (?:\s(?:should|must|ought\sto|need\sto|had\sbetter|can\sall|want\sto)|\sall|\sjust){{1,3}}\s(?:go|get|clear|bugger|fuck|piss|sod|eff|move|swim|crawl)\s(?:back|home|off|out)(?:\s(?:home|back|to\s(?:their|your|where)|where|of\s(?:our|my|this|the)|from))?(?!\s(?:to\swork|to\sschool|safely|and\ssee))
              | {_THEM}{_WHICH}(?:
                \s(?:don't|do\snot|doesn't|dont|will\snever|won't|never)\s(?:really\s|even\s|ever\s)?(?:belong|fit\sin|integrate|assimilate|contribute|deserve(?!\s(?:this|that|it|such|to\s(?:be\s(?:treated|forgotten|ignored|left|hurt|punished|talked)|wait|suffer|die|live\s(?:in|like)|go\swithout)|abuse|hate|hatred|the\s(?:abuse|hate|blame|treatment|way)|any\sof\sthis|these|worse|less|a\s(?:second|poor|worse)|half|to\.|being)|[.,!?]|$)|count\sas|matter|work\sfor|wash|pay\s(?:tax|their|for)|respect\s(?:our|women|us|the\slaw)|share\sour|speak\senglish|know\show\sto\sbehave|feel\spain|have\sa\ssoul|have\ssouls)
              | \s(?:should\snot|shouldn't|must\snot|mustn't|should\snever|can't|cannot|ought\snot\sto|don't\sdeserve\sto|shouldnt|must\snever)\s(?:be\s)?(?:allowed(?!\sto\s(?:suffer|fall|struggle|go\s(?:without|hungry|cold)|be|feel|wait|die|slip|starve|freeze|sleep|become|get))|let\s(?:in|out|near|loose|into|have)|trusted(?!\swith\sa\s\w+\?)|given\s(?:jobs|houses|the\svote|rights|benefits|council|our|a\svote)|teaching|near\s(?:children|kids|our)|in\scharge|in\s(?:this|our|the)\s(?:country|town|village|school|army|police|church|workplace|street)|here|breeding|breed|reproduce|have\s(?:kids|children|babies|rights|a\svote|the\svote|equal)|marry|adopt|vote|teach\s(?:our|my|kids|children)|raise\s(?:kids|children)|exist|living\s(?:here|among|near|next)|live\s(?:here|among|near|next)|rent)
              | \s(?:have|has|had|got|have\sgot)\sno\s(?:right|place|business|soul|souls|morals|honour|respect|brains?|shame|decency|intelligence|idea\show|concept)
              | \s(?:are|is|'re)\snot\s(?:welcome|wanted|like\sus|one\sof\sus|real|proper|british|human|people|our\sproblem|our\skind|fit\sto)
              | \s(?:are|is)n't\s(?:welcome|wanted|like\sus|one\sof\sus|human|people|proper|real|british|our\skind|fit\sto|our\sproblem)
              )(?![\w-])""",
    ),
    shape(
        "stereotype",
        rf"""{_THEM}{_WHERE}(?:\s(?:all|just|only|always|will|would|keep|come\s(?:over\s)?here\s(?:and|to)|come\sto|do\snothing\sbut|are|'re|never\sstop|love\sto|want\sto|try\sto|only\swant\sto|have|constantly|mostly|usually|even|actually|literally|now|also|be|'ll|to|would\srather|sit\sround|out\sto|here\sto|trying\sto|obviously|clearly|allowed\sto|tend\sto|going\sto)){{0,4}}\s
            (?:commit(?:ting)?\s(?:more\scrimes?|all\sthe|most|nothing\sbut)|caus(?:e|ing)\s(?:all|most|crime|trouble|nothing)|steal(?:ing|s)?(?!\s(?:the\sshow|a\smarch|my\sheart|the\slimelight))|rob(?:bing)?(?=\s)|smell(?:s|ing)?(?=[.!?,\"]|$|\s(?:of|bad|and|so|disgusting|funny|rank))|nick(?:ing)?\s(?:our|everything|anything|stuff|things|your)|thieve|thieving|lie\s(?:and|about|cheat)|cheat(?:ing)?(?=\s(?:and|the|everyone|us|on)|[.!]|$)|scroung(?:e|ing)|spong(?:e|ing)|leech(?:ing)?|freeload(?:ing)?|breed(?:ing)?(?!\s(?:dogs|horses|cattle|sheep|pigeons))|multiply(?:ing)?
              |stink(?:s|ing)?|reek|infest(?:ing)?|swarm(?:ing)?|groom(?:ing)?\s(?:our|kids|children|girls|young|white)|rap(?:e|ing)(?=\s)|molest(?:ing)?|abus(?:e|ing)\s(?:kids|children|our|women|the\ssystem|their)|pollut(?:e|ing)|poison(?:ing)?\s(?:our|the|your|society|everything)|infect(?:ing)?(?=\s)|spread(?:ing)?\s(?:disease\w*|filth|lies|hate|aids|germs|crime|their\s(?:filth|disease\w*|poison))
              |invad(?:e|ing)|tak(?:e|ing)\s(?:over|all\s(?:our|the)|our\s(?:jobs|houses|homes|women|country|benefits|land|school\splaces|hospital|beds|town|streets|money))|ruin(?:s|ing|ed)?(?=\s)|destroy(?:s|ing)?\s(?:our|the|this|society|everything|families|western|britain|england|marriage|christmas)|wreck(?:s|ing)?(?=\s)|drag(?:ging)?\s(?:the|this|our)\s(?:\w+\s)?(?:down|into)|bleed(?:ing)?\s(?:us|the)|milk(?:ing)?\s(?:the|us|it)|drain(?:ing)?\s(?:the|our|us)|bring(?:ing)?\s(?:crime|disease|nothing|trouble|filth|drugs|the\s(?:area|tone|street|neighbourhood)\sdown)
              |sponge\soff|liv(?:e|ing)\soff\s(?:us|the|our|benefits|handouts|taxpayers)|corrupt(?:ing)?\s(?:our|the|kids|children)|control(?:ling)?\s(?:the\s(?:banks?|media|world|money|government|press)|everything|all)|run(?:ning)?\sthe\s(?:banks|media|world)|own(?:ing)?\sthe\s(?:banks|media|world|papers)|hate\s(?:us|our|this\scountry|britain|england|white|women)|blow(?:ing)?\s(?:us|themselves|things|people|stuff)\sup|behead|eat(?:ing)?\s(?:dogs|cats|swans|our)|play(?:ing)?\sthe\s\w+\scard
              |mak(?:e|ing)\sme\s(?:sick|ill|heave|want\sto\s(?:vomit|puke|throw|spew|be\ssick|heave))|(?:disgust|sicken|repulse|revolt)\s(?:me|us|everyone|any)|get\severything|cost\s(?:too\smuch|us\s)|get(?:ting)?\sin\s(?:everyone's|everybody's|the|my|our)\sway|hold(?:ing)?\severyone\sup|groomers|push(?:ing)?\s(?:it|this|their)\s\w+\s?(?:down|on|in)|(?:shov|forc|ramm)(?:e|ing)\s(?:it|this|their|them)\w*\s(?:\w+\s)?(?:down|on)|think\s(?:the\sworld|we|everyone|they)\sowes?|multiply|can't\s(?:drive|be\strusted|control\sthemselves|think\s(?:straight|for)|read\smaps|help\s(?:lying|stealing|themselves)|behave|be\scivili\w+)|cannot\sbe\s(?:trusted|civili\w+)|never\s(?:tell\sthe\struth|work(?:ed)?\sa|done\s(?:a|an)|pay|paid\s(?:a|any|tax|in|into)|wash|do\sa\sstroke)|all\slook\sthe\ssame
              |are\s(?:after\s(?:your|our)|everywhere\snow|in\sit\sfor\sthe|out\sto|only\sgood\sfor|only\shere\s(?:for|to)|behind\severy|why\s(?:we|nobody|this|our|your)|what's\swrong\swith|the\sreason\s(?:we|there|this|our|nobody|crime)|bleeding|using\sit\sas\san\sexcuse))(?![\w-])""",
    ),
    # I hope they all drown.
    shape(
        "contempt",
        rf"(?:^|[.!?\n:]\s?|\b(?:bloody|fucking|just|absolute)\s)(?:{VERMIN}|{CRIMINAL}|{COARSE}|{INFERIOR})(?:[,.!]|\s-)?\s(?:all\sof\s|every\ssingle\sone\sof\s|every\slast\sone\sof\s|most\sof\s|half\sof\s)?{_BACK}(?=[.!?,\"]|$)",
    ),
    shape(
        "threat",
        rf"(?<!\w)(?:hope|hoping|wish|pray|praying|fingers\scrossed)\s(?:that\s)?(?:someone\s(?:kills|shoots|burns|bombs|deports|gasses)\s)?{_SOME}(?:{_THEM}|{_ONE}){_WHICH}(?:\s(?:all|would|will|just|both|slowly|get\sto|every\slast\sone)){{0,3}}\s{DYING}{_WORD_END}",
    ),
    # Kill all …  Someone should burn them out.
    shape(
        "threat",
        rf"""(?:^|[.!?\n:,"]\s?|\b(?:let's|lets|should|must|i'd|i'll|we'll|we|gonna|wanna|going\sto|want\sto|need\sto|ought\sto|have\sto|got\sto|would|love\sto|time\sto|just|please|happily|gladly|someone|can't\swait\sto|ready\sto|then|and|better\sto|to|could|i\swill|we\swill)\s)
            {HARM}\s(?:off\s|out\s)?{_SOME}(?:{_THEM}|{_ONE})(?!\w|')(?!\s(?:aid|refuge|bus|fc|football|in\sthe\sface\sof))""",
    ),
    # A woman is useless behind a wheel: one that stands for all.
    shape(
        "contempt",
        rf"(?<!\w)(?:an?|every|any|your\saverage|the\saverage|your\stypical|the\sonly\sgood|no)\s{_ONE}(?:\s(?:is|will\salways\sbe|will\snever\sbe))(?:{_VERY}|\s)(?:{VERMIN}|{CRIMINAL}|{COARSE}|{INFERIOR}|a\sdead\s\w+|anything\sbut|a\sreal\s\w+|as\s\w+\sas|worth|equal|complete\suntil|happy\suntil){_WORD_END}",
    ),
    shape(
        "contempt",
        rf"{_STATE}(?:\s(?:is|are)|'s){_VERY}(?:{VERMIN}|{CRIMINAL}|{COARSE}|{INFERIOR}|a?\s?(?:sin|phase|choice|mental\s(?:illness|disorder)|illness|disorder|sickness|perversion|abomination|death\scult|cult|lie|excuse|fad|trend|joke|con|holiday|skive|farce|mockery|insult|threat|danger|scam|trick)|wrong|just\sbad\sparenting|made\sup|not\s(?:real|natural|normal|right|a\sreal\s\w+|proper|marriage|a\sreligion)|an?\s(?:abomination|excuse|illness|insult)|against\s(?:nature|god)){_WORD_END}",
    ),
    # Filthy immigrants.  You dirty Jew.
    shape(
        "contempt",
        rf"(?<![\w-])(?:filthy|disgusting|stinking|smelly|dirty|thieving|scrounging|sponging|parasitic|disease-?ridden|inbred|worthless|sub-?human|vile|degenerate|fucking|fuckin|f\*+ing|effing|sodding|goddamn|stupid|brainless|bogus|so-?called|ungrateful|backward|savage|evil|lazy|greedy|murdering|raping|bloody|lying|wretched|pathetic|hysterical|ignorant|useless|scummy|thick|dumb|wicked|inferior|rotten|cheating|vermin)(?:\s(?:bunch\sof|lot\sof|little|old|lazy|stupid|and|fat|thieving|dirty|filthy|stinking|ugly|lying|useless|illegal)){{0,2}}\s(?:{_G}|{one(_C.RACE, _C.MIGRATION, _C.TRAVELLER, _C.RELIGION, _C.SEXUALITY, _C.REASSIGNMENT, _C.WOMEN)})(?!\w|'s)",
    ),
    # Black bastards.  Gypsy scum.
    shape(
        "contempt",
        rf"(?<![\w-])(?:{ADJECTIVES_OF_PEOPLE}|{one(_C.RACE, _C.MIGRATION, _C.TRAVELLER, _C.RELIGION, _C.SEXUALITY, _C.DISABILITY, _C.REASSIGNMENT)}|{many(_C.MIGRATION)})\s(?:lazy\s|dirty\s|fucking\s|little\s|filthy\s|thieving\s)?(?:bastards?|cunts?|twats?|scum(?:bags?)?|vermin|wankers?|pricks?|filth|sods?|freaks?|trash|animals|whores?|sluts?|slags?|bitch(?:es)?|thie(?:f|ves)|scroungers?|spongers?|rapists?|terrorists?|paedos?|nonces?|parasites?|leeches|savages|apes|monkeys?|pigs?(?!\s(?:farm|iron|roast))|dogs?(?=[.!,\"]|$)|shits?|arseholes?|tossers?|idiots?|morons?|invaders|groomers|thugs?|perverts?|degenerates?|weirdos?|infestation|plague|invasion|crap|rats|cockroach(?:es)?|grooming\sgangs?)(?!\s(?:bags?|bins?|cans?|sacks?)){_WORD_END}",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)(?:don't|do\snot|dont|never)\s(?:think|believe)\s(?:that\s)?{_SOME}{_THEM}\s(?:should|ought\sto|deserve|belong|can|have\sany|are\s(?:fit|real|proper|capable|human|equal))(?:\s(?:be|to|have|get|even|really)){{0,3}}\s(?:allowed|exist|vote|drive|work|marry|adopt|teach|here|in\s|near|rights?|live|serve|lead|run|given|trusted|the\sright|kids|children|women|men|people|breed|a\svote|human|on\s|doing|playing|running|equal|with\sus|to\s)",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)(?:country|town|village|culture|jobs?|houses|homes|streets?|areas?|estate|schools?|way\sof\slife|england|britain|society|banks|media|world|neighbourhood|park|high\sstreet|hospitals?|benefits)(?:\s(?:is|are|has|have|was|were|being|been|now|all|completely|totally|slowly|getting|got)){{0,4}}\s(?:destroyed|ruined|taken(?:\sover)?|invaded|overrun|stolen|infested|polluted|controlled|wrecked|run|owned|filled|spoilt|spoiled|dragged\sdown|swamped|trashed|flooded|snatched|colonised)\s(?:by|with)\s{_SOME}{_BORDERS}",
    ),
    shape(
        "contempt",
        rf"(?<!\w)(?:every|any|all\sthe|most|the)\s(?:\w+\s)?{_ANY}\s(?:that\s)?(?:i|i've|i\shave|we|we've|you)\s(?:have\s|ever\s|have\sever\s|'ve\s)?(?:ever\s)?(?:met|known|had|seen|worked\swith|lived\snext\sto|employed|rented\sto|dealt\swith)(?:\s(?:is|was|are|were|has\sbeen|have\sbeen))(?:{_VERY}|\s)(?:{_CONTEMPT}|{_ANY_ADJECTIVE}(?:{VERMIN}|{CRIMINAL}|{COARSE})){_WORD_END}",
    ),
    shape(
        "contempt",
        rf"(?<!\w)(?:why|how\scome|how|are)\s(?:are\s|is\s|must\s)?{_SOME}{_G}(?:\sbe)?{_VERY}{_CONTEMPT}{_WORD_END}(?=[^.!\n]{{0,60}}\?|\s*$)",
    ),
    shape(
        "contempt",
        rf"(?:they|them)(?:'re|\sare)?{_VERY}{_CONTEMPT}{_WORD_END},?\s(?:these|those|the|them|all)\s(?:bloody\s|fucking\s)?{_G}",
    ),
    shape(
        "contempt",
        rf"(?<!\w)if\s(?:you're|you\sare|they're|they\sare|he's|she's|someone's|somebody's|he\sis|she\sis|it's)\s(?:an?\s)?(?:{ADJECTIVES_OF_PEOPLE}|{_ANY}),?\s(?:then\s)?(?:you're|you\sare|they're|they\sare|he's|she's|you\smust\sbe|you'll\sbe|he\sis|she\sis|it's|they\smust\sbe)(?:{_VERY}|\s)(?:{_CONTEMPT}){_WORD_END}",
    ),
    shape(
        "contempt",
        rf"{_ANY}[?,.!]{{1,2}}\s(?:more\slike\s(?:[\w-]+\s){{0,2}}?(?:{VERMIN}|{CRIMINAL}|{COARSE})|(?:[\w-]+\s){{0,2}}?(?:{VERMIN}|{CRIMINAL}|{COARSE}),?\smore\slike){_WORD_END}",
    ),
    shape(
        "contempt",
        rf"(?<!\w)(?:nothing|no\sone|nobody|nowt|not\smuch)(?:'s|\sis)?\s(?:worse|lower|more\s\w+|stupider|thicker|lazier|dumber|uglier|smellier|dirtier)\sthan\s{_SOME}(?:an?\s)?{_ANY}(?=[.!?,\"]|$|\s(?:with|who|on|in|at)\b)",
    ),
    shape(
        "contempt",
        rf"{_ANY}(?:\sdrivers?)?(?:,|\.|!|\s-)\s(?:typical|figures|enough\ssaid|say\sno\smore|no\ssurprises?|surprise\ssurprise|what\sa\ssurprise|obviously|would\syou\sbelieve|had\sto\sbe|nuff\ssaid|as\susual|what\sdo\syou\sexpect|what\sdid\syou\sexpect)(?![\w-])",
    ),
    shape(
        "threat",
        rf"(?<!\w)(?:love|like|want|wait|good|great|nice|time|pay|live|happy|glad|hope)\s(?:good\smoney\s)?to\s(?:see|watch)\s{_SOME}{_ANY}\s(?:all\s|being\s|get\s|be\s){{0,6}}(?:{HARMED}|{DYING}){_WORD_END}",
    ),
    shape(
        "exclusion",
        rf"{_THEM}{_WHICH}\s(?:all\s|just\s|really\s|only\s|should\s)?belongs?\s(?:in|on|at|under|behind|six|back|somewhere)\s(?:an?\s|the\s|their\s)?(?:own\s)?(?:sea|zoo|bins?|cages?|gutter|bars|prison|jail|jungle|camps?|gas|ovens?|ground|sewers?|tip|stone\sage|hell|asylum|homes?|institutions?|another|wild|desert|trees?|mud|dirt|rubbish|feet|in\s|countr\w+|else|caves?|bottom|skip|landfill|fire|padded)",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)keep\s{_SOME}(?:(?:{_BORDERS}|{many(_C.DISABILITY, _C.AGE)})\s(?:well\s)?away\sfrom\s(?:our|my|the|kids|children|here|us|normal|decent)|{_BORDERS}\s(?:out|off))",
    ),
    shape(
        "contempt",
        rf"{_ANY}[,?.!]{{1,2}}(?:\s\w{{1,8}}[?!.,]{{1,2}})?\s(?:nothing\sbut|nowt\sbut|just|only|bunch\sof|load\sof|bloody|fucking|all)\s(?:[\w-]+\s)?(?:{VERMIN}|{CRIMINAL}|{COARSE}){_WORD_END}",
    ),
    shape(
        "contempt",
        rf"{_BACK}\s(?:[\w-]+\s)?(?:freaks|weirdos|savages|scum(?:bags)?|perverts|vermin|parasites|thieves|criminals|terrorists|rapists|paedos|scroungers|degenerates|deviants|idiots|morons|bastards|cunts|filth|invaders|sub-?humans|abominations|nonces|spongers){_WORD_END}",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)no\s{_ONE}\s(?:should|ought\sto|must|deserves\sto)\s(?:ever\s)?(?:be\s)?(?:given\s(?:an?|the)\s\w+|allowed|let\s(?:in|near|into)|trusted|hired|employed|in\scharge|elected|have\s(?:a\s\w+|the\svote|rights)|vote|teach|drive|work|run|lead|live\s(?:here|in))",
    ),
    shape(
        "threat",
        rf"(?<!\w)(?:every|any|all\sthe|all)\s(?:last\s|single\s|bloody\s|fucking\s)?{_ANY}\s(?:should|would|ought\sto|needs\sto|must|deserves\sto|wants)(?:\s(?:be|get|have|been|all)){{0,2}}\s{HARMED}{_WORD_END}",
    ),
    shape(
        "threat",
        rf"(?<!\w){HARM}\s(?:the\s(?:whole\s)?lot|them\sall|'em\sall|all\sof\sthem|every\sone\sof\sthem)\b[^.!?\n]{{0,40}}?{_ANY}",
    ),
    shape(
        "threat",
        rf"{_ANY}[^\n]{{0,80}}?[.!?,]\s(?:i\ssay\s|just\s|we\sshould\s|let's\s)?{HARM}\s(?:the\s(?:whole\s)?lot|them\sall|'em\sall|{_BACK})(?:\sof\sthem)?(?=[.!?\"]|$)",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)(?:can't|cannot|cant|couldn't)\s(?:\w+\s){{1,6}}?for\s(?:all\s)?(?:the\s)?(?:bloody\s|fucking\s)?{_BORDERS}(?=[.!,\"]|$)",
    ),
    shape(
        "contempt",
        rf"(?<!\w)(?:rather|sooner)\s(?:die|starve|walk|lose|burn|eat|sleep|shut|close|move|see|sell|go\swithout)\b[^.!?\n]{{0,30}}?\sthan\s(?:\w+\s){{0,6}}?{_ANY}",
    ),
    shape(
        "stereotype",
        rf"(?<!\w)difference\sbetween\s(?:an?\s)?{_ANY}\sand\s(?:an?\s)?(?:{VERMIN}|{CRIMINAL}|{COARSE}|pizza|bucket|bench|bag\sof)",
    ),
    shape(
        "stereotype",
        rf"{_WOMEN}[^.!?\n]{{0,40}}?\b(?:promoted|jobs?|ahead|top|hired|there|work)\s(?:\w+\s)?(?:on|flat\son)\s(?:their|her)\sbacks?(?!\w)",
    ),
    # I hate women.  I can't stand the Irish.
    shape(
        "contempt",
        rf"""(?<!\w)(?:hate|hates|despise|loathe|detest|can't\sstand|cannot\sstand|cant\sstand|can't\sabide|can't\sbear|couldn't\scare\sless\sabout|sick\s(?:to\sdeath\s|and\stired\s)?of|fed\sup\s(?:of|with)|disgusted\sby|repulsed\sby|don't\slike|do\snot\slike|dont\slike|don't\strust|do\snot\strust|wouldn't\strust|would\snever\strust|never\strust|can't\strust|cannot\strust|don't\swant|do\snot\swant|had\senough\sof|look\sdown\son|no\s(?:time|respect|sympathy)\sfor|makes?\sme\ssick\s(?:seeing|to\ssee))\s
            (?:seeing\s|having\s|any\smore\s|any\s|living\s(?:near|next\sto|with)\s){{0,2}}{_SOME}(?:an?\s)?{_ANY}(?=[.!?,;\"]|$|\s(?:and|more|with\sa\spassion|so|in|round|here|coming|moving|near|living|because|cos|but|or|as|taking|running|teaching|everywhere|complaining|moaning|whining|whinging|getting\s(?:everything|special|houses|away)|playing\sthe|than|on\smy|next|anywhere|full\sstop|they|it|with\severy|telling|around|the\smost|driving|about|behind|at\sall)\b)(?!\s(?:to\sbe\s(?:treated|ignored|forgotten|left|hurt|excluded|harmed|at\srisk)|in\s(?:hotels|pain|fear|poverty)))""",
    ),
    # Too many foreigners.  Overrun with gypsies.
    shape(
        "exclusion",
        rf"(?<!\w)(?:too\smany|way\stoo\smany|far\stoo\smany)\s{_SOME}{_BORDERS}(?=[.!?,\"]|$|\s(?:here|round|around|coming|already|in\s(?:this|our|the)\s(?:town|country|street|village|road|area|school)|as\sit\sis|now|taking|on\sour|moving|running)\b)",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)(?:overrun|swamped|flooded|infested|riddled|crawling|invaded|plagued|swarming|teeming|overtaken|taken\sover|ruined|polluted|contaminated|surrounded)\s(?:with|by)\s{_SOME}{_G}(?!\w)",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)(?:plague|swarms?|hordes?|infestation|invasion|nest|flood|tide|herds?|pack|breeding\sground|dumping\sground|cesspit)s?\s(?:of|for|by)\s{_SOME}{_G}(?!\w)",
    ),
    shape(
        "exclusion",
        rf"(?:^|[.!?,:\"\n]\s?|\b(?:said|reads?|we\swant|i\ssay|and|so)\s)no\s(?:more\s|bloody\s|fucking\s|blacks?,?\s|dogs?,?\s)?(?:{_BORDERS}|{many(_C.DISABILITY, _C.AGE, _C.WOMEN)})(?=\s?(?:[.!\"]|$|,?\s(?:here|allowed|wanted|please|welcome|in\s(?:our|my|this)|round\shere|need\sapply|no\s|or\s|near)))",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)(?:no\s(?:place|room|space|need)\s(?:here\s|in\s[\w\s]{{1,25}}?\s)?for|have\sno\suse\sfor|better\s(?:off\s|place\s)?(?:\w+\s){{0,3}}?without|(?:nicer|safer|cleaner|better|happier|quieter|improved)\s(?:\w+\s){{0,4}}?(?:without|if\sthere\swere\s(?:no|fewer)|with\s(?:no|fewer)|minus)|world\swithout|free\sof|rid\sof|rid\sus\sof|fewer|one\sless|the\sonly\sgood|what's\sthe\spoint\sof|nobody\s(?:wants|needs|likes|asked\sfor)|no\sone\s(?:wants|needs|likes)|who\s(?:wants|needs|asked\sfor)|we\sdon't\s(?:want|need)|don't\sneed|not\shaving|keep\syour\s(?:kids|children|daughters|hands|dogs)\saway\sfrom)\s(?:any\s|any\smore\s)?{_SOME}(?:an?\s)?(?:{_BORDERS}|{many(_C.DISABILITY, _C.AGE, _C.WOMEN, _C.MEN, _C.MARRIAGE, _C.PREGNANCY)}|{_ONE})(?=[.!?,;\"]|$|\s(?:here|in|at|on|around|round|near|is|living|coming|moving|who|to\sbreed|telling|anyway|and|or|about|driving|running|teaching|any\smore|full\sstop|clogging|taking)\b)",
    ),
    shape(
        "exclusion",
        rf"(?:^|[.!?\"\n:]\s?)(?:all\s)?{_BORDERS}(?:\sout(?=[.!\"]|$)|,?\s(?:go\s(?:back|home)|out\sof\s(?:our|this|here)|not\swelcome|get\sout|clear\soff|fuck\soff))",
    ),
    shape(
        "threat",
        rf"(?<!\w)(?:death\sto|down\swith|bring\sback\s(?:hitler|the\sgas\s\w+|hanging|slavery|the\sholocaust)\s(?:for|to)|hitler\s(?:was\sright|should\shave|didn't|had\sthe\sright)|war\son|gas\schambers?\sfor|bullet\sfor|machine\sgun\sthe|target\spractice)\s?{_SOME}{_ANY}(?!\w)",
    ),
    shape(
        "exclusion",
        rf"(?<!\w)(?:send|deport|ship|put|fly|pack|chuck|throw|kick|boot|turn)\s{_SOME}{_ANY}\s(?:all\s)?(?:back|home|packing|out|off|away|on\s(?:a|the\s(?:next|first))\s(?:boat|plane|bus|train)|overboard|in\s(?:camps|a\scamp|cages|the\ssea))(?!\s(?:to\s(?:work|school)|safely|on\stime))",
    ),
    # Never trust a gypsy.  Don't let a woman near it.
    shape(
        "stereotype",
        rf"(?<!\w)(?:never|don't|do\snot|can't|cannot|wouldn't|would\snever|shouldn't|dont|daren't|won't|not)\s(?:ever\s|even\s)?(?:trust|(?:let|rent|sell|lease)\s(?:out\s)?(?:an?|the|your|my)\s\w+\sto|let|hire|employ|rent\sto|rent|serve|sell\sto|vote\sfor|lend|believe|give|leave\syour\s\w+\swith|turn\syour\sback\son|date|marry|sit\s(?:near|next\sto)|live\s(?:near|next\sto)|do\sbusiness\swith|buy\s(?:anything\s)?from|send|put|want|ask|expect)\s{_SOME}(?:an?\s)?{_ANY}\s?(?=[.!?,\"]|$|to\s|with\s|near|in\s|behind|anything|run|drive|do|as\s|at\s|on\s|jobs?|houses?|next|who|round|teaching|further|anywhere|loose|your|my|our|around|within|into|inside|through|touch|treat|cook)(?!(?:to\s)?(?:suffer|feel|lose|miss|fall|be\s(?:treated|left|forgotten|ignored|moved|evicted|hurt|harmed|excluded|hounded|forced|pushed|put|made|kept|stuck|lonely|alone|worried|scared|afraid)|wait|struggle|pay\sfor|go\swithout))",
    ),
    shape(
        "stereotype",
        rf"(?:^|[.!?,\"\n]\s?|\b(?:just|so|bloody|how|that's|another|fucking)\s)typical\s(?:bloody\s|fucking\s|lazy\s|thieving\s)?(?:{_G}|{_ONE})(?!'s)",
    ),
    shape(
        "stereotype",
        rf"(?<!\w)(?:what\s(?:do|did|can|would)\s(?:you|we|they|i)\sexpect\s(?:from|with|of)|what\syou\sget\s(?:with|from|for|when)|that's\swhat\shappens\swhen|comes\sof\s(?:letting|having|employing|hiring)|this\sis\swhat\shappens\swhen|serves\s\w+\sright\sfor\s(?:hiring|employing|letting))\s(?:you\s|we\s|they\s)?(?:let\s|hire\s|employ\s|have\s|give\s|put\s|trust\s|allow\s)?{_SOME}(?:an?\s)?{_ANY}(?!\w)",
    ),
    shape("stereotype", rf"(?:^|[.!?,\"\n]\s?|\bthat's\s){_G}\s(?:for\syou)(?!\w)"),
    shape(
        "stereotype",
        rf"(?<!\w)(?:smell|stink|reek|smells|stinks|thick|drive|drives|lie|lies|steal|steals|tight|greedy|drunk|stupid|fight|scream|throw|throws|dirty|mean|breed|breeds|cry|cries|run|runs)\slike\s(?:an?\s|the\s|some\s|bloody\s)?(?:old\s|little\s|bloody\s)?(?:{one(_C.RACE, _C.TRAVELLER, _C.RELIGION, _C.WOMEN, _C.DISABILITY)}|{many(_C.RACE, _C.TRAVELLER, _C.RELIGION, _C.WOMEN)})(?!\w)",
    ),
    shape(
        "stereotype",
        rf"(?<!\w)(?:(?:if|when|where|once|since)\s(?:the\s|those\s|these\s)?{many(_C.RACE, _C.MIGRATION, _C.TRAVELLER, _C.RELIGION)}(?:\s\w+){{0,4}}\s?,?\s(?:lock|hide|count|watch|nail\sdown|check)\syour|(?:lock|hide|count|watch|nail\sdown|check)\s(?:up\s)?your\s(?:\w+\s){{1,3}}?(?:when|if|near|around|round|with|the)\s(?:the\s|those\s|these\s|there's\s)?{many(_C.RACE, _C.MIGRATION, _C.TRAVELLER, _C.RELIGION)})",
    ),
    # Women belong in the kitchen.
    shape(
        "stereotype",
        rf"""{_WOMEN}{_WHICH}(?:\s(?:all|should|ought\sto|need\sto|must|just|only|really|are|is|'re|have\sto|do|stick\sto|get|stay|be|were|to|always|was)){{0,4}}\s
            (?:belong(?:s)?\s(?:(?:in|at)\s(?:the\s|a\s)?(?:kitchen|home|sink|bedroom|stove|house|zoo|brothel)|behind\s(?:their|a|the)\s\w+|under|on\stheir)|(?:in|stay(?:ing)?\sin|back\s(?:in|to)|get\sback\sin|stick\sto|for|better\sin|made\sfor|meant\sfor|good\sfor|at|stay\sat)\s(?:the\s)?(?:kitchen|sink|home(?=\s(?:and|with|where|raising|having|looking|cooking|instead)|[.!]|$)|bedroom|stove|ironing|washing|cooking|cleaning|housework|dishes|looking\spretty|making|one\sthing|breeding|having\sbabies)|know\s(?:their|her|your)\splace|obey|can't\s(?:drive|park|read\s(?:a\s)?maps?|do\s(?:maths|engineering|science|heavy|manual|a\sman's)|referee|play\sfootball|cope\swith\spressure|take\sa\sjoke|reverse|handle|think|lead|throw|understand)|cannot\s(?:drive|lead)|ask(?:ing)?\sfor\sit|shut\s(?:up|their)|not\s(?:built|made|cut\sout|suited|clever\senough|strong\senough|funny|up\sto)|aren't\s(?:built|made|cut\sout|suited|funny|clever\senough|strong\senough|up\sto)|no\sgood\s(?:at|with|behind)|rubbish\s(?:at|with|behind)|hopeless\s(?:at|with|behind)|too\s(?:emotional|weak|hormonal|thick|busy\sgossiping)|objects|property|for\sbreeding|baby\s(?:machines|factories)|only\swant\s(?:money|a\sman|one\sthing)|led\sby|lead\smen\son|lie\sabout|make\s(?:it|things)\sup\sfor)(?![\w-])""",
    ),
    *shapes(
        "stereotype",
        rf"""
              no\s(?:job|work|place|sport|game|role|office)\sfor\s(?:an?\s)?{_WOMEN}(?!\s(?:to|who|with|like))
            | (?:not|isn't|never)\s(?:an?\s|the\s)?(?:job|place|role|sport|game)\sfor\s(?:an?\s)?{_WOMEN} | (?:let|leave|letting)\s(?:it\sto\s|that\sto\s)?(?:an?\s|the\s)(?:real\s|proper\s)?{many(_C.MEN)}\s(?:do\sit|handle\sit|sort\sit|who\sknow)
            | (?:put|send|get|keep)\s(?:her|them|him|these\s{_WOMEN}|those\s{_WOMEN}|{_WOMEN}|yourself)\s(?:straight\s|all\s)?(?:back\s)?(?:in|to|into)\s(?:the\s)?kitchen
            | (?:women's|woman's|wife's|a\sgirl's)\splace\sis\s
            | (?:hormonal|hysterical|menopausal|frigid|barren)\s(?:old\s)?{_WOMEN} | (?:diversity|quota|token)\s{_ANY}
        """,
        before=r"(?<!\w)",
        after=r"(?![\w-])",
    ),
    # People too old to drive.  The old are past it.
    *shapes(
        "stereotype",
        rf"""
              {many(_C.AGE)}{_WHICH}\s(?:should|shouldn't|should\snot|ought\snot|must|need)\s(?:all\s|to\s)?(?:not\s)?(?:be\s)?(?:on\sthe\sroad|driv(?:e|ing)(?!\s(?:in|if|after|when|until|through|without|to)\b)|vot(?:e|ing)|allowed|behind|banned|hand|give\sup|retire|move\sout|downsize|stay\s(?:at\shome|in)|have\stheir\slicen[cs]es?|stop)(?!\smore)
            | {many(_C.AGE)}{_WHICH}\s(?:are|'re|just|only|do\snothing\sbut|sit\s(?:round|around)|always)(?:\s(?:all|just|only|so|always|too|nothing\sbut|slow|and)){{0,3}}\s(?:moan(?:ing)?|clog(?:ging)?|bed[\s-]block\w*|dodder\w*|drain\w*|smell\w*|hog(?:ging)?|dribbl\w+|wast(?:e|ing)\s(?:nhs|our|my|everyone)|past\sit|slow\sdrivers|set\sin\stheir\sways|stuck\sin\sthe\spast|out\sof\stouch|a\sdrain|technophobes|glued\sto|work-?shy|clueless|bigots)
            | (?:bed[\s-]?blocking)\s{_ANY}
        """,
        before=r"(?<!\w)",
        after=r"(?![\w-])",
    ),
    # Faking it.  Not a real marriage.  Men in frocks.
    *shapes(
        "stereotype",
        rf"""
              (?<!\w)(?:half|most|all)\sof\s(?:them|these|those|these\s{_G}|those\s{_G}|the\s{_G}|{_G})\s(?:aren't\seven|are\snot\seven|are\sfaking|could\swalk|can\swalk|could\srun|put\sit\son|are\sputting\sit\son|aren't\sreally)
            | {many(_C.DISABILITY)}{_WHICH}(?:\s(?:all|just|are|who|should|always|only|get|shouldn't|should\snot|ought\sto|must|need\sto|belong)){{0,3}}\s(?:fak(?:e|ing)\s|put(?:ting)?\sit\son|in\san?\s(?:home|institution|asylum|special)|in\shomes|hidden\saway|stay\s(?:at\shome|indoors|in)|be\s(?:out|in\spublic|seen|working|allowed|born|around|locked|kept|aborted)|slow\severyone|get\severything|hold(?:ing)?\severyone|a\sburden|breed|ruin|attention[\s-]seek\w*|at\sit|out\sin\spublic|be\sin\smainstream|taking\sthe\smick|taking\sthe\spiss|swinging\sthe\slead|want\sspecial)
            | {many(_C.SEXUALITY, _C.REASSIGNMENT)}{_WHICH}(?:\s(?:are|is|should|all|just|shouldn't|must|keep|need\sto|want|who|always|ought\sto|only|'re)){{0,4}}\s(?:recruit\w*|flaunt\w*|shov\w+\sit|prey\w*|confus(?:ed|ing)\s(?:kids|children|our)|after\s(?:our|your)\s(?:kids|children)|keep\sit\s(?:behind|to\sthemselves|private|indoors)|behind\sclosed\sdoors|(?:actually\s|really\s|just\s|still\s|biologically\s)?(?:men|women|male|females?|males|girls|boys|lads)(?=[.!?,\"]|$|\s(?:and|who|that|in|with|not|pretending|playing|full|no\smatter|so))|mentally\sill|ill|confused|not\s(?:real|normal|natural)|cured|cure|treated\sfor|conver\w+|pretend\w*|men\sin|just\smen|really\smen|really\sboys|blokes|mutilat\w+|indoctrinat\w+|brainwash\w*|near\s(?:kids|children|our)|go\sto\shell|burn\sin\shell|back\sin\sthe\scloset|in\sthe\scloset|destroy\w*|normal|allowed\s(?:near|in|to\s(?:adopt|marry|teach))|marry|adopt|raise|disgust\w*)
            | (?<!\w)(?:{many(_C.MEN)}|{one(_C.MEN)}|blokes?|men|a\sman|man|boys?)\s(?:who\s)?(?:pretending\sto\sbe|who\sthinks?\s(?:he's|they're|he\sis|they\sare)|dressed\s(?:up\s)?as|playing\sat\sbeing)\s?(?:an?\s|real\s)?(?:{one(_C.WOMEN)}|{many(_C.WOMEN)})
            | (?<!\w)(?:chopped|cut|cutting|chop)\s(?:his|her|their|your)\s?(?:own\s)?(?:bits|tackle|willy|knackers|boobs|breasts|meat\sand\stwo\sveg|dick|cock|tits)\soff | (?<!\w)(?:attack\shelicopter|adam\sand\ssteve|down\sour\sthroats(?=[^.!?\n]{{0,40}}\b(?:rainbow|pride|gay|trans)))
            | (?:rainbow|pride|gay|trans)\b[^.!?\n]{{0,50}}(?:down\s(?:our|everyone's|my|people's)\sthroats|rammed|in\sour\sfaces|(?:rainbow|pride|gay|trans|pink)\s(?:mafia|brigade|mob|cult|nonsense|freaks|weirdos))
            | (?<!\w)(?:alphabet\s(?:people|mafia|lot|brigade)|rainbow\s(?:mafia|cult)|trans\s(?:cult|nonsense|madness|cultists)|woke\sgender\s\w+|gender\sbenders?)
            | {many(_C.PREGNANCY, _C.MARRIAGE)}{_WHICH}(?:\s(?:are|all|just|only|should|who|always|have|get|shouldn't|'re|need\sto|must|keep)){{0,4}}\s(?:pop(?:ping)?\s(?:out|them|one|another)|pump(?:ing)?\s(?:out|them)|breed(?:ing)?|churn(?:ing)?\sout|knocked\sup|keep\stheir\slegs|close\stheir\slegs|to\sjump\sthe|(?:for|to\sget)\s(?:a\s)?(?:council\s(?:house|flat)|benefits|free)|sitting\son\stheir|skiv(?:e|ing)|milk(?:ing)?\sit|swan(?:ning)?|be\ssacked|ashamed|paid\sto|on\sthe\sshelf|desperate|bitter|lonely\sold|living\sin\ssin|married|get\smarried|unreliable|useless|a\sliability|not\sbe\shired|be\shired|free\sride|off\ssick|expect\sspecial|special\streatment|not\sill)
            | (?<!\w)(?:pop(?:ping)?|pump(?:ing)?|churn(?:ing)?|squeez(?:e|ing)|fir(?:e|ing))\s(?:them\s|kids\s|babies\s|sprogs\s|another\s(?:one\s)?)?out\s(?:kids|babies|sprogs|another|more|for|every|like|just|so|to\sget)? | (?<!\w)(?:baby\sbrain(?:ed)?(?=[^.!?\n]{{0,40}}\b(?:can't|useless|shouldn't|typical|again|work))|up\sthe\sduff\sagain|knocked\sup\s(?:again|at)|living\sin\ssin|left\son\sthe\sshelf|born\son\sthe\swrong\sside|on\sa\syear's\sholiday|breeding\s(?:for|machine|age))
            | (?<!\w)(?:not|isn't|never|hardly|aren't)\s(?:an?\s)?(?:real|proper|true)\s(?:marriages?|women|woman|men|man|famil(?:y|ies)|weddings?|disabilit(?:y|ies)|parents|mums|husbands|wives)(?![\w-])
        """,
        before="",
        after=r"(?![\w-])",
    ),
    # Nothing against them, but …
    *shapes(
        "disclaimer",
        rf"""
                          (?:nothing|got\snothing|no\sproblem)\s(?:personal\s)?(?:against|with)\s{_SOME}{_ANY}(?:\s\w+){{0,3}},?\sbut\b
            | no\soffence\sto\s{_SOME}{_ANY}(?:\s\w+){{0,3}},?\sbut\b
            | some\sof\smy\s(?:best\s)?(?:friends|mates)\sare\s{_ANY}[^.!?\n]{{0,20}}but\b
        """,
        before=r"(?<!\w)",
        after=r"[^.!?\n]{6,160}",
    ),
)
HOSTILE = Shapes(_ALL)
