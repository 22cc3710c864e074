"""How long the import of 20,000 workers takes, how long its one transaction is, what memory it costs.

python benchmarks/people_import.py [--workers 20000]

Each size runs in a process and a database of its own. Goals: 60 s for the import, 5 s for the
transaction that applies it, and memory that does not grow with the file: at most 20 MB more at the
peak for 20,000 workers than for 2,000. Then the same file again, which must change nothing, and a
file in which a tenth changed. There is no peer: nothing else does this job.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

FEW = 2_000
GOAL, GOAL_APPLY, GOAL_MEMORY = 60, 5, 20


def main() -> None:
    """Measure both sizes and print one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=20_000)
    given = parser.parse_args()
    few, many = _apart(FEW), _apart(given.workers)
    growth = round(many["peak"] - few["peak"], 1)
    for name in ("first", "again", "changed"):
        print(
            f"{name}: {many[name]['all']} s, of which {many[name]['apply']} s in one transaction "
            f"({many[name]['created']} created, {many[name]['changed']} changed)"
        )
    print(f"peak memory: {few['peak']} MB for {FEW:,}, {many['peak']} MB for {given.workers:,}")
    longest = max(many[name]["apply"] for name in ("first", "again", "changed"))
    print(
        json.dumps(
            {
                "name": f"import of {given.workers:,} workers",
                "value": many["first"]["all"],
                "unit": "s",
                "goal": GOAL,
                "peer": None,
                "apply_transaction_s": longest,
                "apply_goal_s": GOAL_APPLY,
                "memory_growth_mb": growth,
                "memory_goal_mb": GOAL_MEMORY,
                "met": many["first"]["all"] <= GOAL
                and longest <= GOAL_APPLY
                and growth <= GOAL_MEMORY,
            }
        )
    )


def _apart(workers: int) -> dict[str, Any]:
    """Measure one size in a process of its own, so that its memory is its own."""
    with tempfile.TemporaryDirectory(prefix="oyez-people-") as folder:
        environment = {name: value for name, value in os.environ.items() if "OYEZ_" not in name}
        done = subprocess.run(
            [sys.executable, Path(__file__).with_name("importing_people.py"), str(workers)],
            env=environment | {"OYEZ_DATA_DIR": folder},
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
