"""The register of related policies: added, changed, retired; seeded with what every council has."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import digest
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.permissions import Permission, require
from oyez.policy.models import RelatedPolicy

WRITTEN = actions.register("policy.related_written", "A related policy was added or changed.")
RETIRED = actions.register("policy.related_retired", "A related policy was retired.")
_LONGEST = {"title": 200, "owner": 200, "version": 60, "link": 500}
_is_address = URLValidator(schemes=["https", "http"])


@dataclass(frozen=True)
class RelatedFacts:
    """What is recorded of a related policy; `clauses` are codes such as POL2."""

    title: str
    owner: str = ""
    version: str = ""
    link: str = ""
    clauses: tuple[str, ...] = ()
    review_on: date | None = None


def write_related(
    actor: Actor, *, facts: RelatedFacts, now: datetime, related: RelatedPolicy | None = None
) -> RelatedPolicy:
    """Add a related policy, or change one; raises Complaint. Without a change nothing is evidenced."""
    require(actor, Permission.POLICY_RELATED, on=london_date(now))
    tidy = _checked(facts)
    with transaction.atomic():
        row = RelatedPolicy() if related is None else _in_use(related)
        same = RelatedPolicy.objects.filter(title__iexact=tidy.title, retired_on__isnull=True)
        if same.exclude(pk=row.pk).exists():
            raise Complaint(f"“{tidy.title}” is in the register already.")
        wanted: dict[str, Any] = {**asdict(tidy), "clauses": list(tidy.clauses)}
        if row.pk and all(getattr(row, name) == value for name, value in wanted.items()):
            return row
        for name, value in wanted.items():
            setattr(row, name, value)
        row.save()
        append(
            actor,
            action=WRITTEN,
            subject=_subject(row),
            facts={
                "clauses": list(tidy.clauses),
                "sha256": digest([tidy.title, tidy.owner, tidy.version, tidy.link]),
            },
            private={"title": tidy.title, "owner": tidy.owner},
            at=now,
        )
    return row


def retire_related(actor: Actor, *, related: RelatedPolicy, reason: str, now: datetime) -> None:
    """Take a related policy out of use; it stays in the register."""
    require(actor, Permission.POLICY_RELATED, on=london_date(now))
    reason = reason.strip()
    if not reason or len(reason) > 200:  # noqa: PLR2004  (the length of the column)
        raise Complaint("Say why it is no longer in use (at most 200 characters).")
    with transaction.atomic():
        row = _in_use(related)
        row.retired_on, row.retired_reason = london_date(now), reason
        row.save(update_fields=["retired_on", "retired_reason"])
        append(actor, action=RETIRED, subject=_subject(row), private={"reason": reason}, at=now)


def _in_use(related: RelatedPolicy) -> RelatedPolicy:
    row = RelatedPolicy.objects.select_for_update().get(pk=related.pk)
    if row.retired_on is not None:
        raise Complaint("This policy was retired: it stays as it was recorded.")
    return row


def _checked(facts: RelatedFacts) -> RelatedFacts:
    words = {name: " ".join(getattr(facts, name).split()) for name in _LONGEST}
    if not words["title"]:
        raise Complaint("Enter the title of the policy.")
    if long := next((name for name, most in _LONGEST.items() if len(words[name]) > most), None):
        raise Complaint(f"Keep the {long} under {_LONGEST[long]} characters.")
    if words["link"]:
        try:
            _is_address(words["link"])
        except ValidationError:
            raise Complaint("The link is no web address: it begins with https://.") from None
    codes = tuple(dict.fromkeys(code.strip().upper() for code in facts.clauses if code.strip()))
    return RelatedFacts(clauses=codes, review_on=facts.review_on, **words)


def _subject(row: RelatedPolicy) -> str:
    return f"related_policy:{row.pk}"
