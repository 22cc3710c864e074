"""Here a second step is demanded, as in a council."""

from typing import Any

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def as_in_a_council(own_data_folder: None, settings: Any) -> None:
    settings.TWO_STEP = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick
    cache.clear()


@pytest.fixture
def committed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do at once what waits for the commit: a test's own transaction never commits."""
    monkeypatch.setattr("django.db.transaction.on_commit", lambda act, **_: act())
