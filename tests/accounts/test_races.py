"""Two at once: the constraint decides, and one of them is told."""

import pytest

from oyez.accounts.models import Account, Handover
from oyez.accounts.services import activate, answer_handover, offer_handover
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from tests.accounts.life import corporate_x
from tests.conftest import NOW
from tests.council import make_council
from tests.race import race

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_at_once_never_make_two_x_accounts_nor_two_answers() -> None:
    council = make_council(NOW)
    first, second = corporate_x(council), corporate_x(council, "FernwellTwo", "Fernwell two")
    ended = race(
        [
            lambda: activate(council.morag, account=first, now=NOW),
            lambda: activate(council.yusuf, account=second, now=NOW),
        ]
    )
    refused = [one for one in ended if one is not None]
    assert [type(one) for one in refused] == [Complaint], ended
    assert "one only" in str(refused[0])
    assert Account.objects.filter(platform="x", state="active").count() == 1

    offer_handover(council.tom, account=council.mere, to=council.lena, note="", now=NOW)

    def answered(*, accept: bool) -> None:
        offer = Handover.objects.get()
        answer_handover(council.lena, handover=offer, accept=accept, answer="No", now=NOW)

    ended = race([lambda: answered(accept=True), lambda: answered(accept=False)])
    assert [type(one) for one in ended if one is not None] == [MoveRefused], ended
    accepted = Handover.objects.get().state == "accepted"
    assert Account.objects.get(pk=council.mere.pk).owner == (
        council.lena if accepted else council.tom
    )
