"""Shapes know which words a text must hold; they must never ask for too much."""

import re

import pytest

from oyez.checks.conduct.coded_phrases import CODED
from oyez.checks.conduct.danger_shapes import DANGERS
from oyez.checks.conduct.risk_shapes import RISKS
from oyez.checks.grammar.private_matters import MATTERS, OF_ONESELF, TO_A_RESIDENT
from oyez.checks.grammar.secrets import CODES, RAIDS, SECRECY
from oyez.checks.grammar.shapes import Alternatives, Shapes, beginnings, shape, shapes
from tests.checks.conduct.clean_lines import CLEAN
from tests.checks.conduct.hostile_lines import HOSTILE
from tests.checks.conduct.test_danger_to_life import RAISED as DANGEROUS
from tests.checks.conduct.test_person_at_risk import RAISED as RISKY


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"hello\sworld", "hello world"),
        (r"rats?", "a rat"),
        (r"(?:cat|dog)s\sbark", "cats bark"),
        (r"(?:the\s)?kitchen", "kitchen"),
        (r"pa[kc]t", "pact"),
        (r"\w+ish\b", "foolish"),
        (r"(?:|x)", ""),
        (r"half[\s-]caste", "half-caste"),
        (r"(?!never)now\s", "now then"),
        (r"don't\sgo", "don't go"),
        (r"a{2,3}b", "aab"),
        (r"un(?:kind|fair)", "unfair"),
        (r"(?:he|she)'?s\smad", "shes mad"),
        (r"colou?rs", "colors"),
        (r"(?:is\s|are\s)*mad", "mad"),
        (r"fifty[\w\s]{0,9}?men", "fifty odd men"),
        (r"(?:so-called|fake)\s", "so-called x"),
        (r"i'm\s(?:not\s)?sad", "i'm sad"),
    ],
)
def test_a_text_that_matches_is_never_passed_over(source: str, text: str) -> None:
    one = shape("x", source)
    assert one.pattern.search(text)
    assert list(Shapes([one]).find(text, beginnings(text)))


@pytest.mark.parametrize("every", [CODED, DANGERS, RISKS])
def test_the_needs_of_no_shape_hide_what_it_would_find(every: Shapes) -> None:
    for text in (*HOSTILE, *CLEAN, *DANGEROUS, *RISKY):
        small = text.lower()
        plain = {(m.span(), k) for k, m in every.find_slowly(small)}
        quick = {(m.span(), k) for k, m in every.find(small, beginnings(small))}
        assert quick == plain


def test_each_alternative_becomes_a_shape_of_its_own() -> None:
    found = shapes("x", r"one\s(?:a|b) | two[|] | \|three")
    assert [one.pattern.search("two|") is not None for one in found] == [False, True, False]


@pytest.mark.parametrize(
    "every", [*MATTERS.values(), OF_ONESELF, TO_A_RESIDENT, SECRECY, RAIDS, CODES]
)
def test_alternatives_find_what_the_whole_pattern_finds(every: Alternatives) -> None:
    whole = re.compile(every.source, every.flags)
    lines = (*HOSTILE, *CLEAN, *DANGEROUS, *RISKY)[::5]
    for text in (*lines, "\n".join(lines), "He's on PIP, has CANCER, and the alarm code is 4711."):
        spans = [match.span() for match in whole.finditer(text, 1, len(text) - 1)]
        assert [match.span() for match in every.finditer(text, 1, len(text) - 1)] == spans


def test_alternatives_that_overlap_take_turns_as_in_one_pattern() -> None:
    source = r"b\sc | a\sb | a\sb\sc | \bc\sa\b"
    text = "a b c a b c a"
    spans = [match.span() for match in re.finditer(source, text, re.VERBOSE)]
    assert [match.span() for match in Alternatives(source).finditer(text)] == spans


@pytest.mark.parametrize(
    "source",
    [
        r"\b(?:cat|cats|dog)s?\b",
        r"(?<![\w.])(?:cat|(?:big|small)\sdog)(?!\w)",
        r"\b(?:cat|dog)+",
        r"\b(?:cat|dog)\s(?:is|was)\s(?:very|really)\s(?:big|small)",
    ],
)
def test_a_group_that_a_pattern_begins_with_is_read_as_its_alternatives(source: str) -> None:
    text = "Cats, a big dog and .cat; the dog was really small. Dogdog? catcat"
    spans = [match.span() for match in re.finditer(source, text, re.VERBOSE | re.IGNORECASE)]
    assert spans
    assert [match.span() for match in Alternatives(source).finditer(text)] == spans


def test_alternatives_read_the_letters_that_regardless_of_case_stand_for_others() -> None:
    assert Alternatives(r"\bkiss\b").search("a \u212a\u0130\u017f\u017f")
