"""POL7: what the model takes for contempt of people for what they are."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_offensive",
    title="May be offensive (by meaning)",
    clause="POL7",
    topic="offensive_language",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "hate",
            "offensive_meaning",
            "may run people down for what they are.",
            "Read it as one of the people it speaks of would. Someone decides: quoting such words "
            "to refuse them is another thing.",
        )
    ),
)
