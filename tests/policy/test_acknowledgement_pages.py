"""The register as at any day, its numbers, the questions editor, differences, guidance."""

from datetime import date, timedelta
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from oyez.lib.complaint import Complaint
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Person, ServiceArea, User
from oyez.policy import services
from oyez.policy.changes import changes
from oyez.policy.models import Acknowledgement, Question, RelatedPolicy
from oyez.policy.queries import view
from oyez.policy.queries.acknowledgements import numbers, register
from oyez.policy.queries.quiz import orphaned_questions, questions_of
from oyez.policy.quiz.model_questions import MODEL_QUESTIONS
from oyez.policy.quiz.sheet import FEWEST, MOST
from oyez.policy.services import QuestionFacts, RelatedFacts
from oyez.policy.shipped import model_clauses
from tests.policy.quizzes import SETUP, answered, new_version
from tests.policy.staff import NOW, TODAY, person

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def clock(settings: Settings) -> None:
    settings.CLOCK = lambda: NOW + 40 * DAY


def signed_in(who: Person) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(person=who))
    return client


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def in_another_area(worker: Person) -> ServiceArea:
    area = ServiceArea.objects.create(name="Housing", start=date(2020, 1, 1))
    Engagement.objects.filter(person=worker).update(service_area=area)
    return area


def history() -> tuple[Person, Person, Person]:
    """One who acknowledged both versions, one the first, and one who left before the second."""
    new_version()
    both, first, left = person("both"), person("first"), person("left")
    answered(both)
    answered(first)
    Engagement.objects.filter(person=left).update(end=TODAY + 5 * DAY)
    new_version(TODAY + 10 * DAY, change="Anew.")
    answered(both, now=NOW + 12 * DAY)
    services.keep_acknowledgements(NOW + 40 * DAY)
    return both, first, left


# Who was in post on date X, which version applied, who had acknowledged?


def test_the_register_tells_of_any_day_who_was_in_post_and_had_acknowledged() -> None:
    history()
    client = signed_in(person("hr", "hr_officer"))

    page = text_of(client, "/policy/acknowledgements/?on_day=2&on_month=6&on_year=2026")
    assert "when <a" in page
    assert "version 1</a> applied" in page
    assert all(f"Person {name}" in page for name in ("both", "first", "left"))
    page = text_of(client, "/policy/acknowledgements/?on_day=12&on_month=6&on_year=2026")
    assert "version 2</a> applied" in page
    assert "Person left" not in page
    assert "Earlier: version 1 on Monday 1 June" in page

    rows = {row.person.reference: row for row in register(on=TODAY + 12 * DAY)}
    assert rows["both"].done_on == TODAY + 12 * DAY  # type: ignore[attr-defined]
    assert rows["first"].done_on is None  # type: ignore[attr-defined]
    assert register(on=TODAY + 11 * DAY, state="acknowledged").count() == 0
    assert [r.person.reference for r in register(on=TODAY + 40 * DAY, state="overdue")] == ["first"]


def test_before_the_first_version_nothing_applied() -> None:
    history()
    client = signed_in(person("hr", "hr_officer"))
    page = text_of(client, "/policy/acknowledgements/?on_day=1&on_month=5&on_year=2026")
    assert "No version of the policy was in force then" in page


def test_the_register_is_a_file_too() -> None:
    history()
    client = signed_in(person("aud", "auditor"))
    address = "/policy/acknowledgements/?on_day=12&on_month=6&on_year=2026&csv=1"
    response: Any = client.get(address)
    lines = b"".join(response.streaming_content).decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Staff number,Name,Service area")
    assert any(
        line.startswith("both,Person both,Parks,Permanent,2020-01-01,,2,Due,,,1,") for line in lines
    )


def test_a_head_of_service_sees_the_own_area_and_numbers_only_have_no_names() -> None:
    both, _, _ = history()
    area = in_another_area(both)
    head = person("head")
    head.roles.create(role="head_of_service", service_area=area, start=date(2020, 1, 1))
    page = text_of(signed_in(head), "/policy/acknowledgements/")
    assert "Person both" in page
    assert "Person first" not in page
    other = ServiceArea.objects.get(name="Parks")
    page = text_of(again(head), f"/policy/acknowledgements/?area={other.pk}")
    assert "Person first" not in page

    for role in ("head_of_communications", "dpo", "monitoring_officer"):
        client = signed_in(person(role, role))
        assert client.get("/policy/acknowledgements/").status_code == 403
        page = text_of(client, "/policy/acknowledgements/numbers/")
        assert "1 of 1" in page
        assert "Person both" not in page
    assert signed_in(person("w")).get("/policy/acknowledgements/numbers/").status_code == 403


