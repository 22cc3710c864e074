"""How people let out what is not public yet, and the codes and addresses that never are."""

import re

from oyez.checks.grammar.shapes import Alternatives

_DAY = r"(?:tomorrow|tonight|today|next\s\w{3,9}|this\s(?:morning|afternoon|evening|week|weekend|thursday|friday|monday|tuesday|wednesday|saturday|sunday)|on\s\w{3,9}|at\s(?:dawn|\d|first\slight|\w{3,6})|mon(?:day)?|tues(?:day)?|wednesday|thursday|friday|saturday|sunday|the\s\d{1,2}(?:st|nd|rd|th))"
_DECIDERS = r"(?:staff|they|workers|tenants|residents|teams?|members|councillors|unions?|the\sothers|bidders|parents|traders|nobody|no\sone|shops|families|drivers|cleaners|employees|the\sunions?|people|press|public)"
SECRECY = Alternatives(
    rf"""
    \b(?:under|breaks?|breaking|broken|lifts?\sthe|strict(?:ly)?)\s(?:an\s|a\s|the\s|strict\s)?embargo(?:ed)?\b | \bembargo(?:ed)?\s(?:until|till|til|for|to|ends|lifts|\d)\b | \bstill\sembargoed\b | \bis\sembargoed\b
  | \b(?:not|isn't|isnt|aren't|wasn't)\s(?:yet\s|officially\s|quite\s)?(?:public|announced|out|official|common\sknowledge)\s(?:yet|until|till|so)\b | \bnot\syet\s(?:been\s)?(?:made\s)?(?:public|announced|published|official|out|released|signed)\b(?=[^.!?\n]{{0,30}}(?:,|\bso\b|\bbut\b|[.!]|$))
  | \b(?:hasn't|haven't|has\snot|have\snot|hasnt)\s(?:been\s|yet\sbeen\s)(?:announced|made\spublic|signed\soff|told)\b(?=[^.!?\n]{{0,40}}(?:,|\byet\b|\bbut\b|\bso\b|[.!]|$))
  | \bkeep\s(?:it|this|that|them)\s(?:under\s(?:your|ur)\shats?|to\syour(?:selves|self)|quiet|hush\w*|secret|on\sthe\slow|between\sus|dark|off\s(?:facebook|here|social))\b | \bunder\syour\shats?\b
  | \bbetween\s(?:you\sand\s(?:me|us)|ourselves|these\sfour\swalls|you,\sme)\b | (?:^|(?<=[.!?]\s)|(?<=\n)|(?<=\bthis\sis\s)|(?<=\bjust\s)|(?<=\bstrictly\s))between\sus\b(?=[,:.;-]|\s-)(?!,?\s(?:we|i)\s(?:think|reckon|believe|feel|can))
  | \b(?:you\s(?:didn't|never)\shear\s(?:it|this|that)\s(?:from|here)|(?:mum's|mums)\sthe\sword|hush[\s-]?hush|off\sthe\srecord|don't\slet\son|say\snothing\sto|strictly\s(?:confidential|private)\s?[:,-]|not\sfor\s(?:wider\s|onward\s)?(?:publication|sharing|circulation|release|public\s\w+)|for\syour\seyes\sonly|please\sdon't\sshare\sthis|do\snot\sshare\sthis|(?:can't|cannot)\s(?:just\s)?(?:say|tell\syou|reveal|name)\s(?:much|officially|too\smuch|yet|who|more|it\syet)|just\scan't\ssay|official\s(?:news|word|announcement)\s(?:on|next|to\sfollow|soon|tomorrow|later)|(?:jumping|jump)\sthe\sgun|letting\sthe\scat\sout|cat's\sout|spill(?:ing)?\sthe\sbeans|exclusive\sfor\sour\sfollowers|you\sheard\sit\shere\sfirst|before\sit\shits\sthe\spapers|not\ssupposed\sto\s(?:say|tell|know|share)|shouldn't\sreally\s(?:say|be\ssaying|tell|share)|shouldn't\s(?:be\s)?tell(?:ing)?\syou|sworn\sto\ssecrecy|(?:a\s)?little\sbird\stold|word\sis\s(?:that\s)?the|don't\stell\sanyone|told\sin\sconfidence|tell\sno-?one|in\sstrict\sconfidence\s(?:that|from)|leaked\s(?:to\sus|paper|report|memo|email)|sneak(?:y)?\s(?:peek|preview)\sof\sthe\s(?:report|budget|bid|plan)|insider\sinfo|scoop\sfor\syou|ahead\sof\sthe\s(?:official\s|formal\s|public\s)?announcement|before\s(?:the\s|it's\s|its\s|they)\s?(?:official|officially|announced|announcement|made\spublic|goes\spublic|tell\sthe\spress|press\srelease)|before\sanyone\selse\s(?:knows|finds))\b
  | \b{_DECIDERS}\s(?:don't|doesn't|do\snot|does\snot|didn't|haven't|hasn't|won't|aren't|isn't|have\snot)\s(?:been\s|be\s|yet\s|being\s)?(?:know|told|informed|heard|consulted|notified)\b(?!\s(?:what|how|why|where|if|whether|about|that\sthe))(?=[^.!?\n]{{0,50}}(?:yet|until|till|before|\bbut\b|[.,!]|$))
  | \b(?:staff|unions?|they|teams?|ministers?|cabinet|the\sleader|the\smayor|we|the\sminister)\s(?:will\s|are\sto\s|'ll\s)?(?:get\stold|be\stold|announces?|find\sout|be\sinformed|hear)\s(?:it\s|this\s|all\s)?{_DAY}
  | \b(?:announcement|press\srelease|closure\snotice|notices?)\s(?:goes|is|isn't|comes|go)\s(?:out\s)?(?:until|{_DAY})
  | \b(?:exempt|confidential|pink|sealed|private|restricted|secret|closed)\s(?:items?|papers?|reports?|appendix|appendices|part|session|minutes|annex|section|pages?)\b(?=[^.!?\n]{{0,60}}\b(?:says?|shows?|has|have|had|that|sets?|lists?|us|recommends?|we|reveals?|from|of|is|£|names?)\b) | \bpart\s(?:2|ii|two)\s(?:report|items?|papers?|session|minutes|of\s(?:the|cabinet|tuesday|monday|last))\b(?=[^.!?\n]{{0,80}}\b(?:says?|shows?|we|us|has|agreed|approved|that|sold|sell|£|paying|recommends?)\b)
  | \b(?:preferred|winning|lowest|highest|top|cheapest)\s(?:bid(?:der)?|tender(?:er)?|supplier|contractor)\s(?:is|was|will\sbe|came|for|looks|are)\b(?![^.!?\n]{{0,50}}\b(?:announced|published|awarded|notice|public)\b) | \b(?:come|came|coming|scored|ranked|placed)\s(?:out\s)?(?:top|first|highest|bottom|last)\s(?:in|on|of|for)\s(?:the\s)?(?:scoring|tender|bids|evaluation|procurement|shortlist|moderation)\b
  | \b(?:tender|contract|bid)s?\s(?:is|was|will\sbe|are|'s|looks\slike|has\sbeen)\s(?:going|gone|as\sgood|ours|theirs|all\sbut|in\sthe\sbag|in\sall\sbut)\b | \bin\sthe\sbag\b(?=[^.!?\n]{{0,60}}(?:announce|hat|quiet|secret|official)) | \b(?:before|during|until)\s(?:the\s)?standstill\b | \b(?:bids|tenders|quotes)\s(?:were|came\sin\sat|are)\s[^.!?\n]{{0,30}}£
    """,
)
"""Words that say of themselves that the matter is not out."""

