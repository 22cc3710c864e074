"""A delivery's story in plain words: what was tried, what was found, what to do now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from oyez.lib.uk_time import say_moment
from oyez.networks.registry import NETWORKS
from oyez.publishing.models import Attempt, Delivery, Remark
from oyez.publishing.states import Operation, State

STATE_WORDS = {
    State.DUE: ("Will go out", "green"),
    State.ATTEMPTING: ("Going out", "teal"),
    State.HANDED_OVER: ("With a colleague", "teal"),
    State.PAUSED: ("Held back", "orange"),
    State.UNKNOWN: ("We are looking", "yellow"),
    State.PARKED: ("Needs you to look", "red"),
    State.PUBLISHED: ("Out", ""),
    State.REFUSED: ("Refused", "red"),
    State.CANCELLED: ("Not sent", "grey"),
}
_REMOVAL_WORDS = {
    State.DUE: ("Will be taken down", "green"),
    State.ATTEMPTING: ("Being taken down", "teal"),
    State.PUBLISHED: ("Taken down", "grey"),
    State.CANCELLED: ("Not taken down", "grey"),
}


@dataclass(frozen=True)
class Line:
    """Something that happened: when, what, and what somebody wrote about it."""

    at: datetime
    text: str
    who: str = ""
    note: str = ""


def tag_of(delivery: Delivery) -> tuple[str, str]:
    """Return the word for its state and the colour of its tag."""
    if delivery.operation == Operation.DELETE and delivery.status in _REMOVAL_WORDS:
        return _REMOVAL_WORDS[delivery.status]
    return STATE_WORDS[delivery.status]


def network_label(delivery: Delivery) -> str:
    """Return what people call the network of its account."""
    return NETWORKS[delivery.account.network].label


def told(delivery: Delivery) -> list[Line]:
    """Return everything that happened to it, oldest first."""
    begun = "taken down" if delivery.operation == Operation.DELETE else "published"
    lines = [Line(delivery.created_at, f"Set to be {begun} on {network_label(delivery)}.")]
    for attempt in Attempt.objects.filter(delivery=delivery):
        lines += _attempt(attempt, network_label(delivery))
    for remark in Remark.objects.filter(delivery=delivery).select_related("person"):
        who = remark.person.name if remark.person else ""
        lines.append(Line(remark.at, remark.text, who, remark.note))
    return sorted(lines, key=lambda line: line.at)


def what_now(delivery: Delivery, now: datetime) -> str:
    """Return one paragraph: how it stands and what, if anything, a person should do."""
    sentences = {
        State.DUE: _due(delivery, now),
        State.ATTEMPTING: "It is being sent at this moment. You need do nothing.",
        State.HANDED_OVER: "A colleague was asked to publish it by hand.",
        State.PAUSED: f"{delivery.reason} Put that right, then try again, or say that it is not "
        "sent.",
        State.UNKNOWN: f"{delivery.reason} So it may be out already. We look for it by ourselves"
        f"{_next_look(delivery, now)}. You need do nothing yet.",
        State.PARKED: f"{delivery.reason} Look at {network_label(delivery)} yourself, then say "
        "below what you found.",
        State.PUBLISHED: "Done. There is nothing to do.",
        State.REFUSED: f"{delivery.reason} Put that right, then try again; or change the message "
        "and send it from its own page.",
        State.CANCELLED: f"{delivery.reason} Nothing more happens.",
    }
    return sentences[delivery.status].strip()


def _due(delivery: Delivery, now: datetime) -> str:
    when = say_moment(delivery.due_at, now)
    if delivery.due_at <= now:
        return "It is next. You need do nothing."
    if delivery.reason:
        return f"{delivery.reason} It is tried again by itself at {when}."
    return f"It goes out by itself at {when}. You need do nothing."


def _next_look(delivery: Delivery, now: datetime) -> str:
    if delivery.next_look_at is None or delivery.next_look_at <= now:
        return " now"
    return f", next at {say_moment(delivery.next_look_at, now)}"


def _attempt(attempt: Attempt, label: str) -> Iterator[Line]:
    ordinal = "Sent" if attempt.number == 1 else f"Sent again (attempt {attempt.number})"
    if attempt.ended_at is None:
        yield Line(attempt.started_at, f"{ordinal} to {label}; no answer yet.")
        return
    yield Line(attempt.started_at, f"{ordinal} to {label}.")
    if attempt.outcome == Attempt.Outcome.PUBLISHED:
        yield Line(attempt.ended_at, f"{label} confirmed it. {attempt.detail}")
        return
    code = f" ({label} calls this “{attempt.code}”.)" if attempt.code else ""
    words = Attempt.Outcome(attempt.outcome).label
    yield Line(attempt.ended_at, f"{words}: {attempt.detail}{code}")
