"""Email addresses, plain and disguised: `jane (at) mail (dot) example`, `jane at gmail dot com`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from oyez.checks.grammar.names import is_given_name

_LOCAL_MARKS = frozenset(".!#$%'*+^{|}~-_")
_LONGEST_LOCAL = 64
_DOMAIN_AFTER = re.compile(r"(?:[^\W_][\w-]{0,62}\.)++[^\W\d_]{2,24}(?![\w-])")
_OPEN, _SHUT = r"[\[({<*\"'/|~_-]{1,2}", r"[\])}>*\"'/|~_-]{1,2}"
_AT = re.compile(
    r"@(?<!@@)(?!@)|[Aa](?<![A-Za-z][Aa])[Tt](?![A-Za-z])|a(?<=[\[({<]a)(?=[\])}>])"
    r"|A(?<=[a-z0-9]A)T(?=[a-z0-9-]{1,40}DOT)"
)
_LEFT = re.compile(rf"(?:\s?{_OPEN}\s?|\s{{1,3}})$")
_RIGHT = re.compile(rf"\s?{_SHUT}\s?|(?:\ssign)?\s{{1,3}}", re.IGNORECASE)
_GOES_ON = re.compile(
    r"[\w-]{1,63}(?:[.,]\w|\s\.|\s?[\[({<*\"'/|_-]|\s{1,3}(?:dot|point)\b)", re.IGNORECASE
)
_WORDED = (
    rf"(?:\s?{_OPEN}\s?(?:dot|point|\.)\s?{_SHUT}\s?|\s{{1,3}}(?:dot|point)\s{{1,3}}|(?-i:DOT))"
)
_DOT = rf"(?:{_WORDED}|\s?\.\s?|,(?=(?:com?|org|net|uk)\b))"
_LABEL = r"[^\W_][a-z0-9-]{0,62}?"
_DISGUISED_AFTER = re.compile(rf"{_LABEL}(?:{_DOT}{_LABEL}){{1,4}}(?![a-z0-9])", re.IGNORECASE)
_JOINT = (
    r"(?:\s?[\[({<]\s?(?:dot|underscore|dash)\s?[\])}>]\s?"
    r"|\s(?:dot|underscore|under\sscore|dash|hyphen)\s|\.)"
)
_DISGUISED_BEFORE = re.compile(
    rf"(?:(?<!\w)[\w+-]{{1,64}}|[\w+]{{1,64}})(?:{_JOINT}[\w+-]{{1,64}}){{0,4}}$", re.IGNORECASE
)
_APART = re.compile(r"(?:(?<!\w)\w ){3,40}@(?: \w){2,40} ?\.(?: ?\w(?!\w)){2,8}")
_TAIL = re.compile(r"(?P<first>(?<![\w])\w{1,30}\s)?(?P<second>(?<!\w)\w{1,30}\s)$")
_SPACED_DOT = re.compile(r"\s\.|\.\s")
_WORDED_DOT = re.compile(_WORDED, re.IGNORECASE)
_BARE_HOST = re.compile(
    r"\s{0,2}(?P<host>gmail|googlemail|hotmail|btinternet|ymail|protonmail|icloud|yahoo|outlook)\b(?![\w.@-])",
    re.IGNORECASE,
)
_SAYS_EMAIL = re.compile(r"\be-?mail", re.IGNORECASE)
MAIL_HOSTS = frozenset(
    """
    gmail googlemail hotmail outlook live yahoo ymail icloud me mac aol btinternet btopenworld sky
    talktalk virginmedia ntlworld protonmail proton gmx msn fastmail zoho tutanota mail hey inbox
    tiscali blueyonder rocketmail freeserve email webmail post mailbox lineone o2 plus
    """.split()
)
"""The first label of a domain where private people have their mail."""
_DISGUISED_HOSTS = MAIL_HOSTS - {"post", "inbox", "plus", "me", "hey", "email"}
_ENDINGS = frozenset(
    """
    com co uk org net example test gov ac sch me info email eu ie nhs police scot wales cymru biz
    """.split()
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
    name in a web address, a place (`see us at fernwell.example`, `music @ the park`).
    """
    position = 0
    for at in _AT.finditer(text):
        if at.start() < position:
            continue
        mailbox = (_plain(text, at) if at[0] == "@" else None) or _disguised(text, at)
        if mailbox and mailbox.start >= position:
            yield mailbox
            position = mailbox.end
    if " @ " in text:
        yield from _letter_by_letter(text)


def _plain(text: str, at: re.Match[str]) -> Mailbox | None:
    after = _DOMAIN_AFTER.match(text, at.end())
    if not after:
        return None
    local = _local_before(text, at.start()).lstrip(".'*!|~^{}#%$+-")
    start = at.start() - len(local)
    domain = after[0].lower()
    if not local or domain.rpartition(".")[2] in _FILES or _is_handle(text, start, domain):
        return None
    return Mailbox(start, after.end(), f"{local.rstrip('.')}@{domain}".lower())


def _local_before(text: str, end: int) -> str:
    start = end
    low = max(0, end - _LONGEST_LOCAL)
    while start > low and (text[start - 1].isalnum() or text[start - 1] in _LOCAL_MARKS):
        start -= 1
    return text[start:end]


def _is_handle(text: str, start: int, domain: str) -> bool:
    preceding = text[max(0, start - 3) : start]
    return preceding.endswith("//") or (preceding.endswith("@") and not _is_mail_host(domain))


