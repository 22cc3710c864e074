"""Canonical JSON (RFC 8785): one value, one sequence of bytes, in every language."""

import hashlib
import json
from collections.abc import Mapping, Sequence

import rfc8785

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


def canonical(value: Json) -> bytes:
    """Return the RFC 8785 bytes of `value`; raises ValueError for what JSON cannot carry exactly.

    Integers beyond 2**53 - 1 are refused, as in the standard: pass them as strings.
    """
    return rfc8785.dumps(value)


def digest(value: Json) -> str:
    """Return the SHA-256 of the canonical bytes of `value`, in lower-case hex."""
    return hashlib.sha256(canonical(value)).hexdigest()


def parse(body: bytes) -> Json:
    """Return the value in `body`; raises ValueError for what is not UTF-8 JSON."""
    value: Json = json.loads(body.decode("utf-8"))
    return value
