"""The invented council made once by the product's services, and put back as it was for each test.

Making it takes half a second, and hundreds of tests begin with it. Its rows are the same every
time: the first test of a process makes them, the others get copies straight into the database.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, models, transaction

_kept: dict[datetime, list[tuple[type[models.Model], list[models.Model]]]] = {}


def put_back_or_make(now: datetime, make: Callable[[datetime], object]) -> None:
    """Fill the empty database with what `make(now)` makes."""
    if now not in _kept:
        # What migrations put into a new database is there already.
        there = {model: set(_all(model).values_list("pk", flat=True)) for model in _tables()}
        make(now)
        made = [
            (model, [row for row in _all(model) if row.pk not in there[model]])
            for model in _tables()
        ]
        _kept[now] = [(model, rows) for model, rows in made if rows]
        return
    with transaction.atomic():
        for model, rows in _kept[now]:
            _all(model).bulk_create(rows)
    _let_numbers_go_on([model for model, _ in _kept[now]])


def _tables() -> list[type[models.Model]]:
    managed = [model for model in apps.get_models() if model._meta.managed]
    return [model for model in managed if model.__module__.startswith("oyez.")]


def _all(model: type[models.Model]) -> "models.QuerySet[Any]":
    # Not the model's own manager: some refuse what only services may write.
    return models.QuerySet(model=model)


def _let_numbers_go_on(tables: list[type[models.Model]]) -> None:
    """Have PostgreSQL number the next rows after these; SQLite does so by itself."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), tables):
            cursor.execute(statement)
