"""What people are told of the register of people, which stands below this room and cannot tell."""

from django.conf import settings
from django.urls import reverse

from oyez.lib.clock import london_date
from oyez.lib.uk_time import say_date
from oyez.notifications.kinds import register
from oyez.notifications.services import settle, tell
from oyez.people.events import (
    AreaHasRepresentative,
    AreaWithoutRepresentative,
    DeputyBegan,
    NominationBegan,
    NominationEnded,
    RegisterDecided,
    RegisterHeld,
)
from oyez.people.holding import heads_of
from oyez.people.models import ServiceArea
from oyez.people.permissions import Role, holders, in_post

UNREPRESENTED = register(
    "people.area_without_representative",
    subject="A service area has no Representative who is available.",
    urgent=True,
)
NOMINATED = register("people.nominated", subject="You are a Communication Representative now.")
NO_LONGER = register(
    "people.nomination_ended", subject="You are no longer a Communication Representative."
)
COVERING = register("people.covering", subject="You cover for a colleague now.")
HELD = register("people.register_held", subject="The register file of the night was not applied.")


def on_area_without_representative(event: AreaWithoutRepresentative) -> None:
    """Tell the Head of Service and the Head of Communications, who may cover (PRO1)."""
    now = settings.CLOCK()
    today = london_date(now)
    told = {
        person.pk: person
        for person in (
            *heads_of([event.area.pk], today),
            *holders([Role.HEAD_OF_COMMUNICATIONS], on=today),
        )
    }
    tell(
        told.values(),
        kind=UNREPRESENTED,
        text=f"{event.area.name} has no Representative who is here today: nominate one, or name a "
        "deputy.",
        url=reverse("people:area", args=[event.area.pk]),
        key=f"{_matter(event.area)}:{today.isoformat()}",
        now=now,
    )


def on_area_has_representative(event: AreaHasRepresentative) -> None:
    """Take the alert off the lists."""
    settle(_matter(event.area), now=settings.CLOCK())


def on_nomination_began(event: NominationBegan) -> None:
    """Tell a new Representative what they are, and where to begin."""
    nomination = event.nomination
    tell(
        [nomination.person],
        kind=NOMINATED,
        text=f"You are a Communication Representative of {nomination.service_area.name}: read what "
        "the policy asks of you.",
        url=reverse("web:today"),
        key=f"nomination:{nomination.pk}:began",
        now=settings.CLOCK(),
    )


def on_nomination_ended(event: NominationEnded) -> None:
    """Tell who was Representative that they are no longer; who left is told nothing."""
    nomination, now = event.nomination, settings.CLOCK()
    settle(f"nomination:{nomination.pk}:began", now=now)
    tell(
        in_post(on=london_date(now)).filter(pk=nomination.person_id),
        kind=NO_LONGER,
        text=f"You are no longer a Communication Representative of {nomination.service_area.name}.",
        url=reverse("web:today"),
        key=f"nomination:{nomination.pk}:ended",
        now=now,
    )


def on_deputy_began(event: DeputyBegan) -> None:
    """Tell a deputy whom they cover for, and until when."""
    deputy, now = event.deputy, settings.CLOCK()
    until = f" until {say_date(deputy.end, london_date(now))}" if deputy.end else ""
    tell(
        [deputy.person],
        kind=COVERING,
        text=f"You cover for {deputy.principal.name} in {deputy.service_area.name}{until}, with "
        "your own sign-in.",
        url=reverse("web:today"),
        key=f"deputy:{deputy.pk}:began",
        now=now,
    )


def on_register_held(event: RegisterHeld) -> None:
    """Have HR look at a file that was not applied by itself."""
    now = settings.CLOCK()
    tell(
        holders([Role.HR_OFFICER], on=london_date(now)),
        kind=HELD,
        text="The register file of the night would change too much, or holds mistakes: look at it.",
        url=reverse("people:import"),
        key=f"staged_file:{event.file.pk}:held",
        now=now,
    )


def on_register_decided(event: RegisterDecided) -> None:
    """Take a file that somebody has applied or discarded off HR's lists."""
    settle(f"staged_file:{event.file.pk}", now=settings.CLOCK())


def _matter(area: ServiceArea) -> str:
    return f"service_area:{area.pk}:no_representative"
