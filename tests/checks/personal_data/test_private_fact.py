"""POL2: a private fact about somebody whom readers could tell."""

import pytest

from oyez.checks.personal_data.private_fact import CHECK
from tests.checks.fernwell import hits, words

NAMED = [
    ("Janet Doyle has been sectioned again", "Janet Doyle has been sectioned again"),
    ("Poor Mrs K has had another stroke.", "Mrs K has had another stroke"),
    ("Mr Petrov owes us £400 in rent", "Mr Petrov owes us £400 in rent"),
    ("kelly at number 9 is back in rehab", "kelly at number 9 is back in rehab"),
    ("Dave's on benefits and working cash in hand", "Dave's on benefits and working cash in hand"),
    ("Sad news, Colin from the depot has bowel cancer.", "Colin from the depot has bowel cancer"),
    ("Priya Shah in Finance is pregnant, hurrah!", "Priya Shah in Finance is pregnant"),
    ("Everyone knows Lee Harper did time for assault", "Lee Harper did time for assault"),
    ("Tina Webb lost her kids to care", "Tina Webb lost her kids to care"),
    ("Ahmed Khan has overstayed", "Ahmed Khan has overstayed"),
    ("Craig is gay and his mum doesn't know", "Craig is gay and his mum doesn't know"),
    ("Olu Adeyemi was evicted on Friday", "Olu Adeyemi was evicted on Friday"),
    ("Mrs Tate's care package has been cut", "Mrs Tate's care package has been cut"),
    ("Kyle's EHCP has gone to panel.", "Kyle's EHCP has gone to panel"),
    ("Sharon's fella left her for a dinner lady", "Sharon's fella left her for a dinner lady"),
    ("Gary Mott is on a tag", "Gary Mott is on a tag"),
    ("Sue Lyle is six months behind on the rent", "Sue Lyle is six months behind on the rent"),
    ("Our colleague Jo Marsden has been signed off with stress", "Jo Marsden has been signed off with stress"),
    ("The police were round at Darren Pike's again", ""),
]  # fmt: skip
PLACED = [
    ("The family at number 14 are on the fiddle", "The family at number 14 are on the fiddle"),
    ("Our tenant in Elm Row is in rent arrears.", "Our tenant in Elm Row is in rent arrears"),
    (
        "The lad who works on the tills at the Co-op was caught shoplifting",
        "The lad who works on the tills at the Co-op was caught shoplifting",
    ),
    (
        "The only wheelchair user at Whiteby school has been excluded from school",
        "The only wheelchair user at Whiteby school has been excluded from school",
    ),
    ("Them at number 9 have had the bailiffs in", "Them at number 9 have had the bailiffs in"),
    ("the woman upstairs deals weed", "the woman upstairs deals weed"),
    (
        "The caretaker at Whiteby Primary is on a final warning",
        "The caretaker at Whiteby Primary is on a final warning",
    ),
]
LATER = [
    (
        "Met Dave from the allotments today. Poor man, his cancer is back.",
        "Dave from the allotments today. Poor man, his cancer is back",
    ),
    (
        "Saw Mrs Holt in town. She's been diagnosed with dementia.",
        "Mrs Holt in town. She's been diagnosed with dementia",
    ),
    ("Somebody in our block has been arrested. It's Ken at 14B.", "It's Ken at 14B."),
]
REPLIES = [
    (
        "Hi Tom, we can see your housing benefit was stopped in March.",
        "your housing benefit was stopped in March",
    ),
    ("Hello Mrs Shaw, your arrears are now £412.", "your arrears are now £412"),
    (
        "Thanks Leah. As you told our homelessness team, the flat is unsafe.",
        "As you told our homelessness team",
    ),
    (
        "Hi Bev, your son's support plan is with the panel.",
        "your son's support plan is with the panel",
    ),
    ("Morning Kay, sorry to hear about your diagnosis.", "your diagnosis"),
    (
        "Hi Tom, we spoke to your daughter's class teacher about the bruises.",
        "to your daughter's class teacher about the bruises",
    ),
    ("@sam_h you're two months behind with the rent", "you're two months behind with the rent"),
]


