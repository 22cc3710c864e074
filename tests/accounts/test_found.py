"""Pages that were found live: regularised by a request of their own, or gone (PRO2, PRO4)."""

from datetime import timedelta

import pytest

from oyez.accounts.models import Account
from oyez.accounts.services import (
    Ruling,
    SetUp,
    activate,
    close_found,
    decide,
    report_found,
    request_page,
    set_up,
    submit_request,
)
from oyez.lib.complaint import Complaint
from oyez.people.errors import Forbidden
from tests.accounts.life import TODAY, advised, asked, later, secured
from tests.council import Council

YES = Ruling("approved", "It helps people find the day.")


def test_a_page_found_live_asks_afterwards_and_is_not_backdated(council: Council) -> None:
    found = report_found(
        council.lena,
        platform="facebook",
        name="Sandy Mere Fun Day",
        address="https://www.facebook.com/SandyMereFunDay",
        impostor=False,
        note="A colleague shared it",
        now=council.now,
    )
    assert (found.state, found.purpose, found.owner) == ("unauthorised", "", None)
    request = request_page(council.tom, facts=asked(council), found=found, now=council.now)
    with pytest.raises(Complaint, match="already"):
        request_page(council.tom, facts=asked(council), found=found, now=council.now)
    submit_request(council.tom, request=request, now=later(council.now, minutes=1))
    advised(council, request)
    now = later(council.now, days=2)
    decide(council.helen, request=request, ruling=YES, now=now)
    facts = SetUp("SandyMereFunDay", found.address, 3)
    page = set_up(council.tom, request=request, facts=facts, now=now)
    assert (page.pk, page.state) == (found.pk, "regularised")
    secured(council, page, now)
    activate(council.tom, account=page, now=now)
    assert page.active_since == TODAY + timedelta(days=2)
    assert [move.new for move in page.moves.all()] == ["unauthorised", "regularised", "active"]


def test_an_impostor_is_kept_until_it_is_gone(council: Council) -> None:
    found = report_found(
        council.lena,
        platform="x",
        name="Fernwell B0rough",
        address="https://x.com/Fernwel1BC",
        impostor=True,
        note="It asks people for their card number",
        now=council.now,
    )
    with pytest.raises(Complaint):
        request_page(council.tom, facts=asked(council), found=found, now=council.now)
    with pytest.raises(Forbidden):
        close_found(council.tom, account=found, reason="Gone", now=council.now)
    close_found(council.morag, account=found, reason="X took it down", now=council.now)
    assert Account.objects.get(pk=found.pk).state == "closed"
