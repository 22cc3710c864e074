"""POL2: a landline number that the council does not publish. It may be a business: it asks."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.introductions import Owner
from oyez.checks.grammar.phones import Line
from oyez.checks.personal_data.mobile_phone import introduced_by, private_numbers


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them in the text, the alternative text and `tel:` links, in linear time.

    A number that the words introduce as a firm's, a venue's, a charity's or another body's, or as
    one to book on, passes.
    """
    for passage, phone in private_numbers(draft, context, (Line.LANDLINE,)):
        if introduced_by(passage, phone, context.council) in (Owner.BODY, Owner.BOOKING):
            continue
        span = phone.start, phone.end
        yield passage.hit(
            span,
            kind="landline",
            message=f"“{passage.quote(*span)}” is a landline number that the council does not "
            "publish. It may be somebody's home.",
            why="grammar of a geographic number; not in the council's published numbers",
            suggestion="If it belongs to a business or partner that publishes it, say so to the "
            "reviewer; otherwise take it out.",
        )


CHECK = Check(
    name="landline_phone",
    title="Landline phone number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo", "head_of_communications"),
)
