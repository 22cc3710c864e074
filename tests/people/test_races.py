"""Acts two at once, on a database file: what must hold holds, whoever comes first."""

import json
import os
import subprocess
import sys
from pathlib import Path


def test_acts_at_the_same_moment_leave_the_register_whole(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    environment = {name: value for name, value in os.environ.items() if "OYEZ_" not in name}
    environment |= {
        "OYEZ_DATA_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(root / "src"), str(root)]),
    }
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("racing.py")],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["nominated"] == {"done": 1, "refused": 3}
    assert found["nominations"] == 1
    assert found["away"] == {"done": 2}
    assert found["nobody_is_there"]
    assert found["alert_is_open"]
    # The one extends what the other then ends, or the other ends it and there is nothing to extend.
    assert found["extended"]["done"] in {1, 2}
    assert found["applied"] == {"done": 1, "refused": 2}
    assert (found["made"], found["state"]) == (50, "applied")
    assert found["nights"] == {"done": 3}
    assert found["told_once"]
    assert found["councillor"] == {"done": 1, "refused by the database": 1}
