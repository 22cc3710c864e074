"""The model as an optional part: what it adds, and what stands without it."""

import importlib.util
from dataclasses import replace

import pytest

from oyez.checks.base import Basis, Context, Control, Draft, Effect, Finding, Judged, Reader
from oyez.checks.controls import PolicyView, shipped_policy
from oyez.checks.engine import check
from oyez.checks.meaning.model import Model, load_model
from oyez.checks.registry import BY_NAME, CHECKS

MEANING = [one for one in CHECKS if one.basis is Basis.MODEL]
LABELS = {label for one in CHECKS for label in one.labels}


class Marking:
    """A reader that marks given words."""

    def __init__(self, label: str, marked: str) -> None:
        self.label, self.marked = label, marked

    def read(self, text: str, /) -> tuple[Judged, ...]:
        start = text.find(self.marked)
        return () if start < 0 else (Judged(self.label, start, start + len(self.marked), 0.91),)

    def strongest(self, text: str, /) -> dict[str, float]:
        return {label: 0.91 if self.read(text) else 0.5 for label in LABELS}


def asked(text: str, reader: Reader | None, role: str = "comment") -> list[Finding]:
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


def test_a_private_number_says_enough_of_a_private_contact() -> None:
    number = "Ring Sam on 07700 900123"
    assert asked(number, Marking("contact", number), "draft") == asked(number, None, "draft")
    profile = "Message Sam on his own page"
    clauses = {one.clause for one in asked(profile, Marking("contact", profile), "draft")}
    assert "POL5" in clauses


@pytest.mark.parametrize(
    ("more", "is_asked"),
    [
        ("", True),
        (" Their parents know the school.", True),
        (" All parents signed our photo form.", False),
        (" Shown with the written permission of all parents.", False),
    ],
)
def test_who_says_that_permission_was_given_is_not_asked_for_it(more: str, is_asked: bool) -> None:
    shown = "Year six at the Roman wall"
    checks = {one.check for one in asked(shown + more, Marking("shown", shown), "draft")}
    assert ("meaning_shown" in checks) is is_asked


def test_permission_told_in_the_message_holds_for_its_picture() -> None:
    shown = "Year six at the Roman wall"
    draft = Draft("All parents signed our photo form.", alt_text=shown)
    found = check(draft, Context(model=Marking("shown", shown)), shipped_policy())
    assert "meaning_shown" not in {one.check for one in found}


def test_a_birth_date_in_a_passage_that_tells_something_private_is_still_pointed_at() -> None:
    text = "Mr Iqbal is under our care team and his date of birth is 17/10/1943"
    found = asked(text, Marking("private", text), "draft")
    assert {"date_of_birth", "meaning_private"} <= {one.check for one in found}


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


class Sure:
    """A reader that gives every label one score and marks nothing."""

    def __init__(self, score: float) -> None:
        self.score = score

    def read(self, text: str, /) -> tuple[Judged, ...]:  # noqa: ARG002  (the protocol)
        return ()

    def strongest(self, text: str, /) -> dict[str, float]:
        return dict.fromkeys(LABELS, self.score) if text else {}


def test_a_rule_is_silent_where_the_model_is_all_but_sure_that_it_is_wrong() -> None:
    text = "I think the council is a joke."
    assert asked(text, Sure(0.5), "draft") == asked(text, None, "draft") != []
    assert not any(BY_NAME[one.check].labels for one in asked(text, Sure(0.01), "draft"))


def test_no_model_silences_a_sign_of_danger_or_what_is_decided_by_form() -> None:
    for text in ("I'm going to kill myself tonight.", "Ring me on 07700 900123."):
        assert asked(text, Sure(0.0)) == asked(text, None) != []
    unmoved = [one for one in CHECKS if one.clause == "LAW-SAFEGUARDING"]
    assert not any(one.labels for one in unmoved)


def test_only_a_check_that_judges_meaning_can_be_silenced() -> None:
    phone = BY_NAME["mobile_phone"]
    with pytest.raises(ValueError, match="mobile_phone"):
        replace(phone, labels=("private",))


@pytest.fixture
def model() -> Model:
    loaded = load_model()
    if loaded is None:
        pytest.skip("the model is not here: tools/meaning_model trains it")
    return loaded


def test_the_model_reads_the_same_twice_and_marks_inside_the_text(model: Model) -> None:
    text = (
        "The bins were missed. " * 30
        + "Gypsies are vermin. They steal and they should all be sent back."
    )
    found = model.read(text)
    assert found == model.read_anew(text)
    assert all(0 <= one.start < one.end <= len(text) and 0 < one.score < 1 for one in found)
    assert [one for one in found if one.label == "hate" and one.end > text.index("Gypsies")]


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


def test_what_an_announcement_lacks_is_asked_only_where_no_category_is_recorded() -> None:
    context = Context(model=Marking("incomplete", "Join us"))
    for category, expected in (("", True), ("jobs", False)):
        draft = Draft("Join us at the depot.", category=category)
        checks = {finding.check for finding in check(draft, context, shipped_policy())}
        assert ("meaning_incomplete" in checks) is expected
