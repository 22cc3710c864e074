"""The API says what the pages say, to the same people, and describes itself."""

import json

import pytest
from django.test import Client

from oyez.api.v1 import api
from tests.council import Council

pytestmark = pytest.mark.django_db


def signed_in(person: object) -> Client:
    client = Client()
    client.force_login(person.user)  # type: ignore[attr-defined]
    return client


def test_the_description_is_open_to_all_at_its_fixed_address() -> None:
    answer = Client().get("/api/v1/openapi.json")
    assert answer.status_code == 200
    assert answer.json()["openapi"].startswith("3.1")
    assert set(answer.json()["paths"]) == {"/api/v1/policy", "/api/v1/check"}


def test_every_operation_asks_who_is_there() -> None:
    operations = [
        operation
        for _, router in api._routers
        for view in router.path_operations.values()
        for operation in view.operations
    ]
    assert operations
    assert all(operation.auth_callbacks for operation in operations)


def test_nobody_is_told_to_sign_in_as_problem_details(council: Council) -> None:
    answer = Client().get("/api/v1/policy")
    assert answer.status_code == 401
    assert answer["Content-Type"] == "application/problem+json"


def test_a_worker_reads_the_policy_and_may_not_check_drafts(council: Council) -> None:
    client = signed_in(council.lena)
    assert client.get("/api/v1/policy").json()["version"] == 1
    refused = client.post("/api/v1/check", {"text": "x"}, content_type="application/json")
    assert refused.status_code == 403


def test_a_text_is_checked_as_on_the_page(council: Council) -> None:
    answer = signed_in(council.asha).post(
        "/api/v1/check", {"text": "Ring Dawn on 07700 900142."}, content_type="application/json"
    )
    finding = answer.json()["findings"][0]
    assert (finding["clause"], finding["effect"]) == ("POL2", "block")
    assert (finding["start"], finding["end"]) == (13, 25)


@pytest.mark.parametrize(
    "body", [{}, {"text": 5}, {"text": "x" * 100_001}, {"text": "x", "role": "y"}]
)
def test_malformed_input_is_said_in_problem_details(council: Council, body: object) -> None:
    answer = signed_in(council.asha).post(
        "/api/v1/check", json.dumps(body), content_type="application/json"
    )
    assert answer.status_code == 422
    assert answer.json()["detail"]


def test_a_form_of_another_site_is_refused(council: Council) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(council.asha.user)
    answer = client.post("/api/v1/check", {"text": "x"}, content_type="application/json")
    assert answer.status_code == 403
