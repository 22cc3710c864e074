"""POL9: what the model takes for a report of what a worker did online."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_misuse",
    title="May report misuse by staff (by meaning)",
    clause="POL9",
    topic="duty_to_report",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "misuse",
            "misuse_meaning",
            "may say that somebody who works for the council did something improper online.",
            "Keep a copy, thank the writer, and pass it to whoever handles concerns. Blame nobody.",
        )
    ),
    roles=("comment",),
)
