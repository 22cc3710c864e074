"""The test server itself: it says what is missing, and leaves nothing running."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers import wordpress as server
from tests.servers.wordpress import NotInstalled, WordPressServer

ROOT = Path(server.__file__).parents[2]
START_AND_WAIT = """
import time
from tests.servers.wordpress import running
with running() as site:
    print(site.url, flush=True)
    time.sleep(600)
"""

pytestmark = pytest.mark.xdist_group("wordpress")


def test_what_is_missing_is_said_with_the_command_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server, "PATH", "/nowhere")
    with (
        pytest.raises(NotInstalled, match=r"apt-get install .* wordpress .*mariadb-server"),
        server.running(),
    ):
        pass


def test_what_a_killed_run_left_running_is_ended_by_the_next(wordpress: WordPressServer) -> None:
    killed = subprocess.Popen(
        [sys.executable, "-c", START_AND_WAIT], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert killed.stdout is not None
    with killed.stdout:
        assert killed.stdout.readline().startswith(b"http://127.0.0.1:")
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    (owner,) = (
        file for file in server.CACHE.glob("*/run-*/owner") if file.read_text() == str(killed.pid)
    )
    left = [int(note.name.removeprefix("group-")) for note in owner.parent.glob("group-*")]
    assert len(left) == 2
    assert all(runs(group) for group in left)

    with server.running() as fresh:
        assert fresh.url != wordpress.url
        assert not any(runs(group) for group in left)
        assert not owner.parent.exists()


def runs(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return not server._only_zombies(group)
