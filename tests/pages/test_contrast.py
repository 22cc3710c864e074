"""WCAG 2.2 AA, computed from the shipped custom properties."""

import re
from pathlib import Path

import pytest

import oyez.pages

THEME = Path(oyez.pages.__file__ or "").parent / "assets" / "scss" / "_theme.scss"
COLOURS = dict(re.findall(r"--oz-([a-z0-9-]+): (#[0-9a-f]{6});", THEME.read_text()))

TEXT = 4.5
GRAPHICS = 3.0

PAIRS = [
    ("on-brand", "brand", TEXT),
    ("brass", "brand", GRAPHICS),
    ("brand", "mist", TEXT),
    ("brand-strong", "mist", TEXT),
    ("brand-strong", "paper", GRAPHICS),
    ("ink", "paper", TEXT),
    ("ink", "mist", TEXT),
    ("ink-soft", "paper", TEXT),
    ("ink-soft", "mist", TEXT),
    ("line-strong", "paper", GRAPHICS),
    ("link", "paper", TEXT),
    ("link", "mist", TEXT),
    ("done", "paper", TEXT),
    *(
        pair
        for tone in ("stop", "ask", "tip")
        for pair in (
            (tone, "paper", GRAPHICS),
            (tone, f"{tone}-tint", GRAPHICS),
            ("ink", f"{tone}-tint", TEXT),
            (f"{tone}-text", "paper", TEXT),
            (f"{tone}-text", f"{tone}-tint", TEXT),
        )
    ),
    ("stop", "paper", TEXT),  # error messages are written in it
    *((f"colour-{number}", "paper", TEXT) for number in range(1, 13)),
    *((f"colour-{number}", "mist", GRAPHICS) for number in range(1, 13)),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_ratio_is_the_one_of_wcag() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("one", "other", "least"), PAIRS)
def test_colours_that_meet_can_be_told_apart(one: str, other: str, least: float) -> None:
    assert ratio(COLOURS[one], COLOURS[other]) >= least


def test_every_colour_is_a_custom_property_of_the_theme() -> None:
    strays = {
        path.name: found
        for path in THEME.parent.glob("*.scss")
        if path != THEME
        and (
            found := set(re.findall(r"#[0-9a-f]{3,8}\b", path.read_text())) - {"#ffffff", "#000000"}
        )
    }
    assert strays == {}


def test_every_colour_is_used_in_a_pair_or_is_only_a_line() -> None:
    used = {name for one, other, _ in PAIRS for name in (one, other)}
    assert set(COLOURS) - used == {"line"}


def test_no_two_accounts_share_a_colour() -> None:
    accounts = [value for name, value in COLOURS.items() if name.startswith("colour-")]
    assert len(accounts) == len(set(accounts)) == 12
