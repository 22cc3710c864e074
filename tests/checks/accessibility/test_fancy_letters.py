"""Accessibility: letters of another alphabet of signs."""

import pytest

from oyez.checks.accessibility.fancy_letters import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    "fancy",
    [
        "𝐅𝐮𝐧 𝐃𝐚𝐲",
        "𝓕𝓾𝓷 𝓓𝓪𝔂",
        "𝘍𝘶𝘯",
        "𝙵𝚞𝚗",
        "ⒻⓊⓃ ⒹⒶⓎ",
        "ⓕⓤⓝ",
        "🄵🅄🄽",
        "🅵🆄🅽",
        "Ｆｕｎ Ｄａｙ",
        "ꜰᴜɴ ᴅᴀʏ",
        "ᶠᵘⁿ ᵈᵃʸ",
        "F̶u̶n̶",
        "ℱ𝓊𝓃",
        "𝟐𝟎𝟐𝟕",
    ],
)
def test_letters_of_other_alphabets_are_found_whole(fancy: str) -> None:
    text = f"Come to our {fancy}!"
    assert [word.strip() for word in words(CHECK, text)] == [fancy]


def test_the_ordinary_letters_are_suggested() -> None:
    (hit,) = hits(CHECK, "𝐅𝐮𝐧 𝐃𝐚𝐲")
    assert hit.suggestion.endswith("Fun Day.")


@pytest.mark.parametrize(
    "text",
    [
        "Fun Day, naïve café, Ŵyl Gymraeg, Łódź, Zażółć",
        "5 km², 20 m³, CO₂, 2ⁿᵈ, 1ˢᵗ, ½, №7, 21 ℃, ℅ 5ℓ, µm, Å, ™ ® ©",
        "Добро пожаловать, καλημέρα, ਜੀ ਆਇਆਂ ਨੂੰ, 你好, مرحبا",
        "🅿️ parking, 🆎, ℹ️, Ⓜ️",
        "e\u0301 and n\u0303",
        "ª º 1ª",
        "",
    ],
)
def test_other_languages_units_and_single_signs_pass(text: str) -> None:
    assert words(CHECK, text) == []
