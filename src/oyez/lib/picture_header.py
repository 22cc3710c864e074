"""What the first bytes of a stranger's picture claim, judged before any decoder sees them.

Everything here reads a few bytes at known places: no pixel is decoded, nothing is decompressed.
"""

import re
import struct
from dataclasses import dataclass

from oyez.lib.complaint import Complaint

LARGEST_FILE = 40 * 1024 * 1024
MOST_PIXELS = 100_000_000
MOST_MEMORY = 386_000_000
MOST_FRAMES = 1000
_LONGEST_SIDE = 65_535
_MOST_SCANNED = 20 * MOST_PIXELS
_MOST_CHUNKS = 50_000
_MOST_PIECES = 200_000

USE = "Use JPEG, PNG, WebP, GIF or HEIC."
DAMAGED = "The picture is damaged: save it again and add the new file."
_TOO_MANY_PIXELS = "The picture has more than 100 million pixels: make it smaller and add it again."
_TOO_MUCH_MEMORY = (
    "The picture is too large to be opened in its format: make it smaller, or save it as JPEG."
)
_A_FILM = f"The picture is an animation of more than {MOST_FRAMES:,} frames: choose one of them."
_BUSY = "The picture is built of so many pieces that it cannot be opened: save it again as JPEG."
_NO_PICTURE = "This is not a picture we can read."

_OTHER_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"II*\x00", "This is a TIFF file, not a picture for the web."),
    (b"MM\x00*", "This is a TIFF file, not a picture for the web."),
    (b"II+\x00", "This is a TIFF file, not a picture for the web."),
    (b"MM\x00+", "This is a TIFF file, not a picture for the web."),
    (b"BM", "This is a BMP file, not a picture for the web."),
    (b"PK", "This is a ZIP file or a document, not a picture."),
    (b"%PDF", "This is a PDF, not a picture."),
    (b"%!PS", "This is a PostScript file, not a picture."),
    (b"8BPS", "This is a Photoshop file, not a picture for the web."),
    (b"MZ", "This is a program, not a picture."),
    (b"\x7fELF", "This is a program, not a picture."),
    (b"\x1f\x8b", "This is a compressed file, not a picture."),
)
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?[\s\x00]{0,64}<")
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")


@dataclass(frozen=True)
class PictureHeader:
    """What the file claims: `form` as Pillow calls it, pixels, and bytes that decoding takes."""

    form: str  # JPEG | PNG | WEBP | GIF | HEIF
    width: int
    height: int
    memory: int


def read_header(content: bytes) -> PictureHeader:
    """Return what `content` claims to be; raises Complaint for what must not be decoded.

    That is: another kind of file, more than 100 million pixels, a side beyond 65,535 pixels, more
    than 1,000 frames, or more than 386 MB needed to decode it.
    """
    if len(content) > LARGEST_FILE:
        raise Complaint("The picture is larger than 40 MB: make it smaller and add it again.")
    try:
        header = _header(content)
    except (IndexError, struct.error):
        raise Complaint(DAMAGED) from None
    if not header.width or not header.height:
        raise Complaint(DAMAGED)
    if header.width * header.height > MOST_PIXELS:
        raise Complaint(_TOO_MANY_PIXELS)
    if max(header.width, header.height) > _LONGEST_SIDE:
        raise Complaint("The picture is longer than 65,535 pixels: make it smaller.")
    if header.memory > MOST_MEMORY:
        raise Complaint(_TOO_MUCH_MEMORY)
    return header


