"""`make setup-test` installs where it may, and otherwise says the one command to run."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "install_test_servers.sh"


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A machine with a shell and little else."""
    for name in ("tr", "cat", "sh"):
        program = shutil.which(name)
        assert program
        (tmp_path / name).symlink_to(program)
    return tmp_path


def put(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def run(path: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["/bin/sh", str(SCRIPT)], env={"PATH": path}, check=False, capture_output=True, text=True
    )


def test_where_all_is_there_it_is_silent_and_instant() -> None:
    started = time.monotonic()
    done = run(os.environ["PATH"])
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert time.monotonic() - started < 2


def test_without_root_it_stops_and_says_exactly_what_to_run(bare: Path) -> None:
    put(bare, "id", "echo 1000")
    put(bare, "apt-get", "echo must not be called; exit 99")
    done = run(str(bare))
    assert done.returncode == 2
    assert "chromium php" in done.stderr
    assert (
        "sudo apt-get update && sudo apt-get install --no-install-recommends chromium"
        in done.stderr
    )
    assert "must not" not in done.stdout + done.stderr


def test_without_apt_it_says_the_same(bare: Path) -> None:
    put(bare, "id", "echo 0")
    assert run(str(bare)).returncode == 2


def test_with_root_it_updates_installs_and_says_what_is_still_missing(bare: Path) -> None:
    put(bare, "id", "echo 0")
    put(bare, "apt-get", f'echo "$@" >> {bare}/calls')
    done = run(str(bare))
    first, second = (bare / "calls").read_text().splitlines()
    assert first.startswith("update")
    assert "--no-install-recommends" in second
    assert "mariadb-server" in second
    assert done.returncode == 2
    assert "Still missing: chromium php" in done.stderr
