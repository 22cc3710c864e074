"""What went out in an emergency without all it would have needed: the list, and looking at one."""

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.pages.tables import paginate
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.posts.forms import ReasonForm
from oyez.posts.queries import to_look_at
from oyez.posts.services import look_at


@page(permission=Permission.POST_READ, methods=READ)
def after_emergency(request: Request) -> HttpResponseBase:
    """Show what waits to be looked at, and what was."""
    context = {
        "page": paginate(request, to_look_at()),
        "waiting": to_look_at().filter(looked_at__isnull=True).count(),
        "may_look": request.may(Permission.POST_RELEASE),
    }
    return render(request, "posts/after_emergency.html", context)


@page(permission=Permission.POST_RELEASE)
def look(request: Request, pk: int) -> HttpResponseBase:
    """Look at one message, and say what follows."""
    found = to_look_at().filter(pk=pk).first()
    if found is None:
        raise Http404
    form = ReasonForm(request.POST or None)
    form.fields["reason"].label = "What follows from it?"
    form.fields["reason"].help_text = "For example “Nothing”, or what is corrected or withdrawn."
    if request.method == "POST" and form.is_valid():
        try:
            look_at(request.person, found=found, note=form.cleaned_data["reason"], now=request.now)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(request, "Looked at.")
            return redirect("posts:after_emergency")
    return render(request, "posts/look.html", {"found": found, "form": form})
