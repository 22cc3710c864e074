"""Fixtures that every room may use."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import connection
from django.test import TransactionTestCase
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from oyez.ledger import triggers
from tests.council import Council, find_council, make_council
from tests.kept_rows import put_back_or_make

pytest_plugins = ["tests.browser", "tests.servers.wordpress"]

# Timings never decide a test: a busy machine is no failure.
hypothesis_settings.register_profile(
    "oyez", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("oyez")

# Sunday 22 November 2026, 10am in London: an ordinary moment, the same in every run.
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


# What rests on the database (constraints, triggers, locks, set-based SQL): `tools/test.sh` runs it
# on PostgreSQL too.
BOTH_DATABASES = {
    "accounts/test_invariants.py",
    "accounts/test_races.py",
    "accounts/test_requests.py",
    "ledger/test_ledger.py",
    "notifications/test_race.py",
    "people/test_import.py",
    "people/test_leaving.py",
    "people/test_races.py",
    "people/test_representatives.py",
    "policy/test_acknowledgement.py",
    "policy/test_acknowledgement_race.py",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what runs on both databases."""
    for item in items:
        if f"{item.path.parent.name}/{item.path.name}" in BOTH_DATABASES:
            item.add_marker(pytest.mark.both_databases)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> Iterator[None]:
    """Put SQLite's test database into a file in memory: each thread of a race may connect to it."""
    memory = Path("/dev/shm")  # noqa: S108  (a folder of our own is made inside)
    with TemporaryDirectory(prefix="oyez-", dir=memory if memory.is_dir() else None) as folder:
        for database in django_settings.DATABASES.values():
            if database["ENGINE"].endswith("sqlite3"):
                database.setdefault("TEST", {})["NAME"] = f"{folder}/test.sqlite3"
        yield


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, settings: Any) -> None:
    """Keep what a test uploads away from every other test and from the developer's data."""
    settings.MEDIA_ROOT = tmp_path / "media"
    # `force_login` takes no second step; the tests of signing in (tests/people/sign_in) turn it on.
    settings.TWO_STEP = False


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def council(db: None, settings: Any) -> Council:
    """The invented council at NOW: people with roles, a policy in force, two accounts."""
    settings.CLOCK = lambda: NOW
    put_back_or_make(NOW, make_council)
    return find_council(NOW)


@pytest.fixture
def shared() -> Path:
    """The folder of documents that only some machines have; without it the test is not run."""
    folder = os.environ.get("OYEZ_SHARED")
    if not folder:
        pytest.skip("OYEZ_SHARED is not set: checked only where the council's own papers are.")
    return Path(folder)


@pytest.fixture(autouse=True, scope="session")
def emptying_a_test_database_drops_the_triggers() -> Iterator[None]:
    """Let Django empty the ledger after a transactional test; the triggers stand again at once."""
    empty: Callable[[TransactionTestCase], None] = vars(TransactionTestCase)["_fixture_teardown"]

    def without_triggers(self: TransactionTestCase) -> None:
        triggers.remove(connection)
        try:
            empty(self)
        finally:
            triggers.install(connection)

    patch = pytest.MonkeyPatch()
    patch.setattr(TransactionTestCase, "_fixture_teardown", without_triggers)
    yield
    patch.undo()
