"""POL7: set phrases of abuse that name no group, as they are written in Britain.

And the cues that tell whom “that lot” means: a text that speaks of a prayer room and then of “that
lot” speaks of people by their religion.
"""

import re

from oyez.checks.grammar.shapes import Shapes, shapes

CUES = frozenset(
    """
    mosque mosques minaret prayer eid ramadan halal burka burqa niqab hijab hijabs headscarf headscarves
    veil imam koran quran synagogue kosher rabbi sharia diwali gurdwara turban turbans temple
    polish romanian kebab curry dinghy dinghies boats channel calais hostel hotel asylum mosques
    caravan caravans pitches encampment gypsy traveller travellers rainbow pride drag pronouns lgbt gay trans
    scooter scooters wheelchair wheelchairs dis disabled disability autism autistic
    africa pakistan romania somalia albania poland bulgaria syria afghanistan jamaica nigeria bangladesh india
    muslim muslims islam jewish jews foreign foreigners foreigner immigrant immigrants immigration migrant
    migrants refugee refugees ethnic diversity multicultural multiculturalism islamic black asian
    """.split()
)
VAGUE = re.compile(
    r"(?<![\w'])(?:(?:that|them|this|the\swhole|these|those)\slot|(?:those|these|them|such)\speople|(?:that|their|your|his|her)\s(?:sort|kind|type|lot)|those\stypes|you\speople|the\slot\sof\sthem|all\sof\sthem)(?!\w|\sof\s(?:the|my|your))",
)
POINTING = re.compile(
    r"(?<![\w'])(?:they|them|'em|(?:those|these|such|them)\speople|(?:that|them|this)\slot|(?:their|that)\s(?:sort|kind|type)|the\slot\sof\sthem|all\sof\sthem|every\sone\sof\sthem|these\sthings|those\sthings|those|these)(?=(?:'re|'ll|'ve)?(?!\w))(?!\s(?:are\s)?the\s(?:people|ones)\swho)"
)
_PHRASES: tuple[tuple[str, str], ...] = (
    (
        "disclaimer",
        r"""
        (?:i'm|im|i\sam|we're|call\sme|not|no|it's\snot|this\sisn't|i'm\sno|don't\sthink\si'm|isn't)\s(?:being\s|not\s|usually\s|normally\s|an?\s|in\sany\sway\s|what\syou'd\scall\s){0,6}(?:racist|racism|sexist|homophobic|homophobe|transphobic|transphobe|islamophobic|antisemitic|ageist|ableist|disablist|prejudiced|bigot|bigoted|misogynist|xenophobic)(?:\sor\sanything|\sat\sall|\sbut|,)?,?\s?but\b[^.!?\n]{6,160}
        """,
    ),
    (
        "exclusion",
        r"""
        (?:go|get|getting|fuck\soff|piss\soff|bugger\soff|sod\soff|clear\soff|sent|send|sending|deport|ship|shipped|put)\s(?:\w+\s){0,4}?(?:back|home|off)\s(?:\w+\s){0,2}?
            (?:(?:to\s)?where(?:ver)?\s(?:you|they|u|he|she|it|ya|the\slot\sof\sthem)\s(?:all\s|bloody\s|fucking\s)?(?:came|come|belong|crawled|got|sprang)|to\s(?:your|their|his|her|ur)\s(?:own\s)?(?:country|countries|land|homeland|mud\shuts?|jungle|desert|cave|caves|hovel|bongo\sbongo|village|shithole|hole|tents?|mosque)|to\s(?:bongo|africa|pakistan|romania|poland|india|somalia|syria|bulgaria|jamaica|bangladesh|albania|afghanistan|turkey|iraq|nigeria|china|israel|calais|rwanda|france))
      | (?:send|ship|deport|chuck|kick|throw|pack|turn)\s(?:the\s(?:whole\s)?lot(?:\sof\s(?:them|'em|you))?|them\sall|all\sof\sthem|'em\sall|'em|every\slast\sone(?:\sof\sthem)?)\s(?:back|home|packing|overboard|out\sof\s(?:the|our|this)\scountry)
      | (?:go\sback\sto|get\sout\sof|out\sof|leave)\s(?:your\sown|our|my)\scountry(?!side)
      | this\sis\s(?:england|britain|our\scountry),?\s(?:speak|not|and|so|so\sspeak)
      | speak\s(?:the\s(?:bloody\s|fucking\s)?(?:language|lingo)|(?:bloody\s|fucking\s|proper\s)?english)\sor\s
      | learn\s(?:the\s(?:bloody\s)?(?:language|lingo)|(?:to\sspeak\s)?(?:bloody\s|fucking\s)?english)\sor\s
      | (?:england|britain|britain's|uk)\sfor\s(?:the\s)?(?:english|british|whites?)
      | (?:keep\s(?:england|britain|\w+)\s(?:white|english|christian))
      | (?:your|their|his|her|that)\s(?:kind|sort|type)\s(?:aren't|isn't|are\snot|is\snot|don't|doesn't|does\snot|do\snot|should|shouldn't|will\snever|never|have\sno|need\sto|ought)\s(?:\w+\s){0,2}?(?:welcome|wanted|belong|go|get|be|deserve|right|allowed|serve\w*|mix|change|learn|leave|stay)
      | (?:don't|do\snot|dont|won't)\s(?:want|serve|need|like)\s(?:any\sof\s)?(?:your|their|that|his|her)\s(?:kind|sort|type|lot)(?!\sof\s)
      | not\s(?:our|one\sof\sour)\s(?:kind|own|sort)(?!\s(?:of|fault|fault))
      | (?:our\sown|local)\s(?:kind|people)\sfirst
      | (?:can't|cannot|don't|never|not|barely|hardly)\s(?:\w+\s){0,4}?hear\s(?:a\sword\sof\s|anyone\sspeak\w*\s|any\s|one\sword\sof\s)?english\s(?:spoken|being|any|on|in|round|around|these)
      | (?:no\sone|nobody|hardly\sanyone|not\sone\sof\sthem)\s(?:\w+\s){0,3}?(?:speaks?|speaking)\s(?:a\sword\sof\s)?english
      | (?:like|as\sbad\sas|worse\sthan|might\sas\swell\sbe|turning\sinto|turned\sinto|become|becoming|more\slike|think\s(?:i|you)\s?(?:was|were|'re)\sin)\s(?:a\s|bloody\s|little\s|downtown\s|the\s|fucking\s){0,2}(?:calcutta|bombay|mumbai|beirut|baghdad|islamabad|karachi|mogadishu|kabul|bucharest|lagos|nairobi|delhi|gaza|mecca|tehran|africa|pakistan|romania|poland|bangladesh|kosovo|somalia|third\sworld|the\sthird\sworld|a\sthird\sworld\s\w+|bongo[\s-]bongo\w*|zoo\sfull)(?!\s(?:cup|match|game|curry|dish))
      | (?:curry|garlic|kebab|goat)\ssmells?\s(?:by|at|all|every)
      | (?:eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2})\sto\sa\s(?:house|room|bed)\b(?=[^.!?\n]{0,60}(?:lot|they|them|foreign|where))
        """,
    ),
    (
        "coded",
        r"""
        great\sreplacement
        | (?:being|we're|are\sbeing|getting)\s(?:replaced|outbred|bred\sout|ethnically\scleansed|colonised)(?=[^.!?\n]{0,40}(?:our\sown|country|town|by|in\s))
        | white\s(?:genocide|replacement|pride(?!\s\w+\sof)|power)\b
        | ethnic\sreplacement
      | londonistan
      | eurabia
      | islami[sz]ation
      | bradistan
      | rubber\sdinghy\srapids
      | (?:boat|dinghy|channel|rubber\sdinghy)\s(?:invaders|scroungers|navy|spongers|rats|vermin|scum)
      | cultural\senrich(?:ers|ment)(?=[^.!?\n]{0,40}(?:again|strikes|more|stab|rape|our|another|for\syou)|[.!])
      | (?:religion\sof\speace)(?=[^.!?\n]{0,30}(?:again|strikes|my\sarse|they\ssay|indeed|for\syou)|\s?[.!?]*\s?(?:lol|haha|🙄|😂))
      | (?:usual|same)\s(?:noses|hook\w+|tribe|chosen\speople)
      | with\sthe\s(?:big\s|hooked?\s|hook\s)?noses
      | hook(?:ed)?[\s-]nose[ds]?
      | globalist\s(?:bankers|elite|jews|families)
      | (?:the\s)?rothschilds?\s(?:own|run|control|behind|and|money)
      | zionist\s(?:cabal|bankers|lobby\scontrols|controlled|occupied)
      | jewish\s(?:lobby|money|cabal|conspiracy|bankers|control)
      | holohoax
      | holocaust\s(?:never\shappened|hoax|was\sa\s(?:lie|hoax)|didn't\shappen)
      | six\smillion\s(?:lie|wasn't\senough|lies)
      | hitler\s(?:was\sright|had\s(?:a\spoint|the\sright\sidea)|should\shave\sfinished|knew\s(?:what|how)|missed\s(?:a|some))
      | (?:bomb|suicide)\s(?:vests?|belts?|rucksacks?)(?=[^.!?\n]{0,60}(?:lot|them|they|mosque|prayer))
      | (?:leave|left|check|search|what's\sin|keep\sin)\s(?:their|them|his|her|the|those)\s(?:rucksacks?|backpacks?)(?=[^.!?\n]{0,80}(?:lot|they|them|reception))
      | (?:letter|post|pillar|dust)\s?(?:box|boxes|bin|bins|bags?|bin\sbags)(?=[^.!?\n]{0,50}\b(?:burk?a|burqa|niqab|veil|muslim|islam|eyes|walking))
      | (?:walking|dressed\s(?:as|like)|look(?:s|ing)?\slike|women\s(?:as|like)|in\sher|dressed\sup\sas)\s(?:a\s)?(?:letter|post|pillar)\s?box(?:es)?
      | (?:tea\stowel|tea-?towel|bath\stowel|curtain|tablecloth|bin\sbag)s?\son\s(?:his|her|their|your|yer)\sheads?
      | (?:dindu|eighty-eight\sprecepts|remove\skebab|day\sof\sthe\srope|gas\schambers?\s(?:back|again|for)|clown\sworld|(?:day|oven)\sdodgers?|monkey\s(?:noises|chants)\sat|throw\s(?:bananas|a\sbanana)\sat)
      | (?:pure|indigenous|native|true|proper)\s(?:white|english|british|bloodlines?|blood)\s(?:people|race|folk|being|are|stock)?(?=[^.!?\n]{0,50}(?:replaced|minority|extinct|outnumber|first|only|left))
      | our\s(?:race|blood|bloodline|indigenous\s\w+)\sis\s(?:being|dying|under)
      | (?:where\selse\swould|how\selse\swould|who\selse\swould|that'?s\swhere)\sthey\s(?:\w+\s){0,3}?(?:pawn|flog|fence|stash|hide|launder|sell)\b[^.!?\n]{0,40}(?:lead|copper|stolen|nicked|drugs|gear|passports|money|bikes|catalytic)
      | pavement\sprincess(?:es)?
      | (?:rags?|tea[\s-]?towels?|bin\sbags?|curtains?|bedsheets?|nappies|nappy)\s(?:off|on|round|over)\s(?:their|his|her|your|yer)\s(?:heads?|faces?)
      | brains?\s(?:aren't|isn't|are\snot|not)\s(?:built|made|wired|cut\sout)\sfor
      | (?:heil|sieg)\s(?:hitler|heil)
      | (?:doctors\sand\sengineers|brain\ssurgeons|doctors\sand\slawyers)(?=[^.!?\n]{0,40}(?:boat|dinghy|hotel|no\sdoubt|coming|arriv|landing|all))
      | (?:fighting|military)[\s-]age\s(?:men|males|muslims)
        """,
    ),
    (
        "threat",
        r"""
        (?:burn|torch|bomb|firebomb|petrol\sbomb|blow\sup|set\sfire\sto)\s(?:down\s)?(?:the|that|every|all\sthe|their)\s(?:\w+\s)?(?:mosques?|synagogues?|gurdwara|temples?|(?:asylum|migrant|refugee)\s\w+|gypsy\s\w+|traveller\s\w+|gay\s(?:bar|club|pub))
      | (?:sink|machine[\s-]?gun|torpedo|shoot|drown|puncture|send\sthe\snavy\s\w+)\s(?:all\s|every\s)?(?:the\s|those\s|their\s)?(?:boats?|dinghies|dinghy)
      | (?:let|leave)\s(?:them|'em|the\slot)\s(?:all\s)?(?:drown|sink|freeze|starve|rot)(?!\s(?:in\s(?:paperwork|emails)))
      | turn\sthe\smachine\sguns
        """,
    ),
    (
        "stereotype",
        r"""
        (?:back|bad\sback|pretend|fake)\s(?:brigade)(?=[^.!?\n]{0,50}(?:badge|benefit|pip|disab))
        | not\sone\sof\sthem\s(?:limping|disabled|in\sa\swheelchair)
        | (?:funny\show|amazing\show|miracle|miraculously|it's\sa\smiracle)\s[^.!?\n]{0,50}(?:walk|walks|walking|limp|legs\swork|run|leg\sgets\sbetter)\b[^.!?\n]{0,40}(?:blue\sbadge|scooter|wheelchair|pip|disab|benefit)
        | (?:blue\sbadge|pip|disability)\b[^.!?\n]{0,60}(?:miracle|nothing\swrong\swith\s(?:her|him|them)|runs?\slike|sprint\w*|danc(?:e|es|ing))
      | are\syou\s(?:special\sneeds|retarded|autistic|on\sthe\sspectrum|deaf)\sor\s(?:something|what|summat)
      | (?:escaped|let\sout|day\srelease)\s(?:from|of)\s(?:the\s)?(?:loony\sbin|nut\s?house|funny\sfarm|asylum|mental\shome|special\sschool|zoo)
      | (?:belongs?|should\sbe|ought\sto\sbe|want\slocking)\s(?:\w+\s){0,2}?(?:in\s(?:a|the)\s(?:loony\sbin|nut\s?house|funny\sfarm|asylum|mental\s(?:home|hospital)|padded\scell|special\sschool|zoo))
      | (?:rode|riding|on)\sthe\s(?:sunshine|special)\s(?:bus|coach)(?=[^.!?\n]{0,30}(?:to\sschool|clearly|obviously|as\sa))
      | (?:adhd|autism|autistic|dyslexi\w+|adhd\skids)\b[^.!?\n]{0,30}(?:just\sbad\sparenting|naughty\sstep|bad\sparenting|a\sgood\sslap|good\shiding|an?\sexcuse\sfor|fashionable|made[\s-]up)
      | (?:lesbians?|gays?|poofs?)\s(?:just\s)?(?:needs?|hasn't\smet|haven't\smet)\s(?:a\s|the\s)(?:good|right|real|proper)\s(?:man|bloke|fella|woman|shag|seeing)
      | (?:cure|fix|correct|straighten|pray)\s(?:the\sgays?|them|it)\s(?:away|out)(?=[^.!?\n]{0,20})
      | bum(?:ming)?\seach\sother
      | take\sit\sup\sthe\s\w+
      | (?:real|proper)\s(?:women|men)\s(?:have|don't\shave|are\sborn|give\sbirth|can)\s(?:wombs?|periods|penis\w*|babies|with)
      | (?:he'?ll|she'?ll|you'?ll|they'?ll|will)\s(?:always|never)\sbe\s(?:a\s)?(?:real\s)?(?:man|woman|bloke|men|women|girl|boy)(?=[.!,]|$|\sno\smatter|\swhatever)
      | (?:dead\s?name|it\sin\sa\s(?:dress|wig)|what\sis\s(?:it|that\sthing)\ssupposed\sto\sbe|is\s(?:it|that)\sa\s(?:man|bloke|he|boy)\sor\sa\s(?:woman|bird|she|girl))
      | no\s(?:man|bloke|fella|one|woman)\s(?:would\s|will\sever\s|'d\s)(?:have|want|touch|marry|look\sat)\s(?:her|you|him|them)\b
      | (?:dried[\s-]up|bitter|barren|crusty)\sold\s(?:spinsters?|maids?|prunes?|cow|bag|queen)
      | old\smaids?(?=[^.!?\n]{0,30}(?:cats|bitter|never|no\sman))
      | (?:women|girls|she|her|wives|ladies)\s[^.!?\n]{0,30}(?:back\sin\sthe\skitchen|know(?:s|ing)?\s(?:her|their)\splace)
      | put\s(?:her|them)\sback\sin\sthe\skitchen
      | (?:bit\sof\s(?:skirt|fluff|crumpet|totty|stuff))
      | (?:boy|girl)s?\swill\sbe\s(?:whores|sluts)
        """,
    ),
    (
        "stereotype",
        r"""
        (?:get\s|her\s|them\s|you\s)?back\s(?:in|to)\s(?:the|your|that|her|their)\s(?:kitchen|sink|ironing(?:\sboard)?|stove|washing[\s-]up|hoovering)
        | make\s(?:me|us)\sa\s(?:sandwich|sarnie|butty)
        | (?:that|her|my|their)\stime\sof\sthe\smonth
        | blam(?:e|ed|ing)\s(?:it\s)?on\s(?:her\s|their\s|the\s)?(?:hormones|periods?|pmt)
      | (?:asking|begging)\sfor\sit\s(?:dressed|wearing|in\sthat|going\sout|walking)
      | (?:slept|shagged|flirted)\s(?:her|their)\sway
      | (?:her|your|their)\spretty\s(?:little\s)?heads?
      | (?:diversity|quota|token)\s(?:hires?|wom[ae]n|appointments?|black|gay|disabled)
      | (?:she|they|women)\sneeds?\s(?:a\sgood\s(?:seeing\sto|shag|slap|hiding)|to\sbe\staught\sher\splace|putting\sin\s(?:her|their)\splace)
      | (?:woman|lady|female|girl)\s(?:drivers?|behind\sthe\swheel)(?=[.!?]|$|,?\s(?:again|obviously|of\scourse|enough\ssaid|say\sno\smore))
      | too\s(?:emotional|hormonal|pretty)\s(?:to|for)\s
      | (?:hormonal|menopausal|frigid|barren)\s(?:old\s)?(?:cow|bag|bat|bitch|woman|women|mare|witch|harridan|hag)s?
      | (?:far\s|much\s|way\s)?too\sold\s(?:to\s(?:be\s(?:driving|working|running|on|in|allowed|living|here|trusted)|drive|work|understand|learn|vote|matter|lead|run|govern|serve|have\sa\ssay)|for\s(?:the\sjob|this\sjob|a\sjob|the\sroad|office|that\sjob))
      | (?:nobody|no\sone|anyone|anybody|everyone|people)\s(?:over|past|above)\s(?:the\sage\sof\s)?(?:sixty|seventy|eighty|ninety|\d\d)(?:-?\w+)?\s(?:should|shouldn't|ought|must|needs\sto)\s(?:not\s)?(?:be\s(?:allowed|driving|on\sthe\sroad|voting|working)|have\s(?:the|a)\s(?:vote|licen[cs]e|say)|vote|drive|be\sin\scharge|hand)
      | (?:one\sfoot|foot|half)\s(?:already\s)?in\sthe\sgrave
      | put\s(?:\w+\s)?out\sto\s(?:pasture|grass)(?=[^.!?\n]{0,30}(?:old|age|him|her|them|$|\.))
      | (?:should|ought\sto)\s(?:be\s)?in\sa\s(?:care\s|nursing\s|old\sfolk'?s'?\s|rest\s)?home(?!\s(?:of|with))
      | waiting\s(?:around\s)?to\sdie
      | pop(?:ped)?\stheir\sclogs
      | (?:senile|doddery|doddering|decrepit|incontinent|dribbling|wrinkly|ga\s?ga)\s(?:old\s)?(?:\w+\s)?(?:driver|woman|man|fool|councillors?|drivers|fools|gits?|bat|bats|has-beens?|idiots?|lot|bunch|people|folk|pensioners?)
      | bed[\s-]block(?:ers?)
      | (?:dried[\s-]up|shrivelled|clapped[\s-]out|past[\s-]it)\s(?:old\s)?(?:\w+\s)?(?:hens?|hags?|prunes?|biddies|biddy|bags?|bats?|crones?|women|woman|pensioners|codgers|men)
      | (?:blokes?|fell(?:er|a)s?|men|man|lads?|geezers?|truckers?)\sin\s(?:a\s|an?\sold\s|his\s|her\s|their\s)?(?:\w+'s\s|girl's\s|women's\s|bad\s|cheap\s|blonde\s)?(?:frocks?|dress(?:es)?|skirts?|tights|wigs?|knickers|bras?|high\sheels|stilettos|lipstick)(?!\s(?:code|rehearsal|uniform|up)|[^.!?\n]{0,60}\b(?:panto\w*|fundrais\w+|charity|dame|stage|fancy|hospice))
      | (?:chopped|cut|cutting|chop|lop|lopped)\s(?:his|her|their|your|it)\s?(?:own\s)?(?:bits|tackle|willy|knackers|boobs|breasts|dick|cock|tits|todger)\soff
      | identif(?:y|ies)\sas\s(?:an?\s)?(?:attack\shelicopter|cat|toaster|lamp\s?post|teapot|wheelie\sbin|fridge|tree|dog|helicopter|potato|traffic\scone)
      | adam\sand\s(?:eve,?\snot\sadam\sand\s)?steve
      | alphabet\s(?:people|mafia|lot|brigade|mob|crowd|cult)
      | (?:rainbow|pride|trans|pink|gender)\s(?:mafia|cult|mob|freaks|weirdos|madness|perverts|brainwashing|indoctrination|fascists)
      | (?:rainbow|pride|gay|trans|lgbt\w*)\b[^.!?\n]{0,60}(?:down\s(?:our|everyone's|my|people's|kids')\sthroats?|rammed|in\sour\sfaces)
      | perverts'?\scharter
      | groomers?'?\s(?:charter|hour)
      | drag\s(?:queen\s)?(?:groomers?|nonces?|paedos?|perverts?)
      | (?:pop(?:ping)?|pump(?:ing)?|churn(?:ing)?|squeez(?:e|ing)|drop(?:s|ping)?)\s(?:them\sout|out\s(?:kids|babies|sprogs|another|more|one)|(?:kids|babies|sprogs)\sout|a\ssprog|another\ssprog|sprogs)(?=[^.!?\n]{0,80})
      | (?:up\sthe\sduff|bun\sin\sthe\soven|knocked\sup|up\sthe\sstick)\b(?=[^.!?\n]{0,60}(?:again|full\spay|leave|paid|benefit|council|no\swonder|work|job|office|house))
      | (?:another\sone|always|again)\s(?:\w+\s)?(?:up\sthe\sduff|knocked\sup|up\sthe\sstick)
      | (?:thieving|stealing|lying|violence|crime|criminality|laziness|greed|cheating|dishonesty|it'?s|it\sis|rape|terrorism)\s(?:is\s)?in\s(?:their|the|his|her)\s(?:blood|genes|dna|nature|breeding)
      | mosques?\s(?:is|are)\s(?:nothing\sbut\s|just\s|full\sof\s)?(?:an?\s)?(?:breeding\sgrounds?|nests?|training\s(?:camps?|grounds?)|terror\w*|bomb\sfactor\w+|jihad\w*|hotbeds?)
      | living\sin\ssin(?=[^.!?\n]{0,40}(?:disgust|shame|should|kids|council|house|flat|lot))
      | left\son\sthe\sshelf
      | baby[\s-]brain\w*(?=[^.!?\n]{0,50}(?:can't|useless|shouldn't|typical|again|work|late|wrong|blame))
      | breeding\s(?:machines?|sows?|mares?)
      | brood\smares?
      | bred\slike\srabbits
      | breed(?:ing|s)?\slike\s(?:rats|rabbits|vermin|flies|cockroaches|animals)
      | (?:call|ring|phone|get|need|bring\sin|send\sfor|where's|job\sfor)\s(?:in\s)?(?:pest\scontrol|rentokil|the\sexterminators?|the\srat\s?catcher|the\sfumigators?)(?=[^.!?\n]{0,80}\b(?:caravans?|travellers?|gyps\w+|mosque|hotel|hostel|migrants?|immigrants?|refugees?|foreign\w*|they're\sback|them\slot|that\slot|they\sare\sback|dinghies|muslims?|pride|students|blacks|roma|romanians?))
      | (?:caravans?|travellers?|gyps\w+|mosque|hotel|hostel|migrants?|immigrants?|refugees?|foreigners?|muslims?|roma|romanians?)\b[^\n]{0,80}\b(?:pest\scontrol|rentokil|exterminat\w+|rat\s?catcher|fumigat\w+|rat\spoison|disinfect\w+|delous\w+)
        """,
    ),
)
CODED = Shapes(one for kind, source in _PHRASES for one in shapes(kind, source))
ECHO = re.compile(r"\(\(\(\s?[^()\n]{1,40}\)\)\)")
