"""Reading the questions of the quiz: which belong to a version as its clauses are worded."""

from collections.abc import Iterable

from django.db.models import QuerySet

from oyez.lib.canonical_json import digest
from oyez.policy.models import Clause, PolicyVersion, Question
from oyez.policy.quiz.sheet import Asked


def clause_digest(text: str, items: Iterable[str]) -> str:
    """Return the digest of a clause's wording: white space does not count."""
    return digest({"text": " ".join(text.split()), "items": [" ".join(i.split()) for i in items]})


def digests_of(version: PolicyVersion) -> dict[str, str]:
    """Return code -> digest of every clause of a version."""
    return {
        code: clause_digest(text, items)
        for code, text, items in version.clauses.values_list("code", "text", "items")
    }


def live_questions() -> QuerySet[Question]:
    """Return every question that is not retired, by clause."""
    return Question.objects.filter(retired_at__isnull=True)


def questions_of(version: PolicyVersion) -> tuple[Asked, ...]:
    """Return the questions that a version's quiz may ask, in the order of its clauses."""
    clauses: dict[str, Clause] = {clause.code: clause for clause in version.clauses.all()}
    found = [
        Asked(
            id=row.pk,
            clause=row.clause_code,
            clause_title=clause.title,
            clause_text=clause.text,
            text=row.text,
            options=tuple(row.options),
            right=row.right,
            explanation=row.explanation,
        )
        for row in live_questions()
        if (clause := clauses.get(row.clause_code)) is not None
        and clause_digest(clause.text, clause.items) == row.clause_digest
    ]
    order = list(clauses)
    return tuple(sorted(found, key=lambda asked: (order.index(asked.clause), asked.id)))


def orphaned_questions(version: PolicyVersion) -> tuple[Question, ...]:
    """Return the live questions whose clause a version words otherwise, or does not have."""
    wording = digests_of(version)
    return tuple(
        row for row in live_questions() if wording.get(row.clause_code) != row.clause_digest
    )
