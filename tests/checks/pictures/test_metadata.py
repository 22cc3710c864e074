"""What picture files tell besides the picture, however it is hidden; and that none of it stays."""

import io
import struct
import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest
from PIL import Image

from oyez.checks.pictures.reading.exif import exif_tells
from oyez.checks.pictures.reading.metadata import TELLS, metadata_of
from oyez.lib.complaint import Complaint
from oyez.lib.picture_header import read_header
from oyez.lib.picture_pixels import READS_HEIC
from oyez.lib.pictures import clean_picture
from tests.checks.pictures.files import (
    LAUGHS,
    SECRET,
    XMP,
    chunk,
    exif,
    gif_with,
    iptc,
    jpeg_with,
    plain,
    png_with,
    segment,
    webp_with,
)
from tests.costs import costing_at_most


def told(content: bytes) -> tuple[str, ...]:
    return metadata_of(content, read_header(content).form)


def block(**tags: str) -> bytes:
    return exif(**tags).tobytes()  # type: ignore[arg-type]


def heic(**options: object) -> bytes:
    pillow_heif = pytest.importorskip("pillow_heif")
    file = io.BytesIO()
    picture = pillow_heif.from_pillow(Image.new("RGB", (64, 64), "teal"))
    picture.save(file, **options)
    return file.getvalue()


def heif_with_location() -> bytes:
    return heic(exif=block())


def profile(name: str, held: bytes) -> bytes:
    text = f"\n{name}\n{len(held):8}\n{held.hex()}\n".encode()
    return chunk(b"zTXt", f"Raw profile type {name}\x00\x00".encode() + zlib.compress(text))


def international(key: bytes, text: bytes, *, packed: bool = False) -> bytes:
    held = zlib.compress(text) if packed else text
    return chunk(b"iTXt", key + b"\x00" + bytes((packed, 0)) + b"\x00\x00" + held)


LOCATION: dict[str, Callable[[], bytes]] = {
    "jpeg exif": lambda: plain(exif=exif()),
    "jpeg exif that came second": lambda: jpeg_with(
        segment(0xE1, b"Exif\x00\x00" + b"II*\x00\x08\x00\x00\x00\x00\x00"),
        segment(0xE1, block()),
    ),
    "jpeg xmp": lambda: jpeg_with(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + XMP)),
    "jpeg xmp as elements": lambda: jpeg_with(
        segment(
            0xE1,
            b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta><rdf:RDF><rdf:Description>"
            b"<exif:GPSLatitude>52,45.9N</exif:GPSLatitude></rdf:Description></rdf:RDF>",
        )
    ),
    "jpeg xmp in utf-16": lambda: jpeg_with(
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + XMP.decode().encode("utf-16-le"))
    ),
    "jpeg xmp of a bag": lambda: jpeg_with(
        segment(
            0xE1,
            b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta><rdf:RDF>"
            b"<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li>Home</rdf:li></rdf:Bag>",
        )
    ),
    "jpeg iptc city": lambda: jpeg_with(iptc(90, b"Fernwell")),
    "jpeg iptc part of a city": lambda: jpeg_with(iptc(92, SECRET)),
    "jpeg with a located picture behind it": lambda: plain() + plain(exif=exif()),
    "jpeg with a located film behind it": lambda: (
        plain()
        + b"\x00\x00\x00\x18ftypmp42"
        + b"\x00" * 80
        + b"\xa9xyz\x00\x12\x15\xc7+52.7650-000.8850/"
    ),
    "png exif": lambda: png_with(chunk(b"eXIf", block().removeprefix(b"Exif\x00\x00"))),
    "png text": lambda: png_with(chunk(b"tEXt", b"GPSLatitude\x0052.765")),
    "png packed text": lambda: png_with(
        chunk(b"zTXt", b"Location\x00\x00" + zlib.compress(SECRET))
    ),
    "png profile": lambda: png_with(profile("exif", block())),
    "png old profile": lambda: png_with(profile("APP1", block())),
    "png iptc profile": lambda: png_with(profile("iptc", b"\x1c\x02\x5a\x00\x08Fernwell")),
    "png xmp": lambda: png_with(international(b"XML:com.adobe.xmp", XMP)),
    "png packed xmp": lambda: png_with(international(b"XML:com.adobe.xmp", XMP, packed=True)),
    "png exif behind the pixels": lambda: (
        plain("PNG")[:-12] + chunk(b"eXIf", block()[6:]) + chunk(b"IEND", b"")
    ),
    "webp exif": lambda: webp_with(b"EXIF", block()[6:]),
    "webp exif with its mark": lambda: webp_with(b"EXIF", block()),
    "webp xmp": lambda: webp_with(b"XMP ", XMP),
    "gif xmp": lambda: gif_with(0xFF, b"XMP DataXMP" + XMP),
    "heic exif": heif_with_location,
    "heic xmp": lambda: heic(xmp=XMP),
}


