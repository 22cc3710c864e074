"""The half of `oyez policy` that needs the rooms: what is stored."""

from django.conf import settings

from oyez.cli.django_setup import require_migrated
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.actors import System
from oyez.policy.models import PolicyVersion
from oyez.policy.queries import effective_version, standing, version_numbered, view
from oyez.policy.services import import_document, read_policy
from oyez.policy.understanding import Understood
from oyez.policy.view import View

LARGEST_NUMBER = 2**31 - 1


def understood(content: bytes, *, name: str) -> Understood:
    """Read a document, or a policy in JSON; raises `Complaint`."""
    return read_policy(content, name=name)


def store(content: bytes, *, name: str, title: str) -> View:
    """Store a draft version and return it as it was stored."""
    require_migrated()
    version = import_document(
        System("command_line"), content=content, name=name, title=title, now=settings.CLOCK()
    )
    return view(version)


def shown(number: int | None) -> tuple[str, View] | None:
    """Return a heading and a version: that of a number, else the one in force; None without."""
    require_migrated()
    today = london_date(settings.CLOCK())
    version = _numbered(number) if number is not None else effective_version(today)
    if version is None:
        return None
    since = f" from {say_date(version.effective_from)}" if version.effective_from else ""
    word = standing(version, today)
    return f"{version.title}, version {version.number} ({word}{since})", view(version)


def numbered(number: int) -> View:
    """Return a version by its number; raises `Complaint` where there is none."""
    require_migrated()
    return view(_numbered(number))


def _numbered(number: int) -> PolicyVersion:
    version = version_numbered(number) if 0 < number <= LARGEST_NUMBER else None
    if version is None:
        raise Complaint(f"There is no version {number} of the policy.")
    return version
