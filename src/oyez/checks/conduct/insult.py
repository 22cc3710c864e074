"""POL1: a disparaging remark about the council, its partners, colleagues or the people it serves.

Drafts only: the public may say what it likes about its council.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.sarcasm import digs
from oyez.checks.grammar.sentences import words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import Passage, passages

_BODIES = r"""
    (?:borough|county|district|city|parish|town)?\s?councils? | (?:local\s)?authorit(?:y|ies)
  | councillors? | the\s(?:police|nhs|library|libraries|hospital|ambulance\sservice|fire\sservice)
  | police(?:\s(?:force|officers?))? | nhs | librar(?:y|ies) | librarians? | (?:local\s)?gps?
  | colleagues? | co-?workers? | (?:our|their|the|these|those|council)\s(?:staff|team|workers?|officers?
      |managers?|management|bosses|receptionists?|cleaners?)
  | (?:planning|housing|highways|parking|finance|hr|ict|it|legal|benefits|customer\sservices?
      |communications|comms)\s(?:team|department|dept|officers?|staff|office|managers?)
  | (?:head|director)\sof\s\w{2,20} | highways | social\sworkers? | social\sservices
  | service\susers? | customers? | residents? | tenants? | (?:benefits?\s)?claimants? | locals
  | (?:people|those|families|anyone|everyone)\son\s(?:benefits|universal\scredit|the\sdole)
  | (?:council\s)?tax\s?payers? | homeless\speople | rough\ssleepers? | pensioners | travellers
  | asylum\sseekers? | refugees | (?:disabled|young|old|elderly)\speople | volunteers | contractors?
"""
_ADJECTIVE = r"""
    (?:useless|incompetent|clueless|pathetic|lazy|hopeless|inept|stupid|idiotic|moronic|corrupt|crooked
      |dishonest|two-?faced|spineless|gutless|brain-?dead|thick|dim|dense|ignorant|whing(?:e)?ing|whiny
      |moaning|scrounging|sponging|workshy|work-?shy|feckless|laughable|ridiculous|shambolic
      |dire|appalling|dreadful|awful|terrible|rubbish|crap|crappy|shit|shite|woeful|abysmal|atrocious
      |disgraceful|shameful|embarrassing|toxic|vile|nasty|greedy|grasping|gormless|dopey|dozy|bone-?idle
      |ungrateful|self-?important|arrogant|bungling|hapless|out\sof\stouch|not\sfit\sfor\spurpose
      |unfit\sfor\spurpose|past\sit|mental|insane|mad|deluded|delusional|good\sfor\snothing|bloody|blithering)
"""
_NOUN = r"""
    (?:(?:a\s|an\s|such\sa\s|the\s|such\s)?(?:complete\s|total\s|utter\s|absolute\s|bloody\s|big\s|right\s)*
      (?:joke|shambles|disgrace|waste\sof\s(?:space|time|money|breath|air)|embarrassment|laughing\sstock
        |nightmare|liars?|crooks?|idiots?|morons?|fools?|muppets?|clowns?|numpt(?:y|ies)|cowboys
        |scroungers?|spongers?|freeloaders?|parasites?|leeches|layabouts?|jobsworths?|whing(?:e)?rs?
        |moaners?|imbeciles?|cretins?|dimwits?|halfwits?|pillocks?|plonkers?|prats?|twits?|wasters?
        |cheats?|scum|pond\s?life|time-?wasters?|drama\squeens?|snowflakes?|dinosaurs|skivers?|shirkers?
        |the\sworst|worst))
"""
_STRONG = r"""
    (?:idiots?|morons?|imbeciles?|cretins?|halfwits?|dimwits?|numpt(?:y|ies)|scroungers?|spongers?
      |freeloaders?|layabouts?|jobsworths?|pillocks?|plonkers?|skivers?|shirkers?|scum|wasters?
      |wastes?\sof\sspace|time-?wasters|couldn't\scare\sless|can't\sbe\s(?:bothered|arsed)
      |couldn't\sorganise|couldn't\srun\sa|couldn't\sfind\stheir|haven't\sgot\sa\sclue
      |haven't\sa\sclue|doesn't\shave\sa\sclue|don't\shave\sa\sclue|(?:has|have)\sno\sidea\swhat
      |not\sfit\sfor\spurpose|don't\sgive\sa\s(?:damn|toss|monkey's|stuff)|laughing\sstock
      |brain\scells?|asleep\sat\sthe\swheel|sit\son\stheir|sat\son\stheir|lazy\s(?:so|sods?|gits?|beggars?))
