"""What something costs, told in a unit that a slow or busy machine stretches alike."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

UNITS_OF_A_SECOND = 10
"""So many units of work are about a second of one core of an ordinary server."""


def unit() -> float:
    """Return the processor seconds that a fixed piece of work takes here and now."""
    begun = time.process_time()
    assert sum(number * number for number in range(1_400_000)) > 0
    return time.process_time() - begun


@contextmanager
def costing_at_most(seconds: float) -> Iterator[None]:
    """Fail where the block costs more processor time than `seconds` of an ordinary server.

    The unit is taken before and after, and the longer counts: neighbours come and go.
    """
    before = unit()
    begun = time.process_time()
    yield
    took = time.process_time() - begun
    assert took / max(before, unit()) < seconds * UNITS_OF_A_SECOND
