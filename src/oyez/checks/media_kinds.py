"""What kind of media a file is, by the ending of its name."""

from pathlib import PurePath

_VIDEO = frozenset((".mp4", ".m4v", ".mov", ".webm", ".avi", ".mkv", ".wmv", ".mpg", ".mpeg", ".ogv", ".3gp"))  # fmt: skip
_AUDIO = frozenset((".mp3", ".m4a", ".wav", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wma"))
_CAPTIONS = frozenset((".vtt", ".srt"))
_PAPERS = frozenset((".pdf", ".txt", ".docx", ".doc", ".xlsx", ".csv", ".ics", ".odt", ".zip"))


def ending(path: str) -> str:
    """Return the ending of a file's name in small letters: `.mp4`; "" for none."""
    return PurePath(path).suffix.lower()


def is_spoken(path: str) -> bool:
    """Say whether it is a video or a sound recording."""
    return ending(path) in _VIDEO or ending(path) in _AUDIO


def is_video(path: str) -> bool:
    """Say whether it is a video."""
    return ending(path) in _VIDEO


def is_captions(path: str) -> bool:
    """Say whether it holds captions."""
    return ending(path) in _CAPTIONS


def is_picture(path: str) -> bool:
    """Say whether it is taken for a picture: whatever is known to be nothing else."""
    return not (is_spoken(path) or is_captions(path) or ending(path) in _PAPERS)
