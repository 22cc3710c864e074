"""Bombs and broken files: each refused in words, within a second and 500 MB, by one process."""

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from oyez.checks.pictures.picture_missing import NOT_THERE
from oyez.checks.pictures.reading.asking import PictureReader
from oyez.lib.complaint import Complaint
from oyez.lib.pictures import clean_picture
from tests.checks.pictures.files import HOSTILE, plain

SECONDS, MEGABYTES = 1.0, 500


@pytest.fixture(scope="module")
def reader() -> Iterator[PictureReader]:
    with PictureReader() as warm:
        warm.read(plain())
        yield warm


def pid_of(reader: PictureReader) -> int:
    assert reader.process_id is not None
    return reader.process_id


def peak_of(reader: PictureReader) -> float:
    """Return the most memory the process ever held, in MB."""
    status = Path(f"/proc/{pid_of(reader)}/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) / 1000


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words_at_once(reader: PictureReader, name: str) -> None:
    make, words = HOSTILE[name]
    content = make()
    took = SECONDS
    for _ in range(3):  # a busy machine may be slow once, a decoder at work is slow each time
        began = time.monotonic()
        facts = reader.read(content).facts
        took = min(took, time.monotonic() - began)
        if took < SECONDS:
            break
    assert re.search(words, facts.trouble), facts.trouble
    assert facts.trouble.endswith(".")
    assert took < SECONDS
    assert (facts.faces, facts.words, facts.metadata) == (None, "", ())


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="measured on Linux")
def test_no_hostile_file_took_more_than_500_megabytes() -> None:
    with PictureReader() as reader:
        for make, _ in HOSTILE.values():
            reader.read(make())
        assert peak_of(reader) < MEGABYTES


@pytest.mark.parametrize("name", HOSTILE)
def test_cleaning_refuses_what_reading_refuses(name: str) -> None:
    make, words = HOSTILE[name]
    with pytest.raises(Complaint, match=words):
        clean_picture(make())


def test_one_process_reads_them_all(reader: PictureReader) -> None:
    before = pid_of(reader)
    for make, _ in HOSTILE.values():
        reader.read(make())
    assert pid_of(reader) == before


@pytest.mark.parametrize("suffix", ["png", "gif", "jpg", "txt.jpeg"])
def test_the_content_counts_and_not_the_name(
    reader: PictureReader, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(plain("WEBP"))
    assert reader.read_file(str(path)).trouble == ""
    path.write_bytes(b"MZ\x00\x00")
    assert "program" in reader.read_file(str(path)).trouble


def test_a_path_that_leads_nowhere_good_never_makes_us_wait(
    reader: PictureReader, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "loop.jpg").symlink_to("loop.jpg")
    for path in (tmp_path / "pipe.jpg", tmp_path, "/dev/zero", "/dev/stdin", tmp_path / "loop.jpg"):
        assert "not a file that can be opened" in reader.read_file(str(path)).trouble, path
    for path in ("a\x00b.jpg", "a" * 5000, "\udcff.jpg", ""):
        assert reader.read_file(path).trouble
    assert reader.read_file(str(tmp_path / "none.jpg")).trouble == NOT_THERE


def test_what_is_no_picture_by_name_is_left_alone(reader: PictureReader) -> None:
    assert reader.read_file("no/such/film.MP4").trouble == ""


def test_the_process_that_hangs_or_dies_is_ended_and_the_next_file_is_read() -> None:
    with PictureReader(seconds=0.001) as hasty:
        assert "within" in hasty.read(plain()).facts.trouble
    with PictureReader() as reader:
        reader.read(plain())
        os.kill(pid_of(reader), 9)
        assert reader._process is not None
        reader._process.wait()
        assert reader.read(plain()).facts.trouble == ""


def test_the_process_knows_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_SECRET_KEY", "never")
    with PictureReader() as reader:
        reader.read(plain())
        assert b"OYEZ_" not in Path(f"/proc/{pid_of(reader)}/environ").read_bytes()
