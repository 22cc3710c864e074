"""Nobody's file may cost more than a second, and every refusal says what to do."""

import io
import os
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
import pytest

from oyez.lib.complaint import Complaint
from oyez.policy.document.intake import read, read_path
from oyez.policy.document.parsing import parse
from tests.costs import costing_at_most
from tests.policy.documents import PLAIN


@contextmanager
def refused_at_once(words: str) -> Iterator[None]:
    with costing_at_most(1), pytest.raises(Complaint, match=words):
        yield


def package(**members: bytes) -> bytes:
    """A Word file with some of its members replaced or added (`__` for `/`, `_x` for `.x`)."""
    original, buffer = io.BytesIO(), io.BytesIO()
    document = docx.Document()
    document.add_paragraph("PURPOSE")
    document.save(original)
    names = {
        name.replace("__", "/").replace("_xml", ".xml").replace("_bin", ".bin"): content
        for name, content in members.items()
    }
    with (
        zipfile.ZipFile(original) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            if entry.filename not in names:
                target.writestr(entry.filename, source.read(entry))
        for name, content in names.items():
            target.writestr(name, content)
    return buffer.getvalue()


def test_a_sparse_file_of_a_gigabyte_is_refused_by_its_size(tmp_path: Path) -> None:
    huge = tmp_path / "policy.txt"
    with huge.open("wb") as stream:
        stream.truncate(1_000_000_000)
    with refused_at_once("1,000,000,000 bytes"):
        read_path(huge)


def test_a_device_and_a_folder_are_not_read(tmp_path: Path) -> None:
    with refused_at_once("is not a file"):
        read_path(Path("/dev/zero"))
    with refused_at_once("is not a file"):
        read_path(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with refused_at_once("is not a file"):
        read_path(tmp_path / "pipe")


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="There is no file"):
        read_path(tmp_path / "nothing.txt")
    with pytest.raises(Complaint, match="cannot be read"):
        read_path(Path("a\0b"))


def test_one_line_of_ten_megabytes_is_refused() -> None:
    with refused_at_once("bytes"):
        read(b"a" * 10_000_000, name="policy.txt")


def test_one_line_within_the_size_is_refused_by_its_length() -> None:
    with refused_at_once("Line 2 has 900,000 characters"):
        read(b"PURPOSE\n" + b"a" * 900_000, name="policy.txt")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"  \n\n \t\n", "empty"),
        (b"PURPOSE\n\x00\x01\x02", "Line 2 holds bytes"),
        (b"\x7fELF\x02\x01\x01" + b"\x00" * 50, "not text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not text"),
        (bytes(range(256)) * 4, "not text"),
        (b"\xff\xfea", "UTF-16"),
        (b"caf\x81 \x8d " + b"a" * 200, "not text in UTF-8"),
        (b"%PDF-1.7\n", "PDF"),
        (b"{\\rtf1 hello}", "rich text"),
        (b"<!DOCTYPE html><p>PURPOSE", "web page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, r"\.doc"),
    ],
)
@pytest.mark.parametrize("name", ["policy.txt", "policy.docx", "policy.md"])
def test_what_is_not_text_is_refused_with_advice(content: bytes, words: str, name: str) -> None:
    with refused_at_once(words):
        parse(read(content, name=name))


def test_a_zip_bomb_is_refused_by_its_directory() -> None:
    with refused_at_once("unpack to far more"):
        read(package(word__media__big_bin=b"\0" * 39_000_000), name="p.docx")


def test_a_bomb_in_the_document_itself_is_refused() -> None:
    bomb = b"<w:document>" + b"<w:p/>" * 5_000_000
    with refused_at_once("unpack to far more"):
        read(package(word__document_xml=bomb), name="p.docx")


