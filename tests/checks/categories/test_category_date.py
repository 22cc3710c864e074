"""PRO1: an event says when it is; a job says when applications close."""

import pytest

from oyez.checks.categories.category_date import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "text",
    [
        "Fun Day, Saturday 12 June, 11am",
        "Fun Day on 12th June",
        "Fun Day, 12 Jun",
        "Fun Day, June 12",
        "Fun Day, the 1st of May",
        "Fun Day, 12/06/2027",
        "Fun Day, 12.06.27",
        "Fun Day, 2027-06-12",
        "Fun Day this Saturday",
        "Every Tuesday at ten",
        "Tomorrow at ten",
        "Tonight",
        "Sat 12, ten o'clock",
        "Christmas Eve carols",
        "29 February",
        "Bank Holiday fun",
        "１２ June",
    ],
)
def test_an_event_with_a_date_passes(text: str) -> None:
    assert hits(CHECK, text, category="events") == []


@pytest.mark.parametrize(
    "text",
    [
        "Fun Day, 11am to 4pm",
        "You may bring a picnic",
        "Our 24/7 helpline",
        "1/2 price entry",
        "Sun, sand and sat navs",
        "31 June",
        "30 February",
        "45 May",
        "0 June",
        "March with us through town",
        "Room 12, building 4.2.1",
        "99/99/2027",
        "2027-13-40",
        "",
    ],
)
def test_an_event_without_a_date_is_found(text: str) -> None:
    assert [hit.kind for hit in hits(CHECK, text, category="events")] == ["date_missing"]


@pytest.mark.parametrize(
    "text",
    [
        "Apply by noon, Friday 4 June",
        "Closing date: 4 June",
        "Applications close on 04/06/2027",
        "Deadline Friday",
        "Open until 4 June",
        "Apply before midnight on Sunday 4 June",
    ],
)
def test_a_job_with_a_closing_date_passes(text: str) -> None:
    assert hits(CHECK, text, category="jobs") == []


@pytest.mark.parametrize(
    "text",
    [
        "Housing Support Officer, full time. Apply",
        "Interviews on 12 June",
        "Start on 1 September",
        "Standing by. Interviews on 12 June",
        "Apply by email",
    ],
)
def test_a_job_without_a_closing_date_is_found(text: str) -> None:
    assert [hit.kind for hit in hits(CHECK, text, category="jobs")] == ["closing_date_missing"]


def test_other_categories_need_no_date() -> None:
    for category in ("", "good_news", "partners", "new_information", "other"):
        assert hits(CHECK, "Text", category=category) == []
