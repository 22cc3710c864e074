"""Acknowledging the version in force: by the person themselves, online."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.models import Person
from oyez.people.permissions import Permission, require
from oyez.policy.models import Acknowledgement, PolicyVersion
from oyez.policy.queries import effective_version, in_post_since
from oyez.policy.queries.quiz import questions_of
from oyez.policy.quiz.sheet import Line, sheet_of
from oyez.policy.services.moving import move
from oyez.policy.services.telling import settle_all

ACKNOWLEDGED = actions.register(
    "policy.acknowledged", "A person acknowledged the version in force, online."
)


@dataclass(frozen=True)
class HandedIn:
    """What became of an attempt: acknowledged, or the lines that were wrong."""

    wrong: tuple[Line, ...]

    @property
    def passed(self) -> bool:
        """Whether the version is acknowledged."""
        return not self.wrong


def hand_in(actor: Person, *, mark: str, answers: Mapping[int, int], now: datetime) -> HandedIn:
    """Judge an attempt at the quiz of the version in force; with all right it is acknowledged.

    `answers` maps a question's id to the place of the option chosen, as the attempt showed it.
    Of a failed attempt nothing is kept but that there was one. Raises Complaint where the form
    shows other questions than this person's present attempt.
    """
    today = london_date(now)
    require(actor, Permission.ACKNOWLEDGE, on=today)
    with transaction.atomic():
        row = _owed(actor, today)
        sheet = sheet_of(questions_of(row.version), seed=seed_of(row.version, actor, row.attempts))
        if not sheet.lines:
            raise Complaint("This version has no questions: confirm each part instead.")
        if sheet.mark != mark:
            raise Complaint("These are new questions: the ones you answered are no longer asked.")
        wrong = sheet.wrong(answers)
        row.attempts += 1
        Acknowledgement.objects.filter(pk=row.pk).update(attempts=row.attempts)
        if not wrong:
            _acknowledge(actor, row, now)
    return HandedIn(wrong)


def confirm(actor: Person, *, parts: Collection[str], now: datetime) -> None:
    """Acknowledge a version without questions: the person confirms each part by its code."""
    today = london_date(now)
    require(actor, Permission.ACKNOWLEDGE, on=today)
    with transaction.atomic():
        row = _owed(actor, today)
        if questions_of(row.version):
            raise Complaint("This version has questions: answer them to acknowledge it.")
        if set(row.version.clauses.values_list("part", flat=True)) - set(parts):
            raise Complaint("Confirm every part of the policy.")
        _acknowledge(actor, row, now)


def seed_of(version: PolicyVersion, person: Person, attempts: int) -> str:
    """Return what fixes the questions of a person's next attempt."""
    return f"{version.pk}:{person.public_id}:{attempts}"


def _owed(person: Person, today: date) -> Acknowledgement:
    """Return the person's own row for the version in force, held; made where the night has not."""
    version = effective_version(today)
    since = in_post_since(person, on=today)
    if version is None or version.effective_from is None or since is None:
        raise Complaint("No version of the policy is in force: there is nothing to acknowledge.")
    row, _ = Acknowledgement.objects.select_for_update().get_or_create(
        person=person, version=version, defaults={"since": max(version.effective_from, since)}
    )
    if row.state == "acknowledged":
        raise Complaint("You have acknowledged this version already.")
    return row


def _acknowledge(actor: Person, row: Acknowledgement, now: datetime) -> None:
    if row.state == "void":
        move(actor, [row], "due", at=now, reason="Works here again.")
    move(
        actor,
        [row],
        "acknowledged",
        at=now,
        reason="Acknowledged online.",
        method=Acknowledgement.Method.ONLINE,
        acknowledged_on=london_date(now),
        acknowledged_at=now,
    )
    settle_all([row], now=now)
    append(
        actor,
        action=ACKNOWLEDGED,
        subject=row.subject,
        facts={"version": row.version.number, "attempts": row.attempts},
        at=now,
    )
