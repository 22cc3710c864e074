"""PRI2: what went out on social media alone; white space is no other route."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from oyez.people.models import User
from oyez.posts.models import Post
from oyez.posts.queries import social_only
from tests.council import Council


@pytest.mark.parametrize("route", ["", " ", "\t", " \n ", "\u00a0", "\u2003 ", "\u200b"])
@pytest.mark.parametrize("category", ["new_information", "emergency"])
def test_white_space_counts_as_no_other_route(council: Council, route: str, category: str) -> None:
    post = council.draft("Green bins move to Tuesday.", category=category)
    Post.objects.filter(pk=post.pk).update(other_route=route, state="published")
    assert list(social_only(Post.objects.all())) == [post]


def test_another_route_and_other_categories_are_not_listed(council: Council) -> None:
    council.draft("Green bins move to Tuesday.")
    council.draft("Fun day, Saturday 12 June.", category="events", other_route="")
    assert not social_only(Post.objects.all()).exists()


def test_the_report_lists_what_is_published_by_month_and_as_a_file(council: Council) -> None:
    for number, month in enumerate((9, 11, 11)):
        post = council.draft(f"Message {number} about bins.", other_route=" ")
        Post.objects.filter(pk=post.pk).update(
            state="published", updated_at=datetime(2026, month, 30, 23, 30, tzinfo=UTC)
        )
    council.draft("A draft about bins.", other_route="")
    client = Client()
    client.force_login(User.objects.get(person=council.asha))
    page = client.get("/messages/social-only/").content.decode()
    assert "October 2026 (1)" in page
    assert "November 2026 (2)" in page
    assert "A draft about bins" not in page
    page = client.get("/messages/social-only/?month=2026-10").content.decode()
    assert "Message 0" in page, "half past midnight in London: October"
    assert "Message 1" not in page
    response: Any = client.get("/messages/social-only/?month=2026-10&csv=1")
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    assert text.splitlines()[0].startswith("Month,Sent,Message")
    assert "Message 0" in text


def test_with_none_it_says_so(council: Council) -> None:
    client = Client()
    client.force_login(User.objects.get(person=council.asha))
    assert "has had another route" in client.get("/messages/social-only/").content.decode()
