"""Pre-election periods: recorded by their dates, changed as candidates become known, ended early."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.actors import Actor
from oyez.people.permissions import Permission, require
from oyez.policy.models import PreElectionPeriod

RECORDED = actions.register("policy.pre_election_recorded", "A pre-election period was recorded.")
CHANGED = actions.register("policy.pre_election_changed", "A pre-election period was changed.")
ENDED = actions.register(
    "policy.pre_election_ended", "A pre-election period was ended before its last day."
)

LONGEST, MOST = 200, 1_000
LONGEST_PERIOD = 120
"""In days: the notice of election is some five weeks before the poll, so more is a slip."""


@dataclass(frozen=True)
class PeriodFacts:
    """What is recorded of a period: `starts` is the day of the notice of election, `ends` poll day.

    Both days belong to it. `area` is in words, "" for the whole council.
    """

    name: str
    starts: date
    ends: date
    area: str = ""
    parties: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


def record_period(actor: Actor, *, facts: PeriodFacts, now: datetime) -> PreElectionPeriod:
    """Record a period; one that began already may be recorded late. Raises `Complaint`.

    A period of the past cannot be recorded: nothing was held to it.
    """
    today = london_date(now)
    require(actor, Permission.PRE_ELECTION, on=today)
    tidy = _checked(facts)
    if tidy.ends < today:
        raise Complaint("Poll day has passed: record the next election.")
    with transaction.atomic():
        period = PreElectionPeriod.objects.create(
            **_values(tidy), recorded_by=actor.actor_id, recorded_at=now
        )
        _evidence(actor, RECORDED, period, at=now)
    return period


def change_period(
    actor: Actor, *, period: PreElectionPeriod, facts: PeriodFacts, now: datetime
) -> PreElectionPeriod:
    """Change a period that is not over: candidates are known only after the notice.

    Nothing is evidenced where nothing changes. Raises `Complaint` for one that is over.
    """
    require(actor, Permission.PRE_ELECTION, on=london_date(now))
    tidy = _checked(facts)
    with transaction.atomic():
        row = _open(period, now)
        if tidy.ends < london_date(now):
            raise Complaint("Poll day cannot be in the past: end the period instead.")
        wanted = _values(tidy)
        if all(getattr(row, name) == value for name, value in wanted.items()):
            return row
        for name, value in wanted.items():
            setattr(row, name, value)
        row.save(update_fields=list(wanted))
        _evidence(actor, CHANGED, row, at=now)
    return row


def end_period(
    actor: Actor, *, period: PreElectionPeriod, reason: str, now: datetime
) -> PreElectionPeriod:
    """End a period before its last day, from today on; what was held to it before stays so."""
    require(actor, Permission.PRE_ELECTION, on=london_date(now))
    reason = reason.strip()
    if not reason or len(reason) > LONGEST:
        raise Complaint(f"Say why it ends early (at most {LONGEST} characters).")
    with transaction.atomic():
        row = _open(period, now)
        row.ended_on, row.ended_by, row.end_reason = london_date(now), actor.actor_id, reason
        row.save(update_fields=["ended_on", "ended_by", "end_reason"])
        append(
            actor,
            action=ENDED,
            subject=_subject(row),
            private={"reason": reason},
            at=now,
        )
    return row


def _open(period: PreElectionPeriod, now: datetime) -> PreElectionPeriod:
    row = PreElectionPeriod.objects.select_for_update().get(pk=period.pk)
    if row.ended_on is not None or row.ends < london_date(now):
        raise Complaint("This period is over: it stays as it was recorded.")
    return row


def _checked(facts: PeriodFacts) -> PeriodFacts:
    name, area = (" ".join(text.split()) for text in (facts.name, facts.area))
    if not name:
        raise Complaint("Enter the name of the election.")
    if max(len(name), len(area)) > LONGEST:
        raise Complaint(f"Keep name and area under {LONGEST} characters.")
    if facts.ends < facts.starts:
        raise Complaint("Poll day is before the notice of election: check both dates.")
    if (facts.ends - facts.starts).days > LONGEST_PERIOD:
        raise Complaint(
            f"From {say_date(facts.starts)} to {say_date(facts.ends)} is longer than any "
            "pre-election period: check both dates."
        )
    return PeriodFacts(
        name,
        facts.starts,
        facts.ends,
        area,
        checked_names(facts.parties),
        checked_names(facts.candidates),
    )


def checked_names(entries: tuple[str, ...]) -> tuple[str, ...]:
    """Return names tidied: no empty one, none twice; raises `Complaint`."""
    tidy = tuple(dict.fromkeys(name for entry in entries if (name := " ".join(entry.split()))))
    if long := next((name for name in tidy if len(name) > LONGEST), None):
        raise Complaint(f"“{long[:40]}…” is longer than {LONGEST} characters.")
    if len(tidy) > MOST:
        raise Complaint(f"At most {MOST:,} names.")
    return tidy


def _values(facts: PeriodFacts) -> dict[str, Any]:
    return {
        "name": facts.name,
        "area": facts.area,
        "starts": facts.starts,
        "ends": facts.ends,
        "parties": list(facts.parties),
        "candidates": list(facts.candidates),
    }


def _evidence(
    actor: Actor, action: actions.Action, period: PreElectionPeriod, *, at: datetime
) -> None:
    append(
        actor,
        action=action,
        subject=_subject(period),
        facts={
            "starts": period.starts.isoformat(),
            "ends": period.ends.isoformat(),
            "parties": len(period.parties),
            "candidates": len(period.candidates),
        },
        private={
            "name": period.name,
            "area": period.area,
            "parties": "\n".join(period.parties),
            "candidates": "\n".join(period.candidates),
        },
        at=at,
    )


def _subject(period: PreElectionPeriod) -> str:
    return f"pre_election:{period.pk}"
