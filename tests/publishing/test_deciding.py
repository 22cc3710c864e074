"""What a person decides about a delivery: settling what is parked, trying what failed anew."""

from datetime import timedelta

import pytest

from oyez.ledger.models import Entry, PrivateFact
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.networks.base import OutcomeUnknown, Refused
from oyez.people.errors import Forbidden
from oyez.posts.models import Post
from oyez.posts.services import Content, recall, save, withdraw
from oyez.publishing.models import Delivery, Remark
from oyez.publishing.services import (
    Decision,
    retry,
    settle_by_hand,
    try_again,
    will_not_send,
)
from tests.publishing.conftest import StandingClock, Works, only_delivery
from tests.publishing.council import TEXT, Council, account, sent_message

SILENCE = OutcomeUnknown("Facebook did not answer.")


def parked(council: Council, works: Works, clock: StandingClock) -> Delivery:
    """Return a delivery that four looks did not settle; the message is really out, as number 1."""
    on = account()
    works.wires(on).after, works.wires(on).hidden = [SILENCE], True
    sent_message(council.author, [on], clock())
    works.run()
    for seconds in (5, 25, 90, 480):
        clock.pass_(seconds=seconds)
        works.run()
    works.wires(on).hidden = False
    delivery = only_delivery()
    assert delivery.state == "parked"
    return delivery


# Settling by hand


def settle(actor: object, delivery: Delivery, works: Works, **given: object) -> None:
    facts: dict[str, object] = {"note": "I looked at the page.", "at": works.clock(), **given}
    settle_by_hand(actor, delivery=delivery, networks=works.wires, **facts)  # type: ignore[arg-type]


def test_it_is_there_with_the_link_that_the_network_confirms(
    council: Council, works: Works, clock: StandingClock
) -> None:
    delivery = parked(council, works, clock)
    link = "https://facebook.example/1"
    settle(council.head, delivery, works, decision=Decision.PUBLISHED, link=link)
    delivery.refresh_from_db()
    assert (delivery.state, delivery.remote_id, delivery.url) == ("published", "1", link)
    entry = Entry.objects.order_by("-sequence").first()
    assert entry is not None
    assert b'"verified":true' in bytes(entry.body)
    assert b"I looked" not in bytes(entry.body)
    assert PrivateFact.objects.filter(name="note", text="I looked at the page.").exists()
    post = Post.objects.get()
    assert post.state == "published"


def test_a_link_that_the_network_contradicts_is_refused_with_the_right_one(
    council: Council, works: Works, clock: StandingClock
) -> None:
    delivery = parked(council, works, clock)
    with pytest.raises(Complaint, match=r"https://facebook\.example/1"):
        settle(
            council.author,
            delivery,
            works,
            decision=Decision.PUBLISHED,
            link="https://facebook.example/9",
        )


def test_a_link_that_the_network_cannot_confirm_counts_on_the_persons_word(
    council: Council, works: Works, clock: StandingClock
) -> None:
    delivery = parked(council, works, clock)
    works.wires(delivery.account).hidden = True
    link = "https://facebook.example/1"
    settle(council.author, delivery, works, decision=Decision.PUBLISHED, link=link)
    delivery.refresh_from_db()
    assert (delivery.state, delivery.remote_id) == ("published", f"link:{link}")
    # What is known only by its address is taken down by a person.
    withdraw(council.author, post=Post.objects.get(), reason="Wrong.", now=clock())
    works.run()
    removal = Delivery.objects.get(operation="delete")
    assert removal.state == "paused"
    assert link in removal.reason


@pytest.mark.parametrize(
    "link",
    [
        "",
        "facebook.example/1",
        "javascript:alert(1)",
        "https://",
        "https://user@evil.example/1",
        "https://a.example/\n1",
        "http://[",
    ],
)
def test_a_proof_is_a_whole_web_address(
    council: Council, works: Works, clock: StandingClock, link: str
) -> None:
    delivery = parked(council, works, clock)
    with pytest.raises(Complaint, match="whole address"):
        settle(council.author, delivery, works, decision=Decision.PUBLISHED, link=link)
    assert only_delivery().state == "parked"


def test_send_again_sends_the_same_delivery_once_more(
    council: Council, works: Works, clock: StandingClock
) -> None:
    delivery = parked(council, works, clock)
    works.wires(delivery.account).world.clear()
    settle(council.author, delivery, works, decision=Decision.SEND_AGAIN)
    works.run()
    delivery.refresh_from_db()
    assert (delivery.state, delivery.n, delivery.attempt) == ("published", 1, 2)
    assert len(works.wires(delivery.account).world) == 1


