"""Visiting the links of a message, and what becomes of what was found."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from oyez.ledger.models import Entry
from oyez.networks.visits import Outcome as Found
from oyez.networks.visits import Visit
from oyez.posts.gate import Outcome
from oyez.posts.judgement import composition_of, judge_post
from oyez.posts.models import LinkVisit, Post
from oyez.posts.services import discard, forget_old_visits, visit_links
from oyez.posts.visited import addresses_of
from tests.council import Council

GONE = Visit(Found.DEAD, "the site says that it has no such page.")
TEXT = "Bin days change next week. See https://www.fernwell.example/gone#dates for yours."


class Web:
    """What stands for the world's web: it remembers who was called, and when in a transaction."""

    def __init__(self, found: Visit = GONE) -> None:
        self.found = found
        self.called: list[str] = []
        self.in_transaction: list[bool] = []
        self.outside = len(connection.savepoint_ids)

    def visit(self, address: str) -> Visit:
        self.called.append(address)
        self.in_transaction.append(len(connection.savepoint_ids) > self.outside)
        return self.found


def visited(council: Council, post: Post, found: Visit = GONE, **later: float) -> Web:
    web = Web(found)
    now = council.now + timedelta(**later)
    visit_links(post.pk, visit=web.visit, clock=lambda: now)
    return web


def findings(council: Council, post: Post, **later: float) -> list[str]:
    verdict = judge_post(post, now=council.now + timedelta(**later))
    return [r.finding.message for r in verdict.remarks if r.finding.check == "link_dead"]


def draft(council: Council, text: str = TEXT, **more: Any) -> Post:
    return council.draft(text, **{"link": "", **more})


def test_every_address_of_every_account_is_visited_once(council: Council) -> None:
    post = council.draft(
        "See www.fernwell.example/a, and https://www.fernwell.example/a#b",
        link="https://www.fernwell.example/c",
        texts={council.news.pk: "Only https://www.fernwell.example/d here"},
    )
    web = visited(council, post)
    site = "https://www.fernwell.example"
    assert web.called == [f"{site}/c", f"{site}/a", f"{site}/d"]


def test_no_transaction_is_open_during_a_visit(council: Council) -> None:
    assert visited(council, draft(council)).in_transaction == [False]


def test_a_dead_link_is_asked_about_and_an_answer_lets_it_go(council: Council) -> None:
    post = draft(council)
    assert findings(council, post) == []
    visited(council, post)
    (message,) = findings(council, post)
    assert "no such page" in message
    verdict = judge_post(post, now=council.now)
    assert verdict.outcome is Outcome.BLOCKED
    post.answers.create(check_name="link_dead", reason="The page goes up on Monday.")
    assert judge_post(post, now=council.now).outcome is not Outcome.BLOCKED


@pytest.mark.parametrize(
    "found", [Visit(Found.ALIVE), Visit(Found.UNKNOWN, "the site answered with status 503.")]
)
def test_alive_and_could_not_tell_say_nothing(council: Council, found: Visit) -> None:
    post = draft(council)
    visited(council, post, found)
    assert findings(council, post) == []


def test_an_address_is_visited_once_an_hour_whoever_writes_it(council: Council) -> None:
    first, second = draft(council), draft(council, TEXT + " Thank you.")
    assert len(visited(council, first).called) == 1
    assert visited(council, first, minutes=59).called == []
    assert visited(council, second, minutes=59).called == []
    assert len(visited(council, second, minutes=60).called) == 1


def test_a_page_that_is_there_again_is_dead_no_more(council: Council) -> None:
    post = draft(council)
    visited(council, post)
    visited(council, post, Visit(Found.ALIVE), hours=2)
    assert findings(council, post, hours=2) == []


def test_what_was_found_a_day_ago_says_nothing_today(council: Council) -> None:
    post = draft(council)
    visited(council, post)
    assert findings(council, post, hours=23) != []
    assert findings(council, post, hours=24) == []


def test_twenty_links_of_a_message_are_visited_and_no_more(council: Council) -> None:
    text = " ".join(f"https://www.fernwell.example/{n}" for n in range(50))
    assert len(visited(council, draft(council, text)).called) == 20


def test_an_endless_address_is_left_out(council: Council) -> None:
    post = draft(council, "https://www.fernwell.example/" + "ü" * 1500)
    assert addresses_of(composition_of(post)) == ()


def test_a_message_that_is_gone_has_no_links(council: Council) -> None:
    post = draft(council)
    pk = post.pk
    discard(council.asha, post=post, now=council.now)
    assert visit_links(pk, visit=Web().visit, clock=lambda: council.now) == 0


def test_old_visits_are_forgotten_and_none_is_evidence(council: Council) -> None:
    post = draft(council)
    before = Entry.objects.count()
    visited(council, post)
    assert Entry.objects.count() == before
    assert forget_old_visits(now=council.now + timedelta(days=30)) == 0
    assert forget_old_visits(now=council.now + timedelta(days=31)) == 1
    assert not LinkVisit.objects.exists()


def test_the_write_page_shows_it_like_any_other_finding(council: Council) -> None:
    post = draft(council)
    visited(council, post)
    client = Client()
    client.force_login(council.asha.user)
    page = client.get(f"/messages/{post.pk}/edit/").content.decode()
    assert "leads nowhere: the site says that it has no such page." in page
    assert 'name="answer_link_dead"' in page
