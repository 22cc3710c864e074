import pytest

from oyez.policy.document.headings import Part
from oyez.policy.document.intake import read
from oyez.policy.document.lines import Puzzled
from oyez.policy.document.parsing import parse
from oyez.policy.document.shape import PolicyDocument
from tests.policy.documents import PLAIN, line_of


def parsed(text: str, name: str = "policy.txt") -> PolicyDocument:
    return parse(read(text.encode(), name=name))


def codes(document: PolicyDocument) -> list[str]:
    return [clause.code for clause in document.clauses]


WHOLE = [
    "PUR",
    "REL1",
    "REL2",
    "SCO",
    "PRI1",
    "PRI2",
    "PRO1",
    "PRO2",
    "POL1",
    "POL2",
    "POL3",
    "CLO",
]


def test_a_plain_document_becomes_parts_and_numbered_clauses() -> None:
    document = parsed(PLAIN)

    assert codes(document) == WHOLE
    assert document.title == "Fernwell social media policy and procedure"
    clauses = {clause.code: clause for clause in document.clauses}
    assert clauses["SCO"].items == ("Facebook and the like", "LinkedIn")
    assert clauses["PRO1"].items == ("Events", "Jobs")
    assert clauses["POL2"].related == ("REL2",)
    assert clauses["CLO"].text == "Think before you post."
    assert document.notes == ()


@pytest.mark.parametrize("name", ["policy.txt", "policy.md"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("PRINCIPLES", "PRINCIPALS"),
        ("PRINCIPLES", "Guiding Principles"),
        ("PRINCIPLES", "principles:"),
        ("PRINCIPLES", "**Principles**"),
        ("PRINCIPLES", "## Principles"),
        ("PRINCIPLES", "## 3. Principles ##"),
        ("PRINCIPLES", "3. PRINCIPLES"),
        ("PRINCIPLES", "Part 3 – Principles"),
        ("PRINCIPLES", "Section 3: Our Principles"),
        ("PRINCIPLES", "C. PRINCIPLES"),
        ("PRINCIPLES", "PRINCIPELS"),
        ("PURPOSE", "Purpose of this policy"),
        ("PURPOSE", "INTRODUCTION"),
        ("SCOPE", "Who this policy applies to"),
        ("PROCEDURE", "PROCEEDURE"),
        ("PROCEDURE", "__Procedures__"),
        ("POLICY\n\n1", "The Policy:\n\n1"),
        ("POLICY\n\n1", "POLICY\n======\n\n1"),
    ],
)
def test_a_heading_is_known_in_many_forms(old: str, new: str, name: str) -> None:
    assert codes(parsed(PLAIN.replace(old, new), name)) == WHOLE


def test_windows_line_ends_and_tabs_after_numbers_change_nothing() -> None:
    text = PLAIN.replace(". ", ".\t", 1).replace("\n", "\r\n")
    assert codes(parsed(text)) == WHOLE


def test_a_document_without_empty_lines_is_still_understood() -> None:
    text = "\n".join(line for line in PLAIN.split("\n") if line.strip())
    assert codes(parsed(text)) == WHOLE


def test_an_introduction_that_stands_beside_a_purpose_is_not_a_second_purpose() -> None:
    document = parsed(PLAIN.replace("PURPOSE\n", "INTRODUCTION\n\nHello.\n\nPURPOSE\n"))
    assert codes(document) == WHOLE


def test_a_list_of_contents_is_not_read_as_the_policy() -> None:
    contents = "CONTENTS\n\nPurpose .... 1\nScope .... 2\nPrinciples\t3\nProcedure .... 3\nPolicy .... 4\n\n"
    assert codes(parsed(contents + PLAIN)) == WHOLE


def test_parts_numbered_with_their_headings_are_understood() -> None:
    text = """1 Purpose
1.1 This tells everybody who works for the council how to behave when they use social media.
1.2 Read it with:
 - Equalities Policy
 - Data Protection Policy
2 Scope
2.1 It covers every worker of the council, and in particular these platforms and their like:
 - Facebook
3 Principles
3.1 We see the benefit of social media.
3.2 It never replaces other channels.
4 Procedure
4.1 Nominated representatives post, for instance:
4.1.1 Events
4.1.2 Jobs
4.2 Pages are checked regularly.
5 Policy
5.1 Do not disparage colleagues.
5.2 Follow the Data Protection Policy.
5.3 Personal opinions are your own.
6 Conclusion
Think before you post.
"""
    document = parsed(text)

    assert codes(document) == WHOLE
    clauses = {clause.code: clause for clause in document.clauses}
    assert clauses["PRO1"].items == ("Events", "Jobs")
    assert clauses["PUR"].text.endswith("Read it with:")


def test_a_gap_between_deep_numbers_is_refused() -> None:
    text = PLAIN.replace("\n1. Do", "\n5.1 Do").replace("\n2. Follow", "\n5.3 Follow")
    with pytest.raises(Puzzled, match=r"5\.3 follows 5\.1"):
        parsed(text)


