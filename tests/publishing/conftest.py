"""A council, a clock that stands, networks that do as they are told, and a pump driven by hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from oyez.publishing.engine.desk import Desk, new_boot
from oyez.publishing.engine.lock import FileLock
from oyez.publishing.engine.pump import Pump
from oyez.publishing.models import Delivery
from tests.publishing.council import Council, found_council
from tests.publishing.wire import Wires

START = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)


@dataclass
class StandingClock:
    """Returns the same instant until it is moved."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> datetime:
        """Move on and return the new instant."""
        self.now += timedelta(**time)
        return self.now


class AtOnce:
    """Senders that run every call at once, in the same thread."""

    def submit(self, work: Callable[..., None], *arguments: Any) -> None:
        work(*arguments)


@dataclass
class Held:
    """Senders that keep every call until it is let go."""

    calls: list[tuple[Callable[..., None], tuple[Any, ...]]] = field(default_factory=list)

    def submit(self, work: Callable[..., None], *arguments: Any) -> None:
        self.calls.append((work, arguments))

    def let_go(self) -> None:
        while self.calls:
            work, arguments = self.calls.pop(0)
            work(*arguments)


@dataclass
class Works:
    """The engine of one process, driven by hand."""

    desk: Desk
    pump: Pump
    clock: StandingClock
    wires: Wires
    senders: AtOnce | Held

    def run(self) -> None:
        """Do everything that can be done without time passing."""
        for _ in range(6):
            self.pump.tick()

    def die(self) -> None:
        """End as a killed process does: the kernel frees the lock, nothing else happens."""
        self.desk.lock.release()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def council(db: None, clock: StandingClock) -> Council:
    return found_council(clock())


@pytest.fixture
def wires(clock: StandingClock) -> Wires:
    return Wires(clock)


@pytest.fixture
def boot(
    db: None, clock: StandingClock, wires: Wires, tmp_path: Path
) -> Iterator[Callable[..., Works]]:
    """Start an engine on the one lock of this test; raises AssertionError where it is taken."""
    started: list[Works] = []

    def start(senders: AtOnce | Held | None = None) -> Works:
        name = new_boot()
        lock = FileLock(tmp_path / "lock", name)
        assert lock.acquire()
        desk = Desk(boot=name, lock=lock, networks=wires, clock=clock, chance=lambda: 0.0)
        senders = senders or AtOnce()
        works = Works(desk, Pump(desk, senders), clock, wires, senders)
        started.append(works)
        return works

    yield start
    for works in started:
        works.desk.lock.release()


@pytest.fixture
def works(boot: Callable[..., Works]) -> Works:
    return boot()


def only_delivery() -> Delivery:
    return Delivery.objects.select_related("account").get()
