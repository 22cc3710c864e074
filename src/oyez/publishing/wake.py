"""Waking the pump of this process, where it has one; elsewhere the job engine wakes it."""

import threading

from django.db import transaction

_listeners: set[threading.Event] = set()


def listen(event: threading.Event) -> None:
    """Have `event` set by every kick from now on."""
    _listeners.add(event)


def forget(event: threading.Event) -> None:
    """Undo `listen`."""
    _listeners.discard(event)


def kick() -> None:
    """Wake every pump of this process now; costs nothing where there is none."""
    for event in tuple(_listeners):
        event.set()


def kick_on_commit() -> None:
    """Wake the pump once the present transaction is committed, at once where there is none."""
    transaction.on_commit(kick)
