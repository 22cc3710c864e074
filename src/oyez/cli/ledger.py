"""`oyez ledger verify`."""

import argparse
import json

from oyez.cli.django_setup import require_migrated
from oyez.ledger.queries import verify


def run(arguments: list[str]) -> int:
    """Verify the ledger: 0 when it is whole, 1 with the number of the first faulty entry."""
    parser = argparse.ArgumentParser(prog="oyez ledger")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("verify", help="Recompute every hash from the stored bytes.")
    check.add_argument("--json", action="store_true", help="Print the result as JSON.")
    given = parser.parse_args(arguments)
    require_migrated()
    verdict = verify()
    if given.json:
        print(json.dumps(verdict.__dict__))
    elif verdict.fault:
        print(verdict.fault)
    else:
        print(f"{verdict.size:,} entries verified. Root {verdict.root}")
    return 1 if verdict.fault else 0
