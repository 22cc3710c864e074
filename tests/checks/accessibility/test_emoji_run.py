"""Accessibility: many emoji, each said by its name."""

import pytest

from oyez.checks.accessibility.emoji_run import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("We won! 🎉🎉🎉🎉", "🎉🎉🎉🎉"),
        ("We won! 🎉 🎊 🥳 👏 Thank you", "🎉 🎊 🥳 👏"),
        ("❤️❤️❤️❤️", "❤️❤️❤️❤️"),
        ("🇬🇧🇺🇦🇵🇱🇫🇷 welcome", "🇬🇧🇺🇦🇵🇱🇫🇷"),
        ("Count 1️⃣2️⃣3️⃣4️⃣", "1️⃣2️⃣3️⃣4️⃣"),
        ("👩‍🚒👨‍🚒🧑‍🚒👩🏽‍🚒 thank you", "👩‍🚒👨‍🚒🧑‍🚒👩🏽‍🚒"),
        ("Rain\n☔\n☔\n☔\n☔\nagain", "☔\n☔\n☔\n☔"),
        ("⚠️⚠️⚠️⚠️⚠️ Road closed", "⚠️⚠️⚠️⚠️⚠️"),
    ],
)
def test_more_than_three_in_a_row_are_found_where_they_stand(text: str, row: str) -> None:
    assert words(CHECK, text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Fun day on Saturday! 🎉",
        "Well done 👏👏👏",
        "👨‍👩‍👧‍👦 Family fun 👩🏽‍🦽 for all 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "📅 Saturday 12 June\n📍 Sandy Mere\n💷 Free\n🕚 11am to 4pm\n🐕 Dogs welcome\n🚌 Bus 12\nℹ️ 101",
        "© Fernwell™ 2027 ® • ✓ → ★",
        "1 2 3 4 5 6 7 8 9 10 #1 *4*",
        "",
    ],
)
def test_a_few_pass_and_so_do_bullets_and_plain_signs(text: str) -> None:
    assert hits(CHECK, text) == []


def test_many_in_all_are_found_at_the_first_that_is_too_many() -> None:
    text = "Tea ☕ cake 🍰 games 🎲 songs 🎵 prizes 🎁 friends 💜 and hugs 🤗"
    (hit,) = hits(CHECK, text)
    assert (hit.kind, text[hit.start : hit.end]) == ("emoji_many", "💜")
    assert "7 emoji" in hit.message


def test_a_list_with_a_bullet_on_every_one_of_eleven_lines_is_too_many() -> None:
    text = "\n".join(f"✅ Point {number}" for number in range(11))
    assert [hit.kind for hit in hits(CHECK, text)] == ["emoji_many"]


def test_the_alternative_text_is_read_too() -> None:
    (hit,) = hits(CHECK, "", alt_text="A heron 🐦🐦🐦🐦")
    assert hit.field == "alt_text"
