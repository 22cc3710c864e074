"""Triggers that refuse UPDATE, DELETE and TRUNCATE of entries, on both databases.

Whoever owns a SQLite file can drop them: only a checkpoint kept elsewhere proves anything then.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

_REFUSAL = "ledger entries are never changed or deleted"


def _sqlite_trigger(name: str, when: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE {when} BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"


_SQLITE_TRIGGERS = {
    "ledger_entry_no_update": "UPDATE ON ledger_entry",
    "ledger_entry_no_delete": "DELETE ON ledger_entry",
    # REPLACE deletes without a DELETE trigger unless recursive triggers are on.
    "ledger_entry_no_replace": "INSERT ON ledger_entry WHEN EXISTS "
    "(SELECT 1 FROM ledger_entry WHERE sequence = NEW.sequence)",
    "ledger_private_fact_no_update": "UPDATE ON ledger_private_fact",
}
_SQLITE = tuple(_sqlite_trigger(name, when) for name, when in _SQLITE_TRIGGERS.items())
_SQLITE_DROP = tuple(f"DROP TRIGGER IF EXISTS {name}" for name in _SQLITE_TRIGGERS)


def _postgresql_trigger(name: str, when: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE {when} FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()"
    )


_POSTGRESQL_FUNCTION = (
    "CREATE OR REPLACE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$"
)
_POSTGRESQL = (
    _POSTGRESQL_FUNCTION,
    _postgresql_trigger("ledger_entry_no_change", "UPDATE OR DELETE OR TRUNCATE ON ledger_entry"),
    _postgresql_trigger(
        "ledger_private_fact_no_change", "UPDATE OR TRUNCATE ON ledger_private_fact"
    ),
)
_POSTGRESQL_DROP = (
    "DROP TRIGGER IF EXISTS ledger_entry_no_change ON ledger_entry",
    "DROP TRIGGER IF EXISTS ledger_private_fact_no_change ON ledger_private_fact",
    "DROP FUNCTION IF EXISTS ledger_refuse()",
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Create the triggers."""
    _run(connection, _SQLITE, _POSTGRESQL)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers: for reversing the migration and for emptying a test database only."""
    _run(connection, _SQLITE_DROP, _POSTGRESQL_DROP)


def _run(
    connection: BaseDatabaseWrapper, sqlite: tuple[str, ...], postgresql: tuple[str, ...]
) -> None:
    with connection.cursor() as cursor:
        for statement in {"sqlite": sqlite, "postgresql": postgresql}[connection.vendor]:
            cursor.execute(statement)
