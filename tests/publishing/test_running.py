"""The real thing: `oyez run` in a process of its own, killed, frozen out and stopped."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(wanted: Callable[[], object], *, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not wanted():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


@dataclass
class Installation:
    """A data folder, a port, and the folder that stands for the world."""

    data: Path
    world: Path
    port: int

    def __post_init__(self) -> None:
        self.data.mkdir()
        self.world.mkdir()
        self.log = (self.data / "log").open("w")

    def start(self, *arguments: str, port: int | None = None) -> subprocess.Popen[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("OYEZ_")}
        return subprocess.Popen(
            [sys.executable, "-m", "tests.publishing.served", *arguments],
            cwd=ROOT,
            env={**kept, "OYEZ_DATA_DIR": str(self.data), "OYEZ_PORT": str(port or self.port)},
            stdout=self.log,
            stderr=subprocess.PIPE if port else self.log,
            text=True,
            start_new_session=True,
        )

    def do(self, command: str, *more: str) -> None:
        process = self.start(command, str(self.world), *more)
        assert process.wait(60) == 0, (self.data / "log").read_text()

    def serve(self) -> subprocess.Popen[str]:
        process = self.start("serve", str(self.world))
        until(lambda: self.health()[0] == 200, seconds=30)
        return process

    def health(self) -> tuple[int, dict[str, object]]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5) as page:
                return page.status, json.load(page)
        except urllib.error.HTTPError as answer:
            return answer.code, json.load(answer)
        except OSError:
            return 0, {}

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.data / "oyez.sqlite3")) as database:
            return database.execute(query).fetchall()

    def states(self) -> list[object]:
        return [s for (s,) in self.rows("SELECT state FROM publishing_delivery ORDER BY id")]

    def out(self) -> int:
        return len(list(self.world.glob("*.out")))


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    folder = tmp_path_factory.mktemp("running")
    installed = Installation(folder / "data", folder / "world", free_port())
    installed.do("prepare")
    yield installed
    installed.log.close()


@pytest.fixture
def served(installation: Installation) -> Iterator[subprocess.Popen[str]]:
    process = installation.serve()
    yield process
    (installation.world / "hang").unlink(missing_ok=True)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(10)


def worker_of(process: subprocess.Popen[str]) -> int:
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    assert len(children) == 1
    return int(children[0])


def test_sent_from_another_process_it_is_out_at_once(
    installation: Installation, served: subprocess.Popen[str]
) -> None:
    before = installation.out()
    installation.do("send", "Sent from elsewhere.")
    until(lambda: installation.out() == before + 1, seconds=3)
    until(lambda: set(installation.states()) == {"published"}, seconds=3)


def test_the_links_of_a_draft_are_visited_by_the_running_process(
    installation: Installation, served: subprocess.Popen[str]
) -> None:
    installation.do("send", "With a link.")
    known = "SELECT outcome, reason FROM posts_linkvisit WHERE checked_at IS NOT NULL"
    until(lambda: installation.rows(known), seconds=10)
    # The invented council's name is reserved for examples: nobody is called.
    assert installation.rows(known) == [
        ("unknown", "names of this kind are reserved for examples.")
    ]


def test_a_worker_killed_while_sending_posts_nothing_twice_and_loses_nothing(
    installation: Installation, served: subprocess.Popen[str]
) -> None:
    before = installation.out()
    (installation.world / "hang").touch()
    installation.do("send", "Killed while sending.")
    until(lambda: installation.out() == before + 1, seconds=5)
    assert installation.states()[-1] == "attempting"
    os.kill(worker_of(served), signal.SIGKILL)
    (installation.world / "hang").unlink()
    until(lambda: installation.states()[-1] == "published", seconds=30)
    assert installation.out() == before + 1
    assert installation.health()[0] == 200


def test_everything_killed_while_sending_is_settled_by_the_next_start(
    installation: Installation, served: subprocess.Popen[str]
) -> None:
    before = installation.out()
    (installation.world / "hang").touch()
    installation.do("send", "All killed while sending.")
    until(lambda: installation.out() == before + 1, seconds=5)
    os.killpg(served.pid, signal.SIGKILL)
    served.wait(10)
    (installation.world / "hang").unlink()
    assert installation.states()[-1] == "attempting"
    again = installation.serve()
    try:
        until(lambda: installation.states()[-1] == "published", seconds=30)
        assert installation.out() == before + 1
    finally:
        again.terminate()
        assert again.wait(20) == 0


def test_told_to_stop_it_finishes_what_it_began_and_ends_cleanly(
    installation: Installation, served: subprocess.Popen[str]
) -> None:
    (installation.world / "hang").touch()
    before = installation.out()
    installation.do("send", "Stopped while sending.")
    until(lambda: installation.out() == before + 1, seconds=5)
    served.terminate()
    time.sleep(1)
    (installation.world / "hang").unlink()
    assert served.wait(20) == 0
    assert installation.states()[-1] == "published"
    assert installation.rows("SELECT ended_at FROM publishing_boot ORDER BY started_at DESC")[0][0]


def test_a_second_one_on_the_same_database_refuses_to_start(
    installation: Installation, served: subprocess.Popen[str]
) -> None:
    second = installation.start("serve", str(installation.world), port=free_port())
    _, said = second.communicate(timeout=30)
    assert second.returncode != 0
    assert "Another process publishes from this database already" in said
    assert installation.health()[0] == 200
