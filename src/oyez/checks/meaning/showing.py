"""POL3: what the model takes for a picture of people whose permission nobody mentions."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.grammar.permission import PERMITTED
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_shown",
    title="May show people without permission (by meaning)",
    clause="POL3",
    topic="picture_permission",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "shown",
            "shown_meaning",
            "may show or name people, children perhaps, and nothing says that they agreed.",
            "Record the permission first, or choose a picture without recognisable people.",
            answered=PERMITTED,
        )
    ),
    roles=("draft",),
)