@pytest.mark.parametrize("name", LOCATION)
def test_a_place_is_found_wherever_it_is_hidden(name: str) -> None:
    assert "location" in told(LOCATION[name]())


@pytest.mark.parametrize("name", LOCATION)
def test_nothing_of_a_place_stays_in_what_is_kept(name: str) -> None:
    clean = clean_picture(LOCATION[name]()).content
    assert told(clean) == ()
    for trace in (b"GPS", b"xmp", b"Exif", b"Fernwell", SECRET, b"8BIM", b"xyz", b"XMP"):
        assert trace not in clean


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (plain(exif=exif(location=False, Artist="Rowan")), "owner"),
        (plain(exif=exif(location=False, Copyright="Rowan")), "owner"),
        (plain(exif=exif(location=False, Model="Phone 9")), "device"),
        (plain(exif=exif(location=False, DateTime="2026:07:04 14:00:00")), "time"),
        (plain(exif=exif(location=False, ImageDescription="Our garden")), "comment"),
        (plain(comment=b"taken at home"), "comment"),
        (jpeg_with(iptc(80, b"Rowan")), "owner"),
        (jpeg_with(iptc(120, b"Our garden")), "comment"),
        (jpeg_with(segment(0xE0, b"JFXX\x00\x10" + plain())), "thumbnail"),
        (jpeg_with(segment(0xED, b"Photoshop 3.0\x008BIM\x04\x0c\x00\x00")), "thumbnail"),
        (plain() + b"a film, or another picture, or a ZIP archive, of some length" * 3, "attachment"),
        (plain("PNG") + b"PK\x03\x04" * 40, "attachment"),
        (plain("GIF") + b"PK\x03\x04" * 40, "attachment"),
        (plain("WEBP") + b"PK\x03\x04" * 40, "attachment"),
        (png_with(chunk(b"tEXt", b"Author\x00Rowan")), "owner"),
        (png_with(chunk(b"tEXt", b"Software\x00Paint")), "device"),
        (png_with(chunk(b"tEXt", b"parameters\x00a garden, photograph")), "comment"),
        (png_with(chunk(b"tIME", b"\x07\xea\x07\x04\x0e\x00\x00")), "time"),
        (gif_with(0xFE, b"made by Rowan"), "comment"),
        (
            webp_with(b"XMP ", b"<x:xmpmeta><rdf:RDF><dc:creator><rdf:Seq><rdf:li>Rowan</rdf:li>"),
            "owner",
        ),
        (webp_with(b"XMP ", b'<x:xmpmeta><rdf:RDF mwg-rs:Type="Face" mwg-rs:Name="R">'), "people"),
        (
            webp_with(b"XMP ", b"<x:xmpmeta><rdf:RDF><Iptc4xmpExt:PersonInImage><rdf:Bag>"
            b"<rdf:li>Rowan</rdf:li>"),
            "people",
        ),
    ],
)  # fmt: skip
def test_whatever_else_a_file_tells_is_named(content: bytes, name: str) -> None:
    assert name in told(content)
    assert "location" not in told(content)
    assert told(clean_picture(content).content) == ()


