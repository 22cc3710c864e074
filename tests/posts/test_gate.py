"""The gate as a pure function: what blocks, what asks, what passes."""

import itertools

import pytest

from oyez.checks.base import Effect, Finding
from oyez.posts.gate import Facts, Outcome, Refusal, Remark, judge

REFUSAL = Refusal("PRO1", "No account is chosen.", "Tick where it goes.")


def remark(effect: Effect, *, answer: str = "", released: bool = False) -> Remark:
    finding = Finding("check", "kind", "POL2", effect, "text", 0, 3, "Something.", "why", "Do it.")
    return Remark(finding, "", ("dpo",), answer, released)


def outcome(*remarks: Remark, approved: bool = False, policy: str | None = "1") -> Outcome:
    return judge(Facts(policy, (), remarks, approved)).outcome


def test_without_a_policy_nothing_goes_out() -> None:
    verdict = judge(Facts(None, (), (), approved=True))
    assert verdict.outcome is Outcome.BLOCKED
    assert "No policy is in force" in verdict.reasons[0]


def test_a_clean_message_is_ready_without_anybody_else() -> None:
    assert outcome() is Outcome.READY


def test_advice_never_holds_a_message() -> None:
    assert outcome(remark(Effect.INFORM)) is Outcome.READY


def test_a_question_blocks_until_it_is_answered() -> None:
    assert outcome(remark(Effect.ANSWER)) is Outcome.BLOCKED
    assert outcome(remark(Effect.ANSWER, answer="To be announced")) is Outcome.READY


def test_what_needs_judgement_needs_a_second_person() -> None:
    assert outcome(remark(Effect.REVIEW)) is Outcome.NEEDS_REVIEW
    assert outcome(remark(Effect.REVIEW), approved=True) is Outcome.READY


def test_an_agreement_releases_no_block() -> None:
    assert outcome(remark(Effect.BLOCK), approved=True) is Outcome.BLOCKED
    assert outcome(remark(Effect.BLOCK, released=True)) is Outcome.READY


def test_an_answer_or_a_release_of_one_thing_is_none_of_another() -> None:
    assert outcome(remark(Effect.BLOCK, answer="why not")) is Outcome.BLOCKED
    assert outcome(remark(Effect.ANSWER, released=True)) is Outcome.BLOCKED
    assert outcome(remark(Effect.REVIEW, answer="x", released=True)) is Outcome.NEEDS_REVIEW


@pytest.mark.parametrize("approved", [True, False])
def test_a_recorded_fact_blocks_whatever_else_is_said(approved: bool) -> None:
    verdict = judge(Facts("1", (REFUSAL,), (), approved))
    assert verdict.outcome is Outcome.BLOCKED


def test_the_outcome_does_not_depend_on_the_order_of_findings() -> None:
    remarks = [remark(effect) for effect in Effect]
    outcomes = {outcome(*order) for order in itertools.permutations(remarks)}
    assert outcomes == {Outcome.BLOCKED}


def test_a_further_finding_never_makes_a_message_freer() -> None:
    rank = [Outcome.READY, Outcome.NEEDS_REVIEW, Outcome.BLOCKED]
    for size in range(3):
        for chosen in itertools.product(Effect, repeat=size):
            before = outcome(*map(remark, chosen))
            for further in Effect:
                assert rank.index(outcome(*map(remark, chosen), remark(further))) >= rank.index(
                    before
                )
