"""POL11: what the model takes for abuse or intimidation of somebody."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_abusive",
    title="May be abuse of a person (by meaning)",
    clause="POL11",
    topic="cyber_bullying",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "abuse",
            "abusive_meaning",
            "may abuse or intimidate somebody.",
            "Keep a copy before anything is hidden, and ask the person it speaks of whether they "
            "want support. Criticism of the council is no abuse.",
        )
    ),
)
