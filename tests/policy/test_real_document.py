"""Against the council's own document, where this machine has it."""

import os
import re
from pathlib import Path

import pytest

from oyez.policy.document.intake import read
from oyez.policy.document.parsing import parse
from oyez.policy.document.shape import PolicyDocument
from oyez.policy.topics import clause_of, topics_of
from tests.policy.documents import model_policy
from tests.policy.test_topics import HOMES
from tests.policy.word_documents import typed

FOLDER = os.environ.get("OYEZ_SHARED", "")
pytestmark = pytest.mark.skipif(not FOLDER, reason="OYEZ_SHARED is not set")
RUN = 6

CODES = [
    "PUR", *(f"REL{n}" for n in range(1, 7)), "SCO", *(f"PRI{n}" for n in range(1, 4)),
    *(f"PRO{n}" for n in range(1, 7)), *(f"POL{n}" for n in range(1, 12)), "CLO",
]  # fmt: skip


def source() -> bytes:
    return next(iter(sorted(Path(FOLDER, "policy").glob("*.txt")))).read_bytes()


def in_form(form: str) -> PolicyDocument:
    text = source().decode()
    if form == "docx":
        return parse(read(typed(text.split("\n")), name="policy.docx"))
    if form == "cp1252":
        return parse(read(text.encode("cp1252"), name="policy.txt"))
    return parse(read(text.encode(), name=f"policy.{form}"))


@pytest.mark.parametrize("form", ["txt", "md", "docx", "cp1252"])
def test_every_part_and_clause_of_the_councils_document_is_found(form: str) -> None:
    document = in_form(form)

    assert [clause.code for clause in document.clauses] == CODES
    clauses = {clause.code: clause for clause in document.clauses}
    assert len(clauses["SCO"].items) == 5
    assert len(clauses["PRO1"].items) == 5
    assert {code for code, clause in clauses.items() if clause.items} == {"SCO", "PRO1"}
    assert clauses["POL2"].related == ("REL2",)
    assert clauses["POL11"].related == ("REL4",)
    assert clauses["PRO4"].related == ()
    assert document.notes == ()
    assert document.introductions == {}


def test_every_word_of_the_document_is_in_a_clause_or_a_heading() -> None:
    document = in_form("txt")
    kept = " ".join(" ".join((clause.text, *clause.items)) for clause in document.clauses).split()
    lost = [word for word in words(source()) if word not in words(" ".join(kept).encode())]
    assert set(lost) <= {
        "procedure", "principals", "scope", *(str(number) for number in range(1, 12)),
    }  # fmt: skip


def test_each_topic_is_bound_to_the_clause_that_the_requirements_name() -> None:
    clauses = in_form("txt").clauses
    assert {topic: clause_of(topic, clauses) for topic in HOMES} == HOMES
    titles = {code: topic.name for code, topic in topics_of(clauses).items()}
    assert titles == {code: topic for topic, code in HOMES.items()}


def words(text: bytes) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.decode().lower())


def test_the_model_policy_shares_no_run_of_six_words_with_it() -> None:
    ours, theirs = without_names(model_policy()), without_names(source())
    runs = {tuple(theirs[start : start + RUN]) for start in range(len(theirs) - RUN + 1)}
    shared = [
        " ".join(ours[start : start + RUN])
        for start in range(len(ours) - RUN + 1)
        if tuple(ours[start : start + RUN]) in runs
    ]
    assert shared == []


def without_names(content: bytes) -> list[str]:
    """Leave out the list of related policies: their names are names."""
    lines = content.decode().split("\n")
    return words("\n".join(line for line in lines if not line.endswith("Policy")).encode())
