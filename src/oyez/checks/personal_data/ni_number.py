"""POL2: a National Insurance number."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.digit_runs import holds_digits
from oyez.checks.grammar.labels import is_near
from oyez.checks.passages import passages

_GAP = r"[ ./_-]{0,3}"
_DIGIT = r"[0-9OoIl]"
_DIGITS = _GAP.join([_DIGIT] * 6)
_NUMBER = re.compile(
    rf"[A-Za-z](?<![A-Za-z0-9][A-Za-z]){_GAP}[A-Za-z]{_GAP}(?=[0-9OoIl])(?P<digits>{_DIGITS}){_GAP}"
    r"(?P<suffix>[A-Da-d])(?![A-Za-z0-9])"
)
_WITHOUT_SUFFIX = re.compile(
    rf"[A-Za-z](?<![A-Za-z0-9][A-Za-z]){_GAP}[A-Za-z]{_GAP}(?P<digits>{_DIGITS})(?![A-Za-z0-9])"
)
_ALLOCATED = re.compile(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]")
_NEVER_ALLOCATED = frozenset(("BG", "GB", "KN", "NK", "NT", "TN", "ZZ"))
_CONTEXT = re.compile(
    r"(?<![\w.])(?:NI|NINO|N\.I\.?|nat\s?ins|national\s+insurance|insurance\s+(?:no|number))(?!\w)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?<![\w.])(?:NI|NINO|N\.I\.?|nat\s?ins|national\s+insurance)(?!\w)\s?(?:no|number|num)?[\s.:#=(-]*"
    r"(?:(?:is|was|of|for)\s(?:\w{1,6}\s)?)?[\s:]*$",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:stickers?|serial|tags?|barcode|engraved|stamped|labels?|asset|part|model|meter|bin|boiler|chassis|plate|lamp|pole|batch)\b[^.!?\n]{0,44}$",
    re.IGNORECASE,
)
_REACH, _SENTENCE = 40, 80
_FEWEST_TRUE_DIGITS = 4


def _is_number(text: str, match: re.Match[str]) -> bool:
    """Judge by HMRC's grammar; with the label right before, a mistyped prefix counts as well."""
    prefix = re.sub(r"[^A-Za-z]", "", match[0][: match.start("digits") - match.start()]).upper()
    if sum(c.isdigit() for c in match["digits"]) < _FEWEST_TRUE_DIGITS:
        return False
    if _is_labelled(text, match):
        return True
    if prefix in _NEVER_ALLOCATED or not _ALLOCATED.fullmatch(prefix):
        return False
    if is_near(text, match.span(), _CONTEXT):
        return True
    if _THING.search(text[max(0, match.start() - _SENTENCE) : match.start()]):
        return False
    letters = re.sub(r"[^A-Za-z]", "", match[0].replace(match["digits"], ""))
    return (match[0].isalnum() or letters.isupper()) and match["digits"].translate(
        _NO_GAPS
    ).isdigit()


_NO_GAPS = str.maketrans("", "", " ./_-")


def _is_labelled(text: str, match: re.Match[str]) -> bool:
    return _LABEL.search(text[max(0, match.start() - _REACH) : match.start()]) is not None


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them by HMRC's grammar, with spaces, hyphens or dots, in linear time.

    Two small letters with spaced numbers (`at 10 11 12 a`) need the words beside them; so does
    a number without its last letter, right after them.
    """
    for passage in passages(draft):
        text = passage.text
        if not holds_digits(text, _FEWEST_TRUE_DIGITS):
            continue
        found = [m for m in _NUMBER.finditer(text) if _is_number(text, m)]
        if _CONTEXT.search(text):
            taken = Cover(m.span() for m in found)
            found += [
                m
                for m in _WITHOUT_SUFFIX.finditer(text)
                if _is_labelled(text, m) and _is_number(text, m) and not taken.holds(*m.span())
            ]
        for match in found:
            yield passage.hit(
                match.span(),
                kind="ni_number",
                message=f"“{passage.quote(*match.span())}” is written like a National Insurance "
                "number.",
                why="grammar: an allocated prefix, six digits and a letter from A to D",
                suggestion="Take it out. It must never be published.",
            )


CHECK = Check(
    name="ni_number",
    title="National Insurance number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo",),
)
