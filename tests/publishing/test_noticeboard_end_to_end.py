"""The whole way to a real network: the council's own noticeboard."""

import pytest

from oyez.accounts.models import Account
from oyez.lib.complaint import Complaint
from oyez.noticeboard.models import Notice
from oyez.posts.services import withdraw
from oyez.publishing.connecting import connect_account
from oyez.publishing.outbox import network_of
from tests.publishing.conftest import StandingClock, Works, only_delivery
from tests.publishing.council import TEXT, Council, account, sent_message


@pytest.fixture
def board(council: Council, clock: StandingClock) -> Account:
    on = account(network="noticeboard")
    Account.objects.update(state="proposed")
    on.refresh_from_db()
    connect_account(council.head, account=on, values={"board": "news"}, now=clock())
    on.refresh_from_db()
    return on


def test_a_message_is_on_the_noticeboard_and_can_be_taken_down(
    council: Council, works: Works, clock: StandingClock, board: Account
) -> None:
    object.__setattr__(works.desk, "networks", network_of)
    post = sent_message(council.author, [board], clock())
    works.run()
    delivery = only_delivery()
    notice = Notice.objects.get()
    assert delivery.state == "published"
    assert (notice.key, notice.text) == (delivery.key, TEXT)
    assert delivery.url.endswith(notice.get_absolute_url())
    post.refresh_from_db()
    withdraw(council.author, post=post, reason="The date was wrong.", now=clock())
    works.run()
    notice.refresh_from_db()
    post.refresh_from_db()
    assert notice.withdrawn_at is not None
    assert post.state == "withdrawn"


def test_an_account_without_its_connection_is_held_back_with_what_to_do(
    council: Council, works: Works, clock: StandingClock
) -> None:
    object.__setattr__(works.desk, "networks", network_of)
    sent_message(council.author, [account(network="wordpress")], clock())
    works.run()
    assert only_delivery().state == "paused"
    assert "Web address of the site" in only_delivery().reason


def test_a_board_that_another_account_has_is_refused_and_nothing_is_kept(
    council: Council, clock: StandingClock, board: Account
) -> None:
    other = account("Other", network="noticeboard")
    with pytest.raises(Complaint, match="Another account"):
        connect_account(council.head, account=other, values={"board": "news"}, now=clock())
