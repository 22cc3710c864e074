"""A picture as we publish it."""

import hashlib
from dataclasses import dataclass


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
