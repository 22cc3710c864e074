"""Links: an address built to be read as another one. Its form alone decides."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.links.found import links_in
from oyez.checks.links.known import KnownHosts, is_official, known_hosts, plain_letters, under

_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_AUTHORITY_END = re.compile(r"[/?#]")
_ODD_SLASHES = frozenset("\u2044\u2215\u29f8\uff0f\u29f5\ufe68\uff3c\u2571\u2573")
_IMITATING = frozenset(("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "GEORGIAN"))


@dataclass(frozen=True)
class _Disguise:
    """What the address only seems to be, and the form that gives it away."""

    kind: str
    message: str
    why: str


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find what reads as one address and leads to another, in linear time.

    - a name before `@`, or a backslash or an odd slash in the host;
    - a host that mixes Latin letters with look-alikes, or spells a known host with them;
    - a known domain with more behind it: `fernwell.gov.uk.evil.example`.
    """
    hosts = known_hosts(context.council)
    for link in links_in(draft):
        disguise = _disguise(link.address, link.host, hosts)
        if disguise is not None:
            yield link.hit(
                kind=disguise.kind,
                message=disguise.message,
                why=disguise.why,
                suggestion="Take it out, and type the address of the page you mean yourself."
                if draft.role == "draft"
                else "Do not open it. Hide the comment, and report it as phishing.",
            )


@lru_cache(maxsize=256)
def _disguise(address: str, host: str, hosts: KnownHosts) -> _Disguise | None:
    authority = _authority(address)
    seeming, at, leads_to = authority.rpartition("@")
    if at and seeming:
        return _Disguise(
            "link_user",
            f"The link seems to lead to “{seeming[:60]}”, and leads to “{leads_to[:60]}”.",
            "a name and @ before the host",
        )
    if "\\" in authority or not _ODD_SLASHES.isdisjoint(authority):
        return _Disguise(
            "link_slash",
            f"“{authority[:80]}” holds a slash of another kind: what stands before it is not the "
            "site.",
            "a backslash or a sign like a slash in the host",
        )
    if not host:
        return None
    return _imitating_letters(host, hosts) or _false_beginning(host, hosts)


def _authority(address: str) -> str:
    scheme = _SCHEME.match(address)
    start = scheme.end() if scheme else 0
    end = _AUTHORITY_END.search(address, start)
    return address[start : end.start() if end else len(address)][:2000]


def _imitating_letters(host: str, hosts: KnownHosts) -> _Disguise | None:
    if "xn--" not in host:
        return None
    try:
        shown = host.encode("ascii").decode("idna")
    except UnicodeError:
        return None
    plain = plain_letters(shown)
    imitated = next((known for known in hosts.all() if under(plain, (known,))), None)
    if imitated is not None and not hosts.genuine(host):
        return _Disguise(
            "link_letters",
            f"“{shown}” is spelt with look-alike letters: it is not {plain}.",
            "letters that only look like those of a known host",
        )
    if any(_mixes(label) for label in shown.split(".")):
        return _Disguise(
            "link_letters",
            f"“{shown}” mixes letters of two alphabets that look alike.",
            "a host name of two alphabets",
        )
    return None


def _mixes(label: str) -> bool:
    scripts = {unicodedata.name(sign, "").split(" ", 1)[0] for sign in label if sign.isalpha()}
    return "LATIN" in scripts and not scripts.isdisjoint(_IMITATING)


def _false_beginning(host: str, hosts: KnownHosts) -> _Disguise | None:
    if hosts.genuine(host) or is_official(host):
        return None
    dotted = f".{host}"
    for known in hosts.all():
        if f".{known}." in dotted:
            real = dotted.rpartition(f".{known}.")[2]
            return _Disguise(
                "link_false_beginning",
                f"“{host}” begins like {known}, and leads to {real}.",
                "a known domain with more behind it",
            )
    return None


CHECK = Check(
    name="link_disguised",
    title="Link in disguise",
    clause="LAW-LINKS",
    topic="links",
    effect=Effect.BLOCK,
    basis=Basis.GRAMMAR,
    find=find,
    release=("head_of_communications", "dpo"),
)
