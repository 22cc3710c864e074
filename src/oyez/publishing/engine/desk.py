"""What every part of the engine works with."""

import secrets
from dataclasses import dataclass, field
from random import random

from oyez.lib.clock import Clock, system_clock
from oyez.posts.outgoing import parts
from oyez.publishing.engine.backoff import Chance
from oyez.publishing.engine.lock import BootLock
from oyez.publishing.engine.preflight import Parts
from oyez.publishing.outbox import Networks


def new_boot() -> str:
    """Return a random boot id: one life of one process."""
    return secrets.token_hex(16)


@dataclass(frozen=True)
class Desk:
    """One life of the engine: its boot id, its lock, its clock and its way to the networks."""

    boot: str
    lock: BootLock
    networks: Networks
    clock: Clock = system_clock
    parts: Parts = parts
    chance: Chance = field(default=random)