class _Form(Enum):
    """How the sign is written."""

    SIGN = "@"
    SPACED_SIGN = " @ "
    MARKED = "(at)"
    UNDERLINED = "_at_"
    GLUED = "AT"
    WORD = " at "


def _sign(text: str, at: re.Match[str]) -> tuple[_Form, int, int] | None:
    """Return how the sign is written and where it begins and ends, with what sets it off."""
    if at[0] == "AT" and text[at.start() - 1].isalnum():
        return _Form.GLUED, *at.span()
    left = _LEFT.search(text[max(0, at.start() - 4) : at.start()])
    right = _RIGHT.match(text, at.end())
    if at[0] == "@" and not (left and right and left[0].strip() and right[0].strip()):
        start = at.start() - (len(left[0]) if left and not left[0].strip() else 0)
        end = right.end() if right and not right[0].strip() else at.end()
        return (_Form.SIGN if end - start == 1 else _Form.SPACED_SIGN), start, end
    if not left or not right:
        return None
    start, end, marks = at.start() - len(left[0]), right.end(), left[0].strip()
    if not marks:
        is_near = _GOES_ON.match(text, end) or _BARE_HOST.match(text, end)
        return (_Form.WORD, start, end) if is_near else None
    return (_Form.UNDERLINED if marks in ("_", "-") else _Form.MARKED), start, end


def _disguised(text: str, at: re.Match[str]) -> Mailbox | None:
    sign = _sign(text, at)
    if sign is None:
        return None
    form, left, right = sign
    after = _DISGUISED_AFTER.match(text, right)
    domain, end = _spelt_out(after) if after else ("", right)
    host = None if domain else _BARE_HOST.match(text, right)
    if not domain and not host:
        return None
    before = _DISGUISED_BEFORE.search(text[max(0, left - _REACH) : left])
    if not before:
        return None
    local, start = _undot(before[0]), left - len(before[0])
    if host:
        domain, end = host["host"].lower(), host.end()
        if not (_like_a_mailbox(local) or _SAYS_EMAIL.search(text[max(0, start - 40) : start])):
            return None
    elif (
        not after
        or not _is_deliberate(form, local, domain, after[0][: end - right])
        or text[start - 1 : start] == "@"
        or _is_handle(text, start, domain)
    ):
        return None
    start = _further_left(text, start, local)
    return Mailbox(start, end, f"{local}@{domain}".lower())


def _is_deliberate(form: _Form, local: str, domain: str, after: str) -> bool:
    """Tell a disguised address from `find us at fernwell.example` and `music @ the park`."""
    worded = _WORDED_DOT.search(after) is not None
    is_host = domain.partition(".")[0] in _DISGUISED_HOSTS
    if form in (_Form.GLUED, _Form.MARKED):
        return True
    if form is _Form.UNDERLINED:
        return worded or is_host
    if _SPACED_DOT.search(_WORDED_DOT.sub("", after)) and not is_host:
        return False
    if form in (_Form.SIGN, _Form.SPACED_SIGN):
        return is_host or _like_a_mailbox(local) or (worded and form is _Form.SIGN)
    return (_like_a_mailbox(local) or is_host) if worded else _like_a_mailbox(local) and is_host


def _like_a_mailbox(local: str) -> bool:
    return re.search(r"[.\d_]", local) is not None


def _further_left(text: str, start: int, local: str) -> int:
    """Take in what belongs to a local part in pieces: `daz 1 9 8 7`, `jane bloggs 62`."""
    while (tail := _TAIL.search(text[max(0, start - 64) : start])) and (
        local.isdigit() or len(local) == 1 or len(tail["second"].strip()) == 1
    ):
        word = tail["second"].strip()
        if word.lower() in ("a", "i") or (
            len(local) > 1 and not local.isdigit() and word.isdigit()
        ):
            break
        first = (tail["first"] or "").strip()
        start -= len(tail["second"])
        if local.isdigit() and not word.isdigit() and is_given_name(first):
            return start - len(tail["first"])
        local = word
    return start


def _letter_by_letter(text: str) -> Iterator[Mailbox]:
    for match in _APART.finditer(text):
        yield Mailbox(match.start(), match.end(), match[0].replace(" ", "").lower())


def _spelt_out(after: re.Match[str]) -> tuple[str, int]:
    """Return the domain and where it ends: at the last label that a domain can end with."""
    blank = re.sub(r"(?i)\b(?:dot|point)\b|(?-i:DOT)", lambda m: " " * len(m[0]), after[0])
    pieces = list(re.finditer(r"[a-zA-Z0-9-]*[a-zA-Z0-9]", blank))
    while len(pieces) > 1 and pieces[-1][0].lower() not in _ENDINGS:
        pieces.pop()
    if len(pieces) < 2:  # noqa: PLR2004  (a name and an ending)
        return "", after.end()
    return ".".join(piece[0].lower() for piece in pieces), after.start() + pieces[-1].end()


def _undot(local: str) -> str:
    local = re.sub(r"(?i)\s?[\[({<]?\bunder\s?score\b[\])}>]?\s?", "_", local)
    local = re.sub(r"(?i)\s?[\[({<]?\b(?:dash|hyphen)\b[\])}>]?\s?", "-", local)
    return re.sub(r"(?i)\s?[\[({<]\s?dot\s?[\])}>]\s?|\sdot\s", ".", local)


def _is_mail_host(domain: str) -> bool:
    return domain.partition(".")[0] in MAIL_HOSTS and "." in domain
