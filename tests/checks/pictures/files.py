"""Picture files made for tests: honest ones that tell too much, and hostile ones."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

SECRET = b"Rowan-Tree-Cottage"
XMP = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 exif:GPSLatitude="52,45.9N" exif:GPSLongitude="0,53.1W" photoshop:City="Rowan-Tree-Cottage"/>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def plain(form: str = "JPEG", size: tuple[int, int] = (64, 48), **options: object) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "teal").save(file, form, **options)
    return file.getvalue()


def exif(*, location: bool = True, **tags: str) -> Image.Exif:
    """An EXIF block, with a latitude unless told otherwise, and tags by their names in Pillow."""
    block = Image.Exif()
    for name, value in tags.items():
        block[getattr(Base, name)] = value
    if location:
        place = block.get_ifd(IFD.GPSInfo)
        place[GPS.GPSLatitudeRef] = "N"
        place[GPS.GPSLatitude] = (52.0, 45.0, 54.0)
    return block


def segment(marker: int, held: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(held) + 2) + held


def jpeg_with(*segments: bytes) -> bytes:
    """A JPEG with further segments directly behind its beginning."""
    content = plain()
    return content[:2] + b"".join(segments) + content[2:]


def iptc(dataset: int, value: bytes) -> bytes:
    """An APP13 segment as Photoshop writes it, with one dataset of record 2."""
    inner = b"\x1c\x02" + bytes((dataset,)) + struct.pack(">H", len(value)) + value
    resource = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(inner)) + inner
    return segment(0xED, b"Photoshop 3.0\x00" + resource)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_with(*chunks: bytes) -> bytes:
    """A PNG with further chunks before its pixels."""
    content = plain("PNG")
    return content[:33] + b"".join(chunks) + content[33:]


def png_head(width: int, height: int, *, depth: int = 8, colour: int = 2) -> bytes:
    """A PNG that claims a size and holds nothing."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def png_of_nothing(width: int, height: int) -> bytes:
    """A PNG of true noughts, whose whole size packs into almost nothing."""
    pack = zlib.compressobj(9)
    row = b"\x00" * (width * 3 + 1)
    packed = b"".join(pack.compress(row) for _ in range(height)) + pack.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def webp_with(name: bytes, held: bytes) -> bytes:
    """A WebP with one further chunk at its end; the header says that it has EXIF and XMP."""
    file = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(file, "WEBP", exif=exif(location=False, Make="X"))
    content = file.getvalue()
    content += name + struct.pack("<I", len(held)) + held + b"\x00" * (len(held) % 2)
    return b"RIFF" + struct.pack("<I", len(content) - 8) + content[8:]


def webp_head(kind: bytes, held: bytes) -> bytes:
    body = b"WEBP" + kind + struct.pack("<I", len(held)) + held
    return b"RIFF" + struct.pack("<I", len(body)) + body


def gif_with(label: int, held: bytes) -> bytes:
    """A GIF with an extension before its picture."""
    content = plain("GIF")
    table = 3 << (content[10] & 7) + 1 if content[10] & 0x80 else 0
    blocks = b"".join(
        bytes((len(held[at : at + 255]),)) + held[at : at + 255] for at in range(0, len(held), 255)
    )
    at = 13 + table
    return content[:at] + b"\x21" + bytes((label,)) + blocks + b"\x00" + content[at:]


def gif_of_frames(count: int) -> bytes:
    """A GIF whose one small frame comes `count` times."""
    content = plain("GIF", (2, 2))
    start = content.index(b"\x2c", 13 + (3 << (content[10] & 7) + 1))
    return content[:start] + content[start:-1] * count + b"\x3b"


def gif_head(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0)


def gif_beyond_its_screen() -> bytes:
    frame = struct.pack("<BHHHHB", 0x2C, 0, 0, 60_000, 60_000, 0)
    return gif_head(10, 10) + frame + b"\x02\x02\x44\x01\x00\x3b"


