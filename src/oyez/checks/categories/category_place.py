"""PRO1: an event says where it is, or that it is online."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.places import says_where
from oyez.checks.normalise import normalise


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find an event without a venue, street, postcode, place after `at` or `in`, or `online`."""
    if draft.category != "events":
        return
    text = normalise(draft.text).text
    if not says_where(text) and not _names_our_address(text, context.council):
        yield Hit(
            kind="place_missing",
            message="The event does not say where it is.",
            why="the category is events, and the text names no place",
            suggestion="Say where it is, or that it is online.",
        )


def _names_our_address(text: str, council: CouncilProfile) -> bool:
    """Say whether the text names the first part of an address that the council publishes."""
    folded = text.casefold()
    names = (address.partition(",")[0].strip().casefold() for address in council.addresses)
    return any(name and name in folded for name in names)


CHECK = Check(
    name="category_place",
    title="Event without its place",
    clause="PRO1",
    topic="nominated_representatives",
    effect=Effect.ANSWER,
    basis=Basis.RECORD,
    find=find,
    release=("head_of_communications",),
    roles=("draft",),
)
