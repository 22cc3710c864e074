"""The register of acknowledgements as at any day, its numbers, and papers."""

from collections.abc import Collection, Iterator
from datetime import date

from django.contrib import messages as notices
from django.http import HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.pages.csv_file import csv_download
from oyez.pages.tables import paginate_costly
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, ServiceArea
from oyez.people.permissions import TABLE, Permission, Role, areas_of
from oyez.people.signed_in import Request, today
from oyez.policy.forms.acknowledgements import PaperForm, RegisterForm
from oyez.policy.models import Acknowledgement
from oyez.policy.queries import effective_version
from oyez.policy.queries.acknowledgements import STATES, areas_known, numbers, register
from oyez.policy.services import record_papers, recordable

_HEADINGS = (
    "Staff number",
    "Name",
    "Service area",
    "Works as",
    "From",
    "Until",
    "Version that applied",
    "Acknowledgement",
    "Acknowledged on",
    "How",
    "Earlier version acknowledged",
    "On",
)
_COLOURS = {"acknowledged": "green", "due": "yellow", "overdue": "red"}


@page(permission=Permission.ACKNOWLEDGEMENT_READ, methods=READ)
def listed(request: Request) -> HttpResponseBase:
    """Who was in post on a day, which version applied, who had acknowledged it."""
    areas = _areas_seen(request, Permission.ACKNOWLEDGEMENT_READ)
    known = areas_known() if areas is None else ServiceArea.objects.filter(pk__in=areas)
    form = RegisterForm(request.GET or None, areas=known)
    on, area, state = form.chosen(today(request))
    rows = register(on=on, areas=areas, area=area, state=state)
    version = effective_version(on)
    if "csv" in request.GET:
        number = version.number if version else None
        return csv_download(f"acknowledgements-{on}", _HEADINGS, _lines(rows.iterator(), number))
    page_of = paginate_costly(request, rows)
    address = request.GET.copy()
    address.pop("page", None)
    address["csv"] = "1"
    context = {
        "form": form,
        "on": on,
        "version": version,
        "page": page_of,
        "rows": [
            (row, STATES[word := _word(row)], _COLOURS[word], _how(row)) for row in page_of.items
        ],
        "csv_url": f"?{address.urlencode()}",
    }
    return render(request, "policy/register.html", context)


@page(permission=Permission.ACKNOWLEDGEMENT_NUMBERS, methods=READ)
def counted(request: Request) -> HttpResponseBase:
    """How many of each service area have acknowledged the version in force: no names."""
    day = today(request)
    rows = numbers(on=day, areas=_areas_seen(request, Permission.ACKNOWLEDGEMENT_NUMBERS))
    context = {
        "version": effective_version(day),
        "rows": rows,
        "people": sum(row.people for row in rows),
        "acknowledged": sum(row.acknowledged for row in rows),
        "due": sum(row.due for row in rows),
        "overdue": sum(row.overdue for row in rows),
        "may_read": request.may(Permission.ACKNOWLEDGEMENT_READ),
    }
    return render(request, "policy/register_numbers.html", context)


@page(permission=Permission.ACKNOWLEDGE)
def papers(request: Request) -> HttpResponseBase:
    """Record who signed on paper: for managers, Heads of Service and HR, never for oneself."""
    day = today(request)
    person = request.GET.get("person", "")
    form = PaperForm(request.POST or None, initial={"people": person})
    if request.method == "POST" and form.is_valid():
        people = form.cleaned_data["people"]
        may = recordable(request.person, people, on=day)
        if refused := [one.reference for one in people if one.pk not in may]:
            form.add_error(
                "people",
                f"You may not record {', '.join(refused)}. Their manager, the Head of Service of "
                "their area, or another HR Officer may; nobody records their own.",
            )
        else:
            try:
                made = record_papers(
                    request.person,
                    people=people,
                    signed_on=form.cleaned_data["signed_on"],
                    now=request.now,
                )
            except (Complaint, Forbidden) as complaint:
                form.add_error("signed_on", str(complaint))
            else:
                notices.success(request, _recorded(len(made), len(people)))
                return redirect("policy:papers")
    context = {"form": form, "version": effective_version(day)}
    return render(request, "policy/papers.html", context)


def _recorded(made: int, given: int) -> str:
    text = f"{made} acknowledgement{'' if made == 1 else 's'} recorded."
    if made < given:
        text += f" {given - made} had acknowledged this version already."
    return text


def _areas_seen(request: Request, permission: Permission) -> Collection[int] | None:
    """Return the areas whose workers the person may see; None means all."""
    if request.may.roles & TABLE[permission] - {Role.HEAD_OF_SERVICE}:
        return None
    return areas_of(request.person, Role.HEAD_OF_SERVICE, on=today(request))


def _word(row: Engagement) -> str:
    if _of(row, "done_on") is not None:
        return "acknowledged"
    return "overdue" if _of(row, "late_on") is not None else "due"


def _how(row: Engagement) -> str:
    method = _of(row, "done_how")
    return Acknowledgement.Method(str(method)).label if method else ""


def _of(row: Engagement, name: str) -> object:
    """Return a column that the query of the register adds to the row."""
    return getattr(row, name)


def _lines(rows: Iterator[Engagement], version: int | None) -> Iterator[tuple[object, ...]]:
    for row in rows:
        end: date | None = row.end
        yield (
            row.person.reference,
            row.person.name,
            row.service_area.name,
            row.get_kind_display(),
            row.start,
            end,
            version,
            STATES[_word(row)] if version else "",
            _of(row, "done_on"),
            _how(row),
            _of(row, "earlier_number"),
            _of(row, "earlier_on"),
        )
