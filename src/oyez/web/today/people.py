"""Service areas without a Representative, and register files that wait for a decision."""

from django.urls import reverse

from oyez.lib.uk_time import say_moment
from oyez.people.models import RepresentativeAlert, StagedFile
from oyez.people.permissions import Permission, Role, areas_of
from oyez.people.signed_in import Request, today
from oyez.web.today.parts import MOST, Item, Section


def needing_attention(request: Request) -> Section:
    """Return the open alerts of the areas that are this person's to look after, and held files."""
    items = [*_held_files(request), *_unrepresented(request)]
    return Section(
        "Service areas and people",
        "service areas need you",
        tuple(items[:MOST]),
        len(items),
        reverse("people:areas"),
        one="service area needs you",
    )


def _unrepresented(request: Request) -> list[Item]:
    alerts = RepresentativeAlert.objects.filter(closed_at__isnull=True).select_related(
        "service_area"
    )
    if Role.HEAD_OF_COMMUNICATIONS not in request.may.roles:
        own = areas_of(request.person, Role.HEAD_OF_SERVICE, on=today(request))
        alerts = alerts.filter(service_area__in=own)
    return [
        Item(
            when="Nobody",
            text=f"{alert.service_area.name} has no Representative who is here",
            sub=f"Since {say_moment(alert.opened_at, request.now)}",
            url=reverse("people:area", args=[alert.service_area_id]),
            action="Nominate or name a deputy",
        )
        for alert in alerts[: MOST * 4]
    ]


def _held_files(request: Request) -> list[Item]:
    if not request.may(Permission.PEOPLE_IMPORT):
        return []
    held = StagedFile.objects.filter(state=StagedFile.State.HELD).order_by("-staged_at")
    return [
        Item(
            when="Held",
            text="A register file was not applied by itself",
            sub=f"Read {say_moment(staged.staged_at, request.now)}",
            url=reverse("people:preview", args=[staged.pk]),
            action="Look at it",
        )
        for staged in held[:MOST]
    ]
