"""A document between "this is what we understood" and "store it": signed, for one person, one hour.

Nothing is kept on the server for a form that nobody sends.
"""

from typing import Any

from django.core import signing

from oyez.lib.complaint import Complaint
from oyez.people.models import Person
from oyez.policy.document.intake import decode, read
from oyez.policy.document.lines import Kind, Line, Reading
from oyez.policy.services import read_policy
from oyez.policy.understanding import Understood, sha256_of, understand_reading
from oyez.policy.view_file import is_view

SALT = "oyez.policy.held"
SECONDS = 60 * 60


def hold(content: bytes, *, name: str, person: Person) -> str:
    """Return what a form carries of a document that can be read as a policy."""
    held: dict[str, Any] = {"name": name, "sha256": sha256_of(content), "for": person.actor_id}
    if is_view(content, name=name):
        held["json"] = decode(content)
    else:
        reading = read(content, name=name)
        held["unit"] = reading.unit
        held["lines"] = [
            [line.number, line.kind.value, line.marker, line.text] for line in reading.lines
        ]
    return signing.dumps(held, salt=SALT, compress=True)


def released(text: str, *, person: Person) -> Understood:
    """Understand again what a form carried; raises `Complaint` where it is too old or not ours."""
    try:
        held = signing.loads(text, salt=SALT, max_age=SECONDS)
    except signing.BadSignature as error:
        raise Complaint("This page is too old: choose the file again.") from error
    if held["for"] != person.actor_id:
        raise Complaint("Somebody else chose this file: choose it again.")
    if "json" in held:
        return read_policy(held["json"].encode(), name=held["name"])
    lines = tuple(Line(number, Kind(kind), *rest) for number, kind, *rest in held["lines"])
    reading = Reading(lines, held["unit"])
    return understand_reading(reading, name=held["name"], sha256=held["sha256"])
