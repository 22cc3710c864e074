"""Links without encryption."""

import pytest

from oyez.checks.base import Effect
from oyez.checks.links.link_insecure import CHECK
from tests.checks.links.council import found, pointed_at


@pytest.mark.parametrize("address", ["http://www.fernwell.gov.uk/bins", "HTTP://Fernwell.example"])
def test_http_is_told(address: str) -> None:
    assert pointed_at(CHECK, f"See {address}.") == [address]
    assert len(found(CHECK, "See", link=address)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "https://fernwell.example/?next=http://fernwell.example",
        "www.fernwell.example and fernwell.example/x",
        "http:// and http",
        "",
    ],
)
def test_https_and_no_scheme_pass(text: str) -> None:
    assert pointed_at(CHECK, text) == []


def test_it_is_advice() -> None:
    assert CHECK.effect is Effect.INFORM
