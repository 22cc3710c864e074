"""Email addresses, plain and disguised: `jane (at) mail (dot) example`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LOCAL_BEFORE = re.compile(r"[\w.!#$%'*+^{|}~-]{1,64}$")
_DOMAIN_AFTER = re.compile(r"(?:[^\W_][\w-]{0,62}\.)++[^\W\d_]{2,24}(?![\w-])")
_AT = re.compile(
    r"(?P<plain>@)|(?P<marked>\s?[\[({<]\s?(?:at|@)\s?[\])}>]\s?)|(?P<spaced>\s@\s)|(?P<word>\sat\s)",
    re.IGNORECASE,
)
_DOT = r"(?:\s?[\[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\sdot\s|\s?\.\s?)"
_DISGUISED_AFTER = re.compile(
    rf"[^\W_][\w-]{{0,62}}(?:{_DOT}[^\W_][\w-]{{0,62}}){{1,4}}", re.IGNORECASE
)
_DISGUISED_BEFORE = re.compile(
    r"[\w+-]{1,64}(?:(?:\s?[\[({<]\s?dot\s?[\])}>]\s?|\sdot\s|\.)[\w+-]{1,64}){0,4}$", re.IGNORECASE
)
_WORDED_DOT = re.compile(r"[\[({<]\s?(?:dot|\.)\s?[\])}>]|\sdot\s", re.IGNORECASE)
_MAIL_HOSTS = frozenset(
    """
    gmail googlemail hotmail outlook live yahoo ymail icloud me mac aol btinternet btopenworld sky
    talktalk virginmedia ntlworld protonmail proton gmx msn fastmail zoho tutanota mail hey
    """.split()  # noqa: SIM905  (a list of words reads best as words)
)
_ENDINGS = frozenset(
    """
    com co uk org net example test gov ac sch me info email eu ie
    """.split()  # noqa: SIM905  (a list of words reads best as words)
)
_FILES = frozenset(["png", "jpg", "jpeg", "gif", "svg", "webp", "heic", "mp4", "pdf"])
_REACH = 130


@dataclass(frozen=True)
class Mailbox:
    """An address as it stands in a text; `address` is how a mail program would read it."""

    start: int
    end: int
    address: str


def find_mailboxes(text: str) -> Iterator[Mailbox]:
    """Yield the email addresses in `text`, in order and not overlapping, in linear time.

    Not an address: a handle (`@council@mastodon.example`), a picture (`logo@2x.png`), the user
    name in a web address.
    """
    position = 0
    for at in _AT.finditer(text):
        if at.start() < position:
            continue
        mailbox = _plain(text, at) if at["plain"] else _disguised(text, at)
        if mailbox:
            yield mailbox
            position = mailbox.end


def _plain(text: str, at: re.Match[str]) -> Mailbox | None:
    low = max(0, at.start() - _REACH)
    before = _LOCAL_BEFORE.search(text[low : at.start()])
    after = _DOMAIN_AFTER.match(text, at.end())
    if not before or not after:
        return None
    local = before[0].lstrip(".'*!|~^{}#%$+-")
    start = at.start() - len(local)
    domain = after[0].lower()
    if not local or domain.rpartition(".")[2] in _FILES:
        return None
    preceding = text[max(0, start - 3) : start]
    if preceding.endswith("//") or (preceding.endswith("@") and not _is_mail_host(domain)):
        return None
    return Mailbox(start, after.end(), f"{local.rstrip('.')}@{domain}".lower())


def _disguised(text: str, at: re.Match[str]) -> Mailbox | None:
    after = _DISGUISED_AFTER.match(text, at.end())
    if not after:
        return None
    before = _DISGUISED_BEFORE.search(text[max(0, at.start() - _REACH) : at.start()])
    domain, end = _spelt_out(after)
    if not before or not domain:
        return None
    local = _undot(before[0])
    if not _is_deliberate(at, local, domain, worded=_WORDED_DOT.search(after[0]) is not None):
        return None
    return Mailbox(at.start() - len(before[0]), end, f"{local}@{domain}".lower())


def _is_deliberate(at: re.Match[str], local: str, domain: str, *, worded: bool) -> bool:
    """Tell a disguised address from `find us at fernwell.example` and `music @ the park`."""
    if at["marked"]:
        return True
    like_a_mailbox = re.search(r"[.\d_]", local) is not None
    if at["spaced"] or worded:
        return like_a_mailbox or _is_mail_host(domain)
    return like_a_mailbox and _is_mail_host(domain)


def _spelt_out(after: re.Match[str]) -> tuple[str, int]:
    """Return the domain and where it ends: at the last label that a domain can end with."""
    pieces = list(re.finditer(r"[\w-]+", re.sub(r"(?i)\bdot\b", "   ", after[0])))
    while len(pieces) > 1 and pieces[-1][0].lower() not in _ENDINGS:
        pieces.pop()
    if len(pieces) < 2:  # noqa: PLR2004  (a name and an ending)
        return "", after.end()
    return ".".join(piece[0].lower() for piece in pieces), after.start() + pieces[-1].end()


def _undot(local: str) -> str:
    return re.sub(r"\s?[\[({<]\s?dot\s?[\])}>]\s?|\sdot\s", ".", local, flags=re.IGNORECASE)


def _is_mail_host(domain: str) -> bool:
    return domain.partition(".")[0] in _MAIL_HOSTS and "." in domain
