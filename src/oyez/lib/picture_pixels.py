"""From a stranger's file to upright sRGB pixels of a bounded size, in bounded memory."""

import importlib.util
import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageCms, UnidentifiedImageError

from oyez.lib.complaint import Complaint
from oyez.lib.picture_header import DAMAGED, MOST_PIXELS, USE, PictureHeader

READS_HEIC = importlib.util.find_spec("pillow_heif") is not None
if READS_HEIC:
    import pillow_heif

# Pillow refuses twice this many by itself, wherever in a file they hide.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS // 2

_NO_HEIC = "HEIC pictures cannot be read on this server: save it as JPEG and add it again."
_BAND = 256
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def decode(content: bytes, header: PictureHeader, *, longest_side: int) -> Image.Image:
    """Return the first frame in mode RGB or RGBA, no side longer than `longest_side` pixels.

    A JPEG is decoded at a half, quarter or eighth where that is enough; what has no such way is
    made smaller band by band, so that there is never a second whole copy. Raises Complaint.
    """
    if header.form == "HEIF" and not READS_HEIC:
        raise Complaint(_NO_HEIC)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of odd EXIF, which we drop
            decoded = _decode_heic if header.form == "HEIF" else _decode
            return decoded(content, header, longest_side)
    except Image.DecompressionBombError:
        raise Complaint(
            "The picture has more than 100 million pixels: make it smaller and add it again."
        ) from None
    except UnidentifiedImageError:
        raise Complaint(f"{DAMAGED} {USE}") from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, RuntimeError, IndexError):
        raise Complaint(DAMAGED) from None


def _decode(content: bytes, header: PictureHeader, longest_side: int) -> Image.Image:
    with Image.open(io.BytesIO(content), formats=[header.form]) as opened:
        if opened.size != (header.width, header.height) and opened.width * opened.height > (
            header.width * header.height
        ):
            raise Complaint(DAMAGED)
        opened.draft("RGB", (longest_side, longest_side))
        turn = _UPRIGHT.get(_orientation(opened))
        profile = opened.info.get("icc_profile")
        opened.load()
        bands = _Bands(*opened.size, _plain_mode(opened), opened.crop)
        pixels = _smaller(bands, longest_side)
    if turn is not None:
        pixels = pixels.transpose(turn)
    return _srgb(pixels, profile)


def _decode_heic(content: bytes, header: PictureHeader, longest_side: int) -> Image.Image:
    """Read the decoder's own bytes band by band; it has turned the picture upright already."""
    opened = pillow_heif.open_heif(io.BytesIO(content), convert_hdr_to_8bit=True)
    width, height = opened.size
    if width * height > header.width * header.height:
        raise Complaint(DAMAGED)
    mode = "RGBA" if "A" in opened.mode else "RGB"
    rows, stride = memoryview(opened.data), opened.stride  # no copy of the whole

    def band(box: tuple[int, int, int, int]) -> Image.Image:
        _, top, _, bottom = box
        held = bytes(rows[top * stride : bottom * stride])
        return Image.frombuffer(
            opened.mode, (width, bottom - top), held, "raw", opened.mode, stride, 1
        )

    pixels = _smaller(_Bands(width, height, mode, band), longest_side)
    return _srgb(pixels, opened.info.get("icc_profile"))


def _orientation(opened: Image.Image) -> int:
    try:
        value = opened.getexif().get(ExifTags.Base.Orientation, 1)
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError):
        return 1  # a picture with broken metadata is still a picture
    return value if isinstance(value, int) else 1


@dataclass(frozen=True)
class _Bands:
    """A decoded picture as horizontal bands: `cut` returns the part in a box."""

    width: int
    height: int
    mode: str
    cut: Callable[[tuple[int, int, int, int]], Image.Image]


def _smaller(bands: _Bands, longest_side: int) -> Image.Image:
    """Return the pixels averaged to a whole fraction of the size, then to the size itself."""
    factor = max(1, max(bands.width, bands.height) // longest_side)
    small = Image.new(bands.mode, (-(-bands.width // factor), -(-bands.height // factor)))
    rows = factor * max(1, _BAND // factor)
    for top in range(0, bands.height, rows):
        band = bands.cut((0, top, bands.width, min(bands.height, top + rows)))
        band = _plain(band, bands.mode)
        small.paste(band.reduce(factor) if factor > 1 else band, (0, top // factor))
    small.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    return small


def _plain_mode(opened: Image.Image) -> str:
    if "A" in opened.getbands() or "a" in opened.getbands() or "transparency" in opened.info:
        return "RGBA"
    return "CMYK" if opened.mode == "CMYK" else "RGB"


def _plain(band: Image.Image, mode: str) -> Image.Image:
    if band.mode.startswith("I"):  # 16 bits of grey: the upper 8 of them
        band = band.point(lambda value: value * (1 / 256)).convert("L")
    return band.convert(mode)


def _srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    if profile and picture.mode in {"RGB", "CMYK"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(picture, source, target, outputMode="RGB")
        except ImageCms.PyCMSError:
            return picture.convert(mode)
        if converted is not None:
            return converted
    return picture.convert(mode)
