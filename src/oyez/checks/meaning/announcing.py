"""PRO1: what the model takes for an announcement with something missing."""

from collections.abc import Iterable

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.meaning.asking import Question, asking

_by_meaning = asking(
    Question(
        "incomplete",
        "incomplete_meaning",
        "may announce something without the date, the place or the link that people need.",
        "Add when, where and the link, or say why one is missing.",
    )
)


def find(draft: Draft, context: Context) -> Iterable[Hit]:
    """Ask only where nobody has said what it is about: the rules of a category know what it needs."""
    return () if draft.category else _by_meaning(draft, context)


CHECK = Check(
    name="meaning_incomplete",
    title="May lack a date, place or link (by meaning)",
    clause="PRO1",
    topic="nominated_representatives",
    effect=Effect.ANSWER,
    basis=Basis.MODEL,
    find=find,
    roles=("draft",),
)
