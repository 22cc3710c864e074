"""Checks cite the clause that means it, whatever its number."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.registry import CHECKS
from oyez.policy.document.headings import LISTED, Part
from oyez.policy.document.intake import read
from oyez.policy.document.parsing import parse
from oyez.policy.document.shape import Clause
from oyez.policy.law import LAW
from oyez.policy.topics import TOPICS, clause_of, topics_of
from tests.policy.documents import model_policy

HOMES = {
    "purpose": "PUR", "related": "REL1", "scope": "SCO",
    "benefit": "PRI1", "enhance_not_replace": "PRI2", "awareness": "PRI3",
    "nominated_representatives": "PRO1", "one_corporate_account": "PRO2",
    "page_purposes": "PRO3", "page_permission": "PRO4", "creator_monitors": "PRO5",
    "checked_regularly": "PRO6",
    "disparaging": "POL1", "data_protection": "POL2", "picture_permission": "POL3",
    "conflict_of_interest": "POL4", "approved_page": "POL5", "personal_opinion": "POL6",
    "offensive_language": "POL7", "disrepute": "POL8", "duty_to_report": "POL9",
    "monitoring": "POL10", "cyber_bullying": "POL11", "closing": "CLO",
}  # fmt: skip


def model() -> tuple[Clause, ...]:
    return parse(read(model_policy(), name="model_policy.md")).clauses


def test_every_topic_has_its_clause_in_the_model_policy() -> None:
    assert {topic: clause_of(topic, model()) for topic in HOMES} == HOMES
    others = {"accessibility", "safeguarding", "pre_election", "links", "length"}
    assert set(HOMES) | others == set(TOPICS)


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("safeguarding", "Any safeguarding concern about a child goes to the lead at once."),
        ("pre_election", "In the pre-election period nothing may favour a candidate or party."),
        ("links", "Do not use shortened links: people must see which website they lead to."),
    ],
)
def test_a_clause_that_speaks_of_it_is_found(topic: str, text: str) -> None:
    others = [clause for clause in model() if clause.part is Part.POLICY]
    clause = Clause(Part.POLICY, 99, text)
    assert clause_of(topic, [*others, clause]) == clause.code
    assert clause_of(topic, others) is None


def test_every_check_rests_on_a_law_or_on_a_topic_that_is_known() -> None:
    lost = [c.name for c in CHECKS if c.clause not in LAW and c.topic not in TOPICS]
    assert lost == []


def test_every_clause_of_the_model_policy_is_known_by_its_own_topic() -> None:
    by_code = {code: topic.name for code, topic in topics_of(model()).items()}
    assert by_code == {code: topic for topic, code in HOMES.items()}


@given(st.randoms(use_true_random=False))
def test_checks_follow_a_clause_to_whatever_number_it_gets(chance: random.Random) -> None:
    clauses = model()
    shuffled: list[Clause] = [clause for clause in clauses if clause.part not in LISTED]
    for part in LISTED:
        texts = [clause for clause in clauses if clause.part is part]
        chance.shuffle(texts)
        shuffled += [
            Clause(part, number, clause.text, clause.items)
            for number, clause in enumerate(texts, start=1)
        ]
    text_of = {clause.code: clause.text for clause in clauses}
    new_text = {clause.code: clause.text for clause in shuffled}

    for topic, home in HOMES.items():
        found = clause_of(topic, shuffled)
        assert found is not None
        assert new_text[found] == text_of[home], topic


def test_a_topic_that_no_clause_names_has_no_clause() -> None:
    clauses = [Clause(Part.POLICY, 1, "Be kind to animals.")]
    assert clause_of("picture_permission", clauses) is None
    assert clause_of("nothing of the kind", clauses) is None


def test_the_first_of_two_equal_clauses_is_cited() -> None:
    text = "Personal opinions are not those of the council."
    clauses = [Clause(Part.POLICY, 1, text), Clause(Part.POLICY, 2, text)]
    assert clause_of("personal_opinion", clauses) == "POL1"
