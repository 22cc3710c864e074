"""Networks made for tests: a world that takes messages, and faults that are told in advance."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from oyez.accounts.models import Account
from oyez.lib.clock import Clock
from oyez.networks.base import Limits, Message, Receipt

Fault = Callable[[], None]


@dataclass
class Wire:
    """One network of one account. `world` holds what the public sees: key and text, in order.

    `before` and `after` are faults, one for each call, raised before or after the world took it.
    """

    clock: Clock
    label: str = "Facebook"
    limits: Limits = field(default_factory=lambda: Limits(None, 4, 10**7, ("image/jpeg",), None))
    resend_is_harmless: bool = False
    settle_time: timedelta | None = None
    world: dict[str, Receipt] = field(default_factory=dict)
    before: list[Exception | None] = field(default_factory=list)
    after: list[Exception | None] = field(default_factory=list)
    when_looked: list[Exception | None] = field(default_factory=list)
    hidden: bool = False
    calls: list[str] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    numbers: int = 0

    @staticmethod
    def length(text: str, link: str) -> int:
        return len(text) + len(link)

    def publish(self, message: Message) -> Receipt:
        self.calls.append("publish")
        self.messages.append(message)
        _raise(self.before)
        key = message.key
        if self.resend_is_harmless and key in self.world:
            return self.world[key]
        self.numbers += 1
        receipt = Receipt(
            str(self.numbers), f"https://facebook.example/{self.numbers}", self.clock()
        )
        # Where there is no key, a second call makes a second post.
        self.world[key if self.resend_is_harmless else f"{key}#{self.numbers}"] = receipt
        _raise(self.after)
        return receipt

    def find(self, message: Message, *, since: datetime, known: Sequence[str]) -> Receipt | None:
        self.calls.append("find")
        _raise(self.when_looked)
        if self.hidden:
            return None
        found = (r for key, r in self.world.items() if key.split("#")[0] == message.key)
        return next((r for r in found if r.remote_id not in known and r.at >= since), None)

    def edit(self, remote_id: str, message: Message) -> Receipt:
        raise NotImplementedError

    def delete(self, remote_id: str) -> None:
        self.calls.append("delete")
        _raise(self.before)
        self.world = {k: r for k, r in self.world.items() if r.remote_id != remote_id}
        _raise(self.after)


class Wires:
    """A wire for each account, made when it is first asked for."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wires: dict[int, Wire] = {}

    def __call__(self, account: Account) -> Wire:
        return self._wires.setdefault(account.pk, Wire(self._clock))


def _raise(faults: list[Exception | None]) -> None:
    if faults and (fault := faults.pop(0)):
        raise fault
