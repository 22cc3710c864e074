"""Asking the picture process, so that no decoder ever runs where the work is done.

Imports no imaging library: `oyez check` starts as fast as before where no picture is named.
"""

import json
import os
import stat
import subprocess
import sys
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from oyez.checks.base import Picture
from oyez.checks.media_kinds import is_picture
from oyez.checks.pictures.picture_missing import NOT_THERE
from oyez.lib.clean_picture import CleanPicture
from oyez.lib.picture_header import LARGEST_FILE

_WORKER = "oyez.checks.pictures.reading.worker"
_SECONDS = 60
_TOO_LONG = f"The picture could not be read within {_SECONDS} seconds: save it as JPEG."
_GAVE_UP = "The picture cannot be read: it is damaged, or made to do harm. Use another."
_TOO_LARGE = "The picture is larger than 40 MB: make it smaller and add it again."


@dataclass(frozen=True)
class Reading:
    """What a file told, and the picture as it may be published where that was asked for."""

    facts: Picture
    clean: CleanPicture | None = None


class PictureReader:
    """A process that reads pictures, started at the first one and again after it died.

    Use it as a context; not for several threads at once.
    """

    def __init__(self, *, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    @property
    def process_id(self) -> int | None:
        """The process that reads, for whoever watches what it costs; None before the first picture."""
        return self._process.pid if self._process else None

    def read_file(self, path: str) -> Picture:
        """Return what the file at `path` tells; one that is no picture by name tells nothing."""
        if not is_picture(path):
            return Picture()
        try:
            content = _content(path)
        except (OSError, ValueError) as error:
            return Picture(trouble=_why_not(error))
        return self.read(content).facts

    def read(self, content: bytes, *, clean: bool = False) -> Reading:
        """Return what `content` tells, cleaned on demand. Never raises for what is in it."""
        if len(content) > LARGEST_FILE:
            return Reading(Picture(trouble=_TOO_LARGE))
        process = self._running()
        late = threading.Event()
        watch = threading.Timer(self._seconds, _give_up, (process, late))
        watch.start()
        try:
            return _ask(process, content, clean=clean)
        except (OSError, ValueError):  # the process died: memory, time, or a fault in a decoder
            self._end()
            return Reading(Picture(trouble=_TOO_LONG if late.is_set() else _GAVE_UP))
        finally:
            watch.cancel()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._process = subprocess.Popen(  # noqa: S603  (our own module)
                [sys.executable, "-P", "-m", _WORKER],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue


def _environment() -> dict[str, str]:
    """Return our own variables without our secrets; large blocks go back to the machine at once."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("OYEZ_")}
    return ours | {"MALLOC_MMAP_THRESHOLD_": "1000000", "MALLOC_ARENA_MAX": "2"}


def _give_up(process: "subprocess.Popen[bytes]", late: threading.Event) -> None:
    late.set()
    process.kill()


def _ask(process: "subprocess.Popen[bytes]", content: bytes, *, clean: bool) -> Reading:
    """Send one file and take its answer; raises OSError or ValueError when none comes."""
    requests, answers = process.stdin, process.stdout
    if requests is None or answers is None:
        raise OSError("no pipe")
    requests.write(json.dumps({"size": len(content), "clean": clean}).encode("ascii") + b"\n")
    requests.write(content)
    requests.flush()
    said: dict[str, Any] = json.loads(answers.readline())
    described = said.pop("clean", None)
    facts = Picture(**{**said, "metadata": tuple(said["metadata"])})
    if described is None:
        return Reading(facts)
    described["content"] = answers.read(described["content"])
    return Reading(facts, CleanPicture(**described))


def _content(path: str) -> bytes:
    """Return the bytes of a plain file, one byte too many of one that is too large."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe must not make us wait
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise ValueError("not a plain file")
        return file.read(LARGEST_FILE + 1)


def _why_not(error: Exception) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NOT_THERE
    if isinstance(error, PermissionError):
        return "The file may not be opened by this account. Allow it, or copy the file."
    return "It is not a file that can be opened. Give the path of a picture."