RAIDS = Alternatives(
    rf"""
    \b(?:will|are\sgoing\sto|'ll|is|are|'re|going\sto|due\sto|about\sto|plan(?:s|ning)?\sto|gonna|coming|get(?:ting)?|set\sto|to)\s(?:be\s)?(?:\w+\s){{0,3}}?(?:raid(?:ed|ing)?|(?:a\s)?dawn\sraids?|drop(?:ping)?\sin\sunannounced|surprise\s(?:inspections?|visits?)|unannounced\s(?:inspections?|visits?|checks?)|test\spurchas(?:e|es|ing)|mystery\sshop(?:ping)?|sting)\b(?=[^.!?\n]{{0,90}}\b(?:{_DAY}|night|morning|dawn|week|soon|\d{{1,2}}(?:st|nd|rd|th)))
  | \b(?:raids?|swoop|sting|warrants?|unannounced\s(?:inspections?|visits?|checks?)|surprise\s(?:inspections?|visits?|checks?)|test\spurchas(?:e|es|ing)|spot\schecks?|undercover\s\w+|covert\s\w+|hidden\scameras?|mystery\sshoppers?)\s(?:on|at|of|in|for|is|are|will|planned|this|due|pencilled|goes?|go|booked|happening|by)\b[^.!?\n]{{0,70}}?\b(?:{_DAY}|planned|pencilled|scheduled|booked|next|morning|dawn)\b(?![^.!?\n]{{0,40}}\b(?:last|yesterday|found|seized|recovered)\b)
  | \b(?:drop(?:ping)?\sin|turn(?:ing)?\sup|visit(?:ing)?|inspect(?:ing)?|call(?:ing)?)\s(?:\w+\s)?(?:unannounced|without\s(?:warning|notice))\b(?=[^.!?\n]{{0,70}}\b(?:{_DAY}|night|morning|week|dawn|\d{{1,2}}(?:st|nd|rd|th)))
  | \b(?:going|go|goes|coming|crashing)\s(?:in|through|into)\b[^.!?\n]{{0,40}}\bwith\s(?:the\s)?(?:sniffer\s)?(?:dogs|police|a\swarrant|battering\sram|bailiffs|immigration|the\sbig\skey)\b
  | \b(?:police|officers|trading\sstandards|immigration|licensing|environmental\shealth|ofsted|cqc|hmrc|enforcement|the\swardens|we)\s(?:are|will|'ll|'re|is)\s(?:be\s)?(?:hitting|raiding|swooping|going\sin(?:to)?|going\sround|turning\sup|paying\sa\svisit|descending|busting|coming\sfor|watching|filming)\b[^.!?\n]{{0,60}}\b(?:{_DAY}|don't\sknow|no\sidea|quiet|night|morning|dawn)\b
  | \bthey\s(?:don't|have\sno|haven't|won't)\s(?:know|idea|a\sclue)\s(?:it's|its|we're|we\sare|yet|he's|she's|they're)\s?(?:coming|raid\w*|on\sto)?\b
    """,
)
"""Raids and inspections that are still to come."""

