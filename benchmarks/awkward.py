"""How reading time grows with length: 1 MB of each awkward piece beside 100 KB of it.

    python -m benchmarks.awkward

Linear reading takes ten times as long for ten times the text, quadratic a hundred times. Each
piece is read in a process of its own; the median over three runs of 100 KB is the measure.
"""

import json
import subprocess
import sys

from tests.checks.awkward import AWKWARD

SHORT, LONG, LIMIT = 100_000, 1_000_000, 900
GOAL = 20
_READ = """
import json, statistics, sys, time
from oyez.checks.base import Context, Draft
from oyez.checks.controls import shipped_policy
from oyez.checks.engine import check
piece, short, long = json.loads(sys.argv[1])
def seconds(length):
    began = time.process_time()
    check(Draft((piece * length)[:length], category="events"), Context(), shipped_policy())
    return time.process_time() - began
seconds(short)
print(json.dumps([statistics.median(seconds(short - i) for i in range(3)), seconds(long)]))
"""


def main() -> None:
    """Read every piece, print the slowest and the steepest, and one JSON line."""
    found = []
    for piece in AWKWARD:
        asked = json.dumps([piece, SHORT, LONG])
        done = subprocess.run(
            [sys.executable, "-c", _READ, asked],
            timeout=LIMIT, check=True, capture_output=True, text=True,
        )  # fmt: skip
        short, long = json.loads(done.stdout)
        found.append((long / short, long, piece))
        print(f"{piece!a:24}{short:8.2f} s{long:9.2f} s  × {long / short:.1f}", flush=True)
    ratio, _, piece = max(found)
    print(f"steepest: {piece!a}; slowest: {max(found, key=lambda one: one[1])[2]!a}")
    print(
        json.dumps(
            {"name": "ten times the text takes, at worst", "value": round(ratio, 1), "unit": "times",
             "goal": GOAL, "peer": None, "met": ratio <= GOAL}
        )
    )  # fmt: skip


if __name__ == "__main__":
    main()
