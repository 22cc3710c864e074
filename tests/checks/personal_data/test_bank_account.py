"""POL2: somebody's bank details."""

import pytest

from oyez.checks.base import Draft
from oyez.checks.personal_data.bank_account import CHECK, has_iban_digits
from tests.checks.fernwell import CONTEXT, hits, words

FOUND = [
    ("acount no 63920184, srt code 20 41 07, ta", "63920184, srt code 20 41 07"),
    ("it's the building society, 20.41.07 / 63920184", "20.41.07 / 63920184"),
    ("her bank is still 20/41/07, 63920184", "20/41/07, 63920184"),
    ("just pop it in here 204107 63920184", "204107 63920184"),
    (
        "my sort code's forty, twelve, oh nine and the account is 63920184",
        "forty, twelve, oh nine and the account is 63920184",
    ),
    (
        "sort thirty ninety six twelve, account 63920184",
        "thirty ninety six twelve, account 63920184",
    ),
    ("refund to sort code 20-41-07 account 63920184 please", "20-41-07 account 63920184"),
    ("sort code: 20 41 07, acc no: 63920184", "20 41 07, acc no: 63920184"),
    ("where my £212.60 goes. 40-18-55, 71840236. No", "40-18-55, 71840236"),
    ("to Santander 09-01-28 / 52917740. It", "09-01-28 / 52917740"),
    ("Nationwide 07-01-16, account no 48829013. I", "07-01-16, account no 48829013"),
    ("s/c 204107 a/c 63920184", "204107 a/c 63920184"),
    ("account number 63920184 sort code 20-41-07", "63920184 sort code 20-41-07"),
    ("acc 6392 0184, sort 20-41-07", "6392 0184, sort 20-41-07"),
    ("sort four zero, two two, one six and acc 3 3 9 1 0 0 7 4, ta", None),
    ("my bank account number is 63920184", "63920184"),
    ("IBAN GB82 WEST 1234 5698 7654 32 for it", "GB82 WEST 1234 5698 7654 32"),
    ("pay DE89370400440532013000", "DE89370400440532013000"),
    ("my iban: GB00 WEST 1234 5698 7654 32", "GB00 WEST 1234 5698 7654 32"),
    ("roll number 1234/567890-1 at the Skipton", "1234/567890-1"),
    (
        "Sort Code ２０-４１-０７ Account ６３９２０１８４",
        "２０-４１-０７ Account ６３９２０１８４",
    ),
    ("20.41.07 acct 63920184", "20.41.07 acct 63920184"),
    ("NI: ZR 12 90 44 C\nRefund to: 20-41-07 / 63920184", "20-41-07 / 63920184"),
    ("£12 is on its way to 20.41.07 - 63920184.", "20.41.07 - 63920184"),
    ("pay it back into 204107-63920184 (Jo Hale)", "204107-63920184"),
]
PASSES = [
    "Read on 20/04/07, meter 63920184",
    "Bank holiday 25/12/26, 63920184 is the code of the hall",
    "The food bank is open on 25/12/26, 63920184 is its number",
    "Sort twelve, twenty and thirty into boxes, lot 63920184",
    "VAT 123 4567 89, charity 1098765, company 01234567",
    "Sort your recycling: 20-41-07",
    "Open 12-06-25 from 10.30 to 16.30, 250 places",
    "Between 10-12-24 and 10-12-25",
    "Ring 01632 960100 or 01632 960123",
    "Paid £1,614.22 on 01/04, the bill says £1,641.22",
    "Lottery: 07 14 21 28 35 42",
    "Planning application 24/00123/FUL",
    "GB82 TEST 1234",
    "Grid reference SK 123456 and 12345678",
    "a roll number of 250 pupils",
    "The electoral roll: number 12",
    "order 204107-63920184 never came",
    "batch 204107 63920184 is recalled",
    "meter readings 20.41.07 - 63920184",
]


def found(text: str, role: str = "comment") -> list[str]:
    return [text[hit.start : hit.end] for hit in CHECK.find(Draft(text, role=role), CONTEXT)]


@pytest.mark.parametrize(("text", "details"), FOUND)
def test_bank_details_are_found_as_one_span(text: str, details: str | None) -> None:
    assert len(hits(CHECK, text)) == 1
    if details:
        assert words(CHECK, text) == [details]


@pytest.mark.parametrize("text", PASSES)
def test_what_is_no_bank_account_passes(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Pay the council: sort code 20-41-07, account 63920184",
        "Our bank details: 20-41-07, 63920184",
        "Fernwell Borough Council, sort code 20-41-07, account 63920184",
        "Sort code 20-41-07, account 63920184, account name Fernwell Borough Council",
    ],
)
def test_the_councils_own_account_passes_where_it_is_called_so(text: str) -> None:
    assert found(text, "draft") == []


def test_the_councils_account_does_not_cover_a_private_one_beside_it() -> None:
    text = (
        "Pay the council: sort code 20-41-07, account 63920184. "
        "Your refund went to 09-01-28, account 52917740"
    )
    assert found(text, "draft") == ["09-01-28, account 52917740"]


def test_our_account_in_a_comment_is_not_the_councils() -> None:
    assert found("Refund it, our account is 20-41-07 63920184") == ["20-41-07 63920184"]


def test_an_iban_needs_its_countrys_length_and_its_check_digits() -> None:
    assert has_iban_digits("GB82WEST12345698765432")
    assert not has_iban_digits("GB83WEST12345698765432")
    assert not has_iban_digits("GB82WEST1234569876543")
    assert not has_iban_digits("XX82WEST12345698765432")
