"""Accessibility: words run together in a hashtag."""

from dataclasses import replace

import pytest

from oyez.checks.accessibility.hashtag_capitals import CHECK
from oyez.checks.base import Context, Draft, Picture
from tests.checks.fernwell import FERNWELL, hits, words


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
        ("#internationalwomensday", "#InternationalWomensDay"),
        ("#shoplocal", "#ShopLocal"),
        ("#30dayswild", "#30DaysWild"),
        ("#12daysofchristmas", "#12DaysOfChristmas"),
        ("#antisocialbehaviour", None),
        ("#childrensmentalhealthweek", "#ChildrensMentalHealthWeek"),
        ("#nationalapprenticeshipweek", "#NationalApprenticeshipWeek"),
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
        "#Loughborough #Northallerton #Middlesbrough #Haverfordwest #Kirkcudbright #Bridgewater",
        "#Southend #Whitehaven #Redcar #Northfield #woodbridge #aberystwyth #Silverstone",
        "#misinformation #decarbonisation #neighbourliness #electrification #safeguarding",
        "#hedgehogs #wildflowers #foodbank #fundraising #kingfisher #Facebook #youtube #halloween",
        "#LGBTQIA #PCSO #SENDIASS #VEDay80 #EHCP #BSL #ACEs #NHSjobs",
        "#quornbury #Larkfieldmarket #whitebyzumba",
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


def test_a_brand_passes_as_the_profile_writes_it_and_is_suggested_so_otherwise() -> None:
    own = Context(council=replace(FERNWELL, aliases=("#lovefernwell", "MyFernwell")))
    assert list(CHECK.find(Draft("#lovefernwell #MyFernwell"), own)) == []
    (hit,) = CHECK.find(Draft("#myfernwell"), own)
    assert "#MyFernwell" in hit.suggestion
    (hit,) = hits(CHECK, "#fernwellcouncil")
    assert "#FernwellCouncil" in hit.suggestion


def test_words_in_a_picture_are_not_asked() -> None:
    read = (Picture(words="#sandymerefunday"),)
    assert hits(CHECK, "See the poster", media=("poster.png",), pictures=read) == []
