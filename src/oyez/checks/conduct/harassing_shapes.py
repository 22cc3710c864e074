"""POL11: the shapes of words that harass somebody. Names are masked (`targets.py`)."""

import re

from oyez.checks.grammar.shapes import Shapes, shapes
from oyez.checks.grammar.targets import DESCRIBED, NAMED, OFFICE, WHERE

_NAME = rf"(?:{NAMED}++|{OFFICE}++)"
_WHO = rf"(?:{_NAME}|him|her|them|you|u|ya|{DESCRIBED})"
_HE = rf"(?:{_NAME}|he|she|they|you|u|ya|{DESCRIBED})"
_HIS = rf"(?:{_NAME}'s|his|her|their|your|ur|yer)"
_KIN = r"(?:kids?|children|daughters?|sons?|little\s(?:one|girl|boy|lad)s?|wife|husband|mum|mam|mother|family|missus|girlfriend|boyfriend|grandkids|girl|boy|lad)"
_VERY = r"(?:(?:a|an|such|the|just|nothing|but|absolute|absolutely|total|complete|utter|bloody|fucking|effing|stupid|silly|little|sad|pathetic|old|fat|ugly|nasty|horrible|vile|smug|lazy|thick|miserable|evil|dirty|right|proper|real|so|as|fucking|two-faced|jumped-up|bitter|twisted|spiteful|useless|worthless|disgusting|mental|sick|creepy|sour-faced|big|greasy|lying|bunch|of|rotten|same|most)\s){0,6}"
_NAMES = r"""(?:cows?|bitch(?:es)?|slags?|slappers?|tarts?|witch(?:es)?|hags?|morons?|idiots?|imbeciles?|cretins?|cunts?|twats?|pricks?|wankers?|tossers?|dickheads?|knob(?:head)?s?|bellends?|scumbags?|scum|pigs?|freaks?|losers?|weirdos?|creeps?|perv(?:ert)?s?|nonces?|paedos?|pedos?|thicko|dimwits?|halfwits?
    |cockroach|rats?|snakes?|worms?|vermin|parasites?|waste\sof\s(?:space|skin|oxygen|air)|psycho|nutter|nutjob|whore|slut|bastards?|arseholes?|gobshite|trout|troll|coward|grass|thug|bully|sociopath|narcissist|skank|minger|munter|whale|lump|slob|heifer|gargoyle|ogre|disgrace\sof\sa\s\w+|excuse\sfor\sa\s\w+)"""
_BODY = r"(?:fat|ugly|lardy|obese|overweight|minging|spotty|greasy|bald|buck-?toothed|wonky-?eyed|boss-?eyed|cross-?eyed|pig-?faced|horse-?faced|rat-?faced|moon-?faced|sour-?faced|slap-?headed|four-?eyed|hairy|flat-?chested|saggy|smelly|stinking|stumpy|lanky|chinless|toothless|gormless|hatchet-?faced|frumpy|scrawny|blubbery|porky|tubby|podgy|lard-?arsed?|fat-?arsed?)"

