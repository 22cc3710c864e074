"""PRI2: new information needs another way to be known."""

import pytest

from oyez.checks.base import Effect
from oyez.checks.categories.other_route import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "route", ["", " ", "\n\t", "\u00a0", "\u200b", "\u3164", "-", "…", "n/a", "None", "N.A.", "tbc"]
)
def test_new_information_without_another_route_is_found(route: str) -> None:
    assert len(hits(CHECK, "Bins move", category="new_information", other_route=route)) == 1


@pytest.mark.parametrize("route", ["Website", "letter", "press release", "01632 960100", "海報"])
def test_new_information_with_another_route_passes(route: str) -> None:
    assert hits(CHECK, "Bins move", category="new_information", other_route=route) == []


def test_other_categories_are_not_asked() -> None:
    for category in ("", "events", "jobs", "good_news", "partners", "other"):
        assert hits(CHECK, "Text", category=category) == []


def test_it_only_informs_so_that_a_warning_is_never_held_up() -> None:
    assert CHECK.effect is Effect.INFORM
