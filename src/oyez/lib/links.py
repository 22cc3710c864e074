"""Addresses in text, and whose site an address really leads to.

Hosts are compared by whole labels from the right: `notfacebook.com` is not `facebook.com`, and
`fernwell.example.evil.test` is not `fernwell.example`. What a browser and a reader might
understand differently (user names, backslashes, control characters) leads nowhere.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

_LINK = re.compile(
    r"""
    (?<![\w@.+-])
    (?: (?:https?://|www\.) [^\s<>"“”]++
      | (?<![/\\]) (?: [^\W_] (?:[\w-]{0,62}) \. )++ [a-z]{2,24} (?![\w@-]) (?: [/?\#] [^\s<>"“”]*+ )?
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MAYBE = re.compile(r"(?:://|\.)\S")
_TRAILING = ".,;:!?'’”\"…*_»"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_HOST_AND_PORT = re.compile(r"[^/:]+:\d")
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*", re.IGNORECASE)
_OTHER_DOTS = str.maketrans({"。": ".", "．": ".", "｡": "."})


@dataclass(frozen=True)
class Link:
    """An address as it stands in a text: code points `start` to `end`."""

    start: int
    end: int
    address: str


def find_links(text: str) -> Iterator[Link]:
    """Yield the web addresses in `text`, with or without a scheme, without closing punctuation.

    Time is linear in the length of the text.
    """
    if not _MAYBE.search(text):
        return
    for match in _LINK.finditer(text):
        address = _without_closing(match[0])
        yield Link(match.start(), match.start() + len(address), address)


def host_of(address: str) -> str:
    """Return the host that an http or https address leads to, in lower-case ASCII; else "".

    An address without a scheme is read as https. International names come back in punycode, as a
    browser would look them up, so that a look-alike letter never equals the real one.
    """
    if any(c.isspace() or not c.isprintable() or c == "\\" for c in address):
        return ""
    if not _has_scheme(address):
        address = "https://" + address
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "") if parts.scheme in ("http", "https") else ""
        _ = parts.port
    except ValueError:
        return ""
    return "" if "@" in parts.netloc else _ascii(host)


def web_address(address: str) -> str:
    """Return an address as it would be visited: with its scheme, without its fragment.

    "" where it leads nowhere, as `host_of` says.
    """
    host = host_of(address)
    if "." not in host:
        return ""
    if not _has_scheme(address):
        address = "https://" + address
    return address.partition("#")[0]


def _has_scheme(address: str) -> bool:
    return _SCHEME.match(address) is not None and not _HOST_AND_PORT.match(address)


def belongs_to(host: str, domains: Iterable[str]) -> bool:
    """Say whether `host` is one of `domains` or below one of them, by whole labels."""
    return any(
        host == domain or host.endswith("." + domain)
        for domain in map(_domain, domains)
        if domain and host
    )


def _domain(entry: str) -> str:
    return host_of(entry.strip()).removeprefix("www.")


def _ascii(host: str) -> str:
    host = host.translate(_OTHER_DOTS).rstrip(".")
    try:
        ascii_host = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    return ascii_host if _HOST.fullmatch(ascii_host) else ""


def _without_closing(address: str) -> str:
    """Drop the sentence's own punctuation, and the brackets that the address did not open."""
    surplus = {
        closer: address.count(closer) - address.count(opener)
        for opener, closer in ("()", "[]", "{}")
    }
    end = len(address)
    while end and (address[end - 1] in _TRAILING or surplus.get(address[end - 1], 0) > 0):
        end -= 1
        if address[end] in surplus:
            surplus[address[end]] -= 1
    return address[:end]
