"""Running the checks that a policy binds."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from corpus_lines import read
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from oyez.checks.base import Context, Control, Draft, Effect, Finding
from oyez.checks.controls import PolicyView, default_controls, shipped_policy
from oyez.checks.engine import check
from oyez.checks.registry import CHECKS
from tests.checks.awkward import AWKWARD
from tests.checks.fernwell import CONTEXT

POLICY = shipped_policy()
CATEGORIES = ["", "events", "good_news", "jobs", "partners", "new_information", "other"]


def only(*controls: Control) -> PolicyView:
    return PolicyView("1", {}, controls)


def test_a_control_gives_clause_and_effect() -> None:
    policy = only(Control("mobile_phone", "POL7", Effect.INFORM))
    (finding,) = check(Draft("07700 900123"), CONTEXT, policy)
    assert (finding.clause, finding.effect) == ("POL7", Effect.INFORM)


def test_a_check_without_a_control_does_not_run() -> None:
    assert check(Draft("07700 900123"), CONTEXT, only()) == ()


def test_of_several_controls_the_strongest_counts_and_the_first_among_equals() -> None:
    policy = only(
        Control("mobile_phone", "POL1", Effect.INFORM),
        Control("mobile_phone", "POL2", Effect.REVIEW),
        Control("mobile_phone", "POL3", Effect.REVIEW),
    )
    (finding,) = check(Draft("07700 900123"), CONTEXT, policy)
    assert (finding.clause, finding.effect) == ("POL2", Effect.REVIEW)


def test_a_check_that_judges_meaning_never_blocks_whatever_its_control_says() -> None:
    meaning = [one for one in CHECKS if not one.may_block]
    policy = only(*(Control(one.name, one.clause, Effect.BLOCK) for one in meaning))
    findings = [
        finding
        for line in read("development")
        for finding in check(Draft(line.text, line.role), CONTEXT, policy)
    ]
    assert len({finding.check for finding in findings}) >= 12
    assert {finding.effect for finding in findings} == {Effect.REVIEW}


def test_a_comment_is_not_asked_what_only_a_draft_is_asked() -> None:
    text = "I think the council is a joke #sandymerefunday"
    assert check(Draft(text, role="comment"), CONTEXT, POLICY) == ()
    assert len(check(Draft(text), CONTEXT, POLICY)) == 3


def test_findings_come_in_the_order_of_the_text_and_then_the_alternative_text() -> None:
    draft = Draft(
        "a@mail.example, 07700 900123, #sandymerefunday",
        alt_text="Ring Sam on 07700 900124",
        category="good_news",
    )
    findings = check(draft, CONTEXT, POLICY)
    assert [finding.check for finding in findings] == [
        "category_link",
        "email",
        "mobile_phone",
        "hashtag_capitals",
        "mobile_phone",
    ]
    assert findings[-1].field == "alt_text"


def test_a_finding_within_a_stronger_one_of_its_clause_is_left_out() -> None:
    text = "07700900123@mail.example"
    assert [f.check for f in check(Draft(text), CONTEXT, POLICY)] == ["email"]


def test_a_stronger_finding_within_a_weaker_one_stays() -> None:
    policy = only(
        Control("email", "POL2", Effect.INFORM), Control("mobile_phone", "POL2", Effect.BLOCK)
    )
    found = check(Draft("07700900123@mail.example"), CONTEXT, policy)
    assert {finding.check for finding in found} == {"email", "mobile_phone"}


def test_findings_of_other_clauses_are_not_swallowed() -> None:
    policy = only(
        Control("email", "POL2", Effect.BLOCK), Control("mobile_phone", "POL5", Effect.BLOCK)
    )
    assert len(check(Draft("07700900123@mail.example"), CONTEXT, policy)) == 2


def test_offsets_count_code_points_of_the_text_as_written() -> None:
    text = "👨‍👩‍👧 e\u0301 \u202e\u200b０７７００ ９００１２３ 😀"
    (finding,) = check(Draft(text), CONTEXT, POLICY)
    assert text[finding.start : finding.end] == "０７７００ ９００１２３"


SNIPPETS = [
    "07700 900123", "+44", "01632 960100", "jane@mail.example", " at ", " dot ", "(at)", "AB123456C",
    "999 000 0018", "Mrs J Bowen", "4 Elm Row", "FW9 9ZZ", "I think ", '"', "said Sam", "Honestly",
    "council", " is a joke", "typical ", "#sandymerefunday", "#", "https://", "fernwell.example", "@",
    "xn--", "https://a.gov.uk.b", "here", "born 3/4/81", "they are vermin", "vote", "😀👍🏽",
    "\u200b", "\u0301", "😀", "\u202e", "ﷺ", "½", "\n", " ", "0", "7", ".", "-", "(", ")", "é", "\ud800",
]  # fmt: skip
TEXT = st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=4)), max_size=14).map("".join)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=TEXT,
    alt_text=st.none() | TEXT,
    link=st.just("") | TEXT,
    category=st.sampled_from(CATEGORIES),
    role=st.sampled_from(["draft", "comment"]),
    media=st.lists(TEXT, max_size=2).map(tuple),
)
@example("\ud800", "\ud800", "\ud800", "good_news", "draft", ("\ud800",))
def test_any_message_gets_findings_that_point_at_something(
    text: str, alt_text: str | None, link: str, category: str, role: str, media: tuple[str, ...]
) -> None:
    draft = Draft(text, role, category, link, alt_text=alt_text, media=media)
    findings = check(draft, CONTEXT, POLICY)
    for finding in findings:
        assert_points_at_something(finding, draft)
    assert findings == check(draft, CONTEXT, POLICY)


def assert_points_at_something(finding: Finding, draft: Draft) -> None:
    assert finding.message
    assert finding.suggestion
    assert finding.why
    if finding.start is None:
        assert finding.end is None
        return
    field = draft.text if finding.field == "text" else draft.alt_text or ""
    assert finding.end is not None
    assert 0 <= finding.start < finding.end <= len(field)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_an_empty_profile_never_finds_less_than_a_full_one(before: str, after: str) -> None:
    draft = Draft(f"{before} 01632 960100 info@fernwell.example {after}", role="comment")
    strict = check(draft, Context(), POLICY)
    assert len(strict) >= len(check(draft, CONTEXT, POLICY))


def test_every_check_has_words_that_promise_nothing() -> None:
    draft = Draft("a@mail.example 07700 900123", category="events", media=("x.jpg",))
    for finding in check(draft, CONTEXT, POLICY):
        assert "safe" not in f"{finding.message} {finding.suggestion}".lower()


def test_the_shipped_policy_binds_every_check_once() -> None:
    assert [control.check for control in default_controls()] == [one.name for one in CHECKS]
    assert replace(POLICY, version="2").control("email") is not None


_LINEAR = """
import json, sys
from oyez.checks.base import Context, Draft
from oyez.checks.controls import shipped_policy
from oyez.checks.engine import check
for seed in json.loads(sys.argv[1]):
    print(ascii(seed), flush=True)
    check(Draft((seed * 200_000)[:200_000], category="events"), Context(), shipped_policy())
"""


@pytest.mark.parametrize("first", range(0, len(AWKWARD), 7))
def test_200_kilobytes_of_each_awkward_piece_are_read_in_reasonable_time(first: int) -> None:
    seeds = json.dumps(AWKWARD[first : first + 7])
    # Linear time takes seconds; quadratic time would take the better part of an hour.
    subprocess.run([sys.executable, "-c", _LINEAR, seeds], timeout=120, check=True)
