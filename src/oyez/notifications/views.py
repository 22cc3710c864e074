"""What a person was told, how they are emailed, and the emails that failed."""

from django.contrib import messages as notices
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from oyez.notifications.forms import EmailChoiceForm
from oyez.notifications.models import Notification
from oyez.notifications.queries import done_of, email_choice, failures, number_unread, of
from oyez.notifications.services import choose_email, mark_all_read, mark_read, try_again
from oyez.pages.access import READ, page
from oyez.pages.tables import paginate
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request


@page(permission=Permission.NOTIFICATIONS)
def listing(request: Request) -> HttpResponseBase:
    """Everything that waits, the latest first; sent as a form, all of it is marked as read."""
    if request.method == "POST":
        mark_all_read(request.person, now=request.now)
        notices.success(request, "Everything is marked as read.")
        return redirect("notifications:list")
    show_done = request.GET.get("show") == "done"
    rows = done_of(request.person) if show_done else of(request.person)
    context = {
        "page": paginate(request, rows),
        "show_done": show_done,
        "unread": number_unread(request.person),
        "may_see_failures": request.may(Permission.NOTIFICATION_FAILURES),
    }
    return render(request, "notifications/list.html", context)


@page(permission=Permission.NOTIFICATIONS, methods=READ)
def opened(request: Request, pk: int) -> HttpResponseBase:
    """Go to what a notification is about; it counts as read from then on."""
    found = get_object_or_404(Notification, pk=pk, person=request.person)
    mark_read(request.person, notification=found, now=request.now)
    return redirect(found.url)


@page(permission=Permission.NOTIFICATIONS)
def email(request: Request) -> HttpResponseBase:
    """Choose how often to be emailed."""
    form = EmailChoiceForm(request.POST or None, initial={"how": email_choice(request.person)})
    if request.method == "POST" and form.is_valid():
        choose_email(request.person, how=form.cleaned_data["how"])
        notices.success(request, "Your choice is kept.")
        return redirect("notifications:list")
    return render(request, "notifications/email.html", {"form": form})


@page(permission=Permission.NOTIFICATION_FAILURES)
def failed(request: Request) -> HttpResponseBase:
    """The emails that could not be sent; a form puts one back for sending."""
    if request.method == "POST":
        found = get_object_or_404(Notification, pk=_number(request))
        if try_again(request.person, notification=found, now=request.now):
            notices.success(request, "It will be tried again within a minute.")
        return redirect("notifications:failed")
    return render(request, "notifications/failed.html", {"page": paginate(request, failures())})


def _number(request: Request) -> int:
    text = request.POST.get("notification", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0  # noqa: PLR2004
