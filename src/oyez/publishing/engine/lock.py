"""Who may publish: proof that a process lives, held as long as it does and freed when it dies.

On SQLite one process publishes: it holds a lock on a file beside the database, and knows that
every other owner is dead. A frozen process keeps its lock: it is ended, never stolen from. Several
workers on PostgreSQL need a second class with the same four methods, over advisory locks.
"""

import fcntl
import os
from pathlib import Path
from typing import Protocol

from django.db import connection

from oyez.publishing.jobs import require_supported_database


class BootLock(Protocol):
    """The proof of life of one boot id."""

    def acquire(self) -> bool:
        """Take it without waiting; False where another process has it."""

    def held(self) -> bool:
        """Say whether it is ours: without it nothing may be claimed."""

    def is_dead(self, owner: str) -> bool:
        """Say whether the process with this boot id can no longer be sending."""

    def release(self) -> None:
        """Let go of it."""


class FileLock:
    """The lock of a SQLite database: `flock` on a file, freed by the kernel with its process."""

    def __init__(self, path: Path, boot: str) -> None:
        self._path = path
        self._boot = boot
        self._file: int | None = None

    def acquire(self) -> bool:
        """Take the lock without waiting."""
        if self._file is not None:
            return True
        file = os.open(self._path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o640)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        self._file = file
        return True

    def held(self) -> bool:
        """Say whether we have it, and it is still the file that others would lock."""
        if self._file is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._file), self._path.stat())
        except FileNotFoundError:
            return False

    def is_dead(self, owner: str) -> bool:
        """Say that every other owner is dead, while we hold the only lock there is."""
        return owner != self._boot and self.held()

    def release(self) -> None:
        """Let go; the file stays, because removing it would let two processes lock two files."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def lock_for_database(boot: str) -> BootLock:
    """Return the lock of our database; raises Complaint where publishing does not support it."""
    require_supported_database()
    return FileLock(Path(f"{connection.settings_dict['NAME']}.publishing.lock"), boot)
