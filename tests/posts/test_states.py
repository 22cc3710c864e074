"""The derived states of a message: every combination of deliveries has one answer."""

import itertools

import pytest

from oyez.posts.states import POST, derived

DELIVERY = ("due", "attempting", "handed_over", "paused", "cancelled", "published", "refused", "unknown", "parked")  # fmt: skip


@pytest.mark.parametrize(
    ("deliveries", "state"),
    [
        (("due", "due"), "scheduled"),
        (("attempting", "due"), "publishing"),
        (("published", "unknown"), "publishing"),
        (("published", "published"), "published"),
        (("published", "refused"), "partly_published"),
        (("published", "parked"), "partly_published"),
        (("refused", "parked"), "failed"),
        (("paused",), "paused"),
        (("refused", "paused"), "paused"),
    ],
)
def test_the_deliveries_decide(deliveries: tuple[str, ...], state: str) -> None:
    assert derived(deliveries, present="scheduled") == state


def test_every_combination_has_a_state_that_the_table_knows() -> None:
    for size in (1, 2, 3):
        for states in itertools.combinations_with_replacement(DELIVERY, size):
            assert derived(states, present="publishing") in POST.table


def test_nothing_published_is_never_called_published() -> None:
    for states in itertools.product(DELIVERY, repeat=2):
        if "published" not in states:
            assert derived(states, present="publishing") not in {"published", "partly_published"}


def test_no_deliveries_change_nothing() -> None:
    assert derived((), present="draft") == "draft"
