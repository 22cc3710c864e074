"""POL6: a personal opinion that would go out as the council's."""

import pytest

from oyez.checks.conduct.personal_opinion import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I think the new layout is great", "I think"),
        ("i think so", "i think"),
        ("I honestly believe this", "I honestly believe"),
        ("Honestly the new bins are rubbish", "Honestly"),
        ("Honestly, who knew?", "Honestly"),
        ("It rained. Frankly, we gave up", "Frankly"),
        ("In my opinion it works", "In my opinion"),
        ("It works, in my humble opinion.", "in my humble opinion"),
        ("About time too!", "About time"),
        ("It's about time the council acted", "It's about time"),
        ("Personally, I prefer blue", "Personally"),
        ("I’m so fed up with litter", "I’m so fed up"),
        ("I can’t stand litter", "I can’t stand"),
        ("Looks good, tbh", "tbh"),
        ("If you ask me, it works", "If you ask me"),
        ("Between us, we think the inspector got it wrong", "Between us, we think"),
        ("Hideous, I reckon, but hey", "Hideous, I"),
        ("The new rules are a disgrace", "The new rules are a disgrace"),
        ("Sunday charges are utter madness", "Sunday charges are utter madness"),
        ("The quarry should never have been allowed", "should never have been allowed"),
        ("Most of us here at the council feel the same", "Most of us here at the council feel"),
        ("We're with the farmers on this one", "We're with the farmers on this"),
        ("I'd scrap the lot", "I'd scrap"),
        ("Who asked for this?", "Who asked for this"),
        ("What a farce", "What a farce"),
        ('"I think it is grand"', "I think"),
    ],
)
def test_a_first_person_opinion_is_found(text: str, expected: str) -> None:
    assert words(CHECK, text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "“I think it is great,” said Sam Hill, who uses the park",
        'Sam Hill told us: "I love the new layout. Honestly, I think it is grand."',
        "Tell us what you think",
        "Tell us honestly what you think",
        "Each letter is personally addressed",
        "A workshop about time management",
        "Learn about time, space and stars",
        "Tick “I agree” to go on",
        "Do I need a permit? How do I apply?",
        "Elizabeth I visited Thornwell in 1575",
        "We think of you on Remembrance Sunday",
        "Cllr Marsh opened the bridge today",
        "It is a mistake to leave a chip pan alone",
        "Is the mad hatter coming? The tea party is on Sunday",
        "The stain is ugly? Vinegar helps, says Ann",
        "Let us know what you think of the plan",
        "Rubbish collection is on Tuesday",
        "Ridiculous! A comedy night at Thornwell Library",
        "Make no mistake: the river is rising",
        "The Scandal of 1912: a talk",
        "My view from the bridge, a photo competition",
        "Phase I thinking begins",
        "Have your say: my view matters",
        "The Mayor will visit a great many schools",
        "Frankly Speaking: a poetry night",
    ],
)
def test_what_is_nobodys_opinion_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_comments_by_the_public_are_never_asked() -> None:
    assert CHECK.roles == ("draft",)


def test_it_reads_the_alternative_text() -> None:
    (hit,) = hits(CHECK, "", alt_text="A bin, which I think is ugly")
    assert hit.field == "alt_text"
