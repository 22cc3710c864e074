"""Reads JSON Lines and writes which texts a profanity filter would stop: POL7 where it says so.

python profanity_peer.py better_profanity|profanity_check
"""

import importlib
import json
import sys
from collections.abc import Callable


def main() -> None:
    """Read every line, and answer it."""
    stops = _filter(sys.argv[1])
    for row in sys.stdin:
        given = json.loads(row)
        print(
            json.dumps(
                {
                    "id": given["id"],
                    "clauses": ["POL7"] if stops(given["text"]) else [],
                    "spans": [],
                }
            )
        )


def _filter(name: str) -> Callable[[str], bool]:
    module = importlib.import_module(name)
    if name == "profanity_check":
        return lambda text: bool(module.predict([text])[0])
    return lambda text: bool(module.profanity.contains_profanity(text))


if __name__ == "__main__":
    main()