def again(who: Person) -> Client:
    client = Client()
    client.force_login(User.objects.get(person=who))
    return client


def test_numbers_add_up() -> None:
    history()
    (parks,) = numbers(on=TODAY + 40 * DAY)
    assert (parks.people, parks.acknowledged, parks.due, parks.overdue) == (2, 1, 0, 1)


@pytest.mark.parametrize(
    "address",
    [
        "/policy/acknowledgements/",
        "/policy/acknowledgements/numbers/",
        "/policy/acknowledge/",
        "/policy/guidance/",
        "/policy/related/",
        "/policy/emergency/",
    ],
)
def test_pages_ask_as_often_with_many_rows_as_with_few(address: str) -> None:
    new_version(TODAY)
    client = signed_in(person("hr", "hr_officer"))

    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            text_of(client, address)
        return len(caught)

    queries()
    person("w0")
    few = queries()
    area = ServiceArea.objects.get(name="Parks")
    people = Person.objects.bulk_create(
        Person(reference=f"b{n}", name=f"Bulk {n}") for n in range(60)
    )
    Engagement.objects.bulk_create(
        Engagement(person=one, kind="casual", service_area=area, start=TODAY) for one in people
    )
    RelatedPolicy.objects.bulk_create(
        RelatedPolicy(title=f"Policy {n}", clauses=["POL2"]) for n in range(30)
    )
    assert queries() == few


# Questions.

FACTS = QuestionFacts("POL2", "May you?", ("No", "Yes"), 0, "Because.")


def test_the_models_questions_fit_its_clauses_and_come_with_it_once() -> None:
    codes = {code for code, _, _ in model_clauses()}
    for question in MODEL_QUESTIONS:
        assert question.clause in codes
        assert FEWEST <= len(set(question.options)) <= MOST
    version = new_version()
    assert len(questions_of(version)) == len(MODEL_QUESTIONS)
    again = new_version(TODAY + DAY, change="Anew.")
    assert Question.objects.count() == len(MODEL_QUESTIONS), "the same wording keeps its questions"
    assert len(questions_of(again)) == len(MODEL_QUESTIONS)


def test_a_question_goes_over_to_a_clause_of_the_same_wording_only() -> None:
    version = new_version()
    services.write_question(
        SETUP, version=version, facts=QuestionFacts("PUR", "Why?", ("A", "B"), 1, "So."), now=NOW
    )
    changed = new_version(TODAY + DAY, change="Anew.")
    assert "Why?" in [asked.text for asked in questions_of(version)]
    assert "Why?" not in [asked.text for asked in questions_of(changed)]
    (orphan,) = orphaned_questions(changed)
    services.write_question(
        SETUP,
        version=changed,
        facts=QuestionFacts("PUR", "Why?", ("A", "B"), 1, "So."),
        now=NOW,
        question=orphan,
    )
    assert "Why?" in [asked.text for asked in questions_of(changed)]


