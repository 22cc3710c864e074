"""A person as a SCIM user, and lists of them."""

from datetime import date
from typing import Any

from oyez.api.scim.names import ENTERPRISE, LIST, OYEZ, USER
from oyez.people.models import Engagement, Person
from oyez.people.sign_in.provisioning import current, is_active


def user(person: Person, *, base: str, on: date) -> dict[str, Any]:
    """Return the person with what is set; costs no query where engagements are fetched."""
    identity = getattr(person, "directory_identity", None)
    engagement = current(person)
    shown: dict[str, Any] = {
        "schemas": [USER, ENTERPRISE, OYEZ],
        "id": str(person.public_id),
        "userName": person.email,
        "displayName": person.name,
        "name": {"formatted": person.name},
        "emails": [{"type": "work", "primary": True, "value": person.email}],
        "active": is_active(person, on=on),
        ENTERPRISE: {"employeeNumber": person.reference},
        OYEZ: {},
        "meta": {"resourceType": "User", "location": f"{base}/Users/{person.public_id}"},
    }
    if identity is not None:
        shown["externalId"] = identity.object_id
    if engagement is not None:
        _engagement(shown, engagement)
    return shown


def _engagement(shown: dict[str, Any], engagement: Engagement) -> None:
    if engagement.job_title:
        shown["title"] = engagement.job_title
    if engagement.manager is not None:
        shown[ENTERPRISE]["manager"] = {"value": str(engagement.manager.public_id)}
    shown[ENTERPRISE]["department"] = engagement.service_area.name
    shown[OYEZ] = {
        "serviceArea": engagement.service_area.name,
        "kind": engagement.kind,
        "start": engagement.start.isoformat(),
    }
    if engagement.end is not None:
        shown[OYEZ]["end"] = engagement.end.isoformat()


def listing(resources: list[dict[str, Any]], *, total: int, start: int = 1) -> dict[str, Any]:
    """Return a ListResponse."""
    return {
        "schemas": [LIST],
        "totalResults": total,
        "startIndex": start,
        "itemsPerPage": len(resources),
        "Resources": resources,
    }
