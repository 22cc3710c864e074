"""The questions of the quiz: added, changed, carried over and retired."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import digest
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.permissions import Permission, require
from oyez.policy.models import PolicyVersion, Question
from oyez.policy.queries.quiz import clause_digest, digests_of, live_questions
from oyez.policy.quiz.model_questions import MODEL_QUESTIONS
from oyez.policy.quiz.sheet import FEWEST, MOST
from oyez.policy.shipped import model_clauses

WRITTEN = actions.register("policy.question_written", "A question of the quiz was written.")
RETIRED = actions.register("policy.question_retired", "A question of the quiz was retired.")
LONGEST, LONGEST_EXPLANATION = 500, 1000


@dataclass(frozen=True)
class QuestionFacts:
    """What a question says: `right` counts the options from 0."""

    clause: str
    text: str
    options: tuple[str, ...]
    right: int
    explanation: str


def write_question(
    actor: Actor,
    *,
    version: PolicyVersion,
    facts: QuestionFacts,
    now: datetime,
    question: Question | None = None,
) -> Question:
    """Add a question to a clause of a version as it is worded there, or change one.

    Changing one of another wording binds it to this version's. Raises Complaint.
    """
    require(actor, Permission.POLICY_QUIZ, on=london_date(now))
    tidy = _checked(facts)
    wording = digests_of(version).get(tidy.clause)
    if wording is None:
        raise Complaint(f"Version {version.number} has no clause {tidy.clause}.")
    with transaction.atomic():
        row = Question() if question is None else _live(question)
        row.clause_code, row.clause_digest = tidy.clause, wording
        row.text, row.options, row.right = tidy.text, list(tidy.options), tidy.right
        row.explanation, row.changed_by, row.changed_at = tidy.explanation, actor.actor_id, now
        row.save()
        append(
            actor,
            action=WRITTEN,
            subject=f"question:{row.pk}",
            facts={
                "version": version.number,
                "clause": tidy.clause,
                "sha256": digest([tidy.text, list(tidy.options), tidy.right, tidy.explanation]),
            },
            at=now,
        )
    return row


def retire_question(actor: Actor, *, question: Question, now: datetime) -> None:
    """Ask a question no more; it stays on record."""
    require(actor, Permission.POLICY_QUIZ, on=london_date(now))
    with transaction.atomic():
        row = _live(question)
        row.retired_at = now
        row.save(update_fields=["retired_at"])
        append(actor, action=RETIRED, subject=f"question:{row.pk}", at=now)


def add_model_questions(actor: Actor, *, version: PolicyVersion, now: datetime) -> int:
    """Add the shipped questions to clauses that are worded as in the model policy.

    The caller's transaction must be open, and evidences it. Where a clause has a question in this
    wording already, its shipped ones are left out. Returns how many were added.
    """
    wording = digests_of(version)
    model = {code: clause_digest(text, items) for code, text, items in model_clauses()}
    has = set(live_questions().values_list("clause_code", "clause_digest"))
    made = [
        Question(
            clause_code=question.clause,
            clause_digest=model[question.clause],
            text=question.text,
            options=list(question.options),
            right=0,
            explanation=question.explanation,
            changed_by=actor.actor_id,
            changed_at=now,
        )
        for question in MODEL_QUESTIONS
        if wording.get(question.clause) == model[question.clause]
        and (question.clause, model[question.clause]) not in has
    ]
    Question.objects.bulk_create(made)
    return len(made)


def _live(question: Question) -> Question:
    row = Question.objects.select_for_update().get(pk=question.pk)
    if row.retired_at is not None:
        raise Complaint("This question was retired: write a new one.")
    return row


def _checked(facts: QuestionFacts) -> QuestionFacts:
    text, explanation = (" ".join(words.split()) for words in (facts.text, facts.explanation))
    options = tuple(" ".join(option.split()) for option in facts.options)
    _require_words(text, explanation)
    _require_options(options, facts.right)
    return QuestionFacts(facts.clause, text, options, facts.right, explanation)


def _require_words(text: str, explanation: str) -> None:
    if not text or len(text) > LONGEST:
        raise Complaint(f"Write the question (at most {LONGEST} characters).")
    if not explanation or len(explanation) > LONGEST_EXPLANATION:
        raise Complaint(
            f"Explain the right answer (at most {LONGEST_EXPLANATION:,} characters): whoever "
            "answers wrongly reads it."
        )


def _require_options(options: Sequence[str], right: int) -> None:
    if not FEWEST <= len(options) <= MOST or not all(options):
        raise Complaint(f"Give {FEWEST} to {MOST} answers to choose from.")
    if len({option.casefold() for option in options}) != len(options):
        raise Complaint("Two of the answers are the same.")
    if max(map(len, options)) > LONGEST:
        raise Complaint(f"Keep each answer under {LONGEST} characters.")
    if not 0 <= right < len(options):
        raise Complaint("Say which answer is right.")
