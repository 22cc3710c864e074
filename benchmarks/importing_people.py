"""Imports registers of one size into a database of its own, and says what it cost.

Not a benchmark by itself: `people_import.py` runs it, in a process of its own for each size.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from people_files import write_register

from oyez.cli.django_setup import prepare

prepare()

from oyez.people.actors import System  # noqa: E402  (models need the rooms)
from oyez.people.register_file import lines_of  # noqa: E402
from oyez.people.services import Source, apply_file, stage_file  # noqa: E402

_CLAIM = 'UPDATE "people_stagedfile" SET "state" = '


class Transaction:
    """Times the one transaction that applies a file: from the statement that claims it to the end."""

    def __init__(self) -> None:
        self.began = self.seconds = 0.0

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.startswith(_CLAIM):
            self.began = time.monotonic()
            connection.on_commit(self.end)
        return execute(sql, params, many, context)

    def end(self) -> None:
        """Note that it is committed."""
        self.seconds = time.monotonic() - self.began


def import_file(file: Path) -> dict[str, float | int]:
    """Import one file and return seconds, of all and of the transaction, and what it changed."""
    began, timed = time.monotonic(), Transaction()
    actor, now = System("command_line"), settings.CLOCK()
    staged = stage_file(actor, lines=lines_of(file), source=Source(file.name), now=now)
    with connection.execute_wrapper(timed):
        result = apply_file(actor, staged=staged, now=now)
    return {
        "all": round(time.monotonic() - began, 2),
        "apply": round(timed.seconds, 2),
        "created": result.created,
        "changed": result.changed,
    }


def main() -> None:
    """Import a register, the same again, and one in which a tenth changed."""
    workers = int(sys.argv[1])
    call_command("migrate", verbosity=0)
    folder = Path(os.environ["OYEZ_DATA_DIR"])
    found: dict[str, Any] = {}
    for name, changed in (("first", 0), ("again", 0), ("changed", 10)):
        file = folder / f"{name}.csv"
        write_register(file, workers, changed)
        found[name] = import_file(file)
    found["peak"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
