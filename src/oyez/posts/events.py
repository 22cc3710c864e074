"""What `posts` tells the rooms above, inside the transaction of the act."""

from dataclasses import dataclass
from datetime import datetime

from oyez.people.actors import Actor


@dataclass(frozen=True)
class PostWritten:
    """A draft was saved, new or changed."""

    actor: Actor
    at: datetime
    post_id: int


@dataclass(frozen=True)
class PostSent:
    """A message may go out: one delivery per account is due at `due_at` (UTC)."""

    actor: Actor
    at: datetime
    post_id: int
    due_at: datetime


@dataclass(frozen=True)
class PostRescheduled:
    """A scheduled message goes out at another time (UTC)."""

    actor: Actor
    at: datetime
    post_id: int
    due_at: datetime


@dataclass(frozen=True)
class PostRecalled:
    """A scheduled message is a draft again: nothing of it may go out."""

    actor: Actor
    at: datetime
    post_id: int


@dataclass(frozen=True)
class PostWithdrawn:
    """A published message is to be taken down everywhere."""

    actor: Actor
    at: datetime
    post_id: int
    reason: str
