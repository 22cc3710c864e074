"""POL2: the number of a person's own account, claim, tenancy, fine or case."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.digit_runs import find_near_digits
from oyez.checks.grammar.labels import is_money
from oyez.checks.grammar.phones import find_phones
from oyez.checks.grammar.places import find_postcodes
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import passages
from oyez.lib.links import find_links

_MAYBE = re.compile(r"\d[ A-Za-z/.-]{0,3}\d[ A-Za-z/.-]{0,3}\d")
_OWN = (
    r"council\s?tax|ctax|c/tax|ct|rent|tenancy|tenants?|housing|homeless(?:ness)?|waiting\s?list|homeseeker|home\s?(?:search|finder)|homechoice"
    r"|bidding|lettings|benefits?|hb|ctr|ctb|ctrs|uc|universal\scredit|pip|esa|jsa|dla|dhp|pension\scredit|claim(?:ant)?|summons"
    r"|liability\sorder|court|hearing(?!\s(?:loop|aids?|tests?|dogs?))|magistrates'?|fine|pcn|penalty(?:\scharge)?(?:\snotice)?|parking\s(?:ticket|fine|charge|appeal)"
    r"|fixed\spenalty(?:\snotice)?|fpn|bailiffs?|enforcement\sagents?|debt|arrears|social\s(?:care|services?|work(?:er)?)|adult\scare"
    r"|care|safeguarding|carers?|blue\sbadge|badge|disabled\sfacilities(?:\sgrant)?|dfg|grant|ehcp?|send|referral|complaints?|ombudsman"
    r"|appeals?|crime|incident|case|eviction|possession|homes?\sapplication|school\s(?:place\s)?application|immigration|home\soffice"
    r"|probation|custody|support\splan|occupational\stherap(?:y|ist)|ot|repairs?|damp|assisted\s(?:bin\s)?collection|garden\swaste"
)
_LOOSE = r"account|acct?|a/c|customer|file|ref(?:erence)?|booking|application|my\sref|quote|quoting|payment|bill|letter|licen[cs]e|permit"
_IS_NUMBERED = (
    r"(?:\s(?:stage\s\w+|account|acct?|a/c|application|register|claim|case|appeal|complaint|order|notice|letter|ticket|bill|record|payment"
    r"|customer|reference|ref|number|no|num|id|code|file|queue|form|panel)\b\.?){0,4}"
)
_CODE = re.compile(
    r"(?<![\w/£$€.@#-])\d(?: \d){4,11}(?![\w£@%/]|[.,: ]\d)"
    r"|(?<![\w/£$€.@#-])(?P<prefix>[A-Z]{1,4} )?(?:[A-Z]{1,6}[/-]){0,3}[A-Z]{0,6}\d[A-Z0-9]*"
    r"(?:[/-][A-Z0-9]{1,10}|[ ]\d{2,6}(?!\w)){0,5}(?![\w£@%/]|[.,:]\d)"
    r"|(?<![\w/£$€.@#-])[a-z]{1,4}[/-]?\d[\d/-]{4,14}[a-z]?(?![\w£@%]|[.,:]\d)"
)
_BETWEEN = r"(?:'s)?[\s.:#,;(\"'-]{1,4}(?:(?:is|was|being|says|of|as|under)\s)?#?$"
_OWN_BEFORE = re.compile(rf"(?<![\w/-])(?P<label>{_OWN}){_IS_NUMBERED}{_BETWEEN}", re.IGNORECASE)
_LOOSE_BEFORE = re.compile(
    rf"(?<![\w/-])(?P<label>{_LOOSE}){_IS_NUMBERED}{_BETWEEN}", re.IGNORECASE
)
_LABEL = re.compile(_OWN, re.IGNORECASE)
_LABEL_WORDS = re.compile(rf"\b(?:{_OWN}|list)\b", re.IGNORECASE)
_WHOLE = re.compile(r"[A-Z]{2,5}[/-](?:[A-Z0-9]{1,8}[/-])?\d{4,8}(?:[/-][A-Z0-9]{1,4})?")
_SPACED = re.compile(r"[A-Z]{2,4} \d{2} \d{4,6}")
_NOTICE = re.compile(r"\b(?P<label>ticket|notice)(?:\s(?:number|no))?\.?\s$", re.IGNORECASE)
_A_FINE = re.compile(
    r"\b(?:withdrawn|cancel\w+|appeal\w*|pay\w*|paid|parking|parked|wardens?|fine|fined|car|vehicle|refund\w*|upheld|quashed|valid|stands|challenge\w*)\b",
    re.IGNORECASE,
)
_A_THING = re.compile(
    r"(?:\b(?:is|has|have|got|had|bought|fitted)\s|\b)an?\s(?:[A-Z][\w-]{1,14}\s){0,2}$|\b(?:model|part|type|serial|version|size)\s(?:no\.?\s|number\s)?$"
)
_OF_A_BANK = re.compile(r"\bsort\s?code\b.{0,10}\d\d\D{0,3}\d\d\D{0,3}\d\d\D", re.IGNORECASE)
_OUTING = re.compile(
    r"\b(?:box\soffice|tickets|seats?|row\s[A-Z]|qty|tbl|panto(?:mime)?|concert|gig|matinee|screening|theatre|dance|playhouse|library\sbook|raffle|hamper|tombola)\b",
    re.IGNORECASE,
)
_SPOKEN_OF = re.compile(
    r"\b(?:found|checked|corrected|updated|located|looked\s(?:up|at|into)|logged|reopened|closed|amended|cancelled|matched|reviewed|processed"
    r"|about|under|on|quote|quoting|re|it'?s|its|number)\s(?:your\s|his\s|her\s)?$"
)
_PLANNING = re.compile(
    r"APP/[A-Z]\d{4}/[A-Z]/\d{2}/\d{7}|(?:[A-Z]{1,4}/)?\d{2,4}/\d{3,6}/[A-Z]{1,7}|\d{2}[/-]\d{4,5}-?[A-Z]{3,7}",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"\b(?:planning|pre-?app|foi|freedom\sof\sinformation|eir|tro|ttro|traffic\s(?:order|regulation)|tender|contract|procurement"
    r"|consultations?|vacanc(?:y|ies)|job|post|role|recruitment|purchase\sorder|po|road\sclosure|closure|street\s?works|road\s?works|permit\sto\swork"
    r"|agenda|item|minute|minutes|report|committee|charity|company|vat|premises|licensing\sact|tree\spreservation|tpo|listed|scheme"
    r"|policy|asset|lamp|column|street\s?light|lighting|form|grid|isbn|order\s(?:no|number)|parcel|tracking|carriers?|couriers?|petition|bylaw|act|section"
    r"|notice\s(?:of|in)|prohibition|statutory|byelaw|byway|footpath|bridleway|award|standard|iso|bs|en)\b",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:my|mine|me|i|i'm|im|i've|ive|i'd|we|we've|our|us|his|her|him|mum'?s?|mam|dad'?s?|nan'?s?|husband'?s?|wife'?s?|son'?s?|daughter'?s?|mother'?s?|father'?s?)\b",
    re.IGNORECASE,
)
_YOURS = re.compile(
    r"\b(?:your|you|you're|you've|his|her|Mrs?|Ms|Miss)\b|^(?:@\w+\s)?(?:hi|hello|hiya|dear|good\s(?:morning|afternoon|evening)|morning|afternoon|evening"
    r"|thanks|thank\syou|sorry)\b",
    re.IGNORECASE,
)
_TOPIC = Alternatives(
    rf"\b(?:{_OWN}|bill|band|account|refund|direct\sdebit|overpaid|overpayment|deposit|instal\w+|charged?|application|bid|bidding)\b",
)
_REACH = 60
_FEWEST_DIGITS, _SHORTEST, _FEWEST_ALONE = 3, 5, 6
_MARGIN = 30
Span = tuple[int, int]


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find a code that the words before it call a person's own: council tax, rent, claim, fine, case.

    A loose word (`account`, `ref`) needs somebody whose it is: the writer of a comment, the one
    whom a draft answers. References of planning, information requests, tenders, vacancies, road
    closures and orders pass. Linear time.
    """
    for passage in passages(draft):
        text = passage.text
        if not _MAYBE.search(text):
            continue
        end = 0
        for span, label in sorted(_references(text, draft.role)):
            if span[0] < end or _is_something_else(text, span):
                continue
            end = span[1]
            yield passage.hit(
                span,
                kind="reference",
                message=f"“{passage.quote(*span)}” seems to be the reference of a person's own "
                "account or case.",
                why=f"grammar: a code after “{label}”"
                if label
                else "a code in an answer to a person",
                suggestion="Take it out, and continue in a private message or by phone.",
            )


