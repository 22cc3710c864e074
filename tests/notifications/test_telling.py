"""One way to tell a person something: once for each matter, and off the list when it is done."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import IntegrityError, transaction

from oyez.notifications.kinds import Kind, kind_named, register
from oyez.notifications.models import Notification
from oyez.notifications.queries import number_unread, of
from oyez.notifications.services import choose_email, settle, tell
from oyez.notifications.tasks import send_due
from oyez.people.models import Engagement
from tests.council import Council

WAITS = Kind("tests.waits", "A page request waits for you.", urgent=False)
URGENT = Kind("tests.urgent", "Something cannot wait.", urgent=True)


def told(council: Council, *people: Any, kind: Kind = WAITS, key: str = "matter:1") -> int:
    return tell(
        people,
        kind=kind,
        text="Asha Patel asks for a page.",
        url="/accounts/",
        key=key,
        now=council.now,
    )


def test_nobody_hears_the_same_matter_twice(council: Council) -> None:
    assert told(council, council.morag, council.morag) == 1
    assert told(council, council.morag, council.helen) == 1
    assert number_unread(council.morag) == 1


def test_a_matter_that_is_done_goes_from_everybodys_list(council: Council) -> None:
    told(council, council.morag, council.helen, key="review:1:overdue")
    told(council, council.morag, key="review:12:overdue")
    assert settle("review:1", now=council.now) == 2
    assert [row.key for row in of(council.morag)] == ["review:12:overdue"]


def test_settling_may_spare_what_was_told_today(council: Council) -> None:
    told(council, council.morag, key="found:monday")
    told(council, council.morag, key="found:tuesday")
    settle("found", but="found:tuesday", now=council.now)
    assert [row.key for row in of(council.morag)] == ["found:tuesday"]


@pytest.mark.parametrize("url", ["https://elsewhere.example/", "//elsewhere.example/", ""])
def test_a_notification_leads_to_a_page_of_ours_alone(council: Council, url: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Notification.objects.create(
            person=council.asha,
            kind="tests.waits",
            key="k",
            text="t",
            url=url,
            created_at=council.now,
            email_at=council.now,
        )


def test_what_was_undone_was_never_told(council: Council) -> None:
    def fails() -> None:
        with transaction.atomic():
            told(council, council.morag)
            raise ValueError("undone")

    with pytest.raises(ValueError, match="undone"):
        fails()
    assert number_unread(council.morag) == 0


def test_telling_many_costs_as_many_queries_as_telling_one(
    council: Council, django_assert_num_queries: Any
) -> None:
    everybody = [council.asha, council.tom, council.morag, council.helen, council.ruth]
    with django_assert_num_queries(3):
        told(council, council.asha)
    with django_assert_num_queries(3):
        told(council, *everybody, key="matter:2")


def test_a_kind_is_registered_once_and_says_one_sentence() -> None:
    kind = register("tests.once", subject="One thing waits.")
    assert register("tests.once", subject="One thing waits.") is kind
    with pytest.raises(ValueError, match="not a free name"):
        register("tests.once", subject="Another thing waits.")
    with pytest.raises(ValueError, match="one sentence"):
        register("tests.other", subject="Write to someone@example.org.")


def test_a_kind_that_is_gone_still_has_a_sentence() -> None:
    assert kind_named("gone.kind").subject == "Something waits for you."


def test_telling_does_not_email_by_itself(council: Council) -> None:
    told(council, council.morag, kind=URGENT)
    assert mail.outbox == []


@pytest.mark.parametrize(
    ("how", "kind", "state", "at"),
    [
        # NOW is a Sunday: the next digest is Monday at 9.
        ("digest", WAITS, "waiting", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("digest", URGENT, "waiting", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("at_once", WAITS, "waiting", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("urgent", WAITS, "needless", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("urgent", URGENT, "waiting", datetime(2026, 11, 22, 10, tzinfo=UTC)),
    ],
)
def test_when_it_is_emailed_follows_from_the_kind_and_the_persons_choice(
    council: Council, how: str, kind: Kind, state: str, at: datetime
) -> None:
    choose_email(council.morag, how=how)
    told(council, council.morag, kind=kind)
    row = Notification.objects.get()
    assert (row.email, row.email_at) == (state, at)


def test_who_has_no_address_sees_it_in_the_product_alone(council: Council) -> None:
    council.morag.email = ""
    council.morag.save()
    told(council, council.morag, kind=URGENT)
    assert Notification.objects.get().email == "needless"


def test_a_leaver_is_not_emailed_what_was_told_before(council: Council, settings: Any) -> None:
    from_tomorrow = council.now + timedelta(days=1)
    told(council, council.lena, kind=URGENT)
    Engagement.objects.filter(person=council.lena).update(end=council.now.date())
    settings.EMAIL_IS_SET_UP = True
    assert send_due(from_tomorrow) == 0
    assert Notification.objects.get().email == "needless"
