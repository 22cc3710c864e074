"""Words in pictures are read where Tesseract is installed, and noise is not taken for words."""

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from oyez.checks.pictures.reading.words import words_in
from tests.checks.pictures.drawings import group, poster, smiles

installed = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="needs the program tesseract"
)
LINES = ("Summer Fayre", "Call Rowan on 07700 900123", "rowan.pryce@mail.example")


@installed
@pytest.mark.parametrize(
    ("paper", "ink"),
    [("white", "black"), ("navy", "yellow"), ("black", "white"), ("teal", "white")],
)
def test_a_poster_is_read_line_by_line(paper: str, ink: str) -> None:
    assert words_in(poster(*LINES, paper=paper, ink=ink)) == "\n".join(LINES)


@installed
def test_letters_on_transparent_ground_are_read() -> None:
    picture = Image.new("RGBA", (1200, 300), (0, 0, 0, 0))
    ImageDraw.Draw(picture).text(
        (60, 60), LINES[1], fill=(0, 0, 0, 255), font=ImageFont.load_default(56)
    )
    assert words_in(picture) == LINES[1]


@installed
def test_white_letters_on_a_busy_photograph_are_read() -> None:
    noise = Image.effect_noise((30, 20), 60).resize((1500, 1000)).point(lambda v: v // 2)
    picture = noise.convert("RGB")
    ImageDraw.Draw(picture).text((60, 700), LINES[1], "white", ImageFont.load_default(80))
    assert "07700 900123" in words_in(picture)


@installed
@pytest.mark.parametrize(
    "picture",
    [
        group(6),
        smiles(3),
        Image.effect_noise((300, 200), 90).convert("RGB"),
        Image.new("RGB", (900, 500), "teal"),
        Image.radial_gradient("L").convert("RGB"),
        Image.new("RGB", (10, 10)),
        Image.new("RGB", (2048, 2)),
    ],
    ids=["faces", "smiles", "noise", "sheet", "disc", "tiny", "line"],
)
def test_a_picture_without_words_has_none(picture: Image.Image) -> None:
    assert words_in(picture) == ""


def test_without_the_program_there_are_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert words_in(poster(*LINES)) == ""


def test_a_program_that_fails_or_babbles_is_no_trouble(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "tesseract"
    for script in ("exit 3", "head -c 100000 /dev/urandom", "printf 'a\\tb\\n1\\t2\\n'", "kill $$"):
        program.write_text(f"#!/bin/sh\ncat >/dev/null\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        assert words_in(poster(*LINES)) == ""
