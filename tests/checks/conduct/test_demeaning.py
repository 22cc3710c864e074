"""POL1 in comments: contempt for residents and service users, abuse of a member of staff."""

import pytest

from oyez.checks.conduct.demeaning import CHECK
from tests.checks.fernwell import hits

RAISED = [
    "Council tenants are scum",
    "People on benefits are lazy",
    "The homeless lot should be moved on, they stink",
    "Everyone on the Mere estate is a druggie",
    "Those scroungers at the food bank have bigger tellies than me",
    "Dole scum, get a job",
    "Why should I pay for spongers to sit on their backsides?",
    "Smackheads everywhere in that hostel",
    "Tramps, the lot of them",
    "Whiteby lot are inbred",
    "The kids on the Mere estate are feral animals",
    "Tenants never wash and wreck every house they are given",
    "Families in the flats breed like rabbits and never pay",
    "Claimants are parasites",
    "Beggars choose to live like that",
    "The lazy cow on reception couldn't find her own backside",
    "That lad on the tip is thick as two short planks",
    "Gordon in Licensing is a waste of oxygen",
    "Your receptionist is a miserable cow",
    "Debbie on the housing desk is bone idle and a liar",
    "That clerk in planning hasn't got two brain cells to rub together",
    "The moron on the switchboard hung up on me again",
    "Chavs everywhere since you built those flats",
    "They shouldn't have kids if they can't feed them",
]

CLEAN = [
    "The council is full of idiots",
    "You lot couldn't organise a raffle",
    "Councillors are spongers",
    "Developers are parasites",
    "Tenants are entitled to a repair within a day",
    "People on benefits are struggling",
    "Homeless people need a bed not a fine",
    "The housing team are useless, fourteen weeks for a tap",
    "The woman on reception was lovely",
    "The lad on the phone did his best, the system is rubbish",
    "People keep calling us scroungers and I have two jobs",
    "I live on the Mere estate and I am proud of it",
    "Stop calling tenants lazy",
    "Not everyone on benefits is a scrounger",
    "The Whiteby lot won the quiz",
    "Residents are fed up with the smell from the tip",
    "The planning department couldn't run a bath",
    "Locals are worried about the traffic",
    "The kids on the estate need a youth club",
    "Food bank users are people like you and me",
    "The tip is a tip",
    "That machine in the library is thick as mince",
    "Fly-tippers are scum",
    "The man from highways came, had a look, went away. Useless.",
    "The receptionist said the doctor was running late",
    "Rats in the hostel bins again",
]


@pytest.mark.parametrize("text", RAISED)
def test_contempt_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize("text", CLEAN)
def test_what_only_sounds_like_it_passes(text: str) -> None:
    assert [hit.why for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Council tenants are scum", "residents"),
        ("Your receptionist is a miserable cow", "staff"),
    ],
)
def test_it_says_of_whom(text: str, kind: str) -> None:
    (hit,) = hits(CHECK, text)
    assert hit.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Useless council",
        "The council is a shambles and a disgrace",
        "Cllr Marsh is thick as mince and should resign",
        "Whoever runs highways couldn't run a bath",
        "Your bosses are a bunch of clowns",
        "The leader is a liar",
        "Planning are idiots, the lot of you",
        "Worst council in England. Sack them all.",
    ],
)
def test_criticism_of_the_council_always_passes(text: str) -> None:
    assert hits(CHECK, text) == []


def test_it_reads_comments_only() -> None:
    assert CHECK.roles == ("comment",)
