"""Slurs, graded by how much context they need, and how to read them when they are disguised.

- `ALWAYS`: offensive in nearly every use; only who speaks can make it otherwise.
- `AT_PEOPLE`: offensive when somebody is called so; the word has other, innocent lives.
- `HOMONYM`: ordinary words that are slurs only in the plainest of settings.

The words are here so that a council is asked about them, never to be shown as a list.
"""

import re
from functools import lru_cache

from oyez.checks.grammar.shapes import Shapes, shapes

ALWAYS = frozenset(
    """
    nigger niggers nigga niggas niggaz nigra wog wogs paki pakis gook gooks raghead ragheads towelhead
    towelheads darkie darkies darky golliwogs sambo sambos nignog nignogs kaffirs halfcaste kike kikes
    jewboy jewboys hymie chinky chinkies chinkie slope-eyed wetback wetbacks spics dago dagos wops polack
    polacks pikey pikeys pikies pikie gyppo gyppos gypo gypos gippo gippos gyppy didicoi didicoy taig taigs
    muzzie muzzies muzrat muzrats muzzrat muzzrats mudslime mudslimes musrat musrats muslamic rapefugee rapefugees
    faggot poofter poofters bumder bumders batty-boy battyboy battyman shirtlifter shirtlifters lezzer lezzers
    lezza lezzas lesbo lesbos lezzie lezzies gaylord gaylords gayboy homos sodomites fudgepacker fudgepackers
    spastics spazzer spazzers spacker spackers spakker spakkers spacka spackas mongoloid mongoloids mongol retards spaz
    libtard libtards fucktard fucktards windowlicker windowlickers flid flids tard tards cripples
    shemale shemales tranny trannies trannie troon troons ladyboys transtrender transtrenders heshe
    feminazi feminazis femoid femoids bints coloureds negroes negress injuns redskins squaws abos
    jigaboo jigaboos pickaninny piccaninny piccaninnies coolie coolies towel-heads gippos ching-chong
    untermensch untermenschen nazislam zionazi zionazis yids hebes dyketopia sandniggers sandnigger
    knackers-yard jungle-bunny wrinklies crumblies cuntservative
    """.split()
) - {"knackers-yard", "dyketopia", "cuntservative"}
PHRASES = r"""
    half[\s-]caste?s?
    | half[\s-]breeds?
    | nig[\s-]nogs?
    | jungle[\s-]bunn(?:y|ies)
    | porch[\s-]monkeys?
    | spear[\s-]chuckers?
    | sand[\s-]n\w{2,6}s?
  | camel[\s-](?:jockeys?|shaggers?|fuckers?)
  | goat[\s-](?:shaggers?|fuckers?|botherers?)
  | sheep[\s-]shaggers?
  | towel[\s-]heads?
  | rag[\s-]heads?
  | dune[\s-]coons?
  | curry[\s-]munchers?
  | slit(?:ty)?[\s-]eye(?:d|s)
  | slant(?:y)?[\s-]eye(?:d|s)
  | slopes?[\s-]eyed
  | ching[\s-]chong(?:s)?
  | bog[\s-]trotters?
  | jew[\s-]boys?
  | (?:dirty|filthy|greedy|stingy|tight|money[\s-]grabbing|big[\s-]nosed|hook[\s-]nosed)\sjews?
  | coloured\s(?:people|folk|chaps?|lads?|bloke|fellas?|fellow|man|men|woman|women|lady|ladies|girls?|boys?|kids?|famil(?:y|ies)|gentlem[ae]n|driver|doctor|nurse|neighbours?)
  | shirt[\s-]lift(?:ers?|ing)
  | bum[\s-]bandits?
  | arse[\s-]bandits?
  | uphill\sgardeners?
  | fudge[\s-]packers?
  | batty[\s-](?:boys?|m[ae]n)
  | carpet[\s-]munchers?
  | rug[\s-]munchers?
  | nancy[\s-]boys?
  | backs\s(?:to|against)\sthe\swall(?=[^.!?\n]{0,20}\b(?:lads|boys|gay|pride))
  | (?:chicks?|women|birds?)\swith\s(?:a\s)?dicks?
  | he[\s-]shes?
  | she[\s-]males?
  | chi[\s-]chi\smen
  | window[\s-]lickers?
  | joey\sdeacons?
  | mental\sdefectives?
  | coffin[\s-]dodg(?:ers?|ing)
  | god's\swaiting\sroom
  | blue[\s-]rinse\s(?:brigade|lot|mob)
  | old\s(?:biddies|codgers|fogeys|fogies|geezers|crones|hags|coots|duffers|fossils|trouts)
  | silly\sold\s(?:biddy|bat|cow|bag|trout|mare|moo|woman|women|git|fool|duffer)
  | old\sbiddy
  | useless\sold\s(?:bag|bat|cow|git|fool|biddy|sod|fossil|crone|hag)
  | old\s(?:crone|hag)s?
  | bible[\s-](?:bashers?|thumpers?)
  | god[\s-]botherers?
  | gas\sthe\s\w+
  | heil\shitler
  | sieg\sheil
  | white\s(?:power|pride\sworld\swide|genocide)
  | blood\sand\ssoil
  | dole\sethnics | paki\s?(?:shops?|bash(?:ing|ers?)) | gypsy\sbastards?
"""
AT_PEOPLE = frozenset(
    """
    bitch bitches slag slags slut sluts whore whores bint tart tarts slapper slappers bimbo bimbos skank skanks
    hag hags crone crones queer queers dyke dykes poof poofs poove homo fag fags faggots bender benders cripple
    crip crips gimp gimps retard retarded mong mongs spastic dwarf midget midgets schizo schizos loony loonies
    mentalist yid chink chinks coon coons spic spick nip nips jap japs kraut krauts frog frogs wop
    paddy paddies mick micks jock jocks taff taffs tinker tinkers negro nutter nutters kaffir golliwog
    fenian fenians hun huns prod prods papist papists sodomite ladyboy infidel infidels heathen heathens
    biddy codger geriatric geriatrics dinosaur fossil fossils dotard old-timer wrinkly crumbly spinster
    abo redskin squaw savage savages half-wit milf thot thots roastie cow mare bat trout heifer munter minger
    abomination freak freaks pansy fairy fairies fruit fruits nonce sissy sissies
    """.split()
)
_HEAD = r"""(?:you|u|ur|you're|yer|youre|that|those|them|these|they're|theyre|he's|she's|hes|shes|what\sa|such\sa|bunch\sof|load\sof|pack\sof|lot\sof|bloody|fucking|fuckin|effing|f\*+ing|dirty|filthy
    |stupid|thick|ugly|fat|useless|lazy|disgusting|little|silly|old|mad|mental|crazy|some|another|all|more|half\sof\s(?:these|those|them|the)|bloody\sold|no|few|the\slocal|fake|pathetic|smelly|stinking|evil|whiny|whinging|moaning|miserable|spotty|like\sa|such|total|complete|absolute|right|proper|no\smore|typical|one|two)"""
