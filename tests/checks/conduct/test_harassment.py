"""POL11: abuse or intimidation of a person whom a reader could tell."""

import pytest

from oyez.checks.base import Effect
from oyez.checks.conduct.harassment import CHECK
from tests.checks.fernwell import hits

RAISED = [
    "We all know where Karen Bright lives, and which window is hers",
    "Does anyone know where she lives? She grassed us up",
    "Find out where that woman on reception lives",
    "Someone get his address, the clown who wrote this",
    "Post her address on here so everyone can pay her a visit",
    "Everyone message him until he resigns",
    "Everybody ring Brian Cole at home tonight and tell him what you think",
    "Let's all report her to her boss",
    "Make his life hell",
    "Hound her out of the village",
    "Name and shame the woman who reported us",
    "I'll break your legs if I see you on our road again",
    "I'm going to batter that warden",
    "You're dead, pal",
    "Watch your back, Darren Pike",
    "You'd better watch yourself on the way home",
    "He's going to get a slap",
    "Hope she gets cancer",
    "I'll be waiting outside your house",
    "Put his windows through",
    "Be a shame if something happened to your nice new car",
    "I've been watching you walk the dog past my house",
    "I followed her home on Tuesday",
    "I see you every morning in your bedroom window",
    "Nice tits on the new librarian",
    "I'd give her one",
    "Get your tits out love",
    "That fat bloke who drives the gritter",
    "The ugly cow on the till at the leisure centre",
    "Sandra Hobbs is a fat ugly cow",
    "You fat bitch",
    "You are a vile woman and everyone hates you",
    "You're an idiot and nobody likes you",
    "@davem_57 you are a pathetic loser",
    "Shut up you stupid cow",
    "Go and kill yourself",
    "kys",
    "Drop dead, Malcolm",
    "Kevin Marsh is a nonce",
    "The resident nonce is back at number 9",
    "Do us all a favour and jump off the bridge",
    "Face like a smacked arse on the lass at the tip",
    "Lay off the pies, Julie",
    "She slept her way into that job",
    "Burn his house down",
    "Cllr Aziz, we know where you park and what time you finish",
    "I hope Cllr Marsh gets run over",
    "Someone should slap that PCSO",
]

CLEAN = [
    "Does anyone know where she lives? I found her purse by the bandstand",
    "Everyone message Carol to say happy birthday",
    "We know where you are coming from, but the bins still need emptying",
    "I know what time you open, I just wish you answered",
    "Cllr Marsh is an idiot who couldn't run a bath",
    "Cllr Aziz is useless and should resign",
    "You lot are useless",
    "You are a joke, Fernwell Council",
    "This council is a disgrace, resign the lot of you",
    "I could murder a curry",
    "My wife will kill me if I miss the bin day again",
    "I'd kill for a coffee at that cafe",
    "Shoot me a message when the tip opens",
    "Break a leg tonight, panto gang!",
    "I'll beat you to the front of the queue",
    "I hope you get well soon, Brenda",
    "Our lollipop lady Sandra Hobbs is a star",
    "The fat lady sings on Saturday: opera at the Town Hall",
    "Someone threatened to break my legs and the police did nothing",
    "He said he knows where I live and I am frightened",
    "She was called a fat cow by three lads at the pool",
    "Calling the warden a moron is not on, she was doing her job",
    "Nobody should be told to kill themselves for having an opinion",
    "Watch your step on the ice by the library",
    "See you outside the Town Hall at ten for the walk",
    "I'll be waiting outside your office with cake on Friday to say thank you",
    "Watching you all grow up at the playgroup has been a joy",
    "Saw him at the school gates, lovely chap, always says hello",
    "We want everyone to know who won best allotment: Peter Lund",
    "Can you share his number so I can thank him for the sandbags",
    "That bloke on the gritter deserves a medal",
    "The bald eagle is back at the falconry day",
    "Pig roast, hog and apple at the Spoons car park",
    "Please ring her on the office line if you want a stall",
    "The gritter driver waved, big fella, lovely man",
    "What a face on that scarecrow, first prize",
]


@pytest.mark.parametrize("text", RAISED)
def test_harassment_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize("text", CLEAN)
def test_what_only_sounds_like_it_passes(text: str) -> None:
    assert [hit.why for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Bins late. We know where you live, Karen.", "exposing", "We know where you live, Karen."),
        (
            "Everyone message him until he resigns",
            "pile_on",
            "Everyone message him until he resigns",
        ),
        ("Oh dear! Watch your back, pal. Bye", "threat", "Watch your back, pal."),
        ("I followed her home on Tuesday", "stalking", "I followed her home on Tuesday"),
        ("Get your tits out love", "sexual", "Get your tits out love"),
        ("That fat bloke who drives the gritter", "body", "That fat bloke who drives the gritter"),
        ("You are a vile woman.", "abuse", "You are a vile woman."),
    ],
)
def test_it_points_at_the_sentence_and_says_what_kind(text: str, kind: str, expected: str) -> None:
    (hit,) = hits(CHECK, text)
    assert hit.kind == kind
    assert text[hit.start : hit.end] == expected


def test_it_reads_drafts_and_comments() -> None:
    assert set(CHECK.roles) == {"draft", "comment"}


def test_it_may_only_ask() -> None:
    assert CHECK.effect is Effect.REVIEW
    assert not CHECK.may_block
