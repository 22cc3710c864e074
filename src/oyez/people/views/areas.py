"""Service areas: who heads them, who speaks for them, who is there; begun, merged, ended."""

from django.http import Http404, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from oyez.pages.access import READ, page
from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm
from oyez.people.forms import AreaForm, EndAreaForm, MergeForm
from oyez.people.holding import absent, covers, engaged, heads, nominations
from oyez.people.models import RepresentativeAlert, ServiceArea
from oyez.people.permissions import Permission, Role
from oyez.people.queries import areas_on, available_representatives
from oyez.people.queries.register import covers_on, heads_on, nominated_on
from oyez.people.services import begin_area, end_area, merge_areas
from oyez.people.signed_in import Request, today
from oyez.people.views.shown import Act, act_page, own_areas, posted


class DayForm(GovukForm):
    """The day whose picture is shown."""

    on = DayField(label="Which day?", help_text="Leave it empty for today.", required=False)


@page(permission=Permission.PEOPLE_READ, methods=READ)
def areas(request: Request) -> HttpResponseBase:
    """Show every area with its Head, how many speak for it, and whether its alert is open."""
    day = today(request)
    alerts = set(
        RepresentativeAlert.objects.filter(closed_at=None).values_list("service_area_id", flat=True)
    )
    headed: dict[int | None, list[str]] = {}
    for head in heads(day).select_related("person"):
        name = f"{head.person.name} (acting)" if head.acting else head.person.name
        headed.setdefault(head.service_area_id, []).append(name)
    spoken = _people_by_area(nominations(day).values_list("service_area_id", "person_id"))
    covering = covers(day, role=Role.REPRESENTATIVE).values_list("service_area_id", "person_id")
    staff = _people_by_area(engaged(day).values_list("service_area_id", "person_id"))
    for pk, people in _people_by_area(covering).items():
        spoken.setdefault(pk, set()).update(people)
    rows = [
        (
            area,
            ", ".join(headed.get(area.pk, [])),
            len(spoken.get(area.pk, ())),
            len(staff.get(area.pk, ())),
            area.pk in alerts,
        )
        for area in areas_on(day)
    ]
    ended = ServiceArea.objects.filter(end__lt=day).select_related("merged_into")
    context = {"rows": rows, "ended": ended, "is_hr": request.may(Permission.PEOPLE_MANAGE)}
    return render(request, "people/areas.html", context)


def _people_by_area(pairs: object) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for area, person in pairs:  # type: ignore[attr-defined]
        found.setdefault(area, set()).add(person)
    return found


@page(permission=Permission.PEOPLE_READ, methods=READ)
def area(request: Request, pk: int) -> HttpResponseBase:
    """Show an area as it was on a day: who headed it, who was nominated, and by whom."""
    row = _find(pk)
    form = DayForm(request.GET)
    form.is_valid()
    day = form.cleaned_data.get("on") or today(request)
    own = own_areas(request)
    away = set(absent(day).values_list("person_id", flat=True))
    context = {
        "area": row,
        "form": form,
        "day": day,
        "is_today": day == today(request),
        "heads": heads_on(row, day),
        "nominations": [(one, one.person_id in away) for one in nominated_on(row, day)],
        "covers": [(one, one.person_id in away) for one in covers_on(row, day)],
        "available": available_representatives(row, day),
        "alerts": row.representative_alerts.all()[:10],
        "is_hr": request.may(Permission.PEOPLE_MANAGE) and row.end is None,
        "may_open_people": own is None or row.pk in own,
    }
    return render(request, "people/area.html", context)


@page(permission=Permission.PEOPLE_MANAGE)
def add(request: Request) -> HttpResponseBase:
    """Record a new area."""
    form = posted(request, AreaForm)
    act = Act(
        "Add a service area",
        "",
        "Its Head of Service gets the role on their own page.",
        "Add it",
        "The service area is recorded.",
        reverse("people:areas"),
    )
    return act_page(
        request,
        form,
        act,
        lambda: begin_area(request.person, now=request.now, **form.cleaned_data),
    )


@page(permission=Permission.PEOPLE_MANAGE)
def merge(request: Request, pk: int) -> HttpResponseBase:
    """Merge an area into another."""
    row = _find(pk)
    form = posted(request, MergeForm, area=row)
    act = Act(
        "Merge this service area into another",
        row.name,
        "From that day its staff and Representatives belong to the other area. Its Head’s role ends "
        "with it. What was before stays as it was.",
        "Merge it",
        "The areas are merged.",
        reverse("people:areas"),
        warning=True,
    )
    return act_page(
        request,
        form,
        act,
        lambda: merge_areas(request.person, source=row, now=request.now, **form.cleaned_data),
    )


@page(permission=Permission.PEOPLE_MANAGE)
def end(request: Request, pk: int) -> HttpResponseBase:
    """End an area where nobody works any more."""
    row = _find(pk)
    form = posted(request, EndAreaForm)
    act = Act(
        "End this service area",
        row.name,
        "Nobody may work there after that day: merge it into another area if somebody does.",
        "End it",
        "The service area ends.",
        reverse("people:areas"),
        warning=True,
    )
    return act_page(
        request,
        form,
        act,
        lambda: end_area(request.person, area=row, now=request.now, **form.cleaned_data),
    )


def _find(pk: int) -> ServiceArea:
    row = ServiceArea.objects.select_related("merged_into", "ended_by").filter(pk=pk).first()
    if row is None:
        raise Http404
    return row
