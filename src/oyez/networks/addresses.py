"""Which addresses our calls may go to: the public internet, and hosts that were named on purpose.

An address that someone typed must not lead a call to this machine, to the council's inner network
or to a cloud's metadata service. A name is resolved once, every address it gives is judged, and
the call connects to one of the very addresses judged, so that a second answer cannot differ.
"""

import ipaddress
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], Sequence[str]]
"""Returns the addresses of a host name for a port, as text; raises OSError where there is none."""

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
# Tunnels whose far end we cannot judge, old forms that nobody routes, and blocks that some versions
# of Python count as public (192.0.0.192 is a cloud's metadata service).
_NEVER = tuple(
    ipaddress.ip_network(block)
    for block in (
        *("192.0.0.0/24", "192.88.99.0/24"),
        *("::/96", "64:ff9b:1::/48", "2001::/23", "2002::/16", "fec0::/10"),
    )
)


class AddressRefused(Exception):
    """The rule does not let a call go there; nothing was sent. The text names the host only."""


def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the machine's resolver for the addresses of `host`, in its order of preference."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is too long or empty
        raise OSError(f"{host} is not a host name") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class AddressRule:
    """Where calls may go.

    `allowed` names hosts, as `host` or `host:port`, that may have an inner address; only an
    administrator's setting or a test fills it. The host must match whole; a host that is allowed
    and whose every address is of this machine may also be called without TLS. `plain` lets any
    call go without TLS: only for calls that carry nothing secret. `ports`, where it names any, are
    the only ones that may be called.
    """

    allowed: frozenset[str] = frozenset()
    resolver: Resolver = resolve
    plain: bool = False
    ports: frozenset[int] = frozenset()

    def permits_inner(self, host: str, port: int) -> bool:
        """Say whether `host` was named on purpose, alone or with this port."""
        name = host.lower().rstrip(".").strip("[]")
        return bool({name, f"{name}:{port}"} & self.allowed)

    def judge(self, host: str, port: int, *, tls: bool) -> tuple[str, ...]:
        """Return the addresses to connect to; raises AddressRefused, or OSError for no address."""
        if self.ports and port not in self.ports:
            raise AddressRefused(f"{host} would be called on port {port}, where no website is.")
        addresses = [ipaddress.ip_address(text) for text in self.resolver(host, port)]
        if not addresses:
            raise OSError(f"{host} has no address")
        inner = self.permits_inner(host, port)
        if not inner and not all(is_public(address) for address in addresses):
            raise AddressRefused(
                f"{host} is an address inside a private network, so Oyez does not call it. If it "
                "is one of the council's own servers, an administrator can allow it by name."
            )
        here = inner and all(address.is_loopback for address in addresses)
        if not (tls or self.plain or here):
            raise AddressRefused(
                f"{host} would be called without encryption, and the password could be read on "
                "the way. Use the address that begins with https://."
            )
        return tuple(str(address) for address in addresses)


def is_public(address: Address) -> bool:
    """Say whether anyone on the internet could reach this address, tunnels and mappings undone."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.scope_id is not None:
            return False
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address in _NAT64:
            return is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    if any(address in block for block in _NEVER if block.version == address.version):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved)
