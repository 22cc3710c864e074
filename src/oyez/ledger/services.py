"""Appending to the ledger."""

import hashlib
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Protocol

from django.db import connection, transaction

from oyez.ledger.actions import Action, require_registered
from oyez.ledger.errors import PersonalDataInFacts
from oyez.ledger.models import Entry, PrivateFact
from oyez.ledger.tree import leaf_hash
from oyez.lib.canonical_json import Json, canonical
from oyez.lib.clock import system_clock

# Any constant will do, as long as nothing else in the database locks it.
_SEQUENCE_LOCK = 0x6F79657A


class HasActorId(Protocol):
    """Whoever acts: a person or the system itself, by an opaque id."""

    @property
    def actor_id(self) -> str:
        """Return `person:<uuid>` or `system:<name>`."""


def append(
    actor: HasActorId,
    *,
    action: Action,
    subject: str,
    facts: Mapping[str, Json] | None = None,
    private: Mapping[str, str] | None = None,
    at: datetime | None = None,
) -> Entry:
    """Append one entry: the last statement of the caller's transaction, which must be open.

    `subject` and `facts` carry opaque ids, states and numbers, never personal data; `private`
    holds personal text, of which only a salted hash enters the entry. `at` is the instant of the
    act, aware, UTC (default: now). Raises UnknownAction and PersonalDataInFacts.
    """
    require_registered(action)
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError("an entry belongs to its act's transaction")
    facts = dict(facts or {})
    _refuse_addresses(facts)
    salts = {name: secrets.token_bytes(32) for name in private or {}}
    body: dict[str, Json] = {
        "action": action.name,
        "actor": actor.actor_id,
        "at": (at or system_clock()).astimezone(UTC).isoformat(timespec="microseconds"),
        "facts": facts,
        "private": {
            name: hashlib.sha256(salts[name] + text.encode()).hexdigest()
            for name, text in (private or {}).items()
        },
        "subject": subject,
        "v": 1,
    }
    entry = _insert(body)
    PrivateFact.objects.bulk_create(
        PrivateFact(entry=entry, name=name, salt=salts[name], text=text)
        for name, text in (private or {}).items()
    )
    return entry


def _insert(body: dict[str, Json]) -> Entry:
    # SQLite transactions are IMMEDIATE: one writer at a time. PostgreSQL needs the lock, or two
    # transactions would read the same last number.
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_SEQUENCE_LOCK])
    last = Entry.objects.order_by("-sequence").values_list("sequence", flat=True).first()
    sequence = 0 if last is None else last + 1
    encoded = canonical({**body, "sequence": sequence})
    return Entry.objects.create(sequence=sequence, body=encoded, leaf=leaf_hash(encoded))


def _refuse_addresses(facts: Mapping[str, Json]) -> None:
    for name, value in facts.items():
        if isinstance(value, str) and "@" in value:
            raise PersonalDataInFacts(f"“{name}” looks like an address: pass it as private")
