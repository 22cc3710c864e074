"""A directory that speaks SCIM as Entra ID does."""

import json
from typing import Any

from django.test import Client

from oyez.people.models import Person

TENANT = "1f6a7c1e-0000-4000-8000-00000000aaaa"
OBJECT = "48af03ac-28ad-4fb8-8000-000000000001"
CORE = "urn:ietf:params:scim:schemas:core:2.0:User"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
OYEZ = "urn:ietf:params:scim:schemas:extension:oyez:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
NEW = {
    "schemas": [CORE, ENTERPRISE, OYEZ],
    "userName": "Nia.Owens@fernwell.example",
    "externalId": OBJECT,
    "active": True,
    "displayName": "Nia Owens",
    "title": "Housing officer",
    "emails": [{"primary": True, "type": "work", "value": "nia.owens@fernwell.example"}],
    "addresses": [{"type": "work", "locality": "Fernwell"}],
    ENTERPRISE: {"employeeNumber": "4711", "department": "Waste"},
    OYEZ: {"serviceArea": "Leisure", "kind": "fixed_term", "end": "2027-03-31"},
}


class Directory:
    """Speaks as Entra ID does."""

    def __init__(self, secret: str) -> None:
        self.client = Client(
            enforce_csrf_checks=True, headers={"authorization": f"Bearer {secret}"}
        )

    def call(self, method: str, path: str, body: Any = None) -> Any:
        return self.client.generic(
            method,
            f"/scim/v2/{path}",
            json.dumps(body) if body is not None else "",
            content_type="application/scim+json",
        )

    def new(self, **changes: Any) -> Any:
        return self.call("POST", "Users", {**NEW, **changes})

    def patch(self, person: Person, *operations: dict[str, Any]) -> Any:
        body = {"schemas": [PATCH], "Operations": list(operations)}
        return self.call("PATCH", f"Users/{person.public_id}", body)

    def found(self, wanted: str) -> Any:
        return self.client.get("/scim/v2/Users", {"filter": wanted}).json()
