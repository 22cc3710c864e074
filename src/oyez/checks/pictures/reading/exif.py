"""What an EXIF block tells about where, who, with what and when (EXIF 2.32, TIFF 6.0).

A reader of our own: it looks at a handful of tags, follows no pointer twice and never reads beyond
the block, so that a hostile block costs nothing.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_MOST_ENTRIES = 300
_MOST_DIRECTORIES = 8
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_LONGEST_VALUE = 4096

_EXIF, _GPS, _XMP, _IPTC = 0x8769, 0x8825, 0x02BC, 0x83BB
_MEANING = {
    0x010E: "comment",  # ImageDescription
    0x9286: "comment",  # UserComment
    0x9C9B: "comment",  # XPTitle
    0x9C9C: "comment",  # XPComment
    0x9C9E: "comment",  # XPKeywords
    0x9C9F: "comment",  # XPSubject
    0x013B: "owner",  # Artist
    0x8298: "owner",  # Copyright
    0x9C9D: "owner",  # XPAuthor
    0xA430: "owner",  # CameraOwnerName
    0x013C: "owner",  # HostComputer
    0x010F: "device",  # Make
    0x0110: "device",  # Model
    0x0131: "device",  # Software
    0x927C: "device",  # MakerNote
    0xA431: "device",  # BodySerialNumber
    0xA433: "device",  # LensMake
    0xA434: "device",  # LensModel
    0xA435: "device",  # LensSerialNumber
    0xA420: "device",  # ImageUniqueID
    0x0132: "time",  # DateTime
    0x9003: "time",  # DateTimeOriginal
    0x9004: "time",  # DateTimeDigitized
    0x0201: "thumbnail",  # JPEGInterchangeFormat
}
_PLACES = frozenset((2, 4, 20, 22))  # latitude and longitude, of the camera and of the goal
_AREA = frozenset((27, 28))  # the method and the name of the area


@dataclass(frozen=True)
class _Entry:
    tag: int
    kind: int
    value: bytes
    number: int


def exif_tells(block: bytes) -> Iterator[str]:
    """Yield names such as `location` for what the TIFF structure `block` holds."""
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None or len(block) < 8:  # noqa: PLR2004  (its header)
        return
    waiting = [(struct.unpack_from(f"{order}I", block, 4)[0], False)]
    seen = set[int]()
    while waiting and len(seen) < _MOST_DIRECTORIES:
        at, is_gps = waiting.pop()
        if at in seen:
            continue
        seen.add(at)
        entries, following = _directory(block, at, order)
        if following:
            waiting.append((following, False))
        for entry in entries:
            if entry.tag in {_EXIF, _GPS} and not is_gps:
                waiting.append((entry.number, entry.tag == _GPS))
            elif told := _told(entry, is_gps=is_gps):
                yield told


def embedded(block: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what stands within the first directory as `xmp` or `iptc` in their own formats."""
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None or len(block) < 8:  # noqa: PLR2004
        return
    entries, _ = _directory(block, struct.unpack_from(f"{order}I", block, 4)[0], order)
    for entry in entries:
        if entry.tag in {_XMP, _IPTC}:
            yield ("xmp" if entry.tag == _XMP else "iptc"), entry.value


def _directory(block: bytes, at: int, order: str) -> tuple[list[_Entry], int]:
    if not 0 < at <= len(block) - 2:
        return [], 0
    (count,) = struct.unpack_from(f"{order}H", block, at)
    entries = list[_Entry]()
    for number in range(min(count, _MOST_ENTRIES)):
        place = at + 2 + 12 * number
        if place + 12 > len(block):
            return entries, 0
        entries.append(_entry(block, place, order))
    end = at + 2 + 12 * count
    following = struct.unpack_from(f"{order}I", block, end)[0] if end + 4 <= len(block) else 0
    return entries, following


def _entry(block: bytes, place: int, order: str) -> _Entry:
    tag, kind, count, number = struct.unpack_from(f"{order}HHII", block, place)
    size = _SIZES.get(kind, 1) * count
    start = place + 8 if size <= 4 else number  # noqa: PLR2004  (it stands in the entry itself)
    longest = size if tag in {_XMP, _IPTC} else min(size, _LONGEST_VALUE)
    return _Entry(tag, kind, block[start : start + longest], number)


def _told(entry: _Entry, *, is_gps: bool) -> str:
    """Return what an entry tells; "" where its value is blank or nothing but noughts."""
    if not entry.value.strip(b"\x00 \t\r\n"):
        return ""
    if is_gps:
        if entry.tag in _AREA:
            return "location" if _words(entry.value) else ""
        return "location" if entry.tag in _PLACES and _is_somewhere(entry) else ""
    meaning = _MEANING.get(entry.tag, "")
    if meaning == "comment" and not _words(entry.value):
        return ""
    return meaning


def _is_somewhere(entry: _Entry) -> bool:
    """Say whether any of the degrees, minutes and seconds is not nought (0/1) and not empty (0/0)."""
    numerators = [entry.value[at : at + 4] for at in range(0, len(entry.value), 8)]
    return any(numerator.strip(b"\x00") for numerator in numerators)


def _words(value: bytes) -> bytes:
    """Return the value without the eight bytes that name its coding."""
    coding = (b"ASCII\x00\x00\x00", b"UNICODE\x00", b"JIS\x00\x00\x00\x00\x00", b"\x00" * 8)
    return (value[8:] if value.startswith(coding) else value).strip(b"\x00 \t\r\n")
