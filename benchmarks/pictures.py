"""What reading pictures costs, and how exactly faces are counted, against OpenCV's Haar cascade.

    python -m benchmarks.pictures

Prints a table of seconds and peak memory, each file in a fresh process of the product's own kind,
for phone pictures and hostile files; then how many pictures to hand are counted exactly. The
photographs are those that scikit-image carries, and mosaics of its small faces; peer and
photographs are installed in an environment of their own (OpenCV 4: version 5 has no cascades).
Goals: every hostile file is refused within 1 s and 500 MB, every phone picture is read within 500
MB, and more pictures are counted exactly than by the peer. The last line is the share counted
exactly.
"""

import io
import json
import re
import subprocess
import tempfile
import time
import venv
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from oyez.checks.pictures.reading.asking import PictureReader
from oyez.checks.pictures.reading.faces import count_faces
from tests.checks.pictures.drawings import group, smiles
from tests.checks.pictures.files import HOSTILE, plain

ROOT = Path(__file__).resolve().parents[1]
SECONDS, MEGABYTES = 1.0, 500
PHONES = {"12": (4000, 3000), "48": (8000, 6000), "64": (9248, 6936)}
EMPTY = (
    "chelsea.png coffee.png coins.png horse.png page.png rocket.jpg brick.png grass.png text.png"
)
# Run with the peer's Python: copies the photographs as PNG, or prints the peer's counts.
PHOTOGRAPHS = """
import sys, numpy, skimage.data
from pathlib import Path
from PIL import Image
there, here = Path(skimage.data.__file__).parent, Path(sys.argv[1])
opened = lambda name: Image.open(there / name).convert("RGB")
for count, names in ((1, "astronaut.png camera.png"), (0, sys.argv[2])):
    for name in names.split():
        opened(name).save(here / f"{count}-{name.split('.')[0]}.png")
astronaut = opened("astronaut.png")
face = astronaut.crop((170, 60, 290, 200))
for side in (100, 300, 700, 1300, 2000):
    face.resize((side, side * 7 // 6)).save(here / f"1-near{side}.png")
for turn in (20, 45, 90):
    astronaut.rotate(turn).save(here / f"1-turned{turn}.png")
small = (numpy.load(there / "lfw_subset.npy") * 255).astype("uint8")
for first, word in ((0, "faces"), (100, "nothing")):
    for across in (1, 2, 3, 5, 10):
        for side in (40, 60, 100):
            sheet = Image.new("RGB", (across * side, across * side))
            for n in range(across * across):
                one = Image.fromarray(small[first + n]).resize((side, side), Image.BICUBIC)
                sheet.paste(one, (n % across * side, n // across * side))
            count = 0 if first else across * across
            sheet.save(here / f"{count}-{word}{across}x{side}.png")
"""
HAAR = """
import sys, cv2
from pathlib import Path
finder = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_frontalface_default.xml")
exact = 0
for path in sorted(Path(sys.argv[1]).glob("*.png")):
    grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    exact += len(finder.detectMultiScale(grey, 1.1, 5)) == int(path.name.split("-")[0])
print(exact)
"""


def phone(form: str, size: tuple[int, int]) -> bytes:
    """Return a picture with some texture, so that it is as large as a photograph's file."""
    file = io.BytesIO()
    texture = Image.effect_noise((size[0] // 60, size[1] // 60), 60).resize(size)
    texture.convert("RGB").save(file, form, quality=85)
    return file.getvalue()


def files() -> Iterator[tuple[str, bytes, bool]]:
    """Yield a name, the bytes, and whether they must be refused."""
    for name, size in PHONES.items():
        yield f"JPEG of {name} megapixels", phone("JPEG", size), False
    for name, (make, _) in HOSTILE.items():
        yield name, make(), True


def measure(content: bytes) -> tuple[str, float, float]:
    """Return the trouble, the seconds it took in a process that was ready, and its peak in MB."""
    with PictureReader() as reader:
        reader.read(plain(size=(8, 8)))
        began = time.monotonic()
        trouble = reader.read(content).facts.trouble
        took = time.monotonic() - began
        status = Path(f"/proc/{reader.process_id}/status").read_text(encoding="utf-8")
    return trouble, took, int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1000


def print_costs() -> bool:
    """Print one row for each file; return whether all goals are met."""
    met = True
    print(f"{'file':60} {'seconds':>8} {'MB':>6}  refused")
    for name, content, hostile in files():
        trouble, took, peak = measure(content)
        met = met and peak < MEGABYTES and bool(trouble) == hostile
        met = met and (not hostile or took < SECONDS)
        print(f"{name:60} {took:8.2f} {peak:6.0f}  {trouble}")
    return met


def exact_counts(folder: Path) -> tuple[int, int, int]:
    """Return how many pictures we and the peer count exactly, and how many there are."""
    venv.create(folder / "peer", with_pip=True)
    python = str(folder / "peer" / "bin" / "python")
    install = ["-m", "pip", "install", "--quiet", "scikit-image", "opencv-python-headless<5"]
    subprocess.run([python, *install], check=True)
    pictures = folder / "pictures"
    pictures.mkdir()
    subprocess.run([python, "-c", PHOTOGRAPHS, pictures, EMPTY], check=True)
    for count in (1, 3, 6):
        group(count).save(pictures / f"{count}-drawn.png")
    smiles(3).save(pictures / "0-smiles.png")
    paths = sorted(pictures.glob("*.png"))
    ours = 0
    for path in paths:
        with Image.open(path) as opened:
            counted = count_faces(opened.convert("RGB"))
        wanted = int(path.name.split("-")[0])
        ours += counted == wanted
        if counted != wanted:
            print(f"{path.name}: {counted} counted")
    told = subprocess.run(
        [python, "-c", HAAR, pictures], check=True, capture_output=True, text=True
    )
    return ours, int(told.stdout), len(paths)


if __name__ == "__main__":
    costs_met = print_costs()
    with tempfile.TemporaryDirectory(prefix="oyez-pictures-") as made:
        exact, haar, pictures_counted = exact_counts(Path(made))
    print(f"counted exactly: {exact} of {pictures_counted}; Haar cascade {haar}")
    line = {
        "name": "pictures counted exactly",
        "value": round(exact / pictures_counted, 3),
        "unit": "share",
        "goal": 0.95,
        "peer": round(haar / pictures_counted, 3),
        "met": costs_met and exact > haar and exact >= 0.95 * pictures_counted,
    }
    print(json.dumps(line))
