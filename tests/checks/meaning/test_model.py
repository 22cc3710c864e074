"""The model as an optional part: what it adds, and what stands without it."""

import importlib.util

import pytest

from oyez.checks.base import Basis, Context, Control, Draft, Effect, Finding, Judged
from oyez.checks.controls import PolicyView, shipped_policy
from oyez.checks.engine import check
from oyez.checks.meaning.model import Model, load_model
from oyez.checks.registry import CHECKS

MEANING = [one for one in CHECKS if one.basis is Basis.MODEL]


class Marking:
    """A reader that marks given words."""

    def __init__(self, label: str, marked: str) -> None:
        self.label, self.marked = label, marked

    def read(self, text: str, /) -> tuple[Judged, ...]:
        start = text.find(self.marked)
        return () if start < 0 else (Judged(self.label, start, start + len(self.marked), 0.91),)


def asked(text: str, reader: Marking | None, role: str = "comment") -> list[Finding]:
    return list(check(Draft(text, role=role), Context(model=reader), shipped_policy()))


def test_what_the_model_marks_is_asked_with_the_words_as_written() -> None:
    (finding,) = asked(
        "😀 Ｔｈｅ ｃｒｅｗ danced all night long", Marking("hate", "The crew danced")
    )
    assert finding.check == "meaning_offensive"
    assert finding.effect is Effect.REVIEW
    assert finding.start == 2
    assert "Ｔｈｅ ｃｒｅｗ danced" in finding.message
    assert "0.91" in finding.why


def test_without_the_model_its_checks_find_nothing() -> None:
    assert asked("The crew danced all night long", None) == []


def test_no_control_lets_the_model_block() -> None:
    policy = PolicyView("1", {}, (Control("meaning_offensive", "POL7", Effect.BLOCK),))
    context = Context(model=Marking("hate", "danced"))
    (finding,) = check(Draft("They danced away"), context, policy)
    assert finding.effect is Effect.REVIEW
    assert not any(one.may_block for one in MEANING)


def test_what_a_rule_says_already_is_not_said_again() -> None:
    text = "I think the council is a joke."
    without = asked(text, None, "draft")
    clauses = {finding.clause for finding in without}
    assert clauses
    assert "POL1" in clauses
    for label, clause in (("hate", "POL7"), ("conduct", "POL8"), ("private", "POL2")):
        found = asked(text, Marking(label, "the council is a joke"), "draft")
        said = [finding.clause for finding in found if finding.start == text.index("the council")]
        assert said.count(clause) == 1 if clause not in clauses else found == without


@pytest.fixture
def model() -> Model:
    loaded = load_model()
    if loaded is None:
        pytest.skip("the model is not here: tools/meaning_model trains it")
    return loaded


def test_the_model_reads_the_same_twice_and_marks_inside_the_text(model: Model) -> None:
    text = "The bins were missed. " * 30 + "They are vermin and should all be sent back. Thanks."
    found = model.read(text)
    assert found == model.read_anew(text)
    assert all(0 <= one.start < one.end <= len(text) and 0 < one.score < 1 for one in found)
    assert any("vermin" in text[one.start : one.end] for one in found if one.label == "hate")


@pytest.mark.parametrize(
    "text", ["", " ", "\ud800", "\x00", "😀" * 3000, "a" * 100_000, ".\n" * 9000]
)
def test_the_model_reads_anything(model: Model, text: str) -> None:
    context = Context(model=model)
    assert isinstance(check(Draft(text), context, shipped_policy()), tuple)


def test_without_its_library_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "onnxruntime" else real(name)
    )
    load_model.cache_clear()
    try:
        assert load_model() is None
    finally:
        load_model.cache_clear()