def test_do_not_send_ends_it(council: Council, works: Works, clock: StandingClock) -> None:
    delivery = parked(council, works, clock)
    settle(council.author, delivery, works, decision=Decision.CANCEL)
    clock.pass_(days=1)
    works.run()
    assert only_delivery().state == "cancelled"
    assert Remark.objects.filter(person=council.author, note="I looked at the page.").exists()


def test_a_decision_needs_a_note_and_the_right(
    council: Council, works: Works, clock: StandingClock
) -> None:
    delivery = parked(council, works, clock)
    with pytest.raises(Complaint, match="Say what you saw"):
        settle(council.author, delivery, works, decision=Decision.CANCEL, note="  ")
    with pytest.raises(Forbidden):
        settle(council.worker, delivery, works, decision=Decision.CANCEL)


def test_of_two_decisions_at_once_the_second_is_refused(
    council: Council, works: Works, clock: StandingClock
) -> None:
    delivery = parked(council, works, clock)
    settle(council.author, delivery, works, decision=Decision.CANCEL)
    with pytest.raises(MoveRefused):  # their page still showed it as parked
        settle(council.head, delivery, works, decision=Decision.SEND_AGAIN)
    delivery.refresh_from_db()
    with pytest.raises(Complaint, match="settled meanwhile"):
        settle(council.head, delivery, works, decision=Decision.SEND_AGAIN)


def test_a_message_whose_outcome_is_open_cannot_be_edited_and_sent_a_second_time(
    council: Council, works: Works, clock: StandingClock
) -> None:
    delivery = parked(council, works, clock)
    content = Content(
        category="events", text=f"{TEXT} Bring a hat.", texts={delivery.account_id: ""}
    )
    with pytest.raises(Complaint, match="may be out already"):
        save(council.author, content=content, now=clock(), post=Post.objects.get())


# Trying anew


def test_a_refused_one_is_tried_anew_under_the_next_number(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [Refused("Wrong password.")]
    post = sent_message(council.author, [on], clock())
    works.run()
    made = retry(council.author, delivery=only_delivery(), note="New password.", at=clock())
    works.run()
    made.refresh_from_db()
    assert (made.n, made.state) == (2, "published")
    assert made.key.endswith(":publish:0:2")
    post.refresh_from_db()
    assert post.state == "published"
    with pytest.raises(Complaint, match="has this message already"):
        retry(council.author, delivery=Delivery.objects.get(n=1), note="And again.", at=clock())


def test_what_was_changed_since_is_not_tried_anew_from_here(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    works.wires(on).before = [Refused("Too long.")]
    post = sent_message(council.author, [on], clock())
    works.run()
    post.refresh_from_db()
    content = Content(category="events", text=f"{TEXT} Shorter.", texts={on.pk: ""})
    save(council.author, content=content, now=clock(), post=post)
    with pytest.raises(Complaint, match="from its own page"):
        retry(council.author, delivery=only_delivery(), note="Shorter.", at=clock())


def test_what_was_called_back_is_not_tried_anew_from_here(
    council: Council, works: Works, clock: StandingClock
) -> None:
    due = clock() + timedelta(hours=1)
    post = sent_message(council.author, [account()], clock(), send_at=due)
    recall(council.author, post=post, now=clock())
    with pytest.raises(Complaint, match="from its own page"):
        retry(council.author, delivery=only_delivery(), note="After all.", at=clock())


def test_a_paused_one_is_tried_again_and_checked_again(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    due = clock() + timedelta(hours=1)
    sent_message(council.author, [on], clock(), send_at=due)
    on.state = "suspended"
    on.save()
    clock.now = due
    works.run()
    try_again(council.author, delivery=only_delivery(), at=clock())
    works.run()
    assert only_delivery().state == "paused"
    on.state = "active"
    on.save()
    try_again(council.author, delivery=only_delivery(), at=clock())
    works.run()
    assert only_delivery().state == "published"


def test_a_paused_one_can_be_given_up_with_a_reason(
    council: Council, works: Works, clock: StandingClock
) -> None:
    on = account()
    due = clock() + timedelta(hours=1)
    sent_message(council.author, [on], clock(), send_at=due)
    with pytest.raises(Complaint, match="Say why"):
        will_not_send(council.author, delivery=only_delivery(), note="", at=clock())
    will_not_send(council.author, delivery=only_delivery(), note="No longer true.", at=clock())
    clock.now = due
    works.run()
    assert only_delivery().state == "cancelled"


def test_published_is_final(council: Council, works: Works, clock: StandingClock) -> None:
    sent_message(council.author, [account()], clock())
    works.run()
    with pytest.raises(MoveRefused):
        try_again(council.author, delivery=only_delivery(), at=clock())
    with pytest.raises(MoveRefused):
        will_not_send(council.author, delivery=only_delivery(), note="Stop.", at=clock())
