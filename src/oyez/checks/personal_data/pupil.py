"""POL2: a child's name with the school, class or year that tells who the child is."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.pupils import find_pupils
from oyez.checks.passages import passages


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find a child's name with a school, class or year, in linear time; teachers and governors pass."""
    for passage in passages(draft):
        for pupil in find_pupils(passage.text):
            if not pupil.placed:
                continue
            span = (pupil.start, pupil.end)
            yield passage.hit(
                span,
                kind="pupil",
                message=f"“{passage.quote(*span)}” names a child together with the school or class.",
                why="a name beside a school, class or year",
                suggestion="Leave out the surname and the school or class, or record the parent's"
                " permission first."
                if draft.role == "draft"
                else "Hide the comment, and ask for the details in private.",
            )


CHECK = Check(
    name="pupil",
    title="Child named with school or class",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
)
