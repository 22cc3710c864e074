"""Versions and attempts at their quiz, for tests."""

from datetime import date, datetime

from oyez.people.actors import System
from oyez.people.models import Person
from oyez.policy import services
from oyez.policy.models import Acknowledgement, PolicyVersion
from oyez.policy.queries import effective_version
from oyez.policy.queries.quiz import questions_of
from oyez.policy.quiz.sheet import Sheet, sheet_of
from oyez.policy.services import HandedIn, seed_of
from oyez.policy.shipped import model_policy
from tests.policy.staff import NOW, TODAY

SETUP = System("setup")


def new_version(effective_from: date = TODAY, *, change: str = "") -> PolicyVersion:
    """Approve the model policy, its purpose said otherwise with `change`, from a day on."""
    name, content = model_policy()
    if change:
        content = content.replace(b"This document tells", f"{change} This document tells".encode())
    now = datetime.combine(min(effective_from, TODAY), NOW.timetz())
    version = services.import_document(SETUP, content=content, name=name, now=now)
    services.record_consultation(SETUP, version=version, note="Everybody.", now=now)
    return services.approve(
        SETUP, version=version, decision_reference="C/1", effective_from=effective_from, now=now
    )


def sheet_for(person: Person, *, on: date = TODAY) -> Sheet:
    """Return the attempt that this person is shown next."""
    version = effective_version(on)
    assert version is not None
    row = Acknowledgement.objects.filter(person=person, version=version).first()
    seed = seed_of(version, person, row.attempts if row else 0)
    return sheet_of(questions_of(version), seed=seed)


def answered(person: Person, *, wrong: int = 0, now: datetime = NOW) -> HandedIn:
    """Hand in the person's next attempt, the first `wrong` answers wrong."""
    sheet = sheet_for(person, on=now.date())
    answers = {line.asked.id: line.right for line in sheet.lines}
    for line in sheet.lines[:wrong]:
        answers[line.asked.id] = (line.right + 1) % len(line.options)
    return services.hand_in(person, mark=sheet.mark, answers=answers, now=now)
