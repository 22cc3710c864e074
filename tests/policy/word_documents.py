"""Word documents made for tests, with real numbering definitions."""

import io
from collections.abc import Iterable
from typing import Any

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

ABSTRACT = """<w:abstractNum {ns} w:abstractNumId="{number}">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="{deep}"/><w:lvlText w:val="{deep_text}"/></w:lvl>
</w:abstractNum>"""


def with_numbering(document: Document) -> None:
    """Define list 90 (1, 2, 3 with bullets below) and 91 (1.1 under a level of headings)."""
    root = document.part.numbering_part.element
    definitions = [
        (90, "decimal", "%1.", "bullet", "•"),
        (91, "decimal", "%1", "decimal", "%1.%2"),
    ]
    for number, form, text, deep, deep_text in definitions:
        xml = ABSTRACT.format(
            ns=nsdecls("w"), number=number, form=form, text=text, deep=deep, deep_text=deep_text
        )
        root.insert(0, parse_xml(xml))
        _instance(root, number, number, restart=False)


def restarted(document: Document, number: int) -> int:
    """Return a list id of its own that counts list 90 from one again."""
    _instance(document.part.numbering_part.element, number, 90, restart=True)
    return number


def _instance(root: Any, number: int, abstract: int, *, restart: bool) -> None:
    override = (
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restart else ""
    )
    root.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>'
            f"{override}</w:num>"
        )
    )


def listed(document: Document, text: str, list_id: int, level: int = 0) -> Paragraph:
    """Add a paragraph to a list."""
    paragraph = document.add_paragraph(text)
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
        )
    )
    return paragraph


def deleted(paragraph: Paragraph, text: str) -> None:
    """Add text that was deleted under tracked changes."""
    xml = f"<w:del {nsdecls('w')}><w:r><w:delText>{text}</w:delText></w:r></w:del>"
    paragraph._p.append(parse_xml(xml))


def inserted(paragraph: Paragraph, text: str) -> None:
    """Add text that was inserted under tracked changes."""
    xml = f'<w:ins {nsdecls("w")}><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>'
    paragraph._p.append(parse_xml(xml))


def moved_away(paragraph: Paragraph, text: str) -> None:
    """Add text that was moved elsewhere under tracked changes."""
    xml = f"<w:moveFrom {nsdecls('w')}><w:r><w:t>{text}</w:t></w:r></w:moveFrom>"
    paragraph._p.append(parse_xml(xml))


def saved(document: Document) -> bytes:
    """Return the bytes of a document."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def typed(lines: Iterable[str]) -> bytes:
    """Return a document in which every line was typed as a paragraph, numbers included."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    return saved(document)


def bold(document: Document, text: str) -> None:
    """Add a paragraph all in bold, as people make headings without styles."""
    document.add_paragraph().add_run(text).bold = True
