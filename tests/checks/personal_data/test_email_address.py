"""POL2: an email address that is not the council's own."""

import pytest

from oyez.checks.personal_data.email_address import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    "address",
    [
        "jane.bloggs@mail.example",
        "JANE@MAIL.EXAMPLE",
        "j+bins@mail.example",
        "o'brien@mail.example",
        "jane@sub.mail.co.uk",
        "info@fernwell.example.evil.test",
        "info@notfernwell.example",
        "info@fernwell-example.test",
        "info@fernw\u0435ll.example",
        "info@fernwell\u200b.example",
        "jane\uff20mail.example",
        "jane(at)mail.example",
        "jane [at] mail [dot] example",
        "jane {at} mail {dot} co {dot} uk",
        "jane.bloggs at gmail dot com",
        "jane at gmail dot com",
        "jane.bloggs @ gmail . com",
        "x.thornwell.library@mail.example",
    ],
)
def test_an_address_that_is_not_the_councils_is_found_where_it_stands(address: str) -> None:
    text = f"Write to {address} today"
    assert words(CHECK, text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Write to info@fernwell.example",
        "Write to Sam.Hill@Fernwell.Example.",
        "Write to bins@mail.fernwell.example",
        "Write to thornwell.library@mail.example",
        "Follow @FernwellCouncil and @council@mastodon.example",
        "logo@2x.png",
        "See us @ fernwell.example or at the library. Bring a friend",
        "Visit us at fernwell dot example",
        "Find it at live.com",
        "Ice creams @ £2.50, 3@1.20",
        "https://fernwell.example@evil.test/page",
        "Music @ the park. Com and go",
        "We are at home. Me too",
        "a@b and @ and @@ and x@y.1",
    ],
)
def test_what_is_official_or_no_address_passes(text: str) -> None:
    assert words(CHECK, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "info@fernwell.example, jane@mail.example",
        "jane@mail.example/info@fernwell.example",
        "info@fernwell.example;jane@mail.example",
        "info@fernwell.example jane@mail.example",
    ],
)
def test_a_public_address_does_not_cover_its_neighbour(text: str) -> None:
    assert words(CHECK, text) == ["jane@mail.example"]


def test_an_address_in_a_mail_link_or_a_web_form_is_found() -> None:
    assert len(hits(CHECK, "Write", link="mailto:jane@mail.example")) == 1
    assert hits(CHECK, "Write", link="mailto:info@fernwell.example") == []
    assert words(CHECK, "https://x.example/?email=jane@mail.example") == ["jane@mail.example"]
