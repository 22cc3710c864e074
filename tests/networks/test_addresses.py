"""No address that someone typed leads inside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.provisional import domains

from oyez.networks.addresses import AddressRefused, AddressRule, resolve

INSIDE = [
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",  # noqa: S104
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",  # the metadata service of most clouds
    "100.100.100.200",  # of one more, and carrier NAT
    "192.0.0.192",
    "192.0.2.7",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "192.88.99.1",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]
OUTSIDE = ["9.9.9.9", "151.101.0.81", "2a00:1450:4009:81f::200e", "64:ff9b::909:909"]


def rule(*addresses: str, allowed: frozenset[str] = frozenset()) -> AddressRule:
    return AddressRule(allowed, lambda _host, _port: addresses)


@pytest.mark.parametrize("address", INSIDE)
def test_a_name_that_leads_inside_is_refused(address: str) -> None:
    with pytest.raises(AddressRefused, match=r"blog\.fernwell\.example"):
        rule(address).judge("blog.fernwell.example", 443, tls=True)


@pytest.mark.parametrize("address", OUTSIDE)
def test_a_public_address_is_allowed(address: str) -> None:
    assert rule(address).judge("blog.fernwell.example", 443, tls=True) == (address,)


@pytest.mark.parametrize("address", INSIDE)
def test_one_inner_address_among_public_ones_spoils_them_all(address: str) -> None:
    with pytest.raises(AddressRefused):
        rule("9.9.9.9", address).judge("blog.fernwell.example", 443, tls=True)


@pytest.mark.parametrize("text", ["127.1", "0x7f000001", "2130706433", "017700000001", "127.0.0.1"])
def test_no_way_of_writing_loopback_gets_past(text: str) -> None:
    with pytest.raises(AddressRefused):
        AddressRule().judge(text, 443, tls=True)


def test_a_host_named_on_purpose_may_be_inside() -> None:
    named = rule("10.1.2.3", allowed=frozenset({"intranet.fernwell.example"}))
    assert named.judge("INTRANET.fernwell.example.", 443, tls=True) == ("10.1.2.3",)


def test_naming_a_host_with_its_port_allows_no_other_port() -> None:
    named = rule("10.1.2.3", allowed=frozenset({"intranet.fernwell.example:8443"}))
    assert named.judge("intranet.fernwell.example", 8443, tls=True)
    with pytest.raises(AddressRefused):
        named.judge("intranet.fernwell.example", 443, tls=True)


@given(domains())
def test_naming_one_host_allows_no_other(host: str) -> None:
    named = rule("10.1.2.3", allowed=frozenset({"intranet.fernwell.example"}))
    with pytest.raises(AddressRefused):
        named.judge(host, 443, tls=True)


@given(st.sampled_from(["x", "x.", "evil-", "a.b."]))
def test_a_name_that_ends_in_an_allowed_one_is_another_name(prefix: str) -> None:
    named = rule("10.1.2.3", allowed=frozenset({"intranet.fernwell.example"}))
    with pytest.raises(AddressRefused):
        named.judge(f"{prefix}intranet.fernwell.example", 443, tls=True)


@pytest.mark.parametrize("address", ["9.9.9.9", "10.1.2.3"])
def test_without_tls_not_even_a_named_host_is_called(address: str) -> None:
    with pytest.raises(AddressRefused, match="https://"):
        rule(address, allowed=frozenset({"blog.fernwell.example"})).judge(
            "blog.fernwell.example", 80, tls=False
        )


def test_without_tls_only_a_named_host_on_this_machine_is_called() -> None:
    assert rule("127.0.0.1", allowed=frozenset({"127.0.0.1:8081"})).judge(
        "127.0.0.1", 8081, tls=False
    )
    with pytest.raises(AddressRefused):
        rule("127.0.0.1").judge("127.0.0.1", 8081, tls=False)


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..example", "."])
def test_a_name_that_is_none_is_not_found(host: str) -> None:
    with pytest.raises(OSError):  # noqa: PT011
        resolve(host, 443)


def test_a_name_without_an_address_is_not_found() -> None:
    with pytest.raises(OSError, match="no address"):
        rule().judge("blog.fernwell.example", 443, tls=True)
