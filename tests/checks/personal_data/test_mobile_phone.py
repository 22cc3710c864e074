"""POL2: a mobile or personal number that the council does not publish."""

import pytest

from oyez.checks.base import Context, Draft
from oyez.checks.council import CouncilProfile
from oyez.checks.personal_data.mobile_phone import CHECK
from tests.checks.fernwell import hits, words

NUMBERS = [
    "07700 900123",
    "07700900123",
    "(07700) 900123",
    "07700-900-123",
    "07700.900.123",
    "07700/900123",
    "07700, 900, 123",
    "07700~900~123",
    "07700 [900] 123",
    "07700 | 900 | 123",
    "07.700.900.123",
    "0(7700)900123",
    "07700....900123",
    "07700 900 1 2 3",
    "zero 7700 nine zero zero 123",
    "oh double seven hundred, nine hundred, one two three",
    "077 0090 0123",
    "0770 0900 123",
    "0 7 7 0 0 9 0 0 1 2 3",
    "0-7-7-0-0-9-0-0-1-2-3",
    "+44 7700 900123",
    "+447700900123",
    "+44 (0)7700 900123",
    "+44(0) 7700 900 123",
    "(+44) 7700 900123",
    "0044 7700 900123",
    "447700900123",
    "07700\u00a0900123",
    "０７７００ ９００１２３",
    "0\u200b7\u200b7\u200b0\u200b0\u200b900123",
    "07700\u00ad900123",
    "07700–900123",
    "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣",
    "𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑",
    "٠٧٧٠٠ ٩٠٠١٢٣",
    "O77OO 9OO123",
    "077OO 900l23",
    "\u202a07700 900123",
    "07000 000 000",
    "+48 600 123 456",
]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    "around", ["{}", "Text {} now", "Sam on {}.", "({})", "tel:{}", "x\n{}\ny"]
)
def test_a_private_mobile_is_found_where_it_stands(number: str, around: str) -> None:
    text = around.format(number)
    found = words(CHECK, text)
    assert len(found) == 1
    assert found[0].strip("()\u202a") == number.strip("()\u202a")


@pytest.mark.parametrize(
    "text",
    [
        "Ring 01632 960100",
        "Text us on 07700 900100",
        "Text us on +44 7700 900100, or +44 (0)7700 900100",
        "Call 999, 101, 111, 105, 119 or 18000",
        "Free on 0800 111 0000, 0300 123 0000, 0345 678 9012 or 0909 879 0000",
        "Buses 07, 70 and 770; the 0770 leaves at 0900",
        "Planning application 24/07700/FUL and 07/00900/OUT",
        "VAT GB 123 4567 89, charity 1098765, company 07700900",
        "Order number 07700900123",
        "Your reference: 07700900123",
        "UPRN 07700900123, ISBN 9780770090012",
        "Barcode 5077009001234",
        "From £07700900123 to £0.07700900123",
        "0.7700900123 of the total",
        "On 07.10.2024 100 places, on 07-10-2024 123 places, on 07 10 2024 100 places",
        "0700 0800 0900 1000 1100",
        "07:00 to 09:00 and 0730-0930",
        "Lottery: 07 14 21 28 35 42",
        "https://fernwell.example/pay/07700900123 and www.fernwell.example/?n=07700900123",
        "Order 4471 9036 2281 5530 never came",
        "Grid reference SK 07700 90012",
        "077009001234567890",
        "AB07700900123",
        "1, 2, 3 and 0 1 2 3 4 5 6 7 8 9 10",
    ],
)
def test_what_is_no_private_mobile_passes(text: str) -> None:
    assert words(CHECK, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "01632 960100 07700 900123",
        "07700 900123 01632 960100",
        "01632960100/07700900123",
        "01632960100-07700900123",
        "07700 900100 or 07700 900123",
        "07700900100, 07700900123",
        "01632 960100,07700 900123",
        "(01632 960100) 07700 900123",
    ],
)
def test_a_published_number_does_not_cover_the_private_one_beside_it(text: str) -> None:
    (hit,) = hits(CHECK, text)
    assert "900123" in text[hit.start : hit.end]
    assert "960100" not in text[hit.start : hit.end]
    assert "900100" not in text[hit.start : hit.end]


def test_a_number_is_found_in_the_alternative_text_and_in_a_link_that_dials_it() -> None:
    (in_alt,) = hits(CHECK, "Poster", alt_text="Ring Sam, 07700 900123")
    assert (in_alt.field, in_alt.start, in_alt.end) == ("alt_text", 10, 22)
    (in_link,) = hits(CHECK, "Ring", link="tel:+447700900123")
    assert (in_link.field, in_link.start, in_link.end) == ("text", None, None)
    assert len(hits(CHECK, "Chat: https://wa.me/447700900123")) == 1


def test_an_empty_profile_publishes_nothing() -> None:
    found = CHECK.find(Draft("07700 900100"), Context(council=CouncilProfile(phones=("", "none"))))
    assert len(list(found)) == 1


def test_the_message_quotes_the_number_and_says_what_to_do() -> None:
    (hit,) = hits(CHECK, "Sam: 07700 900123")
    assert "“07700 900123”" in hit.message
    assert hit.suggestion
    assert "safe" not in hit.message.lower()


@pytest.mark.parametrize(
    "text",
    [
        "Dave's Plumbing 07700 900555",
        "Fernwell Taxis 07700 900222",
        "Pest control: Ratty Ltd 07700 900333",
    ],
)
def test_a_number_introduced_as_a_firms_passes(text: str) -> None:
    assert words(CHECK, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Girls' football taster. Text Coach Mel on 07700 900149",
        "Whiteby Cricket Club trials: text Steve 07700 900149",
        "I'm at the surgery all day, call me on 07700 900149",
        "ring priya on 07700 900149 about the school run",
        "message me directly on WhatsApp, 07700 900149, it's my own phone",
        "Fernwell Taxis 07700 900222, or Gav on 07700 900149",
        "To book, text 07700 900149",
        "I'm outside the shop, 07700 900149",
        "Your housing officer's mobile is 07700 900149",
        "lost dog near the library, 07700 900149",
        "the football team, 07700 900149",
        "Seen at Whiteby School, 07700 900149",
    ],
)
def test_a_persons_number_beside_a_body_is_found(text: str) -> None:
    assert words(CHECK, text) == ["07700 900149"]
