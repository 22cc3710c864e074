"""A council with an ordinary public address, for the checks of links."""

from dataclasses import replace

from oyez.checks.base import Check, Context, Draft, Hit
from tests.checks.fernwell import FERNWELL

COUNCIL = replace(
    FERNWELL,
    domains=("fernwell.gov.uk", "fernwell.example", "frnwl.uk"),
    partners=("Fernwell Police", "meresidehomes.example", "https://www.fernwelltheatre.co.uk"),
)
CONTEXT = Context(council=COUNCIL)


def found(check: Check, text: str, **more: object) -> list[Hit]:
    return list(check.find(Draft(text, **more), CONTEXT))  # type: ignore[arg-type]


def pointed_at(check: Check, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in found(check, text)]
