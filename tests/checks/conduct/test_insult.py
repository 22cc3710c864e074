"""POL1: a disparaging remark about the council, its partners, colleagues or service users."""

import pytest

from oyez.checks.conduct.insult import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "text",
    [
        "The council is a joke",
        "This council is an absolute disgrace",
        "The Council are useless",
        "FBC is a complete shambles",
        "Mereside Homes are incompetent",
        "Our useless council strikes again",
        "Those lazy tenants again",
        "Typical council, late again",
        "Bunch of clowns at the council",
        "The library staff couldn’t care less",
        "Our residents are just scroungers",
        "People on benefits are lazy",
        "The planning team is totally clueless",
        "Highways couldn't organise a raffle",
        "The police are pathetic",
        "Idiots in the housing department lost it",
        "Benefit claimants are spongers",
        "The NHS is a laughing stock",
        "Colleagues in finance are jobsworths",
        "USELESS COUNCIL",
        "the c\u043euncil is a joke",
        "Fernwell Police are a waste of space",
    ],
)
def test_an_insult_to_a_named_body_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize(
    "text",
    [
        "Rubbish collection by the council moves to Tuesday",
        "The council is not useless",
        "Lazy Sunday at the library: jazz and cake",
        "The Lazy Bear reads to the library",
        "Police and council warn residents about cowboy builders",
        "Clowns at the library this Saturday!",
        "Calling our library staff “idiots” is never right",
        "Council fined for pollution",
        "Residents are asked not to waste water",
        "The council is rubbish collection’s best friend",
        "Thick fog: council gritters are out",
        "Do not be a joke shop: the council licenses traders",
        "Tenants are entitled to a repair within a day",
        "The council is entitled to the refund",
        "A mental health drop-in at the library",
        "Mad Hatter’s tea party at Thornwell Library",
        "Our staff are proud of you",
        "The play park is out of use; it is terrible weather",
        "Nightmare on Elm Row, shown by the library",
        "A dreadful storm: council crews are clearing trees",
        "Scunthorpe council",
    ],
)
def test_what_insults_nobody_passes(text: str) -> None:
    assert [hit.why for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Another flawless week for the bins team, four streets missed and counting",
            "Another flawless week for the bins team, four streets missed",
        ),
        ("Well done to whoever dumped the sofa", "Well done to whoever dumped"),
        ("Shock horror, Highways are late again", "Shock horror"),
        ("Surprise surprise, the contractors forgot", "Surprise surprise"),
        (
            "Apparently the planning office can't open a letter",
            "Apparently the planning office can't",
        ),
        ("If Planning ever answer, we'll tell you", "If Planning ever"),
        ("Blame Events, who couldn't plan a sneeze", "Blame Events"),
        ("Direct your anger at them", "Direct your anger at"),
        ("Unlike next door we can add up", "Unlike next door"),
        ("Reminder for the usual suspects: glass on Fridays", "the usual suspects"),
        ("It isn't rocket science", "isn't rocket science"),
        ("One of you animals broke the gate", "One of you animals"),
        ("Lovely “customer care” from the depot again", "“customer care”"),
        ("The police were presumably busy", "The police were presumably busy"),
        ("As usual Mereside Homes have told nobody", "As usual Mereside Homes have told nobody"),
    ],
)
def test_a_dig_is_found(text: str, expected: str) -> None:
    first, *_ = hits(CHECK, text)
    assert text[first.start : first.end] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Well done to the parks team for another Green Flag",
        "Hats off to our crews, who were out late last night",
        "Another great year for the library: 4,000 new members",
        "Surprise! Father Christmas visits Thornwell Library",
        "Well done to everyone who finally finished the canal walk",
        "Who knew? Talk on Fernwell's lost rivers",
        "If the team finds your cat, we'll ring you",
        "Some residents cannot get to the tip, so we collect",
        "As usual, bins go out by 7am",
        "The usual times apply on bank holidays",
        "Bins are as usual on Monday",
        "Rocket science for children at the museum",
        "Animals welcome at the church blessing",
        "Please send your complaints to our team, who will answer in ten days",
        "Some people can't see the step: we've painted it yellow",
        "The Blame Game, a play at Whiteby Village Hall",
        "Dirty nappies go in the black bin",
        "Thanks to the crew who found the missing dog",
        "Lazy river opens at the pool",
    ],
)
def test_praise_and_plain_words_are_no_dig(text: str) -> None:
    assert [hit.message for hit in hits(CHECK, text)] == []


def test_the_message_judges_the_words_and_not_the_writer() -> None:
    (hit,) = hits(CHECK, "The council is a joke")
    assert "“council is a joke”" in hit.message
    assert "you" not in hit.message.lower().split()


def test_public_criticism_is_always_allowed() -> None:
    assert CHECK.roles == ("draft",)
