"""POL2: a driving licence number. The people in it are invented."""

import pytest

from oyez.checks.personal_data.driving_licence import CHECK, agrees
from tests.checks.fernwell import hits, words

FOUND = [
    "MORGA753116SM9IJ",
    "HARGR 802147 DJ9 KM",
    "KHANX 805230 A99 RB",
    "LEE99 805230 A99 RB",
    "MORGA 753116 SM9IJ",
    "MORGA-753116-SM9IJ",
    "M O R G A 7 5 3 1 1 6 S M 9 I J",
    "morga753116sm9ij",
    "MORGA7531I6SM9IJ",
    "ＭＯＲＧＡ７５３１１６ＳＭ９ＩＪ",
]


@pytest.mark.parametrize("number", FOUND)
def test_a_licence_number_is_found_where_it_stands(number: str) -> None:
    assert words(CHECK, f"It says {number} is not known") == [number]


def test_one_whose_date_does_not_exist_needs_the_words_beside_it() -> None:
    assert hits(CHECK, "driving licence SMITH 923456 AB9CD")
    assert hits(CHECK, "code SMITH 923456 AB9CD") == []


def test_northern_irelands_eight_digits_need_the_words() -> None:
    assert words(CHECK, "my driving licence number 12345678") == ["12345678"]
    assert words(CHECK, "number 12345678") == []


@pytest.mark.parametrize(
    "text",
    [
        "MORGA713116SM9IJX",
        "Planning 24/00123/FUL",
        "FN68 TXC and FW12 3BC",
        "Ref ABCDE 123456 and 12 Elm Row",
        "OPENS 120625 AT 10AM",
        "Driving licence renewals: ring 0300 790 6801",
        "https://fernwell.example/FILES-802147",
    ],
)
def test_what_is_no_licence_passes(text: str) -> None:
    assert words(CHECK, text) == []


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("MORGA753116SM9IJ", True),
        ("MORGA713116SM9IJ", False),
        ("MORGA763116SM9IJ", False),
        ("MORGA702306SM9IJ", False),
        ("MORGA752296SM9IJ", True),
        ("MOR9A753116SM9IJ", False),
        ("MOR99753116SM9IJ", True),
        ("MORGA753116S89IJ", False),
    ],
)
def test_month_day_and_filling_must_agree(number: str, right: bool) -> None:
    assert agrees(number) is right
