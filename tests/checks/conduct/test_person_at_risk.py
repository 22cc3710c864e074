"""LAW-SAFEGUARDING: a comment that may tell of a child or an adult who is being harmed."""

import pytest

from oyez.checks.conduct.person_at_risk import CHECK
from tests.checks.fernwell import hits

RAISED = [
    "The kids next door haven't eaten since Tuesday",
    "My kids went to bed hungry again",
    "There is nothing in the cupboards until Friday",
    "We've no food and the baby's milk ran out",
    "I'm watering down the formula",
    "That little lad has bruises all up his arms",
    "She flinches every time her dad comes in",
    "I hear her screaming through the wall every night",
    "My husband hits me",
    "He won't let me see my mum",
    "My partner takes my wages and checks my phone",
    "I'm scared to go home",
    "My ex has found out where we live",
    "I'm not allowed out without him",
    "The old man at number 4 hasn't been seen for a week",
    "Haven't seen old Mrs Tate since Sunday and the curtains are shut",
    "Milk piling up on the step and nobody answers the door, elderly lady",
    "Mum's carer hasn't turned up since Friday",
    "Dad was left in his own mess all night",
    "His son takes his pension every week",
    "Some lads have moved into his flat and are dealing drugs, he has learning difficulties",
    "They've taken over my uncle's flat and he sleeps on the landing",
    "Older men are picking up girls outside the children's home",
    "He is giving girls vapes and lifts home from school",
    "My lad is running drugs for some older boys",
    "Three lads sleeping in the back of the car wash, never allowed to leave",
    "The boss keeps their passports",
    "Sleeping in my car with two kids tonight",
    "No gas or electric since Sunday and a new baby",
    "They're taking her to Pakistan to marry her cousin",
    "Kids left home alone all night, the oldest is about six",
    "He messages girls in year eight asking for pictures",
    "She's in her nightie wandering down Castle Street at 3am, that poor old lady from the flats",
    "Stepdad comes in my room at night",
    "My gran has bed sores and the agency just sign the book",
]

CLEAN = [
    "My kids haven't eaten their greens in a week",
    "The kids haven't been to the library since half term",
    "He hit me with a bill for eighty quid",
    "A van hit me at the roundabout",
    "My husband hits the ceiling when the bins are missed",
    "She beat me to the last parking space",
    "He won't let me park outside my own house, that neighbour",
    "We are not allowed out on the pitch until May",
    "Have not seen a bus since Tuesday",
    "Haven't seen the road sweeper for weeks",
    "If you are worried about a child, ring our team on 01632 960100",
    "Signs of modern slavery: what to look for, free training",
    "My mum won't let me have a dog lol",
    "The old lady next door makes lovely jam",
    "Old Mr Tate won best marrow again",
    "The carers at Mereside are wonderful with my dad",
    "Kids were crying with laughter at the panto",
    "Hungry kids? Half term lunches at the community cafe",
    "My dad was beaten at bowls by a ten year old",
    "We lived in a caravan while the house dried out",
    "She is scared of spiders so please move the bin",
    "Curtains for sale, still in the packet",
    "Empty cupboards in the village hall kitchen for hire",
    "Two years ago I was sleeping in my car; your housing team got me a flat and I'm doing great now",
    "The library took my card and kept my money, the machine did",
    "Older men's health walk with young volunteers",
    "The scouts sleep in the barn on Friday, parents welcome",
]


@pytest.mark.parametrize("text", RAISED)
def test_a_sign_of_risk_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize("text", CLEAN)
def test_what_only_sounds_like_it_passes(text: str) -> None:
    assert [hit.why for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("That little lad has bruises all up his arms", "child"),
        ("He won't let me see my mum", "domestic_abuse"),
        ("The boss keeps their passports", "adult"),
        ("There is nothing in the cupboards until Friday", "hunger"),
    ],
)
def test_it_says_what_kind(text: str, kind: str) -> None:
    (hit,) = hits(CHECK, text)
    assert hit.kind == kind


def test_it_asks_staff_not_to_answer_in_public() -> None:
    (hit,) = hits(CHECK, "My husband hits me")
    assert "Ask nothing in public" in hit.suggestion


def test_the_message_never_says_that_somebody_is_an_abuser() -> None:
    (hit,) = hits(CHECK, "My husband hits me")
    assert "may tell" in hit.message


def test_it_reads_comments_only() -> None:
    assert CHECK.roles == ("comment",)
