"""POL2: a passport number beside the word."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.labels import is_money
from oyez.checks.passages import passages

_WORD = re.compile(
    r"\bpass\s?port(?:s|'s)?\b(?!\s?(?:office|fee|photo|to\b))|\b(?:p/?port|ppt?)\b"
    r"(?=[\s.:#]{0,3}(?:(?:no|num|number)\b\.?:?\s?)?(?:(?:GB[RDO]?|UK)[ -]?)?[A-Z]?\d(?:[ .-]{0,2}\d){7})",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?<![\w.,+/-])(?:(?:GB[RDO]?|UK)[ -]?)?"
    r"(?:[A-Z][ -]?)?\d(?:[ .-]{0,2}[\dOol]){7,8}(?![\w/]|[.,-]\d)",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"(?<![\w/-])[A-Z]{1,3}[ -]?\d{6,8}(?:[ -]?[A-Z])?(?![\w/-])")
_IS_CALLED = re.compile(
    r"pass\s?port(?:'s)?\s*(?:no|number|num|id|#|:|\()[\s.:#(]*(?:is|was|=)?[\s:]*$", re.IGNORECASE
)
_SOMETHING_ELSE = re.compile(
    r"\b(?:call|ring|phone|tel(?:ephone)?|text|order|ref(?:erence)?|booking|invoice|tracking)\b[^,;]{0,12}$",
    re.IGNORECASE,
)
_AHEAD, _BEHIND = 70, 40
_BRITISH = re.compile(r"(?:GB[RDO]?|UK)?(?:\d{9}|[A-Z]\d{8})")


def _near_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a number that belongs to each “passport” could stand: its sentence and line."""
    for word in _WORD.finditer(text):
        before = text[max(0, word.start() - _BEHIND) : word.start()]
        start = word.start() - len(re.split(r"[.!?]\s|\n", before)[-1])
        yield start, word.end() + len(text[word.end() : word.end() + _AHEAD].partition("\n")[0])


def _is_number(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _AHEAD) : match.start()]
    if is_money(text, match.start()) or _SOMETHING_ELSE.search(before):
        return False
    written = re.sub(r"[ .-]", "", match[0]).upper()
    digits = re.sub(r"\D", "", written.translate(str.maketrans("OIL", "011")))
    return _BRITISH.fullmatch(written) is not None or len(digits) == len("123456789")


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find nine digits, or a letter and eight, within a sentence that says “passport”.

    A foreign number (letters and six to eight digits) counts only where the words call it one.
    """
    for passage in passages(draft):
        text = passage.text
        seen = -1
        for start, end in _near_words(text):
            numbers = [m for m in _NUMBER.finditer(text, start, end) if _is_number(text, m)]
            numbers += [
                m
                for m in _FOREIGN.finditer(text, start, end)
                if _IS_CALLED.search(text[max(0, m.start() - _AHEAD) : m.start()])
            ]
            for match in sorted(numbers, key=lambda m: m.start()):
                if match.start() < seen:
                    continue
                seen = match.end()
                yield passage.hit(
                    match.span(),
                    kind="passport",
                    message=f"“{passage.quote(*match.span())}” seems to be a passport number.",
                    why="grammar: nine digits, or letters and digits, beside “passport”",
                    suggestion="Take it out. It must never be published.",
                )


CHECK = Check(
    name="passport",
    title="Passport number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo",),
)
