"""POL5: council business moved to somebody's private channel."""

import pytest

from oyez.checks.conduct.personal_contact import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "text",
    [
        "Message me directly on WhatsApp",
        "DM me personally and I'll sort it",
        "Text me on my own number about the hall",
        "Add me on Facebook and I'll answer faster",
        "It's on my own Facebook, not the council one",
        "Send your name to my Insta",
        "Drop your case details into my own inbox",
        "Email yours to me at home",
        "I'm running it all through the group on my own profile",
        "Ring Sam on his own mobile",
        "WhatsApp Priya directly",
        "My DMs are open",
    ],
)
def test_a_private_channel_in_a_draft_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize(
    "text",
    [
        "Add me on Facebook and I'll sort your application",
        "I work for the council, message me privately",
        "I'm the housing officer, text me on my own mobile",
    ],
)
def test_staff_who_offer_it_in_a_comment_are_found(text: str) -> None:
    assert hits(CHECK, text, role="comment")


@pytest.mark.parametrize(
    "text",
    [
        "Message us on Facebook",
        "Send us a private message",
        "Our WhatsApp service is open from 9am",
        "Email me at planning@fernwell.example",
        "Ring me on 01632 960100",
        "“It gave me hope, call me a fan,” said Ann",
        "Officers will never ask you to message them on a personal account",
        "Beware of callers who ask you to text a private number",
        "Keep your own phone charged in the storm",
        "Give me a break: a comedy night",
        "Find your own page in the register",
    ],
)
def test_official_channels_pass(text: str) -> None:
    assert [hit.message for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize(
    "text",
    ["Lost cat! Message me if you see her", "Can somebody ring me on my own mobile, please"],
)
def test_the_public_may_offer_its_own_channels(text: str) -> None:
    assert hits(CHECK, text, role="comment") == []
