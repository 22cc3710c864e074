"""Reads what a directory sends: whole users, and patches in Entra ID's dialect.

Entra writes `Replace` for `replace`, "False" for false, puts a schema's urn before a path or a key,
gives whole objects without a path, and wraps single values in a list. Attributes that the register
does not keep are passed over, as RFC 7644 allows for what a server does not support.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from oyez.api.scim.errors import ScimRefused, invalid
from oyez.api.scim.names import ENTERPRISE, OYEZ, PATCH, USER
from oyez.people.sign_in.provisioning import Said

_WORK_EMAIL = re.compile(r'^emails\[type eq "work"\](\.value)?$', re.IGNORECASE)
_LONGEST = {"email": 254, "name": 120, "object_id": 255, "reference": 40, "job_title": 120}
_OPERATIONS = {"add", "replace", "remove"}

# The path within its schema, in lower case, and the name of what it says.
_PATHS = {
    "username": "email",
    "externalid": "object_id",
    "displayname": "name",
    "name.formatted": "name",
    "title": "job_title",
    "active": "active",
    f"{ENTERPRISE.lower()}:employeenumber": "reference",
    f"{ENTERPRISE.lower()}:department": "service_area",
    f"{ENTERPRISE.lower()}:manager": "manager",
    f"{OYEZ.lower()}:servicearea": "service_area",
    f"{OYEZ.lower()}:kind": "kind",
    f"{OYEZ.lower()}:start": "start",
    f"{OYEZ.lower()}:end": "end",
}


def read_user(body: Any) -> Said:
    """Return what a whole user says; raises ScimRefused for what cannot be read."""
    if not isinstance(body, dict):
        raise invalid("The body is not a user.", "invalidSyntax")
    said = _said(_flat(body))
    if said.name is None and isinstance(body.get("name"), dict):
        parts = [str(body["name"].get(part) or "") for part in ("givenName", "familyName")]
        said = replace(said, name=" ".join(part for part in parts if part)[:120] or None)
    return replace(said, active=True if said.active is None else said.active)


def read_patch(body: Any) -> Said:
    """Return what the operations of a patch say together; the last word counts."""
    schemas = body.get("schemas") if isinstance(body, dict) else None
    if not isinstance(schemas, list) or PATCH not in schemas:
        raise invalid("The body is not a PatchOp.", "invalidSyntax")
    operations = body.get("Operations")
    if not isinstance(operations, list) or not operations:
        raise invalid("A patch has operations.", "invalidSyntax")
    values: list[tuple[str, Any]] = []
    for operation in operations:
        values += _operation(operation)
    return _said(iter(values))


def _operation(operation: Any) -> list[tuple[str, Any]]:
    if not isinstance(operation, dict):
        raise invalid("An operation is an object.", "invalidSyntax")
    what = str(operation.get("op", "")).lower()
    if what not in _OPERATIONS:
        raise invalid(f"“{operation.get('op')}” is no operation.", "invalidSyntax")
    path, value = operation.get("path"), operation.get("value")
    if what == "remove":
        if not isinstance(path, str) or not path:
            raise invalid("What is to be removed has no path.", "noTarget")
        return [(path, "")]
    if path is None:
        if not isinstance(value, dict):
            raise invalid("Without a path the value is an object.", "invalidValue")
        return list(_flat(value))
    if not isinstance(path, str):
        raise invalid("A path is text.", "invalidPath")
    return list(_flat({path: value}))


def _flat(body: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield path and value, with a schema's urn before what is not of the core schema."""
    for key, value in body.items():
        if key in {ENTERPRISE, OYEZ} and isinstance(value, dict):
            yield from ((f"{key}:{inner}", given) for inner, given in value.items())
        elif key == "name" and isinstance(value, dict):
            yield from ((f"name.{inner}", given) for inner, given in value.items())
        else:
            yield key, value


def _said(values: Iterator[tuple[str, Any]]) -> Said:
    found: dict[str, Any] = {}
    for path, value in values:
        bare = path.removeprefix(f"{USER}:")
        if _WORK_EMAIL.match(bare):
            continue  # userName is the address
        name = _PATHS.get(bare.lower().removesuffix(".value"))
        if name is None or (name == "service_area" and _is_weaker(path, found)):
            continue
        found[name] = _value(name, _single(value))
    return Said(**found)


def _is_weaker(path: str, found: dict[str, Any]) -> bool:
    """Say whether a department comes after our own serviceArea, which is the more exact."""
    return "department" in path.lower() and "service_area" in found


def _single(value: Any) -> Any:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("value", "")
    return value


def _value(name: str, value: Any) -> Any:
    if name == "active":
        return _boolean(value)
    if value is None:
        value = ""
    if not isinstance(value, str):
        raise invalid(f"{name}: text was expected.")
    text = value.strip()
    if len(text) > _LONGEST.get(name, 255):
        raise invalid(f"{name}: longer than {_LONGEST.get(name, 255)} characters.")
    if name == "email":
        return _address(text)
    if name in {"start", "end"}:
        return _day(name, text)
    if name == "object_id":
        return text.lower()
    return text


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    words = {"true": True, "false": False}
    if isinstance(value, str) and value.strip().lower() in words:
        return words[value.strip().lower()]
    raise invalid("active is true or false.")


def _address(text: str) -> str:
    try:
        validate_email(text)
    except ValidationError as error:
        raise invalid("userName must be the person's email address.") from error
    return text.lower()


def _day(name: str, text: str) -> date | str | None:
    if not text:
        return "" if name == "end" else None
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise invalid(f"{name}: a date such as 2027-03-31 was expected.") from error


__all__ = ["ScimRefused", "read_patch", "read_user"]
