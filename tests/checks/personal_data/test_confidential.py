"""POL2: what must not be out yet, and codes and places that must never be."""

import pytest

from oyez.checks.personal_data.confidential import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Embargoed until Friday: the lido reopens in May", "Embargoed until Friday: the lido reopens in May"),
        ("The depot is closing, not public yet so keep it quiet", "The depot is closing, not public yet so keep it quiet"),
        ("The pool will close in March. Keep it under your hats!", "The pool will close in March. Keep it under your hats"),
        ("Staff haven't been told yet but the depot closes in May.", "Staff haven't been told yet but the depot closes in May"),
        ("The exempt report says we sold the hall for £1.2m.", "The exempt report says we sold the hall for £1.2m"),
        ("Pink papers from Tuesday: we are selling the baths", "Pink papers from Tuesday: we are selling the baths"),
        ("Bloggs Ltd have come top in the scoring for the new contract", "Bloggs Ltd have come top in the scoring for the new contract"),
        ("Police will be raiding the flats on Elm Row tomorrow at dawn", "Police will be raiding the flats on Elm Row tomorrow at dawn"),
        ("An unannounced inspection of the kebab shop is planned for Friday", "An unannounced inspection of the kebab shop is planned for Friday"),
        ("2. Officers will drop in unannounced on Castle Street on the 13th", "Officers will drop in unannounced on Castle Street on the 13th"),
        ("Cleaners: the alarm code is 4471 now", "alarm code is 4471"),
        ("Door code for the hall is 2580#", "Door code for the hall is 2580"),
        ("The wifi password is Fernwell2027", "password is Fernwell2027"),
        ("The women's refuge is at 4 Elm Row", "women's refuge is at 4 Elm Row"),
        ("The spare key is under the blue pot", "spare key is under"),
        ("You didn't hear it from us, but Tesco is coming to Weir Street", "You didn't hear it from us, but Tesco is coming to Weir Street"),
        ("Between you and me, the Mayor resigns on Monday", "Between you and me, the Mayor resigns on Monday"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("role", ["draft", "comment"])
def test_what_must_not_be_out_is_found(text: str, expected: str, role: str) -> None:
    assert [text[h.start : h.end] for h in hits(CHECK, text, role=role)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Our confidential advice line is open from 9am",
        "Your call is confidential",
        "Confidential shredding for small businesses",
        "What an embargo is, and why journalists keep to it: a talk",
        "The contract was awarded to Bloggs Ltd at £318,400; the notice is published",
        "Police raided a flat on Elm Row on Tuesday and found cannabis",
        "Inspections of food businesses are always unannounced",
        "Never share your password or PIN with anybody",
        "Use code SUMMER20 for a fifth off your swim",
        "Enter your postcode: FW1 1AA",
        "Between us we planted 4,000 bulbs",
        "The path between us and Whiteby is closed",
        "Between us, we think the inspector got this one wrong",
        "The public and press are excluded for part 2 of the meeting",
        "The dates have not been announced yet",
        "Wifi code is on the noticeboard",
        "Bike cage code has changed, ask your block rep in person",
        "Ring 999 and they'll give you the cabinet code",
        "Women's refuge: ring 0808 200 0247",
        "The library has not yet opened",
        "Report benefit fraud in confidence on 0300 123 4040",
        "Staff and residents were told about the changes in May",
        "Reading in public: poetry at the library",
        "The key is to book early",
        "Our Part 2 report on flooding is on the website",
        "Hidden cameras found no badgers this year",
        "A surprise visit from Father Christmas at the library",
        "The secret garden is open on Sunday",
        "Residents don't know what they have until it goes",
        "Keep it tidy: put bins away by 7pm",
        "Find out what is planned on Tuesday at the drop-in",
        "We'll announce the winners on Friday",
        "Results will be announced on Friday from 3am",
    ],
)
def test_what_is_public_or_only_private_passes(text: str) -> None:
    assert [text[h.start : h.end] for h in hits(CHECK, text)] == []
