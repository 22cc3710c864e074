"""POL3: words that say that a picture shows people, or that name a child, without permission said."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.permission import PERMITTED
from oyez.checks.grammar.pupils import find_pupils
from oyez.checks.grammar.sentences import sentences_of, words_of
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import Passage, passages

_WHO = (
    "child(?:ren)?|kids?|youngsters?|toddlers?|bab(?:y|ies)|boys?|girls?|lads?|lass(?:es)?|pupils?|students?"
    "|teens?|teenagers?|brownies|cubs|scouts|guides|rainbows|beavers|famil(?:y|ies)|parents?|mums?|dads?"
    "|mother|father|grandparents?|gran|grandad|nan|wom[ae]n|m[ae]n|lad(?:y|ies)|gentlem[ae]n|couple|person"
    "|people|crowds?|residents?|tenants?|volunteers?|visitors?|customers?|swimmers?|runners?|cyclists?"
    "|shoppers?|pensioners?|players?|dancers?|singers?|choir|team|crew|staff|colleagues?|gardeners?|gritters"
    "|workers?|lifeguards?|librarians?|carers?|nurses?|apprentices?|group|neighbours?|veterans?|audience"
    "|spectators|winners?|regulars?|members?|bride|groom|newlyweds|faces?|guest|guests|bloke|chap|fella|trio|pair"
)
_PERSON = Alternatives(rf"\b(?:{_WHO})\b")
_DOES = Alternatives(
    r"\b(?:smil\w+|wav(?:e|es|ing)|laugh\w*|grin\w*|hold(?:s|ing)?|pos(?:e|es|ing)|stand(?:s|ing)?|sit(?:s|ting)?|look(?:s|ing)?"
    r"|play(?:s|ing)?|crouch\w*|kneel\w*|hug(?:s|ging)?|danc(?:e|es|ing)|run(?:s|ning)?|walk(?:s|ing)?|pull(?:s|ing)?|plant(?:s|ing)?|paint(?:s|ing)?"
    r"|eat(?:s|ing)?|read(?:s|ing)?|swim(?:s|ming)?|jump\w*|cheer\w*|clap\w*|point(?:s|ing)?|receiv\w+|lin(?:e|ed)\sup|gather\w*|shak(?:e|es|ing)|cut(?:s|ting)?"
    r"|wear(?:s|ing)?|dressed|sing(?:s|ing)?|splash\w*|ride?s?|riding|climb\w*|lift(?:s|ing)?|show(?:s|ing)?|sip\w*|chat\w*|blow\w*|celebrat\w+|queu\w+|lean\w*|beam\w*"
    r"|raised|in\s(?:a|an|his|her|their|hi-?vis|red|blue|yellow|green|costume|uniform|fancy|front|lanyards|overalls)|with\s(?:a|an|his|her|their|two)|at\s(?:a|the)|on\s(?:a|the)|round\s(?:a|the)|under\s(?:a|the)|around\s(?:a|the))\b",
)
_UNKNOWABLE = Alternatives(
    r"\b(?:faces?\s(?:turned|hidden|blurred|away|not|out\sof|are\snot|covered|pixelated|unseen)|faces?\s(?:can\s?not|can't)|turned\saway|backs?\sto\s(?:the\s)?(?:camera|us)|from\sbehind|seen\sfrom\sbehind|silhouettes?|hands?(?:\sonly)?\s(?:hold\w*|plant\w*|of|in|knead\w*|on|pour\w*|cut\w*|reach\w*|typ\w*)"
    r"|feet\b|boots|blurred|far\soff|in\sthe\sdistance|distant|aerial|from\sabove|unrecognis\w+|no\s(?:one|body|people|faces)|empty|cartoon|illustrat\w+"
    r"|drawing|drawn|graphic|poster|logo|statue|sculpture|mural|mascot|icon|painting\sof|portrait\sof|puppets?|stick\s(?:figures?|men)|diagram|map|infographic|screenshot|sign|chart|stock\s(?:photo|image)|models?|actors?|archive|mannequin|toy|lego|figurine|engraving"
    r"|black\sand\swhite|sepia|18\d\d|19[0-6]\d|memorial|crest|emblem|banner|text\s(?:reads|says))\b",
)
_PICTURE = Alternatives(
    rf"""
    \b(?:pictured|pictures?|photos?|photographs?|pics?|snaps?|snapped|videos?|film(?!\sclub)|filmed|footage|clip|reel|shots?|selfies?|album|gallery|caught\son\scamera|photographed|captured)\b
    (?:(?!\b(?:competition|contest|send|share\syour|id|library|walk|booth|credit|call|upload|comp|message|must|should|need|required|policy|with\syour|not\sof|framing|drawings?|editing|making)\b)[^.!?\n]){{0,90}}?\b(?:{_WHO})\b(?!'s?\s(?:drawings?|art|work|books?|poems?|stories))
  | \b(?:{_WHO})\b[^.!?\n]{{0,30}}?\b(?:pictured(?!\sabove\sis\sthe)|in\sthis\s(?:photo|picture|video|clip|shot|snap)|in\sthe\s(?:photo|picture|video)\s(?:above|below|here)|caught\son\scamera|snapped\s(?:at|on|by|in))\b
  | \b(?:this\sis|here(?:'s|\sis|\sare)|look\sat|meet|aren't\sthose|check\sout|see)\s(?:one\sof\s|some\sof\s|a\sfew\sof\s)?(?:our|the|those|these|this|all\sthe|them|your)\s(?:[\w'-]{{1,15}}\s){{0,3}}?(?:{_WHO}|smiles|grins)\b\s?(?:(?:of\s\w+\s)?(?:enjoying|getting|having|looking|smiling|playing|at\s(?:work|play)|in\saction|loving|splashing|learning|brilliant|adorable|gorgeous|cute)|\?|!|$)
  | \b(?:here(?:'s|\sis|\sare)|spotted|look\sat|check\sout|this\sis|caught)\b(?:(?!\bhow\b|\bwhat\b|\bour\snew\b)[^.!?\n]){{0,50}}?\b(?!Mayor|Cllr|Councillor)(?-i:[A-Z])[a-z'-]{{2,15}}\s(?:having|dancing|playing|enjoying|wearing|holding|posing|meeting|riding|trying|getting|waving|smiling|showing|singing|sitting|pulling|tucking|learning|modelling)\b
  | \btag\s(?:yourself|yourselves|your\s\w+|them|a\sfriend\sif)\b | \bspot\s(?:yourself|your\s(?:kids?|child(?:ren)?|little\sone))\b | \bthis\sis\sthem\b
    """,
)
_PICTURE_WORDS = frozenset(
    """
    pictured picture pictures photo photos photograph photographs pic pics snap snaps snapped video
    videos film filmed footage clip reel shot shots selfie selfies album gallery camera
    photographed captured tag
    spotted caught
    """.split()
)
_POINTING = frozenset(("this", "here", "look", "meet", "aren", "check", "see", "spot"))
_ENJOYING = frozenset(
    """
    enjoying getting having looking smiling playing work play action loving splashing learning brilliant adorable
    gorgeous cute smiles grins them yourself kid kids child children one residents families toddlers regulars
    dancing wearing holding posing meeting riding trying waving showing singing sitting pulling tucking modelling
    """.split()
)
_REPLY = re.compile(
    r"\s*(?:hi|hello|hiya|dear|good|morning|afternoon|evening|sorry|@\w)\b", re.IGNORECASE
)
_WHY = "no words like “permission”, “consent” or “agreed” stand with it"
_SUGGESTION = (
    "Record who gave permission (for a child, a parent), or choose a picture in which nobody can be"
    " recognised and leave out names."
)


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find people in the alternative text, pictures of people spoken of, and children named.

    Nothing is found where the message says that permission was given, or where the words say that
    nobody can be recognised (`backs to the camera`, `drawing`, `1912`). Linear in the length.
    """
    parts = [passage for passage in passages(draft) if passage.field in ("text", "alt_text")]
    found = [hit for passage in parts for hit in _found(passage)]
    if found and not any(PERMITTED.search(passage.text) for passage in parts):
        yield from found


def _found(passage: Passage) -> Iterator[Hit]:
    yield from _shown(passage) if passage.field == "alt_text" else _spoken_of(passage)
    if not _REPLY.match(passage.text):
        for pupil in find_pupils(passage.text):
            span = (pupil.start, pupil.end)
            yield passage.hit(
                span,
                kind="child_named",
                message=f"“{passage.quote(*span)}” names a child, and nothing says that a parent agreed.",
                why=_WHY,
                suggestion=_SUGGESTION,
            )


def _shown(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    person = _PERSON.search(text)
    if not person or not _DOES.search(text) or _UNKNOWABLE.search(text):
        return
    span = (person.start(), len(text.rstrip(" .")))
    yield passage.hit(
        span,
        kind="people_shown",
        message=f"The picture shows people (“{passage.quote(*span)}”), and nothing says that they agreed.",
        why=_WHY,
        suggestion=_SUGGESTION,
    )


def _spoken_of(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    words = words_of(text)
    shown = not _POINTING.isdisjoint(words) and not _ENJOYING.isdisjoint(words)
    if _PICTURE_WORDS.isdisjoint(words) and not shown:
        return
    for start, end in sentences_of(text):
        match = _PICTURE.search(text, start, end)
        if match and not _UNKNOWABLE.search(text, start, end):
            yield passage.hit(
                match.span(),
                kind="people_shown",
                message=f"“{passage.quote(*match.span())}” says that people are shown, and nothing"
                " says that they agreed.",
                why=_WHY,
                suggestion=_SUGGESTION,
            )


CHECK = Check(
    name="people_shown",
    title="People shown without permission said",
    clause="POL3",
    topic="picture_permission",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
)
