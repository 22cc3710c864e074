"""Links that do not show where they lead."""

import pytest

from oyez.checks.links.link_shortener import CHECK
from tests.checks.links.council import found, pointed_at


@pytest.mark.parametrize(
    "address",
    [
        "https://bit.ly/3xYz",
        "bit.ly/3xYz",
        "https://t.co/AbC",
        "http://tinyurl.com/fernwell",
        "https://OW.LY/x",
        "https://www.tinyurl.com/x",
        "https://brand.short.gy/x",
        "https://lnkd.in/x",
        "https://orlo.uk/x",
        "https://goo.gl/x",
        "https://203.0.113.9/pay",
        "http://3232235777/",
        "http://0xc0a80101/",
    ],
)
def test_a_shortened_link_and_a_bare_number_are_found(address: str) -> None:
    assert pointed_at(CHECK, f"More: {address}") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "https://frnwl.uk/bins",
        "https://www.fernwell.gov.uk/bit.ly",
        "https://notbit.ly.example and https://habit.ly",
        "https://youtu.be/x https://maps.app.goo.gl/x https://forms.gle/x https://wa.me/x",
        "https://www.gov.uk/t.co",
        "Version 1.2.3.4 and 24.12.2027",
        "",
    ],
)
def test_the_councils_own_short_domain_and_hosts_of_one_site_pass(text: str) -> None:
    assert pointed_at(CHECK, text) == []


def test_the_link_box_is_read() -> None:
    (hit,) = found(CHECK, "Bins", link="https://bit.ly/x")
    assert (hit.kind, hit.start) == ("link_shortener", None)
