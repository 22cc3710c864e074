"""Accessibility: an emoji in the middle of a sentence."""

import pytest

from oyez.checks.accessibility.emoji_inside import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("Join us for 🎉 fun at the park", ["🎉"]),
        ("Come to the 🏛️ Town Hall on Monday", ["🏛️"]),
        ("We ❤️ our parks", ["❤️"]),
        ("Don't put 🔋 batteries in your 🗑️ bin", ["🔋", "🗑️"]),
        ("Tea, ☕ cake and chat on Friday", ["☕"]),
        ("Meet in the 📚 Library", ["📚"]),
        ("Ring us on ☎️ 01632 960123", ["☎️"]),
        ("It's the 👩🏽‍🚒 👨‍🚒 crew you need", ["👩🏽‍🚒 👨‍🚒"]),
        ("Bins out by 7am\nPut your 🗑️ green bin out", ["🗑️"]),
    ],
)
def test_words_of_one_sentence_on_both_sides_are_found(text: str, emoji: list[str]) -> None:
    assert words(CHECK, text) == emoji


@pytest.mark.parametrize(
    "text",
    [
        "Fun day on Saturday! 🎉",
        "Fun day on Saturday 🎉\nBring a picnic",
        "Great news! 🎉 Our parks team has won",
        "Great news 🎉 Our parks team has won",
        "📅 saturday 12 June\n📍 the park\n• 💷 free",
        "  🎉 free for everyone",
        "📅 Saturday 12 June 📍 Sandy Mere 💷 free 🐕 dogs welcome",
        "Find out more 👉 https://www.fernwell.example/fun",
        "Find out more at 👉 www.fernwell.example",
        "More 👇 fernwell.example/fun #FunDay",
        "Thank you 💜 @FernwellCouncil",
        "Thank you 💜 #VolunteersWeek",
        "Here's how: 📞 call us",
        "Bins (🗑️ green) go out",
        "Saturday 12 June | 🎪 free | 🐕 welcome",
        "Call ☎️ 01632 960123",
        "Good luck to everyone 🍀.",
        "✓ and ™ are no emoji; nor is a → b",
        "",
    ],
)
def test_ends_of_sentences_bullets_and_pointers_pass(text: str) -> None:
    assert words(CHECK, text) == []


def test_at_most_five_are_pointed_at() -> None:
    assert len(hits(CHECK, "we 🎉 go " * 9)) == 5
