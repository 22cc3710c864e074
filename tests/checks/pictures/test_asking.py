"""From a file on a disk to findings: `oyez check` with pictures, and what one process does."""

import json
import subprocess
import sys
from pathlib import Path

from PIL import Image

from oyez.checks.base import Picture
from oyez.checks.pictures.reading.asking import PictureReader
from oyez.checks.pictures.reading.metadata import metadata_of
from oyez.checks.pictures.reading.worker import read_picture
from tests.checks.pictures.drawings import group, poster
from tests.checks.pictures.files import exif, plain, png_head

RUN = "import sys; from oyez.cli.check import run; sys.exit(run(['--no-model']))"


def checked(*lines: dict[str, object]) -> list[dict[str, list[dict[str, str]]]]:
    done = subprocess.run(
        [sys.executable, "-c", RUN],
        input=b"".join(json.dumps(line).encode() + b"\n" for line in lines),
        capture_output=True,
        timeout=60,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def found(answer: dict[str, list[dict[str, str]]]) -> set[tuple[str, str]]:
    return {(finding["check"], finding["field"]) for finding in answer["findings"]}


def test_pictures_are_read_and_their_findings_stand_on_them(tmp_path: Path) -> None:
    located, cut, faces = (str(tmp_path / f"{name}.jpg") for name in ("located", "cut", "faces"))
    Path(located).write_bytes(plain(exif=exif()))
    Path(cut).write_bytes(png_head(60_000, 60_000))
    group(3).save(faces)
    words = {"role": "draft", "alt_text": "Three people at the fair"}
    first, second, third = checked(
        {"id": 1, "text": "The fair", "media": [located, cut, "none.jpg"], **words},
        {"id": 2, "text": "The fair", "media": [faces], **words},
        {"id": 3, "text": "The fair", "media": [], **words},
    )
    expected = {
        ("picture_location", "media:0"),
        ("picture_unreadable", "media:1"),
        ("picture_missing", "media:2"),
    }
    assert expected <= found(first)
    assert ("picture_people", "media:0") in found(second)
    assert not any(name.startswith("picture") for name, _ in found(third))


def test_words_in_a_picture_are_checked_like_text(tmp_path: Path) -> None:
    path = tmp_path / "poster.png"
    poster("Summer Fayre", "Call Rowan on 07700 900123").save(path)
    if not read_picture(path.read_bytes())[0].words:
        return  # no Tesseract here: test_words.py says so
    (answer,) = checked({"id": 1, "text": "Come along", "role": "draft", "media": [str(path)]})
    assert ("mobile_phone", "media:0") in found(answer)


def test_what_is_kept_comes_clean_out_of_the_process() -> None:
    with PictureReader() as reader:
        reading = reader.read(plain(size=(3000, 1500), exif=exif(Artist="Rowan")), clean=True)
    assert reading.facts.metadata == ("location", "owner")
    assert reading.clean is not None
    assert (reading.clean.width, reading.clean.height) == (2048, 1024)
    assert metadata_of(reading.clean.content, "JPEG") == ()


def test_a_refused_file_has_nothing_to_keep() -> None:
    with PictureReader() as reader:
        reading = reader.read(b"%PDF-1.7", clean=True)
    assert reading.clean is None
    assert reading.facts == Picture(trouble=reading.facts.trouble)


def test_a_phone_picture_of_64_megapixels_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    Image.new("RGB", (9248, 6936), "teal").save(path)
    with PictureReader() as reader:
        assert reader.read_file(str(path)).trouble == ""
        status = Path(f"/proc/{reader.process_id}/status").read_text()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    assert int(peak.split()[1]) < 500_000


def test_asking_loads_no_imaging_library() -> None:
    code = (
        "import sys, oyez.checks.pictures.reading.asking, oyez.cli.check;"
        "sys.exit(any(name in sys.modules for name in ('PIL', 'numpy', 'onnxruntime', 'django')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
