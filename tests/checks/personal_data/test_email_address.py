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
        "She is deaf, email h.mistry.home@post.example please",
        "Litter pickers: their organiser Sybil Trask is at sybiltrask@oldmail.example",
        "The Mere Arms, landlady Ida Crane, idacrane@merearms.example",
    ],
)
def test_an_address_with_a_persons_name_is_the_persons(text: str) -> None:
    assert len(words(CHECK, text)) == 1


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


DISGUISED = [
    "jane.bloggs@mail.example",
    "jane underscore bloggs at gmail dot com",
    "jane_bloggs AT hotmail DOT co DOT uk",
    "jane bloggs 62 at gmail dot com",
    "jbloggs62 [at] yahoo [dot] co.uk",
    "jbloggs62 (a) gmail.com",
    "jbloggs62(AT)gmail(DOT)com",
    "jbloggs62 at gmail.com",
    "jbloggs62@gmail dot com",
    "jbloggs62@gmail,com",
    "jbloggs62 @gmail.com",
    "jbloggs62@ gmail.com",
    "j.bloggs62 at  gmail  dot  com",
    "jbloggs62 <at> gmail <dot> com",
    "jbloggs62 -at- gmail -dot- com",
    "jbloggs62_at_gmail_dot_com",
    "jbloggs62-at-gmail.com",
    "jbloggs62 * at * gmail * dot * com",
    "jbloggs62 {@} gmail {.} com",
    "j b l o g g s @ g m a i l . c o m",
    "jbloggs62＠gmail．com",
    "jbloggs62@gmаil.com",
    "jbloggs62 at gmail point com",
    "jbloggs62 at sign gmail dot com",
    "jbloggs62ATgmailDOTcom",
    "jbloggs62 at btinternet.com",
    "rose dot hadley at mail dot example",
    "daz 1 9 8 7 at outlook dot com",
    "jbloggs62 at hotmail",
    "jbloggs62@gmail",
    "ken.plot19@btinternet.com",
    'jbloggs62 "at" gmail "dot" com',
    "jbloggs62 /at/ gmail /dot/ com",
    "jbloggs62 at live dot co dot uk",
    "jbloggs62 @ sky.com",
    "jbloggs62(dot)x at gmail(dot)com",
    "annika.lund.allotment@inbox.example",
    "bigdaz_fernwell@hotmail.co.uk",
    "info@fernwell.example.evil.test",
    "priyas.hogs@gmail.com",
    "student07@fernwell.ac.uk",
    "dwaynesmith-nurse@nhs.net",
    "j bloggs @ mail . example",
    "jbloggs ( at ) mail ( dot ) example",
]
OF_BODIES = [
    "Write to info@thornwellmuseum.org.uk",
    "bookings@grangehotel.co.uk",
    "Contact highways@fernshire.gov.uk",
    "p.smith@leics.police.uk is the PCSO",
    "whitebyvillagehall@gmail.com",
    "u3a.bookings@whitebyhall.example",
    "friendsofsandymere@outlook.com",
    "1st.whiteby.scouts@gmail.com",
    "hello@kettleandkiln.example",
    "enquiries at citizensadvice dot org dot uk",
    "Contact Sarah at Ashby Drains, sarah@ashbydrains.co.uk",
    "parish.clerk@whiteby-pc.gov.uk",
    "clerk@whitebyparish.org.uk",
    "customer.services@severnwater.co.uk",
    "office@stcuthberts.fernshire.sch.uk",
    "lost.property@fernbus.co.uk",
    "treasurer@whitebycricketclub.co.uk",
    "the box office: tickets@mail.example",
    "I can be reached at home. Me and mail dot com",
    "meet at 10 at the park dot the i",
    "join us at mail.example for the show",
]


@pytest.mark.parametrize("address", DISGUISED)
def test_a_disguised_address_is_found_whole(address: str) -> None:
    assert words(CHECK, f"Write to me: {address} thanks") == [address]


@pytest.mark.parametrize("text", OF_BODIES)
def test_the_address_of_a_body_passes(text: str) -> None:
    assert words(CHECK, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "info@thornwellmuseum.example or jane.bloggs@mail.example",
        "whitebyvillagehall@gmail.com, keys from jane.bloggs@mail.example",
    ],
)
def test_a_bodys_address_does_not_cover_a_persons_beside_it(text: str) -> None:
    assert words(CHECK, text) == ["jane.bloggs@mail.example"]


@pytest.mark.parametrize(
    "address",
    ["info@fernwell.example.evil.test", "bins@fernwell-example.test"],
)
def test_what_plays_the_council_is_found_whatever_its_role(address: str) -> None:
    assert words(CHECK, f"Write to {address}") == [address]
