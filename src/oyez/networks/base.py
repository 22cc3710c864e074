"""The contract of a network (DESIGN section 4): capabilities as Protocols, limits as data.

Methods return frozen dataclasses and raise only `Refused`, `NotSent` and `OutcomeUnknown`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable


class NetworkError(Exception):
    """What a network may raise; `str()` is for staff and says what to do next."""


class Refused(NetworkError):
    """The network said no for good: `code` is the vendor's own, the text is ours."""

    def __init__(self, text: str, *, code: str = "") -> None:
        super().__init__(text)
        self.code = code


class NotSent(NetworkError):
    """It provably never left, or the vendor says so: sending again is harmless."""

    def __init__(self, text: str, *, retry_after: timedelta | None = None) -> None:
        super().__init__(text)
        self.retry_after = retry_after


class OutcomeUnknown(NetworkError):
    """It may have been accepted: it must be looked for, never sent again blind."""


@dataclass(frozen=True)
class Picture:
    """A picture to publish: re-encoded bytes without metadata, and the words that describe it."""

    content: bytes
    media_type: str
    filename: str
    sha256: str
    alt_text: str


@dataclass(frozen=True)
class Message:
    """One message as one account publishes it.

    `key` is the delivery's key: unique, stable over attempts; a network that has a key of its own
    derives it from this one. `link` is "" for none.
    """

    key: str
    text: str
    link: str = ""
    title: str = ""
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Receipt:
    """Proof of a publication: the network's own id and public address, and when it says it was."""

    remote_id: str
    url: str
    at: datetime


@dataclass(frozen=True)
class Profile:
    """Who the credentials really speak for, asked of the network itself."""

    remote_id: str
    name: str
    url: str


@dataclass(frozen=True)
class Limits:
    """A network's limits as data, in its own counting. None: no limit."""

    text: int | None
    pictures: int
    picture_bytes: int
    picture_types: tuple[str, ...]
    alt_text: int | None


@runtime_checkable
class Publish(Protocol):
    """Publish, look for, change and take down our own messages.

    `resend_is_harmless`: the network's own key makes sending the same message again harmless.
    `edit` and `delete` name one message and are idempotent on every network: doing them again after
    any failure is harmless. Only `publish` can make a second message, so only it needs the flags.
    `settle_time`: how long after sending an absence from our own listing is proof; None: never.
    """

    label: str
    limits: Limits
    resend_is_harmless: bool
    settle_time: timedelta | None

    @staticmethod
    def length(text: str, link: str) -> int:
        """Return the length of text and link in the network's own counting."""

    def publish(self, message: Message) -> Receipt:
        """Publish once; raises Refused, NotSent or OutcomeUnknown."""

    def find(self, message: Message, *, since: datetime, known: Sequence[str]) -> Receipt | None:
        """Look for an earlier attempt, ignoring the remote ids in `known`. None is not proof."""

    def edit(self, remote_id: str, message: Message) -> Receipt:
        """Replace a published message in place; never creates a second one."""

    def delete(self, remote_id: str) -> None:
        """Take a published message down. Already gone counts as done."""


@runtime_checkable
class Read(Protocol):
    """Read what the network knows of us. Further methods come with the inbox."""

    def profile(self) -> Profile:
        """Return whom the credentials speak for; raises Refused where they are wrong."""
