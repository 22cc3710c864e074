"""PRO1: a job needs a link to apply."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.categories.category_link import links_of
from oyez.lib.links import host_of


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find a job without any web address; where it leads is for the author to know."""
    if draft.category == "jobs" and not any(host_of(address) for address in links_of(draft)):
        yield Hit(
            kind="link_missing",
            message="The job has no link where people can read more and apply.",
            why="the category is jobs, and there is no web address",
            suggestion="Add the link to the vacancy.",
        )


CHECK = Check(
    name="vacancy_link",
    title="Job without a link",
    clause="PRO1",
    topic="nominated_representatives",
    effect=Effect.ANSWER,
    basis=Basis.RECORD,
    find=find,
    release=("head_of_communications",),
    roles=("draft",),
)
