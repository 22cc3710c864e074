"""POL2: the reference of a person's own account or case."""

import pytest

from oyez.checks.base import Draft, Effect
from oyez.checks.personal_data.case_reference import CHECK
from tests.checks.fernwell import CONTEXT

IN_COMMENTS = [
    ("ref ctr 5 5 0 1 2 7 and my keyboard sticks", "5 5 0 1 2 7"),
    ("Homefinder no. FHR-004-728, still waiting", "FHR-004-728"),
    ("Re my mother's council tax, the account's FBC-CT-0071-88342", "FBC-CT-0071-88342"),
    ("Summons ref CT/SUM/778120 for £94??", "CT/SUM/778120"),
    ("council tax account 4410093827 is wrong", "4410093827"),
    ("my council tax number is 441 009 3827", "441 009 3827"),
    ("PCN FW12345678 for parking", "FW12345678"),
    ("housing benefit claim no. HB 204518", "HB 204518"),
    ("My ref is 2048116 and still waiting", "2048116"),
    ("complaint CMP-25-3307 ignored", "CMP-25-3307"),
    ("waiting list number 88123 since 2019", "88123"),
    ("rent account 30044217", "30044217"),
    ("UC claim 00918273", "00918273"),
    ("crime number 25000123456", "25000123456"),
    ("my blue badge no BB 104982 expired", "BB 104982"),
    ("fine ref: FPN/20381", "FPN/20381"),
    ("tenancy ref T-40921-B", "T-40921-B"),
    ("case number ASC-90211 my mum", "ASC-90211"),
    ("ctax ref 4410093827", "4410093827"),
    ("homelessness case HL/2025/0417", "HL/2025/0417"),
    ("social care ref 7741209", "7741209"),
    ("my possession claim K02FW318 is on the 9th", "K02FW318"),
    ("on the housing list since 2014!! FHR 22 10431 and nothing", "FHR 22 10431"),
    ("Universal Credit journal? my claim reference UC-771-2290", "UC-771-2290"),
    ("they want me to quote 30044217-02 every time about my rent", "30044217-02"),
]
IN_ANSWERS = [
    ("Hi Kelly, thanks for flagging. We've checked account HR-2048816 and", "HR-2048816"),
    ("Morning! Sorry for the wrong band. We've corrected 4410093827 for Flat 3", "4410093827"),
    ("Hello Mr Cartwright. Your appeal CTR/0099/25 was turned down", "CTR/0099/25"),
    ("Good morning Hamish, your stage two complaint, CMP-25-3307, about", "CMP-25-3307"),
    ("Good day Mr Rai, your ticket FW07712290 is withdrawn", "FW07712290"),
    ("Mr Orr's appeal is with the magistrates as MAG/0133/FW/25", "MAG/0133/FW/25"),
    ("Ms Poe's case is at the county court under K09FW112", "K09FW112"),
    ("Hi Sam, your repair ref 889120 is booked", "889120"),
    ("Hi Jo, your council tax account is 4410093827", "4410093827"),
]
PASSES = [
    "My appeal APP/F3190/W/23/3325541 against the fence",
    "My parcel, carrier reference JM407219, never came",
    "Is this letter for me real? It says sort code 20-17-92, account 40338120",
    "Ref 25/00417/FUL, the one behind the old dairy. I rang the duty planner twice",
    "Hello, the answer to FOI 2025/0883 (potholes, spend by ward) was published",
    "ref TRO/25/019, comes into force on Monday 2 June",
    "Item 7 is the leisure contract (ref FBC/PROC/118)",
    "charity no. 1099321",
    "I paid £1,614.22 on 01/04, the bill says £1,641.22",
    "Council tax 2025/26 goes up",
    "Council tax bills for 2025-26 are out",
    "Apply by 5pm, vacancy reference LIB/2025/041",
    "Have your council tax account number to hand and ring 01632 960100",
    "Call the council tax team on 01632 960123",
    "Housing Options: 0300 123 4040",
    "Planning application 24/00123/FUL",
    "my planning application 24/00123/HOU",
    "road closure ref RC/2025/118",
    "Benefits helpline 0800 111 0000",
    "The care home has 120 beds",
    "Tender ref PROC-2025-118 closes",
    "Consultation ref CON/2025/004. We want your views",
    "case law 1998",
    "Court 3 opens at 10.30",
    "my order number 100234567 never came",
    "company number 01234567 is registered",
    "the A6097 junction",
    "I got a fine of £100 in 2024",
    "a £70 summons",
    "Benefit cap is 22020 a year",
    "care 24/7 365 days",
    "Premises licence application 25/00412/PREM for the Bell",
    "Hi all, your garden waste permits cost £45 from 1 April 2026",
    "Complaints rose from 1203 to 1330",
    "Thanks to all 12000 of you who answered the housing survey 2025",
    "Grant of £12500 to the village hall",
    "appeal raised 12500 pounds",
    "I used the 34 bus, ticket 12345",
    "School appeals 2025/26",
    "Housing 2025-2030 strategy",
    "Your report 1023345 about the street light column 20411 is fixed",
    "uniform grant 2025/2026",
    "Care Act 2014",
    "The hearing loop is a PL-4477, I know because I fitted it",
    "I have a Bosch WAT-28371 in my council flat",
    "Ref 9990014078\n26-Feb, 14:00\nTEA DANCE\nam i dancing",
    "I gave my booking ref 2231098 at the box office for the panto",
    "Hello, your ticket TK998812 for the raffle won",
    "Invoice FBC/2025/1182 for our Christmas lights contract",
]


def words(text: str, role: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in CHECK.find(Draft(text, role=role), CONTEXT)]


@pytest.mark.parametrize(("text", "code"), IN_COMMENTS)
def test_a_reference_in_a_comment_is_found_where_it_stands(text: str, code: str) -> None:
    assert words(text, "comment") == [code]


@pytest.mark.parametrize(("text", "code"), IN_ANSWERS)
def test_a_reference_in_an_answer_to_somebody_is_found(text: str, code: str) -> None:
    assert words(text, "draft") == [code]


@pytest.mark.parametrize("role", ["draft", "comment"])
@pytest.mark.parametrize("text", PASSES)
def test_what_is_public_or_no_reference_passes(text: str, role: str) -> None:
    assert words(text, role) == []


def test_a_public_reference_does_not_cover_a_persons_beside_it() -> None:
    text = "Planning application 24/00123/FUL, and my council tax account 4410093827"
    assert words(text, "comment") == ["4410093827"]


def test_it_asks_and_never_stops_a_message_by_itself() -> None:
    assert CHECK.effect is Effect.REVIEW
