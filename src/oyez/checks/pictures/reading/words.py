"""Reading the words in a picture with Tesseract, where it is installed on the machine.

The program gets the pixels through a pipe, one thread, and a few seconds; no shell, no file. Only
words that it is sure of count: noise read as letters would raise findings about nothing.
"""

import io
import os
import re
import resource
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageOps

_SECONDS = 5
_MOST_WORDS = 5_000  # characters
_LONGEST_SIDE = 2048
_SMALLEST_SIDE = 24
_SURE = 55
_VERY_SURE = 80
_BRIGHT = 225
_COLUMNS = 12
_ENVIRONMENT = ("PATH", "TESSDATA_PREFIX")
_READABLE = re.compile(r"[^\W_]{3}")


@dataclass(frozen=True)
class _Word:
    line: tuple[str, ...]
    sure: float
    text: str


def words_in(picture: Image.Image) -> str:
    """Return the words seen, line by line; "" where there are none or nothing reads them.

    Reads twice where it may help: as it is, and only the brightest parts, because letters on a
    photograph are mostly white. Cost: 0.5 to 2 s for a full poster, outside our own process.
    """
    program = shutil.which("tesseract")
    if program is None or min(picture.size) < _SMALLEST_SIDE:
        return ""
    grey = _grey(picture)
    read = _as_text(_words(_table(program, grey)))
    if _has_bright_parts(grey):
        bright = grey.point(lambda value: 0 if value >= _BRIGHT else 255)
        read += [line for line in _as_text(_words(_table(program, bright))) if line not in read]
    return "\n".join(read)[:_MOST_WORDS]


def _table(program: str, grey: Image.Image) -> str:
    """Return what Tesseract prints; "" if it failed, or noise kept it busy for too long."""
    written = io.BytesIO()
    grey.save(written, "PPM")
    try:
        with subprocess.Popen(  # noqa: S603  (a fixed program, pixels on its input)
            [program, "stdin", "stdout", "-l", "eng", "--psm", "11", "tsv"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
            | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"},
        ) as running:
            return _answer(running, written.getvalue())
    except OSError:
        return ""


def _answer(running: "subprocess.Popen[bytes]", pixels: bytes) -> str:
    if hasattr(resource, "prlimit"):  # its own time counts, however busy the machine is
        resource.prlimit(running.pid, resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    try:
        said, _ = running.communicate(pixels, timeout=3 * _SECONDS)
    except subprocess.TimeoutExpired:
        running.kill()
        return ""
    return said.decode("utf-8", "replace") if running.returncode == 0 else ""


def _has_bright_parts(grey: Image.Image) -> bool:
    """Say whether between 0.2% and 30% of it is nearly white: letters, not paper and not nothing."""
    bright = sum(grey.histogram()[_BRIGHT:]) / (grey.width * grey.height)
    return 0.002 <= bright <= 0.3  # noqa: PLR2004


def _grey(picture: Image.Image) -> Image.Image:
    plain = picture
    if picture.mode == "RGBA":
        plain = Image.new("RGB", picture.size, "white")
        plain.paste(picture, mask=picture.getchannel("A"))
    grey = ImageOps.grayscale(plain)
    grey.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    if max(grey.size) <= _LONGEST_SIDE // 2:  # letters of 20 to 40 pixels are read best
        return grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.BICUBIC)
    return grey


def _words(table: str) -> Iterator[_Word]:
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) == _COLUMNS and cells[11].strip():
            yield _Word(tuple(cells[1:5]), float(cells[10]), cells[11].strip())


def _as_text(words: Iterator[_Word]) -> list[str]:
    """Join words to lines, and leave out what is likely noise.

    A line counts if at least half of its words are sure; a line of one word must be very sure, and
    every line has a word of three letters or digits.
    """
    lines: dict[tuple[str, ...], list[_Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    kept = []
    for line in lines.values():
        least = _SURE if len(line) > 1 else _VERY_SURE
        sure = [word for word in line if word.sure >= least]
        if len(sure) * 2 >= len(line) and any(_READABLE.search(word.text) for word in sure):
            kept.append(" ".join(word.text for word in sure))
    return kept
