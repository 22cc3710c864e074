"""The council's own public page and feeds, as a network like any other.

It lives in our own database, so what it needs comes in as a `Store`.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from oyez.networks.base import Limits, Message, Profile, Receipt


class Store(Protocol):
    """Keeps notices. Each method is one transaction and raises only what a network may raise."""

    def put(self, key: str, board: str, message: Message) -> Receipt:
        """Publish on a board, once for each `key`: a second call returns the first receipt.

        Raises Refused where there is no such board, or where the notice was withdrawn.
        """

    def get(self, key: str) -> Receipt | None:
        """Return the receipt of the notice with this key, or None; withdrawn ones count."""

    def edit(self, remote_id: str, message: Message) -> Receipt:
        """Replace the text and pictures and mark the notice as corrected; raises Refused."""

    def withdraw(self, remote_id: str) -> None:
        """Take the notice and its pictures away; one that is gone already counts as done."""

    def profile(self, board: str) -> Profile:
        """Return the board's name and public address; raises Refused where there is none."""


class Noticeboard:
    """One board of the noticeboard. Satisfies `Publish` and `Read`.

    `resend_is_harmless`: the store's own key is the delivery's key, unique in the database.
    """

    label = "Noticeboard"
    limits = Limits(
        text=None,
        pictures=4,
        picture_bytes=10_000_000,
        picture_types=("image/jpeg", "image/png"),
        alt_text=None,
    )
    resend_is_harmless = True
    settle_time: timedelta | None = None

    def __init__(self, store: Store, *, board: str) -> None:
        self._store = store
        self._board = board

    @staticmethod
    def length(text: str, link: str) -> int:
        """Count code points; a link that is not in the text follows as a paragraph."""
        return len(text) + (len(link) + 2 if link and link not in text else 0)

    def profile(self) -> Profile:
        """Return the board; raises Refused where there is none."""
        return self._store.profile(self._board)

    def publish(self, message: Message) -> Receipt:
        """Publish once for the message's key."""
        return self._store.put(message.key, self._board, message)

    def find(
        self,
        message: Message,
        *,
        since: datetime,  # noqa: ARG002  (the key alone decides)
        known: Sequence[str],
    ) -> Receipt | None:
        """Look the key up; here, None is proof."""
        receipt = self._store.get(message.key)
        return None if receipt is None or receipt.remote_id in known else receipt

    def edit(self, remote_id: str, message: Message) -> Receipt:
        """Replace the notice in place; its address stays."""
        return self._store.edit(remote_id, message)

    def delete(self, remote_id: str) -> None:
        """Withdraw the notice: its page then says so, without the text."""
        self._store.withdraw(remote_id)
