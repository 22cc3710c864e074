"""The pages about people: who sees whom, what can be done there, and the same queries for many."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from oyez.people.models import Engagement, Nomination, Person, StagedFile, User
from oyez.people.permissions import Role, roles_of
from tests.people.staff import BEGAN, NOW, TODAY, area, representative, worker

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def clock(settings: Settings) -> None:
    settings.CLOCK = lambda: NOW


def signed_in(who: Person) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(person=who))
    return client


@pytest.fixture
def hr() -> Client:
    return signed_in(worker("ruth", "HR", role="hr_officer"))


@pytest.fixture
def head() -> Client:
    return signed_in(worker("helen", role="head_of_service"))


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, (address, response.status_code)
    return response.content.decode()


def day(name: str, value: Any) -> dict[str, str]:
    return {f"{name}_day": value.day, f"{name}_month": value.month, f"{name}_year": value.year}


def at(person: Person, act: str = "") -> str:
    return f"/people/{person.public_id}/{act}"


def test_a_worker_and_a_representative_see_no_register() -> None:
    person = worker("ann")
    client = signed_in(representative("ben"))
    for address in ("/people/", "/people/areas/", "/people/csv/", at(person), at(person, "role/")):
        assert client.get(address).status_code == 403


def test_a_head_sees_their_own_people_and_of_others_heads_and_representatives_by_name(
    head: Client,
) -> None:
    ann, pam = worker("ann"), representative("pam", "Parks")
    page = text_of(head, "/people/")
    assert "Ann" in page
    assert "Pam" not in page
    assert head.get(at(ann)).status_code == 200
    assert head.get(at(pam)).status_code == 404
    other = text_of(head, f"/people/areas/{area('Parks').pk}/")
    assert "Pam" in other
    assert str(pam.public_id) not in other
    assert "Pam" not in b"".join(head.get("/people/csv/").streaming_content).decode()  # type: ignore[attr-defined]
    assert head.get(f"/people/nominations/{pam.nominations.get().pk}/end/").status_code == 404


def test_the_list_filters_and_goes_back_to_any_day(hr: Client) -> None:
    worker("ann", "Parks")
    worker("gone", end=TODAY - DAY)
    worker("soon", kind="agency", end=TODAY + DAY)
    representative("rae")
    Person.objects.create(reference="m1", name="Cllr Marsh", kind="councillor")
    wanted = {
        "text=ann": "Ann",
        f"area={area('Parks').pk}": "Ann",
        "kind=agency": "Soon",
        "kind=councillor": "Cllr Marsh",
        "kind=left": "Gone",
        "role=representative": "Rae",
        "role=hr_officer": "Ruth",
        "leaving=on": "Soon",
    }
    everybody = {"Ann", "Soon", "Cllr Marsh", "Gone", "Rae"}
    for query, name in wanted.items():
        page = text_of(hr, f"/people/?{query}")
        assert {one for one in everybody if f">{one}</a>" in page} == ({name} & everybody), query
    before = TODAY - DAY
    query = f"on_day={before.day}&on_month={before.month}&on_year={before.year}"
    assert "Gone" in text_of(hr, f"/people/?{query}")
    assert "31 February" in text_of(hr, "/people/?on_day=31&on_month=2&on_year=2026")
    assert "Nobody found" in text_of(hr, "/people/?text=nobody")


def test_the_file_of_people_neutralises_formulas(hr: Client) -> None:
    worker("ann")
    Person.objects.filter(reference="ann").update(name="=HYPERLINK(1)")
    sent = b"".join(hr.get("/people/csv/").streaming_content).decode()  # type: ignore[attr-defined]
    assert "'=HYPERLINK(1)" in sent


def test_who_was_nominated_that_day_and_by_whom_is_one_page(hr: Client, head: Client) -> None:
    helen, ann = Person.objects.get(reference="helen"), worker("ann")
    Nomination.objects.create(
        person=ann,
        service_area=area("Housing"),
        nominated_by=helen,
        start=BEGAN,
        end=TODAY - 5 * DAY,
    )
    address = f"/people/areas/{area('Housing').pk}/"
    assert "Nominated by Helen" not in text_of(hr, address)
    past = TODAY - 6 * DAY
    query = f"?on_day={past.day}&on_month={past.month}&on_year={past.year}"
    page = text_of(signed_in(worker("aud", role="auditor")), address + query)
    assert "Nominated by Helen" in page
    assert "Ann" in page


def test_a_head_nominates_covers_and_ends_by_the_pages(head: Client) -> None:
    ann, dee = worker("ann"), worker("dee", "Parks")
    form = {"area": area("Housing").pk, **day("start", TODAY)}
    assert head.post(at(ann, "nominate/"), form).status_code == 302
    assert Role.REPRESENTATIVE in roles_of(ann, on=TODAY)
    assert "already" in head.post(at(ann, "nominate/"), form).content.decode()

    cover = {
        "what": f"representative:{area('Housing').pk}",
        "person": "nobody",
        **day("start", TODAY),
        **day("end", TODAY + DAY),
    }
    page = head.post(at(ann, "deputy/"), cover).content.decode()
    assert "Nobody in the register" in page
    assert head.post(at(ann, "deputy/"), {**cover, "person": dee.email}).status_code == 302
    assert Role.REPRESENTATIVE in roles_of(dee, on=TODAY)
    shown = text_of(head, at(ann))
    assert "Dee covers for Ann" in shown
    assert "Appointed by Helen" in shown

    end = f"/people/nominations/{ann.nominations.get().pk}/end/"
    assert "Enter the last day" in head.post(end, {"when": "day", "reason": "x"}).content.decode()
    assert head.post(end, {"when": "now", "reason": "Moved on"}).status_code == 302
    assert Role.REPRESENTATIVE not in roles_of(ann, on=TODAY)
    assert "Moved on" in text_of(head, at(ann))


def test_hr_gives_roles_engages_and_ends_by_the_pages(hr: Client) -> None:
    ann = worker("ann")
    assert hr.post(at(ann, "role/"), {"role": "dpo", **day("start", TODAY)}).status_code == 302
    assert Role.DPO in roles_of(ann, on=TODAY)
    own = at(Person.objects.get(reference="ruth"), "role/")
    assert "themselves" in hr.post(own, {"role": "dpo", **day("start", TODAY)}).content.decode()
    role = ann.roles.get()
    hr.post(f"/people/roles/{role.pk}/end/", {"when": "now", "reason": "A slip"})
    assert Role.DPO not in roles_of(ann, on=TODAY)

    form = {"kind": "agency", "area": area("Parks").pk, **day("start", TODAY)}
    assert "always has a last day" in hr.post(at(ann, "engagement/"), form).content.decode()
    hr.post(at(ann, "engagement/"), {**form, **day("end", TODAY + DAY)})
    row = ann.engagements.get(kind="agency")
    hr.post(
        f"/people/engagements/{row.pk}/extend/", {"reason": "More", **day("until", TODAY + 9 * DAY)}
    )
    row.refresh_from_db()
    assert row.end == TODAY + 9 * DAY
    hr.post(f"/people/engagements/{row.pk}/end/", {"when": "now", "reason": "No work"})
    assert "No work" in text_of(hr, at(ann))


def test_leave_is_recorded_by_oneself_and_seen_by_nobody_who_may_not() -> None:
    ann, ben = worker("ann"), worker("ben")
    client = signed_in(ann)
    form = {"kind": "leave", **day("start", TODAY), **day("end", TODAY + DAY)}
    assert client.post(at(ann, "leave/"), form).status_code == 302
    assert client.get(at(ben, "leave/")).status_code == 404
    leave = f"/people/leave/{ann.absences.get().pk}/"
    assert signed_in(ben).get(leave).status_code == 404
    assert client.post(leave, day("last_day", TODAY - DAY)).status_code == 302
    assert not ann.absences.exists()


def test_hr_adds_merges_and_ends_areas_by_the_pages(hr: Client) -> None:
    ann = worker("ann", "Parks")
    hr.post("/people/areas/add/", {"name": "Leisure", **day("start", BEGAN)})
    parks, leisure = area("Parks"), area("Leisure")
    end = f"/people/areas/{parks.pk}/end/"
    refused = hr.post(end, {"reason": "x", **day("last_day", TODAY)})
    assert "1 engagement runs on" in refused.content.decode()
    form = {"into": leisure.pk, "reason": "One team", **day("on", TODAY)}
    assert hr.post(f"/people/areas/{parks.pk}/merge/", form).status_code == 302
    assert ann.engagements.filter(service_area=leisure, end=None).exists()
    assert "Became part of Leisure" in text_of(hr, "/people/areas/")
    assert "One team" in text_of(hr, f"/people/areas/{parks.pk}/")


def upload(client: Client, text: str, **more: str) -> Any:
    file = SimpleUploadedFile("people.csv", text.encode())
    return client.post("/people/import/", {"file": file, **more})


def test_a_file_is_looked_at_on_the_page_and_then_applied(hr: Client) -> None:
    text = "reference,name,engagement,service_area,start\n1,Ann,casual,Parks,2026-11-23\n"
    address = upload(hr, text).headers["Location"]
    page = text_of(hr, address)
    assert "Join (1)" in page
    assert "Ann" in page
    assert not Person.objects.filter(reference="1").exists()
    assert hr.post(address).status_code == 302
    assert Person.objects.get(reference="1").engagements.get().recorded_by is not None
    assert "Applied" in text_of(hr, "/people/import/")
    assert "Its rows are not kept" in text_of(hr, address)


def test_a_wrong_file_says_what_is_wrong_and_can_be_discarded(hr: Client) -> None:
    assert "must name the columns" in upload(hr, "shoe\n1\n").content.decode()
    assert (
        "not UTF-8"
        in hr.post(
            "/people/import/", {"file": SimpleUploadedFile("x.csv", b"reference,name\n1,caf\xe9\n")}
        ).content.decode()
    )
    address = upload(hr, "reference,name,kind\n1,Ann,mayor\n").headers["Location"]
    page = text_of(hr, address)
    assert "1 problem" in page
    assert "Apply the file" not in page
    assert hr.post(address).status_code == 200
    assert hr.post(f"{address}discard/").status_code == 302
    assert StagedFile.objects.get().state == "discarded"


def test_who_may_not_import_sees_no_import(head: Client) -> None:
    assert head.get("/people/import/").status_code == 403
    assert "Import" not in text_of(head, "/people/")


@pytest.mark.parametrize("which", ["/people/", "/people/areas/", "/people/areas/{area}/", "person"])
def test_a_page_asks_the_same_number_of_questions_for_few_and_for_many(
    hr: Client, which: str
) -> None:
    ann = representative("ann")
    here = area("Housing")
    address = at(ann) if which == "person" else which.format(area=here.pk)

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            text_of(hr, address)
        return len(asked)

    few = questions()
    people = Person.objects.bulk_create(Person(reference=f"x{n}", name=f"X{n}") for n in range(300))
    Engagement.objects.bulk_create(
        Engagement(person=one, service_area=here, kind="casual", start=BEGAN) for one in people
    )
    Nomination.objects.bulk_create(
        Nomination(person=one, service_area=here, start=BEGAN) for one in people[:40]
    )
    for name in ("A", "B", "C"):
        Nomination.objects.create(person=ann, service_area=area(name), start=BEGAN)
    assert questions() == few
