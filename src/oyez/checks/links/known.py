"""The hosts that others imitate: the council's own, its partners', and those of public bodies."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from oyez.checks.council import CouncilProfile
from oyez.checks.normalise import normalise
from oyez.lib.links import host_of

OFFICIAL = (
    *(
        "gov.uk",
        "nhs.uk",
        "police.uk",
        "parliament.uk",
        "mod.uk",
        "judiciary.uk",
        "ac.uk",
        "sch.uk",
    ),
    *("gov.scot", "nhs.scot", "parliament.scot", "gov.wales", "nhs.wales", "senedd.wales"),
    *("llyw.cymru", "senedd.cymru"),
)
"""Suffixes under which only bodies of that sector are registered (DOMAIN section 7.4)."""

_SECOND_LEVELS = frozenset(
    ("co.uk", "org.uk", "me.uk", "ltd.uk", "plc.uk", "net.uk", "uk.com", "uk.net", *OFFICIAL)
)
_LOOK_ALIKES = str.maketrans("ƒıłøđħŧŀɩӏɴʀᴡᴠᴏᴄꜱ\u0585\u0578\u057d\u0570", "filodhtlilnrwvocsonuh")
_MARKS = ("Mn", "Me", "Cf")


def under(host: str, domains: Iterable[str]) -> bool:
    """Say whether `host` is one of `domains` or below one, by whole labels; all in plain form."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


@dataclass(frozen=True)
class Name:
    """The label under which a host was registered, and what comes after it.

    `fernwell` and `gov.uk` of `www.fernwell.gov.uk`.
    """

    label: str
    suffix: str


@dataclass(frozen=True)
class KnownHosts:
    """Domains whose imitation would deceive people, each by whole labels."""

    own: tuple[str, ...]
    partners: tuple[str, ...]

    def genuine(self, host: str) -> bool:
        """Say whether a host is the council's own or a partner's."""
        return under(host, self.own) or under(host, self.partners)

    def all(self) -> tuple[str, ...]:
        """Return every domain, the council's own first, then the official suffixes."""
        return (*self.own, *self.partners, *OFFICIAL)


@lru_cache(maxsize=4)
def known_hosts(council: CouncilProfile) -> KnownHosts:
    """Return the hosts in a council's profile; of the partners those that are web domains."""
    return KnownHosts(
        tuple(domain for entry in council.domains if (domain := _domain(entry))),
        tuple(domain for entry in council.partners if (domain := _domain(entry))),
    )


def is_official(host: str) -> bool:
    """Say whether a host lies under a suffix of the public sector."""
    return under(host, OFFICIAL)


def name_of(host: str) -> Name:
    """Return the registered label of a host and its suffix; one label has no suffix."""
    labels = host.split(".")
    size = 2 if ".".join(labels[-2:]) in _SECOND_LEVELS else 1
    if len(labels) <= size:
        return Name(labels[0], ".".join(labels[1:]))
    return Name(labels[-size - 1], ".".join(labels[-size:]))


def plain_letters(host: str) -> str:
    """Return a host with each letter that looks like a Latin one as that one, without accents."""
    folded = unicodedata.normalize("NFKD", normalise(host.lower()).text.translate(_LOOK_ALIKES))
    return "".join(sign for sign in folded if unicodedata.category(sign) not in _MARKS).lower()


def _domain(entry: str) -> str:
    host = host_of(entry.strip()).removeprefix("www.")
    return host if "." in host else ""
