"""What the council publishes about itself."""

from datetime import datetime

from django.db import transaction

from oyez.checks.council import CouncilProfile as Profile
from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import Json, canonical
from oyez.lib.clock import london_date
from oyez.people.actors import Actor
from oyez.people.permissions import Permission, require
from oyez.policy.models import CouncilProfile
from oyez.policy.profile_rules import checked_profile
from oyez.policy.queries import current_profile

PROFILE_SET = actions.register(
    "policy.council_profile_set", "What the council publishes about itself was changed."
)


def set_profile(actor: Actor, *, profile: Profile, now: datetime) -> Profile:
    """Store what the council publishes about itself; raises `Complaint` for the first wrong entry.

    Nothing is evidenced where nothing changes.
    """
    require(actor, Permission.COUNCIL_PROFILE, on=london_date(now))
    wanted = checked_profile(profile)
    with transaction.atomic():
        before = current_profile()
        if before == wanted:
            return wanted
        changed = [name for name, value in vars(wanted).items() if getattr(before, name) != value]
        CouncilProfile.objects.update_or_create(
            pk=1,
            defaults=profile_json(wanted),
        )
        append(
            actor,
            action=PROFILE_SET,
            subject="council_profile",
            facts={"changed": changed},
            private={"profile": canonical(profile_json(wanted)).decode()},
            at=now,
        )
    return wanted


def profile_json(profile: Profile) -> dict[str, Json]:
    """Return a profile as plain lists of strings."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in vars(profile).items()
    }
