"""Signing in to the test WordPress, also over a line that loses things."""

from collections.abc import Iterator
from typing import Any

import pytest

from oyez.networks.addresses import AddressRule
from oyez.networks.http import Http, Patience
from oyez.networks.wordpress import WordPress
from tests.networks.site import As
from tests.servers.scripted import FaultProxy
from tests.servers.wordpress import WordPressServer

LOOPBACK = AddressRule(frozenset({"127.0.0.1"}))


@pytest.fixture(scope="module")
def patient() -> Iterator[Http]:
    client = Http(LOOPBACK)
    yield client
    client.close()


@pytest.fixture(scope="module")
def impatient() -> Iterator[Http]:
    client = Http(LOOPBACK, patience=Patience(read=1))
    yield client
    client.close()


@pytest.fixture
def signed_in(patient: Http, wordpress: WordPressServer) -> As:
    def signed_in(
        role: str = "author", *, site: str = "", word: str = "", **more: Any
    ) -> WordPress:
        return WordPress(
            more.pop("http", None) or patient,
            site=site or wordpress.url,
            username=role,
            application_password=word or wordpress.passwords[role],
            **more,
        )

    return signed_in


@pytest.fixture
def author(signed_in: As) -> WordPress:
    return signed_in()


@pytest.fixture
def line(wordpress: WordPressServer) -> Iterator[FaultProxy]:
    with FaultProxy(wordpress.port).running() as proxy:
        yield proxy
