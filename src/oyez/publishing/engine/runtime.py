"""The engine in a process: the pump's thread, the senders, the job engine; started and stopped."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from dbos import DBOS
from django.db import connection, connections

from oyez.lib.clock import Clock, system_clock
from oyez.lib.complaint import Complaint
from oyez.publishing import tasks
from oyez.publishing.engine.desk import Desk, new_boot
from oyez.publishing.engine.lock import lock_for_database
from oyez.publishing.engine.pump import SLOTS, LockLost, Pump
from oyez.publishing.jobs import QUEUE, VISITS_AT_ONCE, VISITS_QUEUE, config
from oyez.publishing.outbox import Networks
from oyez.publishing.wake import forget, listen

logger = logging.getLogger("oyez.publishing")

# How long a stop waits for calls that are out; what then remains is settled by the next process.
_PATIENCE = 10.0

ALREADY_RUNNING = (
    "Another process publishes from this database already. Stop it first: two of them could "
    "publish a message twice."
)


class Senders:
    """A pool of threads; each gives its database connection back after every call."""

    def __init__(self, size: int) -> None:
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="oyez-sender")

    def submit(self, work: Callable[..., None], *arguments: Any) -> None:
        """Run `work` in one of the threads."""
        self._pool.submit(_with_own_connection, work, *arguments)

    def close(self) -> None:
        """Take no more work; calls that are out go on until their own end."""
        self._pool.shutdown(wait=False, cancel_futures=True)


class Engine:
    """One life of the publishing engine in this process."""

    def __init__(self, networks: Networks, *, clock: Clock = system_clock) -> None:
        boot = new_boot()
        self._lock = lock_for_database(boot)
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._senders = Senders(SLOTS)
        desk = Desk(boot=boot, lock=self._lock, networks=networks, clock=clock)
        self._pump = Pump(desk, self._senders, woke=self._wake.set)
        self._thread = threading.Thread(target=self._run, name="oyez-pump", daemon=True)

    def start(self) -> None:
        """Take the lock, launch the job engine and the pump.

        Raises Complaint where another process publishes from this database.
        """
        if not self._lock.acquire():
            raise Complaint(ALREADY_RUNNING)
        tasks.stopping.clear()
        listen(self._wake)
        DBOS(config=config())
        DBOS.launch()
        DBOS.register_queue(QUEUE, worker_concurrency=64, polling_interval_sec=1.0)
        DBOS.register_queue(
            VISITS_QUEUE, worker_concurrency=VISITS_AT_ONCE, polling_interval_sec=1.0
        )
        DBOS.apply_schedules(
            [{"schedule_name": tasks.SWEEP, "workflow_fn": tasks.sweep, "schedule": "* * * * *"}]
        )
        self._thread.start()

    def stop(self) -> None:
        """Claim no more, record what comes back in ten seconds, and let go of everything."""
        tasks.stopping.set()
        self._stop.set()
        self._wake.set()
        self._thread.join(_PATIENCE + 5)
        forget(self._wake)
        self._senders.close()
        DBOS.destroy()
        self._lock.release()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                self._turn()
            self._finish()
        finally:
            connection.close()

    def _turn(self) -> None:
        try:
            self._wake.clear()
            self._pump.tick()
            self._wake.wait(self._pump.rest())
        except LockLost:
            logger.critical("The lock of the database is gone: nothing is published any more.")
            self._stop.set()
        except Exception:
            # The edge of the worker: whatever it was, the next turn starts from the tables.
            logger.exception("publishing stumbled, and goes on")
            connection.close()
            self._stop.wait(1.0)

    def _finish(self) -> None:
        try:
            end = time.monotonic() + _PATIENCE
            self._pump.tick(claiming=False)
            while self._pump.in_flight and time.monotonic() < end:
                self._wake.wait(0.1)
                self._wake.clear()
                self._pump.tick(claiming=False)
            self._pump.ended()
        except Exception:
            logger.exception("the last answers could not be recorded: the next start settles them")


def require_free() -> None:
    """Raise Complaint where another process publishes from this database already."""
    lock = lock_for_database(new_boot())
    if not lock.acquire():
        raise Complaint(ALREADY_RUNNING)
    lock.release()


def _with_own_connection(work: Callable[..., None], *arguments: Any) -> None:
    try:
        work(*arguments)
    finally:
        connections.close_all()
