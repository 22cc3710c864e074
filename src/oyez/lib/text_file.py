"""Reading a small text file that somebody named on the command line."""

from pathlib import Path

from oyez.lib.complaint import Complaint


def read_text(path: Path, *, largest: int) -> str:
    """Return the UTF-8 text of a file of at most `largest` bytes, without a byte-order mark.

    Raises `Complaint` naming the file and what to do.
    """
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise Complaint(f"{path} cannot be read: {error.strerror}. Name another file.") from error
    except ValueError as error:
        raise Complaint("The name of the file has a zero byte in it. Name another file.") from error
    if len(content) > largest:
        raise Complaint(f"{path} is larger than {largest:,} bytes. Is it the right file?")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Complaint(f"{path} is not text in UTF-8. Save it as UTF-8 and try again.") from error
