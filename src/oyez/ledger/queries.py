"""Reading and verifying the ledger."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.ledger.models import Entry, PrivateFact
from oyez.ledger.tree import leaf_hash, root_hash
from oyez.lib.canonical_json import canonical, parse


@dataclass(frozen=True)
class Verdict:
    """What verifying found: the number of sound entries, their root, and the first fault if any."""

    size: int
    root: str
    fault: str = ""
    faulty_entry: int | None = None


class _Fault(Exception):
    def __init__(self, number: int, text: str) -> None:
        super().__init__(text)
        self.number = number


def verify() -> Verdict:
    """Recompute every leaf from its body and the root from the leaves, in order, streaming.

    Finds a changed body, a changed leaf, a body that is not canonical or carries another number, a
    gap, and private words that no longer fit their hash (erased words are no fault). What it cannot find without a checkpoint kept elsewhere: a row changed together with
    its leaf by someone who dropped the triggers, and entries cut from the end.
    """
    size = 0

    def leaves() -> Iterator[bytes]:
        nonlocal size
        for entry in Entry.objects.order_by("sequence").iterator(chunk_size=2000):
            yield _sound_leaf(entry, expected=size)
            size += 1

    try:
        root = root_hash(leaves())
        _check_private_facts()
    except _Fault as fault:
        return Verdict(size=size, root="", fault=str(fault), faulty_entry=fault.number)
    return Verdict(size=size, root=root.hex())


def _check_private_facts() -> None:
    for fact in (
        PrivateFact.objects.select_related("entry").order_by("pk").iterator(chunk_size=2000)
    ):
        body = parse(bytes(fact.entry.body))
        found = hashlib.sha256(bytes(fact.salt) + fact.text.encode()).hexdigest()
        promised = body.get("private") if isinstance(body, dict) else None
        if not isinstance(promised, dict) or promised.get(fact.name) != found:
            number = fact.entry.sequence
            raise _Fault(number, f"Entry {number}: its private words “{fact.name}” were changed.")


def _sound_leaf(entry: Entry, *, expected: int) -> bytes:
    body, leaf = bytes(entry.body), bytes(entry.leaf)
    if entry.sequence != expected:
        raise _Fault(expected, f"Entry {expected} is missing: the next is {entry.sequence}.")
    if leaf_hash(body) != leaf:
        raise _Fault(expected, f"Entry {expected} was changed: its body no longer fits its leaf.")
    try:
        value = parse(body)
        canonical_body = canonical(value)
    except ValueError:
        raise _Fault(expected, f"Entry {expected} was changed: it is not JSON.") from None
    if canonical_body != body or not isinstance(value, dict) or value.get("sequence") != expected:
        raise _Fault(expected, f"Entry {expected} was changed: it is not in the canonical form.")
    return leaf