def test_numbers_that_run_on_through_the_parts_count_from_one_in_each_code() -> None:
    text = PLAIN.replace("1. Nominated", "3. Nominated").replace("2. Pages", "4. Pages")
    document = parsed(text)

    assert codes(document) == WHOLE
    assert any("run on" in note for note in document.notes)


def test_a_wrapped_document_is_joined_again() -> None:
    long = "1. Do not disparage colleagues, whether they work beside you, far from you or\n   for another council in the county, and whatever account you use for it."
    document = parsed(PLAIN.replace("1. Do not disparage colleagues.", long))

    clause = next(clause for clause in document.clauses if clause.code == "POL1")
    assert clause.text.endswith("county, and whatever account you use for it.")
    assert "\n" not in clause.text


def test_paragraphs_after_the_last_clause_are_the_closing_words() -> None:
    document = parsed(PLAIN + "\nAnd ask, if in doubt.\n")
    assert document.clauses[-1].text == "Think before you post.\n\nAnd ask, if in doubt."


def test_a_paragraph_between_two_clauses_belongs_to_the_first() -> None:
    document = parsed(PLAIN.replace("2. Follow", "This means all of them.\n\n2. Follow"))
    clause = next(clause for clause in document.clauses if clause.code == "POL1")
    assert clause.text == "Do not disparage colleagues.\n\nThis means all of them."


def test_a_heading_of_its_own_may_begin_the_closing_words() -> None:
    document = parsed(PLAIN.replace("Think before", "CONCLUSION\n\nThink before"))
    assert codes(document) == WHOLE


def test_words_before_the_first_number_are_kept_as_an_introduction() -> None:
    document = parsed(PLAIN.replace("1. Do not", "Everyone must keep to these:\n\n1. Do not"))
    assert document.introductions == {Part.POLICY: "Everyone must keep to these:"}


def test_what_is_missing_without_harm_is_said() -> None:
    document = parsed(
        PLAIN.replace("Think before you post.\n", "").replace(
            "1. Equalities Policy\n2. Data Protection Policy\n", ""
        )
    )

    assert "CLO" not in codes(document)
    assert document.notes == (
        "The document has no part “Related policies”.",
        "The document has no part “Closing”.",
    )


@pytest.mark.parametrize(
    ("old", "new", "beginning", "said"),
    [
        ("2. Follow", "4. Follow", "4. Follow", "follows 1"),
        ("3. Personal", "4. Personal", "4. Personal", "3 was expected"),
        ("2. Follow", "1. Follow", "1. Follow", "comes twice"),
        ("1. Do not", "2. Do not", "2. Do not", "1 was expected"),
        ("1. Do not disparage colleagues.\n", "", "2. Follow", "1 was expected"),
        ("PURPOSE\n", "1. Lost item\n\nPURPOSE\n", "1. Lost", "outside every part"),
        ("2. Data Protection Policy\n", "3. Data Protection Policy\n", "3. Data", "2 was expected"),
        ("SCOPE\n", "PURPOSE\n\nAgain.\n\nSCOPE\n", "PURPOSE", "second heading"),
        ("SCOPE\n", "PURPOSE\n", "PURPOSE", "second heading"),
        ("PURPOSE\n", "PURPOSE\n\nPURPOSE\n", "PURPOSE", "second heading"),
        ("PRINCIPLES\n", "", "PROCEDURE", "“Principles”"),
        ("SCOPE\n", "", "PRINCIPLES", "“Scope”"),
        ("PURPOSE\n", "", "SCOPE", "“Purpose”"),
        (
            "It covers every worker.\n\nIt covers these sites:\n\nFacebook and the like\n\nLinkedIn\n",
            "",
            "SCOPE",
            "is empty",
        ),
        (
            "1. We see the benefit of using social media as a powerful tool.\n2. It does not replace other channels.\n",
            "Be good.\n",
            "PRINCIPLES",
            "no numbered clause",
        ),
        ("1. Do not", "- Do not", "- Do not", "bullet"),
    ],
)
def test_a_damaged_document_is_refused_with_the_line_that_puzzles(
    old: str, new: str, beginning: str, said: str
) -> None:
    assert PLAIN.count(old) == 1 or old.endswith("\n")
    damaged = PLAIN.replace(old, new, 1)
    with pytest.raises(Puzzled) as refused:
        parsed(damaged)

    message = str(refused.value)
    assert said in message
    number = int(message.removeprefix("Line ").split(",")[0])
    assert damaged.split("\n")[number - 1].startswith(beginning)


def test_the_last_of_two_purposes_is_the_one_that_is_named() -> None:
    with pytest.raises(Puzzled) as refused:
        parsed(PLAIN + "\nPURPOSE\n\nOnce more.\n")
    assert str(refused.value).startswith(f"Line {len(PLAIN.split(chr(10))) + 1},")
    assert f"line {line_of(PLAIN, 'PURPOSE')}" in str(refused.value)


def test_a_letter_is_not_a_policy() -> None:
    with pytest.raises(Puzzled, match="no heading of a policy was found"):
        parsed("Dear all,\n\nThe bins will be late.\n")
