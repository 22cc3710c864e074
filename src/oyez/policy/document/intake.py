"""The door: what kind of file this is, whether it is safe, and in what letters it is written."""

import codecs
import re
import stat
from pathlib import Path

from oyez.lib.complaint import Complaint
from oyez.policy.document.lines import Reading
from oyez.policy.document.markdown import read_markdown
from oyez.policy.document.plain import read_plain
from oyez.policy.document.word import read_word

MOST_WORD = 10_000_000
MOST_TEXT = 1_000_000
LONGEST_LINE = 20_000
LAST_ASCII = 0x7F
MOST_LINES = 20_000
WINDOWS_SHARE = 0.1
"""A text of which more than this is outside ASCII is not an English policy in Windows-1252."""

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_MARKDOWN_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_SAVE_AS = "open it in Word or LibreOffice and save it as .docx, or as plain text"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        f"This is an old Word file (.doc) or is protected by a password: {_SAVE_AS}, unprotected.",
    ),
    (b"%PDF", f"A PDF has lost its headings and numbers: find the original, {_SAVE_AS}."),
    (b"{\\rtf", f"This is a rich text file (.rtf): {_SAVE_AS}."),
    (b"<!doctype html", f"This is a web page: copy its text into a document, {_SAVE_AS}."),
    (b"<html", f"This is a web page: copy its text into a document, {_SAVE_AS}."),
)


def read_path(path: Path) -> bytes:
    """Return a file's bytes, having looked at its size first; raises `Complaint`."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Complaint(f"{path} is not a file.")
        _refuse_size(found.st_size, MOST_WORD)
        with path.open("rb") as stream:
            content = stream.read(MOST_WORD + 1)
    except FileNotFoundError as error:
        raise Complaint(f"There is no file {path}.") from error
    except (OSError, ValueError) as error:
        raise Complaint(f"{path} cannot be read: check its name and permissions.") from error
    _refuse_size(len(content), MOST_WORD)
    return content


def read(content: bytes, *, name: str) -> Reading:
    """Read a policy's bytes by what they are; `name` only tells Markdown from plain text."""
    if content.startswith(b"PK\x03\x04"):
        _refuse_size(len(content), MOST_WORD)
        return read_word(content)
    text = decode(content)
    _refuse_lines(text)
    if name.lower().endswith((".md", ".markdown")) or _MARKDOWN_HEADING.search(text):
        return read_markdown(text)
    return read_plain(text)


def decode(content: bytes) -> str:
    """Return the text of a text file in UTF-8, in UTF-16 with its mark, or from Windows.

    Raises `Complaint` for anything else, naming the line where it can.
    """
    start = content[:200].lstrip().lower()
    for signature, advice in _SIGNATURES:
        if start.startswith(signature.lower()):
            raise Complaint(advice)
    _refuse_size(len(content), MOST_TEXT)
    text = _unlettered(content)
    text = text.replace("\f", "\n").replace("\v", " ").replace("\u2028", " ").replace("\x85", " ")
    if control := _CONTROL.search(text):
        line = text.count("\n", 0, control.start()) + 1
        raise Complaint(f"Line {line} holds bytes that are not text: {_SAVE_AS}.")
    return text


def _unlettered(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as error:
            raise Complaint(f"This file is not whole UTF-16 text: {_SAVE_AS}.") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return _windows(content, line)


def _windows(content: bytes, line: int) -> str:
    """Read what Word calls plain text: Windows-1252, when nearly all of it is ASCII."""
    strange = sum(byte > LAST_ASCII for byte in content)
    if b"\x00" not in content and strange <= WINDOWS_SHARE * len(content):
        try:
            return content.decode("cp1252")
        except UnicodeDecodeError:
            pass
    raise Complaint(f"Line {line} is not text in UTF-8: {_SAVE_AS} in UTF-8.")


def _refuse_size(size: int, most: int) -> None:
    if size > most:
        raise Complaint(
            f"The file has {size:,} bytes; a policy of this kind has at most {most:,}."
            " Import the policy alone, without pictures or appendices."
        )


def _refuse_lines(text: str) -> None:
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        raise Complaint(f"The file has {len(lines):,} lines; a policy has at most {MOST_LINES:,}.")
    for number, line in enumerate(lines, start=1):
        if len(line) > LONGEST_LINE:
            raise Complaint(
                f"Line {number} has {len(line):,} characters; a line of a policy has at most"
                f" {LONGEST_LINE:,}. Is this the right file?"
            )
