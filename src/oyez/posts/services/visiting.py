"""Visiting the links of a message, outside any check and any transaction."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from oyez.lib.clock import Clock
from oyez.networks.visits import Visit
from oyez.posts.judgement import composition_of
from oyez.posts.models import LinkVisit, Post
from oyez.posts.visited import addresses_of

BETWEEN_VISITS = timedelta(hours=1)
KEEP = timedelta(days=30)


def has_links(post: Post) -> bool:
    """Say whether there is anything to visit."""
    return bool(addresses_of(composition_of(post)))


def visit_links(post_id: int, *, visit: Callable[[str], Visit], clock: Clock) -> int:
    """Visit each address of a message that nobody visited within the hour; return how many.

    No transaction is open during a visit. A message that is gone has no addresses.
    """
    post = Post.objects.filter(pk=post_id).first()
    addresses = addresses_of(composition_of(post)) if post else ()
    visited = 0
    for address in addresses:
        if _claimed(address, now=clock()):
            _record(address, visit(address), now=clock())
            visited += 1
    return visited


def forget_old_visits(*, now: datetime) -> int:
    """Delete what is known of addresses that nobody has written for a month; return how many."""
    return LinkVisit.objects.filter(begun_at__lt=now - KEEP).delete()[0]


def _claimed(address: str, *, now: datetime) -> bool:
    """Take an address for a visit: at most once an hour, whoever asks and however often."""
    known = LinkVisit.objects.filter(address=address)
    if known.filter(begun_at__lte=now - BETWEEN_VISITS).update(begun_at=now):
        return True
    if known.exists():
        return False
    try:
        with transaction.atomic():
            LinkVisit.objects.create(address=address, begun_at=now)
    except IntegrityError:
        return False
    return True


def _record(address: str, found: Visit, *, now: datetime) -> None:
    LinkVisit.objects.filter(address=address).update(
        outcome=found.outcome.value, reason=found.reason[:300], checked_at=now
    )
