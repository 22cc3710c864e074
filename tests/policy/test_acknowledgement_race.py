"""Two who approve, record or acknowledge at once: one version a day, one row a person."""

from datetime import timedelta

import pytest

from oyez.lib.complaint import Complaint
from oyez.people.models import Engagement
from oyez.policy import services
from oyez.policy.models import Acknowledgement, AcknowledgementMove, PolicyVersion
from oyez.policy.shipped import model_policy
from tests.policy.quizzes import SETUP, answered, new_version
from tests.policy.staff import NOW, TODAY, person
from tests.race import race

pytestmark = pytest.mark.django_db(transaction=True)


def consulted() -> PolicyVersion:
    name, content = model_policy()
    version = services.import_document(SETUP, content=content, name=name, now=NOW)
    return services.record_consultation(SETUP, version=version, note="All.", now=NOW)


def test_of_two_versions_approved_for_one_day_at_once_one_begins() -> None:
    day = TODAY + timedelta(days=3)

    def approving(version: PolicyVersion) -> object:
        return services.approve(
            SETUP, version=version, decision_reference="C/1", effective_from=day, now=NOW
        )

    versions = [consulted(), consulted()]
    ended = race([lambda version=version: approving(version) for version in versions])  # type: ignore[misc]
    assert sum(isinstance(one, PolicyVersion) for one in ended) == 1
    assert sum(isinstance(one, Complaint) for one in ended) == 1
    assert PolicyVersion.objects.filter(effective_from=day).count() == 1


def test_paper_and_quiz_and_night_at_once_give_one_acknowledgement() -> None:
    new_version()
    worker, manager = person("w"), person("m")
    Engagement.objects.filter(person=worker).update(manager=manager)

    def paper() -> object:
        return services.record_papers(manager, people=[worker], signed_on=TODAY, now=NOW)

    race([paper, lambda: answered(worker), lambda: services.keep_acknowledgements(NOW)])
    row = Acknowledgement.objects.get(person=worker)
    assert row.state == "acknowledged"
    assert (
        AcknowledgementMove.objects.filter(acknowledgement=row, state="acknowledged").count() == 1
    )
