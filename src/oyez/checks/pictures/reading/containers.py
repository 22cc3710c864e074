"""Where a picture file keeps what is not the picture, by its own format.

Each yields pairs of a kind and bytes: `exif` (a TIFF structure), `xmp`, `iptc`, or a name that
already says what it tells (`comment`, `time`, …). Nothing is trusted: every length is bounded,
packed text unpacks to 1 MB at most.
"""

import re
import zlib
from collections.abc import Iterator

from oyez.lib.picture_header import gif_blocks, jpeg_segments, png_chunks, riff_chunks

Piece = tuple[str, bytes]
_LARGEST_TEXT = 1_000_000
_MOST_TEXTS = 200
_MOST_BLOCKS = 8
_ATTACHED = 64
_MOST_MARKERS = 10_000

_EXIF_MARK = b"Exif\x00\x00"
_XMP_PACKET = re.compile(rb"<(?:x:xmpmeta|rdf:RDF)\b|<\x00?r\x00?d\x00?f\x00?:")
_FILM_PLACE = re.compile(rb"\xa9xyz|com\.apple\.quicktime\.location|loci\x00\x00\x00\x00")


def pieces(content: bytes, form: str) -> Iterator[Piece]:
    """Yield what stands beside the picture in a file of `form` (as `PictureHeader` names it)."""
    yield from {
        "JPEG": _jpeg,
        "PNG": _png,
        "WEBP": _webp,
        "GIF": _gif,
        "HEIF": _anywhere,
    }[form](content)


def _anywhere(content: bytes) -> Iterator[Piece]:
    """Find blocks by their signatures: also behind the picture, and in formats made of boxes."""
    at = -1
    for _ in range(_MOST_BLOCKS):
        at = content.find(_EXIF_MARK, at + 1)
        if at < 0:
            break
        yield "exif", content[at + 6 : at + 6 + _LARGEST_TEXT]
    if packet := _XMP_PACKET.search(content):
        yield "xmp", content[packet.start() : packet.start() + 4 * _LARGEST_TEXT]
    if _FILM_PLACE.search(content):
        yield "location", b""


def _jpeg(content: bytes) -> Iterator[Piece]:
    yield from _anywhere(content)
    segments = jpeg_segments(content)
    for marker, start, end in segments:
        held = content[start:end]
        if marker == 0xFE and held.strip(b"\x00 "):  # noqa: PLR2004  (COM)
            yield "comment", held
        elif marker == 0xED and held.startswith(b"Photoshop"):  # noqa: PLR2004  (APP13)
            yield "iptc", held
        elif marker == 0xE0 and held[:6] in {b"JFXX\x00\x10", b"JFXX\x00\x11", b"JFXX\x00\x13"}:  # noqa: PLR2004
            yield "thumbnail", held
        elif marker == 0xE1 and held.startswith(b"http://ns.adobe.com/xap"):  # noqa: PLR2004
            yield "xmp", held
    if (
        segments
        and len(content[_end_of_jpeg(content, segments[-1][2]) :].strip(b"\x00")) > _ATTACHED
    ):
        yield "attachment", b""


_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)


def _end_of_jpeg(content: bytes, at: int) -> int:
    """Return where the first picture of the file ends; the end of the file if it never does."""
    for _ in range(_MOST_MARKERS):
        marker = _NEXT_MARKER.search(content, at)
        if marker is None:
            break
        if marker[0] == b"\xff\xd9":
            return marker.end()
        at = marker.end() + max(2, int.from_bytes(content[marker.end() : marker.end() + 2], "big"))
    return len(content)


_OWNERS = ("author", "artist", "copyright", "creator", "owner")
_DEVICES = ("software", "source", "make", "model", "device")
_PLACES = ("location", "gps", "geo", "coordinates", "latitude", "longitude", "place")


def _png(content: bytes) -> Iterator[Piece]:
    end = len(content)
    texts = 0
    for name, start, stop in png_chunks(content):
        held = content[start:stop]
        if name == b"eXIf":
            yield "exif", held.removeprefix(_EXIF_MARK)
        elif name == b"tIME":
            yield "time", held
        elif name in {b"tEXt", b"zTXt", b"iTXt"} and texts < _MOST_TEXTS:
            texts += 1
            yield from _png_text(name, held)
        elif name == b"IEND":
            end = stop + 4
    if len(content[end:].strip(b"\x00")) > _ATTACHED:
        yield "attachment", b""
        yield from _anywhere(content[end:])


def _png_text(name: bytes, held: bytes) -> Iterator[Piece]:
    key, _, rest = held.partition(b"\x00")
    if name == b"iTXt":
        packed = rest[:1] == b"\x01"
        rest = rest[2:].partition(b"\x00")[2].partition(b"\x00")[2]
        text = _unpacked(rest) if packed else rest
    else:
        text = _unpacked(rest[1:]) if name == b"zTXt" else rest
    word = key.decode("latin-1").casefold().strip()
    if word.startswith("raw profile type "):
        yield from _raw_profile(word.removeprefix("raw profile type "), text)
    elif word.startswith("xml:") or _XMP_PACKET.search(text):
        yield "xmp", text
    elif text.strip(b"\x00 "):
        yield _meaning(word), text


def _meaning(key: str) -> str:
    if key.startswith(_PLACES) or "gps" in key:
        return "location"
    if key.startswith(_OWNERS):
        return "owner"
    if key.startswith(_DEVICES):
        return "device"
    return "time" if "time" in key or "date" in key else "comment"


def _unpacked(packed: bytes) -> bytes:
    """Return at most 1 MB of what is packed; what cannot be unpacked is nothing."""
    try:
        return zlib.decompressobj().decompress(packed, _LARGEST_TEXT)
    except zlib.error:
        return b""


def _raw_profile(name: str, text: bytes) -> Iterator[Piece]:
    """Read what ImageMagick writes: a name, a length, and the bytes as hexadecimal digits."""
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", b"".join(text.split(None, 2)[2:]))
    held = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    if name in {"exif", "app1"}:
        yield "exif", held.removeprefix(_EXIF_MARK)
        yield from (("xmp", held),) if _XMP_PACKET.search(held) else ()
    elif name in {"iptc", "8bim"}:
        yield "iptc", held
    elif name == "xmp":
        yield "xmp", held


def _webp(content: bytes) -> Iterator[Piece]:
    for name, start, stop in riff_chunks(content):
        held = content[start:stop]
        if name == b"EXIF":
            yield "exif", held.removeprefix(_EXIF_MARK)
        elif name == b"XMP ":
            yield "xmp", held
    size = 8 + int.from_bytes(content[4:8], "little")
    if len(content[size:].strip(b"\x00")) > _ATTACHED:
        yield "attachment", b""
        yield from _anywhere(content[size:])


def _gif(content: bytes) -> Iterator[Piece]:
    end = 0
    for kind, start, stop in gif_blocks(content):
        end = stop
        if kind == 0xFE:  # noqa: PLR2004  (comment)
            yield "comment", content[start:stop]
        elif kind == 0xFF and content[start + 1 : start + 12] == b"XMP DataXMP":  # noqa: PLR2004
            yield "xmp", content[start + 12 : stop]
    if len(content[end:].strip(b"\x00;")) > _ATTACHED:
        yield "attachment", b""
        yield from _anywhere(content[end:])