"""
_ADVERBS = r"(?:(?:so|such|just|really|absolutely|completely|totally|utterly|always|still|all|being|simply|honestly|frankly|clearly|once\sagain|beyond|pretty|bloody|an?|as|usual|now|once|again|proving|equally)\s){0,3}"
_BE = r"(?:is|are|was|were|be|been|looks?|seems?|remains?|'s|'re)"
_FEWEST = 3
INSULTING_WORDS = frozenset(
    """
    useless incompetent clueless pathetic lazy hopeless inept stupid idiotic moronic corrupt crooked dishonest
    faced spineless gutless brain thick dim dense ignorant whinging whingeing whiny moaning scrounging sponging workshy
    shy feckless laughable ridiculous shambolic dire appalling dreadful awful terrible rubbish crap crappy shit shite
    woeful abysmal atrocious disgraceful shameful embarrassing toxic vile nasty greedy grasping gormless dopey dozy
    bone idle ungrateful important arrogant bungling hapless touch fit unfit purpose past mental insane mad deluded delusional
    nothing bloody blithering joke shambles disgrace waste wastes embarrassment laughing nightmare liar liars crook crooks
    idiot idiots moron morons fool fools muppet muppets clown clowns numpty numpties cowboys scrounger scroungers sponger
    spongers freeloader freeloaders parasite parasites leeches layabout layabouts jobsworth jobsworths whinger whingers
    whingers moaner moaners imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits pillock pillocks plonker
    plonkers prat prats twit twits waster wasters cheat cheats scum pond wasters queen queens snowflake snowflakes
    dinosaurs skiver skivers shirker shirkers worst careless bothered arsed organise clue idea damn toss monkey
    stuff cells asleep sit sat sods sod gits git beggar beggars less run find typical
    """.split()
)
"""The words without which nothing is an insult here: a quick look before the patterns read."""


_ANY_INSULT = Alternatives(
    rf"(?<!\w)(?:{_ADJECTIVE}|{_NOUN}|{_STRONG}|typical)(?!\w)",
)


@lru_cache(maxsize=4)
def _patterns(council: CouncilProfile) -> tuple[re.Pattern[str], ...]:
    own = [council.name, *council.aliases, *council.partners, *council.services]
    named = "|".join(
        re.escape(entry.strip()).replace(r"\ ", r"\s")
        for entry in sorted(own, key=len, reverse=True)
        if len(entry.strip()) >= _FEWEST
    )
    bodies = f"{named}|{_BODIES}" if named else _BODIES
    body = rf"(?<![\w#])(?P<body>(?:{bodies}))(?:'s)?(?!\w)"
    adverbs, flags = _ADVERBS, re.VERBOSE | re.IGNORECASE
    verdict = rf"(?P<insult>(?:{_NOUN}|{_ADJECTIVE}))(?!\w)"
    return (
        # The council is a joke.  The library staff are, frankly, useless.
        re.compile(
            rf"{body}(?:\s(?:at|in|on|of|from|who|here|there|today|again|the|our|this|\w+ing)){{0,3}},?\s?"
            rf"{_BE}\s{adverbs},?\s?{verdict}(?!\s(?:bins?|collections?|bags?|sacks?|tips?|heaps?))",
            flags,
        ),
        # These lazy tenants.  Our useless council.
        re.compile(
            rf"(?<![\w#])(?P<insult>{_ADJECTIVE})(?:\s(?:old|little|local|so-called|\w+y)){{0,1}}\s{body}"
            rf"(?!\s(?:collections?|bins?|tips?))",
            flags,
        ),
        # That bunch of clowns at the council.  Typical council.
        re.compile(
            rf"(?P<insult>(?:bunch|load|shower|pack|lot)\sof\s(?:\w+\s){{0,2}}{_NOUN})(?!\w)"
            rf"[^.!?\n]{{0,40}}?{body}",
            flags,
        ),
        re.compile(
            rf"(?:^|(?<=[.!?]\s))(?P<insult>typical(?:\sof)?)\s(?:the\s|our\s)?{body}"
            rf"(?=[.!?,]|\s*$|\s(?:can't|couldn't|again|incompetence|useless|nonsense|rubbish))",
            flags,
        ),
        # The council couldn't organise …  The scroungers among our tenants.
        re.compile(rf"{body}[^.!?\n]{{1,50}}?(?<!\w)(?P<insult>{_STRONG})(?!\w)", flags),
        re.compile(rf"(?<!\w)(?P<insult>{_STRONG})(?!\w)[^.!?\n]{{1,50}}?{body}", flags),
    )


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find an insulting word that the sentence ties to a named body, and digs, in linear time.

    A word that is only quoted (“calling our staff ‘idiots’ is never right”) passes.
    """
    for passage in passages(draft):
        text = passage.text
        yield from _digs(passage)
        if INSULTING_WORDS.isdisjoint(words_of(text)) or not _ANY_INSULT.search(text):
            continue
        mentioned = Cover((q.start, q.end) for q in find_quotes(text) if q.is_mention)
        for pattern in _patterns(context.council):
            for match in pattern.finditer(text):
                insult, body = match["insult"].strip(), match["body"].strip()
                if mentioned.holds(*match.span("insult")) or _is_title(text, match):
                    continue
                yield passage.hit(
                    match.span(),
                    kind="insult",
                    message=f"“{passage.quote(*match.span())}” speaks badly of “{body}”.",
                    why=f"“{insult}” beside “{body}”",
                    suggestion="Say what happened and what is being done, without a judgement of "
                    "the people.",
                )


def _digs(passage: Passage) -> Iterator[Hit]:
    """Yield sarcasm and blame at a colleague's, partner's or resident's cost."""
    text = passage.text
    spoken: Cover | None = None
    for match in digs(text):
        spoken = spoken or Cover((q.start, q.end) for q in find_quotes(text) if q.attributed)
        if spoken.holds(*match.span()):
            continue
        yield passage.hit(
            match.span(),
            kind="dig",
            message=f"“{passage.quote(*match.span())}” reads as a dig at colleagues, partners or"
            " residents.",
            why="the form of sarcasm, or of blame passed on",
            suggestion="Say plainly what happened and what is being done about it.",
        )


def _is_title(text: str, match: re.Match[str]) -> bool:
    """Say whether the word stands as a name does: a capital inside the sentence, `Lazy Sunday`."""
    word = match["insult"]
    start = match.start("insult")
    begins = start == 0 or re.search(r"[.!?\n:\"']\s*$", text[max(0, start - 3) : start])
    return word[0].isupper() and not word.isupper() and not begins


CHECK = Check(
    name="insult",
    title="Disparaging remark",
    clause="POL1",
    topic="disparaging",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
    labels=("conduct", "abuse", "hate"),
)
