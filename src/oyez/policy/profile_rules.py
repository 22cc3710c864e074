"""What the council may say about itself: each list tidied, each entry of the kind it claims."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields

from oyez.checks.council import CouncilProfile
from oyez.lib.complaint import Complaint

LISTS = tuple(field.name for field in fields(CouncilProfile) if field.name != "name")
LABELS: Mapping[str, str] = {
    "aliases": "Other names",
    "domains": "Web domains",
    "handles": "Handles",
    "phones": "Phone numbers",
    "emails": "Email addresses",
    "addresses": "Addresses",
    "office_holders": "Office holders",
    "services": "Services",
    "partners": "Partners",
}
LONGEST, MOST = 200, 1_000

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_HANDLE = re.compile(r"@?\w[\w.-]{0,63}(?:@[\w.-]{1,120})?")
_PHONE = re.compile(r"\+?[\d ()-]{3,24}")
_EMAIL = re.compile(r"[^@\s,;]{1,64}@[^@\s,;]{1,120}")
_FEWEST_DIGITS = 3


def _domain(entry: str) -> str:
    host = entry.lower().removeprefix("https://").removeprefix("http://").rstrip("/.")
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError:
        host = ""
    if not _DOMAIN.fullmatch(host):
        raise Complaint(f"“{entry}” is not a web domain such as fernwell.example.")
    return host


def _handle(entry: str) -> str:
    if not _HANDLE.fullmatch(entry):
        raise Complaint(f"“{entry}” is not a handle such as @FernwellCouncil.")
    return entry


def _phone(entry: str) -> str:
    digits = sum(character.isdigit() for character in entry)
    if not _PHONE.fullmatch(entry) or digits < _FEWEST_DIGITS:
        raise Complaint(f"“{entry}” is not a phone number such as 01632 960123.")
    return entry


def _email(entry: str) -> str:
    local, _, host = entry.rpartition("@")
    if not _EMAIL.fullmatch(entry) or not _DOMAIN.fullmatch(host.lower()):
        raise Complaint(f"“{entry}” is not an email address such as news@fernwell.example.")
    return f"{local}@{host.lower()}"


_RULES: Mapping[str, Callable[[str], str]] = {
    "domains": _domain,
    "handles": _handle,
    "phones": _phone,
    "emails": _email,
}


def checked_entries(name: str, entries: tuple[str, ...]) -> tuple[str, ...]:
    """Return one list of the profile tidied: no empty entry, none twice; raises `Complaint`."""
    tidy = [" ".join(entry.split()) for entry in entries]
    if long := next((entry for entry in tidy if len(entry) > LONGEST), None):
        raise Complaint(f"“{long[:40]}…” is longer than {LONGEST} characters.")
    rule = _RULES.get(name)
    kept = dict.fromkeys(rule(entry) if rule else entry for entry in tidy if entry)
    if len(kept) > MOST:
        raise Complaint(f"{LABELS[name]}: at most {MOST:,} entries.")
    return tuple(kept)


def checked_profile(profile: CouncilProfile) -> CouncilProfile:
    """Return the profile with every list tidied; raises `Complaint` for the first wrong entry."""
    name = " ".join(profile.name.split())
    if not name:
        raise Complaint("Enter the council's name.")
    if len(name) > LONGEST:
        raise Complaint(f"The council's name is longer than {LONGEST} characters.")
    return CouncilProfile(
        name, *(checked_entries(field, getattr(profile, field)) for field in LISTS)
    )
