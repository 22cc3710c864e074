"""Telling people, and taking off their lists what is done."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.notifications.digest import next_digest
from oyez.notifications.kinds import Kind
from oyez.notifications.models import EmailChoice, Notification
from oyez.notifications.moves import move
from oyez.people.actors import Actor
from oyez.people.models import Person
from oyez.people.permissions import Permission, require

TRIED_AGAIN = actions.register(
    "notifications.email_tried_again", "An email that could not be sent was put back for sending."
)

LONGEST_TEXT = 300


def tell(
    people: Iterable[Person], *, kind: Kind, text: str, url: str, key: str, now: datetime
) -> int:
    """Tell each person once per `key`; returns how many were told anew.

    `text` is shown to them in the product and nowhere else; `url` is the path of the one action.
    Belongs into the caller's transaction: what is undone was never told. Email follows by itself.
    """
    wanted = {person.pk: person for person in people}
    told = Notification.objects.filter(key=key, person__in=wanted)
    for known in told.values_list("person_id", flat=True):
        del wanted[known]
    chosen = dict(EmailChoice.objects.filter(person__in=wanted).values_list("person_id", "how"))
    digest = next_digest(now)
    rows = [
        Notification(
            person=person,
            kind=kind.name,
            key=key,
            text=_shortened(text),
            url=url,
            created_at=now,
            **_email(person, kind, chosen.get(person.pk, ""), now=now, digest=digest),
        )
        for person in wanted.values()
    ]
    # Whoever was told by another process meanwhile is not told again.
    Notification.objects.bulk_create(rows, ignore_conflicts=True)
    return len(rows)


def settle(key: str, *, now: datetime, but: str = "") -> int:
    """Take a matter that is done off everybody's list; returns off how many.

    What lies under the key goes with it: settling `review:12` settles `review:12:overdue` too, all
    except the key `but`.
    """
    matter = Q(key=key) | Q(key__startswith=f"{key}:")
    rows = Notification.objects.filter(matter, settled_at__isnull=True).exclude(key=but)
    return rows.update(settled_at=now)


def mark_read(person: Person, *, notification: Notification, now: datetime) -> None:
    """Remember that `person` has read what they were told; the first time counts."""
    Notification.objects.filter(pk=notification.pk, person=person, read_at__isnull=True).update(
        read_at=now
    )


def mark_all_read(person: Person, *, now: datetime) -> int:
    """Remember that `person` has read everything up to now."""
    return Notification.objects.filter(person=person, read_at__isnull=True).update(read_at=now)


def choose_email(person: Person, *, how: str) -> None:
    """Remember how `person` wants to be emailed from now on; urgent things always are, at once."""
    EmailChoice.objects.update_or_create(person=person, defaults={"how": how})


def try_again(actor: Actor, *, notification: Notification, now: datetime) -> bool:
    """Put an email that failed back for sending; False where somebody has done so already."""
    require(actor, Permission.NOTIFICATION_FAILURES, on=london_date(now))
    with transaction.atomic():
        failed = Notification.objects.filter(pk=notification.pk, email="failed")
        moved = move(failed, "waiting", email_at=now, tries=0, failure="")
        if moved:
            append(
                actor,
                action=TRIED_AGAIN,
                subject=f"notification:{notification.pk}",
                facts={"kind": notification.kind},
                at=now,
            )
    return bool(moved)


def _email(
    person: Person, kind: Kind, how: str, *, now: datetime, digest: datetime
) -> dict[str, object]:
    """Return what of the row decides whether and when it is emailed."""
    if not person.email or (how == EmailChoice.How.URGENT and not kind.urgent):
        return {"email": "needless", "email_at": now}
    at_once = kind.urgent or how == EmailChoice.How.AT_ONCE
    return {"email": "waiting", "email_at": now if at_once else digest}


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"
