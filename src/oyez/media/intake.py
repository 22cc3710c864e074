"""Taking a stranger's file in: read and cleaned in a process of its own, few at a time."""

import threading

from oyez.checks.base import Picture
from oyez.checks.pictures.reading.asking import PictureReader
from oyez.lib.clean_picture import CleanPicture
from oyez.lib.complaint import Complaint

# Each may take 500 MB and a processor for seconds; whoever comes while both are busy waits a little.
_AT_A_TIME = 2
_PATIENCE = 20
_free = threading.BoundedSemaphore(_AT_A_TIME)


def take_in(content: bytes, *, patience: float = _PATIENCE) -> tuple[CleanPicture, Picture]:
    """Return the picture as it may be published, and what its file told.

    Raises Complaint for a bad file, and where two others are still being read after `patience`
    seconds. Our own process only waits: it decodes nothing.
    """
    if not _free.acquire(timeout=patience):
        raise Complaint("Other pictures are being read just now: add this one again in a minute.")
    try:
        with PictureReader() as reader:
            reading = reader.read(content, clean=True)
    finally:
        _free.release()
    if reading.clean is None:
        raise Complaint(reading.facts.trouble)
    return reading.clean, reading.facts
