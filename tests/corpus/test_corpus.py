"""The corpus is what its README says, and the checks do no worse on its development part than they did."""

import re
from collections import Counter
from statistics import median

import pytest
from corpus_lines import (
    COUNCIL,
    HARD,
    IDENTIFIERS,
    PARTS,
    Line,
    Raised,
    Span,
    any_of,
    personal,
    read,
    recall_by_kind,
    score,
)

from oyez.checks.base import Context, Draft, Effect
from oyez.checks.controls import shipped_policy
from oyez.checks.council import load_council
from oyez.checks.engine import check

EVERY = {part: read(part) for part in PARTS}
LINES = [line for lines in EVERY.values() for line in lines]


def test_there_are_a_thousand_lines_and_a_quarter_of_them_hard() -> None:
    assert len(LINES) >= 1000
    assert sum(bool(line.hard) for line in LINES) >= 250
    assert {line.hard for line in LINES} == HARD | {""}
    assert len({line.id for line in LINES}) == len(LINES)
    assert len({line.text for line in LINES}) == len(LINES)


@pytest.mark.parametrize("part", PARTS)
def test_role_and_length_tell_nothing_of_the_label(part: str) -> None:
    lines = [line for line in EVERY[part] if not line.hard]
    clean = [line for line in lines if not line.clauses]
    raised = [line for line in lines if line.clauses]
    assert 0.4 <= len(clean) / len(lines) <= 0.6
    assert abs(_drafts(clean) - _drafts(raised)) <= 0.1
    lengths = [median(len(line.text) for line in some) for some in (clean, raised)]
    assert 0.75 <= lengths[0] / lengths[1] <= 1.33


def _drafts(lines: list[Line]) -> float:
    return sum(line.role == "draft" for line in lines) / len(lines)


@pytest.mark.parametrize("part", PARTS)
def test_each_kind_of_identifier_stands_in_each_part(part: str) -> None:
    kinds = Counter(span.kind for line in EVERY[part] for span in line.spans)
    assert all(kinds[kind] >= 6 for kind in IDENTIFIERS), kinds


def test_every_telephone_number_is_one_that_nobody_can_have() -> None:
    drama = re.compile(
        r"0?(?:7700900\d{3}|1632960\d{3}|20794[0-9]0\d{3}|2079460\d{3}|1\d1[0-9]4960\d{3}"
        r"|11[3-8]4960\d{3}|1[2-6]14960\d{3}|1914980\d{3}|2890180\d{3}|2920180\d{3}|8081570\d{3}"
        r"|9098790\d{3}|3069990\d{3})"
    )
    for line in LINES:
        for span in line.spans:
            digits = re.sub(r"\D", "", line.text[span.start : span.end])
            if span.kind == "phone" and span.field == "text" and len(digits) >= 10:
                assert drama.search(digits.removeprefix("44")), line.id


def said(lines: list[Line]) -> list[Raised]:
    context = Context(council=load_council(COUNCIL))
    found = []
    for line in lines:
        draft = Draft(line.text, line.role, alt_text=line.alt_text)
        findings = check(draft, context, shipped_policy())
        asked = [one for one in findings if one.effect > Effect.INFORM]
        spans = [
            Span(one.field, one.start, one.end)
            for one in asked
            if one.clause == "POL2" and one.start is not None and one.end is not None
        ]
        found.append(Raised(frozenset(one.clause for one in asked), tuple(spans)))
    return found


def test_the_rules_alone_do_on_the_development_part_what_they_did() -> None:
    lines = EVERY["development"]
    raised = said(lines)
    whole = score(lines, raised, any_of)
    data = score(lines, raised, personal)
    assert whole.f1 >= 0.30
    assert whole.flagged <= 0.05
    assert data.f1 >= 0.40
    assert data.flagged <= 0.03
    kinds = recall_by_kind(lines, raised)
    assert sum(kinds[kind][0] for kind in IDENTIFIERS) >= 0.5 * sum(
        kinds[k][1] for k in IDENTIFIERS
    )
