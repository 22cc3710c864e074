"""The noticeboard's own copies of pictures, in the default file storage under `noticeboard/`."""

import io
from collections.abc import Sequence

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image, UnidentifiedImageError

from oyez.networks.base import Picture, Refused
from oyez.noticeboard.models import Notice, NoticePicture

_FORMATS = {"image/jpeg": ("JPEG", ".jpg"), "image/png": ("PNG", ".png")}


def keep(notice: Notice, pictures: Sequence[Picture]) -> list[str]:
    """Store the pictures and their rows in the caller's transaction; return the files' names.

    A caller whose transaction fails removes those files. Raises Refused for what is no picture.
    """
    names: list[str] = []
    try:
        for position, picture in enumerate(pictures, start=1):
            width, height = _measure(picture)
            wanted = f"noticeboard/{notice.public_id}/{picture.sha256}{_suffix(picture)}"
            names.append(default_storage.save(wanted, ContentFile(picture.content)))
            NoticePicture.objects.create(
                notice=notice,
                position=position,
                sha256=picture.sha256,
                media_type=picture.media_type,
                width=width,
                height=height,
                alt_text=picture.alt_text,
                file=names[-1],
            )
    except BaseException:
        remove(names)
        raise
    return names


def remove(names: Sequence[str]) -> None:
    """Delete stored files; one that is gone already is no matter."""
    for name in names:
        default_storage.delete(name)


def _measure(picture: Picture) -> tuple[int, int]:
    refusal = Refused(
        "The noticeboard shows JPEG and PNG pictures. Choose the picture again.", code="picture"
    )
    if picture.media_type not in _FORMATS:
        raise refusal
    try:
        formats = [_FORMATS[picture.media_type][0]]
        with Image.open(io.BytesIO(picture.content), formats=formats) as opened:
            return opened.size
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        raise refusal from None


def _suffix(picture: Picture) -> str:
    return _FORMATS[picture.media_type][1]
