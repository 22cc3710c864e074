"""LAW-SAFEGUARDING: how people write of danger to life, their own or others', in Britain."""

import re

from oyez.checks.grammar.shapes import Shapes, shapes

_WHO = r"(?:him|her|them|you|you\sall|the\slot\sof\s(?:you|them)|everyone|somebody|someone(?!\swho)|myself|that\s(?:\w+\s){0,2}?(?:man|woman|bloke|lad|girl|bitch|bastard|officer|warden|cunt|twat|judge|manager)|every\s(?:\w+\s){0,2}?(?:one\sof\s(?:you|them)|person)|my\s(?:wife|husband|kids|ex|boss|neighbour|mum|dad|son|daughter|brother)|the\s(?:\w+\s){0,2}?(?:lady|man|woman|neighbour|kids|girl|lad|family|driver|officer|warden|receptionist|staff|judge)|those\s\w+|all\sof\s(?:you|them))"
_PLACE = r"(?:(?:the|that|your|their|this|whole|bloody|fucking|council|town|housing|asylum|migrant)\s){1,3}(?:hotel|office|offices|mosque|synagogue|temple|church|hall|council|building|house|place|school|hostel|library|flats?|block|depot|centre|town\shall|lot)"
_CHILD = r"(?:(?:little|young|small|tiny|wee)\s(?:lad|boy|girl|lass|one|kid|kids|child|tot)|toddlers?|baby|babies|bairn|two[\s-]year[\s-]old|three[\s-]year[\s-]old|four[\s-]year[\s-]old|five[\s-]year[\s-]old|\d[\s-]year[\s-]old|child|kiddie|infant|(?:her|his|their)\s(?:kids?|little\sones?))"
_NOT_FUN = (
    r"(?!\s(?:laughing|of\s(?:boredom|laughter|embarrassment|shame|cold|heat|thirst|hunger))(?!\w))"
)

