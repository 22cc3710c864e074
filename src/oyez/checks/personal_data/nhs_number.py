"""POL2: an NHS number (ten digits, the last of them a check digit by modulus 11)."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.digit_runs import holds_digits
from oyez.checks.grammar.labels import is_money, is_near, is_reference
from oyez.checks.grammar.phones import find_phones
from oyez.checks.passages import passages
from oyez.lib.links import find_links

_TEN_DIGITS = re.compile(r"(?<![\w.,+])\d(?:[ .-]{0,2}\d){9}(?![\d]|[.,]\d)")
_GROUPED = re.compile(r"\d{3}([ -])\d{3}\1(?:\d{4}|\d\d\1\d\d)")
_CONTEXT = re.compile(
    r"\b(?:n[ .]?h[ .]?s|chi\s+(?:no|number)|h&c|health\s+and\s+care\s+number|patients?|hospital\s+(?:no|number)"
    r"|medical\s+record)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\bn[ .]?h[ .]?s\b[ .]?\s?(?:id\s)?(?:no|number|num|#)\b[\s.:#=(-]*(?:(?:is|was|of|for)\s(?:\w{1,6}\s)?)?[\s:]*$",
    re.IGNORECASE,
)
_NOT_DIALLED = re.compile(r"0[1-9]")
_LABEL_REACH = 40
_LENGTH, _MODULUS = 10, 11


def has_check_digit(digits: str) -> bool:
    """Say whether ten digits carry the NHS check digit; one digit repeated ten times does not."""
    total = sum(int(d) * (_LENGTH - i) for i, d in enumerate(digits[:-1]))
    return len(set(digits)) > 1 and (_MODULUS - total % _MODULUS) % _MODULUS == int(digits[-1])


def _is_labelled(text: str, match: re.Match[str]) -> bool:
    """Say whether “NHS number” stands right before: then a mistyped one counts as well."""
    before = text[max(0, match.start() - _LABEL_REACH) : match.start()]
    return _LABEL.search(before) is not None and not _NOT_DIALLED.match(match[0])


def _is_number(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    if _is_labelled(text, match):
        return True
    if not has_check_digit(re.sub(r"\D", "", match[0])):
        return False
    if is_near(text, (start, end), _CONTEXT):
        return True
    if is_reference(text, start) or is_money(text, start):
        return False
    if _GROUPED.fullmatch(match[0]):
        return not re.search(r"\d[ -]$", text[max(0, start - 2) : start]) and not re.match(
            r"[ -]\d", text[end : end + 2]
        )
    return match[0].isdigit()


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them by checksum: grouped 3-3-4 or 3-3-2-2, or labelled, or ten bare digits that are nothing else.

    A telephone number, an ISBN or order number that says so, and digits in a web address pass.
    """
    for passage in passages(draft):
        if not holds_digits(passage.text, _LENGTH):
            continue
        numbers = [m for m in _TEN_DIGITS.finditer(passage.text) if _is_number(passage.text, m)]
        if not numbers:
            continue
        phones = Cover((phone.start, phone.end) for phone in find_phones(passage.text))
        links = Cover((link.start, link.end) for link in find_links(passage.text))
        for match in numbers:
            labelled = _is_labelled(passage.text, match)
            if (phones.holds(*match.span()) and not labelled) or links.holds(*match.span()):
                continue
            yield passage.hit(
                match.span(),
                kind="nhs_number",
                message=f"“{passage.quote(*match.span())}” has the form and the check digit of an "
                "NHS number.",
                why="checksum: ten digits, modulus 11"
                if has_check_digit(re.sub(r"\D", "", match[0]))
                else "grammar: ten digits after “NHS number”",
                suggestion="Take it out. It must never be published.",
            )


CHECK = Check(
    name="nhs_number",
    title="NHS number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.CHECKSUM,
    find=find,
    release=("dpo",),
)