_SOURCES: tuple[tuple[str, str], ...] = (
    (
        "exposing",
        rf"""
        (?:we|i|everyone|everybody|people|the\slads|some\sof\sus|half\sthe\s\w+)\s(?:all\s|now\s|still\s|do\s|already\s)?knows?\s(?:exactly\s)?(?:where|which\s(?:house|road|school|pub|gym|car|street|window)|what\s(?:car|school|road|house|street|time|bus))\s(?:{_HE}|{_HIS})\s(?:\w+\s){{0,3}}?(?:lives?|drinks?|parks?|works?|goes|go\b|drives?|walks?|trains?|shops?|sleeps?|gets?|finish(?:es)?|{_KIN}|park|hides?|catch\w*|leaves?)(?!\sfrom)
      | (?:find\sout|anyone\sknow|anybody\sknow|does\sanyone\sknow|does\sanybody\sknow|who\sknows|someone\sfind|let's\sfind|lets\sfind|somebody\sfind|who's\sgot|whos\sgot|someone\sget|somebody\sget|get\sme|give\sme|anyone\sgot|anybody\sgot|need)\s(?:out\s)?(?:where\s{_HE}(?:{WHERE})?\s(?:lives?|drinks?|parks?|works?|goes|hangs|hides)|{_HIS}\s(?:home\s)?(?:address|house|car\sreg|reg|home\sphone))
      | (?:post|posting|share|sharing|drop|leak|publish|put)\s(?:up\s|out\s)?{_HIS}\s(?:home\s|personal\s)?(?:address|phone\snumber|number|mobile|house|car\sreg|door\snumber)(?=[^.!?\n]{{0,40}}(?:here|online|everyone|so\s|up|below|everywhere|for\sall|on\sthe|[.!]|$))
      | {_HIS}\s{_KIN}\s(?:\w+\s){{0,3}}?(?:walks?|go|goes|gets?|plays?|sleeps?|catch(?:es)?|waits?|finish(?:es)?)\s(?:\w+\s){{0,4}}?(?:past\s(?:my|our)|home|school|alone|there|bus|nursery|at\s\w+)(?=[^\n]{{0,80}}(?:just\ssaying|careful|be\sa\sshame|wouldn't\swant|think\sabout|remember\sthat|carefully|sleep\swell|accident|watch|every\sday\sat|🔪|👀|😉))
      | (?:lives?|house\sis|home\sis)\s(?:at|on|by|behind|opposite)\s[^.!?\n]{{1,40}}(?:if\sanyone\s(?:wants|fancies)|in\scase\sanyone|go\s(?:and\s)?(?:pay|say|tell|ask|knock|sort)|you\sknow\swhat\sto\sdo|pay\s(?:him|her|them)\sa\svisit|knock\son)
        """,
    ),
    (
        "pile_on",
        rf"""
        (?:everyone|everybody|let's\sall|lets\sall|all\sof\s(?:you|us)|you\sall|we\s(?:should|need\sto|must)\sall|come\son\severyone|right\severyone|please\sall|every\sone\sof\s(?:you|us))\s(?:\w+\s){{0,2}}?(?:message|ring|phone|email|text|bombard|spam|report|tag|inbox|dm|flood|tell|visit|knock|write\sto|go\sround\sto|turn\sup\sat|boo|clap|laugh\sat|block)\s(?:{_NAME}|him|her)(?!\s(?:a\shappy|happy|know|that\swe|thank\w*))
      | (?:message|ring|phone|email|text|bombard|spam|inbox|flood|hassle)\s(?:{_NAME}|him|her)\s(?:non-?stop|until|till|all\s(?:day|night)|day\sand\snight|every\s(?:hour|day|minute|night)|constantly|in\syour\s(?:hundreds|thousands)|so\s(?:he|she|they)\s(?:can't|gets|knows))
      | make\s(?:{_HIS}\slife|life)\s(?:\w+\s)?(?:hell|a\smisery|unbearable|miserable|difficult\sfor\s(?:him|her))
      | (?:nobody|no\sone|don't\sanyone|none\sof\s(?:you|us))\s(?:\w+\s)?(?:serve|speak\sto|talk\sto|help|sit\s(?:with|near))\s(?:{_NAME}|him|her)(?![\w-])
      | (?:hound|drive|run|chase|force)\s(?:{_WHO})\s(?:out\sof\s(?:town|the\svillage|here|office|{_HIS}\s\w+)|out\b|off\sthe\s(?:council|road|estate)|until)
      | name\sand\sshame\s{_WHO}
      | (?:let's|lets|we\sshould|time\sto|i'm\sgoing\sto)\s(?:expose|ruin|destroy|finish|cancel|dox)\s{_WHO}
      | (?:put|stuck|plastered|sharing|shared|printed)\s{_HIS}\s(?:photo|photos|photograph|picture|face)\s(?:\w+\s){{0,3}}?(?:up|everywhere|all\sover|round|on\severy|in\sboth|in\severy)
      | (?:let's|lets)\s(?:all\s)?(?:turn\sup|be\swaiting|wait|gather|meet)\s(?:\w+\s){{0,4}}?(?:outside\s)?{_HIS}\s(?:house|door|work|home)
      | (?:let's|lets)\sall\s(?:turn\sup|clap|laugh|boo|cheer)[^.!?\n]{{0,60}}(?:every\stime\s(?:she|he)|{_NAME})
      | (?:give|giving)\s(?:{_NAME}|him|her)\s(?:hell|both\sbarrels|what\sfor|some\sstick|grief)(?!\w)
      | (?:want|need)\severy(?:one|body)?\s(?:\w+\s){{0,6}}?to\s(?:know\s(?:it(?=[.!,]|$)|{_HIS})|remember\s{_HIS})
      | send\s(?:the\slads|the\sboys|someone|somebody|a\sfew\slads)\s(?:round|over|to\s{_HIS})
        """,
    ),
    (
        "threat",
        rf"""
        (?:i'll|i\swill|ill|we'll|we\swill|i'm\sgonna|im\sgonna|i'm\sgoing\sto|im\sgoing\sto|we're\sgoing\sto|we're\sgonna|gonna|someone\s(?:should|needs\sto|wants\sto|ought\sto|will)|somebody\s(?:should|needs\sto|wants\sto|ought\sto|will)|i'd\slove\sto|i\swant\sto|want\sto|i\sshould|will\sbe|about\sto)\s(?:personally\s|fucking\s|bloody\s|happily\s|gladly\s|just\s|come\s(?:round|down|over)\sand\s|go\sround\sand\s|find\s\w+\sand\s)?
            (?:kill|batter|smash|knock|stab|hurt|slap|deck|punch|shoot|strangle|throttle|break|beat|bash|glass|flatten|bury|burn|cut|run\sover|drag|thump|lamp|chin|leather|smack|kneecap|skin|gut|slit|drown|hang|do\sin)\s(?:{_NAME}|him(?!\sin\s(?:the\sraffle|court))|her(?=[.!?,]|$|\s(?:in|with|if|when|out|up|down|and|head|face|lights|teeth|for|one|next|myself|so|down))|you(?!\sa\s(?:coffee|deal|favour|line|cheque|slice))|{DESCRIBED})(?!\w)
      | (?:{_HE}|he'll|she'll|you'll|they'll|someone|somebody)(?:'s|'re|\sis|\sare|\swill|'ll)?\s(?:going\sto\s|gonna\s|all\s)?(?:gets?|getting)\s(?:a\s(?:slap|smack|kicking|hiding|good\shiding|beating|brick|bullet|visit)|battered|filled\sin|{_HIS}\s(?:head|teeth|face|legs|windows)\s\w+|what's\scoming|what\s(?:he|she|they|you)\s(?:deserve|deserves|has\scoming)|knocked\sout|sparked)
      | (?:hope|wish)\s(?:that\s)?(?:{_NAME}|he|she|you|{DESCRIBED})(?:{WHERE})?\s(?:\w+\s)?(?:dies?|gets?\s(?:cancer|hit|run\sover|what's\scoming|shot|stabbed|covid|ill|battered|knocked|mugged|raped|a\sslow)|chokes?|rots?|drops?\sdead|burns?|suffers?|never\s(?:wakes?|walks?)|crash(?:es)?)
      | watch\s(?:your|ur|yer|his|her)\sback
      | sleep\s(?:well|tight)\s(?:pal|mate|love|sunshine|sweetheart|petal)
      | (?:sleep|sleeping)\swith\sone\seye\sopen
      | (?:you|he|she|{_NAME})(?:'d|\shad|\swant|\sought|\sneed|\sneeds|\swants)?\s(?:better\s|to\s){{1,2}}(?:watch\s(?:yourself|himself|herself|your|his|her|it\swhen|what\syou)|move\sout|sleep\slightly|check\s(?:under|your))(?!\sstep)
      | (?:i'll|ill|we'll|i'm|im|we're|will)\s(?:be\s)?(?:waiting|outside|stood\soutside|sat\soutside|see\syou|there)\s(?:for\s(?:you|him|her|{_NAME})|outside|at)\s(?:\w+\s){{0,3}}?(?:house|home|work|gates?|door|car|class|school|car\spark|street|road|finish|tonight)(?!\sfor\sthe\sbin)
      | (?:break|smash|kick|cave|knock|punch|stove?|rip|tear|cut|slit)\s(?:{_HIS})\s(?:legs?|teeth|face|head|jaw|neck|nose|throat|kneecaps?|fingers|arms|skull|lights|windows?|door|car)(?:\s(?:in|off|out|through|clean))?
      | put\s{_HIS}\s(?:windows?|teeth|door|lights)\s(?:through|in|out)
      | (?:burn|torch|brick|petrol\sbomb|egg|set\sfire\sto)\s{_HIS}\s(?:house|car|home|shed|place|shop|van|windows?)
      | (?:you're|youre|you\sare|he's|she's|{_NAME}\sis|ur)\s(?:a\s)?(?:dead\s?(?:man|woman|meat)|dead(?=[.!,]|$)|finished(?=[.!,]|$)|going\sto\sregret|gonna\sregret|next(?=[.!]|$))
      | you'll\s(?:be\ssorry|regret|pay\sfor\sthis|wish\syou'd)
      | (?:dead\s(?:man|woman))\swalking
      | (?:be|been)\sa\s(?:real\s|terrible\s|crying\s)?shame\sif\s(?:anything|something|someone|somebody|{_HIS}|{_HE})
      | enjoy\s(?:the|your|{_HIS})\s[^.!?\n]{{1,40}}(?:while\s(?:it\slasts|you\s(?:can|still))|shame\sabout)
      | (?:{_HIS}\s\w+|{_NAME})\s(?:could|might|may)\s(?:just\s)?(?:have\san\saccident|catch\sfire|go\smissing|disappear|get\sbroken)
      | (?:isn't|not|won't\sbe)\sthe\sonly\sthing\s(?:that'll|that\swill|that's\sgoing\sto|to)\s(?:get|be)\s
      | (?:sends?|send|leave|leaves|go|going|carried)\s(?:you|him|her|out|home)?\s?(?:\w+\s)?in\sa\s(?:box|coffin|body\s?bag|hearse|wooden\sbox)
      | bring\s(?:something\s(?:heavy|sharp|pointy)|a\s(?:bat|brick|hammer|bar|few\slads|crowbar)|bats|bricks)
      | (?:told|warned)\s(?:him|her|{_NAME})\swhat(?:'ll|\swill|\swould)?\shappens?\sif
      | (?:i'll|we'll|im\sgonna)\sfinish\s(?:it|him|her|you)\b
      | (?:resign|quit|delete\s(?:it|this|that)|drop\sit|withdraw|back\soff|shut\sup|keep\squiet|pay\sup)[^.!?\n]{{0,30}}\bor\s(?:else|i|we|everyone|the|your|his|her)\s?(?:\w+\s)?(?:gets?|sees?|hears?|will|'ll|post|publish|release|tell|send|share|know|find)(?!\w)
      | (?:got|have|kept)\s(?:all\s)?{_HIS}\s(?:\w+\s)?(?:photos|pictures|messages|screenshots|emails)\s(?:\w+\s){{0,3}}?(?:and|,)\s(?:\w+\s){{0,2}}?(?:use|post|share|send|release)
      | (?:you|he|she|they|{_NAME})\s(?:won't|will\snot)\s(?:be\s)?(?:laughing|smiling|smirking|so\s(?:smug|cocky|brave)|walking)\swhen
      | (?:see|meet)\s(?:you|him|her)\sin\sthe\scar\spark
      | (?:gets?|getting|get)\swhat's\scoming\s(?:to\s(?:him|her|them|you))?
      | drop\sdead(?=[^.!?\n]{{0,10}}(?:{_NAME}|you|,|!|\.|$))
      | (?:go|just)\s(?:and\s)?(?:kill|hang|top|drown|shoot)\s(?:yourself|urself|yourselves)
      | kys\b
      | do\s(?:us|everyone|the\sworld)\s(?:all\s)?a\sfavour\sand\s(?:jump|die|drop|top|hang|drown|end)
        """,
    ),
    (
        "stalking",
        rf"""
        (?:i've|ive|i\shave|i|we've|we)\s(?:been\s)?(?:watching|following|followed|filming|filmed|tracking|waited\sfor|tailing|photographing)\s(?:{_NAME}|him|her|you)(?=[.!,]|$|\s(?:home|to\s{_HIS}|for\s(?:weeks|days|months)|every|all|leave|come|go|from|through|at\s(?:the\sschool|night|home|work)|walk|get|park|closely|round))
      | i\s(?:see|saw|watch|watched|spotted)\s(?:you|her|him|{_NAME})\s(?:\w+\s)?(?:leave|leaving|get\sundressed|undress|every\s(?:morning|night|day)|walk(?:ing)?\s(?:home|the\sdog|past)|through\s(?:the|your|her)\swindow|in\s(?:your|her)\s(?:garden|bedroom|kitchen|window)|putting|at\sthe\sschool\sgates?)(?=[^\n]{{0,80}})
      | (?:been|sat|parked|stood|standing|sitting|waiting|be)\soutside\s{_HIS}\s(?:house|home|work|door|flat|window|yoga\sclass|gym|class|church|school|gate)(?:\s(?:all|every|since|for|again|most|on|until|tonight)|[.!,]|$)
      | (?:i|we)\sknow\s(?:what\stime|when|which\sbus|which\sway)\s(?:{_HE})\s(?:leaves?|finish(?:es)?|gets?|walks?|goes|comes?|clocks?|locks?)
      | took\s(?:a\s)?(?:photos?|pictures?|pics?|videos?)\sof\s(?:{_HIS}\s(?:house|kids|children|car|door|wife|daughter|family)|(?:her|him|{_NAME})\s(?:leaving|at\sthe|walking|through|getting|and\s{_HIS}\s{_KIN}))
      | day\s\d{{1,3}}\.?\s(?:of|i'll|i\swill|outside|still)\s[^.!?\n]{{0,60}}(?:you|her|him|resign)
      | (?:keeping|got)\s(?:a\slog|notes|a\sfile|tabs|my\seye|eyes)\son\s(?:you|her|him|{_NAME})(?!\s(?:and|for\s(?:your|her|his)\ssafety))
        """,
    ),
    (
        "sexual",
        rf"""
        (?:i'd|id|i\swould|wouldn't\smind|would\slove\sto|i\sbet|bet)\s(?:happily\s|love\sto\s|definitely\s|so\s|to\s|give\sanything\sto\s)?(?:give\sher\sone|do\sher|smash\s(?:her|that)|shag|bang|bend\s(?:her|him|you)\sover|see\s(?:her|{_NAME}|him|you)\s(?:naked|in\s(?:her|his|your)\s\w+|with\sher\stop\soff|without)|get\s(?:my\shands|her)\s(?:on|into\sbed)|{_HE}\s(?:goes\slike|is\sfilthy|loves\sit|takes\sit|is\sgood\sin\sbed)|motorboat|lick)
      | (?:nice|great|cracking|lovely|massive|decent|fantastic|what\sa|look\sat\s(?:the|them|those|her|that))\s(?:pair\sof\s|set\sof\s|little\s)?(?:tits|titties|boobs|knockers|jugs|norks|arse|bum|rack|legs\son\s(?:her|that)|pair\son\s(?:her|that)|melons|baps|cleavage)
      | get\s(?:your|{_HIS})\s(?:tits|boobs|kit|knockers|top|baps)\s(?:off|out)
      | give\sher\sone(?!\s(?:of|more))
      | wouldn't\skick\s(?:her|him)\sout\sof\sbed
      | sit\son\smy\s(?:face|lap|knee)
      | (?:bend|bent)\s(?:her|him)\sover\s
      | show\sus\s(?:your|yer)\s(?:tits|boobs|knickers|arse|legs)
      | (?:she|{_NAME})\s(?:can|could)\s(?:\w+\smy\s(?:pole|hose|truncheon|pipe|rod|helmet)|inspect\smy|sit\son|stamp\smy|handle\smy)
      | phwoar+
      | (?:slept|shagging|shagged|sleeping|screwing|banging|blow(?:ing)?)\s(?:her|his)\sway\s
      | who\s(?:did\s)?(?:she|he|{_NAME})\s(?:sleep|slept|shag|shagged|blow|blew)\s(?:with\s)?to\sget
      | (?:up\sfor\sit|gagging\sfor\sit|asking\sfor\sit|good\sseeing\sto)(?=[^.!?\n]{{0,30}})
        """,
    ),
    (
        "body",
        rf"""
        (?:that|the|this|your|you|some|those|what\sa)\s(?:\w+\s){{0,2}}?{_BODY}\s(?:\w+\s)?(?:woman|man|bloke|lad|girl|lass|lady|guy|chap|fell(?:er|a)|cow|bitch|git|sod|bastard|pig|lump|mess|slob|bird|one|warden|officer|driver|receptionist|clerk|librarian|teacher|councillor|councillors?|idiot|oaf|witch|hag|so-and-so|get|twat|cunt|whale|heifer|trout|bag|bat)s?(?!\s(?:who\sis\smissing|went\smissing|stole|robbed|nicked|attacked|tried|was\sseen|ran|drove\soff|mugged))(?![\w-])
      | (?:{_NAME}|she|he|{DESCRIBED})(?:{WHERE})?\s(?:is|was|looks|has\sgot|'s|is\sgetting)\s(?:so\s|that\s|too\s|a\s|like\s|really\s|just\s|as\s|dead\s|properly\s|very\s){{0,6}}(?:fat|ugly|minging|obese|hideous|size\sof\sa\s\w+|built\slike\sa\s\w+|like\sa\s(?:beached\swhale|whale|sack\sof|hippo|pig|bulldog|bag\sof|walrus|slug|bus|heifer|rhino)|face\slike\s|pig\sugly|face\sfor\sradio|twice\sthe\ssize|wide\sas)
      | (?:lay|laid)\soff\sthe\s(?:pies|cakes|chips|biscuits)
      | (?:eaten|ate|who\sate)\sall\sthe\spies
      | (?:needs|wants|could\sdo\swith)\sto\slose\s(?:a\s(?:few\s)?(?:stone|pounds)|some\sweight)
      | stop\sstuffing\s{_HIS}\s(?:face|gob|fat\sface)
      | (?:beached\swhale|lard\s?arse|fat\s?arse|thunder\sthighs|jelly\sbelly|butter\s?face|bingo\swings|crater\sface|slaphead|big\snose|metal\smouth)(?=[^.!?\n]{{0,40}})
      | face\slike\s(?:a\s)?(?:smacked|slapped|bulldog|wet|dropped|melted|busted|half-?chewed|the\sback|slab|bag)
      | what\sa\s(?:face|moustache|state|sight)(?=[^.!?\n]{{0,60}}(?:she|her|he|him|trap))
      | (?:every\stime|whenever|when)\s(?:she|he|{_NAME})\sopens\s(?:that|{_HIS})\s(?:\w+\s)?(?:trap|gob|mouth|cakehole)
        """,
    ),
    (
        "abuse",
        rf"""
        (?:you|u)(?:'re|\sare|\sr)?\s{_VERY}(?:cow|bitch|slag|slapper|witch|hag|moron|imbecile|cretin|cunt|twat|prick|wanker|tosser|dickhead|knobhead|bellend|scumbag|pig|freak|weirdo|creep|perv(?:ert)?|nonce|paedo|pedo|thicko|dimwit|halfwit|cockroach|worm|waste\sof\s(?:space|skin|oxygen|air)|psycho|nutjob|whore|slut|arsehole|gobshite|skank|minger|slob|heifer|idiot|loser|bastard|parasite|rat|snake|vile\s(?:man|woman|person|creature)|horrible\s(?:man|woman|person|creature)|nasty\s(?:man|woman|person|piece\sof\swork)|(?:pathetic|poor|sorry)\sexcuse\sfor\sa\s\w+)(?=[.!?,]|$|\s(?:and|who|if|so|hope|with|dave|love|pal|mate|why|go|i|no|get|what|should|need|deserve|of\sa|{_NAME}))
      | shut\s(?:up|your\s(?:face|mouth|gob|trap|cakehole))\s?,?\s(?:you\s)?{_VERY}(?:{_NAMES}|{_NAME}|woman|man)
      | (?:{NAMED}++|@\w{{2,20}})[\s,:]{{1,2}}(?:you're|you\sare|ur|you|is|was|are|what\sa|such\sa)\s{_VERY}{_NAMES}(?![\w-])
      | (?:{NAMED}++)(?:{WHERE})?(?:,[^,.!?\n]{{1,40}},)?\s(?:is|was|'s|has\salways\sbeen|must\sbe|wants|needs)\s{_VERY}(?:{_NAMES}|a\sliar\sand|thick\sas|rotten\sto\sthe|two\ssandwiches|a\sfew\s\w+\sshort|not\sright\sin\sthe\shead|a\sdanger\sto|sleeping\swith|shagging|knocking\soff|on\sthe\stake|hated\sby|nobody\slikes|the\slowest)(?![\w-])
      | (?:that|the)\s(?:\w+\s){{0,2}}?(?:bitch|cow|slag|slapper|witch|hag|trout|cunt|twat|prick|wanker|pig|creep|perv|nonce|paedo|skank|bag|bat|gargoyle)\s(?:who|on|in|at|from|behind|off|that|next\sdoor|over\sthe\sroad|with)\s(?!(?:a\s)?(?:charge|the\s(?:field|meadow|yard)))(?:\w+\s?){{1,4}}
      | (?:the|our|that|so\swhos\sthe|whos\sthe|who's\sthe|so\swho's\sthe|resident|local)\s(?:nonce|paedo|pedo|peado|kiddy\sfiddler|perv)(?!\w)(?!\s(?:hunters?|story|ring\scase))
      | (?:nobody|no\sone)\s(?:likes|wants|would\smiss|can\sstand|loves)\s(?:{_NAME}|you)(?=[.!,]|$|\s(?:here|round|anyway|and|you|at))
      | (?:everyone|everybody|we\sall|whole\s\w+)\s(?:hates?|laughs?\sat|can't\sstand)\s(?:{_NAME}|you)(?=[.!,]|$|\s(?:here|round|anyway|and|you|at|now|behind|because))
      | (?:you|{_NAME})(?:,)?\s(?:you\s)?(?:smug|jumped-up|interfering|meddling|nosy|poisonous|vindictive|two-faced|sanctimonious|dried-up|bitter|evil|twisted)\s(?:\w+\s)?(?:little\s|old\s|fat\s)?{_NAMES}
        """,
    ),
)
HARASSING = Shapes(one for kind, source in _SOURCES for one in shapes(kind, source))
SAYINGS = re.compile(
    r"(?:i(?:'d|\scould|\swould)\s(?:kill|murder)\sfor|(?:my|the)\s(?:wife|husband|mum|nan|missus|other\shalf)\s(?:will|would|'ll|is\sgoing\sto)\skill\sme"
    r"|break\sa\sleg|kill\stwo\sbirds|whoever\s(?:\w+\s){1,4}|fat\slady\ssings|nonce\s(?:word|poem)|pile\sof\srats|knock\syou\s(?:a\sfew|up\sa)|punch\syour\s(?:card|ticket)|beat\syou\sto|beat\shim\sto|see\syou\sat\sthe\s(?:meeting|fair|library))"
)
