"""The plain case, and what is made certain just before it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from oyez.ledger.models import Entry
from oyez.ledger.queries import verify
from oyez.networks.base import NotSent, Refused
from oyez.publishing.engine.claiming import heads
from oyez.publishing.models import Attempt, Delivery, Remark
from tests.publishing.conftest import StandingClock, Works, only_delivery
from tests.publishing.council import TEXT, Council, account, sent_message


def test_a_message_goes_out_once_and_keeps_proof(
    council: Council, works: Works, clock: StandingClock
) -> None:
    post = sent_message(council.author, [account()], clock())
    works.run()
    delivery = only_delivery()
    wire = works.wires(delivery.account)
    assert delivery.state == "published"
    assert (delivery.remote_id, delivery.url) == ("1", "https://facebook.example/1")
    assert (delivery.sent or {})["text"] == TEXT
    assert wire.calls == ["publish"]
    assert wire.messages[0].key == delivery.key
    post.refresh_from_db()
    assert post.state == "published"
    assert verify().fault == ""


def test_the_key_names_subject_account_operation_part_and_number(
    council: Council, clock: StandingClock
) -> None:
    on = account()
    post = sent_message(council.author, [on], clock())
    assert only_delivery().key == f"post:{post.pk}:{on.key}:publish:0:1"


def test_nothing_goes_out_before_its_time(
    council: Council, works: Works, clock: StandingClock
) -> None:
    due = clock() + timedelta(hours=1)
    sent_message(council.author, [account()], clock(), send_at=due)
    works.run()
    clock.now = due - timedelta(microseconds=1)
    works.run()
    assert only_delivery().state == "due"
    clock.now = due
    works.run()
    assert only_delivery().state == "published"


def test_every_account_of_a_message_is_served_in_the_same_tick(
    council: Council, works: Works, clock: StandingClock
) -> None:
    sent_message(council.author, [account(f"Page {n}") for n in range(5)], clock())
    works.pump.tick()
    assert set(Attempt.objects.values_list("delivery__state", flat=True)) == {"attempting"}
    assert Attempt.objects.count() == 5
    works.pump.tick()
    assert set(Delivery.objects.values_list("state", flat=True)) == {"published"}


def test_an_account_gets_one_message_at_a_time_in_order(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    first = sent_message(council.author, [on], clock(), text=TEXT + " First.")
    second = sent_message(council.author, [on], clock(), text=TEXT + " Second.")
    works.pump.tick()
    states = dict(Delivery.objects.values_list("subject", "state"))
    assert states == {first.subject: "attempting", second.subject: "due"}
    works.run()
    texts = [message.text[-7:] for message in works.wires(on).messages]
    assert texts == [" First.", "Second."]


def test_one_crowded_account_does_not_hold_up_another(
    council: Council, works: Works, clock: StandingClock
) -> None:
    crowded, quiet = account("Crowded"), account("Quiet")
    for number in range(5):
        sent_message(council.author, [crowded], clock(), text=f"{TEXT} {number}")
    last = sent_message(council.author, [quiet], clock())
    works.pump.tick()
    assert Delivery.objects.get(subject=last.subject).state == "attempting"


def test_no_more_calls_are_out_than_there_are_slots(
    council: Council, works: Works, clock: StandingClock
) -> None:
    sent_message(council.author, [account(f"Page {n}") for n in range(5)], clock())
    works.pump._slots = 2
    works.pump.tick()
    assert Delivery.objects.filter(state="attempting").count() == 2
    works.run()
    assert Delivery.objects.filter(state="published").count() == 5


def test_a_nomination_that_ended_pauses_it_with_the_reason(
    council: Council, works: Works, clock: StandingClock
) -> None:
    due = clock() + timedelta(days=2)
    sent_message(council.author, [account()], clock(), send_at=due)
    council.author.nominations.update(end=due.date() - timedelta(days=1))
    clock.now = due
    works.run()
    delivery = only_delivery()
    assert delivery.state == "paused"
    assert "may not post" in delivery.reason
    assert works.wires(delivery.account).calls == []
    assert Remark.objects.get().text.startswith("Held back: ")


def test_a_suspended_account_pauses_it(
    council: Council, works: Works, clock: StandingClock
) -> None:
    due = clock() + timedelta(hours=1)
    on = account()
    sent_message(council.author, [on], clock(), send_at=due)
    on.state = "suspended"
    on.save()
    clock.now = due
    works.run()
    assert only_delivery().state == "paused"


def test_words_changed_behind_our_back_do_not_go_out(
    council: Council, works: Works, clock: StandingClock
) -> None:
    due = clock() + timedelta(hours=1)
    post = sent_message(council.author, [account()], clock(), send_at=due)
    type(post).objects.filter(pk=post.pk).update(text=f"{TEXT} Changed.")
    clock.now = due
    works.run()
    delivery = only_delivery()
    assert (delivery.state, works.wires(delivery.account).calls) == ("paused", [])


def test_a_network_that_cannot_be_reached_at_all_pauses_it(
    council: Council, works: Works, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_account: object) -> object:
        raise Refused("WordPress needs “User name”. Enter it on the account's page.")

    sent_message(council.author, [account()], clock())
    object.__setattr__(works.desk, "networks", broken)
    works.run()
    assert only_delivery().state == "paused"
    assert "User name" in only_delivery().reason


def test_a_mistake_of_ours_before_sending_pauses_it_and_is_logged(
    council: Council, works: Works, clock: StandingClock, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_account: object) -> object:
        raise ZeroDivisionError

    sent_message(council.author, [account()], clock())
    object.__setattr__(works.desk, "networks", broken)
    works.run()
    assert only_delivery().state == "paused"
    assert "ZeroDivisionError" in caplog.text


def test_a_refusal_is_final_and_tells_why(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [Refused("The site does not take posts from this user.", code="E1")]
    post = sent_message(council.author, [on], clock())
    works.run()
    delivery = only_delivery()
    assert (delivery.state, delivery.reason) == (
        "refused",
        "The site does not take posts from this user.",
    )
    assert Attempt.objects.get().code == "E1"
    post.refresh_from_db()
    assert post.state == "failed"
    clock.pass_(days=1)
    works.run()
    assert works.wires(on).calls == ["publish"]


def test_what_never_left_is_tried_again_later_and_later(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [NotSent("No connection.")] * 3
    sent_message(council.author, [on], clock())
    waits = []
    for _ in range(3):
        works.run()
        delivery = only_delivery()
        assert (delivery.state, delivery.reason) == ("due", "No connection.")
        waits.append((delivery.due_at - clock()).total_seconds())
        clock.now = delivery.due_at
    works.run()
    assert waits == [5, 10, 20]
    assert only_delivery().state == "published"
    outcomes = Attempt.objects.values_list("outcome", flat=True)
    assert list(outcomes) == ["not_sent", "not_sent", "not_sent", "published"]


def test_the_network_says_how_long_to_wait(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [NotSent("Too many.", retry_after=timedelta(minutes=3))]
    sent_message(council.author, [on], clock())
    works.run()
    assert only_delivery().due_at - clock() == timedelta(minutes=3)
    clock.pass_(seconds=179)
    works.run()
    assert works.wires(on).calls == ["publish"]


def test_what_never_leaves_is_handed_to_a_person_after_six_hours(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [NotSent("No connection.")] * 100
    sent_message(council.author, [on], clock())
    for _ in range(60):
        works.run()
        clock.now = max(clock.now, only_delivery().due_at)
    delivery = only_delivery()
    assert delivery.state == "paused"
    assert "tried for 6 hours" in delivery.reason
    assert "No connection." in delivery.reason


def test_each_change_is_evidenced_without_words_of_the_message(
    council: Council, works: Works, clock: StandingClock
) -> None:
    sent_message(council.author, [account()], clock())
    works.run()
    bodies = [bytes(entry.body).decode() for entry in Entry.objects.all()]
    told = [body for body in bodies if '"publishing.' in body]
    assert ["scheduled" in told[0], "attempted" in told[1], "published" in told[2]] == [True] * 3
    assert not any("Sandy Mere" in body or "facebook.example" in body for body in told)


def test_what_is_due_is_found_by_its_own_index_however_much_is_not(
    council: Council, clock: StandingClock
) -> None:
    with CaptureQueriesContext(connection) as captured:
        heads(clock(), limit=64)
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {captured[0]['sql']}")
        plan = [row[3] for row in cursor.fetchall()]
    assert any("delivery_due (state=? AND due_at<?)" in step for step in plan), plan
    assert any("delivery_heads" in step for step in plan), plan
    assert not any(step.startswith(("SCAN", "USE TEMP")) for step in plan), plan
