"""Looks for a message that crashes the checks, or a finding that points at nothing.

    python -m tests.checks.fuzz FOLDER -max_total_time=600 -max_len=400
    python -m tests.checks.fuzz --keep FOLDER

Needs the package `atheris` besides the product. FOLDER gathers the inputs that reached new code;
`--keep` writes a part of them to seeds.jsonl, which test_seeds.py reads on every run.
"""

import json
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["oyez.checks", "oyez.lib.links"]):
    from tests.checks.any_message import examine, message_of

SEEDS = Path(__file__).with_name("seeds.jsonl")
MOST_KEPT, LONGEST = 600, 400


def _one_input(data: bytes) -> None:
    examine(message_of(data))


def _keep(folder: Path) -> None:
    files = [path for path in sorted(folder.iterdir()) if path.stat().st_size <= LONGEST]
    some = files[:: len(files) // MOST_KEPT + 1]
    rows = sorted({json.dumps(path.read_bytes().decode("latin-1")) for path in some})
    SEEDS.write_text("".join(f"{row}\n" for row in rows), encoding="ascii")
    sys.stdout.write(f"{len(rows)} inputs kept in {SEEDS}\n")


if __name__ == "__main__":
    if sys.argv[1] == "--keep":
        _keep(Path(sys.argv[2]))
    else:
        atheris.Setup(sys.argv, _one_input)
        atheris.Fuzz()
