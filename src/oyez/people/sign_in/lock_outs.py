"""Lock-outs without keeping who tried from where.

django-axes counts failed sign-ins by account and address together: locking by account alone would
let anybody lock out the Head of Communications in an emergency. What it keeps is a keyed hash of
each, a count and a time; the key stays outside the database, so that its rows tell nothing.
"""

import hmac
import ipaddress
from datetime import datetime, timedelta
from typing import Any

from allauth.core.internal.httpkit import get_client_ip
from axes.handlers.database import AxesDatabaseHandler
from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.pages import errors
from oyez.people.actors import Actor
from oyez.people.models import User
from oyez.people.permissions import Permission, require

UNLOCKED = actions.register(
    "people.sign_in_unlocked", "A sign-in locked after failures was unlocked."
)

# 2001:db8::/32 is the prefix for documentation: no real address is ever mistaken for a hash.
_PREFIX = int(ipaddress.IPv6Address("2001:db8::"))
_HASH_BYTES = 12


def _keyed(purpose: str, text: str) -> bytes:
    return hmac.digest(settings.SECRET_KEY.encode(), f"{purpose}:{text}".encode(), "sha256")


def hidden_address(request: HttpRequest) -> str:
    """Return a keyed hash of the caller's address, in the form of an IPv6 address."""
    address = get_client_ip(request) or ""
    digest = _keyed("lock-out address", address)[:_HASH_BYTES]
    return str(ipaddress.IPv6Address(_PREFIX | int.from_bytes(digest)))


def hidden_name(request: HttpRequest | None, credentials: dict[str, Any] | None) -> str:
    """Return a keyed hash of the email address that was typed."""
    del request
    typed = str((credentials or {}).get("email") or "")
    return _keyed("lock-out name", typed.strip().lower()).hex()


class KeepsNothing(AxesDatabaseHandler):  # type: ignore[misc]
    """Keeps no browser, page or field of a failed sign-in beside the hashes."""

    def user_login_failed(
        self, sender: Any, credentials: dict[str, Any], request: Any = None, **kwargs: Any
    ) -> None:
        """Count the failure."""
        if request is not None:
            request.axes_user_agent = request.axes_http_accept = request.axes_path_info = ""
        super().user_login_failed(sender, credentials, request, **kwargs)


def forget_what_was_typed(sender: type[AccessAttempt], instance: AccessAttempt, **_: Any) -> None:
    """Before a failure is kept: drop the fields that were sent with it."""
    del sender
    instance.get_data = instance.post_data = ""


def locked_page(
    request: HttpRequest, original: HttpResponse | None = None, credentials: Any = None
) -> HttpResponse:
    """429, and when to try again."""
    del original, credentials
    return errors.too_many(request, seconds=int(settings.AXES_COOLOFF_TIME.total_seconds()))


def locked_until(user: User) -> datetime | None:
    """Return until when some address is locked out of this sign-in, None when none is."""
    cool_off: timedelta = settings.AXES_COOLOFF_TIME
    last = (
        AccessAttempt.objects.filter(
            username=hidden_name(None, {"email": user.email}),
            failures_since_start__gte=settings.AXES_FAILURE_LIMIT,
            attempt_time__gt=timezone.now() - cool_off,
        )
        .order_by("-attempt_time")
        .first()
    )
    return last.attempt_time + cool_off if last else None


def unlock(actor: Actor, *, user: User, now: datetime) -> None:
    """Forget the failures of this sign-in, from every address. HR and ICT may."""
    require(actor, Permission.SIGN_IN_MANAGE, on=london_date(now))
    with transaction.atomic():
        AxesProxyHandler.reset_attempts(username=hidden_name(None, {"email": user.email}))
        append(actor, action=UNLOCKED, subject=user.person.actor_id, at=now)


def tidy(now: datetime) -> None:
    """Forget, each night, failures that lock nothing any more and sessions that are over.

    Both end by the machine's own clock, so `now` decides only when this runs.
    """
    del now
    AccessAttempt.objects.filter(
        attempt_time__lte=timezone.now() - settings.AXES_COOLOFF_TIME
    ).delete()
    Session.objects.filter(expire_date__lt=timezone.now()).delete()
