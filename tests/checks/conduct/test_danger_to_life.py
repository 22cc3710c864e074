"""LAW-SAFEGUARDING: a comment with a sign of danger to life."""

import pytest

from oyez.checks.conduct.danger_to_life import CHECK
from tests.checks.fernwell import hits

RAISED = [
    "I can't do this any more",
    "Everyone would be better off without me",
    "I've made my peace with it",
    "This will be my last message",
    "I don't want to be here any more",
    "I just want to go to sleep and not wake up",
    "I'm going to kill myself",
    "What's the point in living",
    "I've nothing left to live for",
    "Nobody would miss me",
    "I've taken all my tablets",
    "Took an overdose an hour ago",
    "I'm stood on the bridge and I can't see a reason not to",
    "My son says he wants to die",
    "My daughter has been cutting herself again",
    "I feel suicidal and the crisis line is engaged",
    "You won't have to worry about me after tonight",
    "You'll soon be rid of me",
    "I won't be here by Christmas",
    "I've put my affairs in order and given the cat away. Sorry",
    "There's a lad on the wrong side of the railings on the flyover",
    "I'm going to kill him when I find him",
    "I'll burn that hotel down with them in it",
    "I'll be down Monday with a can of petrol",
    "There'll be blood if you evict us",
    "He said he'll kill me if I leave",
    "He's threatening to stab the lady next door",
    "There is a man with a machete outside the school",
    "Lads on the rec with knives again",
    "He's got a gun in his car",
    "Strong smell of gas on our landing and nobody answers",
    "The house next door is on fire",
    "Smoke coming from the flat upstairs",
    "Carbon monoxide alarm keeps going off and the landlord won't come",
    "Toddler wandering on his own on Weir Street",
    "Baby left in a hot car at Tesco",
    "Two year old hanging out of the window at Larkfield Court",
    "My mum won't wake up",
    "He's not breathing",
    "Someone's in the river by the weir, screaming for help",
    "She's collapsed by the bus stop and the ambulance says two hours",
    "Live wires hanging down where the kids walk",
]

CLEAN = [
    "These hills are killing me",
    "I'm dying to see the new bandstand",
    "I'd kill for a coffee",
    "Bored to death on hold",
    "Shoot me a message",
    "Murder on the dance floor at the Town Hall, Friday",
    "Someone will get killed on that crossing",
    "That junction is going to kill somebody",
    "If you feel suicidal, ring Samaritans on 116 123",
    "Free suicide prevention training at the library",
    "I can't do this form any more, it logs me out",
    "I can't cope with the noise from the roadworks",
    "Can't go on the swings because they are broken",
    "My last message to you was in March and no reply",
    "This is my last post on this matter",
    "I've had enough of this council",
    "Better off without the new bins if you ask me",
    "Won't be here on Tuesday, can you take the bins in",
    "The gas works start Monday on Weir Street",
    "The gas leak on Elm Row was repaired, thanks lads",
    "Smoke from the bonfire at the allotments again",
    "Children can swim on their own from eight",
    "Kids playing on their own street should be safe",
    "Knife amnesty bins are outside the station",
    "Bring a knife and fork to the street party",
    "Glue gun and paint for the craft day",
    "My nan was bombed out in the war and survived",
    "The play ends with a murder and a lot of laughs",
    "The bridge over the canal needs painting",
    "Who is going to jump in the pool for charity?",
    "I nearly died laughing at the mayor's wig",
    "That bill is going to finish me off lol",
    "You'll be the death of me with these forms",
    "The dog jumped in the canal and came out green",
    "This hill will be the end of my knees",
]


@pytest.mark.parametrize("text", RAISED)
def test_a_sign_of_danger_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize("text", CLEAN)
def test_what_only_sounds_like_it_passes(text: str) -> None:
    assert [hit.why for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Bins again. I can't do this any more. Bye", "own_life", "I can't do this any more."),
        ("I'll burn that hotel down", "threat_to_life", "I'll burn that hotel down"),
        (
            "Help! Strong smell of gas on our landing",
            "emergency",
            "Strong smell of gas on our landing",
        ),
        ("Lads on the rec with knives again", "weapon", "Lads on the rec with knives again"),
    ],
)
def test_it_points_at_the_sentence_and_says_what_kind(text: str, kind: str, expected: str) -> None:
    (hit,) = hits(CHECK, text)
    assert hit.kind == kind
    assert text[hit.start : hit.end] == expected


def test_the_message_says_first_what_to_do_first() -> None:
    (hit,) = hits(CHECK, "I've taken all my tablets")
    assert hit.suggestion.index("999") < hit.suggestion.index("safeguarding lead")


def test_what_is_long_past_passes_and_what_is_back_does_not() -> None:
    assert not hits(CHECK, "Ten years ago I wanted to die, and your warden talked to me")
    assert hits(CHECK, "Ten years ago I wanted to die, and now I want to die again")


def test_it_reads_comments_only() -> None:
    assert CHECK.roles == ("comment",)
