"""How style sheet and script are made, and what must not be in them."""

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "src" / "oyez" / "pages" / "static" / "oyez" / "build"
COPIED = (
    "package.json",
    "package-lock.json",
    ".npmrc",
    "tools/build_assets.sh",
    "requirements/node.txt",
)
TOOLS = ("bash", "cat", "chmod", "cp", "cut", "dirname", "env", "find", "mkdir", "mktemp", "mv", "rm", "sha256sum", "sort", "xargs")  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _built() -> None:
    subprocess.run([ROOT / "tools" / "build_assets.sh"], check=True)


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """A copy of what the build reads, with the packages that are installed here."""
    for name in COPIED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "src/oyez/pages/assets", tmp_path / "src/oyez/pages/assets")
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    if (ROOT / ".venv").is_dir():
        (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    return tmp_path


def build(place: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [place / "tools" / "build_assets.sh"],
        cwd="/",
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_lock_names_no_registry_and_no_download_address() -> None:
    text = (ROOT / "package-lock.json").read_text()
    assert '"resolved"' not in text
    lock = json.loads(text)["packages"]
    assert all(
        entry.get("integrity", "").startswith("sha512-") for name, entry in lock.items() if name
    )
    for name in ("package.json", ".npmrc", "tools/build_assets.sh"):
        assert "registry=" not in (ROOT / name).read_text()
        assert not re.search(r"https?://", (ROOT / name).read_text())


def test_every_version_is_exact() -> None:
    package = json.loads((ROOT / "package.json").read_text())
    versions = [*package["dependencies"].values(), *package["devDependencies"].values()]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in versions)
    assert package["private"] is True


def test_the_second_build_takes_no_time() -> None:
    start = time.monotonic()
    assert build(ROOT).returncode == 0
    assert time.monotonic() - start < 1


def test_a_changed_source_is_built_again(workshop: Path) -> None:
    assert build(workshop).returncode == 0
    built = workshop / "src/oyez/pages/static/oyez/build/oyez.css"
    assert built.read_bytes() == (BUILT / "oyez.css").read_bytes()
    sheet = workshop / "src/oyez/pages/assets/scss/_theme.scss"
    sheet.write_text(sheet.read_text().replace("--oz-brand: #0b3d4a", "--oz-brand: #402060"))
    assert build(workshop).returncode == 0
    assert "--oz-brand: #402060" in built.read_text()


@pytest.mark.parametrize(
    ("name", "words"), [("scss/_page.scss", "style sheet"), ("js/spans.js", "script")]
)
def test_a_mistake_in_a_source_stops_with_a_sentence_and_keeps_the_old_build(
    workshop: Path, name: str, words: str
) -> None:
    assert build(workshop).returncode == 0
    (workshop / "src/oyez/pages/assets" / name).write_text("}{ nonsense")
    done = build(workshop)
    assert done.returncode == 2
    assert words in done.stderr
    assert (workshop / "src/oyez/pages/static/oyez/build/oyez.css").is_file()
    assert list((workshop / ".cache").iterdir()) == []


def test_without_node_and_without_a_venv_it_says_what_to_run(
    workshop: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (workshop / ".venv").unlink(missing_ok=True)
    few = tmp_path_factory.mktemp("bin")
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found, tool
        (few / tool).symlink_to(found)
    done = build(workshop, PATH=str(few))
    assert (done.returncode, done.stderr.strip()) == (
        2,
        "There is no Node 20 with npm here, and no .venv to put one in. Run make setup.",
    )


def test_the_style_sheet_calls_nobody_and_uses_no_font_or_crown_of_gov_uk() -> None:
    sheet = (BUILT / "oyez.css").read_text()
    addresses = re.findall(r"url\(\"?([^)\"]*)", sheet)
    assert addresses
    assert all((BUILT / address).is_file() for address in addresses)
    assert not re.search(r"GDS Transport|crown|govuk-crest|@import", sheet, re.IGNORECASE)


def test_the_font_travels_with_its_licence() -> None:
    assert "SIL Open Font License" in (BUILT / "fonts" / "LICENSE.txt").read_text()


def test_nothing_of_this_machine_is_in_what_was_built() -> None:
    for path in BUILT.rglob("*"):
        if path.suffix in {".css", ".js", ".svg"}:
            assert str(ROOT) not in path.read_text()
