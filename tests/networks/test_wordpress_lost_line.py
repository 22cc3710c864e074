"""WordPress over a line that loses things: whatever is lost, one key makes one post."""

import threading
from dataclasses import replace
from typing import Any

import pytest

from oyez.networks.base import NetworkError, NotSent, OutcomeUnknown
from oyez.networks.http import Http
from oyez.networks.wordpress.content import slug_of
from tests.networks.pictures import picture
from tests.networks.site import SINCE, As, is_public, media, message, page, posts
from tests.servers.scripted import FaultProxy

pytestmark = pytest.mark.xdist_group("wordpress")

STEPS = [
    ("POST", "/posts?_fields"),
    ("POST", "/media?_fields"),
    ("GET", "/media?slug"),
    ("GET", "/posts?slug"),
]


@pytest.mark.parametrize("kind", ["cut", "accepted_then_cut"])
@pytest.mark.parametrize(("method", "path"), STEPS)
def test_whatever_is_lost_before_the_last_step_nothing_is_public_and_a_resend_publishes_once(
    signed_in: As, line: FaultProxy, method: str, path: str, kind: str
) -> None:
    over_line, one = signed_in(site=line.url), message(pictures=(picture(),))
    fault = line.fail(method, path, kind)
    with pytest.raises(NotSent):
        over_line.publish(one)
    assert fault.met.is_set()
    assert all(post["status"] == "draft" for post in posts(signed_in, one))
    assert over_line.find(one, since=SINCE, known=()) is None

    receipt = over_line.publish(one)
    (post,) = posts(signed_in, one)
    assert (post["status"], post["slug"]) == ("publish", slug_of(one.key))
    assert len(media(signed_in, receipt)) == 1


@pytest.mark.parametrize("kind", ["cut", "accepted_then_cut", "hang", "accepted_then_hang"])
def test_when_the_last_step_is_lost_the_outcome_is_unknown_and_looking_settles_it(
    signed_in: As, impatient: Http, line: FaultProxy, kind: str
) -> None:
    over_line, one = signed_in(site=line.url), message(pictures=(picture(),))
    fault = line.fail("POST", "/posts/", kind)  # a post by its number
    with pytest.raises(OutcomeUnknown):
        signed_in(site=line.url, http=impatient if kind.endswith("hang") else None).publish(one)
    assert fault.met.is_set()
    found = over_line.find(one, since=SINCE, known=())
    assert (found is not None) is kind.startswith("accepted")

    receipt = over_line.publish(one)
    assert found in (None, receipt)
    (post,) = posts(signed_in, one)
    assert post["status"] == "publish"
    assert len(media(signed_in, receipt)) == 1


@pytest.mark.parametrize("path", ["/posts?_fields", "/media?_fields", "/posts/"])
def test_a_straggler_that_arrives_after_the_resend_publishes_nothing_more(
    signed_in: As, line: FaultProxy, path: str
) -> None:
    over_line, one = signed_in(site=line.url), message(pictures=(picture(),))
    line.fail("POST", path, "held")
    with pytest.raises(NetworkError):
        over_line.publish(one)
    receipt = over_line.publish(one)
    assert line.release()
    public = [post for post in posts(signed_in, one) if post["status"] == "publish"]
    assert [str(post["id"]) for post in public] == [receipt.remote_id]
    assert over_line.publish(one) == receipt
    assert over_line.find(one, since=SINCE, known=()) == receipt


def test_a_straggler_that_arrives_between_looking_and_creating_is_used_and_ours_removed(
    signed_in: As, line: FaultProxy
) -> None:
    over_line, one = signed_in(site=line.url), message()
    line.fail("POST", "/posts?_fields", "held")
    with pytest.raises(NotSent):
        over_line.publish(one)
    real, arrived = over_line._lookup, threading.Event()

    def lookup(slug: str) -> Any:
        found = real(slug)
        if not arrived.is_set():
            arrived.set()
            line.release()
        return found

    over_line._lookup = lookup  # type: ignore[method-assign]
    receipt = over_line.publish(one)
    (post,) = posts(signed_in, one)
    assert (str(post["id"]), post["slug"]) == (receipt.remote_id, slug_of(one.key))


def test_a_stray_draft_of_the_same_message_never_hides_what_is_out(signed_in: As) -> None:
    """Strays are what lost requests leave behind; WordPress numbers all but the first."""
    one, author = message(), signed_in()
    for _ in range(2):
        body = {"status": "draft", "slug": slug_of(one.key), "title": "Stray"}
        author._api.write("POST", "posts", json_body=body)
    receipt = author.publish(one)
    assert author.find(one, since=SINCE, known=()) == receipt
    assert author.publish(one) == receipt
    public = [post for post in posts(signed_in, one) if post["status"] == "publish"]
    assert [str(post["id"]) for post in public] == [receipt.remote_id]


@pytest.mark.parametrize("_round", range(5))
def test_many_senders_at_once_end_with_one_post(signed_in: As, _round: int) -> None:
    """More than the engine ever does: it makes one attempt at a time.

    Drafts made at one instant share a slug, and WordPress renames the one that is published.
    """
    one, receipts = message(), []

    def send() -> None:
        receipts.append(signed_in().publish(one))

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    settled = signed_in().publish(one)
    public = [post for post in posts(signed_in, one) if post["status"] == "publish"]
    assert [str(post["id"]) for post in public] == [settled.remote_id]


def test_an_edit_whose_answer_is_lost_can_be_done_again(signed_in: As, line: FaultProxy) -> None:
    over_line, one = signed_in(site=line.url), message()
    receipt = over_line.publish(one)
    line.fail("POST", "/posts/", "accepted_then_cut")
    changed = replace(one, text="Corrected.")
    with pytest.raises(OutcomeUnknown):
        over_line.edit(receipt.remote_id, changed)
    over_line.edit(receipt.remote_id, changed)
    assert "Corrected." in page(receipt.url)
    assert len(posts(signed_in, one)) == 1


@pytest.mark.parametrize("path", ["/posts/", "/media/"])
@pytest.mark.parametrize("kind", ["cut", "accepted_then_cut"])
def test_a_withdrawal_that_was_cut_can_be_done_again(
    signed_in: As, line: FaultProxy, path: str, kind: str
) -> None:
    over_line = signed_in(site=line.url)
    receipt = over_line.publish(message(pictures=(picture(),)))
    line.fail("DELETE", path, kind)
    with pytest.raises(OutcomeUnknown):
        over_line.delete(receipt.remote_id)
    over_line.delete(receipt.remote_id)
    assert not is_public(receipt.url)
    assert media(signed_in, receipt) == []
