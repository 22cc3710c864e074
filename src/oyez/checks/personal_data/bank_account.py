"""POL2: somebody's bank details: sort code with account number, IBAN, building society roll number."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.labels import is_money
from oyez.checks.grammar.number_words import TEENS, TENS, UNITS
from oyez.checks.passages import passages

_MAYBE = re.compile(r"\d(?:[ .,/:-]{0,3}\d){5}")
_CODE = r"\d ?\d[ .,/:-]{0,3}\d ?\d[ .,/:-]{0,3}\d ?\d"
_ACCOUNT = r"\d(?:[ .-]{0,2}\d){5,7}"
_WORDS = r"(?:(?!\d)[\w'#/&-]{1,14}\.?[\s:,;=()/-]{1,3}){0,5}"
_SORT_FIRST = re.compile(
    rf"(?<![\w£$€.,/-])(?P<code>{_CODE})(?!\d)"
    rf"(?P<between>[\s,;:/|()=-]{{1,6}}{_WORDS})(?P<account>{_ACCOUNT})(?![\w/]|[.,-]\d)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:so?rt\s?codes?|sort|s/?c)\b(?:'s)?[\s.:#='(-]*(?:(?:is|of|no)\b[\s:]*)?$", re.IGNORECASE
)
_ACCOUNT_FIRST = re.compile(
    rf"(?<![\w£$€.,/-])(?P<account>\d{{8}}|\d{{4}} \d{{4}})(?!\d)"
    rf"(?P<between>[\s,;:/|()=-]{{1,6}}{_WORDS})(?P<code>{_CODE})(?![\w/]|[.,-]\d)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"\b(?:bank\s(?:account|acc?t?|details)|(?:barclays|lloyds|natwest|nat\swest|santander|halifax|hsbc|nationwide|monzo"
    r"|starling|tsb|rbs|co-?op\sbank|first\sdirect|metro\sbank|virgin\smoney|yorkshire\sbank|skipton)\s(?:account|acc?t?|a/c)?)"
    r"\s?(?:no|number|num)?[\s.:#(]*(?:is\s|are\s)?(?P<account>\d{8}|\d{4} \d{4})(?!\d)",
    re.IGNORECASE,
)
_DIGIT = rf"(?:oh|zero|nought|{UNITS})"
_TWO = rf"(?:(?:{TENS})(?:[ -](?:{UNITS}))?|{TEENS}|{_DIGIT}[ -]{_DIGIT}|\d\d)"
_SPOKEN = re.compile(
    rf"\bsort\b(?:\scode)?(?:'s|\sis)?[\s:,]{{1,3}}(?P<pair>{_TWO}(?:[ ,.-]{{1,3}}{_TWO}){{2}}[\s,;:/()-]{{1,4}}{_WORDS}{_ACCOUNT})(?![\w/]|[.,-]\d)",
    re.IGNORECASE,
)
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{2}[ -]?\d ?\d(?:[ .-]{0,2}[A-Z0-9]){11,30}(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_IBAN_LABEL = re.compile(r"\biban\b[\s.:#]*(?:is\s|no\.?\s|number\s)*$", re.IGNORECASE)
_IBAN_LENGTHS = {
    country: length
    for length, countries in {
        15: "NO",
        16: "BE",
        18: "NL DK FI",
        19: "SI",
        20: "LT AT LU EE",
        21: "LV CH HR",
        22: "GB IE DE BG",
        23: "AE GI",
        24: "ES RO CZ SK SE PK SA",
        25: "PT",
        26: "TR",
        27: "FR IT GR",
        28: "PL HU CY",
        29: "UA",
        31: "MT",
    }.items()
    for country in countries.split()
}
_ROLL = re.compile(
    r"\broll\s(?:account\s)?(?:no|number|num|ref)?[\s.:#]*(?:is\s)?(?P<roll>(?:[A-Z]{1,3}[ /-]?)?\d(?:[ /.-]?\d){4,14}(?:[/-]?[A-Z])?)\b",
    re.IGNORECASE,
)
_BANK_WORDS = re.compile(
    r"\b(?:bank(?:ing|s)?|building\ssociety|sort\s?code|sort|s/c|acc?t?s?\b|a/c|account|refund|pay(?:ment|ee|ing)?|paid|transfer|bacs|money"
    r"|barclays|lloyds|natwest|santander|halifax|hsbc|nationwide|monzo|starling|tsb|iban|standing\sorder|direct\sdebit|wages"
    r"|cheque|£\d)",
    re.IGNORECASE,
)
_BANK = re.compile(
    r"(?<!food )(?<!blood )\b(?:bank(?!\sholiday)|building\ssociety|sort)\b[^.!?\n\d]{0,30}$",
    re.IGNORECASE,
)
_PAID_INTO = re.compile(
    r"\b(?:into|(?:stick|pop|put|bung|chuck)\s(?:it|them|mine|that|the\smoney)\s(?:in|on)|refund\w{0,3}|transfer\w{0,4}|bank|sort|acc?t?|account|bacs|bank\sdetails|(?:pa(?:y|id)|put|send|sent|money|on\sits\sway|gone|going)\s(?:it\s|me\s|back\s){0,2}to)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"\b(?:my|mine|his|her|hers|their|your|you|refund(?:ed)?|sent\sto|sending|credited|mum'?s|dad'?s|nan'?s|daughter'?s"
    r"|son'?s|wife'?s|husband'?s|me|Mrs?|Ms|Miss)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:(?:to|by|pay|paid\sto|into)\s(?:us|the\scouncil)\b|payable\sto\sthe\scouncil|the\scouncil'?s\s(?:bank|account|sort)"
    r"|our\s(?:bank|account|sort|payment)|council\stax\s(?:bank\s)?(?:account|payments?)\s(?:is|are|to)|account\sname:?\s[\w\s]{0,30}\bcouncil\b)",
    re.IGNORECASE,
)
_NOT_A_BANK = re.compile(
    r"\b(?:vat|charity|company|registered|uprn|tel|phone|fax|order|invoice|grid|isbn)\s?(?:no|number|reg\w*)?[\s.:#]*$",
    re.IGNORECASE,
)
_BEFORE, _AFTER = 110, 60


def has_iban_digits(iban: str) -> bool:
    """Say whether an IBAN (capitals, no gaps) has its country's length and its check digits."""
    if _IBAN_LENGTHS.get(iban[:2]) != len(iban):
        return False
    return int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them in linear time: the pair as one span, an IBAN, a roll number that is called one.

    What the words call the council's own passes, each number by itself.
    """
    for passage in passages(draft):
        if not _MAYBE.search(passage.text):
            continue
        end = 0
        for span, why in sorted(
            (*_pairs(passage.text), *_ibans(passage.text), *_rolls(passage.text))
        ):
            if span[0] < end or _is_the_councils(passage.text, span, draft, context.council):
                continue
            end = span[1]
            yield passage.hit(
                span,
                kind="bank_account",
                message=f"“{passage.quote(*span)}” seems to be somebody's bank details.",
                why=why,
                suggestion="Take it out. Ask for bank details only through a private, agreed route.",
            )


def _pairs(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    for pattern in (_SORT_FIRST, _ACCOUNT_FIRST):
        position = 0
        while match := pattern.search(text, position):
            position = match.start("between")
            if _is_pair(text, match):
                position = match.end()
                yield match.span(), "grammar: six digits of a sort code with an account number"
    for match in _SPOKEN.finditer(text):
        yield match.span("pair"), "grammar: a spoken sort code with an account number"
    for match in _LABELLED.finditer(text):
        yield match.span("account"), "grammar: words of a bank account, then eight digits"


def _is_pair(text: str, match: re.Match[str]) -> bool:
    """Tell bank details from dates, times and other pairs of numbers."""
    start, end = match.span()
    before = text[max(0, start - _BEFORE) : start]
    if is_money(text, start) or _NOT_A_BANK.search(before):
        return False
    if _NOT_A_BANK.search(text[: match.start("account")][-30:]):
        return False
    between = match["between"]
    if _LABEL.search(before) or re.search(r"(?i)so?rt|s/c|\bacc?t?\b|acc?ount|a/c", between):
        return True
    near = before + text[end : end + _AFTER]
    parted = re.fullmatch(r"\d\d([ .-])\d\d\1\d\d", match["code"]) is not None or (
        _BANK.search(before) is not None and "/" in match["code"]
    )
    whole = re.fullmatch(r"\d{8}|\d{4} \d{4}", match["account"]) is not None
    if not whole or re.search(r"\w", between):
        return False
    if not parted:
        return match["code"].isdigit() and _PAID_INTO.search(before) is not None
    return (
        "-" in match["code"]
        or _PAID_INTO.search(before) is not None
        or _BANK_WORDS.search(near) is not None
    )


def _ibans(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    for match in _IBAN.finditer(text):
        end = match.end()
        while end > match.start():
            iban = re.sub(r"[ .-]", "", text[match.start() : end]).upper()
            if has_iban_digits(iban):
                yield (match.start(), end), "checksum: an IBAN, modulus 97"
                break
            end = text.rfind(" ", match.start(), end)
        else:
            if _IBAN_LABEL.search(text[max(0, match.start() - 30) : match.start()]):
                yield match.span(), "grammar: “IBAN”, then an account in its form"


def _rolls(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    for match in _ROLL.finditer(text):
        if sum(c.isdigit() for c in match["roll"]) > 4:  # noqa: PLR2004  (shorter ones are votes and lists)
            yield match.span("roll"), "grammar: “roll number”, then a code"


def _is_the_councils(
    text: str, span: tuple[int, int], draft: Draft, council: CouncilProfile
) -> bool:
    """Say whether the nearest words before call the account the council's own."""
    before = text[max(0, span[0] - _BEFORE) : span[0]]
    after = text[span[1] : span[1] + _AFTER].partition("\n")[0]
    names = [name for name in (council.name, *council.aliases) if name]
    ours = [m.end() for m in _OURS.finditer(before)] if draft.role == "draft" else []
    ours += [before.rfind(name) + len(name) for name in names if name in before]
    private = [m.end() for m in _PRIVATE.finditer(before)]
    if ours and max(ours) > max(private, default=-1):
        return True
    named_after = re.match(
        r"(?i)[\s,;.(]{0,3}(?:account\s|in\sthe\s)?(?:name|payee|payable\sto)?[\s:]*", after
    )
    rest = after[named_after.end() :] if named_after else after
    return not private and any(rest.startswith(name) for name in names)


CHECK = Check(
    name="bank_account",
    title="Bank details",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo",),
)
