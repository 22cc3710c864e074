"""How far the memory of `oyez check` grows over a long stream, from line 10,000 to the last.

python benchmarks/streaming.py [--lines 200000] [--model]
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

OYEZ = Path(sys.executable).with_name("oyez")
EARLY = 10_000
GOAL = 5


def main() -> None:
    """Stream the lines, read the process's resident memory twice, print one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=200_000)
    parser.add_argument("--model", action="store_true", help="with the model: slower")
    given = parser.parse_args()
    command = [str(OYEZ), "check", *([] if given.model else ["--no-model"])]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        early = last = 0.0
        for number in range(1, given.lines + 1):
            _ask(process, number)
            if number == EARLY:
                early = _megabytes(process.pid)
        last = _megabytes(process.pid)
    print(f"{given.lines:,} lines: {early:.1f} MB after {EARLY:,}, {last:.1f} MB at the end")
    name = "memory growth of a stream" + (", with the model" if given.model else "")
    value = round(last - early, 2)
    print(
        json.dumps(
            {
                "name": name,
                "value": value,
                "unit": "MB",
                "goal": GOAL,
                "peer": None,
                "met": value < GOAL,
            }
        )
    )


def _ask(process: "subprocess.Popen[str]", number: int) -> None:
    """Send one line and wait for its answer, so that nothing waits in between."""
    if process.stdin is None or process.stdout is None:
        raise SystemExit("no pipes")
    text = f"Notice {number}: the hall opens at {number % 12 + 1}pm. Ring Mrs Bo on 07700 900{number % 1000:03}, 4 Elm Row."
    process.stdin.write(json.dumps({"id": number, "text": text, "role": "comment"}) + "\n")
    process.stdin.flush()
    if json.loads(process.stdout.readline())["id"] != number:
        raise SystemExit("the answers are out of order")


def _megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


if __name__ == "__main__":
    main()
