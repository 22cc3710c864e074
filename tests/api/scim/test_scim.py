"""SCIM as Entra ID speaks it: it keeps persons and engagements, and nothing else."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from oyez.ledger.models import Entry
from oyez.people.actors import System
from oyez.people.models import Engagement, Nomination, Person, RoleAssignment, User
from oyez.people.permissions import EMERGENCY_REFERENCE, Permission
from oyez.people.sign_in.directory import person_of
from oyez.people.sign_in.emergency import appoint
from oyez.people.sign_in.tokens import make_token
from tests.api.scim.entra import CORE, ENTERPRISE, NEW, OBJECT, OYEZ, TENANT, Directory
from tests.council import Council

pytestmark = pytest.mark.django_db


def nia() -> Person:
    return Person.objects.get(reference="4711")


def test_a_new_person_has_an_engagement_an_identity_and_no_role(
    council: Council, directory: Directory
) -> None:
    answer = directory.new()
    assert answer.status_code == 201
    assert answer["Content-Type"] == "application/scim+json"
    shown = answer.json()
    assert answer["Location"] == shown["meta"]["location"]
    assert (shown["userName"], shown["externalId"], shown["active"]) == (
        "nia.owens@fernwell.example",
        OBJECT,
        True,
    )
    assert shown[OYEZ] == {
        "serviceArea": "Leisure",
        "kind": "fixed_term",
        "start": "2026-11-22",
        "end": "2027-03-31",
    }
    assert person_of(tenant=TENANT, object_id=OBJECT) == nia()
    assert not RoleAssignment.objects.filter(person=nia()).exists()
    assert not Nomination.objects.filter(person=nia()).exists()
    body = bytes(Entry.objects.order_by("-sequence")[0].body)
    assert b"people.provisioned" in body
    assert b"nia" not in body.lower()


def test_an_agency_worker_without_an_end_is_refused(council: Council, directory: Directory) -> None:
    refused = directory.new(**{OYEZ: {"serviceArea": "Leisure", "kind": "agency"}})
    assert refused.status_code == 400
    assert refused.json()["scimType"] == "invalidValue"
    assert "agency worker needs an end" in refused.json()["detail"]
    assert not Person.objects.filter(reference="4711").exists()
    assert not User.objects.filter(email="nia.owens@fernwell.example").exists()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"userName": "nia"}, "email address"),
        ({"userName": ""}, "email address"),
        ({"displayName": ""}, "a name"),
        (
            {OYEZ: {"serviceArea": "Wast"}, ENTERPRISE: {"employeeNumber": "4711"}},
            "no service area",
        ),
        ({OYEZ: {}, ENTERPRISE: {"employeeNumber": "4711"}}, "in which service area"),
        ({OYEZ: {"serviceArea": "Waste", "kind": "volunteer"}}, "none of"),
        ({OYEZ: {"serviceArea": "Waste", "end": "soon"}}, "a date"),
        ({OYEZ: {"serviceArea": "Waste", "end": "2020-01-01"}}, "before it starts"),
        ({"active": "perhaps"}, "true or false"),
        ({ENTERPRISE: {"employeeNumber": EMERGENCY_REFERENCE}}, "outside the register"),
        ({"displayName": "x" * 200}, "longer"),
    ],
    ids=str,
)
def test_what_the_register_cannot_hold_is_refused_with_a_reason(
    council: Council, directory: Directory, changes: dict[str, Any], says: str
) -> None:
    refused = directory.new(**changes)
    assert (refused.status_code, refused.json()["scimType"]) == (400, "invalidValue")
    assert says in refused.json()["detail"]
    assert not Person.objects.filter(name="Nia Owens").exists()


def test_who_is_there_already_is_not_made_again(council: Council, directory: Directory) -> None:
    assert directory.new().status_code == 201
    for changes in (
        {},
        {"userName": "other@fernwell.example", "externalId": "another"},
        {"userName": "asha@fernwell.example", "externalId": "x", ENTERPRISE: {}},
    ):
        refused = directory.new(**changes)
        assert (refused.status_code, refused.json()["scimType"]) == (409, "uniqueness")


def test_a_person_of_the_hr_file_is_found_and_bound(council: Council, directory: Directory) -> None:
    """Entra looks for userName first, and patches whom it finds."""
    found = directory.found('userName eq "ASHA@fernwell.example"')
    assert (found["totalResults"], found["Resources"][0]["id"]) == (1, str(council.asha.public_id))
    directory.patch(council.asha, {"op": "Add", "path": "externalId", "value": OBJECT.upper()})
    assert person_of(tenant=TENANT, object_id=OBJECT) == council.asha
    assert directory.found(f'externalId eq "{OBJECT}"')["totalResults"] == 1
    assert directory.found('externalId eq "nothing"')["totalResults"] == 0
    assert Engagement.objects.filter(person=council.asha).count() == 1


@pytest.mark.parametrize(
    "operations",
    [
        [{"op": "Replace", "path": "active", "value": "False"}],
        [{"op": "replace", "path": "active", "value": False}],
        [{"op": "Replace", "value": {"active": False}}],
        [{"op": "Replace", "path": f"{CORE}:active", "value": [{"value": "False"}]}],
    ],
    ids=str,
)
def test_deactivation_ends_engagement_sign_in_and_tokens_at_once(
    council: Council, directory: Directory, operations: list[dict[str, Any]]
) -> None:
    client = Client()
    client.force_login(council.asha.user)
    assert client.get("/").status_code == 200
    _, secret = make_token(
        council.asha,
        name="x",
        permissions=[Permission.POST_WRITE],
        expires_on=date(2027, 1, 1),
        now=council.now,
    )
    answer = directory.patch(council.asha, *operations)
    assert (answer.status_code, answer.json()["active"]) == (200, False)
    assert client.get("/").status_code == 302
    bearer = Client(headers={"authorization": f"Bearer {secret}"})
    assert bearer.post("/api/v1/check", {"text": "x"}, "application/json").status_code == 401
    assert Engagement.objects.get(person=council.asha).end == date(2026, 11, 22)
    nomination = Nomination.objects.get(person=council.asha)
    assert nomination.end == date(2026, 11, 22), "every right of a leaver ends with the last day"
    entries = Entry.objects.count()
    assert directory.patch(council.asha, *operations).status_code == 200
    assert Entry.objects.count() == entries, "twice changes nothing"


def test_reactivation_the_same_day_undoes_it(council: Council, directory: Directory) -> None:
    off = {"op": "Replace", "path": "active", "value": "False"}
    on = {"op": "Replace", "path": "active", "value": "True"}
    directory.patch(council.asha, off)
    assert directory.patch(council.asha, on).json()["active"] is True
    engagement = Engagement.objects.get(person=council.asha)
    assert (engagement.start, engagement.end) == (date(2020, 1, 6), None)
    council.asha.user.refresh_from_db()
    assert council.asha.user.is_active


def test_reactivation_later_begins_another_engagement(
    council: Council, directory: Directory, settings: Any
) -> None:
    directory.patch(council.asha, {"op": "Replace", "path": "active", "value": False})
    settings.CLOCK = lambda: council.now + timedelta(days=30)
    directory.patch(council.asha, {"op": "Replace", "path": "active", "value": True})
    spans = Engagement.objects.filter(person=council.asha).order_by("start")
    assert [(str(one.start), str(one.end)) for one in spans] == [
        ("2020-01-06", "2026-11-22"),
        ("2026-12-22", "None"),
    ]


def test_somebody_active_is_not_given_another_engagement(
    council: Council, directory: Directory
) -> None:
    """A last day today, which HR set, is not undone by a directory that says “active” again."""
    Engagement.objects.filter(person=council.asha).update(end=date(2026, 11, 22))
    directory.patch(council.asha, {"op": "Replace", "path": "active", "value": True})
    assert Engagement.objects.get(person=council.asha).end == date(2026, 11, 22)


def test_entra_s_other_ways_to_change(council: Council, directory: Directory) -> None:
    directory.new()
    answer = directory.patch(
        nia(),
        {"op": "Replace", "path": 'emails[type eq "work"].value', "value": "ignored@x.example"},
        {"op": "Add", "path": "userName", "value": "nia@fernwell.example"},
        {"op": "Replace", "value": {"displayName": "Nia Owens-Pugh", f"{OYEZ}:end": "2027-06-30"}},
        {"op": "Add", "path": f"{ENTERPRISE}:manager", "value": str(council.tom.public_id)},
        {"op": "Replace", "path": "preferredLanguage", "value": "cy-GB"},
        {"op": "Remove", "path": "title"},
    ).json()
    assert answer["userName"] == "nia@fernwell.example"
    assert answer["displayName"] == "Nia Owens-Pugh"
    assert answer[OYEZ]["end"] == "2027-06-30"
    assert answer[ENTERPRISE]["manager"] == {"value": str(council.tom.public_id)}
    assert "title" not in answer


def test_a_move_to_another_area_keeps_the_picture_of_yesterday(
    council: Council, directory: Directory, settings: Any
) -> None:
    directory.new()
    settings.CLOCK = lambda: council.now + timedelta(days=9)
    directory.patch(nia(), {"op": "Replace", "path": f"{OYEZ}:serviceArea", "value": "Waste"})
    spans = Engagement.objects.filter(person=nia()).order_by("start")
    assert [(one.service_area.name, str(one.start), str(one.end)) for one in spans] == [
        ("Leisure", "2026-11-22", "2026-11-30"),
        ("Waste", "2026-12-01", "2027-03-31"),
    ]


def test_an_agency_worker_s_end_cannot_be_taken_away(
    council: Council, directory: Directory
) -> None:
    refused = directory.patch(council.lena, {"op": "Remove", "path": f"{OYEZ}:end"})
    assert (refused.status_code, refused.json()["scimType"]) == (400, "invalidValue")
    assert Engagement.objects.get(person=council.lena).end == date(2026, 12, 31)


def test_put_replaces_and_says_what_is_there(council: Council, directory: Directory) -> None:
    made = directory.new().json()
    answer = directory.call("PUT", f"Users/{made['id']}", {**NEW, "displayName": "Nia Pugh"})
    assert (answer.status_code, answer.json()["displayName"]) == (200, "Nia Pugh")
    assert directory.call("GET", f"Users/{made['id']}").json() == answer.json()


def test_delete_deactivates_and_the_register_remembers(
    council: Council, directory: Directory
) -> None:
    made = directory.new().json()
    assert directory.call("DELETE", f"Users/{made['id']}").status_code == 204
    assert directory.call("GET", f"Users/{made['id']}").status_code == 404
    assert directory.found('userName eq "nia.owens@fernwell.example"')["totalResults"] == 0
    assert Engagement.objects.get(person=nia()).end == date(2026, 11, 22)
    assert person_of(tenant=TENANT, object_id=OBJECT) is None


def test_the_emergency_administrator_is_out_of_reach(
    council: Council, directory: Directory
) -> None:
    user = appoint(System("setup"), email="glass@fernwell.example", password="x", now=council.now)
    assert directory.found('userName eq "glass@fernwell.example"')["totalResults"] == 0
    off = {"op": "Replace", "path": "active", "value": False}
    assert directory.patch(user.person, off).status_code == 404
