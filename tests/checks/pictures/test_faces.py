"""Faces are counted where the optional part is installed, and nobody is recognised."""

import importlib.resources
import importlib.util
import io
import time

import pytest
from PIL import Image

from oyez.checks.pictures.reading import faces
from oyez.checks.pictures.reading.faces import count_faces, of_any_size
from tests.checks.pictures.drawings import face, group, smiles

installed = pytest.mark.skipif(
    count_faces(Image.new("RGB", (64, 64))) is None, reason="needs the optional face counter"
)
photographs = pytest.mark.skipif(
    importlib.util.find_spec("skimage") is None, reason="needs the photographs of scikit-image"
)


@installed
@pytest.mark.parametrize("size", [40, 50, 60, 70])
@pytest.mark.parametrize("count", [0, 1, 3, 6])
def test_each_face_counts_once(count: int, size: int) -> None:
    assert count_faces(group(count, size)) == count


@installed
@pytest.mark.parametrize("scale", [2, 4, 6])
def test_a_large_photograph_of_small_faces_counts_as_a_small_one_does(scale: int) -> None:
    picture = group(3)
    large = picture.resize((picture.width * scale, picture.height * scale))
    assert count_faces(large) == 3


@installed
@pytest.mark.parametrize(
    "picture",
    [
        smiles(3),
        Image.new("RGB", (900, 500), "teal"),
        Image.linear_gradient("L").convert("RGB"),
        Image.radial_gradient("L").convert("RGB"),
        Image.effect_noise((600, 400), 90).convert("RGB"),
        Image.new("RGB", (20, 20)),
        Image.new("RGB", (2048, 1)),
        Image.new("RGB", (1, 2048)),
        Image.new("RGB", (2048, 40)),
    ],
    ids=["smiles", "sheet", "ramp", "disc", "noise", "tiny", "line", "column", "strip"],
)
def test_what_shows_nobody_counts_nobody(picture: Image.Image) -> None:
    assert count_faces(picture) == 0


@installed
def test_a_picture_with_transparency_is_counted_too() -> None:
    assert count_faces(group(3).convert("RGBA")) == 3


@installed
def test_counting_takes_no_longer_for_a_larger_picture() -> None:
    began = time.monotonic()
    count_faces(Image.new("RGB", (2048, 2048)))
    assert time.monotonic() - began < 10


@installed
@photographs
@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("astronaut.png", 1),
        ("camera.png", 1),
        ("chelsea.png", 0),
        ("coffee.png", 0),
        ("rocket.jpg", 0),
        ("horse.png", 0),
        ("page.png", 0),
    ],
)
def test_photographs_are_counted_exactly(name: str, count: int) -> None:
    content = importlib.resources.files("skimage.data").joinpath(name).read_bytes()
    with Image.open(io.BytesIO(content)) as opened:
        assert count_faces(opened.convert("RGB")) == count


def test_without_the_optional_part_nothing_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "_session", lambda: None)
    assert count_faces(face(60, (205, 160, 130))) is None


def test_without_the_weights_there_is_no_counter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "_HAS_PARTS", False)
    assert faces._weights() is None


def field(number: int, held: bytes | int) -> bytes:
    if isinstance(held, int):
        return bytes((number << 3, held))
    return bytes((number << 3 | 2, len(held))) + held


def tensor(*sizes: int) -> bytes:
    shape = b"".join(field(1, field(1, size)) for size in sizes)
    return field(1, b"x") + field(2, field(1, field(1, 1) + field(2, shape)))


def test_a_model_of_one_size_takes_any_but_keeps_its_channels() -> None:
    graph = field(11, tensor(1, 3, 32, 32)) + field(12, tensor(1, 2, 8, 8)) + field(11, tensor(64))
    free = of_any_size(field(1, 7) + field(7, graph))
    assert len(free) == len(field(1, 7) + field(7, graph))
    any_size = field(1, b"\x12\x00")
    assert any_size + field(1, field(1, 3)) + any_size + any_size in free
    assert any_size + field(1, field(1, 2)) + any_size + any_size in free
    assert field(1, field(1, 64)) in free
