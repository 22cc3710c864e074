"""What people do with a message on its way: send, move, call back, withdraw."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection, transaction

from oyez.lib.complaint import Complaint
from oyez.networks.base import NotSent, OutcomeUnknown
from oyez.posts.models import Post
from oyez.posts.services import Content, recall, reschedule, save, send, submit, withdraw
from oyez.publishing.engine.preflight import preflight
from oyez.publishing.models import Delivery
from oyez.publishing.services import (
    schedule,
)
from tests.publishing.conftest import Held, StandingClock, Works, only_delivery
from tests.publishing.council import TEXT, Council, account, sent_message

SILENCE = OutcomeUnknown("Facebook did not answer.")


def jobs() -> list[tuple[str, str, int | None]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT workflow_uuid, status, delay_until_epoch_ms FROM workflow_status "
            "WHERE name = 'publishing.drain' "
            "ORDER BY created_at, workflow_uuid"
        )
        return list(cursor.fetchall())


# Scheduling


def test_the_job_that_wakes_the_pump_is_in_the_same_transaction(
    council: Council, clock: StandingClock
) -> None:
    due = clock() + timedelta(hours=1)
    sent_message(council.author, [account()], clock(), send_at=due)
    [(name, status, until)] = jobs()
    assert (name, status) == (f"drain:{due.timestamp():.0f}:0:0", "DELAYED")
    assert until is not None


def test_undone_together(council: Council, clock: StandingClock) -> None:
    class Undo(Exception):
        pass

    due = clock() + timedelta(hours=1)
    with pytest.raises(Undo), transaction.atomic():  # noqa: PT012
        sent_message(council.author, [account()], clock(), send_at=due)
        assert Delivery.objects.count() == 1
        assert len(jobs()) == 1
        raise Undo
    assert Delivery.objects.count() == 0
    assert jobs() == []


def test_one_job_serves_all_that_is_due_in_a_second(council: Council, clock: StandingClock) -> None:
    due = clock() + timedelta(hours=1)
    for number in range(3):
        on = account(f"Page {number}")
        sent_message(council.author, [on], clock(), text=f"{TEXT} {number}", send_at=due)
    assert len(jobs()) == 1


def test_a_message_on_its_way_cannot_be_set_to_go_out_again(
    council: Council, works: Works, clock: StandingClock
) -> None:
    post = sent_message(council.author, [account()], clock())
    with pytest.raises(Complaint, match="already on its way"):
        schedule(council.author, post_id=post.pk, due_at=clock(), at=clock())
    works.run()
    with pytest.raises(Complaint, match="has this message already"):
        schedule(council.author, post_id=post.pk, due_at=clock(), at=clock())
    assert Delivery.objects.count() == 1


def test_the_database_itself_refuses_a_second_one(council: Council, clock: StandingClock) -> None:
    sent_message(council.author, [account()], clock())
    copy = only_delivery()
    copy.pk, copy.key = None, "another"
    with pytest.raises(Exception, match="UNIQUE"), transaction.atomic():
        copy.save(force_insert=True)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({"state": "published"}, "delivery_published_has_proof"),
        ({"state": "attempting"}, "delivery_attempt_is_owned"),
        ({"state": "unknown"}, "delivery_unknown_is_looked_for"),
        ({"state": "sent"}, "delivery_state_known"),
        ({"n": 0}, "delivery_n_from_one"),
    ],
)
def test_the_database_itself_refuses_what_cannot_be_true(
    council: Council, clock: StandingClock, change: dict[str, object], constraint: str
) -> None:
    sent_message(council.author, [account()], clock())
    with pytest.raises(Exception, match=constraint), transaction.atomic():
        Delivery.objects.update(**change)


# Another time, calling back


def test_another_time_moves_it_and_nothing_goes_out_at_the_old_one(
    council: Council, works: Works, clock: StandingClock
) -> None:
    first, later = clock() + timedelta(hours=1), clock() + timedelta(hours=5)
    post = sent_message(council.author, [account()], clock(), send_at=first)
    reschedule(council.author, post=post, send_at=later, now=clock())
    clock.now = first
    works.run()
    assert only_delivery().state == "due"
    clock.now = later
    works.run()
    assert only_delivery().state == "published"
    assert [name.split(":")[1] for name, _, _ in jobs()] == [
        f"{first.timestamp():.0f}",
        f"{later.timestamp():.0f}",
    ]


def test_a_time_chosen_while_it_is_being_claimed_wins_or_loses_whole(
    council: Council, works: Works, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = sent_message(council.author, [account()], clock())

    def and_then_somebody_moves_it(delivery: Delivery, **given: object) -> object:
        verdict = preflight(delivery, **given)  # type: ignore[arg-type]
        reschedule(council.author, post=post, send_at=clock() + timedelta(hours=1), now=clock())
        return verdict

    monkeypatch.setattr("oyez.publishing.engine.claiming.preflight", and_then_somebody_moves_it)
    works.pump.tick()
    assert only_delivery().state == "due"
    assert works.wires(only_delivery().account).calls == []


def test_a_paused_one_is_due_again_at_its_new_time(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    due = clock() + timedelta(hours=1)
    post = sent_message(council.author, [on], clock(), send_at=due)
    on.state = "suspended"
    on.save()
    clock.now = due
    works.run()
    post.refresh_from_db()
    assert post.state == "paused"
    on.state = "active"
    on.save()
    reschedule(council.author, post=post, send_at=due + timedelta(hours=1), now=clock())
    post.refresh_from_db()
    assert post.state == "scheduled"
    clock.pass_(hours=1)
    works.run()
    assert only_delivery().state == "published"


def test_called_back_before_its_time_it_never_goes_out(
    council: Council, works: Works, clock: StandingClock
) -> None:
    due = clock() + timedelta(hours=1)
    post = sent_message(council.author, [account()], clock(), send_at=due)
    recall(council.author, post=post, now=clock())
    post.refresh_from_db()
    assert post.state == "draft"
    clock.now = due
    works.run()
    assert only_delivery().state == "cancelled"
    assert works.wires(only_delivery().account).calls == []


def test_sent_again_after_an_edit_it_gets_the_next_number(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    due = clock() + timedelta(hours=1)
    post = sent_message(council.author, [on], clock(), send_at=due)
    content = Content(category="events", text=f"{TEXT} Bring a hat.", texts={on.pk: ""})
    post = save(council.author, content=content, now=clock(), post=post)
    submit(council.author, post=post, now=clock())
    send(council.author, post=post, now=clock())
    works.run()
    assert list(Delivery.objects.order_by("n").values_list("n", "state")) == [
        (1, "cancelled"),
        (2, "published"),
    ]
    assert [m.text[-10:] for m in works.wires(on).messages] == ["ing a hat."]


def test_what_is_going_out_at_this_moment_cannot_be_called_back(
    council: Council, boot: Callable[..., Works], clock: StandingClock
) -> None:
    works = boot(Held())
    post = sent_message(council.author, [account()], clock())
    Post.objects.filter(pk=post.pk).update(state="scheduled")
    works.pump.tick()
    Post.objects.filter(pk=post.pk).update(state="scheduled")
    post.refresh_from_db()
    with pytest.raises(Complaint, match="going out at this moment"):
        recall(council.author, post=post, now=clock())
    assert only_delivery().state == "attempting"


def test_what_may_be_out_cannot_be_called_back_although_it_is_due_again(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    wire = works.wires(on)
    wire.resend_is_harmless = True
    wire.before, wire.hidden = [SILENCE, NotSent("No connection.")], True
    post = sent_message(council.author, [on], clock())
    works.run()
    clock.pass_(seconds=5)
    works.run()
    assert (only_delivery().state, only_delivery().may_be_out) == ("due", True)
    Post.objects.filter(pk=post.pk).update(state="scheduled")
    post.refresh_from_db()
    with pytest.raises(Complaint, match="may be out already"):
        recall(council.author, post=post, now=clock())


# Withdrawing


def test_a_withdrawn_message_is_taken_down_and_then_is_withdrawn(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    post = sent_message(council.author, [on], clock())
    works.run()
    post.refresh_from_db()
    withdraw(council.author, post=post, reason="The date was wrong.", now=clock())
    removal = Delivery.objects.get(operation="delete")
    assert removal.key == f"post:{post.pk}:{on.key}:delete:0:1"
    works.run()
    assert works.wires(on).world == {}
    removal.refresh_from_db()
    post.refresh_from_db()
    assert (removal.state, removal.remote_id, post.state) == ("published", "1", "withdrawn")


def test_a_removal_without_an_answer_is_asked_for_again(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    post = sent_message(council.author, [on], clock())
    works.run()
    works.wires(on).before = [SILENCE]
    post.refresh_from_db()
    withdraw(council.author, post=post, reason="Wrong.", now=clock())
    works.run()
    clock.pass_(seconds=5)
    works.run()
    assert Delivery.objects.get(operation="delete").state == "published"
    assert works.wires(on).calls == ["publish", "delete", "delete"]


def test_withdrawn_while_one_account_is_open_the_removal_waits_for_it(
    council: Council, works: Works, clock: StandingClock
) -> None:
    out, lagging = account("Out"), account("Lagging")
    works.wires(lagging).after, works.wires(lagging).hidden = [SILENCE], True
    post = sent_message(council.author, [out, lagging], clock())
    works.run()
    Post.objects.filter(pk=post.pk).update(state="partly_published")
    post.refresh_from_db()
    withdraw(council.author, post=post, reason="Wrong.", now=clock())
    works.run()
    assert works.wires(out).world == {}
    waiting = Delivery.objects.get(operation="delete", account=lagging)
    assert waiting.state == "due"
    works.wires(lagging).hidden = False
    clock.pass_(seconds=5)
    works.run()
    clock.pass_(seconds=5)
    works.run()
    assert works.wires(lagging).world == {}
    assert works.wires(lagging).calls == ["publish", "find", "delete"]


def test_withdrawn_where_the_outcome_is_open_it_is_never_sent_again(
    council: Council, works: Works, clock: StandingClock
) -> None:
    out, silent = account("Out"), account("Silent")
    wire = works.wires(silent)
    wire.resend_is_harmless, wire.before = True, [SILENCE]
    post = sent_message(council.author, [out, silent], clock())
    works.run()
    Post.objects.filter(pk=post.pk).update(state="partly_published")
    post.refresh_from_db()
    withdraw(council.author, post=post, reason="Wrong.", now=clock())
    for seconds in (5, 25, 90, 480):
        clock.pass_(seconds=seconds)
        works.run()
    assert Delivery.objects.get(operation="publish", account=silent).state == "parked"
    assert wire.calls.count("publish") == 1


def test_withdrawn_before_it_went_out_everywhere_the_rest_is_cancelled(
    council: Council, works: Works, clock: StandingClock
) -> None:
    out, late = account("Out"), account("Late")
    works.wires(late).before = [NotSent("No connection.")]
    post = sent_message(council.author, [out, late], clock())
    works.run()
    Post.objects.filter(pk=post.pk).update(state="partly_published")
    post.refresh_from_db()
    withdraw(council.author, post=post, reason="Wrong.", now=clock())
    clock.pass_(hours=1)
    works.run()
    states = dict(
        Delivery.objects.values_list("account__name", "state").filter(operation="publish")
    )
    assert states == {"Out": "published", "Late": "cancelled"}
    assert works.wires(late).world == {}
    post.refresh_from_db()
    assert post.state == "withdrawn"
