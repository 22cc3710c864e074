"""POL8: what could bring the council into disrepute."""

import pytest

from oyez.checks.conduct.disrepute import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Posts may be slow this morning, the team is hungover", "drink"),
        ("We were all hammered by nine", "drink"),
        ("Bonfire crew are three pints in", "drink"),
        ("Two bottles of prosecco each and off to work", "drink"),
        ("Today's office bants: wedding number three is free", "prank"),
        ("We convinced the new starter that the stapler was haunted", "prank"),
        ("A traffic cone on the statue, who did that?", "prank"),
        ("Knocking off early for the football", "skiving"),
        ("Don't tell the boss, we're off to the beach", "skiving"),
        ("Well that was shit", "swearing"),
        ("Our paving lead does weekends, cash", "side"),
        ("My sister's shop has ten per cent off if you say the library sent you", "side"),
        ("Thanks to Bloggs Ltd for the Christmas hampers", "gifts"),
        ("Comms team syndicate came in on the 3.10", "gifts"),
        ("Phwoar, our lifeguards are back", "flirting"),
        ("Funeral prices up 10%, lol", "tragedy"),
    ],
)
def test_disrepute_is_found(text: str, kind: str) -> None:
    assert f"disrepute_{kind}" in [hit.kind for hit in hits(CHECK, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Red Lion has applied for an alcohol licence",
        "Don't drink and drive: our campaign starts on Friday",
        "Fernwell Beer Festival, Saturday 12 June, at the Town Hall",
        "Licensed bar, no glass past the gate",
        "Bring three bottles to the bottle bank",
        "Worried about somebody's drinking? Ring us",
        "Scam warning: traders who offer cash in hand work",
        "Head of Finance wanted",
        "The team is on a roll: four awards",
        "A glass of wine is included in the ticket",
        "Shop local on Weir Street this weekend",
        "Gambling support group, Tuesdays",
        "The path is closed after a crash",
        "Crews worked all night after the flood. We know it was hard",
        "Do not flush nappies",
        "Scunthorpe is lovely",
        "Match of the day: Fernwell Ladies on Sunday",
        "Fit for life: swimming for over 60s",
        "Single use vapes are banned",
        "Our team sent you a letter",
        "We told residents about the works in May",
        "Sale of council land: notice published",
    ],
)
def test_licensing_campaigns_and_daily_life_pass(text: str) -> None:
    assert [hit.message for hit in hits(CHECK, text)] == []
