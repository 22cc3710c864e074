"""Reading pictures."""

from pathlib import Path

from oyez.media.models import MediaAsset
from oyez.networks.base import Picture


def has_live_consent(asset: MediaAsset) -> bool:
    """Say whether everyone shown has agreed to this use (POL3).

    Consents are not recorded yet, so a picture that shows people has none: it is refused.
    """
    return asset.shows_people is False


_REMOVED = {
    "location": "where it was taken",
    "people": "names of people in it",
    "owner": "whose it is",
    "device": "the camera or phone",
    "time": "when it was taken",
    "comment": "a comment",
    "thumbnail": "a small earlier version",
    "attachment": "what hung behind the picture",
}


def removed_from(asset: MediaAsset) -> tuple[str, ...]:
    """Return in words what the uploaded file told besides its pixels, and no longer does."""
    return tuple(_REMOVED[name] for name in asset.removed.split(",") if name in _REMOVED)


def faces_in_words(asset: MediaAsset) -> str:
    """Return one sentence about the faces counted, "" where nothing counts them."""
    if asset.faces is None:
        return ""
    seen = {0: "No face was", 1: "1 face was"}.get(asset.faces, f"{asset.faces} faces were")
    return f"{seen} counted in it by a program, which can be wrong and recognises nobody."


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