_STRONGEST = r"""(?:bitch(?:es)?|slags?|sluts?|whores?|bints?|slappers?|skanks?|bimbos?|queers?|dykes?|poofs?|poove|homo|fags?|faggots|benders?|cripple|crips?|gimps?|retard|mongs?|spastic|yids?|chinks?|coons?|spi[ck]{1,2}s?|japs?
    |krauts?|wops?|fenians?|taffs?|negro|kaffir|golliwog|sodomites?|ladyboy|abo|redskins?|thots?|hags?|crones?|tinkers?|paddies|micks|huns|nips?|munters?|milf|geriatrics?|schizos?|loon(?:y|ies)|midgets?|pansy|sissy|sissies|fair(?:y|ies)|papists?|infidels?|heathens?|fossils?|codgers?|biddy)"""
_AIMED = rf"""
      {_HEAD}\s(?:(?:bloody|fucking|effing|dirty|filthy|stupid|little|old|ugly|fat|lazy|horrible|nasty|evil|useless|white|black|lying|moaning|whining|miserable|sad|smelly|greasy|complete|total|a|an|the|bunch\sof|load\sof|of|damn|sodding|lot\sof|pack\sof)\s){{0,3}}{_STRONGEST}
        (?!\s(?:heaps?|bags?|fires?|and\sspan|in\sthe\s(?:armour|fence|wall|blinds|curtains)|cake|lights?|bread|tale|tales|liqueur|godmother|wings?|dust|diplegia|colon|society|paralysis|hemiplegia|gems?|house|field|fields|ward|unit|cinema|history|theory|eye|studies|festival|film|club|bar|night|british|art|lives|youth|spaces?|people|community|women|men|and\s(?:peas|gravy|chips|mash)|roll|end|butts?|packet|racing|legs|straps?|clip|van|fluid|steps))
      | (?:is|was|are|were|'s|'re|being|look(?:s|ed)?\slike|act(?:s|ing)?\slike|such|like|be)\s(?:just\s|such\s|nothing\sbut\s|basically\s|clearly\s|a\scomplete\s|a\stotal\s)?an?\s(?:\w+\s)?
          (?:bitch|slag|slut|whore|bint|slapper|skank|bimbo|queer|dyke|poof|homo|fag|bender|cripple|gimp|retard|mong|spastic|spaz|yid|chink|coon|spic|jap|kraut|wop|fenian|sodomite|ladyboy|thot|tinker|midget|schizo|loony|abo)(?![\w-])(?!\sto\s|\sin\s)
      | (?:is|are|was|were|'s|'re|so|really|fucking|totally|completely|how|bunch\sof)\sretarded(?!\s(?:in\s)?(?:growth|by))
      | {_STRONGEST}\s(?:bastards?|cunts?|twats?|scum|wankers?|lovers?)
      | (?:^|[.!?]\s)(?:fucking|bloody|dirty|filthy)\s(?:\w+\s)?{_STRONGEST}
      | (?:all|these|those|them|the|you|kill|hate|of|bloody|no)\s(?:\w+\s)?(?:queers|poofs|dykes|chinks|coons|mongs|slags|sluts|whores|bitches|fags|retards|japs|krauts|yids|fenians|schizos|gimps|bimbos)(?=\s(?:are|should|need|deserve|have|out|off|who|always|can't|don't|must|everywhere|again|in\s(?:my|our|this)|get|go|ought|will|won't|do|did|think|want|keep|round|at|on|were)|[.!?,]|$)
      | (?:queers|poofs|mongs|sluts|whores|bitches|yids|bimbos|retards|faggots(?!\s(?:and|with|in|on|for)\b)|dykes(?=\s(?:are|should|can't|need|deserve|off|out)\b))(?!\s(?:growth|the|progress|street))
      | (?:so|that's\sso|how|well|bit|too|really|dead)\sgay(?=[.!?,]|$|\sand\s|\sit\s)
"""
AIMED = Shapes(shapes("slur", _AIMED, before=r"(?<![\w'-])", after=r"(?![\w-])"))
SET = Shapes(shapes("slur", PHRASES, before=r"(?<![\w'-])", after=r"(?![\w-])"))
STARRED = re.compile(r"(?<![\w*])n\*{3,5}(?:as?|rs?|ers?)?(?!\w)|(?<!\w)(?:14/?88|13/5[02])(?!\w)")
INNOCENT = re.compile(
    r"""\b(?:spastics?\s(?:society|diplegia|hemiplegia|quadriplegia|colon|paralysis)|kaffir\s(?:lime|lil\w+)|faggots\s(?:and|in|with)|tranny\svan|abos?\sblood|mongol\s(?:empire|rally|derby|horde\w*|warriors?|invasions?|conquest|dynasty)
       |mongols|queer\s(?:britain|eye|as\sfolk|street)|coolie\s(?:hat|trousers)|cripples?\s(?:the|our|local|services|small|businesses|a|us|this|what|it|budgets|council)|wog\sstand)\b""",
    re.VERBOSE,
)
_OWN_WORD = re.compile(
    r"""(?<![\w'])(?:i'm|i\sam|im|as|we|us|we're|we\sare|my|our|being|proud(?:ly)?|fellow|myself|ourselves|identif(?:y|ies)\sas|out\sand\sproud|reclaim(?:ed|ing)?|from\sone)
        (?:\s(?:a|an|one|the|some|proud|old|fellow|happy|openly|lifelong|out|and|loud|big|just|fat|local|brown|black|bunch\sof|of|us|in|with|wheelchair-using|wheeling|this|middle-aged|northern|trans|disabled)){0,5}\s?$""",
    re.VERBOSE,
)
_NOT_OWN = re.compile(r"(?:^|\W)(?:not|never|n't)\s(?:an?\s)?$")
_STREET = re.compile(
    r"\s(?:lane|street|road|close|hill|avenue|wood|creek|way|drive|court|gate|green|corner|bridge|farm|park"
    r"|society|museum|arms|head|inn|pub|yard|row|end|beck|brook|cottages?|estate|house|hall|point|bay|island)\b"
)
_LEET = str.maketrans("013457@$!|", "oieastasil"[:10])
_MASKED = re.compile(
    r"(?<![\w/@.#])(?=[^\s]{0,20}[a-z])(?=[^\s]{0,20}[0-9@$!*#|_])[a-z0-9@$!*#|_]{3,20}(?![\w@/])"
)
_SPACED = re.compile(r"(?<![\w'])[a-z0-9@$!*](?:[ .\-_*/]{1,2}[a-z0-9@$!*]){3,12}(?![\w'])")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_ALSO_MASKED = frozenset(
    ("bitch", "bitches", "slut", "sluts", "whore", "whores", "slag", "slags", "queers", "poofs")
)
_FEWEST_SURE, _FEWEST_LETTERS = 2, 5
_SHORT_SURE = ("paki", "kike", "wogs", "gook")


