"""What a councillor or somebody from outside can never hold, held by the database (SCO).

A condition over two tables is no check constraint, so triggers refuse it on both databases, by
whatever way a row comes. They are taken away before migrations and put back after them: SQLite
rebuilds tables to change them, and a trigger that names a table which is not there stops that.
"""

from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

_REFUSAL = (
    "a councillor holds no engagement, role, nomination or cover, "
    "and somebody from outside the role of auditor alone"
)
# Of each table: what of a new row a person of kind `k` may not hold.
_WORKER_ONLY = "{k} <> 'worker'"
_ROLE = "({k} = 'councillor' OR ({k} = 'external' AND NEW.role <> 'auditor'))"
_TABLES = {
    "people_engagement": _WORKER_ONLY,
    "people_nomination": _WORKER_ONLY,
    "people_deputy": _WORKER_ONLY,
    "people_roleassignment": _ROLE,
}
_COLUMNS = {"people_roleassignment": "person_id, role"}
_HELD = (
    "EXISTS (SELECT 1 FROM people_engagement WHERE person_id = NEW.id)"
    " OR EXISTS (SELECT 1 FROM people_nomination WHERE person_id = NEW.id)"
    " OR EXISTS (SELECT 1 FROM people_deputy WHERE person_id = NEW.id)"
    " OR EXISTS (SELECT 1 FROM people_roleassignment WHERE person_id = NEW.id"
    " AND (NEW.kind = 'councillor' OR role <> 'auditor'))"
)
_CHANGED = f"NEW.kind <> OLD.kind AND NEW.kind <> 'worker' AND ({_HELD})"
_KIND = "(SELECT kind FROM people_person WHERE id = NEW.person_id)"


def _sqlite(name: str, when: str, condition: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE {when} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    )


def _sqlite_all() -> dict[str, str]:
    made = {"people_person_kind": ("UPDATE OF kind ON people_person", _CHANGED)}
    for table, refused in _TABLES.items():
        columns = _COLUMNS.get(table, "person_id")
        made[f"{table}_insert"] = (f"INSERT ON {table}", refused.format(k=_KIND))
        made[f"{table}_update"] = (f"UPDATE OF {columns} ON {table}", refused.format(k=_KIND))
    return {name: _sqlite(name, *rest) for name, rest in made.items()}


def _function(table: str, body: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {table}_holds() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ DECLARE k text; BEGIN {body} RETURN NEW; END $$"
    )


def _postgresql_all() -> list[str]:
    refuse = f"THEN RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'check_violation'; END IF;"
    made = [
        _function("people_person", f"IF {_CHANGED} {refuse}"),
        (
            "CREATE TRIGGER people_person_kind BEFORE UPDATE OF kind ON people_person "
            "FOR EACH ROW EXECUTE FUNCTION people_person_holds()"
        ),
    ]
    for table, refused in _TABLES.items():
        columns = _COLUMNS.get(table, "person_id")
        # The share lock makes a change of kind wait, so that neither misses the other.
        ask = "SELECT kind INTO k FROM people_person WHERE id = NEW.person_id FOR SHARE;"
        made += [
            _function(table, f"{ask} IF {refused.format(k='k')} {refuse}"),
            (
                f"CREATE TRIGGER {table}_holds BEFORE INSERT OR UPDATE OF {columns} ON {table} "
                f"FOR EACH ROW EXECUTE FUNCTION {table}_holds()"
            ),
        ]
    return made


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers in place, once all tables they name are there."""
    remove(connection)
    if not {*_TABLES, "people_person"} <= set(connection.introspection.table_names()):
        return
    statements = _sqlite_all().values() if connection.vendor == "sqlite" else _postgresql_all()
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away: before a migration alone."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name in _sqlite_all():
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            return
        cursor.execute("DROP TRIGGER IF EXISTS people_person_kind ON people_person")
        for table in _TABLES:
            cursor.execute(f"DROP TRIGGER IF EXISTS {table}_holds ON {table}")


def before_migrations(*, using: str, **_: Any) -> None:
    """Handle `pre_migrate`."""
    remove(connections[using])


def after_migrations(*, using: str, **_: Any) -> None:
    """Handle `post_migrate`."""
    install(connections[using])
