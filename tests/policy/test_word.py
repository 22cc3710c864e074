import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE

from oyez.policy.document.intake import read
from oyez.policy.document.lines import Kind, Puzzled
from oyez.policy.document.parsing import parse
from oyez.policy.document.shape import PolicyDocument
from tests.policy.documents import PLAIN
from tests.policy.word_documents import (
    bold,
    deleted,
    inserted,
    listed,
    moved_away,
    restarted,
    saved,
    typed,
    with_numbering,
)

WHOLE = ["PUR", "REL1", "REL2", "SCO", "PRI1", "PRI2", "PRO1", "PRO2", "POL1", "POL2", "CLO"]


def parsed(content: bytes) -> PolicyDocument:
    return parse(read(content, name="policy.docx"))


def codes(document: PolicyDocument) -> list[str]:
    return [clause.code for clause in document.clauses]


def written(document: Document, number: list[int], bullet: int | None = None) -> bytes:
    """Write a small policy with Word's headings; `number` is a list id for each numbered part."""

    def point(text: str, part: int) -> None:
        if number:
            listed(document, text, number[part])
        else:
            document.add_paragraph(text, style="List Number")

    def below(text: str) -> None:
        if bullet:
            listed(document, text, bullet, 1)
        else:
            document.add_paragraph(text, style="List Bullet")

    document.add_heading("Fernwell social media policy", 0)
    document.add_heading("Purpose", 1)
    document.add_paragraph("This tells people how to behave. Read it with:")
    point("Equalities Policy", 0)
    point("Data Protection Policy", 0)
    document.add_heading("Scope", 1)
    document.add_paragraph("It covers everybody and these platforms:")
    below("Facebook")
    below("LinkedIn")
    document.add_heading("Principles", 1)
    point("We see the benefit of social media.", 1)
    point("It never replaces other channels.", 1)
    document.add_heading("Procedure", 1)
    point("Nominated representatives post, for instance:", 2)
    below("Events")
    below("Jobs")
    point("Pages are checked regularly.", 2)
    document.add_heading("Policy", 1)
    point("Do not disparage colleagues.", 3)
    point("Follow the Data Protection Policy.", 3)
    document.add_paragraph("Think before you post.")
    return saved(document)


def test_words_own_list_styles_give_numbers_and_bullets() -> None:
    document = parsed(written(docx.Document(), []))

    assert codes(document) == WHOLE
    assert document.title == "Fernwell social media policy"
    clauses = {clause.code: clause for clause in document.clauses}
    assert clauses["PRO1"].items == ("Events", "Jobs")
    assert clauses["SCO"].items == ("Facebook", "LinkedIn")


def test_numbers_that_start_again_in_each_part_are_counted_as_word_counts_them() -> None:
    source = docx.Document()
    with_numbering(source)
    lists = [restarted(source, number) for number in (101, 102, 103, 104)]

    document = parsed(written(source, lists, bullet=90))

    assert codes(document) == WHOLE
    assert document.notes == ()


def test_headings_and_clauses_in_one_multilevel_list_are_understood() -> None:
    source = docx.Document()
    with_numbering(source)
    for heading, clauses in {
        "Purpose": [
            "This tells people how to behave when they use social media of any kind, be it at work or at home."
        ],
        "Scope": [
            "It covers everybody who works for the council, for however short a time it may be."
        ],
        "Principles": ["We see the benefit.", "It never replaces."],
        "Procedure": ["Nominated representatives post."],
        "Policy": ["Do not disparage.", "Keep to data protection."],
    }.items():
        listed(source, heading, 91)
        for clause in clauses:
            listed(source, clause, 91, 1)

    assert codes(parsed(saved(source))) == ["PUR", "SCO", "PRI1", "PRI2", "PRO1", "POL1", "POL2"]


def test_numbers_that_were_typed_are_read_as_in_plain_text() -> None:
    document = parsed(typed(PLAIN.split("\n")))
    assert len(document.clauses) == 12


def test_headings_that_are_only_bold_are_headings() -> None:
    source = docx.Document()
    for line in PLAIN.split("\n"):
        if line.isupper():
            bold(source, line.capitalize())
        else:
            source.add_paragraph(line)
    assert len(parsed(saved(source)).clauses) == 12


def test_tracked_changes_count_as_if_they_were_accepted() -> None:
    source = docx.Document()
    paragraph = source.add_paragraph("Kept")
    deleted(paragraph, " deleted")
    inserted(paragraph, " inserted")
    moved_away(paragraph, " moved")

    lines = read(saved(source), name="p.docx").lines

    assert [line.text for line in lines] == ["Kept inserted"]


def test_paragraphs_in_tables_are_read_in_their_order() -> None:
    source = docx.Document()
    source.add_paragraph("Before")
    table = source.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Left", "Right"
    source.add_paragraph("After")

    texts = [line.text for line in read(saved(source), name="p.docx").lines]

    assert texts == ["Before", "Left", "Right", "After"]


def test_a_refusal_names_the_paragraph() -> None:
    lines = PLAIN.replace("2. Follow", "4. Follow").split("\n")
    with pytest.raises(Puzzled) as refused:
        parsed(typed(lines))
    place = next(n for n, line in enumerate(lines, 1) if line.startswith("4. Follow"))
    assert str(refused.value).startswith(f"Paragraph {place}, “4. Follow the Data Protection")


def test_a_style_named_for_contents_is_passed_over() -> None:
    source = docx.Document()
    source.styles.add_style("TOC 1", WD_STYLE_TYPE.PARAGRAPH)
    source.add_paragraph("Purpose\t1", style="TOC 1")
    source.add_paragraph("Purpose")
    assert [line.text for line in read(saved(source), name="p.docx").lines] == ["Purpose"]


def test_a_numbering_loop_of_styles_ends() -> None:
    source = docx.Document()
    first = source.styles.add_style("One", WD_STYLE_TYPE.PARAGRAPH)
    second = source.styles.add_style("Two", WD_STYLE_TYPE.PARAGRAPH)
    first.base_style, second.base_style = second, first
    source.add_paragraph("Text of it", style="One")
    assert read(saved(source), name="p.docx").lines[0].kind is Kind.PARAGRAPH
