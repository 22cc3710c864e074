"""PRO1: what the model takes for an announcement with something missing."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_incomplete",
    title="May lack a date, place or link (by meaning)",
    clause="PRO1",
    topic="nominated_representatives",
    effect=Effect.ANSWER,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "incomplete",
            "incomplete_meaning",
            "may announce something without the date, the place or the link that people need.",
            "Add when, where and the link, or say why one is missing.",
        )
    ),
    roles=("draft",),
)
