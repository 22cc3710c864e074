"""Accessibility: words run together in a hashtag."""

import pytest

from oyez.checks.accessibility.hashtag_capitals import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    ("tag", "guess"),
    [
        ("#sandymerefunday", "#SandyMereFunDay"),
        ("#Sandymerefunday", "#SandyMereFunDay"),
        ("#SANDYMEREFUNDAY", "#SandyMereFunDay"),
        ("#fernwellcouncil", "#FernwellCouncil"),
        ("#meresidehomes", "#MeresideHomes"),
        ("#walktoschool", "#WalkToSchool"),
        ("#ukcityofculture2025", "#UKCityOfCulture2025"),
        ("#homelessnessawarenessmonth", "#HomelessnessAwarenessMonth"),
        ("＃foodwaste", None),
    ],
)
def test_words_run_together_are_found_with_a_guess(tag: str, guess: str | None) -> None:
    text = f"Come along {tag}!"
    (hit,) = hits(CHECK, text)
    assert text[hit.start : hit.end] == tag
    assert guess is None or guess in hit.suggestion


def test_a_place_named_in_the_text_helps_the_guess() -> None:
    (hit,) = hits(CHECK, "Zumba in Quorndale! #quorndalezumba")
    assert "#QuorndaleZumba" in hit.suggestion


def test_a_long_tag_that_cannot_be_read_is_found_without_a_guess() -> None:
    (hit,) = hits(CHECK, "#xylquorvantebrimnoth")
    assert "capital" in hit.suggestion
    assert "Xyl" not in hit.suggestion


@pytest.mark.parametrize(
    "text",
    [
        "#FunDay #SandyMereFunDay #BlackHistoryMonth",
        "#recycling #Recycling #housing #accessibility #neighbourhoods",
        "#NHS #COVID19 #NHS75 #LGBT #FOI",
        "#fun_day #sandy_mere_fun_day",
        "#Thornwell #whiteby #thornwell in Thornwell and Whiteby",
        "#newcastle #northamptonshire #wolverhampton",
        "https://fernwell.example/page#sandymerefunday",
        "fernwell.example/page#sandymerefunday",
        "Bin #3, issue #1234, colour #ff00aa and #abc123",
        "&#39; and #",
        "##",
        "# funday",
    ],
)
def test_what_is_easy_to_read_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_it_reads_the_alternative_text() -> None:
    (hit,) = hits(CHECK, "", alt_text="Poster: #sandymerefunday")
    assert hit.field == "alt_text"
