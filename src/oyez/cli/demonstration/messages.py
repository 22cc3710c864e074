"""The first messages of the invented council."""

from datetime import date, datetime, time, timedelta

from oyez.accounts.models import Account
from oyez.cli.demonstration.accounts import MERE, NEWS
from oyez.cli.demonstration.days import Days
from oyez.cli.demonstration.people import person
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import parse_local
from oyez.people.models import Person
from oyez.posts.models import Post
from oyez.posts.services import Content, save, send, submit


def write(days: Days) -> None:
    """Two messages go out, one waits for a colleague, one is a draft: numbers 1 to 4; one is far ahead."""
    now = days.now
    news, mere = (Account.objects.get(name=name) for name in (NEWS, MERE))
    asha, tom = person("Asha Patel"), person("Tom Reeve")
    site = "https://www.fernwell.example"
    _sent(
        asha,
        Content(
            category="new_information",
            text="Green bins in Thornwell and Whiteby move from Monday to Tuesday next week. "
            "Put yours out by 7am. Not sure of your day? Ring 01632 960123.",
            link=f"{site}/bins/changes",
            other_route="A letter to every household, and the website",
            texts={news.pk: ""},
        ),
        now,
    )
    _sent(
        tom,
        Content(
            category="events",
            text="Sandy Mere Family Fun Day, Saturday 12 June, 11am to 4pm at Sandy Mere. Free, "
            "step-free paths, quiet hour from 11am to noon. #SandyMereFunDay",
            link=f"{site}/events/sandy-mere",
            texts={news.pk: "", mere.pk: ""},
            send_at=parse_local(days.on(1), time(9)),
        ),
        now,
    )
    waiting = save(
        tom,
        content=Content(
            category="good_news",
            text="Honestly, what a result for our parks team: a regional award for the "
            "wildflower walk.",
            link=f"{site}/news/wildflower-walk",
            texts={news.pk: ""},
        ),
        now=now,
    )
    submit(tom, post=waiting, now=now)
    save(
        asha,
        content=Content(
            category="jobs",
            text="Join us: Recycling Adviser, full time, at Fernwell House.",
            link=f"{site}/jobs/recycling-adviser",
            texts={news.pk: ""},
        ),
        now=now,
    )
    _sent(
        tom,
        Content(
            category="new_information",
            text="The clocks changed last night, and the gates of Sandy Mere with them: open until "
            "dusk, whatever your watch says.",
            link=f"{site}/sandy-mere/opening",
            other_route="Signs at the gates, and the website",
            texts={mere.pk: ""},
            send_at=parse_local(_clocks_change(days.on(1)), time(9)),
        ),
        now,
    )


def _clocks_change(after: date) -> date:
    """Return the next last Sunday of March or October."""
    month = after
    while month.month not in {3, 10} or _last_sunday(month) < after:
        month = (month.replace(day=1) + timedelta(days=32)).replace(day=1)
    return _last_sunday(month)


def _last_sunday(month: date) -> date:
    last = (month.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _sent(author: Person, content: Content, now: datetime) -> Post:
    post = save(author, content=content, now=now)
    verdict = submit(author, post=post, now=now)
    if post.state != "ready":
        raise Complaint(f"The demonstration's own message was stopped: {verdict.reasons}")
    send(author, post=post, now=now)
    return post
