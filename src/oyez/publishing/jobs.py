"""The job engine (DBOS), kept in our own database: enqueued in our transactions, never the truth.

On SQLite it writes over Django's own connection, through a stand-in whose commit, rollback and
close do nothing: a job is there exactly when the caller's transaction is.
"""

import math
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy
from dbos import DBOSClient, DBOSConfig, EnqueueOptions
from django.db import connection, transaction
from sqlalchemy.pool import NullPool

from oyez.lib.complaint import Complaint

APPLICATION = "oyez"
# Recovery and queues filter on it: it changes only when a workflow's steps change.
APPLICATION_VERSION = "1"
QUEUE = "publishing"
DRAIN = "publishing.drain"
VISITS_QUEUE = "visits"
VISIT_LINKS = "publishing.visit_links"
VISITS_AT_ONCE = 4
# A delayed job becomes runnable on a one-second timer: it wakes early and sleeps to the moment.
WAKE_LEAD = timedelta(seconds=3)


def require_supported_database() -> None:
    """Raise Complaint where publishing cannot keep its promises on this database yet."""
    if connection.vendor != "sqlite":
        raise Complaint(
            "Publishing runs on SQLite in this version: unset OYEZ_DATABASE_URL, "
            "or give a sqlite:/// address."
        )


def enqueue_drain(*, due_at: datetime, now: datetime) -> None:
    """Have whatever is due at `due_at` drained then; part of the caller's open transaction."""
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError("a job belongs to its act's transaction")
    second = math.ceil(due_at.timestamp())
    delay = (due_at - WAKE_LEAD - now).total_seconds()
    # One job serves everything of a future second; for the present one, each act has its own,
    # because the job of a second that has begun may be over already.
    revision = "0" if delay > 0 else f"{now.timestamp():.6f}"
    options: EnqueueOptions = {
        "workflow_name": DRAIN,
        "queue_name": QUEUE,
        "workflow_id": f"drain:{second}:0:{revision}",
    }
    if delay > 0:
        options["delay_seconds"] = delay
    require_supported_database()
    client, engine = _borrowing()
    with engine.connect() as borrowed:
        client.enqueue_in_transaction(borrowed, options, due_at.timestamp(), 0)


def enqueue_visits(*, post_id: int, due_at: datetime, now: datetime) -> None:
    """Have the links of a message visited at `due_at`; part of the caller's open transaction."""
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError("a job belongs to its act's transaction")
    delay = (due_at - now).total_seconds()
    options: EnqueueOptions = {
        "workflow_name": VISIT_LINKS,
        "queue_name": VISITS_QUEUE,
        # Saved twice in one moment, it is visited once.
        "workflow_id": f"visits:{post_id}:{due_at.timestamp():.3f}",
    }
    if delay > 0:
        options["delay_seconds"] = delay
    require_supported_database()
    client, engine = _borrowing()
    with engine.connect() as borrowed:
        client.enqueue_in_transaction(borrowed, options, post_id)


def create_tables() -> None:
    """Create or update the job engine's own tables; harmless when they are there."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        connection.ensure_connection()
        # DBOS has no public way to create its tables over a connection that is there already.
        _client_over(_engine_over(_Committing))._sys_db.run_migrations()  # noqa: SLF001


def system_engine() -> sqlalchemy.Engine:
    """Return the engine that the running job engine uses: its own connections to our file."""
    require_supported_database()
    url = sqlalchemy.URL.create("sqlite", database=str(connection.settings_dict["NAME"]))
    engine = sqlalchemy.create_engine(url, pool_size=10, max_overflow=0, pool_timeout=30)

    @sqlalchemy.event.listens_for(engine, "connect")
    def prepare(opened: Any, _record: Any) -> None:
        opened.isolation_level = "IMMEDIATE"
        for pragma in ("busy_timeout=30000", "foreign_keys=ON", "synchronous=FULL"):
            opened.execute(f"PRAGMA {pragma}")

    return engine


def config() -> DBOSConfig:
    """Return the measured settings (docs/decisions/0003-delivery-engine.md)."""
    return {
        "name": APPLICATION,
        "system_database_engine": system_engine(),
        "application_version": APPLICATION_VERSION,
        # Stable, or a restarted process would not recover its own jobs. SQLite has one process.
        "executor_id": "oyez-sqlite",
        "max_executor_threads": 96,
        "notification_listener_polling_interval_sec": 3.0,
        "enable_otlp": False,
        "log_level": "WARNING",
    }


class _Borrowed:
    """Django's open SQLite connection, lent: who borrows it cannot end its transaction."""

    def __init__(self) -> None:
        self._connection = connection.connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        """Leave the transaction to its owner."""

    def rollback(self) -> None:
        """Leave the transaction to its owner."""

    def close(self) -> None:
        """Leave the connection to its owner."""


class _Committing(_Borrowed):
    """The same for creating tables, outside any transaction of ours."""

    def commit(self) -> None:
        self._connection.commit()

    def rollback(self) -> None:
        self._connection.rollback()


def _client_over(engine: sqlalchemy.Engine) -> DBOSClient:
    return DBOSClient(system_database_engine=engine, lazy=True, application_name=APPLICATION)


def _engine_over(stand_in: type[_Borrowed]) -> sqlalchemy.Engine:
    return sqlalchemy.create_engine("sqlite://", creator=stand_in, poolclass=NullPool)


@cache
def _borrowing() -> tuple[DBOSClient, sqlalchemy.Engine]:
    engine = _engine_over(_Borrowed)
    return _client_over(engine), engine
