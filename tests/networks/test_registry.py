"""Every network says as data what it needs, and is made from exactly that."""

from datetime import UTC, datetime

import pytest

from oyez.networks.base import Limits, Message, Profile, Publish, Read, Receipt, Refused
from oyez.networks.http import Http
from oyez.networks.registry import NETWORKS, Kind, Means, Network

RECEIPT = Receipt(
    "bcdf2345", "https://fernwell.example/noticeboard/bcdf2345/", datetime(2026, 6, 12, tzinfo=UTC)
)


class OneBoard:
    """A store that knows one board and keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def put(self, key: str, board: str, message: Message) -> Receipt:
        self.told.append(("put", key, board, message))
        return RECEIPT

    def get(self, key: str) -> Receipt | None:
        return RECEIPT if key == "known" else None

    def edit(self, remote_id: str, message: Message) -> Receipt:
        self.told.append(("edit", remote_id, message))
        return RECEIPT

    def withdraw(self, remote_id: str) -> None:
        self.told.append(("withdraw", remote_id))

    def profile(self, board: str) -> Profile:
        return Profile(
            board, "Fernwell news", f"https://fernwell.example/noticeboard/boards/{board}/"
        )


@pytest.fixture
def means() -> Means:
    return Means(Http(), OneBoard())


@pytest.mark.parametrize("network", NETWORKS.values(), ids=list(NETWORKS))
def test_a_network_is_made_from_its_fields_and_can_publish_and_read(
    network: Network, means: Means
) -> None:
    made = network.connect({field.name: "given" for field in network.fields}, means)
    assert isinstance(made, Publish)
    assert isinstance(made, Read)
    assert isinstance(network.limits, Limits)
    assert made.label == network.label
    assert network.name.isidentifier()


@pytest.mark.parametrize("network", NETWORKS.values(), ids=list(NETWORKS))
def test_an_empty_field_is_named_before_anything_is_called(network: Network, means: Means) -> None:
    for missing in (field for field in network.fields if field.required):
        values = {field.name: "given" for field in network.fields} | {missing.name: " "}
        with pytest.raises(Refused, match=missing.label) as caught:
            network.connect(values, means)
        assert caught.value.code == "settings"


def test_passwords_are_declared_secret_and_nothing_else_is() -> None:
    secret = {(n.name, f.name) for n in NETWORKS.values() for f in n.fields if f.secret}
    assert secret == {("wordpress", "application_password")}
    assert all(
        f.kind is Kind.SECRET for n in NETWORKS.values() for f in n.fields if "password" in f.name
    )


def test_the_noticeboard_hands_everything_to_its_store(means: Means) -> None:
    board = NETWORKS["noticeboard"].connect({"board": " news "}, means)
    message = Message("key", "Green bins move to Tuesday.")
    assert board.publish(message) == RECEIPT
    assert board.edit("bcdf2345", message) == RECEIPT
    board.delete("bcdf2345")
    assert isinstance(means.store, OneBoard)
    assert means.store.told == [
        ("put", "key", "news", message),
        ("edit", "bcdf2345", message),
        ("withdraw", "bcdf2345"),
    ]


def test_the_noticeboard_finds_by_key_and_leaves_out_what_is_known(means: Means) -> None:
    board = NETWORKS["noticeboard"].connect({"board": "news"}, means)
    since = RECEIPT.at
    assert board.find(Message("known", "x"), since=since, known=()) == RECEIPT
    assert board.find(Message("known", "x"), since=since, known=(RECEIPT.remote_id,)) is None
    assert board.find(Message("other", "x"), since=since, known=()) is None


def test_both_networks_say_that_a_resend_is_harmless(means: Means) -> None:
    for network in NETWORKS.values():
        made = network.connect({field.name: "given" for field in network.fields}, means)
        assert made.resend_is_harmless
        assert made.length("Bins", "https://fernwell.example") == 4 + 2 + 24
