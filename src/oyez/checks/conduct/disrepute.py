"""POL8: what could bring the council into disrepute: drink, pranks, side-selling, jokes on tragedy."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.sentences import sentences_of, words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import passages

_WE = r"(?:we|we're|we've|we'll|i|i'm|i've|us|our|the\s(?:team|office|crew|comms\steam|gang|lads|girls|boys|boss|staff)|comms(?:\steam)?|team|crew|half\sthe\s(?:office|team)|admin|poster|somebody|someone|yours\struly|none\sof\sus|everyone\sin\sthe\soffice|management|colleagues|(?-i:[A-Z])[a-z]+\s(?:from|in|on)\s(?-i:[A-Z])?\w+)"
_GROUPS: dict[str, tuple[str, str]] = {
    "drink": (
        "drink, a hangover or drugs at work",
        rf"""
        \b(?:hung\s?-?over|hangovers?|hanging\s(?:this\smorning|today)|still\s(?:drunk|pissed|tipsy|steaming|slurring)|three\ssheets|sore\sheads?|thick\sheads?|bangin[g']?\shead|bad\sheads?|(?:head|heads)\s?:?\s?(?:not\sdone|pounding|banging|thumping)|(?:still\s|bit\s|feeling\s|looking\s)?(?:rough|delicate|fragile|green|ropey|ropy)\s(?:this\smorning|today|from|after)|(?:after|from|survived|recovering\sfrom|since|at)\s(?:the\s|our\s)?(?:staff|office|christmas|works|leaving|team|summer)\s(?:do|party|night\sout|bash|drinks|piss-?up)(?=[^.!?\n]{{0,60}}\b(?:rough|head|heads|dead|died|regrets?|blame|never|survived|sorry|water|bacon|paracetamol|hangover\w*|vomit|sick)\b)|(?:who|someone|somebody|one\sof\sus)\s(?:was|been|threw\sup|got)\s?(?:sick|ill|arrested)?\s(?:in|on|all\sover|behind)\s(?:the|my|our)\s(?:van|taxi|bus|desk|lift|bin|minibus|photocopier|carpet|lorry)|hair\sof\sthe\sdog|worse\sfor\swear|the\smorning\safter\s(?:the\snight|last)|never\sagain,?\s(?:tequila|gin|vodka|sambuca|prosecco|jager\w*|lads))\b
      | \b{_WE}\b[^.!?\n]{{0,50}}?\b(?:drunk|pissed|tipsy|hammered|wasted|plastered|wankered|bladdered|slurr\w+|legless|smashed|steaming|merry|on\sthe\s(?:lash|piss|pop|sauce|gin|prosecco|beers?)|(?:\w+|\d+)\s(?:pints?|beers|bottles?|glasses|cans|shots|tequilas|jagerbombs|proseccos|gins|wines)\s(?:in|down|deep|each|later|to\sthe\sgood)|few\s(?:too\smany|jars|bevvies|scoops|bevs)|one\stoo\smany|too\smany\s(?:pints|gins|proseccos|shandies|sherries|ciders)|boozy|bevvied|stoned|high\sas|drinking\son\sthe\sjob|liquid\slunch|pub\slunch|down\sthe\spub\s(?:by|at|since|from)|in\sthe\spub\s(?:by|since|all)|beer\sfridge|drinks\strolley|skinful)\b
      | \b(?:pub\so'?clock|beer\so'?clock|wine\so'?clock|gin\so'?clock|prosecco\so'?clock|sack\soff|early\sdart\sto\sthe\spub|slow\sand\sslurred|bottles?\sof\s(?:prosecco|wine|gin|vodka|whisky|rum)\seach|hip\sflasks?)\b""",
    ),
    "prank": (
        "a prank or a joke at somebody's cost",
        r"""
        \b(?:pranks?|pranked|wound\s(?:up|him\sup|her\sup)|wind-?up\sof\sthe|worth\s(?:the|a|every)\s(?:disciplinary|telling\soff|written\swarning|p45)|office\sbants?|bantz?|top\sbantz?|classic\sbanter|lads\sbanter|bants)\b(?!\s(?:calls?|callers?)\b)
      | \bwe\s(?:may\sor\smay\snot\shave|might\shave|accidentally\son\spurpose|definitely\sdidn't|convinced|tricked|fooled|told|hid|locked|cling-?filmed|swapped|superglued|put\sa\s(?:whoopee|fake|traffic\scone)|filled)\b(?=[^.!?\n]{0,80}\b(?:new\sstarter|boss|apprentice|intern|trainee|manager|desk|chair|statue|cone|toilets?|fish|stapler|jelly|caretaker|director|office|wedding|free|couple|temp|newbie|colleague|head|phone)\b)
      | \b(?:traffic\scones?)\s(?:on|over)\s(?:the\s)?(?:statue|head|mayor|duke|wellington|queen) | \b(?:april\sfool)\b[^.!?\n]{0,40}\b(?:council\stax|bins?\sday|got\syou)\b""",
    ),
    "skiving": (
        "work shirked or rules bent",
        r"""
        \b(?:skiv(?:e|ing|ed|ers?)|bunk(?:ing|ed)\soff|pull(?:ing|ed)?\sa\ssickie|sickies?|throw(?:ing|n)?\sa\ssickie|on\sthe\sskive|swinging\sthe\slead|flexi(?:time)?\sfiddle|clock(?:ed|ing)?\s(?:in|out|off)\sfor\s(?:each|him|her|me)|poets\sday|thank\sgod\sit's\sfriday|can't\sbe\s(?:bothered|arsed|faffed)|cba|couldn't\sbe\s(?:bothered|arsed)|dossing|do\s(?:as\slittle|naff\sall|sod\sall|nowt|nothing)\s(?:as|all|until)|watching\s(?:the\s)?(?:football|cricket|netflix|match|racing|world\scup|tennis)\s(?:instead|at\swork|at\s(?:our|the)\sdesks?|on\sthe\s(?:work|office|council))|duvet\sday|knock(?:ed|ing)?\soff\s(?:early|at\s(?:noon|two|lunch))|sneak(?:ed|ing)?\s(?:off|out)\s(?:early|to)|don't\stell\s(?:the\sboss|hr|the\sauditors?|our\smanager|audit|finance)|what\shr\sdoesn't|while\sthe\sboss\sis\s(?:away|on|out))\b""",
    ),
    "swearing": (
        "swearing",
        r"""\b(?:f+u+c+k+\w*|f[*@#.]{1,4}(?:k|ing|ck)\w*|sh[i*1]te?\b|sh[*]+t?|bollocks|b[*0]ll[*0]cks|bugger(?:ed|\sall)?|arse(?:d|hole)?|pissed\soff|piss\soff|crap(?:py)?|sod\s(?:it|off|all)|wank\w*|tw[a*]ts?|knobheads?|bell-?ends?|dickheads?|wtf|ffs|omfg|bastards?|bloody\s(?:hell|awful|thing|nightmare|well)|effing|feckin[g']?|arsed)\b""",
    ),
    "side": (
        "private business or a favour on the side",
        r"""
        \b(?:mates?'?s?'?\srates?|cash\sin\shand|cash\sonly,?\sno\squestions|no\squestions\sasked(?=[^.!?\n]{0,30}(?:cash|tenner|quid|£))|on\sthe\sside\b(?!\sof)|(?:does|do|doing)\s(?:foreigners|homers|odd\sjobs|private\swork|jobs\son\sthe\sside)|(?:\w+|£?\d+)\s(?:quid|nicker|pounds?)\s(?:a|per)\s(?:house|hour|day|job|go|car|load)(?=[^.!?\n]{0,40}(?:cash|ask|call|ring|dm|message|[.!]|$))|foreigners?\sat\sthe\sweekend|fell\soff\s(?:the\sback\sof\s)?a\s(?:lorry|van)|wink\swink|nudge\snudge|back-?handers?|brown\senvelopes?|side\s?-?hustle)\b
      | \b(?:weekends?|evenings?|after\s(?:work|hours)|homers),?\s(?:for\s)?cash\b | \b(?:does|do)\s(?:weekends|evenings|private\sjobs|homers|cash\sjobs|a\sbit\sof\s(?:plastering|building|gardening|paving|decorating|plumbing)\son)\b | \bask\s(?:at\sthe\sdepot|behind\sthe\scounter)\sfor\b
      | \b(?:my|his|her|our\s(?:manager|boss|director|officer|colleague)'s|(?-i:[A-Z])[a-z]+'s)\s(?:own\s|new\s|wife's\s|husband's\s|sister's\s|brother's\s|mum's\s|mate's\s|cousin's\s|dad's\s|daughter's\s|son's\s|partner's\s)*(?:shop|salon|van|stall|business|firm|company|etsy|vinted|ebay|side\sbusiness|candles|cakes|nail\s\w+|avon|body\s?shop|lash\w*|catering|taxi|cleaning\sbusiness|garage|bakery|cafe)\b(?=[^.!?\n]{0,90}\b(?:per\scent|%|discount|off|sent\syou|sale|order|book|prices?|bargains?|cheap|get\sin\stouch|dm|message|for\sall\syour|recommend\w*|code|quote)\b)
      | \b(?:say|mention)\s(?:the\s)?(?:council|[\w\s]{1,20}|we|fbc|i)\ssent\syou\b | \b(?:one|some|a\scut|a\slittle\ssomething|ten\sper\scent)\sfor\s(?:me|us|yours\struly)\b(?=[.!]|$)
      | \b(?:selling|flogging|for\ssale|i'm\sselling)\s(?:my|our|his|her|some|a)\s(?:old\s|own\s)?(?:car|van|sofa|caravan|house|bike|tickets|telly|settee|pram|xbox|playstation|wardrobe|washing\smachine)\b""",
    ),
    "gifts": (
        "gifts, a bet or boasting",
        r"""
        \b(?:thanks|thank\syou|ta|cheers)\s(?:to\s[^.!?\n]{2,40}\s)?for\s(?:the|our|all\sthe|my)\s(?:[\w'-]{1,15}\s){0,3}(?:hampers?|champagne|prosecco|bubbly|whisky|box\sat|hospitality|freebies?|free\stickets|bottles?\sof|backhander|vip\s\w+|spa\s\w+|golf\sday|case\sof\swine|bung|corporate\s\w+|voucher)\b
      | \b(?:freebies|perks?\sof\sthe\sjob|free\s(?:hospitality|tickets|lunch|bar|booze)\s(?:from|courtesy|on|at)\s(?:our\s|the\s)?(?:contractor|developer|supplier|bookies|sponsor)\w*|all\sexpenses\spaid|on\s(?:expenses|the\scouncil\scard|the\scompany\scard|the\staxpayer)|(?:contractor|developer|supplier)s?\s(?:treated|took|flew|paid|bought|wined)\s(?:us|me|the\steam)|wined\sand\sdined)\b
      | \b(?:syndicate|sweepstake|accumulator|acca|a\stenner\son|a\sfiver\son|(?:20|10|5|50)\squid\son|put\s(?:a\sbet|money|a\stenner|a\sfiver|ten\squid)\son|bet\s(?:you|a\stenner|a\sfiver)|odds\son|came\sin\s(?:at|on\sthe)\s\d|each\sway|the\s\d\.\d\d\sat)\b(?!\s(?:awareness|policy))
      | \bno\sother\scouncil\b[^.!?\n]{0,40}\b(?:close|touch|match|near)\b | \b(?:best|greatest)\scouncil\s(?:in|on|ever)\b[^.!?\n]{0,40}\b(?:and\s(?:they|you|we)\sknow|don't\s@|suck\sit|eat\syour|fact|bar\snone)\b | \b(?:suck\sit|eat\syour\shearts?\sout|in\syour\sface)\b | \band\sthey\sknow\sit\b""",
    ),
    "flirting": (
        "flirting or suggestive words",
        r"""
        \b(?:fit\s(?:lads?|lass(?:es)?|firemen|firefighters?|blokes?|birds?|lifeguards?|builders?|coppers?)|hunky|hunks?\b|phwoar|sexy|hotties?|eye\scandy|hubba|swoon(?:ing)?|cheeky\s(?:snog|kiss|number)|call\sme,?\s(?:maybe|handsome|gorgeous)|what\sa\s(?:babe|hunk|stunner|dish)|single\sand\sready|asking\sfor\sa\s(?:single\s)?(?:friend|colleague)\s?(?:;|😉|wink)|gorgeous\s(?:lifeguards?|firefighters?|builders?|new\s\w+)|get\syour\skit\soff|size\smatters|that's\swhat\sshe\ssaid|ooh\smatron|nice\s(?:bum|legs|pair|arse|buns)|slide\sinto|netflix\sand\schill|undress\w*\s(?:him|her|them)|give\s(?:him|her|them)\sone|steamy\snight|wouldn't\skick)\b""",
    ),
    "tragedy": (
        "a joke about suffering",
        r"""
        \b(?:crash(?:es)?|fire|flood(?:s|ed|ing)?|drown(?:ed|ing)?|funerals?|died|dead|death|murder(?:ed)?|stabbing|earthquake|war|cancer|covid|overdose|suicide|coffin|corpse|grave|hospital|ambulance|evict(?:ed|ions?)|bailiffs?|homeless)\b[^.!?\n]{0,80}(?:\blol\b|\blmao\b|\brofl\b|😂|🤣|\bhaha+\b|\bha\sha\b|\btoo\ssoon\b|\boops\b|\bgutted\sfor\sya\b|\bevery\scloud\b|\bat\sleast\s(?:it's|the|he|she|they|we)\b)
      | (?:😂|🤣|\blol\b|\bhaha+\b|\blmao\b)[^.!?\n]{0,60}\b(?:died|dead|drowned|funeral|killed|stabbed|crash|evicted|sacked|homeless|crying)\b | \b(?:what\scould\spossibly\sgo\swrong|let\s(?:\w+\s)?have\sthe\smatches|rest\sin\spieces|darwin\sawards?|kicked\sthe\sbucket|popped\s(?:his|her|their)\sclogs|brown\sbread|bites?\sthe\sdust|pushing\sup\s(?:the\s)?daisies|brutal\sway\sto\sgo)\b""",
    ),
}
_WORDS = frozenset(
    """
    hungover hangover hangovers hanging drunk pissed tipsy steaming slurring sore thick heads
    tequila gin vodka sambuca prosecco hammered wasted plastered wankered bladdered slurred legless
    smashed merry lash piss pop sauce beer beers pints pint bottle bottles shots jars bevvies
    scoops boozy drinking pub clock oclock dart hip flask prank pranks pranked wound wind bants
    banter bantz convinced tricked fooled hid cones skive skiving skived skiver bunking bunked
    sickie sickies swinging flexi poets bothered arsed cba dossing netflix duvet knocked knocking
    sneaked sneaking sneak boss auditors audit hr fuck fucking fucked shit shite bollocks bugger
    buggered arse crap crappy sod wanker twat knobhead bellend bell dickhead wtf ffs omfg bastard
    bastards bloody effing mates mate cash side wink nudge backhander backhanders hustle weekends
    evenings salon etsy vinted ebay candles avon catering bakery sent selling flogging hamper
    hampers champagne bubbly whisky freebies freebie hospitality perks perk expenses treated wined
    syndicate sweepstake accumulator acca tenner fiver quid bet odds suck hearts hunky hunk phwoar
    sexy hottie hotties candy swoon swooning snog babe stunner kit matron bum slide chill steamy
    lol lmao rofl haha ha darwin bucket clogs daisies skinful spa bung cone starter apprentice
    intern trainee newbie stapler cent discount dog watching matches possibly pieces
    rough delicate fragile ropey ropy foreigners homers nicker odd disciplinary p telling regrets bash paracetamol
    sick photocopier minibus threw
    """.split()
)
_CLEAN = re.compile(
    r"\b(?:licen[cs](?:e|ed|ing)|drink-?driv\w+|don't\sdrink|alcohol\s(?:awareness|free|support|service|licence)|beer\s(?:festival|garden|tent|mat)|real\sale|campaign|sensible\sdrinking|units\sa\sweek|dry\sjanuary"
    r"|don't\slet|scams?|trading\sstandards|never|report\sit|illegal|police|court|fined|offence|counterfeit|awareness|support\sgroup|helpline|gambling\sharm|stop\s|worried|theatre|panto\w*|comedy|film|novel|musical)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\bif\syou\b", re.IGNORECASE)
_EMOJI = re.compile("[😂🤣]")


_PATTERNS = {kind: (what, Alternatives(source)) for kind, (what, source) in _GROUPS.items()}


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find drink, pranks, skiving, swearing, side-selling, boasting, flirting and jokes on tragedy.

    Licensing, campaigns, warnings, festivals and what is quoted pass. Linear in the length.
    """
    for passage in passages(draft):
        text = passage.text
        if _WORDS.isdisjoint(words_of(text)) and not _EMOJI.search(text):
            continue
        spoken = Cover((q.start, q.end) for q in find_quotes(text) if q.attributed or q.is_mention)
        for start, end in sentences_of(text):
            for kind, (what, pattern) in _PATTERNS.items():
                match = pattern.search(text, start, end)
                if not match or spoken.holds(*match.span()):
                    continue
                if kind != "swearing" and _CLEAN.search(text, start, end):
                    continue
                if kind not in ("swearing", "side") and _CONDITION.search(text, start, end):
                    continue
                yield passage.hit(
                    match.span(),
                    kind=f"disrepute_{kind}",
                    message=f"“{passage.quote(*match.span())}” could bring the council into"
                    f" disrepute: it reads as {what}.",
                    why=f"words of {what}",
                    suggestion="Leave it out, or ask Communications how to say it.",
                )
                break


CHECK = Check(
    name="disrepute",
    title="Disrepute",
    clause="POL8",
    topic="disrepute",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
    labels=("conduct",),
)
