"""PRO1: a message without a category that announces a job, an event or good news."""

import pytest

from oyez.checks.categories.announcement import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("We're hiring! Come and work with us.", {"closing_date_missing", "link_missing"}),
        ("Join our team as a Housing Officer", {"closing_date_missing", "link_missing"}),
        ("Parks Manager, £38,500, permanent", {"closing_date_missing", "link_missing"}),
        ("Lifeguards wanted. Apply by 13 June", {"link_missing"}),
        (
            "We're looking for two seasonal gardeners. Apply: https://fernwell.example/jobs",
            {"closing_date_missing"},
        ),
        ("Our tea dance is back. Everybody welcome!", {"date_missing", "place_missing"}),
        ("Storytime is back at Thornwell Library, and it's free", {"date_missing"}),
        ("Join us for our Easter egg hunt on Sunday 4 April", {"place_missing"}),
        ("Our parks team has just won a regional award", {"link_missing"}),
    ],
)
def test_what_an_announcement_lacks_is_found(text: str, kinds: set[str]) -> None:
    assert {hit.kind for hit in hits(CHECK, text)} == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Lifeguards wanted. Apply by 13 June: https://fernwell.example/jobs/lifeguard",
        "Tea dance at the Town Hall, Saturday 12 June, 2pm. Everybody welcome",
        "Volunteers wanted for the canal",
        "We're looking for foster carers with room to spare",
        "We're looking for the owner of a grey cat",
        "Thanks to everyone who came to the tea dance. What a day!",
        "The fun day is cancelled because of the wind. Come along next year",
        "Hi Sam, the storytime is back in May, come along",
        "The show must go on",
        "Christmas trees wanted for the zoo",
        "Our team won't be at the depot today",
        "Our Housing Officer, Ann Moss, has joined us",
        "Works on the library car park cost £38,500, says our surveyor's budget",
        "Our parks team has just won an award: https://fernwell.example/news/award",
        "Bins move to Tuesday",
    ],
)
def test_what_announces_nothing_or_lacks_nothing_passes(text: str) -> None:
    assert [hit.message for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize("category", ["events", "jobs", "good_news", "other", "new_information"])
def test_a_recorded_category_is_left_to_its_own_rules(category: str) -> None:
    assert hits(CHECK, "We're hiring! Tea dance is back, come along", category=category) == []
