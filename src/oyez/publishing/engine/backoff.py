"""When to try again what did not leave, and when to stop trying by ourselves."""

import random
from collections.abc import Callable
from datetime import timedelta

Chance = Callable[[], float]
"""Returns a number from 0 up to 1."""

FIRST = timedelta(seconds=5)
LONGEST = timedelta(minutes=10)
GIVE_UP_AFTER = timedelta(hours=6)
_SPREAD = 0.25


def wait(tries: int, retry_after: timedelta | None, chance: Chance = random.random) -> timedelta:
    """Return how long to wait after the `tries`-th try (from 1): doubling, up to ten minutes.

    Never shorter than the network asked. Up to a quarter is added by chance, so that what failed
    together does not come back together.
    """
    doubled = min(FIRST * (1 << min(tries - 1, 10)), LONGEST)
    least = max(doubled, retry_after or timedelta())
    return least * (1 + _SPREAD * chance())
