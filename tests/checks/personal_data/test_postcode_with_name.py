"""POL2: where a private person lives."""

import pytest

from oyez.checks.base import Draft
from oyez.checks.personal_data.postcode_with_name import CHECK
from tests.checks.fernwell import CONTEXT, hits, words

NAMED = [
    ("Mrs J Bowen, 4 Elm Row, wins", "4 Elm Row"),
    ("Mrs Bowen (FW9 9ZZ) wins", "FW9 9ZZ"),
    ("Mr Smith lives at 14 Orchard Close", "14 Orchard Close"),
    ("Bob Brown, 3 Market Place, FW1 1AA", "3 Market Place, FW1 1AA"),
    ("Olu Adeyemi of 4 Elm Row", "4 Elm Row"),
    ("4 Elm Row is the home of Jane Smith", "4 Elm Row"),
    (
        "Mr J. P. O’Brien, Flat 2, 11 St Mary’s Close, Whiteby FW9 9ZZ",
        "Flat 2, 11 St Mary’s Close, Whiteby FW9 9ZZ",
    ),
    ("Well done Priya Patel. She lives at 22 Mill Lane", "22 Mill Lane"),
    ("Ms Khan, fw9 9zz", "fw9 9zz"),
    ("Mrs Marsh, 4 Elm Row", "4 Elm Row"),
    ("Ｍrs Ｂowen, ４ Elm Row", "４ Elm Row"),
]
IN_COMMENTS = [
    ("the caddy for my gran, she is at one-two-six Elm Row, blue door", "one-two-six Elm Row"),
    ("send the forms to Kath Bowen, twenty two Elm Row, Whiteby", "twenty two Elm Row, Whiteby"),
    (
        "We have lived on Marigold, Pontoon C, berth 14, Whiteby Marina since May",
        "Marigold, Pontoon C, berth 14, Whiteby Marina",
    ),
    ("I need a flat near 4 Kiln Steps, Whiteby where I lodge now", "4 Kiln Steps, Whiteby"),
    (
        "Post mine to Room 208, Block C, Kestrel Court, please, Jo Bowen",
        "Room 208, Block C, Kestrel Court",
    ),
    ("the lady at 14 Elm Row is always shouting", "14 Elm Row"),
    ("my mum's at 22 Mill Lane and nobody came", "22 Mill Lane"),
    ("she lives at 3 Orchard Close", "3 Orchard Close"),
    ("we move in to 9 Quarry Bank on Friday", "9 Quarry Bank"),
    ("the neighbour at no 9 Quarry Bank", "9 Quarry Bank"),
    ("dave smith, 22 mill lane", "22 mill lane"),
    ("our bins at 14 elm row were missed again", "14 elm row"),
    ("I live at Rose Cottage, Mill Lane, Whiteby", "Rose Cottage, Mill Lane, Whiteby"),
    (
        "my address is Flat 3, 88 Weir Street, Fernwell FW1 4PL",
        "Flat 3, 88 Weir Street, Fernwell FW1 4PL",
    ),
    (
        "he's at Flat 6, Harbour View, 88 Quay Road, Fernwell, FW2 9PN",
        "Flat 6, Harbour View, 88 Quay Road, Fernwell, FW2 9PN",
    ),
    ("she lives at 3 Orchard Close by Junction 1400, phone cut off", "3 Orchard Close"),
    ("im at 6 Jubilee Terrace", "6 Jubilee Terrace"),
    ("the bloke from 14B Elm Row keeps parking on it", "14B Elm Row"),
    ("Its the family in 12 The Crescent", "12 The Crescent"),
    ("14 Elm Row are dealing again, everyone knows", "14 Elm Row"),
    ("send it to my nan, 5 Highfields, Whiteby", "5 Highfields, Whiteby"),
    ("bin men missed us, 27 station road", "27 station road"),
    ("moved out of flat 6 beechwood court last week", "flat 6 beechwood court"),
    ("my postcode is FW3 8AB", "FW3 8AB"),
    ("Karen at 17 Tanner's Row", "17 Tanner's Row"),
    ("ask for Priya, 3 Kingsway", "3 Kingsway"),
    ("he's at number 44 Quarry Bank, blue door", "44 Quarry Bank"),
    ("our house, 7 Jubilee Terrace, floods every time", "7 Jubilee Terrace"),
    ("Mr Khan of 7 Station Approach", "7 Station Approach"),
    ("missed bin again 19 Church Lane third week running", "19 Church Lane"),
    ("I'm Jo from 8 Elm Row", "8 Elm Row"),
    ("new baby at 4 Elm Row so please no fireworks", "4 Elm Row"),
    ("We are 12 Mill Fold. Please collect", "12 Mill Fold"),
    ("she's moved to 4 Elm Row", "4 Elm Row"),
    ("police were at 52 Mill Fold again", "52 Mill Fold"),
    ("the druggies in 31 Weir Street", "31 Weir Street"),
    ("mum lives at Ferndale, Mill Lane, Whiteby and can't", "Ferndale, Mill Lane, Whiteby"),
    (
        'My address is "Journey’s End", Station Rd., Thornwell',
        '"Journey’s End", Station Rd., Thornwell',
    ),
    (
        "Mr Lister, Applegarth, Gt. Weir Lane, Nr. Thornwell",
        "Applegarth, Gt. Weir Lane, Nr. Thornwell",
    ),
    ("deliver it to my nan at Hazelwood, 14 Sexton Lane", "Hazelwood, 14 Sexton Lane"),
    (
        "collect a sofa please\nflat 9, 12 weir street\nwhiteby\nfw9 9zz\nta",
        "flat 9, 12 weir street\nwhiteby\nfw9 9zz",
    ),
    ("Missed bin\n16 Linnet Close\nWhiteby\nthird week", "16 Linnet Close\nWhiteby"),
    ("our bin again, 3 tenter yard whiteby fw9 9zz", "3 tenter yard whiteby fw9 9zz"),
    ("my gaff is 14elmrowfw99zz come round", "14elmrowfw99zz"),
    ("He's in Flat 1/2, 38 Albion Terrace", "Flat 1/2, 38 Albion Terrace"),
    (
        "noise from Ground Floor Flat, 206 Sandford Road, Mr Tate",
        "Ground Floor Flat, 206 Sandford Road",
    ),
    ("It's the house with the skip, 17 Inkerman Row", "17 Inkerman Row"),
    ("the red door, 6b Castle Mews, ground floor", "6b Castle Mews"),
    ("the trampoline from 12 Sorrel Way is in my hedge", "12 Sorrel Way"),
    ("drilling since 7 at 22 Albion Terrace. Kim's got a baby in there", "22 Albion Terrace"),
    ("You hit the wall at 8 Tenter Yard, old Mr Pym's", "8 Tenter Yard"),
    (
        "Regards,\nMaj (retd) R. J. Quill\nThe Old Forge, Church Walk, Upper Mere",
        "The Old Forge, Church Walk, Upper Mere",
    ),
    ("The property is 19 Linnet Close and", "19 Linnet Close"),
    ("she's at home, flat 6, most days", "flat 6"),
    ("Dogs barking all night. 6 Drovers Lane. Sort it", "6 Drovers Lane"),
    ("Fire service came to 18 Pinfold Close, it was toast", "18 Pinfold Close"),
    ("whoever is in 45a Inkerman Row now, I have your post", "45a Inkerman Row"),
    ("No bin lorry down our way, can you come back to 15 Linnet Close", "15 Linnet Close"),
]
IN_DRAFTS = [
    (
        "Hi Dawn, a new caddy will be left at number nine, Elm Row on Thursday",
        "number nine, Elm Row",
    ),
    (
        "With thanks,\n\nRuth Bowen\nThe Old Forge\nChurch Walk\nFW9 9ZZ",
        "The Old Forge\nChurch Walk\nFW9 9ZZ",
    ),
    ("To drop off: Ruby Bowen, 8, Orchard Vw., FW9 9ZZ", "8, Orchard Vw., FW9 9ZZ"),
    ("Lifts: be outside Peggy's, 2 Church Walk, by 8.15", "2 Church Walk"),
    (
        "Congratulations to Mrs J Farrow, 29 Linnet Close, Whiteby, FW3 8HD, whose fuchsias",
        "29 Linnet Close, Whiteby, FW3 8HD",
    ),
    (
        "Drop it with Maureen at 17 Tanner's Row, Whiteby the night before",
        "17 Tanner's Row, Whiteby",
    ),
    ("Hi Jo, we've logged the missed bin at 14 Elm Row and will be back tomorrow", "14 Elm Row"),
    (
        "Dear Mrs Haverstock, the therapist came to The Coach House, 3 Chapel Rise, Whiteby on the 6th. We hope you",
        "The Coach House, 3 Chapel Rise, Whiteby",
    ),
    ("Thanks for letting us know. We've updated your record to 88 Weir Street", "88 Weir Street"),
    ("Winner: Tom Hardy-Jones (14 Elm Row)", "14 Elm Row"),
    ("Happy 100th birthday to Doris Webb of 3 Mill Lane", "3 Mill Lane"),
    ("Hello Sam, the officer will visit 5 Elm Row at 2pm to see you", "5 Elm Row"),
    ("Raffle: Olu Adeyemi, FW9 9ZZ", "FW9 9ZZ"),
    (
        "Moira holds a sewing circle on Fridays at 5 Glebe Road, Thornwell",
        "5 Glebe Road, Thornwell",
    ),
    ("Book swap at Ray's, most Thursdays at 6pm, at 12 Saxon Way", "12 Saxon Way"),
    ("Pop round to Lesley for your pack, 33 Lapwing Close", "33 Lapwing Close"),
    ("Leave wool with Jean (porch of 9 Linnet Close, Whiteby)", "9 Linnet Close, Whiteby"),
    ("We have you down at Rm 2, Weaver Hse, 14 Canal St. and", "Rm 2, Weaver Hse, 14 Canal St."),
    ("Dear Mrs Poole, we'll be with you at Sunnybank, Quarry Lane", "Sunnybank, Quarry Lane"),
    ("The tenants at 9 Pinfold Close have been evicted", "9 Pinfold Close"),
]
PASSES = [
    "They moved the tea dance to 19 Weir Road (the Legion)",
    "Mrs J Bowen wins",
    "Cllr Jane Marsh, 4 Elm Row, FW9 9ZZ",
    "Jane Marsh, 4 Elm Row",
    "Tariq Aziz, 5 Station Road, FW9 9ZZ",
    "Mr Jones at Town Hall, 1 Market Place, Fernwell, FW1 1AA",
    "Sarah Jones at Thornwell Library, 12 High Street, FW2 3BC",
    "Storytelling with Sarah Jones at the Bell Inn, 4 Elm Row",
    "The Grand Opening, 4 Elm Row",
    "Sandy Mere, 4 Elm Row",
    "Take the A1 2nd exit, then the M6 3rd, says Mrs Smith",
    "Family Fun Day, 12 June, Market Square. Mr Punch at 2pm",
    "On 12 June Road closures begin, says Jane Smith",
    "Mrs Smith paid £4 Elm Row",
    "Black History Month, FW9 9ZZ",
    "Mrs Smith " + "won a prize for her roses and " * 5 + "4 Elm Row",
    "4 Elm Row is closed",
    "The streetlight outside 14 Elm Row is out",
    "Pothole outside 22 Mill Lane, reported three times",
    "Planning: 24/00123/FUL, 14 Elm Row, single storey rear extension",
    "Proposed two storey extension at 14 Elm Row for Mr and Mrs Smith",
    "Roadworks on Weir Street from 14 Weir Street to the bridge",
    "Kettle and Kiln Coffee, 14 Castle Street, opens Monday",
    "Visit Fernwell Museum, 5 Market Street, FW1 9ZZ",
    "Polling station: St Anne's Hall, 60 Castle Street",
    "Mr Chips fish bar, 9 High Street",
    "The Bell Inn, 4 Elm Row, quiz on Tuesday",
    "Number 4 Elm Row was the plague house",
    "Private Edwin Lusk, born 12 February 1896 at 5 Weir Court, fell at Arras",
    "Blue plaque for Eliza Thornbury at 14 Sexton Lane on Monday",
    "Born at 11 Tanner's Row in 1908",
    "Join us at 18 Castle Street on Wednesday",
    "Drop-in for families at 18 Castle Street",
    "2 new street lights, 3 more road closures",
    "14 day way",
    "10 minute drive",
    "The old post office at 14 Mill Lane is for sale",
    "Bob's Bakery, 5 Station Road, FW1 4PL",
    "Sarah Khan, Head of Housing, 5 Station Road",
    "Open day at the hub, 12 Mill Lane, Fernwell",
    "Skip permit for 14 Elm Row",
    "Premises licence: The Crown, 3 Market Place",
    "Homes at 1-20 Elm Court get new doors",
    "Fire at 14 Castle Street is out, road reopened",
    "Gas leak at 14 Elm Row. Avoid the area",
    "Dr Patel's surgery, 12 Mill Lane, is moving",
    "The dentist at 14 Elm Row takes NHS patients",
    "Age UK, 9 Bridge Street, FW2 2AB",
    "My favourite chippy is the one at 14 High Street",
    "Letters to: Town Hall, 1 Market Place, Fernwell, FW1 1AA",
    "Auction: 14 Elm Row, guide price £90,000",
    "Friends of the Mere meet at 5 Mill Lane",
    "Come to our shop at 14 High Street",
    "I love the cafe at 3 Mill Lane",
    "We've moved! Find us at 18 Castle Street",
    "Hi all, the stall has moved to 18 Castle Street, see you there",
    "Thanks to everyone who came to 18 Castle Street, you were brilliant",
    "the shop at 14 High Street never has any",
    "the takeaway people at 14 High Street are dumping oil",
    "22 Mill Lane has a listed barn",
    "The number 9 Church Lane bus",
    "Mill Fold Primary, 5 School Lane",
    "Our new store manager Sarah is at 5 Castle Street",
    "Flat 3 tyre",
    "4 Green bins",
    "5 Star View",
    "12 Month Drive to cut waste",
    "20 Mile Walk for charity",
    "30 Day Walk challenge, says Jane Smith",
    "Meet Ranger Tom at 40 Mere Lane",
    "The bus stops at Church Lane",
    "In the soap she lives at 12 Coronation Row with her cat",
    "The panto villain lives at Number 13, Creepy Crescent",
    "The alarm at the old Corn Exchange, 5 Market Row, keeps going off",
    "Tickets for Sarah Jones live from the Plough, 5 Mill Lane",
    "Saw Bob Brown at the Lidl, Station Road, Thornwell",
    "Dr Ali sees patients at Beechfield Surgery, Mill Lane, Whiteby",
    "Kim hosts the quiz at the Bell Inn, 4 Elm Row, every Thursday",
    "Cooking with Priya, 6pm, 12 Wharf Row community kitchen",
    "Mural by Winnie Sharp on the end of 8 Bridge Row",
    "Meet Steve in Room 3, Thornwell Library",
    "Year 5 Mere Bank pupils won",
    "The gate of the mill at 8 Canal Row is stuck",
    "The one at 14 High Street does the best chips",
    "Cllr Jane Marsh, 4 Elm Row",
]


