"""Secret keys that are made once and kept in a file that only their owner can read."""

import base64
import os
import secrets
from pathlib import Path


def read_or_make_key(path: Path) -> str:
    """Return the key in `path`; make 32 random bytes (url-safe base64) where there is none.

    The file is created whole and readable by its owner alone, so that two processes that start
    together agree on one key.
    """
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.urlsafe_b64encode(secrets.token_bytes(32)))
    try:
        os.link(fresh, path)  # fails, rather than replaces, where another process was first
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return path.read_text(encoding="ascii").strip()