CODES = Alternatives(
    r"""
    \b(?:door|gate|alarm|key\s?safe|entry|access|pin|padlock|lock|keypad|security|safe|barrier|lockbox|cabinet|shutter|building|cupboard|server\sroom|staff\sroom|back\sdoor|intruder\salarm|garage|depot|cage|office)(?:\s(?:door|gate|entrance|box|panel))?\s(?:code|pin|combination|number|keycode)\s?(?:(?:is|was|are|now|still|changes\sto|has\schanged\sto|will\sbe|to|it's|for\s[\w\s']{1,30}\sis|=|:|-|,)\s?){1,3}["']?\w{0,3}\d[\d\s-]{1,8}\b
  | \bcodes?\s(?:for|to|on|of)\s(?:the\s)?(?:[\w']{1,15}\s){0,3}(?:door|gate|alarm|key\s?safe|keysafe|lock|padlock|shutter|barrier|building|office|depot|safe|hall|cupboard|flats?|entrance|store|shed|cage|side\sentrance|lockbox|lobby)\s?(?:(?:is|was|now|=|:|-|,)\s?){1,2}["']?\w{0,2}\d[\d\s-]{1,8}\b
  | \b(?:alarm|keypad|keysafe|key\s?safe|padlock|door|lockbox|gate|barrier)(?:\s(?:at|for|to|on|in|by)\s[\w\s']{1,40}?)?\s?(?:is|=|:|was)\s(?:now\s|still\s|set\sto\s)?\d{4,6}\b | \b(?:the\s)?(?:combination|keycode)\s(?:is|=|:)\s["']?\d[\d-]{2,10}\b
  | \b(?:password|passcode|passphrase|log-?in|admin\slogin)(?:\s(?:for|to)\s(?:the\s)?[\w\s'-]{1,30})?\s?(?:is(?!\s(?:required|needed|strong|weak|safe|secure|the|a|not|on|in|your|at|case|important|sent|never|wrong|being|incorrect|changed|expired|invalid|too|always|only|password\sprotected))|=|:(?=\s?["']?\S*[\d!$#@])|'s\sbeen\schanged\sto|changed\sto)\s?["']?(?=\S{0,30}\S)[A-Za-z]\S{3,30}
  | \b(?:spare\s)?keys?\s(?:is|are|to\sthe\s\w+\s(?:is|are)|to\sthe\s\w+\s\w+\sis|lives?|kept|hidden|left)\s(?:kept\s|hidden\s|always\s|left\s)?(?:under|behind|beneath|inside|in\sthe\s(?:plant|flower)\s?pot|on\stop\sof|above)\b
  | \b(?:refuge|safe\s?house|women's\srefuge|place\sof\ssafety)\s(?:is|at|on|in|address(?:\sis)?|near|next\sto|behind|over|above|moved\sto|has\smoved\sto)\s(?:now\s)?(?:at\s|on\s|in\s|the\s|number\s)*(?-i:[\dA-Z])[\w'-]{0,20}(?:\s(?-i:[A-Z])[\w'-]{1,20}){1,3}
    """,
)
"""Codes, passwords, where keys lie, and where a refuge is."""