@pytest.mark.parametrize(("text", "expected"), [row for row in NAMED + PLACED + LATER if row[1]])
@pytest.mark.parametrize("role", ["draft", "comment"])
def test_a_fact_about_somebody_whom_readers_could_tell_is_found(
    text: str, expected: str, role: str
) -> None:
    assert [text[h.start : h.end] for h in hits(CHECK, text, role=role)] == [expected]


@pytest.mark.parametrize(("text", "expected"), REPLIES)
def test_a_reply_that_tells_of_the_residents_own_case_is_found(text: str, expected: str) -> None:
    assert words(CHECK, text) == [expected]
    assert hits(CHECK, text, role="comment") == []


@pytest.mark.parametrize(
    "text",
    [
        "Help with arrears: ring our team on Monday",
        "Cancer support group, Thursdays at Thornwell Library",
        "If you are homeless, or about to be, ring us",
        "A tenant who is in arrears should ring us early",
        "Residents who are disabled can ask for help with bins",
        "Anyone on Universal Credit may get a reduction",
        "I am disabled and the lift is out again",
        "I've been homeless twice and your team were kind",
        "My husband has dementia and the steps are too much",
        "My mum's got cancer and cannot get a parking space",
        "Cllr Marsh has been in hospital and thanks everybody for the cards",
        "Disability benefits drop-in every Tuesday",
        "Sarah from our benefits team can help if you are in arrears",
        "Thanks to Julie at Housing Options who helped me when I was homeless",
        "Dr Patel gives a talk about living with dementia",
        "Sam Hill is running the marathon in aid of people with cancer",
        "Castleway Lettings Ltd was fined £12,000 at the magistrates' court",
        "Eliza Thornbury was in the workhouse in 1871 with the drink",
        "Former mayor Alan Peck has died. A book of condolence is open at the Town Hall",
        "Police are appealing for information about Mark Reed, who is wanted for assault",
        "Hannah has agreed to share her story: she was homeless at 19",
        "Book Parkinson's exercise classes with Dave on Mondays",
        "A friend of mine lost his job, then the flat, then about four stone",
        "Andy's Club helps men with depression",
        "Hi Tom, we can't discuss benefits in public. Please ring 01632 960123",
        "Hi Tom, you can check your council tax arrears online",
        "Hello Jo, if you are worried about your arrears, ring us",
        "Thanks Abdul, that's a big branch! The tree team is on its way",
        "The Dementia Friends session at Whiteby is full",
        "Meet Ruth, who has run the lunch club since 1998. Norovirus is about: stay at home if ill",
        "The family at number 14 won best front garden",
        "Mr Lunt at St Cuthbert's did the whole assembly as a pirate",
        "Karen on reception was brilliant when my dad had his stroke",
        "Lewis Road is closed after a burst main; police are at the scene",
        "The police station on Victoria Street is open on Mondays",
        "Sandy Mere Country Park: no drink on the beach, please",
        "Lee Harper, our new Head of Housing, starts on Monday",
        "Join Amy for a walk. Coffee and benefits advice afterwards",
        "Social workers wanted: from £38,000",
        "Charles Dickens knew the debtors' prison: talk at the library in 2 weeks, tickets £4",
        "Storm Agnes has hit the depot; bins will be late",
        "Big up to Dave on the Friday recycling wagon",
        "Grace Church runs a food bank every Tuesday",
        "George Street car park is closed after a fall of bricks",
        "Ben from our parks team is working with people who have learning disabilities",
    ],
)
@pytest.mark.parametrize("role", ["draft", "comment"])
def test_what_tells_nothing_private_of_anybody_passes(text: str, role: str) -> None:
    assert [text[h.start : h.end] for h in hits(CHECK, text, role=role)] == []


def test_the_message_says_what_to_do_and_judges_nobody() -> None:
    (hit,) = hits(CHECK, "Janet Doyle has been sectioned again")
    assert "health" in hit.message
    assert "Take it out" in hit.suggestion
    (hit,) = hits(CHECK, "Janet Doyle has been sectioned again", role="comment")
    assert "Hide the comment" in hit.suggestion


def test_it_reads_the_alternative_text() -> None:
    (hit,) = hits(CHECK, "", alt_text="Ann Moss, who has epilepsy, waves")
    assert hit.field == "alt_text"