def jpeg_frame(width: int, height: int, marker: int = 0xC0) -> bytes:
    parts = (
        b"\x08" + struct.pack(">HH", height, width) + b"\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01"
    )
    return segment(marker, parts)


def jpeg_claiming(width: int, height: int, marker: int = 0xC0) -> bytes:
    """A real small JPEG whose frame header claims another size."""
    content = bytearray(plain(progressive=marker == 0xC2))
    at = content.index(bytes((0xFF, marker)))
    content[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(content)


def jpeg_of_scans(count: int) -> bytes:
    """A large progressive JPEG, nearly empty, whose last scan comes `count` times."""
    content = plain(size=(8000, 6000), progressive=True)
    last = content.rindex(b"\xff\xda")
    return content[:last] + content[last:-2] * count + content[-2:]


def heif_head(width: int, height: int) -> bytes:
    ispe = b"ispe" + struct.pack(">III", 0, width, height)
    boxes = struct.pack(">I", len(ispe) + 4) + ispe
    return struct.pack(">I", 24) + b"ftypheic\x00\x00\x00\x00mif1heic" + boxes


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"\x00" * 5_000_000)
    return file.getvalue()


def tiff(width: int, height: int) -> bytes:
    entries = [(0x100, 4, 1, width), (0x101, 4, 1, height)]
    packed = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\x00\x08\x00\x00\x00" + struct.pack("<H", len(entries)) + packed + b"\x00" * 4


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg"><text>&c;&x;</text></svg>'
)
PIXELS = "million pixels"
FULL = 39_000_000
KIND = "(?:not a picture|kind of picture)"
HARM = "damaged|made to do harm"

