"""When the links of a message are visited: in the act's own transaction, and before its time."""

import inspect
from datetime import timedelta

import pytest
from django.db import connection, transaction
from pytest_django import Settings

from oyez.posts.models import Post
from oyez.posts.services import Content, reschedule, save
from oyez.publishing import tasks
from oyez.publishing.means import visitor
from tests.publishing.conftest import StandingClock
from tests.publishing.council import TEXT, Council, account, sent_message


def visits() -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT workflow_uuid, status FROM workflow_status "
            "WHERE name = 'publishing.visit_links' ORDER BY workflow_uuid"
        )
        return list(cursor.fetchall())


def saved(council: Council, clock: StandingClock, text: str = TEXT) -> Post:
    return save(council.author, content=Content(category="other", text=text), now=clock())


def test_saving_a_draft_has_its_links_visited(council: Council, clock: StandingClock) -> None:
    post = saved(council, clock)
    assert visits() == [(f"visits:{post.pk}:{clock().timestamp():.3f}", "ENQUEUED")]


def test_a_draft_without_links_asks_for_no_visit(council: Council, clock: StandingClock) -> None:
    saved(council, clock, "Bins move to Tuesday.")
    assert visits() == []


def test_undone_with_the_act(council: Council, clock: StandingClock) -> None:
    with transaction.atomic():
        saved(council, clock)
        assert len(visits()) == 1
        transaction.set_rollback(True)
    assert visits() == []


def test_they_are_visited_again_ten_minutes_before_its_time(
    council: Council, clock: StandingClock
) -> None:
    due = clock() + timedelta(days=1)
    post = sent_message(council.author, [account()], clock(), send_at=due)
    before = (due - timedelta(minutes=10)).timestamp()
    assert (f"visits:{post.pk}:{before:.3f}", "DELAYED") in visits()

    later = due + timedelta(days=1)
    reschedule(council.author, post=post, send_at=later, now=clock())
    again = (later - timedelta(minutes=10)).timestamp()
    assert (f"visits:{post.pk}:{again:.3f}", "DELAYED") in visits()


def test_what_goes_out_at_once_is_not_visited_a_second_time(
    council: Council, clock: StandingClock
) -> None:
    sent_message(council.author, [account()], clock())
    assert len(visits()) == 1


def test_an_administrator_can_switch_it_off(
    council: Council, clock: StandingClock, settings: Settings
) -> None:
    settings.VISIT_LINKS = False
    sent_message(council.author, [account()], clock(), send_at=clock() + timedelta(days=1))
    assert visits() == []


def test_the_visitor_goes_nowhere_inside_even_where_networks_may(settings: Settings) -> None:
    settings.PRIVATE_HOSTS = ("127.0.0.1",)
    visitor.cache_clear()
    assert visitor().visit("http://127.0.0.1/").outcome == "unknown"
    visitor.cache_clear()


def test_the_job_visits_what_the_message_holds(
    council: Council, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = saved(council, clock)
    asked: list[int] = []
    monkeypatch.setattr("oyez.publishing.tasks.posts.visit_links", lambda pk, **_: asked.append(pk))
    monkeypatch.setattr("oyez.publishing.tasks.connection.close", lambda: None)
    inspect.unwrap(tasks.visit_links)(post.pk)
    assert asked == [post.pk]
