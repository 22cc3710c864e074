"""Who is speaking: whether a text says something, or speaks of somebody who says it.

`is_refused` answers for one span: the words are denied, quoted or reported to refuse them, or told
as what happened, and nothing in the text takes them up as its own. Who repeats abuse in order to
use it (“I'm only saying what we all think”) refuses nothing.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import islice

from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.sentences import sentences_of

_SAYING = r"""
    (?:say(?:s|ing)?|said|think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|call(?:s|ed|ing)?|claim(?:s|ed|ing)?
      |writ(?:e|es|ing|ten)|wrote|post(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?
      |chant(?:s|ed|ing)?|suggest(?:s|ed|ing)?|imply(?:ing)?|impl(?:ies|ied)|insist(?:s|ed|ing)?|joke(?:s|d)?
      |joking|tweet(?:s|ed|ing)?|comment(?:s|ed|ing)?|repeat(?:s|ed|ing)?|spread(?:s|ing)?|shar(?:e|es|ed|ing)
      |tell(?:s|ing)?|told|reckon(?:s|ed|ing)?|mutter(?:s|ed|ing)?|argu(?:e|es|ed|ing)|assum(?:e|es|ed|ing)|pretend(?:s|ed|ing)?|label(?:s|led|ling)?
      |describ(?:e|es|ed|ing)|treat(?:s|ed|ing)?|compar(?:e|es|ed|ing)|refer(?:s|red|ring)?\sto|read(?:s|ing)?
      |spray(?:s|ed|ing)?|scrawl(?:s|ed|ing)?|paint(?:s|ed|ing)?|hear(?:s|d|ing)?|sneer(?:s|ed|ing)?
      |mock(?:s|ed|ing)?|laugh(?:s|ed|ing)?\sat|hat(?:e|es|ed|ing)\son|use[sd]?\sthe\sword|using\sthe\sword
      |made\sout|makes?\sout|making\sout|taught|portray(?:s|ed|ing)?|preach(?:es|ed|ing)?|getting|regard(?:s|ed|ing)?
      |accus(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|blam(?:e|es|ed|ing)|brand(?:s|ed|ing)?|equat(?:e|es|ed|ing)
      |sing(?:s|ing)?|sang|hurl(?:s|ed|ing)?|hiss(?:es|ed|ing)?|whisper(?:s|ed|ing)?|moan(?:s|ed|ing)?)
"""
_SAID = re.compile(rf"(?<![\w'-]){_SAYING}(?![\w'-])", re.VERBOSE)
_NOUN = re.compile(
    r"""(?<![\w-])(?:
        (?:myths?|ideas?|notion|lies?|stereotypes?|suggestions?|rumours?|phrases?|jokes?|graffiti|signs?|posters?
          |leaflets?|banners?|stickers?|tropes?|chants?|slogans?|views?|attitudes?|comments?|posts?|messages?|letters?
          |emails?|insults?|remarks?|nonsense|prejudices?|headlines?|caricatures?|clich[e\u00e9]s?|assumptions?
          |beliefs?|misconceptions?|misunderstandings?|superstitions?|abuse|names|accusations?|claims?|propaganda)
        (?:\s(?:that|about|saying|like|such\sas|reading|telling|calling|is|was|how|which\ssaid|where)\b|:|\s(?=["']))
      | (?:words?|terms?|names|language|slurs?|insults?|expressions?)\s(?:like|such\sas)
      | (?:the|a|that|this|of|words?|terms?|names?)\s(?:horrible\s|old\s|racist\s|vile\s|nasty\s)?(?:words?|terms?|slurs?|names?|insults?)
        (?:\s(?:of|like|is|was|for))?[\s:,"'(]
      )""",
    re.VERBOSE,
)
_OWN = re.compile(
    r"""(?<![\w'])(?:i|we|i've|we've|i'd|i'll|we'll|i'm|we're|me|everyone|everybody|we\sall|they\sdo|you\scan(?:'t|not)?
        |you\scould|can\syou|would\syou|you'd|so|dare\si|let\sme|let's|can(?:'t|not)\seven|don't|not\safraid\sto|i\sam|just|only|goes\swithout
        |what\syou|as\sthey|like\sthey|do\snot\sneed\sto|no\sharm\sin|truth\sis|nothing\swrong\s(?:with|in)|need\sto\sbe)
        (?:\s(?:all|always|really|just|only|still|often|would|will|have|must|can|could|should|know|honestly|do
          |also|am|are|to|ever|even|simply|genuinely|personally|was|were|it|once)){0,3}\s?$""",
    re.VERBOSE,
)
_DENIED = re.compile(
    r"""(?<![\w'])(?:(?:don't|do\snot|didn't|did\snot|doesn't|never|wouldn't|would\snot|can't|cannot|isn't|aren't
          |shouldn't|should\snot|won't|not|refuse\sto|refused\sto|no\slonger|stop|stopped|nobody|no\sone|none|hardly
          |dont|didnt|hate\swhen\speople|why\sdo\speople|hate\sit\swhen|hate\shearing|sick\sof|tired\sof|fed\sup\s(?:of|with))
        (?:\s(?:ever|would|should|really|here|i|we|the|people|anyone|anybody|go|be|is|to|you|of|us|like|just|today
          |has|have|had|with|any|right|a|single|kid|child|one|seriously|honestly|ever)){0,4}\s?)$""",
    re.VERBOSE,
)
_MINDED = re.compile(
    r"(?:don't|not|never|nothing|hardly|isn't)\s(?:\w+\s){0,3}?(?:mind|afraid|ashamed|scared|racist|wrong"
    r"|controversial|sexist|offensive|homophobic|harm|bigoted|hate|rocket|hateful|sorry)"
)
_JUST_BEFORE = re.compile(
    r"""(?:\b(?:not\s(?:all|every|because|that|as\sif|true\sthat)|nobody\s(?:thinks|says|is\ssaying|wants)|no\sone\s(?:thinks|says)
        |it's\s(?:not\strue|untrue|wrong|racist|sexist|a\slie|a\smyth|nonsense|not\sok(?:ay)?|rubbish)\s(?:that|to|how)
        |as\sif|nor\sare|neither\sare|no\ssuch\sthing\sas|(?:stop|without|against|tackle|challenge|end)\s(?:the\s)?
        (?:stigma|stereotyp\w+|prejudice|hate|hatred)|since\swhen\s(?:is|are|do|did|were)|who\sdecided|if\sonly
        |does(?:n't)?\smean|instead\sof|contrary\sto|rather\sthan)|\bno(?!\s(?:doubt|wonder|offence|question|joke|lie|way|surprise)))\s(?:\w+\s){0,2}$""",
    re.VERBOSE,
)
_NOT_RIGHT_BEFORE = re.compile(
    r"(?:\b(?:not|never|hardly|dont|cannot)|n't)\s(?:a\s|an\s|some\s|any\s|your\s)?$"
)
_ENDORSED = re.compile(
    r"""(?<![\w'])(?:(?:he|she|they|they'?re|he'?s|she'?s|who|man|dad|nan|mum|grandad|father|mate|sign|poster|lad|bloke)'?s?\s?
          (?:(?:is|are|was|were)\s)?(?:so\s|absolutely\s|dead\s|damn\s|bloody\s|quite\s|100%\s|completely\s|totally\s)?
          (?<!not\s)right(?!\s(?:to\s(?:be|feel)|about\sthe|up|down|away|now|in|next|on|behind|outside))(?![\w'])
      | (?:not|wasn't|weren't|isn't|ain't|aren't)\s(?:so\s|far\s|that\s|exactly\s|entirely\s)?(?:wrong|far\soff)
      | spot[\s-]on | (?:has|have|had|got|'s\sgot)\sa\spoint | makes?\s(?:a\sgood\spoint|perfect\ssense)
      | (?:how|so|too|very|is|it's|its|all|dead|bloody)\strue(?!\sthat) | true\sthough | i\s(?:do\s|totally\s|completely\s|fully\s|have\sto\s|must\s|tend\sto\s)?agree
      | couldn't\sagree\smore | well\ssaid | (?:hard|difficult)\sto\s(?:argue|disagree) | can'?t\s(?:argue|disagree)
      | i'm\swith\s(?:him|her|them|you|my) | no\ssmoke\swithout | (?:only|just)\s(?:repeating|saying|telling|quoting)
      | what\s(?:we're|we\sare|everyone'?s|everybody'?s|we\sall|everyone|everybody|most\sof\sus|the\srest\sof\sus)\s(?:is\s|are\s|all\s)?think\w*
      | not\smy\swords\sbut | (?:i'?d?|i\swould|would)\s(?:stand\sby|second)\sthat | says\sit\sall | amen\sto
      | exactly\sthis(?=[.!]|$) | telling\sit\slike\sit\sis | tells\sit\slike\sit\sis | truth\shurts | hear\shear | nail\son\sthe\shead
      | (?:someone|somebody)\shad\sto\ssay\sit | bang\son | wise\swords | fair\scomment | (?:isn't|not|hardly)\s(?:racist|sexist|racism|hate(?=[.!,]|$)|bigotry|a\shate\scrime)\b(?!\sto\sask)
      | just\s(?:a\s)?facts? | (?:it's|its|is|stating)\s(?:a\s|the\s|pure\s|simple\s|basic\s)?(?:facts?|truth)(?![\w']) | proved\s(?:him\s|her\s|them\s)?right | can't\sban\sa
      | knows?\swhat\s(?:he|she|they)(?:'re|'s|\sis|\sare)\s(?:on|talking)\sabout | speaks?\s(?:the\struth|sense|for\sall\sof\sus|for\sme)
      | (?:a|some)\struth\s(?:in|to)\s | i\sreckon\s(?:he|she|they|the)
      | (?:as|like)\s(?:my\s|our\s|the\s|me\s)?(?:old\s)?(?:grandad|granddad|grandfather|nan|gran|dad|father|mum|mother|uncle|mate|neighbour|brother|wife|husband|boss|man|saying|song|joke)\s(?:always\s|often\s|once\s|used\sto\s)?(?:put|puts|says?|said|goes|told)(?:\sit)?
      | not\smy\swords | (?:should|ought\sto|want\sto|needs?\sto)\slisten\sto\s(?:him|her|them|us) | comedy\sgold | keep\sthem\scoming | made\sme\s(?:laugh|smile|chuckle) | quote\sof\sthe | (?:absolute|what\sa)\slegend
      | i'?ll\ssay\sit\sagain | i\ssay\sit\sagain | and\si\smean\sit | he'd\shave\shad\splenty | and\srightly\sso | too\sright | (?:never|not)\s(?:been\s)?far\swrong | never\slied | (?:i|we)\ssecond\s
      | learnt?\sthat\sthe\shard\sway | never\sa\struer\sword | wasn't\slying | (?:aren't|isn't)\s(?:lying|wrong))""",
    re.VERBOSE,
)
_COMMENTED = re.compile(
    r"""^\W{0,3}(?:(?:and|but|well|honestly|sorry|what|how|is|that(?:\sis|'s)|this(?:\sis|\swas)|that\swas|it'?s|it\sis|such|these|those|so
        |all|a|an|just|pure|utter|absolute|absolutely|the|not)[\s,]{1,2}){0,5}
      (?:(?:sort|kind|type|exactly\swhat)(?:\sof\w*)?\s(?:\w+\s){0,3}?(?:rubbish|thing|stuff|hate|nonsense|talk|comments?|language|attitudes?|abuse|i|we|that)\b
        | (?:lies?|untrue|not\strue|rubbish|wrong|nonsense|no|really|seriously|behave|not\sfunny|disgusting\sthing|poison|hate)[.!?,]
        | (?:racist|racism|sexist|sexism|homophobi\w+|transphobi\w+|ableis\w+|ageis\w+|islamophobi\w+|antisemiti\w+|bigotry|bigoted
            |prejudice\w*|hate\sspeech|hate\scrime|hateful|myths?|stereotypes?|unacceptable|(?:not|never)\s(?:ok|okay|acceptable|banter|who\swe\sare|funny)
            |(?:vile|awful|horrible|disgusting|dreadful|cruel|nasty|hateful)\s(?:thing|words?|comments?|language|attitudes?)
            |words?\slike|comments?\slike|language\slike|comments|remarks|slurs
            |what\s(?:i|we|he|she|they|my\s\w+)\s(?:was|were|had|got|heard|hear|have\sto|has\sto|gets)|what\scentury|(?:attitudes?|views?|words|remarks|lies)\s(?:like|have|has|had|are|hurt|need|should|don't))\b
      | (?:grow\sup|give\sover|shame\son\s(?:him|her|anyone|whoever|them|you)|do\sme\sa\sfavour|pull\sthe\sother|not\sin\s(?:my|our)\s\w+|how\sdare|i\sdon't\sthink\sso|never\sheard\s(?:such|so))\b
      | (?:i|we)\s(?:reported|told\s(?:him|her|them)|complained|challenged|blocked|deleted|walked\sout|was\sdisgusted|were\sdisgusted|don't\s(?:agree|believe|accept|think\sso))
      )""",
    re.VERBOSE,
)
_SPOKEN_BEFORE = re.compile(
    rf"(?:{_SAYING}|graffiti|sign|poster|leaflet|comment|message|note|stop\s\w+ing|this)(?:\W+\w+){{0,8}}\W{{0,3}}[:\-]\s*$",
    re.VERBOSE,
)
_CONDEMNED_AFTER = re.compile(
    r"""thing\sto\s(?:say|think|post|hear|shout)
      | (?:outdated|that|such|this|your|lazy|tired|old|racist|sexist|ignorant|a)\s(?:attitude|stereotype|myth|trope|slur|view)\b
      | ^[^.!?]{0,40},\s(?:says?|said|claims?|claimed|reckons|wrote|according\sto)\s(?!me\b|i\b|every|half|the\swhole|most)
      | hate\s(?:speech|crime) | bigotry | belongs\sin\sthe\s(?:past|dark\sages|stone\sage|50s|1950s|bin)
      | (?<![\w'])(?:shouted|yelled|screamed|sprayed|scrawled|daubed|spat|hurled|chanted)\s(?:at|on|across|over|by|from|in|through|outside)\b
      | (?:is|was|are|were|'s)\s(?:just\s|simply\s|plain\s|so\s|totally\s|completely\s|utterly\s|absolutely\s|frankly\s|never\s|always\s|not\s)?
        (?:racist|racism|sexist|sexism|homophobic|transphobic|ableist|ageist|islamophobic|antisemitic|bigoted|hateful|untrue
          |nonsense|bullying|discrimination|discriminatory|an?\s(?:insult|slur|myth|stereotype|hate\scrime|trope|disgrace\sto\ssay)|not\s(?:ok|okay|acceptable)|unacceptable|never\sok|a\slie)\b""",
    re.VERBOSE,
)
_NEW_THOUGHT = re.compile(r"\bbut\b|;|\bbecause\b|\bcos\b|\bso\b")
_IMPERATIVE = frozenset(
    """
    say think believe call claim write post shout suggest joke share repeat tell told reckon spread
    treat read
    """.split()
)
_SHORT = 60
_REACH, _FAR = 140, 400
_WORD = re.compile(r"[A-Za-z]+")
_FEWEST_OUTSIDE = 3


@lru_cache(maxsize=4)
def _quoted(text: str) -> Cover:
    return Cover((quote.start, quote.end) for quote in find_quotes(text))


@lru_cache(maxsize=4)
def _starts(text: str) -> list[int]:
    return [start for start, _ in sentences_of(text)]


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span from the beginning of the sentence of `start` to the end of that of `end`."""
    sentences = sentences_of(text)
    starts = _starts(text)
    first = sentences[max(0, bisect_right(starts, start) - 1)][0]
    last = sentences[max(0, bisect_left(starts, end) - 1)][1]
    return min(first, start), max(last, end)


def is_refused(text: str, small: str, start: int, end: int) -> bool:
    """Say whether the words at the span are somebody else's, or denied, and not taken up."""
    first, last = sentence_at(text, start, end)
    first, last = max(first, start - _FAR), min(last, end + _FAR)
    before = small[max(first, start - _REACH) : start]
    after = small[end:last]
    if _endorsed(text, small, first, last):
        return False
    if _JUST_BEFORE.search(before[-_SHORT:]) or _NOT_RIGHT_BEFORE.search(before[-_SHORT:]):
        return True
    if _quoted(text).holds(start, end) and _speaks_around(text):
        return True
    if _speaks_of(before) or _CONDEMNED_AFTER.search(after):
        return True
    return _neighbours_refuse(small, first, last)


def _endorsed(text: str, small: str, first: int, last: int) -> bool:
    """Say whether this sentence or one beside it takes the words up as its own."""
    quoted = _quoted(text)
    offset = max(0, first - _REACH)
    return any(
        not quoted.holds(offset + match.start(), offset + match.end())
        for match in _ENDORSED.finditer(small[offset : last + _REACH])
    )


@lru_cache(maxsize=4)
def _speaks_around(text: str) -> bool:
    """Say whether the text says something of its own around what it quotes."""
    quoted = _quoted(text)
    own = (match for match in _WORD.finditer(text) if not quoted.holds(*match.span()))
    return len(list(islice(own, _FEWEST_OUTSIDE))) == _FEWEST_OUTSIDE


def _speaks_of(before: str) -> bool:
    """Say whether the words before a span make it speech or thought of others, or denied."""
    if _NOUN.search(before):
        return True
    said = max(_SAID.finditer(before), key=re.Match.start, default=None)
    if said is None or _NEW_THOUGHT.search(before, said.end()):
        return False
    lead = before[: said.start()]
    if _DENIED.search(lead):
        return not _MINDED.search(before)
    if said[0] in _IMPERATIVE and not lead.strip(" \"'(,-"):
        return False
    return not _OWN.search(lead)


def _neighbours_refuse(small: str, first: int, last: int) -> bool:
    if _SPOKEN_BEFORE.search(small[max(0, first - _REACH) : first].rstrip()):
        return True
    following = small[last : last + _REACH].lstrip(" \n\"')")
    return bool(_COMMENTED.match(following))