_LIKE_ME = re.compile(r"\s(?:like|such\sas)\s(?:me|us|myself|my\shusband|my\swife)\b")


def is_own(before: str, after: str = "") -> bool:
    """Say whether the words before a slur make it the speaker's own name for the speaker."""
    if _LIKE_ME.match(after):
        return True
    match = _OWN_WORD.search(before)
    return match is not None and not _NOT_OWN.search(before)


def is_place(text: str, small: str, start: int, end: int) -> bool:
    """Say whether the word is part of a name of a street, pub or society."""
    return (
        text[start].isupper()
        and bool(_STREET.match(small, end))
        and text[end + 1 : end + 2].isupper()
    )


def disguised(small: str) -> list[tuple[int, int, str]]:
    """Return slurs written with digits, signs, stars, spaces or stretched letters, with their word."""
    found = list[tuple[int, int, str]]()
    for match in _MASKED.finditer(small):
        if word := _meant(match[0]):
            found.append((match.start(), match.end(), word))
    for match in _SPACED.finditer(small):
        letters = re.sub(r"[ .\-_*/]", "", match[0]).translate(_LEET)
        if word := _in_letters(letters):
            found.append((match.start(), match.end(), word))
    for match in _STRETCHED.finditer(small):
        start, end = _word_around(small, *match.span())
        for kept in (r"\1", r"\1\1"):
            word = _STRETCHED.sub(kept, small[start:end])
            if word in ALWAYS:
                found.append((start, end, word))
                break
    return found


