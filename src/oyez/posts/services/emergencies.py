"""What went out in a declared emergency without all it would have needed, and who looks at it."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.working_days import add_working_days
from oyez.notifications.kinds import register
from oyez.notifications.services import settle, tell
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import Permission, Role, holders, require
from oyez.policy.models import EmergencyDeclaration
from oyez.policy.queries import emergency_at
from oyez.posts.gate import Verdict
from oyez.posts.models import EmergencyPass, Post

LOOKED_AT = actions.register(
    "post.looked_at_after_emergency",
    "Somebody looked at a message that went out in an emergency, and said what follows.",
)
TO_LOOK_AT = register(
    "posts.after_emergency", subject="A message of an emergency waits for you.", urgent=False
)
LONGEST_NOTE = 500


def remember_pass(
    actor: Person, *, post: Post, verdict: Verdict, now: datetime
) -> EmergencyDeclaration | None:
    """Keep what a message is let through without; returns the declaration that lets it.

    The caller's transaction must be open, and evidences it. None where nothing was passed over.
    """
    declaration = emergency_at(now) if verdict.passed else None
    if declaration is None:
        return None
    EmergencyPass.objects.get_or_create(
        post=post,
        content_hash=post.content_hash,
        declaration=declaration,
        defaults={"passed": list(verdict.passed), "sent_by": actor, "at": now},
    )
    return declaration


def look_at(actor: Person, *, found: EmergencyPass, note: str, now: datetime) -> None:
    """Record that `actor`, who neither wrote nor sent it, looked at a message afterwards.

    `note` says what follows from it. Raises Complaint where somebody was quicker.
    """
    require(actor, Permission.POST_RELEASE, on=london_date(now))
    if actor.pk in {found.post.author_id, found.sent_by_id}:
        raise Forbidden("You wrote or sent this message, so somebody else must look at it.")
    note = note.strip()
    if not note or len(note) > LONGEST_NOTE:
        raise Complaint(f"Say what follows from it (at most {LONGEST_NOTE} characters).")
    with transaction.atomic():
        unseen = EmergencyPass.objects.filter(pk=found.pk, looked_at__isnull=True)
        if not unseen.update(looked_at=now, looked_by=actor, note=note):
            raise Complaint("Somebody has looked at it already.")
        settle(_key(found), now=now)
        append(
            actor,
            action=LOOKED_AT,
            subject=found.post.subject,
            facts={"emergency": found.declaration.subject, "content_hash": found.content_hash},
            private={"note": note},
            at=now,
        )


def ask_to_look(now: datetime) -> int:
    """Tell the Head of Communications, on the next working day, what waits to be looked at.

    A duty of the night: whoever was told is not told again. Returns how many were told.
    """
    today = london_date(now)
    waiting = [
        found
        for found in EmergencyPass.objects.filter(looked_at__isnull=True).select_related("post")
        if add_working_days(london_date(found.at), 1) <= today
    ]
    told = 0
    if waiting:
        heads = list(holders({Role.HEAD_OF_COMMUNICATIONS}, on=today))
        others = list(holders({Role.DPO}, on=today))
        for found in waiting:
            may = [
                head for head in heads if head.pk not in {found.post.author_id, found.sent_by_id}
            ]
            with transaction.atomic():
                told += tell(
                    may or others,
                    kind=TO_LOOK_AT,
                    text="A message went out in an emergency without all it would have needed: "
                    "look at it.",
                    url=reverse("posts:after_emergency"),
                    key=_key(found),
                    now=now,
                )
    return told


def _key(found: EmergencyPass) -> str:
    return f"emergency_pass:{found.pk}"