CUTS = re.compile(
    r"\b(?:redundanc(?:y|ies)|restructur\w+|job\scuts|jobs?\s(?:to\sgo|at\srisk|going)|posts?\s(?:to\sgo|will\sgo|are\sgoing|at\srisk)"
    r"|earmarked\s(?:to\sclose|for\sclosure)|(?:to|will|due\sto|going\sto)\s(?:close|shut)\s(?:for\sgood|down|permanently)|axed|shut\sfor\sgood|laid\soff"
    r"|being\ssold\soff|(?:is|are)\sbeing\sclosed|for\sthe\schop|is\sbeing\ssold|has\sbeen\ssold|selling\sthe|the\s(?:deal|sale|merger))\b",
    re.IGNORECASE,
)
NOT_SECRET = re.compile(
    r"\bconfidential(?:ly)?\s(?:advice|helpline|line|service|support|chat|shredding|waste|help|counselling|hotline|and\sfree|appointment|reporting|survey|space)"
    r"|\b(?:call|report|survey|service|answers?|chat|conversation|information|it)\s(?:is|are|will\sbe)\s(?:completely\s|strictly\s|treated\sas\s|kept\s)?(?:private|confidential|in\sconfidence)"
    r"|\bfree\sand\sconfidential|what\s(?:an\s|is\san\s|does\s)?embargo|means\sthat|trade\sembargo|embargo\son\s(?:trade|oil|arms)|never\sshare|don't\sshare\syour|keep\syour\s(?:password|pin)"
    r"|\b(?:dates?|details|winners?|results?|line-?up|times|tickets|figures|names|programme)\s(?:for\s[\w\s]{1,30}\s)?(?:have|has|haven't|hasn't|are|is|aren't|isn't|will|to\sbe|not)\b"
    r"|(?:public|press)\s(?:are|is|were|was|will\sbe)\sexcluded",
    re.IGNORECASE,
)
SECRET_WORDS = frozenset(
    """
    embargo embargoed public announced official hat hats yourselves yourself hush secret between
    mum mums word record confidential publication circulation release eyes share secrecy bird
    confidence leaked peek preview insider scoop announcement officially anyone staff told informed
    consulted notified announce announces exempt pink sealed private restricted part preferred
    winning lowest highest cheapest scoring tender tenders bag standstill bids raid raids raided
    raiding swoop sting warrant warrants unannounced surprise purchase purchasing purchases mystery
    undercover covert hidden dogs hitting swooping busting code codes combination keycode password
    passcode passphrase login key keys refuge safe pin keypad keysafe alarm redundancy redundancies
    notice notices restructure evaluation shortlist know idea clue warning spot shh shhh shhhh sh
    padlock lockbox beans gun exclusive reveal immigration descending hmrc ofsted hear
    """.split()
)
"""The words without which nothing is let out: a quick look before the patterns read."""
