"""What this server says about itself: configuration, resource types and schemas."""

from typing import Any

from oyez.api.scim.names import CONFIG, ENTERPRISE, OYEZ, RESOURCE_TYPE, SCHEMA, USER

MOST = 100


def _attribute(name: str, words: str, **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "type": "string",
        "multiValued": False,
        "description": words,
        "required": False,
        "caseExact": False,
        "mutability": "readWrite",
        "returned": "default",
        "uniqueness": "none",
        **more,
    }


def configuration(base: str) -> dict[str, Any]:
    """Return ServiceProviderConfig."""
    return {
        "schemas": [CONFIG],
        "documentationUri": "https://www.rfc-editor.org/rfc/rfc7644",
        "patch": {"supported": True},
        "bulk": {"supported": False, "maxOperations": 0, "maxPayloadSize": 0},
        "filter": {"supported": True, "maxResults": MOST},
        "changePassword": {"supported": False},
        "sort": {"supported": False},
        "etag": {"supported": False},
        "authenticationSchemes": [
            {
                "type": "oauthbearertoken",
                "name": "Bearer token",
                "description": "The token that “oyez people scim-token” prints.",
                "primary": True,
            }
        ],
        "meta": {
            "resourceType": "ServiceProviderConfig",
            "location": f"{base}/ServiceProviderConfig",
        },
    }


def resource_types(base: str) -> list[dict[str, Any]]:
    """Return the one resource type: there are no groups here, roles are given in Oyez."""
    return [
        {
            "schemas": [RESOURCE_TYPE],
            "id": "User",
            "name": "User",
            "endpoint": "/Users",
            "description": "A person of the register and their engagement. Groups are not "
            "supported: roles and nominations are given in Oyez alone.",
            "schema": USER,
            "schemaExtensions": [
                {"schema": ENTERPRISE, "required": False},
                {"schema": OYEZ, "required": False},
            ],
            "meta": {"resourceType": "ResourceType", "location": f"{base}/ResourceTypes/User"},
        }
    ]


def schemas(base: str) -> list[dict[str, Any]]:
    """Return the attributes that the register keeps, by schema."""
    core = [
        _attribute("userName", "Their email address.", required=True, uniqueness="server"),
        _attribute("externalId", "The object id in the directory.", uniqueness="server"),
        _attribute("displayName", "Their name."),
        _attribute("title", "Their job."),
        _attribute("active", "False ends engagement, sign-in and tokens.", type="boolean"),
    ]
    enterprise = [
        _attribute("employeeNumber", "The HR system's key.", uniqueness="server"),
        _attribute("department", "Their service area, where serviceArea is not given."),
        _attribute("manager", "The id of their manager here."),
    ]
    ours = [
        _attribute("serviceArea", "A service area by the name that it has in Oyez."),
        _attribute(
            "kind",
            "How they are engaged.",
            canonicalValues=["permanent", "fixed_term", "casual", "agency"],
        ),
        _attribute("start", "The first day, such as 2027-01-04."),
        _attribute("end", "The last day; an agency worker has one."),
    ]
    named = (
        (USER, "User", core),
        (ENTERPRISE, "Enterprise user", enterprise),
        (OYEZ, "Oyez", ours),
    )
    return [
        {
            "schemas": [SCHEMA],
            "id": urn,
            "name": name,
            "description": name,
            "attributes": attributes,
            "meta": {"resourceType": "Schema", "location": f"{base}/Schemas/{urn}"},
        }
        for urn, name, attributes in named
    ]
