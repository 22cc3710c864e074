"""What must hold in the register and no constraint can hold, because dates decide."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from oyez.lib.clock import london_date
from oyez.lib.examinations import Examination
from oyez.people.holding import covers, engaged, heads
from oyez.people.models import (
    Deputy,
    Engagement,
    Nomination,
    RepresentativeAlert,
    RoleAssignment,
    in_force,
)
from oyez.people.permissions import Role
from oyez.people.queries import areas_on, areas_without_representative


def _without_alert(now: datetime) -> Iterator[str]:
    standing = RepresentativeAlert.objects.filter(closed_at=None).values("service_area")
    for area in areas_without_representative(london_date(now)).exclude(pk__in=standing):
        yield (
            f"Service area {area.pk} has no available Representative and no open alert: nominate "
            "one or appoint a deputy; the alert opens with tonight’s duties."
        )


def _without_head(now: datetime) -> Iterator[str]:
    today = london_date(now)
    headed = heads(today).values("service_area")
    covered = covers(today, role=Deputy.Role.HEAD_OF_SERVICE).values("service_area")
    staffed = Exists(engaged(today).filter(service_area=OuterRef("pk")))
    for area in areas_on(today).filter(staffed).exclude(Q(pk__in=headed) | Q(pk__in=covered)):
        yield f"Service area {area.pk} has no Head of Service: HR gives the role, or acting up."


def _leavers_hold_something(now: datetime) -> Iterator[str]:
    today = london_date(now)
    works = Exists(
        Engagement.objects.filter(
            Q(end__isnull=True) | Q(end__gte=today), person=OuterRef("person")
        )
    )
    held: dict[str, QuerySet[Any]] = {
        "nomination": Nomination.objects.filter(in_force(today), ~works),
        "role": RoleAssignment.objects.filter(in_force(today), ~works).exclude(role=Role.AUDITOR),
        "cover": Deputy.objects.filter(in_force(today), ~works),
    }
    for word, rows in held.items():
        for reference in rows.order_by("pk").values_list("person__reference", flat=True):
            yield (
                f"{reference} works here no more and still has a {word}: it gives no right, "
                "and tonight’s duties end it."
            )


REPRESENTED = Examination(
    "people.representative_or_alert",
    "PRO1",
    "Each service area where somebody works has an available Representative or an open alert.",
    _without_alert,
)
HEADED = Examination(
    "people.area_has_head",
    "PRO4",
    "Each service area where somebody works has a Head of Service, acting or covered for.",
    _without_head,
)
LEFT = Examination(
    "people.leaver_holds_nothing",
    "SCO",
    "Nobody who has left still has a nomination, a role or a cover that runs on.",
    _leavers_hold_something,
)
