"""PRO1: good news links to the council's own website or press page."""

import pytest

from oyez.checks.base import Check, Context, Draft, Effect
from oyez.checks.categories.category_link import CHECK
from oyez.checks.categories.vacancy_link import CHECK as VACANCY
from tests.checks.fernwell import hits

OWN = [
    "https://fernwell.example/news/award",
    "http://fernwell.example/news",
    "https://www.fernwell.example",
    "https://press.fernwell.example:443/award?x=1#y",
    "https://FERNWELL.EXAMPLE./news",
    "www.fernwell.example/news",
    "fernwell.example/news",
    "fernwell.example",
]
ELSEWHERE = [
    "https://fernwell.example.evil.test/news",
    "https://notfernwell.example/news",
    "https://fernwell-example.test",
    "https://fernwell.example@evil.test/news",
    "https://user@fernwell.example/news",
    "https://user:pw@fernwell.example/news",
    "https://evil.test\\@fernwell.example",
    "https://evil.test/fernwell.example",
    "https://evil.test?fernwell.example",
    "https://evil.test#fernwell.example",
    "https://bit.ly/fernwell.example",
    "https://fernw\u0435ll.example/news",
    "https://xn--fernwll-2of.example/news",
    "https://fernwell.example\u3002evil.test/",
    "https://fernwell.\u0435xample/",
    "ftp://fernwell.example/news",
    "//fernwell.example/news",
    "https:/\\fernwell.example",
    "https://fernwell%2eexample/news",
    "https://[fernwell.example]/",
    "https://example/",
    "https://.example/",
    "https://fernwell.example\u0000.evil.test/",
    "https://evil.test/\u202e/elpmaxe.llewnref",
    "mailto:news@fernwell.example",
]
NO_LINKS = ["javascript:alert('fernwell.example')", "data:text/html,fernwell.example", "https:"]


def missing(check: Check, text: str, **more: object) -> list[str]:
    return [hit.kind for hit in hits(check, text, **more)]


@pytest.mark.parametrize("link", OWN)
def test_good_news_with_the_councils_own_link_passes(link: str) -> None:
    assert missing(CHECK, "We won.", category="good_news", link=link) == []
    assert missing(CHECK, f"We won: {link}", category="good_news") == []
    assert missing(CHECK, f"We won ({link}).", category="good_news") == []


@pytest.mark.parametrize("link", ELSEWHERE)
def test_a_link_that_only_looks_like_the_councils_does_not_count(link: str) -> None:
    assert missing(CHECK, "We won.", category="good_news", link=link) == ["link_elsewhere"]
    assert missing(CHECK, f"We won: {link}", category="good_news") != []


@pytest.mark.parametrize("link", NO_LINKS)
def test_what_no_browser_opens_as_a_site_does_not_count(link: str) -> None:
    assert missing(CHECK, "We won.", category="good_news", link=link) == ["link_elsewhere"]


@pytest.mark.parametrize("link", ["", " ", "\u00a0"])
def test_good_news_without_a_link_is_found(link: str) -> None:
    assert missing(CHECK, "We won.", category="good_news", link=link) == ["link_missing"]


def test_without_a_domain_in_the_profile_the_message_says_to_add_it() -> None:
    draft = Draft("We won", category="good_news", link=OWN[0])
    (hit,) = CHECK.find(draft, Context())
    assert "profile" in hit.suggestion


def test_only_good_news_is_asked_for_the_councils_own_link() -> None:
    for category in ("", "events", "jobs", "partners", "new_information", "other"):
        assert missing(CHECK, "Text", category=category) == []


def test_a_job_needs_some_link() -> None:
    assert missing(VACANCY, "Join us", category="jobs") == ["link_missing"]
    assert missing(VACANCY, "Join us", category="jobs", link="javascript:x()") == ["link_missing"]
    assert missing(VACANCY, "Join us", category="jobs", link="https://jobs.example/7") == []
    assert missing(VACANCY, "Join us: jobs.example/7", category="jobs") == []
    assert missing(VACANCY, "Join us", category="events") == []


def test_good_news_may_be_stopped_and_a_job_is_asked() -> None:
    assert (CHECK.effect, VACANCY.effect) == (Effect.BLOCK, Effect.ANSWER)
