"""The pages of the register: each opens for whom it is for, and costs the same however long it is."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from oyez.accounts.models import Account, PageRequest
from oyez.accounts.queries import todo
from oyez.people.models import Person
from tests.accounts.life import (
    TODAY,
    active_page,
    advised,
    area,
    corporate_x,
    handed_in,
    signed_in,
    somebody,
)
from tests.council import Council


def many(council: Council, number: int) -> None:
    Account.objects.bulk_create(
        Account(
            platform="x",
            name=f"Page {index}",
            purpose="group",
            owner=council.tom,
            service_area=area("Leisure"),
            colour=1,
            state="active",
            legacy=True,
            next_check=TODAY,
            presence=f"x:page{index}",
        )
        for index in range(number)
    )


def queries_of(person: Person, address: str) -> int:
    client = signed_in(person)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        answer = client.get(address)
        if answer.streaming:
            b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    assert answer.status_code == 200
    return len(captured)


def test_filters_and_look_ups_cost_the_same_at_ten_and_at_a_thousand(council: Council) -> None:
    addresses = (
        "/accounts/", "/accounts/?attention=overdue&group=micro_blogs", "/accounts/overdue/",
        "/accounts/official/?q=@page3", "/accounts/official.json?q=x.com/page3",
    )  # fmt: skip
    many(council, 10)
    few = [queries_of(council.morag, address) for address in addresses]
    work = len_of_todo(council)
    Account.objects.filter(name__startswith="Page").delete()
    many(council, 1_000)
    assert [queries_of(council.morag, address) for address in addresses] == few
    assert len_of_todo(council) == work


def len_of_todo(council: Council) -> int:
    with CaptureQueriesContext(connection) as captured:
        todo(council.morag, on=TODAY)
    return len(captured)


def test_the_register_is_filtered_and_downloaded(council: Council) -> None:
    corporate_x(council)
    client = signed_in(council.lena)
    for query, shown, hidden in (
        ("?group=micro_blogs", "@FernwellBC", "Sandy Mere"),
        ("?purpose=group", "Sandy Mere", ">Fernwell<"),
        ("?state=proposed", ">Fernwell<", "Sandy Mere"),
        ("?words=mere", "Sandy Mere", ">Fernwell<"),
        ("?attention=overdue", "No account matches", "Sandy Mere"),
        ("?area=999&state=nonsense", "Sandy Mere", "No account matches"),
    ):
        page = (
            client.get(f"/accounts/{query}").content.decode().replace("FernwellBC", "@FernwellBC")
        )
        page = page.split('<ul class="oz-rows">')[-1] if '<ul class="oz-rows">' in page else page
        assert shown.replace("@FernwellBC", "Fernwell") in page, query
        assert hidden not in page, query
    file = client.get("/accounts/register.csv?purpose=group")
    text = b"".join(file.streaming_content).decode()  # type: ignore[attr-defined]
    assert "Friends of Sandy Mere,The council’s noticeboard" in text
    assert "Fernwell Borough" not in text


def test_a_request_goes_through_its_pages(council: Council) -> None:
    tom, morag, helen = (signed_in(one) for one in (council.tom, council.morag, council.helen))
    assert "What is the page for?" in tom.get("/accounts/requests/new/").content.decode()
    missing = tom.get("/accounts/requests/new/?purpose=event&platform=").content.decode()
    assert "There is a problem" in missing
    nothing = tom.get("/accounts/requests/new/?platform=").content.decode()
    assert "There is a problem" in nothing, "a browser sends nothing for a choice not made"
    address = "/accounts/requests/new/?purpose=event&platform=facebook"
    page = tom.get(address).content.decode()
    assert "When does it end?" in page
    assert "How many members" not in page
    given: dict[str, Any] = {
        "name": "Sandy Mere Fun Day", "about": "A day", "audience": "Families", "need": "Questions",
        "service_area": area("Leisure").pk, "owner": "tom@fernwell.example", "deputy": "",
        "hours": "Weekdays",
    }  # fmt: skip
    assert "There is a problem" in tom.post(address, given).content.decode()
    given |= {"end_day": "12", "end_month": "6", "end_year": "2027"}
    assert tom.post(address, given).status_code == 302
    request = PageRequest.objects.get()
    here = f"/accounts/requests/{request.key}/"
    assert signed_in(council.asha).get(here).status_code == 404
    assert morag.get(here).status_code == 404, "a draft is its writer's"
    assert "Hand it in" in tom.get(here).content.decode()
    assert tom.post(f"{here}change/", {**given, "hours": "Daily"}).status_code == 302
    assert tom.post(f"{here}submit/").status_code == 302
    assert "Give advice" in morag.get(here).content.decode()
    assert "No advice yet" in helen.get(here).content.decode()
    blank = morag.post(f"{here}advice/", {"role": "head_of_communications", "text": " "})
    assert "There is a problem" in blank.content.decode()
    advice = {"role": "head_of_communications", "view": "for", "text": "It reaches families"}
    assert morag.post(f"{here}advice/", advice).status_code == 302
    page = helen.get(f"{here}decision/").content.decode()
    assert "It reaches families" in page
    same_moment = helen.post(f"{here}decision/", {"outcome": "approved", "reasons": "Yes"})
    assert "before the decision" in same_moment.content.decode()
    request.advice.update(at=council.now.replace(hour=9))
    assert helen.post(
        f"{here}decision/", {"outcome": "approved", "reasons": "Yes"}
    ).status_code == 302  # fmt: skip
    assert "Set the page up" in tom.get(here).content.decode()
    set_up = {"handle": "SandyMere", "address": "facebook.com/SandyMere", "colour": "2"}
    assert tom.post(f"{here}set-up/", set_up).status_code == 302
    account = Account.objects.get(request=request)
    assert account.address == "https://facebook.com/SandyMere"
    page = tom.get(f"/accounts/{account.key}/").content.decode()
    assert "Two people are administrators" in page
    assert tom.post(f"/accounts/{account.key}/activate/").status_code == 302
    account.refresh_from_db()
    assert account.state == "proposed"


def test_access_is_proposed_given_and_removed_on_its_pages(council: Council) -> None:
    account = corporate_x(council)
    here = f"/accounts/{account.key}/access/"
    morag, yusuf = signed_in(council.morag), signed_in(council.yusuf)
    form = {"person": "Asha Patel", "means": "delegated", "administrator": "no"}
    assert morag.post(f"{here}propose/", form).status_code == 302
    access = account.grants.get(person=council.asha)
    assert "Confirm it is given" in yusuf.get(here).content.decode()
    yusuf.post(f"{here}{access.pk}/grant/")
    yusuf.post(f"{here}{access.pk}/grant/")
    assert "There is a problem" in yusuf.post(
        f"{here}{access.pk}/remove/", {"reason": " "}
    ).content.decode()  # fmt: skip
    yusuf.post(f"{here}{access.pk}/remove/", {"reason": "Moved"})
    access.refresh_from_db()
    assert (access.state, access.granted_by, access.reason) == ("removed", council.yusuf, "Moved")
    assert signed_in(council.lena).get(here).status_code == 403
    hidden = signed_in(council.lena).get(f"/accounts/{account.key}/").content.decode()
    assert "Who can act as it" not in hidden


@pytest.mark.parametrize("act", ["suspend", "end"])
def test_a_move_asks_for_its_reason(council: Council, act: str) -> None:
    client = signed_in(council.morag)
    address = f"/accounts/{council.mere.key}/{act}/"
    assert "Why?" in client.get(address).content.decode()
    assert client.post(address, {"reason": ""}).status_code == 200
    assert client.post(address, {"reason": "A test"}).status_code == 302
    page = client.get(f"/accounts/{council.mere.key}/").content.decode()
    assert "Morag Ellis: A test" in page
    assert client.get(f"/accounts/{council.mere.key}/nonsense/").status_code == 404


def test_a_page_found_live_is_reported_and_asked_for(council: Council) -> None:
    client = signed_in(council.lena)
    form = {"platform": "instagram", "name": "Mere fun", "address": "instagram.com/merefun",
            "ours": "yes", "note": "Seen on a poster"}  # fmt: skip
    assert client.post("/accounts/found/", form).status_code == 302
    found = Account.objects.get(state="unauthorised")
    assert "already" in client.post("/accounts/found/", form).content.decode()
    page = client.get(f"/accounts/{found.key}/").content.decode()
    assert f"/accounts/requests/new/?found={found.key}" in page
    start = client.get(f"/accounts/requests/new/?found={found.key}").content.decode()
    assert f'name="found" value="{found.key}"' in start
    assert [row.text for row in todo(council.morag, on=TODAY)][-1:] == [
        "Settle what was found live: Mere fun"
    ]


def test_every_role_sees_what_it_has_to_do(council: Council) -> None:
    services = somebody("Cass Services", role="customer_services_manager")
    head = somebody("Hugo Head", role="head_of_service")
    request = handed_in(council)
    assert [row.text for row in todo(services, on=TODAY)] == [
        "Give advice on a page: Sandy Mere Fun Day"
    ]
    assert todo(head, on=TODAY) == []
    advised(council, request)
    assert [row.text for row in todo(head, on=TODAY)] == ["Decide on a page: Sandy Mere Fun Day"]
    assert todo(council.lena, on=TODAY) == []


def test_one_account_shows_everything_with_few_queries(
    council: Council, django_assert_max_num_queries: Any
) -> None:
    page = active_page(council)
    client = signed_in(council.tom)
    with django_assert_max_num_queries(45):
        shown = client.get(f"/accounts/{page.key}/").content.decode()
    assert "Asked for as “Sandy Mere Fun Day”" in shown
    assert "Two-step sign-in is on" in shown
    assert "All access, past and present" in shown
    edited = signed_in(council.morag).get(f"/accounts/{page.key}/edit/").content.decode()
    assert 'value="SandyMereFunDay"' in edited
