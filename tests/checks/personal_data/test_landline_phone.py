"""POL2: a landline number that the council does not publish."""

import pytest

from oyez.checks.personal_data.landline_phone import CHECK
from tests.checks.fernwell import words


@pytest.mark.parametrize(
    "number",
    [
        "01632 960999",
        "01632960999",
        "(01632) 960999",
        "01632 960 999",
        "+44 1632 960999",
        "+44 (0)1632 960999",
        "0113 496 0123",
        "020 7946 0123",
        "(020) 7946 0123",
        "028 9018 0123",
        "01632-960-999",
        "+1 202-555-0123",
    ],
)
def test_an_unpublished_landline_is_found(number: str) -> None:
    assert words(CHECK, f"Ring {number} today") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 01632 960100 or 01632 960123",
        "Ring +44 (0)1632 960123",
        "0300 123 0000, 0800 111 0000, 0845 678 9012",
        "Invoice number 01632960999",
        "01/02/2027 10:30 and 01.02.2027 10.30",
        "Scores 10 20 30 40 50",
        "Between 1066 and 1945, 01-02-2027 and 12 600 people",
        "Budget: 02 500 000 000 and £01632960999",
        "https://fernwell.example/01632960999",
        "Sort 12-34-56 and 01 02 03 04 05",
    ],
)
def test_what_is_no_private_landline_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_a_published_landline_does_not_cover_its_neighbour() -> None:
    assert words(CHECK, "01632 960100/01632 960101") == ["01632 960101"]
    assert words(CHECK, "01632 960100 01632 960101 01632 960123") == ["01632 960101"]


@pytest.mark.parametrize(
    "text",
    [
        "Ashby Drains on 01632 960500 did ours, it's on their van",
        "Ring the box office on 01632 960777",
        "Tickets £5 from 01632 960777",
        "Book a table at the Grange Hotel: 01632 960777",
        "The Kings Arms, tel 01632 960777",
        "Contact Whiteby Village Hall (01632 960444)",
        "Age UK Fernwell 01632 960555",
        "Samaritans on 01632 960111",
        "Citizens Advice: 01632 960222",
        "the vet's, 01632 960654",
        "Thornwell Surgery reception 01632 960321",
        "To book, call 01632 960321",
        "Lost and found: ring Mereside Homes on 01632 960666",
        "Skip hire? J Hobbs & Sons, 01632 960333",
        "The helpline is 01632 960555",
        "01632 960555 (box office)",
        "Call the Environment Agency incident hotline 01632 960099",
    ],
)
def test_a_number_introduced_as_a_bodys_passes(text: str) -> None:
    assert words(CHECK, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm in most days, landline 01632 960774",
        "Village Hall quiz night, ring Maureen on 01632 960774",
        "my mum's number is 01632 960774",
        "call Maureen 01632 960774 for the church flowers",
        "Mr Patel's home number 01632 960774",
        "We tried you on 01632 960774 but there was no answer",
        "The library book is late, ring my landline 01632 960774",
        "Box office 01632 960777. Mum is on 01632 960774",
        "Speak to Margaret, chair of the tenants' group, at home on 01632 960774",
    ],
)
def test_a_number_introduced_as_a_persons_is_found(text: str) -> None:
    assert words(CHECK, text) == ["01632 960774"]


def test_a_street_called_after_a_church_is_no_church() -> None:
    text = "R. Quill\nThe Nook, Church Walk, Upper Mere, FW7 2HN\n01632 960714"
    assert words(CHECK, text) == ["01632 960714"]
    assert words(CHECK, "Church Lane Surgery 01632 960551") == []
