"""Acknowledging: by the person themselves, for the version in force, or on paper by another."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import Settings

from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Person, User
from oyez.policy import services
from oyez.policy.errors import AcknowledgementIsFinal, VersionNotInForce
from oyez.policy.models import Acknowledgement, AcknowledgementMove, PolicyVersion, Question
from oyez.policy.queries import may_speak
from oyez.policy.queries.acknowledgements import own, to_acknowledge
from oyez.policy.queries.quiz import questions_of
from oyez.policy.quiz.sheet import sheet_of
from oyez.policy.services.moving import move
from oyez.policy.states import ACKNOWLEDGEMENT
from tests.policy.quizzes import answered, new_version, sheet_for
from tests.policy.staff import NOW, TODAY, person

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def clock(settings: Settings) -> None:
    settings.CLOCK = lambda: NOW


def signed_in(who: Person) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(person=who))
    return client


def test_with_all_answers_right_the_version_is_acknowledged_and_evidenced() -> None:
    version, worker = new_version(), person("w")
    assert answered(worker).passed
    row = Acknowledgement.objects.get()
    assert (row.version, row.state, row.method, row.acknowledged_on, row.attempts) == (
        version,
        "acknowledged",
        "online",
        TODAY,
        1,
    )
    assert [(m.state, m.actor) for m in AcknowledgementMove.objects.all()] == [
        ("acknowledged", worker.actor_id)
    ]
    assert b'"policy.acknowledged"' in bytes(Entry.objects.order_by("-sequence")[0].body)
    with pytest.raises(Complaint, match="already"):
        answered(worker)


def test_a_wrong_answer_keeps_nothing_but_the_attempt_and_asks_anew() -> None:
    new_version()
    worker = person("w")
    before = sheet_for(worker)
    entries = Entry.objects.count()
    handed = answered(worker, wrong=1)
    assert [line.asked.id for line in handed.wrong] == [before.lines[0].asked.id]
    row = Acknowledgement.objects.get()
    assert (row.state, row.attempts, row.acknowledged_on) == ("due", 1, None)
    assert Entry.objects.count() == entries, "nobody's wrong answers are evidence"
    assert sheet_for(worker).mark != before.mark
    assert answered(worker).passed


def test_an_attempt_is_the_same_until_it_is_handed_in_and_another_for_another_person() -> None:
    new_version()
    one, other = person("a"), person("b")
    assert sheet_for(one) == sheet_for(one)
    assert sheet_for(one).mark != sheet_for(other).mark
    with pytest.raises(Complaint, match="new questions"):
        services.hand_in(other, mark=sheet_for(one).mark, answers={}, now=NOW)


def test_answers_left_out_are_wrong() -> None:
    new_version()
    worker = person("w")
    handed = services.hand_in(worker, mark=sheet_for(worker).mark, answers={}, now=NOW)
    assert len(handed.wrong) == 5


def test_fewer_questions_are_asked_where_fewer_exist() -> None:
    version = new_version()
    for question in Question.objects.all()[2:]:
        services.retire_question(
            person(f"hr{question.pk}", "hr_officer"), question=question, now=NOW
        )
    assert len(sheet_of(questions_of(version), seed="x").lines) == 2


def test_a_version_without_questions_is_confirmed_part_by_part() -> None:
    version = new_version()
    Question.objects.update(retired_at=NOW)
    worker = person("w")
    parts = set(version.clauses.values_list("part", flat=True))
    with pytest.raises(Complaint, match="every part"):
        services.confirm(worker, parts=parts - {"POL"}, now=NOW)
    services.confirm(worker, parts=parts, now=NOW)
    assert Acknowledgement.objects.get().state == "acknowledged"


def test_questions_cannot_be_passed_over_by_confirming() -> None:
    version = new_version()
    parts = set(version.clauses.values_list("part", flat=True))
    with pytest.raises(Complaint, match="questions"):
        services.confirm(person("w"), parts=parts, now=NOW)


def test_who_does_not_work_here_has_nothing_to_acknowledge() -> None:
    new_version()
    councillor = Person.objects.create(reference="c1", name="Cllr Joan Birch")
    assert own(councillor, on=TODAY) is None
    assert may_speak(councillor, on=TODAY).ok
    with pytest.raises(Forbidden):
        services.hand_in(councillor, mark="", answers={}, now=NOW)


# Papers.


def manager_of(worker: Person, reference: str = "m") -> Person:
    manager = person(reference)
    Engagement.objects.filter(person=worker).update(manager=manager)
    return manager


def test_a_manager_the_head_of_the_area_and_hr_record_papers_and_nobody_else() -> None:
    new_version()
    for number, recorder in enumerate(("manager", "head_of_service", "hr_officer")):
        worker = person(f"w{number}")
        who = manager_of(worker) if recorder == "manager" else person(f"r{number}")
        if recorder != "manager":
            area = Engagement.objects.get(person=worker).service_area
            who.roles.create(
                role=recorder,
                start=date(2020, 1, 1),
                service_area=area if recorder == "head_of_service" else None,
            )
        (row,) = services.record_papers(who, people=[worker], signed_on=TODAY, now=NOW)
        assert (row.method, row.recorded_by) == ("paper", who)
    for number, role in enumerate(("head_of_communications", "ict", "dpo")):
        with pytest.raises(Forbidden):
            services.record_papers(
                person(f"x{number}", role), people=[person(f"y{number}")], signed_on=TODAY, now=NOW
            )


def test_nobody_records_their_own_paper() -> None:
    new_version()
    hr = person("hr", "hr_officer")
    with pytest.raises(Forbidden):
        services.record_papers(hr, people=[hr], signed_on=TODAY, now=NOW)
    own_manager = manager_of(hr, "m2")
    Engagement.objects.filter(person=own_manager).update(manager=own_manager)
    with pytest.raises(Forbidden):
        services.record_papers(own_manager, people=[own_manager], signed_on=TODAY, now=NOW)


@pytest.mark.parametrize("day", [TODAY - DAY, TODAY + DAY])
def test_a_paper_is_dated_within_the_time_of_its_version(day: date) -> None:
    new_version()
    with pytest.raises(Complaint, match="date on the paper"):
        services.record_papers(
            person("hr", "hr_officer"), people=[person("w")], signed_on=day, now=NOW
        )


def test_a_paper_of_a_day_before_the_work_began_is_refused() -> None:
    new_version(TODAY - 10 * DAY)
    worker = person("w")
    Engagement.objects.filter(person=worker).update(start=TODAY - DAY)
    with pytest.raises(Complaint, match="did not work here"):
        services.record_papers(
            person("hr", "hr_officer"), people=[worker], signed_on=TODAY - 2 * DAY, now=NOW
        )


# Invariant 31, past the services.


def raw(worker: Person, version: PolicyVersion, **values: Any) -> Acknowledgement:
    given: dict[str, Any] = {
        "state": "acknowledged",
        "since": TODAY,
        "method": "online",
        "acknowledged_on": TODAY,
        "acknowledged_at": NOW,
        **values,
    }
    return Acknowledgement(person=worker, version=version, **given)


def test_the_database_refuses_a_paper_by_the_person_or_by_nobody_and_a_second_row() -> None:
    version, worker = new_version(), person("w")
    raw(worker, version).save()
    other = person("o")
    wrong = [
        raw(other, version, method="paper", recorded_by=other),
        raw(other, version, method="paper"),
        raw(other, version, recorded_by=worker),
        raw(other, version, method=""),
        raw(other, version, acknowledged_on=None),
        raw(other, version, state="due"),
        raw(other, version, acknowledged_on=TODAY - DAY),
        raw(other, version, state="gone", method="", acknowledged_on=None, acknowledged_at=None),
        raw(worker, version),
    ]
    for row in wrong:
        with pytest.raises(IntegrityError), transaction.atomic():
            row.save()


def test_a_version_that_is_not_in_force_cannot_be_acknowledged_by_any_path() -> None:
    new_version()
    later = new_version(TODAY + 5 * DAY, change="Later.")
    draft = PolicyVersion.objects.create(
        number=99,
        title="Draft",
        source_name="x",
        source_sha256="0" * 64,
        source_text="x",
        imported_by="x",
        imported_at=NOW,
    )
    worker = person("w")
    for version in (later, draft):
        with pytest.raises(VersionNotInForce):
            raw(worker, version).save()
        with pytest.raises(VersionNotInForce):
            Acknowledgement.objects.bulk_create([raw(worker, version)])
    assert not Acknowledgement.objects.exists()


def test_what_was_acknowledged_is_not_given_to_another_nor_taken_back() -> None:
    version, worker, other = new_version(), person("w"), person("o")
    answered(worker)
    row = Acknowledgement.objects.get()
    row.person = other
    with pytest.raises(AcknowledgementIsFinal):
        row.save()
    for attack in (
        lambda: Acknowledgement.objects.update(person=other),
        lambda: Acknowledgement.objects.filter(pk=row.pk).update(version_id=version.pk),
        lambda: Acknowledgement.objects.all().delete(),
        row.delete,
    ):
        with pytest.raises(AcknowledgementIsFinal):
            attack()
    with pytest.raises(MoveRefused), transaction.atomic():
        move(worker, [row], "due", at=NOW, reason="x")


def test_a_move_that_somebody_else_made_first_is_refused() -> None:
    new_version()
    worker = person("w")
    answered(worker, wrong=1)
    row = Acknowledgement.objects.get()
    answered(worker)
    with pytest.raises(MoveRefused), transaction.atomic():
        move(worker, [row], "void", at=NOW, reason="x")


def test_the_table_lists_what_the_requirement_lists() -> None:
    assert ACKNOWLEDGEMENT.allows("reminded", "overdue")
    assert not ACKNOWLEDGEMENT.allows("escalated", "overdue")
    assert not ACKNOWLEDGEMENT.allows("acknowledged", "void")


# Pages.


def test_a_worker_reads_answers_wrongly_learns_why_and_acknowledges() -> None:
    new_version()
    worker = person("w")
    client = signed_in(worker)
    assert "I have read it" in client.get("/policy/acknowledge/").content.decode()
    sheet = sheet_for(worker)
    page = client.get("/policy/acknowledge/questions/").content.decode()
    assert all(line.asked.text in page.replace("&#x27;", "'") for line in sheet.lines)
    form = {f"q{line.asked.id}": line.right for line in sheet.lines} | {"mark": sheet.mark}
    first = sheet.lines[0]
    form[f"q{first.asked.id}"] = (first.right + 1) % len(first.options)
    page = client.post("/policy/acknowledge/questions/", form).content.decode()
    assert "Not quite: 1 of 5" in page
    assert f"/policy/#{first.asked.clause}" in page

    stale = client.post("/policy/acknowledge/questions/", form, follow=True).content.decode()
    assert "new questions" in stale

    sheet = sheet_for(worker)
    form = {f"q{line.asked.id}": line.right for line in sheet.lines} | {"mark": sheet.mark}
    page = client.post("/policy/acknowledge/questions/", form, follow=True).content.decode()
    assert "You have acknowledged the policy" in page
    assert to_acknowledge(worker, on=TODAY) == ()


def test_the_form_of_another_person_acknowledges_nobody() -> None:
    new_version()
    victim, thief = person("v"), person("t")
    sheet = sheet_for(victim)
    form = {f"q{line.asked.id}": line.right for line in sheet.lines} | {
        "mark": sheet.mark,
        "person": victim.pk,
    }
    signed_in(thief).post("/policy/acknowledge/questions/", form)
    assert not Acknowledgement.objects.filter(state="acknowledged").exists()


def test_questions_left_unanswered_are_told_beside_them() -> None:
    new_version()
    worker = person("w")
    sheet = sheet_for(worker)
    page = signed_in(worker).post("/policy/acknowledge/questions/", {"mark": sheet.mark})
    assert page.content.decode().count("govuk-error-message") == 5
    assert not Acknowledgement.objects.filter(attempts__gt=0).exists()


def test_papers_are_recorded_on_the_page_by_number_and_address() -> None:
    new_version()
    hr, worker, other = person("hr", "hr_officer"), person("w"), person("o")
    client = signed_in(hr)
    form = {
        "people": f"w\n{other.email.upper()}\n",
        "signed_on_day": "1", "signed_on_month": "6", "signed_on_year": "2026",
    }  # fmt: skip
    page = client.post("/policy/acknowledgements/paper/", {**form, "people": "w\nnobody"})
    assert "Nobody in the register is nobody" in page.content.decode()
    page = client.post("/policy/acknowledgements/paper/", {**form, "people": "hr"})
    assert "You may not record hr" in page.content.decode()
    page = client.post("/policy/acknowledgements/paper/", form, follow=True)
    assert "2 acknowledgements recorded" in page.content.decode()
    assert {row.person for row in Acknowledgement.objects.all()} == {worker, other}
    page = client.post("/policy/acknowledgements/paper/", form, follow=True)
    assert "2 had acknowledged this version already" in page.content.decode()