@pytest.mark.parametrize(
    "content",
    [
        plain(),
        plain(progressive=True, quality=95),
        plain("PNG"),
        plain("GIF"),
        plain("WEBP"),
        plain(exif=exif(location=False)),
        plain() + b"\x00" * 4096,
        jpeg_with(segment(0xFE, b"   ")),
        jpeg_with(iptc(90, b"")),
        jpeg_with(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta><rdf:RDF/>")),
        jpeg_with(
            segment(0xE1, b'http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta photoshop:City="" xmlns="">')
        ),
        png_with(chunk(b"tEXt", b"Comment\x00")),
    ],
)
def test_a_file_that_tells_nothing_is_said_to_tell_nothing(content: bytes) -> None:
    assert told(content) == ()


def test_a_phone_whose_location_is_switched_off_gives_no_place() -> None:
    noughts = exif()
    place = noughts.get_ifd(0x8825)
    place[2] = (0.0, 0.0, 0.0)
    assert told(plain(exif=noughts)) == ()


def test_names_come_in_the_order_in_which_people_care() -> None:
    content = plain(exif=exif(Artist="Rowan", Model="Phone 9"), comment=b"hello")
    assert told(content) == ("location", "owner", "device", "comment")
    assert set(told(content)) <= set(TELLS)


def test_entities_are_never_expanded() -> None:
    packet = b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta>" + LAUGHS + XMP
    with costing_at_most(1):
        assert "location" in told(jpeg_with(segment(0xE1, packet)))


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_directory_that_leads_to_itself_is_read_once(order: str) -> None:
    mark = b"II" if order == "<" else b"MM"
    looped = mark + struct.pack(f"{order}HI", 42, 8)
    looped += struct.pack(f"{order}HHHII", 1, 0x8825, 4, 1, 8) + struct.pack(f"{order}I", 8)
    assert list(exif_tells(looped)) == []


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"II*\x00",
        b"MM\x00*\xff\xff\xff\xff",
        b"II*\x00\x08\x00\x00\x00\xff\xff" + b"\xff" * 100,
        b"II*\x00\x08\x00\x00\x00\xff\xff"
        + struct.pack("<HHII", 0x10F, 2, 2**32 - 1, 2**31) * 9000,
        b"II*\x00\x08\x00\x00\x00\x01\x00" + struct.pack("<HHII", 0x8825, 4, 1, 2**32 - 1),
        b"XX*\x00\x08\x00\x00\x00",
    ],
)
def test_a_broken_block_costs_nothing_and_breaks_nothing(hostile: bytes) -> None:
    with costing_at_most(0.5):
        list(exif_tells(hostile))
        told(jpeg_with(segment(0xE1, b"Exif\x00\x00" + hostile[:60_000])))


def test_packed_text_unpacks_no_further_than_a_megabyte() -> None:
    pack = zlib.compressobj(9)
    bomb = b"".join(pack.compress(b"\x00" * 1_000_000) for _ in range(300)) + pack.flush()
    content = png_with(*[chunk(b"zTXt", b"Comment\x00\x00" + bomb)] * 3)
    with costing_at_most(1):
        told(content)
        with pytest.raises(Complaint, match="damaged"):
            clean_picture(content)


@pytest.mark.parametrize(
    "tail", [b"\xff\xfe\x00\x02", b"\xff", b"\xff\xda\x00\x02", b"Exif\x00\x00"]
)
def test_millions_of_pieces_behind_the_picture_cost_little(tail: bytes) -> None:
    content = plain()[:-2] + tail * (20_000_000 // len(tail))
    with costing_at_most(1):
        metadata_of(content, "JPEG")


@pytest.mark.skipif(not READS_HEIC, reason="needs the optional part for HEIC")
def test_a_heic_picture_becomes_a_jpeg_of_its_size() -> None:
    clean = clean_picture(heic())
    assert (clean.media_type, clean.width, clean.height) == ("image/jpeg", 64, 64)


@pytest.mark.parametrize("seed", range(40))
def test_any_damage_is_read_or_refused_but_never_breaks(seed: int) -> None:
    originals = [
        plain(exif=exif()),
        plain("PNG"),
        plain("GIF"),
        plain("WEBP"),
        LOCATION["png xmp"](),
    ]
    content = bytearray(originals[seed % len(originals)])
    for step in range(1 + seed):
        content[(seed * 7919 + step * 104_729) % len(content)] = (seed * 31 + step * 17) % 256
    with suppress(Complaint):
        told(bytes(content))
        clean_picture(bytes(content))
