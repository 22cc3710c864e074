"""Addresses in text, and whose site an address really leads to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.lib.links import belongs_to, find_links, host_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://fernwell.example/a.", ["https://fernwell.example/a"]),
        ("See (https://fernwell.example/a(b)).", ["https://fernwell.example/a(b)"]),
        (
            "www.fernwell.example, fernwell.example/x!",
            ["www.fernwell.example", "fernwell.example/x"],
        ),
        ("“https://fernwell.example/?q=1&r=2#s”", ["https://fernwell.example/?q=1&r=2#s"]),
        ("HTTPS://FERNWELL.EXAMPLE", ["HTTPS://FERNWELL.EXAMPLE"]),
        ("jane@mail.example and @fernwell", []),
        ("1.5 miles, 24.12.2027, 10.30am, e.g. this", []),
        ("", []),
    ],
)
def test_addresses_are_found_without_the_sentences_punctuation(
    text: str, expected: list[str]
) -> None:
    found = list(find_links(text))
    assert [link.address for link in found] == expected
    assert all(text[link.start : link.end] == link.address for link in found)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://Fernwell.Example:8443/x", "fernwell.example"),
        ("fernwell.example:8443/x", "fernwell.example"),
        ("fernwell.example./", "fernwell.example"),
        ("https://b\u00fccher.example", "xn--bcher-kva.example"),
        ("https://XN--BCHER-KVA.example", "xn--bcher-kva.example"),
        ("https://user@fernwell.example", ""),
        ("https://fernwell.example\\.evil.test", ""),
        ("https://fernwell.example:99999999", ""),
        ("https://[::1", ""),
        ("https://" + "a" * 64 + ".example", ""),
        ("ftp://fernwell.example", ""),
        ("tel:01632960100", ""),
        (" fernwell.example", ""),
        ("", ""),
    ],
)
def test_a_host_is_what_a_browser_would_look_up_or_nothing(address: str, host: str) -> None:
    assert host_of(address) == host


@pytest.mark.parametrize(
    ("host", "belongs"),
    [
        ("fernwell.example", True),
        ("a.b.fernwell.example", True),
        ("notfernwell.example", False),
        ("fernwell.example.evil.test", False),
        ("example", False),
        ("", False),
    ],
)
@pytest.mark.parametrize(
    "domain", ["fernwell.example", "FERNWELL.example.", "https://www.fernwell.example/"]
)
def test_hosts_are_compared_by_whole_labels_from_the_right(
    host: str, belongs: bool, domain: str
) -> None:
    assert belongs_to(host, [domain]) is belongs


def test_an_empty_domain_owns_nothing() -> None:
    assert not belongs_to("fernwell.example", ["", " ", "."])


@given(st.text())
def test_no_text_breaks_either(text: str) -> None:
    for link in find_links(text):
        assert text[link.start : link.end] == link.address
        assert link.address
    assert isinstance(host_of(text), str)
