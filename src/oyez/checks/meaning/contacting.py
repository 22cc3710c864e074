"""POL5: what the model takes for council business moved to a private profile."""

from oyez.checks.base import Basis, Check, Effect
from oyez.checks.meaning.asking import Question, asking

CHECK = Check(
    name="meaning_contact",
    title="May move business to a private profile (by meaning)",
    clause="POL5",
    topic="approved_page",
    effect=Effect.REVIEW,
    basis=Basis.MODEL,
    find=asking(
        Question(
            "contact",
            "contact_meaning",
            "may send people to a private profile or number for council business.",
            "Give the council's own page, number or form.",
        )
    ),
    roles=("draft",),
    yields_to="data_protection",
)
