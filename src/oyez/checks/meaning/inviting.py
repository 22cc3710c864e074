"""POL4: what the model takes for an invitation that could be a conflict of interest."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_invitation",
    title="May invite to what is not the council's (by meaning)",
    clause="POL4",
    topic="conflict_of_interest",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "invite",
            "invitation_meaning",
            "may ask people to follow, like or join something with an interest of its own.",
            "Ask whether the council should be seen to recommend it.",
        )
    ),
    roles=("draft",),
)