def _word_around(small: str, start: int, end: int) -> tuple[int, int]:
    reach = 20
    while start > 0 and reach and small[start - 1].isalpha():
        start, reach = start - 1, reach - 1
    reach = 20
    while end < len(small) and reach and small[end].isalpha():
        end, reach = end + 1, reach - 1
    return start, end


def _in_letters(letters: str) -> str:
    """Return the slur that a run of single letters spells, also with a word before or after it."""
    if letters in ALWAYS:
        return letters
    for length in range(len(letters) - 1, 3, -1):
        if letters[:length] in ALWAYS:
            return letters[:length]
    return ""


@lru_cache(maxsize=1024)
def _meant(written: str) -> str:
    """Return the slur behind letters mixed with digits and signs, or ""."""
    word = written.translate(_LEET)
    if word in ALWAYS:
        return word
    if word.replace("l", "i") in ALWAYS:
        return word.replace("l", "i")
    if not set(word) & set("*#_"):
        return ""
    sure = sum(c.isalpha() for c in word)
    if sure < _FEWEST_SURE or sure * 2 < len(word):
        return ""
    for slur in ALWAYS | _ALSO_MASKED:
        if len(slur) < _FEWEST_LETTERS and slur not in _SHORT_SURE:
            continue
        if len(slur) == len(word) and all(
            a in ("*", "#", "_", b) for a, b in zip(word, slur, strict=True)
        ):
            return slur
    return ""
