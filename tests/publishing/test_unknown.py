"""An outcome nobody knows: looked for, never sent again blind, handed to a person in the end."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import OperationalError

from oyez.networks.base import NotSent, OutcomeUnknown, Refused
from oyez.publishing.engine.pump import LockLost
from oyez.publishing.models import Attempt, Delivery, Remark
from oyez.publishing.moves import apply
from tests.publishing.conftest import Held, StandingClock, Works, only_delivery
from tests.publishing.council import Council, account, sent_message

SILENCE = OutcomeUnknown("Facebook did not answer.")
LOOKS = (5, 25, 90, 480)


def looks(works: Works, clock: StandingClock) -> None:
    """Let the time of all four looks pass."""
    for seconds in LOOKS:
        clock.pass_(seconds=seconds)
        works.run()


def test_accepted_then_silent_is_found_after_five_seconds_and_not_sent_twice(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).after = [SILENCE]
    sent_message(council.author, [on], clock())
    works.run()
    assert only_delivery().state == "unknown"
    assert only_delivery().may_be_out
    clock.pass_(seconds=4.9)
    works.run()
    assert works.wires(on).calls == ["publish"]
    clock.pass_(seconds=0.1)
    works.run()
    delivery = only_delivery()
    assert (delivery.state, delivery.remote_id, delivery.may_be_out) == ("published", "1", False)
    assert len(works.wires(on).world) == 1
    assert Remark.objects.get().text == "We looked on Facebook: it is there."


def test_a_listing_that_lags_is_looked_at_again(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).after = [SILENCE]
    works.wires(on).hidden = True
    sent_message(council.author, [on], clock())
    works.run()
    for seconds in LOOKS[:3]:
        clock.pass_(seconds=seconds)
        works.run()
        assert only_delivery().state == "unknown"
    works.wires(on).hidden = False
    clock.pass_(seconds=LOOKS[3])
    works.run()
    assert only_delivery().state == "published"
    assert works.wires(on).calls == ["publish", *["find"] * 4]


def test_not_finding_is_no_proof_so_a_person_is_asked_and_nothing_is_sent_again(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [SILENCE]
    post = sent_message(council.author, [on], clock())
    works.run()
    looks(works, clock)
    delivery = only_delivery()
    assert delivery.state == "parked"
    assert delivery.reason == (
        "Facebook did not answer. We looked 4 times: it is not there. "
        "It is sent again only if you say so."
    )
    clock.pass_(days=3)
    works.run()
    assert works.wires(on).calls.count("publish") == 1
    post.refresh_from_db()
    assert post.state in {"failed", "publishing"}


def test_what_we_could_not_look_for_is_not_called_absent(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [SILENCE]
    works.wires(on).when_looked = [NotSent("No connection."), None, ValueError("odd"), None]
    sent_message(council.author, [on], clock())
    works.run()
    looks(works, clock)
    assert only_delivery().reason == (
        "Facebook did not answer. We looked twice: it is not there. We could not look twice. "
        "It is sent again only if you say so."
    )


def test_where_sending_again_is_harmless_it_is_sent_again_under_the_same_key(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    wire = works.wires(on)
    wire.resend_is_harmless, wire.before = True, [SILENCE]
    sent_message(council.author, [on], clock())
    works.run()
    clock.pass_(seconds=5)
    works.run()
    assert only_delivery().state == "published"
    assert wire.calls == ["publish", "find", "publish"]
    assert len({message.key for message in wire.messages}) == 1
    assert len(wire.world) == 1


def test_an_absence_is_proof_only_after_the_settle_time_of_the_network(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    wire = works.wires(on)
    wire.settle_time, wire.before = timedelta(minutes=2), [SILENCE]
    sent_message(council.author, [on], clock())
    works.run()
    for seconds in LOOKS[:2]:
        clock.pass_(seconds=seconds)
        works.run()
        assert only_delivery().state == "unknown"
    clock.pass_(seconds=LOOKS[2])
    works.run()
    assert only_delivery().state == "published"
    assert wire.calls == ["publish", "find", "find", "find", "publish"]


def test_a_settle_time_longer_than_our_looks_is_waited_for(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    wire = works.wires(on)
    wire.settle_time, wire.before = timedelta(hours=1), [SILENCE]
    sent_message(council.author, [on], clock())
    works.run()
    looks(works, clock)
    assert only_delivery().state == "unknown"
    clock.pass_(minutes=50)
    works.run()
    assert only_delivery().state == "published"
    assert wire.calls.count("publish") == 2


def test_it_is_not_sent_again_when_it_may_no_longer_go_out(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    wire = works.wires(on)
    wire.resend_is_harmless, wire.before = True, [SILENCE]
    sent_message(council.author, [on], clock())
    works.run()
    on.state = "suspended"
    on.save()
    looks(works, clock)
    assert only_delivery().state == "parked"
    assert wire.calls.count("publish") == 1


def test_a_refusal_of_the_second_attempt_says_nothing_about_the_first(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    wire = works.wires(on)
    wire.resend_is_harmless = True
    wire.after, wire.before = [SILENCE], [None, Refused("The password was changed.", code="401")]
    wire.hidden = True
    sent_message(council.author, [on], clock())
    works.run()
    clock.pass_(seconds=5)
    works.run()
    assert only_delivery().state == "unknown"
    looks(works, clock)
    assert only_delivery().state == "parked"
    assert "The password was changed." in only_delivery().reason
    assert wire.calls.count("publish") == 2


@pytest.mark.parametrize("fault", [ValueError("odd"), TimeoutError(), KeyError("id")])
def test_any_unforeseen_failure_of_a_network_is_an_unknown_outcome(
    council: Council,
    works: Works,
    clock: StandingClock,
    fault: Exception,
    caplog: pytest.LogCaptureFixture,
) -> None:
    on = account()
    works.wires(on).after = [fault]
    sent_message(council.author, [on], clock())
    works.run()
    assert only_delivery().state == "unknown"
    assert type(fault).__name__ in caplog.text
    clock.pass_(seconds=5)
    works.run()
    assert only_delivery().state == "published"


def test_a_receipt_without_a_number_is_no_proof(
    council: Council, works: Works, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = account()
    monkeypatch.setattr(works.wires(on), "publish", lambda _message: None)
    sent_message(council.author, [on], clock())
    works.run()
    assert only_delivery().state == "unknown"


def test_what_a_killed_process_was_sending_is_looked_for_by_the_next(
    council: Council, boot: Callable[..., Works], clock: StandingClock
) -> None:
    first = boot(Held())
    on = account()
    sent_message(council.author, [on], clock())
    first.pump.tick()
    assert only_delivery().state == "attempting"
    assert isinstance(first.senders, Held)
    first.senders.let_go()  # the call left, and the process died before it was written down
    first.die()
    second = boot()
    second.run()
    assert only_delivery().state == "attempting"  # its call may still be on the way
    clock.pass_(seconds=5.1)
    second.run()
    assert only_delivery().state == "published"
    assert len(second.wires(on).world) == 1
    attempt = Attempt.objects.get()
    assert attempt.outcome == "unknown"
    assert attempt.detail.startswith("Oyez was stopped")


def test_a_process_killed_before_the_call_left_parks_it_where_there_is_no_key(
    council: Council, boot: Callable[..., Works], clock: StandingClock
) -> None:
    first = boot(Held())
    on = account()
    sent_message(council.author, [on], clock())
    first.pump.tick()
    first.die()
    second = boot()
    clock.pass_(seconds=5.1)
    second.run()
    looks(second, clock)
    assert only_delivery().state == "parked"
    assert second.wires(on).calls == ["find"] * 4


def test_looks_that_a_killed_process_began_go_on_in_the_next(
    council: Council, boot: Callable[..., Works], clock: StandingClock
) -> None:
    first = boot()
    on = account()
    first.wires(on).after = [SILENCE]
    first.wires(on).hidden = True
    sent_message(council.author, [on], clock())
    first.run()
    clock.pass_(seconds=5)
    first.run()
    first.die()
    second = boot()
    second.wires(on).hidden = False
    clock.pass_(hours=2)
    second.run()
    assert only_delivery().state == "published"
    assert only_delivery().looks == 1


def test_a_living_process_is_never_taken_over_from(
    council: Council, boot: Callable[..., Works], clock: StandingClock
) -> None:
    slow = boot(Held())
    on = account()
    sent_message(council.author, [on], clock())
    slow.pump.tick()
    clock.pass_(seconds=60)
    slow.pump.tick()
    assert only_delivery().state == "attempting"
    assert isinstance(slow.senders, Held)
    slow.senders.let_go()
    slow.pump.tick()
    assert only_delivery().state == "published"


def test_a_sender_of_ours_that_never_comes_back_is_given_up_and_looked_for(
    council: Council, boot: Callable[..., Works], clock: StandingClock
) -> None:
    stuck = boot(Held())
    on = account()
    sent_message(council.author, [on], clock())
    stuck.pump.tick()
    clock.pass_(minutes=16)
    stuck.pump.tick()
    assert only_delivery().state == "unknown"
    assert isinstance(stuck.senders, Held)
    stuck.senders.let_go()  # and then it does come back, with a receipt
    stuck.pump.tick()
    assert only_delivery().state == "published"
    assert len(stuck.wires(on).world) == 1


def test_a_late_answer_of_an_attempt_that_is_over_changes_nothing(
    council: Council, boot: Callable[..., Works], clock: StandingClock
) -> None:
    stuck = boot(Held())
    on = account()
    stuck.wires(on).before = [Refused("No.")]
    sent_message(council.author, [on], clock())
    stuck.pump.tick()
    clock.pass_(minutes=16)
    stuck.pump.tick()
    assert isinstance(stuck.senders, Held)
    stuck.senders.let_go()
    stuck.pump.tick()
    assert only_delivery().state == "unknown"


def test_without_the_lock_nothing_is_claimed(
    council: Council, works: Works, clock: StandingClock
) -> None:
    sent_message(council.author, [account()], clock())
    works.die()
    with pytest.raises(LockLost):
        works.pump.tick()
    assert Delivery.objects.get().state == "due"


def test_an_outcome_that_cannot_be_written_is_kept_and_written_later(
    council: Council, works: Works, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = account()
    sent_message(council.author, [on], clock())
    works.pump.tick()

    def locked(*_: object, **__: object) -> object:
        raise OperationalError("database is locked")

    monkeypatch.setattr("oyez.publishing.engine.applying.apply", locked)
    works.pump.tick()
    assert only_delivery().state == "attempting"
    monkeypatch.setattr("oyez.publishing.engine.applying.apply", apply)
    works.pump.tick()
    assert only_delivery().state == "published"
    assert works.wires(on).calls == ["publish"]


def test_what_the_message_cannot_follow_is_recorded_all_the_same(
    council: Council, works: Works, clock: StandingClock, caplog: pytest.LogCaptureFixture
) -> None:
    on = account()
    post = sent_message(council.author, [on], clock())
    works.pump.tick()
    # A state from which nothing leads to "published".
    type(post).objects.filter(pk=post.pk).update(state="draft")
    works.pump.tick()
    assert only_delivery().state == "published"
    assert "could not follow" in caplog.text
