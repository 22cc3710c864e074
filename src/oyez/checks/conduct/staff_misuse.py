"""POL9: a comment that says that somebody who works for the council did wrong online: route it."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.sentences import sentences_of, words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import passages

_JOBS = "(?:officers?|wardens?|staff|workers?|employees?|managers?|lifeguards?|librarians?|cleaners?|drivers?|sweepers?|carers?|caretakers?|inspectors?|binm[ae]n|bin\\s(?:m[ae]n|lads?|crew|lorry\\sdriver)|crew|team(?:\\smember)?s?|receptionists?|lads?|lot|lass|bloke|girls?|wom[ae]n|guys?|supervisors?|support\\sworkers?|social\\sworkers?|housing\\s\\w+|planners?|registrars?|enforcement\\s\\w+|apprentices?|gardeners?|call\\shandlers?|advis[eo]rs?|people|person|someone|somebody|m[ae]n|ladies|lady|boss(?:es)?|director|head\\sof\\s\\w+|admins?|teachers?|tas?|coach(?:es)?|instructors?|contractors?|clerks?|rangers?|handym[ae]n|assistants?|colleagues?|trainees?|nurses?|security|doorm[ae]n|reps?|chefs?|cooks?|lollipop\\s\\w+|technicians?|engineers?|repairm[ae]n|operatives?|traffic\\swardens?|parking\\s\\w+)"
_OF_YOURS = Alternatives(
    rf"""
    \b(?:one|two|some|a\sfew|a\scouple|another|several|half)\sof\s(?:your|the|fernwell's|council's)\s(?:own\s)?(?:[\w'-]{{1,15}}\s){{0,3}}?(?:{_JOBS}|lot)\b
  | \b(?:your|the\scouncil's|council|fbc)\s(?:own\s|very\sown\s|so-called\s|new\s)?(?:[\w'-]{{1,15}}\s){{0,3}}?{_JOBS}\b
  | \b(?:a|an|the|this|that|my)\s(?:[\w'-]{{1,15}}\s){{0,2}}?{_JOBS}\s(?:who\sworks\s)?(?:from|at|of|in|on|for)\s(?:the\s|your\s)?(?:council|town\shall|library|leisure\scentre|pool|baths|depot|day\scent(?:re|er)|housing(?:\s\w+)?|planning|benefits(?:\s\w+)?|parking|highways|bins|tip|recycling\scentre|register\soffice|registry|care\shome|children's\s\w+|youth\s\w+|museum|parks|licensing|customer\sservices|call\scent(?:re|er)|revenues)\b
  | \b(?:someone|somebody|people|a\s(?:man|woman|bloke|lad|girl|guy|lady|fella))\s(?:who\sworks\s)?(?:in|at|from|on)\s(?:your|the\scouncil's|the)\s(?:[\w'-]{{1,15}}\s){{0,2}}?(?:department|dept|team|office|offices|call\scent(?:re|er)|council|town\shall|depot|reception|desk|section|service)\b
  | \b(?:someone|somebody|a\s(?:man|woman|bloke|lad|girl|guy|lady|fella)|(?-i:[A-Z])[a-z]+(?:\s(?-i:[A-Z])[a-z]+)?|he|she)\b[^.!?\n]{{0,40}}?\b(?:who\s)?(?:works?|employed|working)\s(?:for|at|in|on)\s(?:the\s|your\s)?(?:council|town\shall|library|leisure\scentre|pool|baths|depot|housing|planning|benefits|parking|highways|bins|tip|care\shome|licensing)\b
  | \bin\s(?:his|her|their|full|a)\scouncil\s(?:hi-?vis|uniform|fleece|jacket|van|lanyard|shirt|polo)\b | \bcouncil\s(?:fleece|hi-?vis|uniform|lanyard|badge|van|laptop|logo)\b | \b(?:with|has|got)\s(?:the\scouncil|your|fernwell(?:\scouncil)?)\s(?:down\s)?(?:logo|as\s(?:his|her|their)\semployer|on\s(?:his|her|their)\sprofile)\b
    """,
)
_ONLINE = re.compile(
    r"\b(?:facebook|fb|face\s?book|insta(?:gram)?|twitter|tweet(?:s|ed|ing)?|tik\s?tok|snapchat|snap(?:s|ping)?|linkedin|whatsapp|youtube|reddit|nextdoor|telegram|x\saccount|onlyfans|tinder|grindr|hinge|threads|discord|messenger|marketplace|vinted|ebay|gumtree|online|posts?|posted|posting|dm(?:s|'d|ed)?|screenshots?|profile|story|stories|page|group\schat|group|forum|comments?|commenting|sharing|shared|shares|liked|likes|uploads?|uploaded|filming|filmed|films|livestream\w*|account|blog|vlogs?|podcast|social\smedia|spotted|messag(?:es|ed|ing))\b",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"\b(?:facebook|fb|insta(?:gram)?|twitter|tweet(?:s|ed|ing)?|tik\s?tok|snapchat|linkedin|whatsapp|youtube|reddit|nextdoor|telegram|onlyfans|tinder|grindr|marketplace|vinted|ebay|gumtree|messenger|group\schat|screenshots?|social\smedia|forum|podcast|blog)\b",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"""\b(?:slag(?:s|ged|ging)\s(?:off|us|me|people|them)|laugh(?:s|ed|ing)\s(?:at|about)|mock(?:s|ed|ing)?|tak(?:es|ing)\sthe\s(?:mick|mickey|piss)|making\sfun|makes\sfun|joking|jokes?\sabout|bragg?(?:s|ed|ing)|boast(?:s|ed|ing)|call(?:s|ed|ing)\s(?:me|us|people|tenants|residents|him|her|them|my|claimants|customers|a\s)
        |abus(?:e|es|ed|ing|ive)|insult(?:s|ed|ing)|racist|racism|homophobic|sexist|transphobic|offensive|disgusting|vile|nasty|bully(?:ing)?|harass\w*|threaten(?:s|ed|ing)|trolling|trolls?|swearing|slating|bad-?mouth\w*|gossip\w*|rant(?:s|ing)
        |(?:pictures?|photos?|pics?|videos?|clips?|footage|recordings?|details|names?|addresses|records|files?|case\s?notes|letters|screenshots?)\sof\s(?:kids|children|people|tenants|residents|customers|my|our|us|patients|old|vulnerable|swimmers|women|clients|service\susers|drunk\w*|girls|naked|me|the\s(?:kids|residents|children))|(?:my|our|her|his|people's|tenants'|residents'|someone's)\s(?:details|address|file|case|name|photo|letter|number|business|medical|rent)|private\s(?:details|information|info|messages)|confidential|personal\s(?:details|information|info)|private\sinfo|without\s(?:asking|permission|consent)
        |sell(?:s|ing)|flog(?:s|ging)|dodgy|inappropriate|improper|shouldn't\sbe|out\sof\sorder|bang\sout\sof|unprofessional|creepy|pervy|sleazy|flirt\w*|hitting\son|chat(?:s|ting)\sup|sliding\sinto|asked\sme\sout|asking\sme\sout|add(?:ed|ing)\s(?:me|my\s(?:daughter|son|kid))|friend\srequest\w*|messag(?:es|ed|ing)\s(?:me|my\s(?:daughter|son|14|15|kid)|girls|young)|tried\sto\sadd
        |on\s(?:shift|duty|the\sclock)|in\s(?:work|works|council|working)\s(?:time|hours)|when\s(?:he's|she's|they're)\s(?:supposed|meant|off\ssick)|off\ssick|in\s(?:his|her|their)\s(?:council\s)?(?:uniform|hi-?vis)|middle\sof\s(?:a\s)?shifts?|supposed\sto\sbe\sworking|knock\sback|names\sthe|drunk|half-?naked|naked|nudes?|sex|drugs|far-?right|edl|britain\sfirst|fake\s(?:account|profile)|extremist|muslims|gays?|immigrants|conspiracy|anti-?vax|hate|scum|scroungers?|ten|mark(?:s|ed|ing)?\s(?:them|us|people)|rating|is\sthat\swhat\s(?:i|we)\spay|what\s(?:i|we)\spay\sfor|worth\sa\slook|you\saware|allowed\sto|acceptable|about\s(?:tenants|residents|claimants|customers|us|people|the\spublic|benefit))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = frozenset(
    """
    facebook fb instagram insta twitter tweet tweets tweeted tweeting tiktok tik snapchat snap snaps linkedin
    whatsapp youtube reddit nextdoor telegram onlyfans tinder grindr marketplace vinted ebay gumtree messenger online
    post posts posted posting screenshot screenshots profile story stories page group forum comment comments sharing shared
    shares liked likes uploads uploaded filming filmed films livestream livestreaming account blog podcast social dm dms spotted messages
    messaging messaged
    """.split()
)
_ABOUT_US = re.compile(
    r"\b(?:your|the\scouncil's|council(?:'s)?)\s(?:facebook\s|twitter\s|official\s|own\s)?(?:page|post|posts|account|website|comments|site|story|link|facebook|feed|tweet|notice|message|reply)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:(?:tweets|posts|posting|posted|shares|sharing|putting|puts|uploading|uploads|writes|writing|comments|commenting|blogs|streams|streaming|brags|goes\son|going\son|jokes|laughing|films|filming)\b[^.!?\n]{0,60}?\b(?:about|of|on|how|that|what)\b[^.!?\n]{0,60}?\b(?:people|residents|tenants|customers|kids|children|claimants|us|my|me|the\sold|disabled|women|men|dears|folk|families|patients|drivers|neighbours|his\sround|her\sround|work|colleagues|everyone))\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:lovely|brilliant|great|helpful|thank\w*|kind|fantastic|funny|star|legend|useful|well\sdone|good\sto\ssee|keep\sit\sup|credit)\b",
    re.IGNORECASE,
)
_NEIGHBOURS = 2


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find a report that staff wrote or did something improper online, in linear time.

    Three things must come together within three sentences: somebody who works for the council,
    a place online, and what is wrong there. A complaint about service, or about the council's own
    page, passes. Nothing is said about whether the report is true.
    """
    for passage in passages(draft):
        text = passage.text
        if _WORDS.isdisjoint(words_of(text)):
            continue
        spans = sentences_of(text)
        for index, (start, end) in enumerate(spans):
            who = _OF_YOURS.search(text, start, end)
            if not who:
                continue
            last = spans[min(len(spans) - 1, index + _NEIGHBOURS)][1]
            first = spans[max(0, index - 1)][0]
            stretch = _ABOUT_US.sub(lambda match: " " * len(match[0]), text[first:last])
            if not _ONLINE.search(stretch):
                continue
            if not _WRONG.search(stretch) and not (
                _TELLS.search(stretch) and not _KIND.search(stretch)
            ):
                continue
            if not _SITE.search(stretch) and not _posts(stretch):
                continue
            yield passage.hit(
                (start, end),
                kind="routed",
                message=f"“{passage.quote(start, end)}” reports something about the use of social"
                " media by somebody who works for the council.",
                why=f"“{passage.quote(*who.span())}” with a place online and what is said of it",
                suggestion="Pass it on as a concern; thank the person, and do not discuss it in"
                " public. Whoever handles concerns looks into it.",
            )
            break


def _posts(stretch: str) -> bool:
    """Say whether somebody posts, shares or films there, without the name of a site."""
    return (
        re.search(
            r"\b(?:post(?:s|ed|ing)|shar(?:es|ed|ing)|film(?:s|ed|ing)|upload\w*|livestream\w*|comment(?:s|ed|ing)|messag(?:es|ed|ing)\s(?:me|my|girls)|online|profile|(?:has|have|runs?|got|with)\s(?:a|an|his|her|their)\s(?:own\s)?(?:\w+\s)?(?:page|account|channel|blog|group)|(?:page|group|account)\s(?:where|that))\b",
            stretch,
            re.IGNORECASE,
        )
        is not None
    )


CHECK = Check(
    name="staff_misuse",
    title="Report about staff online",
    clause="POL9",
    topic="duty_to_report",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("comment",),
    labels=("misuse",),
)
