"""The invented council of the check tests, and one way to ask a single check."""

from oyez.checks.base import Check, Context, Draft, Hit
from oyez.checks.council import CouncilProfile

FERNWELL = CouncilProfile(
    name="Fernwell Borough Council",
    aliases=("Fernwell Council", "FBC"),
    domains=("fernwell.example",),
    handles=("@FernwellCouncil",),
    phones=("01632 960100", "+44 1632 960123", "07700 900100 (text only)", "101"),
    emails=("thornwell.library@mail.example",),
    addresses=(
        "Town Hall, 1 Market Place, Fernwell, FW1 1AA",
        "Thornwell Library, 12 High Street, Thornwell, FW2 3BC",
    ),
    office_holders=("Cllr Jane Marsh", "Mr Tariq Aziz"),
    services=("Green Bins", "Sandy Mere Country Park"),
    partners=("Fernwell Police", "Mereside Homes"),
)
CONTEXT = Context(council=FERNWELL)


def hits(check: Check, text: str, **more: object) -> list[Hit]:
    return list(check.find(Draft(text, **more), CONTEXT))  # type: ignore[arg-type]


def words(check: Check, text: str) -> list[str]:
    """Return what the check points at in the text as it was written."""
    return [text[hit.start : hit.end] for hit in hits(check, text)]
