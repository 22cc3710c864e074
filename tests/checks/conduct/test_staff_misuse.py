"""POL9: a comment that reports staff online is routed, never blamed."""

import pytest

from oyez.checks.conduct.staff_misuse import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "text",
    [
        "One of your housing officers is slagging off tenants on Facebook",
        "Your lifeguard shares pictures of kids from the pool on Snapchat",
        "The council's parking wardens have a WhatsApp group where they mock people",
        "That bloke from the benefits office posted my details on Facebook",
        "Do you know your call handler is calling claimants scum on Twitter?",
        "A woman who works at the library keeps posting racist stuff on her page",
        "Your binman is selling stuff on Facebook in work time",
        "He was in his council hi-vis on TikTok, filming drunk women",
        "The manager from the day centre sells diet shakes on facebook in the middle of shifts",
    ],
)
def test_a_report_about_staff_online_is_routed(text: str) -> None:
    (hit,) = hits(CHECK, text, role="comment")
    assert hit.kind == "routed"
    assert "concern" in hit.suggestion


@pytest.mark.parametrize(
    "text",
    [
        "Your binmen missed us again, third week",
        "Your housing officer never rang me back",
        "The woman on the desk was rude to my mum",
        "Saw your Facebook post about the pool, when does it open?",
        "The council should post more on Facebook",
        "Your staff are useless and your website is worse",
        "One of your officers was lovely, posting to say thanks",
        "I posted a photo of the pothole to your page and nobody answered",
        "Wardens are hiding round corners again, it's a joke",
        "My neighbour is slagging me off on Facebook",
        "Parking officer put a ticket on a hearse",
        "Your planning officer shared the drawings with us at the meeting, thanks",
    ],
)
def test_complaints_about_service_pass(text: str) -> None:
    assert [hit.message for hit in hits(CHECK, text, role="comment")] == []


def test_the_message_blames_nobody() -> None:
    (hit,) = hits(CHECK, "One of your wardens is mocking people on Facebook", role="comment")
    assert "misuse" not in hit.message
    assert "wrong" not in hit.message
    assert CHECK.roles == ("comment",)
