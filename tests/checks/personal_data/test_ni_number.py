"""POL2: a National Insurance number."""

import pytest

from oyez.checks.personal_data.ni_number import CHECK
from tests.checks.fernwell import words


@pytest.mark.parametrize(
    "number",
    [
        "AB123456C",
        "ab123456c",
        "AB 12 34 56 C",
        "AB-12-34-56-C",
        "AB.12.34.56.C",
        "A B 1 2 3 4 5 6 C",
        "AB 123 456 C",
        "AB123456 C",
        "ＡＢ１２３４５６Ｃ",
        "\u0410B123456C",
        "AB\u00a012\u00a034\u00a056\u00a0C",
        "AB12\u200b3456C",
        "JY123456D",
    ],
)
def test_a_number_is_found_where_it_stands(number: str) -> None:
    assert words(CHECK, f"Her number is {number}.") == [number]


def test_a_sticker_of_the_same_form_needs_the_words_beside_it() -> None:
    assert words(CHECK, "The sticker on my bin says GW 30 41 77 B") == []
    assert words(CHECK, "My NI, off the sticker, is GW 30 41 77 B") == ["GW 30 41 77 B"]


def test_small_letters_with_spaces_need_the_words_beside_them() -> None:
    assert words(CHECK, "National Insurance: ab 12 34 56 c") == ["ab 12 34 56 c"]
    assert words(CHECK, "Doors open at 10 11 12 a") == []


@pytest.mark.parametrize("prefix", ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"])
def test_prefixes_that_are_never_allocated_pass(prefix: str) -> None:
    assert words(CHECK, f"{prefix}123456A") == []


@pytest.mark.parametrize("first", "DFIQUV")
def test_letters_that_begin_no_number_pass(first: str) -> None:
    assert words(CHECK, f"{first}A123456A") == []
    assert words(CHECK, f"A{first}123456A") == []


@pytest.mark.parametrize(
    "text",
    [
        "AO123456A",
        "AB123456E",
        "AB12345C",
        "AB1234567C",
        "XAB123456C",
        "AB123456CD",
        "Planning 24/00123/FUL",
        "FW12 3BC",
        "GB 123 4567 89",
        "#ABC123456",
    ],
)
def test_what_is_no_number_passes(text: str) -> None:
    assert words(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("my NI is QQ 12 34 56 C", "QQ 12 34 56 C"),
        ("NI number: AB 12 34 56", "AB 12 34 56"),
        ("ni is H.B - 5 5 - 1 0 - 8 3 - D as in", "H.B - 5 5 - 1 0 - 8 3 - D"),
        ("nino JG1O3759A", "JG1O3759A"),
    ],
)
def test_labelled_numbers_count_mistyped_as_well(text: str, number: str) -> None:
    assert words(CHECK, text) == [number]


def test_a_code_does_not_cover_the_number_beside_it() -> None:
    assert words(CHECK, "Form AB1234567C, NI AB123456C") == ["AB123456C"]


def test_spaced_letters_of_another_word_are_no_label() -> None:
    assert words(CHECK, "P.l.a.n.n.i.n.g 2 5 / 0 0 7 1 1 / F U L") == []
