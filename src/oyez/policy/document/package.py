"""A Word file is a zip of XML: opened only after its directory and every byte have been counted.

Sizes in a zip's directory may lie, so each member is read against a budget, and what python-docx
opens afterwards is a fresh package of those very bytes.
"""

import io
import re
import zipfile
import zlib

from oyez.lib.complaint import Complaint

MOST_MEMBERS = 500
MOST_BYTES = 40_000_000
MOST_XML = 6_000_000
MOST_RATIO = 200
RATIO_COUNTS_FROM = 1_000_000
CHUNK = 65_536

_BOMB = "This Word file would unpack to far more than a policy holds, so it was not opened."
_DAMAGED = "This Word file is damaged: open it in Word, save it again as .docx and import that."
_OWN_ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([^\"']{0,40})", re.IGNORECASE)
_ENCODINGS = frozenset([b"utf-8", b"utf8", b"utf-16", b"us-ascii"])
_MACROS = "This Word file carries macros: open it in Word and save it as .docx (without macros)."


def safe_package(content: bytes) -> io.BytesIO:
    """Return the same package, rebuilt from bytes that were counted; raises `Complaint`."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            members = package.infolist()
            _refuse_directory(members)
            _refuse_kind({member.filename for member in members})
            return _rebuilt(package, members)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise Complaint(_DAMAGED) from error
    except (RuntimeError, ValueError, UnicodeError) as error:
        raise Complaint(_DAMAGED) from error


def _refuse_directory(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_BYTES:
        raise Complaint(_BOMB)
    for member in members:
        if member.flag_bits & 0x1:
            raise Complaint("This file is protected by a password: save it without one.")
        packed = max(member.compress_size, 1)
        if member.file_size > RATIO_COUNTS_FROM and member.file_size / packed > MOST_RATIO:
            raise Complaint(_BOMB)
    if len({member.filename for member in members}) != len(members):
        raise Complaint(_DAMAGED)


def _refuse_kind(names: set[str]) -> None:
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Complaint(_MACROS)
    if "word/document.xml" not in names or "[Content_Types].xml" not in names:
        raise Complaint(
            "This is a zip file but not a Word document: open the policy in Word or LibreOffice"
            " and save it as .docx."
        )


def _rebuilt(package: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> io.BytesIO:
    fresh, budget = io.BytesIO(), MOST_BYTES
    with zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as target:
        for member in members:
            is_xml = member.filename.lower().endswith((".xml", ".rels"))
            content = _read(package, member, min(budget, MOST_XML) if is_xml else budget)
            budget -= len(content)
            if is_xml:
                _refuse_entities(content.replace(b"\0", b""))
            target.writestr(member.filename, content)
    fresh.seek(0)
    return fresh


def _refuse_entities(ascii_letters: bytes) -> None:
    """Refuse entities of the file's own, and alphabets in which they could hide."""
    if _OWN_ENTITIES.search(ascii_letters):
        raise Complaint(
            "This Word file defines its own XML entities, which Word never does:"
            " it was not opened. Save it again from Word as .docx."
        )
    declared = _ENCODING.search(ascii_letters[:400])
    plain = ascii_letters.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")
    if not plain or (declared and declared[1].lower() not in _ENCODINGS):
        raise Complaint(_DAMAGED)


def _read(package: zipfile.ZipFile, member: zipfile.ZipInfo, budget: int) -> bytes:
    parts, size = list[bytes](), 0
    with package.open(member) as stream:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > budget:
                raise Complaint(_BOMB)
            parts.append(chunk)
    return b"".join(parts)
