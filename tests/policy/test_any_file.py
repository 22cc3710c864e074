"""Whatever a file holds, it is a policy or a sentence that says why not."""

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from oyez.lib.complaint import Complaint
from oyez.policy.document.headings import REQUIRED
from oyez.policy.understanding import Understood, understand
from oyez.policy.view import view_of
from tests.policy.documents import PLAIN
from tests.policy.word_documents import typed

NAMES = st.sampled_from(["policy.txt", "policy.md", "policy.docx"])
LINES = PLAIN.split("\n")
WORD = typed(LINES)


def understood(content: bytes, name: str) -> Understood | None:
    try:
        return understand(content, name=name)
    except Complaint as complaint:
        said = str(complaint)
    assert said.endswith((".", "?"))
    return None


@given(st.binary(max_size=300), NAMES)
def test_any_bytes(content: bytes, name: str) -> None:
    assert understood(content, name) is None


@given(st.text(max_size=300), NAMES)
def test_any_text(text: str, name: str) -> None:
    understood(text.encode("utf-8", "replace"), name)


@given(
    st.lists(st.sampled_from([*LINES, "5.1 Deep", "a) letter", "", "PURPOSE", "7. Seven", "# x", "   set in"]), max_size=60),
    NAMES,
)  # fmt: skip
def test_any_order_of_lines(lines: list[str], name: str) -> None:
    found = understood("\n".join(lines).encode(), name)
    if found is not None:
        codes = [clause.code for clause in found.document.clauses]
        assert len(codes) == len(set(codes))
        assert {part.value for part in REQUIRED} <= {code[:3] for code in codes}
        assert {control.clause for control in found.controls} <= {*codes, "LAW-ACCESSIBILITY"}
        assert all(clause.title for clause in view_of(found).clauses)


@given(st.data())
def test_one_line_taken_out_or_doubled_loses_no_clause_in_silence(data: st.DataObject) -> None:
    """A numbered line that goes is missed, unless it was the last of its list."""
    place = data.draw(st.sampled_from([n for n, line in enumerate(LINES) if line[:1].isdigit()]))
    after = LINES[place + 1] if place + 1 < len(LINES) else ""
    without = understood("\n".join([*LINES[:place], *LINES[place + 1 :]]).encode(), "policy.txt")
    doubled = understood(
        "\n".join([*LINES[:place], LINES[place], *LINES[place:]]).encode(), "policy.txt"
    )

    assert doubled is None
    if after[:1].isdigit():
        assert without is None


@given(st.integers(0, len(WORD) - 1), st.integers(0, 255))
def test_one_wrong_byte_in_a_word_file(place: int, byte: int) -> None:
    understood(WORD[:place] + bytes([byte]) + WORD[place + 1 :], "policy.docx")


@given(
    st.sampled_from(
        [
            "word/document.xml",
            "word/numbering.xml",
            "word/styles.xml",
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
        ]
    ),
    st.data(),
)
def test_any_part_of_a_word_file_cut_short_or_rewritten(member: str, data: st.DataObject) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WORD)) as source, zipfile.ZipFile(buffer, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == member:
                start = data.draw(st.integers(0, len(content)))
                new = data.draw(
                    st.sampled_from(
                        [b"", b"<w:p/>", b'w:val="99999999999999999999"', b"&#0;", b"<a/>"]
                    )
                )
                content = content[:start] + new + content[start + data.draw(st.integers(0, 40)) :]
            target.writestr(entry.filename, content)
    understood(buffer.getvalue(), "policy.docx")
