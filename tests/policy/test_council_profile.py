from dataclasses import replace
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from oyez.checks.council import CouncilProfile
from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.errors import Forbidden
from oyez.policy import models, queries, services
from tests.policy.staff import NOW, person

pytestmark = pytest.mark.django_db


PROFILE = CouncilProfile(
    name="Fernwell Borough Council",
    domains=("fernwell.example",),
    handles=("@FernwellCouncil",),
    phones=("01632 960100",),
    emails=("news@fernwell.example",),
)


def test_nobody_has_said_anything_at_first() -> None:
    assert queries.current_profile() == CouncilProfile()


def test_what_is_set_is_what_the_checks_get() -> None:
    services.set_profile(System("setup"), profile=PROFILE, now=NOW)
    assert queries.current_profile() == PROFILE
    services.set_profile(System("setup"), profile=PROFILE, now=NOW)
    assert Entry.objects.count() == 1


def test_entries_are_tidied() -> None:
    services.set_profile(
        System("setup"),
        profile=CouncilProfile(
            name=" Fernwell  Borough Council ",
            domains=("HTTPS://Fernwell.example/", "", "fernwell.example"),
            emails=("News@Fernwell.Example",),
        ),
        now=NOW,
    )
    assert queries.current_profile().domains == ("fernwell.example",)
    assert queries.current_profile().emails == ("News@fernwell.example",)
    assert queries.current_profile().name == "Fernwell Borough Council"


@pytest.mark.parametrize(
    "given",
    [
        {"name": " "}, {"domains": ("not a domain",)}, {"domains": ("fernwell.example/path",)},
        {"domains": ("x@fernwell.example",)}, {"handles": ("two words",)}, {"phones": ("ring us",)},
        {"emails": ("nobody",)}, {"emails": ("a@b",)}, {"aliases": ("x" * 201,)},
    ],
)  # fmt: skip
def test_what_is_not_what_it_claims_is_refused(given: dict[str, Any]) -> None:
    profile = replace(CouncilProfile(name="Fernwell"), **given)
    with pytest.raises(Complaint):
        services.set_profile(System("setup"), profile=profile, now=NOW)
    assert not models.CouncilProfile.objects.exists()


def test_there_is_one_row() -> None:
    services.set_profile(System("setup"), profile=PROFILE, now=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        models.CouncilProfile.objects.create(pk=2, name="Another")


def test_only_the_head_of_communications_sets_it() -> None:
    with pytest.raises(Forbidden):
        services.set_profile(person("it", "ict"), profile=PROFILE, now=NOW)
    services.set_profile(person("hc", "head_of_communications"), profile=PROFILE, now=NOW)