def test_a_directory_that_lies_about_sizes_gains_nothing() -> None:
    honest = package(word__media__big_bin=b"\0" * 30_000_000)
    lying = honest.replace((30_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != honest
    with refused_at_once("damaged"):
        read(lying, name="p.docx")


def test_thousands_of_members_are_refused() -> None:
    many = {f"word__x{n}_xml": b"<a/>" for n in range(600)}
    with refused_at_once("unpack to far more"):
        read(package(**many), name="p.docx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("where", ["word__document_xml", "word__styles_xml", "word__numbering_xml"])
def test_entities_of_its_own_are_refused(where: str, encoding: str) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><x>&l9;</x>'
    with refused_at_once("entities"):
        read(package(**{where: bomb.encode(encoding)}), name="p.docx")


def test_an_external_entity_reads_no_file() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'
    with refused_at_once("entities"):
        read(package(word__document_xml=bomb), name="p.docx")


def test_macros_are_refused_with_advice() -> None:
    with refused_at_once("macros"):
        read(package(word__vbaProject_bin=b"x"), name="p.docm")


@pytest.mark.parametrize(
    "content",
    [b"<x/>", b"<w:document", b"", b"\xff\xff", b"<a>" * 100_000, b"<a>" * 500 + b"</a>" * 500],
)
def test_a_broken_document_is_refused_without_a_traceback(content: bytes) -> None:
    with refused_at_once("Word|read|empty"):
        parse(read(package(word__document_xml=content), name="p.docx"))


def test_other_zips_are_not_word_documents() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    with refused_at_once("not a Word document"):
        read(buffer.getvalue(), name="p.docx")


@pytest.mark.parametrize("cut", [30, 200, 2000])
def test_a_truncated_word_file_is_damaged(cut: int) -> None:
    with refused_at_once("damaged"):
        read(package()[:-cut], name="p.docx")


def test_a_word_file_of_a_hundred_thousand_paragraphs_is_not_a_policy() -> None:
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    rows = b"".join(b'<w:p w:rsidR="%06d"/>' % n for n in range(100_000))
    with refused_at_once("paragraphs"):
        read(package(word__document_xml=head + rows + b"</w:body></w:document>"), name="p.docx")


@pytest.mark.parametrize(
    "unit",
    [
        "- ",
        "> ",
        "1. ",
        "*",
        "_a",
        "[",
        "`",
        "<",
        "\\",
        "#",
        "![",
        "a*",
        "**a",
        "\t-",
        "&#x",
        "(((",
        "a.b.",
        "1.",
    ],
)
@pytest.mark.parametrize("name", ["p.txt", "p.md"])
def test_patterns_that_explode_elsewhere_take_linear_time(unit: str, name: str) -> None:
    line = (unit * 20_000)[:19_000]
    # Five times the length costs five times as much; a pattern that explodes costs 25 times.
    assert cost(line, name) < 15 * max(cost(line[: len(line) // 5], name), 0.02)


def cost(line: str, name: str) -> float:
    """Seconds of processor time to refuse fifty such lines: the least of three, as machines stall."""
    return min(once(line, name) for _ in range(3))


def once(line: str, name: str) -> float:
    begun = time.process_time()
    with pytest.raises(Complaint):
        parse(read("\n".join([line] * 50).encode(), name=name))
    return time.process_time() - begun


@pytest.mark.parametrize("name", ["p.txt", "p.md"])
def test_a_whole_megabyte_of_short_lines_is_refused_in_a_second(name: str) -> None:
    with refused_at_once("lines"):
        parse(read(b"a\n" * 499_000, name=name))


def test_windows_quotes_from_word_are_read_as_they_were_meant() -> None:
    text = PLAIN.replace("Think", "“Think” – it’s £5 –")
    document = parse(read(text.encode("cp1252"), name="policy.txt"))
    assert document.clauses[-1].text.startswith("“Think” – it’s £5")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_marks_of_unicode_are_understood(encoding: str) -> None:
    assert len(parse(read(PLAIN.encode(encoding), name="policy.txt")).clauses) == 12
