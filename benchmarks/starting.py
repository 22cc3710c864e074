"""Starts `make run` in a clone of this repository and measures until `/healthz` answers 200.

Not a benchmark by itself: `first_start.py` and `next_start.py` use it.
"""

import json
import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LONGEST = 900


@contextmanager
def fresh_clone() -> Iterator[Path]:
    """Yield a folder with what is committed, and nothing installed."""
    with tempfile.TemporaryDirectory(prefix="oyez-start-") as folder:
        clone = Path(folder) / "oyez"
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        yield clone


def measure(folder: Path) -> float:
    """Return the seconds from `make run` to the first healthy answer; then stop it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if "OYEZ_" not in name}
    began = time.monotonic()
    process = subprocess.Popen(
        ["make", "--silent", "run"],
        cwd=folder,
        env=environment | {"OYEZ_PORT": str(port)},
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait(f"http://127.0.0.1:{port}/healthz", process, began)
        return time.monotonic() - began
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=60)


def _wait(address: str, process: "subprocess.Popen[bytes]", began: float) -> None:
    while time.monotonic() - began < LONGEST:
        if process.poll() is not None:
            raise SystemExit(f"make run ended with {process.returncode}")
        try:
            urllib.request.urlopen(address, timeout=2).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"no healthy answer within {LONGEST} s")


def report(name: str, seconds: float, *, goal: float) -> None:
    """Print the one JSON line that a benchmark ends with."""
    met = seconds <= goal
    line = {
        "name": name,
        "value": round(seconds, 1),
        "unit": "s",
        "goal": goal,
        "peer": None,
        "met": met,
    }
    print(json.dumps(line))
