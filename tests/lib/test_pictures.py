"""A stranger's picture: bounded before it is decoded, and nothing but pixels comes out."""

import io
import struct
import zlib

import pytest
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from oyez.lib.complaint import Complaint
from oyez.lib.picture_header import LARGEST_FILE
from oyez.lib.pictures import clean_picture


def encoded(form: str = "JPEG", size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "teal").save(file, form, **options)
    return file.getvalue()


def with_location() -> bytes:
    exif = Image.Exif()
    exif[Base.Make] = "PhoneMaker"
    exif[Base.Orientation] = 6
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (52.0, 45.0, 0.0)
    return encoded(exif=exif, comment=b"taken at home")


def bomb(width: int, height: int) -> bytes:
    """A PNG that claims to be huge and is tiny."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def test_location_camera_and_comment_are_gone() -> None:
    content = clean_picture(with_location()).content
    assert b"PhoneMaker" not in content
    assert b"taken at home" not in content
    with Image.open(io.BytesIO(content)) as picture:
        assert not picture.getexif()
        assert "icc_profile" not in picture.info
        assert "comment" not in picture.info


def test_a_picture_lying_on_its_side_stands_upright() -> None:
    clean = clean_picture(with_location())
    assert (clean.width, clean.height) == (30, 40)


def test_transparency_stays_and_becomes_png() -> None:
    file = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(file, "PNG")
    assert clean_picture(file.getvalue()).media_type == "image/png"


def test_a_large_picture_is_made_smaller_in_proportion() -> None:
    clean = clean_picture(encoded(size=(4000, 1000)))
    assert (clean.width, clean.height) == (2048, 512)


def test_the_same_pixels_have_the_same_hash() -> None:
    assert clean_picture(encoded("PNG")).sha256 == clean_picture(encoded("PNG")).sha256


def test_a_bomb_is_refused_from_its_header() -> None:
    with pytest.raises(Complaint, match="million pixels"):
        clean_picture(bomb(60_000, 60_000))


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    with pytest.raises(Complaint, match="40 MB"):
        clean_picture(b"\xff" * (LARGEST_FILE + 1))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%PDF-1.7",
        b"\x00" * 500,
        encoded()[:200],
        encoded("BMP"),
        encoded("TIFF"),
    ],
    ids=["empty", "stub", "svg", "pdf", "zeros", "cut", "bmp", "tiff"],
)
def test_what_is_no_usable_picture_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(Complaint, match=r"picture"):
        clean_picture(content)


def test_of_an_animation_the_first_frame_remains() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    file = io.BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:])
    with Image.open(io.BytesIO(clean_picture(file.getvalue()).content)) as picture:
        assert getattr(picture, "n_frames", 1) == 1
