"""The process in which strangers' pictures are decoded: bounded memory, no secrets, no way back.

Reads requests on standard input, one after another: a line of JSON `{"size", "clean"}`, then that
many bytes of a file. Answers each with a line of JSON: the facts of `oyez.checks.base.Picture`, and
with `clean` the cleaned picture's description and length, whose bytes follow the line.
"""

import json
import resource
import sys
from dataclasses import asdict
from typing import Any, BinaryIO

from oyez.checks.base import Picture
from oyez.checks.pictures.reading.faces import count_faces
from oyez.checks.pictures.reading.metadata import metadata_of
from oyez.checks.pictures.reading.words import words_in
from oyez.lib.clean_picture import CleanPicture
from oyez.lib.complaint import Complaint
from oyez.lib.picture_header import LARGEST_FILE, read_header
from oyez.lib.picture_pixels import decode
from oyez.lib.pictures import LONGEST_SIDE, encode

_MOST_MEMORY = 600 * 1024 * 1024  # what may be asked for; what is touched stays below 500 MB


def read_picture(content: bytes, *, clean: bool = False) -> tuple[Picture, CleanPicture | None]:
    """Return what a file tells, and with `clean` the picture as it may be published."""
    try:
        header = read_header(content)
        told = metadata_of(content, header.form)
        pixels = decode(content, header, longest_side=LONGEST_SIDE)
    except Complaint as complaint:
        return Picture(trouble=str(complaint)), None
    facts = Picture(metadata=told, faces=count_faces(pixels), words=words_in(pixels))
    return facts, encode(pixels) if clean else None


def main() -> None:
    """Answer requests until standard input ends."""
    resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    while line := requests.readline(1000):
        asked = json.loads(line)
        _answer(requests.read(min(asked["size"], LARGEST_FILE + 1)), asked["clean"], answers)


def _answer(content: bytes, clean: bool, answers: BinaryIO) -> None:
    try:
        facts, picture = read_picture(content, clean=clean)
    except MemoryError:
        facts, picture = (
            Picture(trouble="The picture needs too much memory: make it smaller."),
            None,
        )
    said: dict[str, Any] = asdict(facts)
    if picture is not None:
        said["clean"] = {**asdict(picture), "content": len(picture.content)}
    answers.write(json.dumps(said).encode("utf-8") + b"\n")
    if picture is not None:
        answers.write(picture.content)
    answers.flush()


if __name__ == "__main__":
    main()
