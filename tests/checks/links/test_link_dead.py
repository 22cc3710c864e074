"""Links that led nowhere when they were visited."""

from oyez.checks.base import Context, Draft
from oyez.checks.links.link_dead import CHECK

DEAD = {"https://fernwell.example/gone": "the server says that there is no such page."}


def pointed_at(text: str, *, link: str = "") -> list[str | None]:
    hits = CHECK.find(Draft(text, link=link), Context(dead_links=DEAD))
    return [text[hit.start : hit.end] if hit.start is not None else None for hit in hits]


def test_a_dead_link_is_found_however_it_is_written() -> None:
    text = "See https://fernwell.example/gone, or fernwell.example/gone#bins."
    assert pointed_at(text) == ["https://fernwell.example/gone", "fernwell.example/gone#bins"]
    assert pointed_at("See", link="https://fernwell.example/gone") == [None]


def test_the_reason_is_told() -> None:
    draft = Draft("https://fernwell.example/gone")
    (hit,) = CHECK.find(draft, Context(dead_links=DEAD))
    assert "no such page" in hit.message


def test_what_was_not_visited_or_lives_passes() -> None:
    assert pointed_at("https://fernwell.example/ https://fernwell.example/gone-fishing") == []
    assert list(CHECK.find(Draft("https://fernwell.example/gone"), Context())) == []
