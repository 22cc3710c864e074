"""Acts on pictures."""

from datetime import datetime

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.media.intake import take_in
from oyez.media.models import MediaAsset
from oyez.people.models import Person
from oyez.people.permissions import Permission, require

ADDED = actions.register("media.added", "A picture was added, cleaned of metadata.")
ANSWERED = actions.register("media.answered", "A person said whether a picture shows anyone.")


def add_picture(actor: Person, *, content: bytes, now: datetime) -> MediaAsset:
    """Clean, read and keep a picture; the same pixels are kept once.

    Raises Complaint for a bad file, or while too many others are being read.
    """
    require(actor, Permission.POST_WRITE, on=london_date(now))
    clean, facts = take_in(content)
    if kept := MediaAsset.objects.filter(sha256=clean.sha256).first():
        return kept
    name = default_storage.save(
        f"pictures/{clean.sha256}{clean.suffix}", ContentFile(clean.content)
    )
    with transaction.atomic():
        asset = MediaAsset.objects.create(
            sha256=clean.sha256,
            file=name,
            media_type=clean.media_type,
            width=clean.width,
            height=clean.height,
            faces=facts.faces,
            words=facts.words,
            removed=",".join(facts.metadata),
            uploaded_by=actor,
            uploaded_at=now,
        )
        append(
            actor,
            action=ADDED,
            subject=f"media:{asset.pk}",
            facts={"sha256": clean.sha256, "width": clean.width, "height": clean.height},
            at=now,
        )
    return asset


def answer_who_is_shown(
    actor: Person, *, asset: MediaAsset, shows_people: bool, now: datetime
) -> None:
    """Record the answer to "Does it show anyone recognisable?"; a repeated answer changes nothing.

    A later answer replaces an earlier one, and both stay in evidence.
    """
    require(actor, Permission.POST_WRITE, on=london_date(now))
    if asset.shows_people is shows_people:
        return
    with transaction.atomic():
        asset.shows_people = shows_people
        asset.answered_by = actor
        asset.save(update_fields=["shows_people", "answered_by"])
        append(
            actor,
            action=ANSWERED,
            subject=f"media:{asset.pk}",
            facts={"sha256": asset.sha256, "shows_people": shows_people},
            at=now,
        )
