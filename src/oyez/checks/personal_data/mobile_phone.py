"""POL2: a mobile or personal number that the council does not publish."""

from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.introductions import Owner, is_firms_own, owner_of
from oyez.checks.grammar.phones import Line, Phone, find_phones
from oyez.checks.normalise import normalise
from oyez.checks.passages import Passage, passages


@lru_cache(maxsize=4)
def published_numbers(council: CouncilProfile) -> frozenset[str]:
    """Return the numbers in the council's profile, in the international form that compares."""
    return frozenset(
        phone.e164 for entry in council.phones for phone in find_phones(normalise(entry).text)
    )


def private_numbers(
    draft: Draft, context: Context, lines: tuple[Line, ...]
) -> Iterator[tuple[Passage, Phone]]:
    """Yield each number on one of `lines` that is not among the council's published ones.

    Each number is compared whole and by itself, so a published number never covers its neighbour.
    """
    published = published_numbers(context.council)
    for passage in passages(draft):
        for phone in find_phones(passage.text):
            if phone.line in lines and phone.e164 not in published:
                yield passage, phone


def introduced_by(passage: Passage, phone: Phone, council: CouncilProfile) -> Owner:
    """Return whose the words around it say that a number is."""
    return owner_of(passage.text, phone.start, phone.end, _bodies(council))


def _bodies(council: CouncilProfile) -> tuple[str, ...]:
    return (council.name, *council.aliases, *council.services, *council.partners)


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them in the text, the alternative text and `tel:` links, in linear time.

    A number that a firm's or another body's name leads right into passes.
    """
    for passage, phone in private_numbers(draft, context, (Line.MOBILE, Line.PERSONAL)):
        if is_firms_own(passage.text, phone.start, phone.end, _bodies(context.council)):
            continue
        span = phone.start, phone.end
        yield passage.hit(
            span,
            kind=phone.line.value.replace(" ", "_"),
            message=f"“{passage.quote(*span)}” is written like a {phone.line.value} phone number, "
            "and it is not one that the council publishes.",
            why=f"grammar of a {phone.line.value} number ({phone.e164[:3]} …); "
            "not in the council's published numbers",
            suggestion="Take it out, or give a number that the council publishes.",
        )


CHECK = Check(
    name="mobile_phone",
    title="Mobile phone number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo", "head_of_communications"),
)
