"""A register file: brought in, looked at, then applied or discarded."""

from io import TextIOWrapper

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import page
from oyez.pages.tables import paginate
from oyez.people.forms import ApplyForm, ImportForm
from oyez.people.models import StagedFile
from oyez.people.permissions import Permission
from oyez.people.register_file import COLUMNS, text_lines
from oyez.people.services import Source, apply_file, discard_file, preview, stage_file
from oyez.people.services.staging import KEPT, missing_engagements, staged_people
from oyez.people.signed_in import Request

_SHOWN = {
    "joiner": "Join",
    "mover": "Move",
    "leaver": "Leave",
    "changed": "Other changes",
    "same": "Stay as they are",
    "missing": "Not in the file",
}


@page(permission=Permission.PEOPLE_IMPORT)
def choose(request: Request) -> HttpResponseBase:
    """Bring a file in; it changes nothing yet."""
    sent = request.method == "POST"
    form = ImportForm(request.POST if sent else None, request.FILES if sent else None)
    if sent and form.is_valid():
        file = form.cleaned_data["file"]
        lines = text_lines(
            TextIOWrapper(file.file, encoding="utf-8-sig", newline=""), name=file.name
        )
        try:
            staged = stage_file(
                request.person,
                lines=lines,
                source=Source(file.name, complete=form.cleaned_data["complete"]),
                now=request.now,
            )
        except Complaint as complaint:
            form.complain(complaint, "file")
        else:
            return redirect("people:preview", staged.pk)
    files = StagedFile.objects.select_related("owner").order_by("-pk")[:10]
    context = {"form": form, "files": files, "columns": sorted(COLUMNS)}
    return render(request, "people/import.html", context)


@page(permission=Permission.PEOPLE_IMPORT)
def look(request: Request, pk: int) -> HttpResponseBase:
    """Show what a file would change, and apply it."""
    staged = _find(pk)
    form = ApplyForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            result = apply_file(
                request.person, staged=staged, now=request.now, many=form.cleaned_data["many"]
            )
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(
                request, f"The register is changed: {result.created} new, {result.changed} changed."
            )
            return redirect("people:list")
    waiting = staged.state in {StagedFile.State.STAGED, StagedFile.State.HELD}
    found = preview(staged, now=request.now)
    numbers = {
        "joiner": found.joiners,
        "mover": found.movers,
        "leaver": found.leavers,
        "missing": found.missing,
        "changed": found.changed,
        "same": found.unchanged,
    }
    shown = request.GET.get("show", "")
    if shown not in _SHOWN:
        shown = next((key for key, number in numbers.items() if number), "same")
    rows = (
        missing_engagements(staged, now=request.now)
        .select_related("person", "service_area")
        .order_by("person__name", "pk")
        if shown == "missing"
        else staged_people(staged, shown)
    )
    context = {
        "staged": staged,
        "found": found,
        "waiting": waiting,
        "too_old": request.now - staged.staged_at > KEPT,
        "form": form,
        "shown": shown,
        "filters": [
            (key, label, numbers[key])
            for key, label in _SHOWN.items()
            if staged.complete or key != "missing"
        ],
        "page": paginate(request, rows, per_page=50),
    }
    return render(request, "people/preview.html", context)


@page(permission=Permission.PEOPLE_IMPORT, methods=("POST",))
def discard(request: Request, pk: int) -> HttpResponseBase:
    """Discard a file."""
    discard_file(request.person, staged=_find(pk), now=request.now)
    notices.success(request, "The file is discarded. Nothing of it is in the register.")
    return redirect("people:import")


def _find(pk: int) -> StagedFile:
    staged = StagedFile.objects.select_related("owner").filter(pk=pk).first()
    if staged is None:
        raise Http404
    return staged
