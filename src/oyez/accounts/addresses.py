"""Reads an address or a handle in whatever form it was pasted. Pure.

The same presence always gives the same `key`: `x:fernwellbc` for a handle on a platform, and
`web:host/path` for a site that is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from oyez.accounts.platforms import PLATFORMS, Platform
from oyez.checks.links.known import plain_letters
from oyez.checks.links.shorteners import SHORTENERS
from oyez.lib.links import belongs_to, find_links, host_of, web_address

LONGEST = 300
_MOST_PARTS = 8
_FEDERATED = re.compile(r"@?([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)")
_HANDLE = re.compile(r"@?[^\s@/:?#\\]+")
_NAMELESS_HOSTS = ("fb.me", "fb.watch", "youtu.be", "pin.it")
"""Short hosts of one platform, whose addresses say nothing of the account."""
_LOOKS = str.maketrans("01358", "olest")
_AFFIXES = ("official", "council", "gov", "uk", "the", "real", "news", "help", "support")


@dataclass(frozen=True)
class Asked:
    """What was pasted. `platform` is "" where only a handle was given or the site is none we know.

    `within` says that the address leads to something below the presence, such as one message;
    `tail` is the first part of the path on a site that we do not know.
    """

    key: str
    platform: str
    host: str
    name: str
    within: bool = False
    tail: str = ""

    @property
    def looks(self) -> tuple[str, ...]:
        """What its name could be taken for, the whole name first."""
        wholes = [look for name in (self.name, self.tail) if (look := look_of(name))]
        bare = [bare for look in wholes for bare in _without_affixes(look)]
        return tuple(dict.fromkeys((*wholes, *bare)))


class Unreadable(Exception):
    """Nothing can be said about it; the text says why, for the person who pasted it."""


def read(pasted: str) -> Asked:
    """Return what an address or a handle means; raises `Unreadable`.

    Time is linear in the text, of which only the first characters count.
    """
    text = pasted.strip().strip("<>“”\"'‘’.,;")[:2000]
    if any(sign.isspace() for sign in text):
        first = next(find_links(text), None)
        text = first.address if first else "".join(text.split())
    if not text:
        raise Unreadable("Paste an address or the name of an account, such as @example.")
    if found := _FEDERATED.fullmatch(text):
        return _named("mastodon", f"{found[1]}@{found[2]}".casefold())
    if text.startswith("@") or "." not in text:
        return _handle(text)
    return _site(text)


def presence(platform: Platform, handle: str, address: str) -> str:
    """Return the key of a presence that is entered in the register; "" where nothing says it."""
    for text in (address, _full(platform, handle)):
        try:
            asked = read(text) if text else None
        except Unreadable:
            asked = None
        if asked and asked.key:
            return asked.key[:LONGEST]
    return ""


def look_of(name: str) -> str:
    """Return what a name could be mistaken for: look-alike letters and signs become one."""
    plain = plain_letters(name.removeprefix("@").partition("@")[0].rpartition("/")[2])
    bare = "".join(sign for sign in plain.casefold() if sign.isalnum())
    same = bare.translate(_LOOKS).replace("rn", "m").replace("vv", "w").replace("i", "l")
    return same[:LONGEST]


def candidates(asked: Asked) -> tuple[str, ...]:
    """Return the keys under which what was asked may stand: of a site, all parts of its path."""
    if not asked.key.startswith("web:"):
        return (asked.key,) if asked.key else ()
    parts = asked.key.split("/")
    return tuple("/".join(parts[:length])[:LONGEST] for length in range(len(parts), 0, -1))


def _full(platform: Platform, handle: str) -> str:
    if platform.code == "mastodon" and _FEDERATED.fullmatch(handle.strip()):
        return handle
    return platform.address_of(handle)


def _handle(text: str) -> Asked:
    if not _HANDLE.fullmatch(text):
        raise Unreadable("This is neither a web address nor the name of an account.")
    return Asked("", "", "", text.lstrip("@").casefold())


def _site(text: str) -> Asked:
    host = host_of(text)
    if not host:
        raise Unreadable(
            "This address is written so that it could mislead, or it is not a web address. "
            "Do not trust it."
        )
    host = host.removeprefix("www.")
    if host in SHORTENERS or belongs_to(host, _NAMELESS_HOSTS):
        raise Unreadable("A short link can lead anywhere. Paste the address that it leads to.")
    parts = urlsplit(web_address(text.replace("/#!/", "/")))
    path = [unquote(part) for part in parts.path.split("/") if part][:_MOST_PARTS]
    platform = _platform_of(host)
    if platform is not None:
        return _on(platform, host, path, parse_qs(parts.query, max_num_fields=20))
    if path and path[0].startswith("@"):
        name = path[0][1:].casefold()
        return _named("mastodon", name if "@" in name else f"{name}@{host}", within=len(path) > 1)
    if host.endswith(".bsky.social"):
        return _named("bluesky", host)
    key = "/".join((f"web:{host}", *path)).casefold()
    return Asked(key, "", host, _host_name(host), tail=path[0] if path else "")


def _on(platform: Platform, host: str, path: list[str], query: dict[str, list[str]]) -> Asked:
    code = platform.code
    if platform.below and host not in platform.hosts:
        return _named(code, host.removesuffix(_host_of(platform, host)).rstrip("."))
    if code in {"medium", "tumblr"} and host not in platform.hosts and not path:
        return _named(code, host.partition(".")[0])
    lead, rest = _lead(platform, path)
    if lead == "profile.php":
        return _named(code, f"id/{next(iter(query.get('id', [''])))}")
    if lead in {"pages", "people"}:
        return _named(code, f"id/{rest[-1]}" if rest else "")
    name = rest[0].lstrip("@").casefold() if rest else ""
    if code == "mastodon":
        return _named(code, name if "@" in name else f"{name}@{host}", within=len(rest) > 1)
    if lead and f"/{lead}/" not in platform.address:
        name = f"{lead}/{name}"
    return _named(code, name, within=len(rest) > 1)


def _lead(platform: Platform, path: list[str]) -> tuple[str, list[str]]:
    if path and path[0].casefold() in platform.leads:
        return path[0].casefold(), path[1:]
    return "", path


def _named(platform: str, name: str, *, within: bool = False) -> Asked:
    name = name.casefold()
    return Asked(f"{platform}:{name}" if name else "", platform, "", name, within)


def _platform_of(host: str) -> Platform | None:
    return next((one for one in PLATFORMS.values() if belongs_to(host, one.hosts)), None)


def _host_of(platform: Platform, host: str) -> str:
    return next(one for one in platform.hosts if host.endswith(one))


def _host_name(host: str) -> str:
    try:
        shown = host.encode("ascii").decode("idna")
    except UnicodeError:
        shown = host
    return shown.partition(".")[0]


def _without_affixes(look: str) -> Iterator[str]:
    for affix in map(look_of, _AFFIXES):
        for bare in (look.removeprefix(affix), look.removesuffix(affix)):
            if bare and bare != look:
                yield bare
