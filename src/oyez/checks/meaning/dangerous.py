"""LAW-SAFEGUARDING: what the model takes for a sign of danger to somebody."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_danger",
    title="May be a sign of danger (by meaning)",
    clause="LAW-SAFEGUARDING",
    topic="safeguarding",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "danger",
            "danger_meaning",
            "may say that somebody is in danger.",
            "Where life may be in danger call 999 first. Then tell the safeguarding lead, and "
            "answer the writer.",
        )
    ),
    roles=("comment",),
)
