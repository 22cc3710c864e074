"""POL2: what the model takes for a private fact about somebody who can be found."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_private",
    title="May be a private fact (by meaning)",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "private",
            "private_meaning",
            "may tell something private about a person whom others could recognise.",
            "Could anyone be identified? If so, take out the person or the fact.",
        )
    ),
    release=("dpo", "head_of_communications"),
)