# Name: how it is made, and what its refusal says.
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "png of 3,600 megapixels": (lambda: png_head(60_000, 60_000), PIXELS),
    "png of noughts over 100 megapixels": (lambda: png_of_nothing(20_001, 5_000), PIXELS),
    "png one pixel high": (lambda: png_head(90_000_000, 1), "65,535"),
    "png of 2 to the 31": (lambda: png_head(2**31 - 1, 2**31 - 1), PIXELS),
    "png of no size": (lambda: png_head(0, 10), HARM),
    "png without pixels": (lambda: png_head(10, 10), HARM),
    "png in 16 bits of four colours": (
        lambda: png_head(9_900, 9_900, depth=16, colour=6),
        "format",
    ),
    "png cut": (lambda: plain("PNG", (900, 900))[:900], HARM),
    "png of its signature": (lambda: b"\x89PNG\r\n\x1a\n", HARM),
    "png of 60,000 chunks": (
        lambda: png_with(*[chunk(b"teSt", b"")] * 60_000),
        "so many pieces",
    ),
    "png of 5,000 frames": (
        lambda: png_with(chunk(b"acTL", struct.pack(">II", 5000, 0))),
        "animation",
    ),
    "gif of 4,294 megapixels": (lambda: gif_head(65_535, 65_535), PIXELS),
    "gif frame beyond its screen": (gif_beyond_its_screen, PIXELS),
    "gif of 10,000 frames": (lambda: gif_of_frames(10_000), "animation"),
    "gif cut": (lambda: plain("GIF", (900, 900))[:60], HARM),
    "gif of its signature": (lambda: b"GIF89a", HARM),
    "webp canvas of 281 terapixels": (
        lambda: webp_head(b"VP8X", b"\x00" * 4 + b"\xff" * 6),
        PIXELS,
    ),
    "webp lossless of 268 megapixels": (
        lambda: webp_head(b"VP8L", b"\x2f\xff\xff\xff\x0f" + b"\x00" * 20),
        PIXELS,
    ),
    "webp of an unknown kind": (lambda: webp_head(b"VP9?", b"\x00" * 30), HARM),
    "webp cut": (lambda: plain("WEBP", (900, 900))[:40], HARM),
    "webp of its signature": (lambda: b"RIFF\x04\x00\x00\x00WEBP", HARM),
    "jpeg of 4,290 megapixels": (lambda: jpeg_claiming(65_500, 65_500), PIXELS),
    "jpeg progressive of 99 megapixels, four colours to a dot": (
        lambda: jpeg_claiming(11_000, 9_000, 0xC2).replace(b"\x01\x22\x00", b"\x01\x11\x00"),
        "format",
    ),
    "jpeg with a second frame header": (lambda: jpeg_with(jpeg_frame(60_000, 60_000)), PIXELS),
    "jpeg of 1,000 scans": (lambda: jpeg_of_scans(1000), "so many pieces"),
    "jpeg of no height": (lambda: jpeg_claiming(64, 0), HARM),
    "jpeg without a frame": (lambda: b"\xff\xd8\xff\xe0\x00\x04ab\xff\xd9", HARM),
    "jpeg cut": (lambda: plain(size=(900, 900))[:700], HARM),
    "jpeg of its signature": (lambda: b"\xff\xd8\xff", HARM),
    "jpeg of filling": (lambda: b"\xff\xd8" + b"\xff" * FULL, HARM),
    "jpeg of empty segments": (
        lambda: b"\xff\xd8" + b"\xff\xe0\x00\x02" * (FULL // 4),
        "so many pieces",
    ),
    "jpeg of markers alone": (lambda: b"\xff\xd8" + b"\xff\x01" * (FULL // 2), "so many pieces"),
    "webp of empty chunks": (
        lambda: webp_head(b"VP8X", b"\x00" * 10 + b"abcd\x00\x00\x00\x00" * (FULL // 8)),
        HARM,
    ),
    "gif of empty extensions": (lambda: gif_head(9, 9) + b"\x21\xfe\x00" * (FULL // 3), "pieces"),
    "gif of tiny blocks": (
        lambda: gif_head(9, 9) + b"\x21\xfe" + b"\x01\x00" * (FULL // 2),
        "pieces",
    ),
    "heic of 3,600 megapixels": (lambda: heif_head(60_000, 60_000), PIXELS),
    "heic without a picture": (lambda: heif_head(60, 60), f"{HARM}|HEIC pictures cannot"),
    "heic without a size": (lambda: b"\x00\x00\x00\x18ftypheic" + b"\x00" * 40, HARM),
    "avif": (lambda: b"\x00\x00\x00\x20ftypavif" + b"\x00" * 40, KIND),
    "film": (lambda: b"\x00\x00\x00\x20ftypisom" + b"\x00" * 40, KIND),
    "svg": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg" width="1e9"/>', KIND),
    "svg with entities": (lambda: LAUGHS, KIND),
    "svg behind a byte order mark": (lambda: b"\xef\xbb\xbf \n" + LAUGHS, KIND),
    "page": (lambda: b"<!doctype html><script>alert(1)</script>", KIND),
    "zip": (zipped, KIND),
    "gzip": (lambda: b"\x1f\x8b\x08\x00" + b"\x00" * 40, KIND),
    "tiff of 3,600 megapixels": (lambda: tiff(60_000, 60_000), KIND),
    "bmp of 3,600 megapixels": (
        lambda: b"BM" + struct.pack("<IIIIii", 60, 0, 54, 40, 60_000, 60_000) + b"\x00" * 40,
        KIND,
    ),
    "pdf": (lambda: b"%PDF-1.7", KIND),
    "photoshop": (lambda: b"8BPS\x00\x01" + b"\x00" * 60, KIND),
    "program": (lambda: b"MZ" + b"\x00" * 200, KIND),
    "nothing": (lambda: b"", "empty"),
    "noughts": (lambda: b"\x00" * 5_000, "empty"),
    "words": (lambda: b"This is a letter and no picture at all.", "not a picture"),
    "over 40 MB": (lambda: b"\xff\xd8\xff" + b"\x00" * (40 * 1024 * 1024), "40 MB"),
}