_SOURCES: tuple[tuple[str, str], ...] = (
    (
        "own_life",
        r"""
        (?:kill|top|hang|drown|shoot|hurt|harm|cut|cutting|hurting|harming|killing|hanging)\s(?:myself|meself|himself|herself|themselves|themself)(?!\s(?:laughing|off\sa\sslice|on\sthe|a\s))
      | (?:end|ending|ended)\s(?:it\sall|my\s(?:own\s)?life|(?:his|her|their)\s(?:own\s)?life|things\sfor\sgood|it\stonight|it\stoday|it\sfor\sgood)
      | (?:take|taking|took|tried\sto\stake)\s(?:my|his|her|their)\s(?:own\s)?life
      | (?:going\sto|gonna|might\sas\swell|want\sto|wants\sto|wanted\sto|ready\sto|thinking\sof|thinking\sabout|time\sto|will|ill|i'll|plan\sto|just)\s(?:just\s)?(?:end(?:ing)?\sit(?=[.!,]|$|\s(?:all|now|tonight|if|because|soon))|die(?=[.!,]|$|\s(?:now|tonight|and|so|because|i|more|rather))|jump(?=[.!,]|$|\s(?:off|from|in\sfront)))
      | (?:don't|dont|do\snot|didn't|didnt|doesn't|never)\s(?:\w+\s)?(?:want|wanna|wants|see\sthe\spoint|see\sany\spoint)\s(?:to\s|in\s|of\s)?(?:be\shere|live|wake\sup|be\salive|exist|carry(?:ing)?\son|go(?:ing)?\son|living|being\shere|any\sof\sthis)(?=[.!,]|$|\s(?:any\s?more|no\smore|any\slonger|like\sthis|in\sthis\sworld|tomorrow|and|if|really|at\sall|i\s|because|with\sthis))
      | wish\si\s(?:was|were|wasn't|wasnt|weren't|could)\s(?:dead|here(?=\sany|$|\.)|never\sborn|alive|not\swake\sup|just\sgo\sto\ssleep\sand|disappear|go\sto\ssleep\sand\snot)
      | (?:go\sto\ssleep|sleep)\sand\s(?:not|never)\swake
      | (?:better|easier|happier)\s(?:off\s)?(?:\w+\s)?(?:without\s(?:me|him\sin\sit|her\sin\sit)|dead|if\si\s(?:was|were|wasn't|wasnt|weren't|didn't|just)\s(?:gone|not|dead|here|around|wake|disappeared|exist)|with\sme\s(?:gone|out\sof))
      | (?:no\sone|nobody|no1|who)\s(?:would|will|'d|wd|even|is\sgoing\sto)\s(?:even\s|really\s)?(?:miss\sme|notice\s(?:if|when|that)\si(?:'m|\sam|\swas|\swent|'d)?\s?(?:not\shere|gone|dead|die|died|wasn't)|care\sif\si(?:'m|\swas|\sdie|\sdied|\sam|\swere)?\s?(?:dead|gone|died|die|not\shere|live\sor|lived\sor)?)
      | (?:can't|cant|cannot|can\snot|couldn't)\s(?:do\s(?:this|it|life)|go\son|carry\son|cope|take\s(?:it|this|much\smore)|face\s(?:another\s\w+|tomorrow|it|waking)|keep\s(?:going|doing\sthis|fighting|living)|live\s(?:like\sthis|with\s(?:it|myself|this|the\spain)|any))\s?(?:any\s?more|any\slonger|no\smore|much\slonger|tomorrow|(?=[.!]|$))(?!\s(?:with\sthe\s(?:bins?|noise|roadworks|traffic|parking|potholes)))
      | (?:made|making)\s(?:my|his|her)\speace(?:\swith|[.!,]|$|\snow)
      | (?:this|it)\s(?:is|will\sbe|'ll\sbe|'s|may\sbe|might\sbe)\s(?:my|the)\slast\s(?:message|post|time\syou(?:'ll|\swill)\shear|thing\si(?:'ll|\swill|\sever)?\s?(?:write|post|say)?|comment|word|goodbye)(?!\s(?:on\sthe|about|until|for\sthe|on\sthis\s(?:matter|subject|thread)))
      | (?:you|u|they|yous)\s(?:won't|wont|will\snot|'ll\snot)\s(?:be\s)?(?:hear(?:ing)?|see(?:ing)?)\s(?:from\s)?(?:me|him|her)\s(?:again|any\s?more|after\s(?:tonight|today|this|tomorrow))
      | (?:won't|wont|will\snot|not\sgoing\sto|not\sgonna|i'll\snot|don't\sthink\si'll)\sbe\s(?:here|around|about|alive)(?=[.!]|$|\s(?:tomorrow|much\slonger|in\sthe\smorning|by\s(?:then|christmas|prom|the\stime|friday|monday|next)|to\s(?:see|collect|read|answer)|long|after\stonight|any\s?more|when\s(?:it|you)))
      | (?:i'll|ill|i\swill|gonna|going\sto|i'm)\s(?:be\s)?gone\s(?:by|before|soon|tonight|tomorrow|anyway|when\syou)(?=[^.!?\n]{0,40}(?:anyway|tell|tomorrow|prom|christmas|then|goodbye|sorry|locker|wake|$|[.!]))(?!\s(?:on\sholiday|shopping|to\s))
      | (?:i\swon't|i\swont|won't|wont)\sbe\sa\s(?:problem|burden|nuisance|bother|drain)\s(?:much\slonger|any\s?more|to\sanyone|after|to\sanybody|for\slong)?
      | (?:you'll|youll|they'll|everyone\swill|you\swill|council\swill|all)\s(?:soon\s)?(?:be\s)?(?:finally\s)?(?:be\s)?(?:rid|shot|free)\sof\sme(?!\w)
      | (?:won't|wont)\shave\sto\s(?:worry\sabout|put\sup\swith|deal\swith|bother\swith|look\safter)\sme(?=[^.!?\n]{0,30}(?:any|again|much|soon|after|$|[.!]))
      | (?:nothing|nowt|no\sreason|not\smuch|naff\sall)\s(?:left\s)?(?:\w+\s)?(?:to\slive\sfor|worth\sliving|to\scarry\son\sfor|to\sstay\sfor)
      | (?:no|not\sany|what's\sthe|whats\sthe|see\sthe|any)\s(?:\w+\s)?point\s(?:in\s)?(?:(?:to\s)?(?:living|life|being\s(?:here|alive)|carrying\son|going\son|going\sany\sfurther|me\sbeing|in\sme\sbeing)|any\s?more(?=[.!,]|$)|of\s(?:being\shere|living|me))
      | (?:had\senough|sick|tired|so\stired|done|fed\sup|exhausted)\s(?:of|with)\s(?:life|living|being\salive|fighting\sto\sstay|existing|my\slife|waking\sup|it\sall(?=[.!]|$)|everything(?=[.!]|$|\snow))
      | (?:too\stired|no\sfight\sleft|no\sstrength\sleft|haven't\sthe\sstrength|got\snothing\sleft)\s?(?:to\s(?:carry\son|go\son|keep\sgoing|fight|live)|in\sme|left)?(?=[^\n]{0,80}(?:goodbye|sorry|tablets|bridge|anymore|any\smore|end|peace|dog|nobody|no\sone))
      | suicidal(?=[.!,]|$|\s(?:and|again|since|because|now|all|over|for|thoughts|with|tonight|at|but|i|he|she|every|most))
      | (?:i'm|im|i\sam|feel|feeling|felt|been|he's|she's|son\sis|daughter\sis|am)\s(?:\w+\s)?suicidal
      | suicide\s(?:note|attempt|pact|thoughts)
      | thoughts\sof\ssuicide
      | commit(?:ting)?\ssuicide
      | self[\s-]harm(?:ing|ed|s)?
      | (?:slit|slash|cut|slitting|cutting)\s(?:my|his|her)\s(?:wrists?|throat|arms?|legs?)(?!\s(?:on\s(?:a|the)|shaving|off))
      | (?:taken|took|swallowed|necked|saved\sup|saving\sup|stockpiled|counted\sout|lined\sup|got)\s(?:\w+\s){0,4}?(?:overdose|too\smany\s(?:pills|tablets)|all\s(?:my|his|her|the)\s(?:pills|tablets|meds|medication|insulin)|(?:packet|packets|box|boxes|bottle|load)\sof\s(?:pills|tablets|paracetamol|\w+pills)|(?:my|his|her|mum's|dad's|nan's|the|enough|sixty|fifty|forty|thirty)\s(?:\w+\s)?(?:tablets|pills|meds|paracetamol))
      | overdosed?
      | (?:pills|tablets)\sare\s(?:in\sfront|lined|on\sthe\stable|counted)
      | (?:on|off|at|over|to|from|under)\s(?:the\s)?(?:edge|ledge|wrong\sside|other\sside|top)\sof\sthe\s(?:bridge|railings?|barriers?|multi[\s-]?storey|car\spark|roof|cliff|weir|viaduct|flyover)(?=[^.!?\n]{0,60})(?!\s(?:again\sis\s|needs|are\s|is\s(?:rusty|broken|loose|missing)|there's\sa\spothole))
      | (?:jump(?:ing)?|throw(?:ing)?\s(?:myself|himself|herself)|going|walk(?:ing)?)\s(?:off|in\sfront\sof|under|into|in)\s(?:the\s|a\s|that\s)?(?:bridge|train|bus|lorry|traffic|roof|multi[\s-]?storey|canal|river|weir|reservoir|sea|viaduct|car\spark)(?=[.!,]|$|\s(?:and|tonight|if|because|to\send|i|so|with\s(?:my|rocks)|or|tomorrow|in\sa\sminute|now))(?!\s(?:to\spost|this\sway))
      | (?:stood|standing|sat|sitting|stuck|up|climbed|climbing|bloke|man|lad|girl|woman|lass|someone|somebody)\s(?:\w+\s){0,2}?(?:on|over)\s(?:the\s)?(?:bridge|railings?|parapet|ledge|roof)\s(?:\w+\s){0,3}?(?:jump|crying|over\sthe|wrong\sside|railing|won't\scome\sdown|threatening|and\si\sdon't|looking\sdown|for\sages|please\ssend)
      | (?:i'm|im|i\sam)\s(?:stood|standing|sat|sitting|up)\s(?:on|at)\s(?:the\s)?(?:\w+\s)?(?:bridge|roof|ledge|edge|viaduct|railings|multi[\s-]storey|cliff|weir|tracks)(?![^.!?\n]{0,40}(?:watching|feeding|taking|dog|waiting|photo|painting|queue|traffic))
      | (?:got|bought|found|have|tied)\s(?:the|a|my|some)\srope\b(?=[^.!?\n]{0,40}(?:ready|tree|loft|beam|garage|tonight|neck|goodbye|enough|sorry|$|[.!]))(?!\s(?:swing|for\sthe))
      | (?:written|writing|wrote|left)\s(?:my|the|a|all\smy)\s(?:notes?|letters?|goodbyes?|will)\s(?:to|for)\s(?:the\s|my\s|everyone|each)\s?(?:kids|mum|family|wife|husband|children|daughter|son|boys|girls|grandkids)?
      | (?:said|saying)\s(?:my|his|her)\sgoodbyes?(?!\sto\s(?:the\s)?(?:old|library|staff|team|colleagues|school))
      | (?:goodbye|bye)\s(?:everyone|everybody|all|world|to\syou\sall)(?=[.!,]|$|\s(?:i'm|im|and|sorry|x))
      | (?:given|giving|gave)\s(?:the|my)\s(?:dog|cat|dogs|cats|budgie|rabbit|pets?)\s(?:to|away)(?=[^\n]{0,120}(?:keys?|door|letter|tired|sorry|nobody|goodbye|envelope|sorted|affairs|enough|won't))
      | (?:keys?|letter)\s(?:\w+\s){0,3}?(?:envelope|under\sthe\smat|through\sthe\sdoor|with\snext\sdoor)\b(?=[^\n]{0,80}(?:break\s(?:the|down)|find\sme|nobody\shas|when\sthey|door\sin))
      | (?:find|finds|found)\s(?:me|my\sbody)(?=[^.!?\n]{0,40}(?:don't|please|before|kids|body|door|police|hanging|dead|in\sthe\s(?:morning|loft|garage|woods)))
      | (?:put|putting|got|getting)\s(?:my|all\smy)\saffairs\sin\sorder
      | (?:look\safter|take\scare\sof|tell)\s(?:my|the)\s(?:kids|dog|cat|mum|boys|girls|children|daughter|son|wife|family|little\sones?)\s(?:for\sme\s?(?:when|after|once|[.!]|$)|when\si(?:'m|m|\sam)\s(?:gone|not\shere)|i\s(?:loved?|love)\s(?:them|her|him)(?=[^.!?\n]{0,30}(?:sorry|goodbye|$|[.!]))|i'm\ssorry)
      | (?:end|out)\sof\s(?:the\sroad|my\srope|my\stether|time|options)\s?(?:for\sme)(?!\w)
      | (?:life|it|this)\s(?:isn't|is\snot|ain't|isnt)\sworth\s(?:living|it\sany\s?more|carrying\son)
      | (?:want|wants|wanted|wish)\s(?:it\s(?:all\s)?to\s(?:stop|end|be\sover)|to\s(?:be\sdead|sleep\sfor\sever|disappear(?:\sfor\sgood)?(?=[.!]|$)|not\sbe\shere|die))
      | (?:black|dark)\splace(?=[^.!?\n]{0,60}(?:can't\ssee|no\sway\sout|end|tonight|again\sand))
      | (?:only|one)\sway\sout\b(?=[^.!?\n]{0,30}(?:now|left|i\scan|for\sme|is\s|of\sthis))
      | (?:final|last)\sstraw\sfor\sme(?=[^\n]{0,60}(?:goodbye|end|done\swith))
        """,
    ),
    (
        "threat_to_life",
        rf"""
        (?:i'll|ill|i\swill|i'm\s(?:going\sto|gonna)|im\s(?:going\sto|gonna)|i\sam\sgoing\sto|gonna|we'll|we\swill|we're\s(?:going\sto|gonna)|he'll|she'll|they'll|he\swill|he's\s(?:going\sto|gonna)|she's\s(?:going\sto|gonna)|they're\s(?:going\sto|gonna)|threatened\sto|threatening\sto|says\she'll|said\she'd|said\she'll|said\she\swould|swear\si'll|i\swant\sto|i\sswear\sto\sgod\si'll|want\sto)\s(?:\w+ing\s|just\s|come\s(?:round|down)\sand\s|actually\s)?(?:kill|murder|stab|shoot|burn|petrol\sbomb|bomb|torch|run\s(?:over|down)|behead|strangle|slit|do\ssomeone\sin|do\shim\sin|bury|drown|throw\sacid)\s(?:{_WHO}|us|me(?=[.!,]|$|\s(?:if|and|one|in))|one\sof\s(?:us|you|them)|people|somebody|kids|the\skids|the\sbaby)(?!\s(?:with\skindness|softly|a\s))
      | (?:going\sto|gonna|i'll|we'll|will|let's|lets|should|need\sto|want\sto|someone|planning\sto|ready\sto|time\sto)\s(?:\w+\s)?(?:burn|torch|bomb|blow\sup|petrol\sbomb|firebomb|shoot\sup|set\sfire\sto|set\slight\sto|smash\sup|storm|brick)\s(?:down\s)?{_PLACE}(?:\s(?:down|up|to\sthe\sground))?
      | burn\s(?:it|them|the\slot|that\splace|the\splace)\s(?:all\s)?(?:down|out|to\sthe\sground)(?!\s(?:to\sthe\swire))
      | with\s(?:a\s)?(?:can|cans|gallon|jerry\s?can|bottle)\sof\s(?:petrol|fuel|acid|white\sspirit|paraffin)
      | (?:bringing|bring|got|buying|fetch|coming\swith|come\swith|turn\sup\swith|have)\s(?:a\s|my\s|the\s|some\s|our\s)?(?:petrol|matches\sand|lighter\sfluid|acid|shotgun|machete|gun|knife|knives|bricks?|baseball\sbat|crowbar|pitchforks\sand)(?=[^.!?\n]{{0,60}}(?:office|council|monday|tomorrow|tonight|meeting|down|them|him|her|you|see\show|sort|teach|hotel|door))(?!\s(?:for\sthe\s(?:mower|car|bbq|barbecue)|and\sfork))
      | (?:there'll|there\swill|there's\sgoing\sto|gonna|there\sis\sgoing\sto|will)\sbe\s(?:blood(?!\s(?:donors?|tests?|pressure|samples?|drive))|bodies|a\s(?:body|murder|bloodbath|killing|stabbing|shooting)|blood\son)
      | (?:somebody|someone|one\sof\s(?:you|them|your\s\w+))\s(?:is|'s|will\sbe|are)\s?(?:going\sto\s|gonna\s)?(?:leave|leaving|go|going\shome|carried\sout|come\sout|get\scarried)\s(?:here\s|home\s|out\s)?in\sa\s(?:box|body\s?bag|coffin|hearse)
      | (?:sends?|leave|leaving|go|goes|carried|going)\s(?:you|him|her|out|home|there|here)?\s?(?:\w+\s)?in\sa\s(?:box|coffin|body\s?bag|wooden\sbox)
      | (?:isn't|not|won't\sbe)\sthe\sonly\sthing\s(?:that'll|that\swill|that's\sgoing\sto|to)\s(?:get|be)\s(?:cut|broken|smashed|burnt|burned|hurt|trimmed|chopped)
      | (?:you're|youre|you\sare|he's|she's)\s(?:a\s)?dead\s(?:man|woman|meat)
      | dead\s(?:man|woman)\swalking
      | (?:bullet|knife|blade|brick)\s(?:in|through|to|with)\s(?:your|his|her|their|the)\s(?:head|back|throat|skull|window|name|belly|chest)
      | (?:cut|slit|slash)\s(?:your|his|her|their)\sthroat
      | (?:hope|wish)[^.!?\n]{{0,60}}(?:gets?\swhat's\scoming|gets?\sstabbed|gets?\sshot|gets\sburn)
      | (?:i'll|we'll|ill|told\s(?:him|her)[^.!?\n]{{0,40}})\sfinish\s(?:it|him|her|them|you)\b
      | what\shappens\sif\s(?:he|she|they|you)\s(?:\w+\s){{1,6}}?again(?=[^\n]{{0,60}}(?:finish|spoons|car\spark|outside|end|box))
      | bring\ssomething\s(?:heavy|sharp|pointy)
      | (?:get|gets)\swhat\sthey\sget(?=[^\n]{{0,100}}(?:walks\shome|home\stonight|tonight|alone|listen))
      | (?:before|when|while)\s(?:he|she|they|it)[\s,\w]{{0,14}}(?:walks|gets)\shome\stonight
      | (?:know|knows)\swhere\s(?:you|he|she|they)\s(?:sleep|sleeps)\b
      | (?:his|her|their|your)\skids\swalk\s(?:home\s)?past\smy(?=[^\n]{{0,90}}(?:just\ssaying|carefully|careful|shame))
      | lynch\s(?:him|her|them|the)
      | string\s(?:him|her|them)\sup
      | (?:put|get)\sa\s(?:contract|hit|hitman)\s(?:out\s)?on
        """,
    ),
    (
        "emergency",
        rf"""
        (?:smell|smells|smelling|stinks?|reeks?|stench|whiff)\s(?:\w+\s){{0,2}}?(?:of\s)?gas(?!\s?(?:works|bill|meter\s(?:box|reading)|station|holder))(?![\w-])
        | gas\s(?:leak|leaking|escape|hissing|smell|coming)(?=[^.!?\n]{{0,60}}(?:now|smell|kitchen|flat|house|kids|nobody|no\sone|still|please|help|hours|stairwell|landing|again|alarm|headache|can't|dizzy))(?!\s(?:repaired|fixed|last\syear))
        | (?:carbon\smonoxide|co)\s(?:alarm|detector|monitor|sensor)\s(?:is\s|has\s|keeps\s|'s\s|going|been|went|gone)\s?(?:been\s)?(?:going|off|beeping|sounding|screaming|gone)
      | (?:house|flat|kitchen|bedroom|building|block|shed|bin\sstore|garage|caravan|van|car|roof|stairwell|sofa|mattress|neighbour's|bungalow|shop|pub|upstairs)\s(?:is\s|has\s|next\sdoor\sis\s|'s\s|just\s|are\s){{0,6}}(?:on\sfire|alight|ablaze|gone\sup|burning|caught\sfire|up\sin\sflames)(?!\s(?:today|tonight)?\s?(?:with\sthis|music))
      | smoke\s(?:is\s)?(?:pouring|billowing|coming|seen|everywhere)\s(?:out\sof|from|through|in|under|up)(?!\s(?:the\s)?(?:bonfire|barbecue|bbq|chimneys?\sat|wood\s?burner))
      | (?:flames|fire)\s(?:coming|shooting|licking|out\sof|in\sthe\s(?:flat|house|kitchen|stairwell|bin\sstore))
      | (?:live|bare|exposed)\s(?:wires?|cables?)\s(?:\w+\s){{0,3}}?(?:hanging|sticking|sparking|in\sthe\swater|dangling|where\s(?:kids|children)|wet|dripping)
      | (?:sparks|sparking|buzzing|smoking|smoke)\s(?:\w+\s){{0,3}}?(?:socket|fuse\s?box|consumer\sunit|lamp\s?post|light\sfitting|plug|meter|cable|boiler)|(?:socket|fuse\s?box|consumer\sunit|lamp\s?post|plug|boiler|meter)\s(?:is\s|keeps\s|'s\s)?(?:sparking|smoking|smouldering|buzzing\sand|arcing)
      | (?:not|isn't|stopped|hardly|barely|struggling\sto|can't|isnt)\sbreath(?:e|ing)(?!\s(?:space|down))
      | (?:unconscious|unresponsive|collapsed|passed\sout|won't\swake\sup|wont\swake\sup|can't\swake|cant\swake|not\swaking\sup|foaming\sat\sthe\smouth|having\sa\s(?:fit|seizure|stroke|heart\sattack)|bleeding\s(?:badly|heavily|out|everywhere)|pool\sof\sblood|turned\sblue|gone\sblue|lips\sare\sblue)(?!\s(?:lungs?\sof\sthe|sewer|drains?|wall|roof\slast|road|bridge|culvert|manhole|pipe|in\s(?:laughter|hysterics)|on\sthe\ssofa\safter\sparkrun))
      | (?:somebody|someone|man|woman|lad|kid|kids|child|boy|girl|bloke|person|dog\swalker|lass|toddler)(?:'s)?\s(?:\w+\s){{0,3}}?(?:in|into|under)\sthe\s(?:river|canal|weir|lake|mere|water|brook|reservoir|lock|ice|culvert)(?=[^.!?\n]{{0,60}}(?:help|can't|screaming|drowning|going\sunder|not\smoving|now|face\sdown|struggling|quick|hurry|swept))|drowning(?=[^.!?\n]{{0,40}}(?:help|now|weir|canal|river|lake|quick))
      | trapped\s(?:in|under|inside|on|upstairs|by)\s(?:the|a|my|her|his|their)?\s?(?:lift|flat|house|bathroom|loft|car|rubble|water|flood|room|roof|fire|wheelchair)(?!\s(?:for\s(?:ages|years)\slast))
      | (?:water|flood)\s(?:\w+\s){{0,4}}?(?:rising|coming\s(?:in|up|over)|up\sto|over\sthe)(?=[^.!?\n]{{0,80}}(?:can't\s(?:get|move)|stuck|trapped|wheelchair|upstairs\swith|oxygen|bedbound|elderly|kids\sare|electrics|chest|waist|neck))
      | (?:ceiling|roof|wall|chimney|balcony)\s(?:\w+\s){{0,3}}?(?:collapsed|fallen|come\sdown|coming\sdown|caved|about\sto\s(?:fall|collapse|go|come))(?=[^.!?\n]{{0,60}}(?:on|kids|baby|bed|someone|under|trapped|people|children|cot|sleeping))
      | {_CHILD}\s(?:\w+\s){{0,4}}?(?:on\s(?:his|her|their|its)\sown|by\s(?:himself|herself|themselves|itself)|all\salone|alone|unattended|wandering|locked\sin|left\sin|shut\sin|playing\son\sthe\s(?:tracks?|railway|roof|ice|motorway|dual)|hanging\sout|leaning\sout|climbing\sout|on\sthe\s(?:ledge|windowsill|roof|tracks?|railway|road|dual\scarriageway|motorway|ice|step\sin)|in\sthe\s(?:road|middle\sof\sthe\sroad)|out\son\sthe\sstep|strapped\sin|crying\sin\sa\s(?:car|locked))(?!\s(?:room|bike|scooter|plate|library\scard|pace|two\sfeet|project|bed))
      | (?:left|leaving|leaves)\s(?:\w+\s){{0,2}}?{_CHILD}\s(?:\w+\s){{0,3}}?(?:in\s(?:a|the|her|his)\s(?:hot\s|locked\s)?(?:car|van|house|flat)|alone|home\salone|on\s(?:his|her|their)\sown|outside)(?!\s(?:seat))
      | {_CHILD}[^.!?\n]{{0,60}}(?:mum|mam|dad|mummy|nan|she|daddy)\s(?:won't|wont|wouldn't|isn't|can't)\s(?:wake|get\sup|waking)
      | (?:mum|mam|dad|mummy|nan|gran|grandad|wife|husband|neighbour|mate|friend|he|she)\s(?:won't|wont|isn't|is\snot)\s(?:wake\sup|waking(?:\sup)?|responding|moving)
        """,
    ),
    (
        "weapon",
        r"""
        (?:got|has|have|had|having|carrying|carries|carry|waving|wielding|brandishing|swinging|with|showing\soff|pulled|pulling|brought|brings|holding|flashing|hiding|stashed|tucked|taking|pointing|seen|saw|selling)\s(?:a\s|an\s|out\sa\s|some\s|his\s|big\s|massive\s|another\s|these\s|two\s)?(?:\w+\s)?(?:kni(?:fe|ves)|machetes?|guns?|handguns?|pistols?|shotguns?|rifles?|firearms?|zombie\s(?:knife|knives)|samurai\ssword|swords?|crossbows?|air\srifles?|petrol\sbombs?|molotovs?|hatchets?|meat\scleavers?|cleavers?|acid|axes?|blades?(?!\sof)|knuckle\s?dusters?|hammer\sand\s(?:knife|balaclava))(?=[^.!?\n]{0,80}(?:school|park|bus|street|road|kids|children|lads|lad|outside|now|again|tonight|threat|face|people|someone|somebody|him|her|me|them|at\s|rec\b|estate|shop|town|pocket|bag|waistband|trousers|coat|in\shis|in\stheir|stairwell|[.!]|$))(?!\s(?:and\sforks?|skills|rack|block|sharpen\w*|amnesty|crime|bins?|arch|throwing|tricks|of\sgrass|glue|display|licen[cs]e|cabinet|shop|club|range))
      | (?:knife|machete|gun|blade|shotgun)\s(?:in|down|up|at|to|under)\s(?:his|her|their|my|your|the)\s(?:bag|pocket|throat|waistband|trousers|coat|sleeve|sock|face|neck|head|belt|car|locker)
      | (?:shots?|gunshots?|gunfire)\s(?:fired|heard|being|just|outside|coming)(?!\s(?:in\sthe\s(?:film|arm)))
        """,
    ),
)
DANGERS = Shapes(one for kind, source in _SOURCES for one in shapes(kind, source))
SAYINGS = re.compile(
    r"""\b(?:could|would|'d|cheerfully|happily)\s(?:\w+\s)?(?:kill|murder|strangle|throttle)\s(?:for|whoever|a\s|the\s(?:person\swho|designer)|that\s(?:\w+\s)?(?:machine|bin|printer|seagull|pigeon|sat\s?nav|app|website|computer|alarm|dog))
      | (?:my|the|our|me)\s(?:wife|husband|mum|mam|nan|gran|missus|missis|other\shalf|dad|daughter|boss|knees?|feet|back|legs|hip|shoes|dog)(?:\s\w+)?\s(?:will|would|'ll|'d|is|are|is\sgoing\sto|was|were|wants\sto)\s(?:be\s)?kill(?:ing)?\sme
      | killing\sme(?:\swith)?
      | (?:bored|scared|worried|tickled|frightened|loved|flogged)\sto\sdeath
      | dying\s(?:to|for|of\s(?:embarrassment|laughter|curiosity|boredom))
      | (?:literally|actually)\s(?:gonna|going\sto)?\s?(?:die|dying|dead)\b
      | (?:die|dead|died)\s(?:💀|😂|🤣|lol|laughing|of\s(?:embarrassment|boredom|laughter|shame|old\sage|thirst))
      | shoot\s(?:me\s(?:a|an|over|now|down)|him\san\semail|us\san)
      | murder\son\sthe
      | (?:blue|bloody)\smurder
      | dressed\sto\skill
      | kill(?:ed|s|ing)?\s(?:time|two\sbirds|the\s(?:weeds?|moss|grass|engine|mood|high\sstreet|town|trade|lights?)|off\sthe\s(?:high\sstreet|weeds)|my\s(?:suspension|tyres?|plants?|car|back|trade|business|vibe)|it\son|the\stown)
      | over\smy\sdead\sbody
      | (?:skeleton|dead)\s(?:in|of)\s(?:the|night|winter)
      | dead\s(?:end|line|ringer|heat|good|easy|funny|nice|chuffed|sea)
      | stabbing\spain
      | shot\sin\sthe\s(?:arm|foot|dark)
      | (?:gun|knife)\s(?:barrel|crime\s(?:campaign|week|prevention)|amnesty|surrender|salute|metal|bins?)
      | glue\sgun
      | water\s(?:gun|pistol)s?
      | nerf
      | jump(?:ing|ed)?\s(?:the\s(?:queue|lights|gun)|for\sjoy|through\shoops|off\sthe\s(?:diving|swing)|in\s(?:the\s)?(?:pool|puddles|lake\sfor\scharity))
      | bungee
      | (?:sponsored|charity)\s(?:jump|abseil|swim)
      | over\sthe\sedge\sof\sthe
      | with\skindness
      | hang(?:ing)?\s(?:himself|yourself|themselves)\sout | top\s(?:myself|yourself)\sup | kick(?:ed)?\sthe\sbucket\slist | (?:haven't|not)\s(?:eaten|slept)\sall\sday\slol""",
    re.VERBOSE,
)