def found(text: str, role: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in CHECK.find(Draft(text, role=role), CONTEXT)]


@pytest.mark.parametrize(("text", "address"), NAMED)
def test_a_named_persons_address_is_found_without_the_name(text: str, address: str) -> None:
    assert words(CHECK, text) == [address]


@pytest.mark.parametrize(("text", "address"), IN_COMMENTS)
def test_a_home_in_a_comment_is_found_without_a_name(text: str, address: str) -> None:
    assert found(text, "comment") == [address]


@pytest.mark.parametrize(("text", "address"), IN_DRAFTS)
def test_a_home_in_a_draft_is_found(text: str, address: str) -> None:
    assert found(text, "draft") == [address]


@pytest.mark.parametrize("role", ["draft", "comment"])
@pytest.mark.parametrize("text", PASSES)
def test_what_tells_nobodys_home_passes(text: str, role: str) -> None:
    assert found(text, role) == []


def test_a_published_address_does_not_cover_its_neighbour() -> None:
    assert words(CHECK, "Mrs Bowen, 2 High Street, Thornwell") == ["2 High Street, Thornwell"]
    assert words(CHECK, "Mrs Bowen, 112 High Street") == ["112 High Street"]
    text = "Thornwell Library, 12 High Street, FW2 3BC. Mrs Bowen, 4 Elm Row"
    assert words(CHECK, text) == ["4 Elm Row"]


def test_each_address_is_a_finding_of_its_own() -> None:
    text = "Mrs Smith of FW9 2AB; Jane Smith lives at 14 Orchard Close; Ann Lee, 3 Mill Lane"
    assert words(CHECK, text) == ["FW9 2AB", "14 Orchard Close", "3 Mill Lane"]


def test_it_never_blocks() -> None:
    assert not CHECK.may_block
    assert hits(CHECK, "Mrs J Bowen, 4 Elm Row")[0].kind == "address"
