"""Reading a stranger's picture: bounded, re-encoded, stripped of everything but its pixels."""

import io

from PIL import Image

from oyez.lib.clean_picture import CleanPicture
from oyez.lib.picture_header import read_header
from oyez.lib.picture_pixels import decode

LONGEST_SIDE = 2048


def clean_picture(content: bytes, *, longest_side: int = LONGEST_SIDE) -> CleanPicture:
    """Decode `content` and encode its pixels anew, no side longer than `longest_side` pixels.

    Location, camera and comments are gone, because only pixels are carried over; of an animation
    the first frame remains. Raises Complaint for what is too large or no picture; size is judged
    from the header before any pixel is decoded.
    """
    return encode(decode(content, read_header(content), longest_side=longest_side))


def encode(pixels: Image.Image) -> CleanPicture:
    """Encode pixels of mode RGB as JPEG, of mode RGBA as PNG, with nothing beside them."""
    fresh = Image.new(pixels.mode, pixels.size)
    fresh.paste(pixels)
    encoded = io.BytesIO()
    if fresh.mode == "RGBA":
        fresh.save(encoded, "PNG", optimize=True)
        return CleanPicture(encoded.getvalue(), "image/png", ".png", *fresh.size)
    fresh.save(encoded, "JPEG", quality=88, optimize=True, progressive=True)
    return CleanPicture(encoded.getvalue(), "image/jpeg", ".jpg", *fresh.size)
