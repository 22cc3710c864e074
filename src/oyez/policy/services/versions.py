"""Acts on the policy's versions and their controls."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.db.models import Max

from oyez.checks.base import Effect
from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import digest
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.actors import Actor
from oyez.people.permissions import Permission, Role, require
from oyez.policy.control_rules import checked_control
from oyez.policy.models import Clause, Control, PolicyVersion
from oyez.policy.queries import bound, standing, view
from oyez.policy.services.questions import add_model_questions
from oyez.policy.states import POLICY_VERSION
from oyez.policy.understanding import Understood, understand
from oyez.policy.view import control_json
from oyez.policy.view_file import is_view, understand_view

IMPORTED = actions.register("policy.imported", "A policy document was stored as a draft version.")
CONSULTED = actions.register("policy.consulted", "Consultation on a draft version was recorded.")
APPROVED = actions.register(
    "policy.approved", "A version was approved by a decision, to be effective from a date."
)
DISCARDED = actions.register("policy.discarded", "A version was discarded before approval.")
CONTROL_CHANGED = actions.register(
    "policy.control_changed", "What a check does under a version was changed."
)

ROLES = frozenset(role.value for role in Role)
OVER = ("superseded", "discarded")
LONGEST_REFERENCE = 200
LONGEST_NOTE = 10_000


def read_policy(content: bytes, *, name: str) -> Understood:
    """Understand a document or a policy in JSON without storing it; raises `Complaint`."""
    if is_view(content, name=name):
        return understand_view(content, name=name, roles=ROLES)
    return understand(content, name=name)


def import_document(
    actor: Actor, *, content: bytes, name: str, now: datetime, title: str = ""
) -> PolicyVersion:
    """Store a document as the next draft version, every check bound to a clause.

    Raises `Complaint` where it cannot be read as a policy; then nothing is stored.
    """
    require(actor, Permission.POLICY_WRITE, on=london_date(now))
    return store(actor, understood=read_policy(content, name=name), now=now, title=title)


def store(actor: Actor, *, understood: Understood, now: datetime, title: str = "") -> PolicyVersion:
    """Store what was understood of a document as the next draft version.

    Clauses worded as in the model policy come with its questions for the quiz.
    """
    require(actor, Permission.POLICY_WRITE, on=london_date(now))
    with transaction.atomic():
        version = PolicyVersion.objects.create(
            number=(PolicyVersion.objects.aggregate(last=Max("number"))["last"] or 0) + 1,
            title=(title.strip() or understood.document.title)[:200],
            introductions={
                part.value: text for part, text in understood.document.introductions.items()
            },
            source_name=understood.source_name[:200],
            source_sha256=understood.source_sha256,
            source_text=understood.source_text,
            imported_by=actor.actor_id,
            imported_at=now,
        )
        _store_rows(version, understood)
        questions = add_model_questions(actor, version=version, now=now)
        append(
            actor,
            action=IMPORTED,
            subject=_subject(version),
            facts={
                "source_sha256": understood.source_sha256,
                "clauses": len(understood.document.clauses),
                "model_questions": questions,
                "view_sha256": digest(view(version).as_json()),
            },
            at=now,
        )
    return version


def _store_rows(version: PolicyVersion, understood: Understood) -> None:
    Clause.objects.bulk_create(
        Clause(
            version=version,
            code=clause.code,
            part=clause.part.value,
            number=clause.number,
            position=position,
            title=understood.titles[clause.code],
            text=clause.text,
            items=list(clause.items),
            related=list(clause.related),
        )
        for position, clause in enumerate(understood.document.clauses)
    )
    Control.objects.bulk_create(
        Control(
            version=version,
            check_name=control.check,
            clause=control.clause,
            effect=control.effect.word,
            release=list(control.release),
        )
        for control in understood.controls
    )


def record_consultation(
    actor: Actor, *, version: PolicyVersion, note: str, now: datetime
) -> PolicyVersion:
    """Record who was consulted on a draft and what they said; needed before approval."""
    require(actor, Permission.POLICY_WRITE, on=london_date(now))
    note = note.strip()
    if not note:
        raise Complaint("Write who was consulted and what they said.")
    if len(note) > LONGEST_NOTE:
        raise Complaint(f"Keep the note under {LONGEST_NOTE:,} characters.")
    with transaction.atomic():
        row = _locked(version)
        POLICY_VERSION.check(row.state, "consulted")
        row.state, row.consultation_note = "consulted", note
        row.consulted_by, row.consulted_at = actor.actor_id, now
        row.save()
        append(actor, action=CONSULTED, subject=_subject(row), private={"note": note}, at=now)
    return row


def approve(
    actor: Actor,
    *,
    version: PolicyVersion,
    decision_reference: str,
    effective_from: date,
    now: datetime,
) -> PolicyVersion:
    """Approve a consulted version, effective from a date in London, today or later.

    Raises `Complaint` for a date in the past, a date that another version has, or no reference
    to the decision; `MoveRefused` where it was not consulted on.
    """
    today = london_date(now)
    require(actor, Permission.POLICY_APPROVE, on=today)
    reference = decision_reference.strip()
    if not reference or len(reference) > LONGEST_REFERENCE:
        raise Complaint(
            "Give the reference of the decision, such as a minute number"
            f" (at most {LONGEST_REFERENCE} characters)."
        )
    if effective_from < today:
        raise Complaint(
            f"A policy cannot begin in the past: choose {say_date(today)} or a later day."
        )
    with transaction.atomic():
        row = _locked(version)
        POLICY_VERSION.check(row.state, "approved")
        if other := PolicyVersion.objects.filter(effective_from=effective_from).first():
            raise Complaint(_taken(f"Version {other.number}", effective_from))
        row.state, row.effective_from = "approved", effective_from
        row.decision_reference = reference
        row.approved_by, row.approved_at = actor.actor_id, now
        try:
            row.save()
        except IntegrityError:
            # Another one was approved for this day at this moment.
            raise Complaint(_taken("Another version", effective_from)) from None
        append(
            actor,
            action=APPROVED,
            subject=_subject(row),
            facts={
                "effective_from": effective_from.isoformat(),
                "view_sha256": digest(view(row).as_json()),
            },
            private={"decision_reference": reference},
            at=now,
        )
    return row


def discard(actor: Actor, *, version: PolicyVersion, now: datetime) -> PolicyVersion:
    """Discard a version that was not approved; its number is not used again."""
    require(actor, Permission.POLICY_WRITE, on=london_date(now))
    with transaction.atomic():
        row = _locked(version)
        POLICY_VERSION.check(row.state, "discarded")
        row.state = "discarded"
        row.save(update_fields=["state"])
        append(actor, action=DISCARDED, subject=_subject(row), at=now)
    return row


def change_control(
    actor: Actor,
    *,
    version: PolicyVersion,
    check: str,
    clause: str,
    effect: Effect,
    release: Sequence[str],
    now: datetime,
) -> Control:
    """Change what a check does under a version; for the effective one it works at once.

    Raises `Complaint` for an unknown check, clause or role, for a block by a check that judges
    meaning, and for a version that is over. Nothing is evidenced where nothing changes.
    """
    today = london_date(now)
    require(actor, Permission.POLICY_CONTROLS, on=today)
    with transaction.atomic():
        row = _locked(version)
        if (word := standing(row, today)) in OVER:
            raise Complaint(f"Version {row.number} is {word}: its controls stay as they were.")
        codes = set(row.clauses.values_list("code", flat=True))
        wanted = checked_control(check, clause, effect, release, codes=codes, roles=ROLES)
        control = row.controls.filter(check_name=check).first()
        before = bound(control) if control else None
        if control is None:
            control = Control(version=row, check_name=check)
        elif before == wanted:
            return control
        control.clause, control.effect = wanted.clause, wanted.effect.word
        control.release = list(wanted.release)
        control.save()
        append(
            actor,
            action=CONTROL_CHANGED,
            subject=_subject(row),
            facts={
                "before": control_json(before) if before else None,
                "after": control_json(wanted),
            },
            at=now,
        )
    return control


def _taken(what: str, day: date) -> str:
    return f"{what} begins on {say_date(day)} already: choose another day."


def _locked(version: PolicyVersion) -> PolicyVersion:
    """Return the row as it is now, held until the transaction ends."""
    return PolicyVersion.objects.select_for_update().get(pk=version.pk)


def _subject(version: PolicyVersion) -> str:
    return f"policy:{version.number}"