def _references(text: str, role: str) -> Iterator[tuple[Span, str]]:
    is_somebodys = is_about_it = None
    for match in find_near_digits(_CODE, text, _MARGIN, _MARGIN):
        if sum(c.isdigit() for c in match[0]) < _FEWEST_DIGITS or not _is_code(match[0]):
            continue
        before = text[max(0, match.start() - _REACH) : match.start()]
        span, label = _labelled(match, before)
        code = text[span[0] : span[1]]
        if (label and not _is_code(code)) or _is_public(before, code, label):
            continue
        if label:
            yield span, label
            continue
        if is_somebodys is None:
            is_somebodys = (_MINE if role == "comment" else _YOURS).search(text) is not None
            is_about_it = (is_somebodys or role == "comment") and _TOPIC.search(text) is not None
        after = text[match.end() : match.end() + _REACH]
        loose = _loose(
            code, before, after, is_somebodys=is_somebodys, is_about_it=bool(is_about_it)
        )
        if loose is not None:
            yield span, loose


def _labelled(match: re.Match[str], before: str) -> tuple[Span, str]:
    """Return where the code stands, and the word before it that calls it a person's own, if any."""
    prefix = (match["prefix"] or "").strip()
    if own := _OWN_BEFORE.search(before):
        return match.span(), own["label"]
    if prefix and _LABEL.fullmatch(prefix):
        return (match.end("prefix"), match.end()), prefix
    return match.span(), ""


