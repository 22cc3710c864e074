"""The policy as the checks need it, read from what `oyez policy show --json` prints."""

import json
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.base import Control, Effect
from oyez.checks.controls import default_controls, load_policy, parse_policy
from oyez.lib.complaint import Complaint

GIVEN: dict[str, Any] = {
    "version": 3,
    "clauses": [
        {"code": "POL2", "title": "Personal data", "text": "Keep it out.", "related": ["REL2"]},
        {"code": "POL6", "title": "Opinions", "text": "Not as ours.", "related": []},
    ],
    "controls": [
        {"check": "email", "clause": "POL2", "effect": "review", "release": ["dpo"]},
        {"check": "alt_text_missing", "clause": "LAW-ACCESSIBILITY", "effect": "answer"},
    ],
}


def changed(**first_control: object) -> dict[str, Any]:
    given = deepcopy(GIVEN)
    given["controls"][0].update(first_control)
    return given


def test_a_policy_is_read_whole() -> None:
    policy = parse_policy(GIVEN)
    assert policy.version == "3"
    assert policy.titles == {"POL2": "Personal data", "POL6": "Opinions"}
    assert policy.control("email") == Control("email", "POL2", Effect.REVIEW, ("dpo",))
    assert policy.control("insult") is None


def test_release_may_be_one_role_or_several_or_left_to_the_check() -> None:
    one = parse_policy(changed(release="dpo")).control("email")
    none = parse_policy(changed(release=[])).control("email")
    assert one is not None
    assert none is not None
    assert (one.release, none.release) == (("dpo",), ())
    left = deepcopy(GIVEN)
    del left["controls"][0]["release"]
    control = parse_policy(left).control("email")
    assert control is not None
    assert control.release == ("dpo", "head_of_communications")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (changed(check="telepathy"), "no check “telepathy”"),
        (changed(clause="POL99"), "no clause “POL99”"),
        (changed(effect="forbid"), "“forbid” is not an effect"),
        (changed(effect=4), "“effect” is missing or is not text"),
        (changed(check="insult", effect="block"), "cannot block"),
        (changed(release=7), "“release”"),
        (changed(release=["Data Protection Officer"]), "“release”"),
        (changed(check=""), "“check”"),
        (changed(check=None), "“check”"),
        (GIVEN | {"controls": []}, "nothing would be checked"),
        (GIVEN | {"controls": {}}, "“controls” is missing or is not a list"),
        (GIVEN | {"controls": GIVEN["controls"][:1] * 2}, "twice"),
        (GIVEN | {"controls": ["email"]}, "Control 1 is not an object"),
        (GIVEN | {"clauses": None}, "“clauses”"),
        (GIVEN | {"clauses": GIVEN["clauses"][:1] * 2}, "twice"),
        (GIVEN | {"clauses": [{"code": "POL2"}]}, "“title”"),
        (GIVEN | {"version": [1]}, "“version”"),
        ([GIVEN], "not a policy"),
        (None, "not a policy"),
    ],
)
def test_what_is_wrong_is_said_and_what_to_do(given: Any, words: str) -> None:
    with pytest.raises(Complaint, match=words):
        parse_policy(given)


def test_a_law_code_needs_no_clause_in_the_file() -> None:
    control = parse_policy(changed(clause="LAW-SAFEGUARDING")).control("email")
    assert control is not None
    assert control.clause == "LAW-SAFEGUARDING"


def test_the_shipped_controls_survive_a_file(tmp_path: Path) -> None:
    codes = {control.clause for control in default_controls()}
    given = {
        "version": None,
        "clauses": [{"code": code, "title": code, "text": code} for code in sorted(codes)],
        "controls": [
            {
                "check": control.check,
                "clause": control.clause,
                "effect": control.effect.word,
                "release": list(control.release),
            }
            for control in default_controls()
        ],
    }
    file = tmp_path / "policy.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    assert load_policy(file).controls == default_controls()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{\n\n,", "line 3"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"[" * 100_000, "not a policy"),
        (b"1" * 5_000, "not a policy"),
        (b"", "line 1"),
    ],
)
def test_a_file_that_is_no_json_is_refused_by_name(
    tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "policy.json"
    file.write_bytes(content)
    with pytest.raises(Complaint, match=words) as complaint:
        load_policy(file)
    assert "policy.json" in str(complaint.value)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(Complaint, match="cannot be read"):
            load_policy(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["version", "clauses", "controls", "check", "clause", "code", "effect"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_a_policy_or_a_complaint(given: object) -> None:
    with suppress(Complaint):
        parse_policy(given)
