"""Small real pictures."""

import hashlib
import io

from PIL import Image

from oyez.networks.base import Picture


def picture(colour: str = "green", alt_text: str = "A wildflower walk", size: int = 400) -> Picture:
    encoded = io.BytesIO()
    Image.new("RGB", (size, size // 2), colour).save(encoded, "JPEG")
    content = encoded.getvalue()
    return Picture(content, "image/jpeg", "walk.jpg", hashlib.sha256(content).hexdigest(), alt_text)
