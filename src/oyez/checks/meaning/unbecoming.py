"""POL8: what the model takes for a tone that a council would regret."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_tone",
    title="May not sound like the council (by meaning)",
    clause="POL8",
    topic="disrepute",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "conduct",
            "tone_meaning",
            "may read as mockery, temper, a private opinion or bad behaviour in the council's name.",
            "Say what happened and what the council does about it.",
        )
    ),
    roles=("draft",),
)
