"""The noticeboard as `oyez.networks.noticeboard` wants it: one transaction a call, a receipt back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError, InterfaceError

from oyez.lib.clock import Clock
from oyez.networks.base import Message, NotSent, OutcomeUnknown, Profile, Receipt, Refused
from oyez.noticeboard import services
from oyez.noticeboard.models import Board, Notice
from oyez.people.actors import Actor


class DatabaseStore:
    """Satisfies `oyez.networks.noticeboard.Store`. `actor` is who the evidence names."""

    def __init__(self, actor: Actor, *, clock: Clock) -> None:
        self._actor = actor
        self._clock = clock

    def put(self, key: str, board: str, message: Message) -> Receipt:
        """Publish once for each `key`."""
        with _writing():
            return _receipt(
                services.publish(
                    self._actor, key=key, board=board, message=message, now=self._clock()
                )
            )

    def get(self, key: str) -> Receipt | None:
        """Return the receipt of the notice with this key, withdrawn or not, or None."""
        with _reading():
            notice = Notice.objects.filter(key=key).first()
        return _receipt(notice) if notice else None

    def edit(self, remote_id: str, message: Message) -> Receipt:
        """Replace the notice in place."""
        with _writing():
            notice = services.correct(
                self._actor, public_id=remote_id, message=message, now=self._clock()
            )
            return _receipt(notice, notice.edited_at)

    def withdraw(self, remote_id: str) -> None:
        """Take the notice down."""
        with _writing():
            services.withdraw(self._actor, public_id=remote_id, now=self._clock())

    def profile(self, board: str) -> Profile:
        """Return the board as the public knows it."""
        with _reading():
            found = Board.objects.filter(slug=board).first()
        if found is None:
            raise Refused(f"There is no board “{board}”. Open it first.", code="no_board")
        return Profile(found.slug, found.name, public_address(found.get_absolute_url()))


def public_address(path: str) -> str:
    """Return the whole public address of a path of this site."""
    return f"{settings.SITE_URL}{path}"


def _receipt(notice: Notice, at: datetime | None = None) -> Receipt:
    address = public_address(notice.get_absolute_url())
    return Receipt(notice.public_id, address, at or notice.published_at)


@contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except (DatabaseError, InterfaceError):
        raise NotSent("The database did not answer. Oyez asks again.") from None


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except (DatabaseError, InterfaceError):
        raise OutcomeUnknown(
            "The database did not say whether the notice was kept. Oyez looks for it."
        ) from None
    except OSError:
        raise NotSent(
            "The picture could not be stored: the disk may be full. Tell ICT; Oyez tries again."
        ) from None
