"""Reading a stranger's picture: bounded, re-encoded, stripped of everything but its pixels."""

import hashlib
import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from oyez.lib.complaint import Complaint

LARGEST_FILE = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2048
_TOO_MANY_PIXELS = "The picture has more than 50 million pixels: make it smaller and add it again."
_READABLE = ("JPEG", "PNG", "WEBP", "GIF")


@dataclass(frozen=True)
class CleanPicture:
    """A picture as we publish it: JPEG or PNG, upright, sRGB, without any metadata."""

    content: bytes
    media_type: str
    suffix: str
    width: int
    height: int

    @property
    def sha256(self) -> str:
        """The SHA-256 of the content in lower-case hex."""
        return hashlib.sha256(self.content).hexdigest()


def clean_picture(content: bytes, *, longest_side: int = LONGEST_SIDE) -> CleanPicture:
    """Decode `content` and encode its pixels anew, no side longer than `longest_side` pixels.

    Location, camera and comments are gone, because only pixels are carried over; of an animation
    the first frame remains. Raises Complaint for what is too large or no picture; size is judged
    from the header before any pixel is decoded.
    """
    if len(content) > LARGEST_FILE:
        raise Complaint("The picture is larger than 10 MB: make it smaller and add it again.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of odd EXIF, which we drop
            return _clean(content, longest_side)
    except Image.DecompressionBombError:
        raise Complaint(_TOO_MANY_PIXELS) from None
    except UnidentifiedImageError:
        raise Complaint("This is not a picture we can read: use JPEG, PNG, WebP or GIF.") from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError):
        raise Complaint("The picture is damaged: save it again and add the new file.") from None


def _clean(content: bytes, longest_side: int) -> CleanPicture:
    with Image.open(io.BytesIO(content), formats=_READABLE) as opened:
        width, height = opened.size
        if width * height > MOST_PIXELS:
            raise Complaint(_TOO_MANY_PIXELS)
        opened.draft("RGB", (longest_side, longest_side))
        upright = ImageOps.exif_transpose(opened)
        pixels = _srgb(upright)
    pixels.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    fresh = Image.new(pixels.mode, pixels.size)
    fresh.paste(pixels)
    encoded = io.BytesIO()
    if fresh.mode == "RGBA":
        fresh.save(encoded, "PNG", optimize=True)
        return CleanPicture(encoded.getvalue(), "image/png", ".png", *fresh.size)
    fresh.save(encoded, "JPEG", quality=88, optimize=True, progressive=True)
    return CleanPicture(encoded.getvalue(), "image/jpeg", ".jpg", *fresh.size)


def _srgb(picture: Image.Image) -> Image.Image:
    transparent = "A" in picture.getbands() or "transparency" in picture.info
    mode = "RGBA" if transparent else "RGB"
    profile = picture.info.get("icc_profile")
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
