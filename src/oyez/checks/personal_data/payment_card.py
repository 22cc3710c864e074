"""POL2: a payment card number (issuer's range and the Luhn check digit)."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.labels import is_money, is_reference
from oyez.checks.passages import passages
from oyez.lib.links import find_links

_D = "[0-9OoIl]"
_DIGITS = re.compile(
    r"[2-6](?<![\w.,+*][2-6])(?<!\d [2-6])"
    rf"(?:{_D}{{3}}(?P<gap>[ .-]?){_D}{{4}}(?P=gap){_D}{{4}}(?P=gap){_D}{{4}}"
    r"(?![\w*]|(?P=gap)\d(?!\d/\d))"  # the date of expiry may follow
    rf"|(?:[ .,/_\n-]{{0,3}}{_D}){{11,18}}(?![\w*]|[ .,-]\d))"
)
_ISSUERS = (
    (re.compile(r"4\d{15}(?:\d{3})?"), "Visa"),
    (re.compile(r"(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"), "Mastercard"),
    (re.compile(r"3[47]\d{13}"), "American Express"),
    (re.compile(r"(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15}"), "Maestro"),
    (re.compile(r"(?:6011|64[4-9]\d|65\d\d)\d{12}"), "Discover"),
    (re.compile(r"3(?:0[0-5]|[68]\d)\d{11}"), "Diners Club"),
    (re.compile(r"35(?:2[89]|[3-8]\d)\d{12}"), "JCB"),
)
_CARD = re.compile(
    r"\b(?:cards?|debit|credit|visa|mastercard|amex|american\sexpress|maestro|long\snumber|cvv|cvc"
    r"|expir\w*|exp|valid\s(?:to|from)|monzo|revolut|starling)\b",
    re.IGNORECASE,
)
_OTHER_CARDS = re.compile(
    r"\b(?:library|oyster|travel|bus|loyalty|gift|nectar|clubcard|sim|membership|leisure|rail)\s?(?:cards?|pass)\b"
    r"|\b(?:imei|barcode|isbn|tracking|parcel|meter|order|serial|iccid|mpan|uprn)\b",
    re.IGNORECASE,
)
_MACHINE = re.compile(r"\b(?:asset|tags?|machine|screen|sticker|engraved)\b", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d[\d -]{7,}")
_REACH = 60


def has_luhn_digit(digits: str) -> bool:
    """Say whether the last digit is the Luhn check digit of the others; one digit repeated is not."""
    doubled = (int(d) * 2 for d in digits[-2::-2])
    total = sum(int(d) for d in digits[::-2]) + sum(n - 9 if n > 9 else n for n in doubled)  # noqa: PLR2004  (two digits are added up)
    return len(set(digits)) > 1 and total % 10 == 0


def _why(text: str, match: re.Match[str]) -> str:
    """Return the evidence, "" for none: the check digit, or words and grouping of a card."""
    digits = re.sub(r"[^0-9]", "", match[0].translate(str.maketrans("OoIl", "0011")))
    issuer = next((name for form, name in _ISSUERS if form.fullmatch(digits)), "")
    before = text[max(0, match.start() - _REACH) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + _REACH].partition("\n")[0]
    label = _LONG_NUMBER.split(before)[-1]
    speaks = _CARD.search(before) or _CARD.search(after)
    if _is_of_something_else(label) or is_money(text, match.start()):
        return ""
    if issuer and has_luhn_digit(digits):
        if not speaks and is_reference(text, match.start()):
            return ""
        return f"checksum: {len(digits)} digits of {issuer}'s range, Luhn check digit"
    grouped = re.fullmatch(r"\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|3\d{3}([ .-])\d{6}\2\d{5}", match[0])
    if (
        _CARD.search(before)
        and not _MACHINE.search(before)
        and (grouped or issuer)
        and match[0][0] in "3456"
    ):
        return "grammar: words of a payment card, then its digits"
    if re.search(r"(?i)\bamex\b[\w\s]{0,12}$", before) and digits.startswith(("34", "37")):
        return "grammar: “Amex”, then digits of its range"
    return ""


def _is_of_something_else(label: str) -> bool:
    """Say whether the words call it another card or a parcel: what stands last before it counts."""
    others = list(_OTHER_CARDS.finditer(label))
    cards = list(_CARD.finditer(label))
    return bool(others) and not (cards and cards[-1].start() >= others[-1].end())


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them whole, spaced, dotted or hyphenated, in linear time.

    Passes: a masked number (`**** 1234`), what the words before call an order, tracking or library
    card number, digits in a web address.
    """
    for passage in passages(draft):
        found = [(m, why) for m in _DIGITS.finditer(passage.text) if (why := _why(passage.text, m))]
        if not found:
            continue
        links = Cover((link.start, link.end) for link in find_links(passage.text))
        for match, why in found:
            if links.holds(*match.span()):
                continue
            yield passage.hit(
                match.span(),
                kind="payment_card",
                message=f"“{passage.quote(*match.span())}” is written like a payment card number.",
                why=why,
                suggestion="Take it out, and tell the card's owner to ask the bank for a new one "
                "if it has been seen.",
            )


CHECK = Check(
    name="payment_card",
    title="Payment card number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.CHECKSUM,
    find=find,
    release=("dpo",),
)