def _loose(
    code: str, before: str, after: str, *, is_somebodys: bool, is_about_it: bool
) -> str | None:
    """Return the loose word before a code, "" for a code that needs none, None for no reference."""
    if (is_somebodys or is_about_it) and (label := _LOOSE_BEFORE.search(before)):
        return (
            None if _OUTING.search(before + after) or _OF_A_BANK.search(before) else label["label"]
        )
    if is_somebodys and (notice := _NOTICE.search(before)):
        is_fine = len(code) > _SHORTEST and _A_FINE.search(before + after)
        return notice["label"] if is_fine else None
    if _SPACED.fullmatch(code) and _LABEL_WORDS.search(before):
        return ""
    return "" if is_somebodys and is_about_it and _stands_alone(code, before) else None


def _stands_alone(code: str, before: str) -> bool:
    """Say whether a code without a label has the form or the place of a reference."""
    if _WHOLE.fullmatch(code):
        return _A_THING.search(before) is None
    digits = sum(c.isdigit() for c in code)
    return digits >= _FEWEST_ALONE and _SPOKEN_OF.search(before) is not None


def _is_code(code: str) -> bool:
    """Say whether it has digits enough to be a reference, and is no date, year or sum."""
    digits = sum(c.isdigit() for c in code)
    if digits < _FEWEST_DIGITS or len(code) < _SHORTEST:
        return False
    letters = [c for c in code if c.isalpha()]
    if any(c.islower() for c in letters) and not re.fullmatch(
        r"[a-z]{1,4}[/ -]?\d[\d/-]{4,}[a-z]?", code
    ):
        return False
    if code.startswith("24/7"):
        return False
    return not re.fullmatch(
        r"(?:19|20)\d\d(?:[/-]\d{2,4})?|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|0[\d ]{9,12}", code
    )


def _is_public(before: str, code: str, label: str) -> bool:
    """Say whether the form or the words before call it planning, a tender, a vacancy, an order."""
    sentence = re.split(r"[.!?]\s|\n", before)[-1]
    if label:
        start, _, end = sentence.rpartition(label)
        sentence = f"{start} {end}"
    return _PLANNING.fullmatch(code) is not None or _PUBLIC.search(sentence) is not None


def _is_something_else(text: str, span: Span) -> bool:
    """Telephone numbers, postcodes, sums and web addresses are no references."""
    if is_money(text, span[0]) or re.match(
        r"\s?(?:%|miles|metres|years|people|homes|houses|pounds|quid)\b", text[span[1] :]
    ):
        return True
    others = [(p.start, p.end) for p in find_phones(text)]
    others += [*find_postcodes(text), *((link.start, link.end) for link in find_links(text))]
    return Cover(others).holds(*span)


CHECK = Check(
    name="case_reference",
    title="Reference of a person's case or account",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo", "head_of_communications"),
)
