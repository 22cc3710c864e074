"""Every service called by every role: who lacks the right is refused before anything is looked at."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import MagicMock

import pytest
from django.db import transaction

import oyez
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import TABLE, Permission, Role
from tests.council import Council
from tests.guards.everybody import one_of_each_role
from tests.guards.services import BY_ANOTHER_RULE, SERVICES

Service = Callable[..., object]


def services() -> Iterator[tuple[str, Service]]:
    """Yield every public function of a room's services whose first argument says who acts."""
    for room in pkgutil.iter_modules(oyez.__path__):
        if not room.ispkg or importlib.util.find_spec(f"oyez.{room.name}.services") is None:
            continue
        module = importlib.import_module(f"oyez.{room.name}.services")
        for name, found in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("_") or not found.__module__.startswith(
                f"oyez.{room.name}.services"
            ):
                continue
            first = next(iter(inspect.signature(found).parameters.values()), None)
            if first is not None and first.name == "actor":
                yield f"{room.name}.{name}", found


def test_every_service_has_a_row() -> None:
    assert {name for name, _ in services()} == set(SERVICES) | set(BY_ANOTHER_RULE)
    assert not set(SERVICES) & set(BY_ANOTHER_RULE)


def called(service: Service, actor: Person, council: Council) -> Exception | None:
    """Call it with things that are nothing, and return what it ended with; nothing is kept."""
    given: dict[str, Any] = {
        name: council.now if name in {"now", "at"} else MagicMock()
        for name, parameter in inspect.signature(service).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    }
    try:
        with transaction.atomic():
            service(actor, **given)
            transaction.set_rollback(True)
    except Exception as error:  # noqa: BLE001  (what is given is nothing: any error may follow)
        return error
    return None


def test_who_lacks_the_right_is_refused_and_who_has_it_is_not(council: Council) -> None:
    people = one_of_each_role(council)
    found = dict(services())
    wrong = []
    for name, permission in SERVICES.items():
        granted = TABLE[Permission(permission)]
        for role, person in people.items():
            refused = isinstance(called(found[name], person, council), Forbidden)
            # A Head of Service has most rights for their own area alone: both may happen.
            if refused == (role in granted) and role is not Role.HEAD_OF_SERVICE:
                wrong.append(f"{role}: {name} {'refuses' if refused else 'lets in'}")
    assert wrong == []


@pytest.mark.parametrize("name", BY_ANOTHER_RULE)
def test_what_goes_by_another_rule_says_which(name: str) -> None:
    assert BY_ANOTHER_RULE[name].endswith(".")
