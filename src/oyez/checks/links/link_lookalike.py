"""Links: a host that resembles the council's, a partner's or a public body's."""

import re
from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.links.found import links_in
from oyez.checks.links.known import KnownHosts, Name, is_official, known_hosts, name_of

_JOINED = re.compile(r"(?:^|[.-])(?:gov|nhs|police|parliament)-?uk(?=[.-]|$)")
_AUTHORITY = re.compile(r"gov|council|borough|district|countycouncil|cityhall|official")
_UNDER_UK = frozenset(("co.uk", "org.uk", "me.uk", "ltd.uk", "net.uk", "uk.com", "uk.net"))
_PARTS = re.compile(r"[.-]")
_SIGNS = str.maketrans("il105", "lllos")
_SHORTEST_TYPO, _SHORTEST_KEY, _COUNTRY = 6, 4, 2


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find hosts that people could take for a known one, in linear time; a person decides.

    - `fernwell-gov-uk.example`, `fernwellcouncil.example`: words of authority in a private name;
    - `fernwel1.example`: one letter away from a known name;
    - `fernwell.co.uk` where the council is at `fernwell.gov.uk`.
    """
    hosts = known_hosts(context.council)
    for link in links_in(draft):
        resembled = _resembled(link.host, hosts) if link.host else None
        if resembled is not None:
            why, like = resembled
            yield link.hit(
                kind="link_lookalike",
                message=f"“{link.host}” could be taken for {like}.",
                why=why,
                suggestion="Compare the address letter by letter. If the site is genuine, add its "
                "domain to the council profile."
                if draft.role == "draft"
                else "Do not open it. If it is not genuine, hide the comment and report it as "
                "phishing.",
            )


@lru_cache(maxsize=256)
def _resembled(host: str, hosts: KnownHosts) -> tuple[str, str] | None:
    """Return why, and what the host could be taken for; None where nothing is known to be like."""
    if hosts.genuine(host) or "." not in host:
        return None
    name = name_of(host)
    official = is_official(host)
    if not official and (public := _public_body(host, name)):
        return "words of public bodies in a private name", public
    for known in (*hosts.own, *hosts.partners):
        real = name_of(known)
        if why := _like(name, real, official=official):
            return why, known
    return None


def _public_body(host: str, name: Name) -> str:
    """Return the public suffix that a private name imitates; "" for none."""
    if joined := _JOINED.search(host):
        return joined[0].strip(".-").removesuffix("uk").rstrip("-") + ".uk"
    if name.label in ("gov", "nhs") and (
        name.suffix in _UNDER_UK or len(name.suffix.rpartition(".")[2]) > _COUNTRY
    ):
        return f"{name.label}.uk"
    for part in _PARTS.split(host):
        if part in ("g0v", "g0vuk", "govvuk", "nh5", "p0lice"):
            return {"n": "nhs.uk", "p": "police.uk"}.get(part[0], "gov.uk")
    return ""


def _like(name: Name, real: Name, *, official: bool) -> str:
    """Return why a name is like a real one; "" where it is not.

    Under a suffix of the public sector nobody can imitate, but a slip of the pen leads elsewhere.
    """
    if name.label == real.label:
        return (
            "" if official or name.suffix == real.suffix else "the same name under another ending"
        )
    if len(real.label) < _SHORTEST_KEY:
        return ""
    if _signs(name.label) == _signs(real.label):
        return "letters and digits that look alike"
    if len(real.label) >= _SHORTEST_TYPO and _one_apart(name.label, real.label):
        return "one letter away from a known name"
    rest = name.label.replace(real.label, "", 1)
    if not official and rest != name.label and _AUTHORITY.search(rest):
        return "the known name with words of authority"
    return ""


def _signs(label: str) -> str:
    return label.translate(_SIGNS).replace("rn", "m").replace("vv", "w")


def _one_apart(one: str, other: str) -> bool:
    """Say whether one letter added, left out, changed or swapped with the next makes them equal."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )


CHECK = Check(
    name="link_lookalike",
    title="Link that looks like another",
    clause="LAW-LINKS",
    topic="links",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
)