def _header(content: bytes) -> PictureHeader:
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg(content)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(content)
    if content.startswith((b"GIF87a", b"GIF89a")):
        return _gif(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return _webp(content)
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS:
        return _heif(content)
    raise Complaint(_what_it_is_instead(content))


def _what_it_is_instead(content: bytes) -> str:
    if not content.strip(b"\x00"):
        return f"{_NO_PICTURE} It is empty. Add the file again."
    for start, words in _OTHER_KINDS:
        if content.startswith(start):
            return f"{words} {USE}"
    if _MARKUP.match(content):
        return f"This is a drawing or a page in markup (SVG, HTML, XML), not a picture. {USE}"
    if content[4:8] == b"ftyp":
        return f"This is a film or a kind of picture that we cannot read. {USE}"
    return f"{_NO_PICTURE} {USE}"


# Markers that begin a frame (T.81, table B.1); C4, C8 and CC are tables.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset((0xC2, 0xC6, 0xCA, 0xCE))
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_MARKER = re.compile(rb"\xff++([^\x00\xff])", re.DOTALL)
_MOST_SEGMENTS = 5_000
_LONGEST_START = 1_000_000
_SCAN = 0xDA


def jpeg_segments(content: bytes, start: int = 2) -> list[tuple[int, int, int]]:
    """Return marker, first and last byte of what each segment before the picture data holds.

    Raises Complaint for more segments than any honest file has.
    """
    found = list[tuple[int, int, int]]()
    at = start
    while marker := _MARKER.match(content, at):
        kind = marker[1][0]
        at = marker.end()
        if kind not in _ALONE:
            end = at + max(2, int.from_bytes(content[at : at + 2], "big"))
            found.append((kind, at + 2, end))
            at = end
        if kind == _SCAN:
            break
        if len(found) > _MOST_SEGMENTS or (kind in _ALONE and at > _LONGEST_START):
            raise Complaint(_BUSY)
    return found


def _jpeg(content: bytes) -> PictureHeader:
    frames = [(m, start) for m, start, _ in jpeg_segments(content) if m in _FRAMES]
    if not frames:
        raise Complaint(DAMAGED)
    height = max(int.from_bytes(content[at + 1 : at + 3], "big") for _, at in frames)
    width = max(int.from_bytes(content[at + 3 : at + 5], "big") for _, at in frames)
    # Each scan of a progressive picture walks over all of it: honest ones have about ten.
    if content.count(b"\xff\xda") * min(width * height, MOST_PIXELS) > _MOST_SCANNED:
        raise Complaint(_BUSY)
    memory = 0  # a baseline picture is decoded row by row, already reduced
    if any(marker in _PROGRESSIVE for marker, _ in frames):
        memory = width * height * 2 * _samples(content, frames[0][1]) // 2
    return PictureHeader("JPEG", width, height, memory)


def _samples(content: bytes, start: int) -> int:
    """Return twice the samples for each pixel over all components, as they are subsampled."""
    factors = [content[start + 7 + 3 * n] for n in range(min(content[start + 5], 4))]
    areas = [(factor >> 4) * (factor & 15) for factor in factors]
    return -(-2 * sum(areas) // max(1, *areas)) if areas else 2


_PNG_BYTES = {0: 1, 2: 4, 3: 1, 4: 4, 6: 4}  # colour type: bytes a pixel takes in Pillow


def _png(content: bytes) -> PictureHeader:
    if content[12:16] != b"IHDR":
        raise Complaint(DAMAGED)
    width, height, depth, colour = struct.unpack_from(">IIBB", content, 16)
    for number, (name, start, _) in enumerate(png_chunks(content)):
        if number >= _MOST_CHUNKS:
            raise Complaint(_BUSY)
        if name == b"acTL" and int.from_bytes(content[start : start + 4], "big") > MOST_FRAMES:
            raise Complaint(_A_FILM)
    each = max(_PNG_BYTES.get(colour, 4), depth // 8)
    return PictureHeader("PNG", width, height, width * height * each)


def png_chunks(content: bytes) -> list[tuple[bytes, int, int]]:
    """Return name, first and last byte of the data of each chunk; more than 50,001 are not read."""
    found = list[tuple[bytes, int, int]]()
    at = 8
    while at + 8 <= len(content) and len(found) <= _MOST_CHUNKS:
        length = int.from_bytes(content[at : at + 4], "big")
        name = content[at + 4 : at + 8]
        found.append((name, at + 8, min(at + 8 + length, len(content))))
        at += 12 + length
        if name == b"IEND":
            break
    return found


def _webp(content: bytes) -> PictureHeader:
    kind = content[12:16]
    if kind == b"VP8X":
        width = int.from_bytes(content[24:27], "little") + 1
        height = int.from_bytes(content[27:30], "little") + 1
    elif kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif kind == b"VP8 ":
        width = int.from_bytes(content[26:28], "little") & 0x3FFF
        height = int.from_bytes(content[28:30], "little") & 0x3FFF
    else:
        raise Complaint(DAMAGED)
    if sum(name == b"ANMF" for name, _, _ in riff_chunks(content)) > MOST_FRAMES:
        raise Complaint(_A_FILM)
    # Measured: the decoder keeps two canvases, and Pillow takes two copies.
    return PictureHeader("WEBP", width, height, width * height * 16)


def riff_chunks(content: bytes) -> list[tuple[bytes, int, int]]:
    """Return name, first and last byte of the data of each chunk; more than 50,001 are not read."""
    found = list[tuple[bytes, int, int]]()
    at = 12
    while at + 8 <= len(content) and len(found) <= _MOST_CHUNKS:
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        found.append((content[at : at + 4], at + 8, min(at + 8 + length, len(content))))
        at += 8 + length + length % 2
    return found


def _gif(content: bytes) -> PictureHeader:
    width, height = struct.unpack_from("<HH", content, 6)
    frames = 0
    for kind, start, _ in gif_blocks(content):
        if kind != _IMAGE:
            continue
        frames += 1
        left, top, across, down = struct.unpack_from("<HHHH", content, start)
        width, height = max(width, left + across), max(height, top + down)
    if not frames and width * height <= MOST_PIXELS:
        raise Complaint(DAMAGED)
    if frames > MOST_FRAMES:
        raise Complaint(_A_FILM)
    return PictureHeader("GIF", width, height, width * height)


_IMAGE, _EXTENSION = 0x2C, 0x21


def gif_blocks(content: bytes) -> list[tuple[int, int, int]]:
    """Return kind, first and last byte of each block: 0x2C an image, else the extension's label.

    Reading stops after 1,001 images; raises Complaint for more pieces than any honest file has.
    """
    found = list[tuple[int, int, int]]()
    at = 13 + _table(content[10])
    pieces = images = 0
    while at < len(content) and images <= MOST_FRAMES:
        if content[at] == _IMAGE:
            kind, start = _IMAGE, at + 1
            at += 11 + _table(content[at + 9])
            images += 1
        elif content[at] == _EXTENSION:
            kind, start = content[at + 1], at + 2
            at += 2
        else:
            break
        while at < len(content) and content[at]:
            at += 1 + content[at]
            pieces += 1
            if pieces > _MOST_PIECES:
                break
        found.append((kind, start, at))
        at += 1
        pieces += 1
        if pieces > _MOST_PIECES:
            raise Complaint(_BUSY)
    return found


def _table(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


_ISPE = re.compile(rb"ispe\x00\x00\x00\x00(.{4})(.{4})", re.DOTALL)
_HEIF_HEAD = 1_000_000


def _heif(content: bytes) -> PictureHeader:
    sizes = [
        (int.from_bytes(match[1], "big"), int.from_bytes(match[2], "big"))
        for match in _ISPE.finditer(content, 0, _HEIF_HEAD)
    ]
    if not sizes:
        raise Complaint(DAMAGED)
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    return PictureHeader("HEIF", width, height, width * height * 19 // 4)