@pytest.mark.parametrize(
    "facts",
    [
        QuestionFacts("POL2", " ", ("No", "Yes"), 0, "Because."),
        QuestionFacts("POL2", "May you?", ("No",), 0, "Because."),
        QuestionFacts("POL2", "May you?", tuple("abcdef"), 0, "Because."),
        QuestionFacts("POL2", "May you?", ("No", "no "), 0, "Because."),
        QuestionFacts("POL2", "May you?", ("No", "Yes"), 2, "Because."),
        QuestionFacts("POL2", "May you?", ("No", "Yes"), 0, ""),
        QuestionFacts("POL99", "May you?", ("No", "Yes"), 0, "Because."),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(facts: QuestionFacts) -> None:
    version = new_version()
    before = Question.objects.count()
    with pytest.raises(Complaint):
        services.write_question(SETUP, version=version, facts=facts, now=NOW)
    assert Question.objects.count() == before


def test_only_communications_and_hr_write_questions() -> None:
    version = new_version()
    for role in ("ict", "dpo", "auditor"):
        with pytest.raises(Forbidden):
            services.write_question(person(role, role), version=version, facts=FACTS, now=NOW)


def test_the_editor_writes_changes_and_retires() -> None:
    new_version()
    client = signed_in(person("hc", "head_of_communications"))
    form = {
        "clause": "POL2", "text": "May you tell?", "option_1": "No", "option_2": "Yes",
        "right": "3", "explanation": "Never.",
    }  # fmt: skip
    address = "/policy/versions/1/questions/"
    assert "cannot be the right one" in client.post(f"{address}add/", form).content.decode()
    gap = {**form, "right": "1", "option_4": "Perhaps"}
    assert "Leave no answer empty" in client.post(f"{address}add/", gap).content.decode()
    client.post(f"{address}add/", {**form, "right": "1"})
    assert "May you tell?" in text_of(client, address)
    question = Question.objects.get(text="May you tell?")
    assert "Never." in text_of(client, f"{address}{question.pk}/")
    client.post(f"{address}{question.pk}/", {**form, "right": "1", "text": "May you?"})
    assert Question.objects.get(pk=question.pk).text == "May you?"
    client.post(f"{address}{question.pk}/retire/")
    assert client.get(f"{address}{question.pk}/").status_code == 404
    assert "May you?" not in text_of(client, address)


# What changed.


def test_what_changed_is_said_word_by_word_and_not_by_colour_alone() -> None:
    old, new = new_version(), new_version(TODAY + DAY, change="Anew.")
    (change,) = changes(view(old), view(new))
    assert (change.code, change.kind) == ("PUR", "changed")
    added = "".join(p.text for line in change.paragraphs for p in line if p.kind == "added")
    removed = "".join(p.text for line in change.paragraphs for p in line if p.kind == "removed")
    assert (added.strip(), removed.strip()) == ("Anew.", "")
    assert changes(view(old), view(old)) == []

    client = signed_in(person("w"))
    page = text_of(client, "/policy/versions/2/difference/1/")
    assert "<ins><span" in page
    assert "[put in: " in page
    assert "No clause differs" in text_of(client, "/policy/versions/2/difference/2/")
    assert client.get("/policy/versions/2/difference/9/").status_code == 404


def test_a_worker_is_led_to_what_changed_since_they_last_acknowledged() -> None:
    new_version()
    worker = person("w")
    answered(worker)
    new_version(TODAY + 10 * DAY, change="Anew.")
    page = text_of(signed_in(worker), "/policy/acknowledge/")
    assert "/policy/versions/2/difference/1/" in page
    assert Acknowledgement.objects.filter(person=worker).count() == 1


# Related policies, guidance.


def test_related_policies_are_seeded_and_stand_beside_their_clauses() -> None:
    seeding = import_module("oyez.policy.migrations.0004_related_policies")
    seeding.seed(apps, None)
    assert RelatedPolicy.objects.count() == 11, "those of the migration, and none twice"
    new_version()
    client = signed_in(person("hr", "hr_officer"))
    assert "Whistleblowing Policy" in text_of(client, "/policy/related/")
    form = {"title": "Gifts Policy", "clauses": "pol4, POL8", "link": "https://fernwell.example/g"}
    bad = {**form, "link": "javascript:alert(1)"}
    assert "no web address" in client.post("/policy/related/add/", bad).content.decode()
    client.post("/policy/related/add/", form)
    row = RelatedPolicy.objects.get(title="Gifts Policy")
    assert row.clauses == ["POL4", "POL8"]
    assert text_of(client, "/policy/").count("https://fernwell.example/g") == 2
    twice = client.post("/policy/related/add/", {**form, "title": "gifts policy"})
    assert "already" in twice.content.decode()
    client.post(f"/policy/related/{row.pk}/", {**form, "owner": "HR Officer"})
    assert "HR Officer" in text_of(client, "/policy/related/")
    client.post(f"/policy/related/{row.pk}/retire/", {"reason": "Now in the Code of Conduct"})
    assert "Now in the Code of Conduct" in text_of(client, "/policy/related/")
    assert "https://fernwell.example/g" not in text_of(client, "/policy/")
    with pytest.raises(Complaint, match="retired"):
        services.write_related(SETUP, facts=RelatedFacts("x"), now=NOW, related=row)
    with pytest.raises(Forbidden):
        services.write_related(person("w"), facts=RelatedFacts("x"), now=NOW)


def test_the_guidance_names_whom_to_ask_today() -> None:
    person("hc", "head_of_communications")
    gone = person("dpo", "dpo")
    gone.roles.update(end=TODAY)
    page = text_of(signed_in(person("w")), "/policy/guidance/")
    assert "Person hc" in page
    assert "Person dpo" not in page
    assert "Nobody is recorded today" in page
    assert "As known in" in page
