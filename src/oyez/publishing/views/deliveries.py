"""What goes out when, what became of it, and what a person can do about it."""

from dataclasses import dataclass
from typing import cast

from django.contrib import messages as notices
from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.pages.forms import GovukForm
from oyez.pages.tables import Row, paginate
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.posts.models import Post
from oyez.publishing import services
from oyez.publishing.forms import NotSentForm, RemovalForm, RetryForm, SettleForm
from oyez.publishing.models import Delivery
from oyez.publishing.outbox import network_of
from oyez.publishing.queries import deliveries, needing_a_person
from oyez.publishing.services import Decision
from oyez.publishing.states import DONE, GOING_OUT, Operation, State
from oyez.publishing.story import network_label, tag_of, told, what_now

_SHOWN = {
    "person": "Needs a person",
    "going": "Going out",
    "done": "Done",
    "all": "All",
}
_EMPTY = {
    "person": ("Nothing waits for you", "What could not be settled by itself appears here."),
    "going": ("Nothing is going out", "Messages that were sent appear here until they are out."),
    "done": ("Nothing has gone out yet", "What went out appears here with its proof."),
    "all": ("Nothing was sent yet", "Write a message; what becomes of it appears here."),
}
_THROWN_AWAY = "A draft that was thrown away"


@dataclass(frozen=True)
class Shown:
    """A delivery in a list: with the words of its message and of its state."""

    delivery: Delivery
    text: str
    network: str
    tag: tuple[str, str]


@page(permission=Permission.POST_READ, methods=READ)
def listing(request: Request) -> HttpResponse:
    """Deliveries, those that need a person first."""
    waiting = needing_a_person().count()
    shown = request.GET.get("show", "person" if waiting else "going")
    shown = shown if shown in _SHOWN else "all"
    found = paginate(request, _filtered(shown))
    texts = Post.objects.in_bulk({delivery.post_id for delivery in found.items})
    context = {
        "page": found,
        "rows": [
            Shown(
                delivery,
                texts[delivery.post_id].text if delivery.post_id in texts else _THROWN_AWAY,
                network_label(delivery),
                tag_of(delivery),
            )
            for delivery in found.items
        ],
        "shown": shown,
        "filters": _SHOWN,
        "waiting": waiting,
        "empty": _EMPTY[shown],
    }
    return render(request, "publishing/list.html", context)


@page(permission=Permission.POST_READ)
def delivery(request: Request, pk: int) -> HttpResponseBase:
    """The story of one delivery, and what can be done about it."""
    found = get_object_or_404(deliveries(), pk=pk)
    forms = _forms(request, found)
    if request.method == "POST":
        act = request.POST.get("act", "")
        form = forms.get(act)
        if form is None:
            notices.info(request, "It was settled meanwhile.")
            return redirect("publishing:delivery", pk=pk)
        if form.is_valid():
            try:
                return _acted(request, found, act, form)
            except Complaint as complaint:
                form.complain(complaint)
    return _story(request, found, forms)


def _story(request: Request, found: Delivery, forms: dict[str, GovukForm]) -> HttpResponse:
    rows = [
        Row("Account", found.account.name),
        Row("Network", network_label(found)),
    ]
    if found.url.startswith(("https://", "http://")):
        rows.append(Row("Proof", found.url, found.url, "Open"))
    context = {
        "delivery": found,
        "post": Post.objects.filter(pk=found.post_id).first(),
        "tag": tag_of(found),
        "label": network_label(found),
        "what_now": what_now(found, request.now),
        "lines": told(found),
        "rows": rows,
        "sent": found.sent,
        "is_removal": found.operation == Operation.DELETE,
        "forms": forms if request.may(Permission.POST_SETTLE) else {},
        "form": next((form for form in forms.values() if form.is_bound), None),
    }
    return render(request, "publishing/delivery.html", context)


def _filtered(shown: str) -> QuerySet[Delivery]:
    if shown == "person":
        return needing_a_person()
    if shown == "going":
        return deliveries().filter(state__in=GOING_OUT).order_by("due_at", "pk")
    return deliveries().filter(state__in=DONE) if shown == "done" else deliveries()


def _forms(request: Request, found: Delivery) -> dict[str, GovukForm]:
    """Return what can be done about it now, by the name of the act."""
    settle = RemovalForm if found.operation == Operation.DELETE else SettleForm
    possible: dict[State, dict[str, type[GovukForm]]] = {
        State.PARKED: {"settle": settle},
        State.PAUSED: {"try_again": GovukForm, "not_sent": NotSentForm},
        State.DUE: {"not_sent": NotSentForm},
        State.REFUSED: {"retry": RetryForm},
    }
    act = request.POST.get("act", "")
    return {
        name: form(request.POST if name == act else None, auto_id=f"{name}-%s")
        for name, form in possible.get(found.status, {}).items()
    }


def _acted(request: Request, found: Delivery, act: str, form: GovukForm) -> HttpResponseBase:
    given = cast("dict[str, str]", form.cleaned_data)
    actor, now = request.person, request.now
    if act == "settle":
        services.settle_by_hand(
            actor,
            delivery=found,
            decision=Decision(given["decision"]),
            note=given["note"],
            link=given.get("link", ""),
            at=now,
            networks=network_of,
        )
        notices.success(request, "Settled. What you found is kept with your name.")
    elif act == "try_again":
        services.try_again(actor, delivery=found, at=now)
        notices.success(request, "It is tried again now.")
    elif act == "not_sent":
        services.will_not_send(actor, delivery=found, note=given["note"], at=now)
        notices.success(request, "It is not sent.")
    else:
        made = services.retry(actor, delivery=found, note=given["note"], at=now)
        notices.success(request, "It is tried anew now.")
        return redirect("publishing:delivery", pk=made.pk)
    return redirect("publishing:delivery", pk=found.pk)
