"""Several acts at once, each on a database connection of its own: what a race does to an invariant.

The test needs `@pytest.mark.django_db(transaction=True)`: what one thread wrote, another must see.
"""

import threading
from collections.abc import Callable, Sequence

from django.db import connections


def race(acts: Sequence[Callable[[], object]]) -> list[object]:
    """Run all acts at once and return what each returned, or the exception it ended with."""
    start = threading.Barrier(len(acts))
    results: list[object] = [None] * len(acts)

    def run(number: int, act: Callable[[], object]) -> None:
        start.wait()
        try:
            results[number] = act()
        except Exception as error:  # noqa: BLE001  (the test looks at whatever it was)
            results[number] = error
        finally:
            connections.close_all()

    threads = [
        threading.Thread(target=run, args=(number, act), daemon=True)
        for number, act in enumerate(acts)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads), "an act of the race never ended"
    return results
