"""Reading pictures."""

from pathlib import Path

from oyez.media.models import MediaAsset
from oyez.networks.base import Picture


def has_live_consent(asset: MediaAsset) -> bool:
    """Say whether everyone shown has agreed to this use (POL3).

    Consents are not recorded yet, so a picture that shows people has none: it is refused.
    """
    return asset.shows_people is False


def picture_of(asset: MediaAsset, *, alt_text: str) -> Picture:
    """Return the cleaned bytes of `asset` with the words that describe it, as a network takes it."""
    with asset.file.open("rb") as file:
        content: bytes = file.read()
    return Picture(
        content=content,
        media_type=asset.media_type,
        filename=f"{asset.sha256}{Path(asset.file.path).suffix}",
        sha256=asset.sha256,
        alt_text=alt_text,
    )
