"""POL2: a child's name with the school, class or year."""

import pytest

from oyez.checks.personal_data.pupil import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bookmark is by Year 6's Betsan Marsh, Whiteby Primary", "Year 6's Betsan Marsh, Whiteby Primary"),
        ("The poster is by Alan Marsh, form 7C, Whiteby High", "Alan Marsh, form 7C, Whiteby High"),
        ("Well done to Ella Marsh of 3B at Whiteby Primary!", "Ella Marsh of 3B at Whiteby Primary"),
        ("No taxi for our Jaydon, Year 4 at Mill Fold Primary", "our Jaydon, Year 4 at Mill Fold Primary"),
        ("My son Alfie in Year 3 at St Cuthbert's was left", "My son Alfie in Year 3 at St Cuthbert's"),
        ("Sam Hill (9) and Mia Lee (8), both from Whiteby Primary", "Sam Hill (9) and Mia Lee (8), both from Whiteby Primary"),
        ("The winner is Year 6 pupil Noah Grant", "Year 6 pupil Noah Grant"),
        ("Poppy Garside in Mr Lunt's Year 2 has no helper", "Poppy Garside in Mr Lunt's Year 2"),
        ("Whiteby Primary pupil Ava Bell drew it", "Whiteby Primary pupil Ava Bell"),
        ("Freya Lowe, who goes to Thornwell High, won", "Freya Lowe, who goes to Thornwell High"),
        ("Corey's place at Thornwell High is safe", "Corey's place at Thornwell High"),
        ("Lucas, 7, from Whiteby Infants cut the ribbon", "Lucas, 7, from Whiteby Infants"),
        ("Grace in Reception lost a shoe", "Grace in Reception"),
        ("Bravo, Anoushka Mehra-Lyle of 7C, Thornwell Academy!", "Anoushka Mehra-Lyle of 7C, Thornwell Academy"),
        ('tag: "Zeb K., Squirrel Room, Mere Bank Nursery"', "Zeb K., Squirrel Room, Mere Bank Nursery"),
        ("Mia Dunn, who is 9 and in Mr Cole's class at Glebe Juniors", "Mia Dunn, who is 9 and in Mr Cole's class at Glebe Juniors"),
        ("Jay Cole is in Mrs Ahmed's, Mere Bank Infants", "Jay Cole is in Mrs Ahmed's, Mere Bank Infants"),
        ("a bag marked Theo Barton 3H Glebe Juniors", "Theo Barton 3H Glebe Juniors"),
        ("Runner-up: Wren Adair, Thornwell Academy, Year 8", "Wren Adair, Thornwell Academy, Year 8"),
        ("a drawing by Ishaan Verma (Year 6, St Chad's)", "Ishaan Verma (Year 6, St Chad's"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("role", ["draft", "comment"])
def test_a_child_named_with_a_school_is_found(text: str, expected: str, role: str) -> None:
    assert [text[h.start : h.end] for h in hits(CHECK, text, role=role)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "My daughter is in Year 3 at Mill Fold Primary",
        "im 14 and go to thornwell high",
        "Year 6 families: places go out on 16 April",
        "Mr Lunt at St Cuthbert's did the whole assembly as a pirate",
        "Helen Marsh, headteacher of Whiteby Primary, opened the fair",
        "Author Tom Hill visited Whiteby Primary",
        "Thanks to Sam Jones from Whiteby Primary PTA",
        "Open evening at Thornwell High on Tuesday",
        "Apply for Reception by 15 January",
        "Dave from St Mary's Church Hall has the key",
        "St George's Day at Thornwell Library",
        "The head of Whiteby Primary, Ann Moss, retires in July",
        "Join Priya at Whiteby Village Hall",
        "Class 2 vehicles are banned from Mill Lane",
        "Cllr Jane Marsh is a governor at Whiteby Primary",
        "Children from Whiteby Primary planted 200 bulbs",
        "Florence Nightingale Primary School is open",
        "King Edward Grammar School is closed for snow",
        "Victoria Road Primary School is closed",
        "Mary Seacole taught here; Thornwell Academy has her portrait",
        "Sarah teaches Year 4 at Whiteby Primary",
        "Sports Hall, Fernwell High, is closed",
        "Open day at Ladybird Room, Little Acorns Nursery",
        "Bus 10F, Thornwell Academy, leaves at 8",
        "Class of the month: Badgers, Mere Bank Yr 2",
        "Head of Year 9, Amir Shaw, Fernwell High, retires",
        "Parent helpers: Sue Hart, Year 3, and Dan Fox, Year 4",
        "Keira from reception at the leisure centre was lovely",
        "Jane in the Year 6 office at the academy was helpful",
        "Lee Harper, caretaker at Whiteby Primary, found it",
    ],
)
def test_what_names_no_child_passes(text: str) -> None:
    assert [text[h.start : h.end] for h in hits(CHECK, text)] == []
