"""How long the pages of the registers take with 100,000 people and 10,000 accounts.

    python benchmarks/register_pages.py [--people 100000]

Each page is asked nine times, signed in as HR or Communications, through the product's own address
table and middleware, in a database of its own. The goal is one second for the slowest page in the
median: more makes people look away. There is no peer: nothing else does this job.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> None:
    """Measure in a process with a data folder of its own; it prints one JSON line last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    given = parser.parse_args()
    root = Path(__file__).resolve().parents[1]
    with tempfile.TemporaryDirectory(prefix="oyez-pages-") as folder:
        environment = {name: value for name, value in os.environ.items() if "OYEZ_" not in name}
        environment |= {
            "OYEZ_DATA_DIR": folder,
            "DJANGO_SETTINGS_MODULE": "oyez.settings",
            "PYTHONPATH": f"{root / 'src'}:{root}",
        }
        subprocess.run(
            [sys.executable, Path(__file__).with_name("asking_pages.py"), str(given.people)],
            env=environment,
            check=True,
        )


if __name__ == "__main__":
    main()
