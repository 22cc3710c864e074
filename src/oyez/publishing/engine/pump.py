"""The pump: one thread that claims, hands over, records and settles, tick by tick."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from typing import Any, Protocol

from django.db.models import Min

from oyez.publishing.engine.claiming import claim
from oyez.publishing.engine.desk import Desk
from oyez.publishing.engine.recording import Answered, record
from oyez.publishing.engine.sending import Sending, send
from oyez.publishing.engine.settling import look_for, settle, take_over, to_look_for
from oyez.publishing.looking import Found
from oyez.publishing.models import Boot, Delivery
from oyez.publishing.states import State

logger = logging.getLogger("oyez.publishing")

SLOTS = 64
# The first of many leave while the others are still being judged.
BATCH = 8
LONGEST_REST = 1.0
BEAT_EVERY = timedelta(seconds=5)


class LockLost(Exception):
    """The proof of life is gone: nothing may be claimed any more."""


class Senders(Protocol):
    """Runs calls elsewhere, or at once in a test."""

    def submit(self, work: Callable[..., None], *arguments: Any) -> None:
        """Run `work(*arguments)`; it never raises."""


@dataclass(frozen=True)
class _Looked:
    delivery: Delivery
    found: Found


class Pump:
    """Drives deliveries; `tick` may be called from one thread only.

    `woke` is called by senders when an answer came in, so that the thread need not wait.
    """

    def __init__(
        self,
        desk: Desk,
        senders: Senders,
        *,
        slots: int = SLOTS,
        woke: Callable[[], None] = lambda: None,
    ) -> None:
        self._desk = desk
        self._senders = senders
        self._slots = slots
        self._woke = woke
        self._came: SimpleQueue[Answered | _Looked] = SimpleQueue()
        self._unrecorded: list[Answered] = []
        self._flying: set[int] = set()
        self._looking: set[int] = set()
        self._beat_at: datetime | None = None

    @property
    def in_flight(self) -> int:
        """How many calls are out, looks included."""
        return len(self._flying) + len(self._looking)

    def tick(self, *, claiming: bool = True) -> None:
        """Do everything that can be done now; with `claiming=False` only finish what began.

        1. Say that we live.
        2. Record the answers that came in, in one transaction, and settle what was looked for.
        3. Take over what a dead process left.
        4. Look for what is unknown and whose time has come.
        5. Claim what is due, as many as there are free slots, and hand it to the senders.

        Raises LockLost when another process could be publishing.
        """
        now = self._desk.clock()
        if not self._desk.lock.held():
            raise LockLost
        self._beat(now)
        self._take_answers(now)
        if not claiming:
            return
        take_over(self._desk, flying=self._flying, now=now)
        for delivery in to_look_for(self._desk, looking=self._looking, limit=self._free, now=now):
            self._looking.add(delivery.pk)
            self._senders.submit(self._look, delivery)
        for _ in range(0, self._free, BATCH):
            for sending in claim(self._desk, slots=min(self._free, BATCH), now=now):
                self._flying.add(sending.delivery.pk)
                self._senders.submit(self._send, sending)

    def rest(self) -> float:
        """Return for how many seconds nothing has to be done, a second at most."""
        if not self._came.empty():
            return 0.0
        waiting = Delivery.objects.filter(state=State.DUE, due_at__gt=self._desk.clock())
        soonest = waiting.aggregate(soonest=Min("due_at"))["soonest"]
        if soonest is None:
            return LONGEST_REST
        left: float = (soonest - self._desk.clock()).total_seconds()
        return min(max(left, 0.0), LONGEST_REST)

    def ended(self) -> None:
        """Say that this life of the engine is over."""
        Boot.objects.filter(pk=self._desk.boot).update(ended_at=self._desk.clock())

    @property
    def _free(self) -> int:
        return max(0, self._slots - self.in_flight)

    def _beat(self, now: datetime) -> None:
        if self._beat_at is None:
            Boot.objects.update_or_create(
                boot=self._desk.boot, defaults={"started_at": now, "beat_at": now}
            )
        elif now - self._beat_at >= BEAT_EVERY:
            Boot.objects.filter(pk=self._desk.boot).update(beat_at=now)
        else:
            return
        self._beat_at = now

    def _take_answers(self, now: datetime) -> None:
        answered, looked = self._unrecorded, []
        while True:
            try:
                came = self._came.get_nowait()
            except Empty:
                break
            if isinstance(came, Answered):
                answered.append(came)
            else:
                looked.append(came)
        self._unrecorded = record(self._desk, answered, now=now)
        kept = {one.sending.delivery.pk for one in self._unrecorded}
        self._flying -= {one.sending.delivery.pk for one in answered} - kept
        for one in looked:
            self._looking.discard(one.delivery.pk)
            settle(self._desk, one.delivery, one.found, now=now)

    def _send(self, sending: Sending) -> None:
        self._came.put(Answered(sending, send(sending, clock=self._desk.clock)))
        self._woke()

    def _look(self, delivery: Delivery) -> None:
        self._came.put(_Looked(delivery, look_for(self._desk, delivery)))
        self._woke()
