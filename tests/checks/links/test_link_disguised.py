"""Links built to be read as another one."""

import pytest

from oyez.checks.links.link_disguised import CHECK
from tests.checks.links.council import found, pointed_at


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://fernwell.gov.uk@evil.example/pay", "link_user"),
        ("https://fernwell.gov.uk:443@evil.example/pay", "link_user"),
        ("http://www.gov.uk%2Fpay@203.0.113.9/", "link_user"),
        ("www.fernwell.gov.uk@evil.example", "link_user"),
        ("https://name:word@fernwell.gov.uk/", "link_user"),
        ("https://evil.example\\@fernwell.gov.uk/", "link_user"),
        ("https://fernwell.gov.uk\\.evil.example/", "link_slash"),
        ("https://fernwell.gov.uk∕pay.evil.example/", "link_slash"),
        ("https://fernwell.gov.uk⁄login.evil.example/", "link_slash"),
        ("https://fеrnwell.gov.uk/pay", "link_letters"),  # Cyrillic е
        ("fеrnwell.gov.uk/pay", "link_letters"),
        ("https://fernwe11.gov.uk.xn--e1a.example/", "link_false_beginning"),
        ("https://xn--frnwell-7gg.gov.uk/", "link_letters"),
        ("https://www.ɡov.uk/pay", "link_letters"),
        ("https://férnwell.example/", "link_letters"),
        ("https://payρal.example/", "link_letters"),  # Greek ρ
        ("https://mеresidehomes.example/", "link_letters"),
        ("https://fernwell.gov.uk.evil.example/", "link_false_beginning"),
        ("fernwell.gov.uk.evil.example", "link_false_beginning"),
        ("https://www.fernwell.example.evil.test/x", "link_false_beginning"),
        ("https://FERNWELL.GOV.UK.pay-now.example", "link_false_beginning"),
        ("https://tax.service.gov.uk.refund.example/", "link_false_beginning"),
        ("https://111.nhs.uk.book.example/", "link_false_beginning"),
        ("https://meresidehomes.example.login.test/", "link_false_beginning"),
    ],
)
def test_what_reads_as_one_address_and_leads_to_another_is_found(address: str, kind: str) -> None:
    text = f"Pay your council tax at {address} today."
    hits = found(CHECK, text)
    assert [hit.kind for hit in hits] == [kind]
    assert pointed_at(CHECK, text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.fernwell.gov.uk/bins and fernwell.example/x",
        "https://democracy.fernwell.gov.uk/ieListDocuments.aspx?CId=1&MId=2",
        "https://www.gov.uk/pay-council-tax, https://111.nhs.uk, https://www.leics.police.uk",
        "https://mastodon.example/@fernwell, https://www.tiktok.com/@fernwell?x=a@b",
        "https://maps.example/place/Town+Hall/@52.76,-0.88,17z",
        "news@fernwell.gov.uk or jane@mail.example",
        "https://fernwell.moderngov.co.uk, https://fernwell-self.achieveservice.example",
        "https://bücher.example/ and https://xn--bcher-kva.example/, https://пример.example/",
        "https://ｆernwell.gov.uk/ and https://fernwell。gov。uk/",
        "https://web.archive.example/web/2027/https://fernwell.gov.uk.evil.example/",
        "https://evil.example/fernwell.gov.uk.evil.example/?u=fernwell.gov.uk@x",
        "https://fernwellgazette.example and https://visitfernwell.example",
        "C:\\bins\\fernwell.gov.uk",
        "",
    ],
)
def test_ordinary_addresses_pass(text: str) -> None:
    assert found(CHECK, text) == []


def test_the_link_box_and_the_alternative_text_are_read() -> None:
    (hit,) = found(CHECK, "Pay", link="https://fernwell.gov.uk.evil.example")
    assert (hit.field, hit.start) == ("text", None)
    (hit,) = found(CHECK, "Pay", alt_text="Scan or go to fernwell.gov.uk.evil.example")
    assert hit.field == "alt_text"


def test_a_comment_is_not_to_be_opened_and_a_draft_is_to_be_put_right() -> None:
    (comment,) = found(CHECK, "https://fernwell.gov.uk.evil.example", role="comment")
    (draft,) = found(CHECK, "https://fernwell.gov.uk.evil.example")
    assert "Do not open it" in comment.suggestion
    assert "type the address" in draft.suggestion


def test_the_same_address_in_text_and_box_is_told_once() -> None:
    address = "https://fernwell.gov.uk.evil.example"
    assert len(found(CHECK, address, link=address)) == 1
