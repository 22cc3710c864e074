"""Accessibility: link words that say nothing."""

import pytest

from oyez.checks.accessibility.vague_link_text import CHECK
from tests.checks.fernwell import words

A = "https://www.fernwell.example/bins"


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        (f"Bin dates have changed. Click here: {A}", "Click here"),
        ("To apply, click here.", "click here"),
        ("Please tap the link below to book", "tap the link below"),
        (f"Read more here: {A}", "Read more here"),
        (f"Find out more here {A}", "Find out more here"),
        (f"More information here 👉 {A}", "More information here"),
        (f"Here: {A}", "Here"),
        (f"Bin days have moved, see here {A}", "see here"),
        (f"Follow this link: {A}", "Follow this link"),
        (f"New dates are out. [Click here]({A})", "Click here"),
        (f"New dates are out ([here]({A}))", "here"),
        (f"[Read more]({A})", "Read more"),
        (f'<a href="{A}" class="x">more</a>', "more"),
        ("Details here: fernwell.example/bins/new", "Details here"),
    ],
)
def test_words_that_name_nothing_are_found(text: str, vague: str) -> None:
    assert words(CHECK, text) == [vague]


@pytest.mark.parametrize(
    "text",
    [
        f"See the collection dates: {A}",
        f"Apply here: {A}",
        f"Book your place here: {A}",
        f"Have your say here {A}",
        f"Register to vote here: {A}",
        f"Find out more: {A}",
        f"Read her story: {A}",
        f"Look up your bin day at {A}",
        "We are here to help. Spring is here!",
        "Here's how it works. Here at Fernwell Council we recycle.",
        "The link road opens on Monday; the link worker can help.",
        "There and where and nowhere.",
        f"[Bin collection dates]({A})",
        f'<a href="{A}">Bin collection dates</a>',
        "Click and collect is open. Here come the holidays!",
        f"Report a missed bin here: {A}",
        "",
    ],
)
def test_words_that_say_what_is_there_pass(text: str) -> None:
    assert words(CHECK, text) == []
