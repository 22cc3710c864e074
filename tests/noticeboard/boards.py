"""A noticeboard with a clock that the test moves."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from oyez.networks.base import Message, Receipt
from oyez.noticeboard.services import open_board
from oyez.noticeboard.store import DatabaseStore
from oyez.people.actors import System

START = datetime(2026, 6, 12, 9, 30, tzinfo=UTC)  # 10:30am in London
SYSTEM = System("publishing")


@dataclass
class Noticeboard:
    """Two boards and the store that publishes on them."""

    now: datetime = START
    made: int = 0
    store: DatabaseStore = field(init=False)

    def __post_init__(self) -> None:
        self.store = DatabaseStore(SYSTEM, clock=lambda: self.now)
        for slug, name in (("news", "Fernwell news"), ("sandy-mere", "Friends of Sandy Mere")):
            open_board(SYSTEM, slug=slug, name=name, account_key=f"account-{slug}", now=self.now)

    def later(self, **more: int) -> None:
        self.now += timedelta(**more)

    def put(self, text: str = "", board: str = "news", **more: Any) -> Receipt:
        self.made += 1
        text = text or f"Notice number {self.made}. Put yours out by 7am."
        return self.store.put(
            f"post:{self.made}:{board}:publish:0:1", board, Message("", text, **more)
        )
