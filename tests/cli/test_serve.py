"""`oyez run` says in one line why it cannot start."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


def oyez(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OYEZ_")}
    return subprocess.run(
        [str(Path(sys.executable).with_name("oyez")), *arguments],
        env={**kept, "OYEZ_DATA_DIR": str(folder), **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    yield taken
    taken.close()


def test_an_unprepared_database_is_said(tmp_path: Path) -> None:
    answer = oyez(tmp_path, "run")
    assert answer.returncode == 2
    assert answer.stderr == (
        "oyez run: The database is not prepared for this version: run “oyez setup” first.\n"
    )


def test_a_port_in_use_is_said(tmp_path: Path, listening: socket.socket) -> None:
    assert oyez(tmp_path, "setup").returncode == 0
    port = str(listening.getsockname()[1])
    answer = oyez(tmp_path, "run", OYEZ_PORT=port)
    assert answer.returncode == 2
    assert answer.stderr == (
        f"oyez run: Port {port} is in use: stop what uses it, or set OYEZ_PORT to another one.\n"
    )
