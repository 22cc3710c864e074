"""The ledger is attacked through services, the ORM and raw SQL."""

import hashlib
import json
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from pymerkle import InmemoryTree

from oyez.ledger import actions, triggers
from oyez.ledger.actions import Action
from oyez.ledger.errors import PersonalDataInFacts, UnknownAction
from oyez.ledger.models import Entry, PrivateFact
from oyez.ledger.queries import verify
from oyez.ledger.services import append
from oyez.ledger.tree import root_hash
from oyez.lib.canonical_json import canonical
from oyez.people.actors import System

pytestmark = pytest.mark.django_db
TRIED = actions.register("test.tried", "Something was tried in a test.")
SYSTEM = System("test")


def entries(number: int) -> list[Entry]:
    with transaction.atomic():
        return [
            append(SYSTEM, action=TRIED, subject=f"thing:{n}", facts={"n": n})
            for n in range(number)
        ]


def by_hand(sql: str, parameters: list[Any]) -> None:
    """Change a row as someone does who owns the file and dropped the triggers."""
    triggers.remove(connection)
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)


def test_an_entry_is_canonical_json_under_its_rfc_6962_leaf() -> None:
    entry = entries(1)[0]
    body = bytes(entry.body)
    assert bytes(entry.leaf) == hashlib.sha256(b"\x00" + body).digest()
    assert canonical(json.loads(body)) == body
    assert json.loads(body)["actor"] == "system:test"
    assert json.loads(body)["at"].endswith("+00:00")


def test_entries_are_numbered_without_gaps_from_nought() -> None:
    assert [entry.sequence for entry in entries(3)] == [0, 1, 2]
    assert verify().size == 3


def test_the_root_is_the_one_that_an_independent_tree_finds() -> None:
    for number in (1, 2, 3, 7, 8, 33):
        oracle = InmemoryTree(algorithm="sha256")
        leaves = []
        for n in range(number):
            data = f"entry {n}".encode()
            oracle.append_entry(data)
            leaves.append(hashlib.sha256(b"\x00" + data).digest())
        assert root_hash(leaves) == oracle.get_root()


def test_an_empty_ledger_is_whole() -> None:
    assert verify().fault == ""
    assert verify().root == hashlib.sha256(b"").hexdigest()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE ledger_entry SET body = leaf WHERE sequence = 0",
        "UPDATE ledger_entry SET sequence = 9 WHERE sequence = 0",
        "DELETE FROM ledger_entry WHERE sequence = 0",
        "DELETE FROM ledger_entry",
        "REPLACE INTO ledger_entry (sequence, body, leaf) VALUES (0, x'00', x'00')",
        "UPDATE ledger_private_fact SET text = 'other'",
    ],
)
def test_the_database_refuses_to_change_or_delete_an_entry(sql: str) -> None:
    if sql.startswith("REPLACE") and connection.vendor != "sqlite":
        pytest.skip("REPLACE is SQLite's")
    with transaction.atomic():
        append(SYSTEM, action=TRIED, subject="thing:1", private={"note": "words"})
    refused = pytest.raises(DatabaseError, match="never changed")
    with refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert verify().fault == ""


def test_the_orm_cannot_change_an_entry_either() -> None:
    entry = entries(1)[0]
    entry.leaf = b"\x00" * 32
    with pytest.raises(DatabaseError), transaction.atomic():
        entry.save()
    with pytest.raises(DatabaseError), transaction.atomic():
        Entry.objects.all().delete()


def test_a_body_changed_by_hand_is_found_by_its_number() -> None:
    entries(5)
    by_hand("UPDATE ledger_entry SET body = %s WHERE sequence = 3", [b'{"v":1}'])
    assert verify().faulty_entry == 3


def test_a_body_changed_together_with_its_leaf_is_found_when_it_lies_about_its_number() -> None:
    entries(5)
    first = bytes(Entry.objects.get(sequence=1).body)
    leaf = hashlib.sha256(b"\x00" + first).digest()
    by_hand("UPDATE ledger_entry SET body = %s, leaf = %s WHERE sequence = 3", [first, leaf])
    assert verify().faulty_entry == 3


def test_a_missing_entry_is_found_by_its_number() -> None:
    entries(5)
    by_hand("DELETE FROM ledger_entry WHERE sequence = %s", [2])
    assert verify().faulty_entry == 2


def test_personal_words_can_be_erased_and_the_proofs_stay_whole() -> None:
    with transaction.atomic():
        append(SYSTEM, action=TRIED, subject="thing:1", private={"reason": "Ms Example asked"})
    before = verify()
    assert b"Example" not in bytes(Entry.objects.get().body)
    PrivateFact.objects.all().delete()
    assert verify() == before


def test_personal_words_changed_by_hand_are_found() -> None:
    with transaction.atomic():
        append(SYSTEM, action=TRIED, subject="thing:1", private={"reason": "one thing"})
    by_hand("UPDATE ledger_private_fact SET text = %s", ["another thing"])
    assert verify().faulty_entry == 0


def test_equal_personal_words_leave_different_hashes() -> None:
    with transaction.atomic():
        for subject in ("thing:1", "thing:2"):
            append(SYSTEM, action=TRIED, subject=subject, private={"reason": "same words"})
    first, second = (json.loads(bytes(e.body))["private"]["reason"] for e in Entry.objects.all())
    assert first != second


def test_an_action_that_nobody_registered_is_refused() -> None:
    with transaction.atomic(), pytest.raises(UnknownAction):
        append(SYSTEM, action=Action("test.unheard_of", "Never registered."), subject="thing:1")


def test_an_action_cannot_be_registered_with_another_meaning() -> None:
    with pytest.raises(ValueError, match="not a free name"):
        actions.register("test.tried", "Something else entirely.")


def test_an_email_address_among_the_facts_is_refused() -> None:
    with transaction.atomic(), pytest.raises(PersonalDataInFacts):
        append(SYSTEM, action=TRIED, subject="thing:1", facts={"who": "a@b.example"})


@pytest.mark.django_db(transaction=True)
def test_an_entry_outside_a_transaction_is_refused() -> None:
    with pytest.raises(transaction.TransactionManagementError):
        append(SYSTEM, action=TRIED, subject="thing:1")


@pytest.mark.django_db(transaction=True)
def test_an_act_that_fails_leaves_no_entry() -> None:
    def fails() -> None:
        with transaction.atomic():
            append(SYSTEM, action=TRIED, subject="thing:1")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert verify().size == 0
