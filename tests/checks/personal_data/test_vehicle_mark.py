"""POL2: the registration mark of somebody's vehicle."""

import pytest

from oyez.checks.base import Effect
from oyez.checks.personal_data.vehicle_mark import CHECK
from tests.checks.fernwell import hits, words

FOUND = [
    (
        "my new car is Sierra Echo two three, Kilo Lima Oscar, Beryl",
        "Sierra Echo two three, Kilo Lima Oscar",
    ),
    ("red hatchback, V E one five, T O K, far too fast", "V E one five, T O K"),
    ("reg YK19 OLV.", "YK19 OLV"),
    ("a Golf FN68 TXC, been", "FN68 TXC"),
    ("old Rover, P417 KRU, that", "P417 KRU"),
    ("does T664 BNW need a permit", "T664 BNW"),
    ("fn68txc parked on the path", "fn68txc"),
    ("blue fiesta ab12 cde every night", "ab12 cde"),
    ("AB12CDE again", "AB12CDE"),
    ("F N 6 8 T X C outside", "F N 6 8 T X C"),
    ("plate is X1 ABC", "X1 ABC"),
    ("black Audi A1 WFD", "A1 WFD"),
    ("morris minor reg ABC 123D", "ABC 123D"),
    ("number plate 1 ABC on", "1 ABC"),
    ("private plate: SAM 1", "SAM 1"),
    ("reg no. AIG 4821", "AIG 4821"),
    ("reg is GXZ 1234", "GXZ 1234"),
    ("FN-68-TXC", "FN-68-TXC"),
    ("FN68.TXC", "FN68.TXC"),
    ("a van (LK17ZZP)", "LK17ZZP"),
    ("ＦＮ６８ ＴＸＣ", "ＦＮ６８ ＴＸＣ"),
    ("FN68  TXC", "FN68  TXC"),
    ("a blue Corsa, FN 68 - TXC, and", "FN 68 - TXC"),
    ("his car BD51 SMR", "BD51 SMR"),
    ("white van rtb 440n", "rtb 440n"),
    ("r417 kru parked", "r417 kru"),
    ("Volvo FNO9 TXC", "FNO9 TXC"),
    ("That brown Austin, HJB 214K, is on bricks", "HJB 214K"),
    ("Would the driver of the Daimler, BOB 7Y, move it", "BOB 7Y"),
    ("The wardens towed KJH 41 off the ramp; the Jaguar is safe", "KJH 41"),
    ("A white Bentley, 1 RKB, parks here daily", "1 RKB"),
    ("the blue Rolls with JPR 5 on it", "JPR 5"),
]
PASSES = [
    "Alpha, Bravo and Charlie teams meet at two three times a week",
    "The A46 and M1 are closed",
    "Use the A127 BUS lane",
    "Buses 34, X34 and 6A",
    "the 12A BUS",
    "Postcode FW12 3BC",
    "FW1 1AA",
    "Model HP 564XL",
    "printer MFC 295C",
    "SW19 THE home of tennis",
    "In LE13 for the weekend",
    "promo code FN20 OFF",
    "ISO 9001, EN 124",
    "on 12 JUN",
    "Room B12, Unit 4C",
    "Form CT100 and SAR1",
    "P60 and P45 PDF",
    "TRO/25/019",
    "COVID19 JAB",
    "Use code SAVE20NOW",
    "between 10 AM and 12 PM",
    "BBC 1 and ITV 2",
    "our gritter FN68 TXC is called Gritney Spears",
    "BS8 4EU, N1 9GU, EC1A 1BB",
    "KS2 SATs and Y6 SEN",
    "Grade II listed, U16 and U18 BOYS",
    "Year 6, KS3, E10 fuel",
    "M25 J10",
    "iPhone 15 PRO",
    "X1 ABC",
    "Lot 12 ABC",
    "A1 GYM",
    "G20, G7 and COP26 NOW",
    "RAF 100",
    "B5 NOV",
    "Route V1 VIA",
    "E5 NOTE",
    "GB 123 4567 89",
    "the A6 and the A50 via",
    "T20 CUP",
    "AB 12 34 56 C",
    "The 1934 Austin Seven on the lawn, BXF 209, what a beauty",
    "Rides on the vintage Leyland bus, KFX 402, all day",
    "A VW ID 4, a BMW 320 and a Kia EV6 were charging",
    "The Honda CBR 600 and the Suzuki GSX 750",
    "Renewing the car cost me 190, MOT 54",
    "lost car key, fob, FCC 24, on the towpath",
    "permits, RES 14, cover two cars",
]


@pytest.mark.parametrize(("text", "mark"), FOUND)
def test_a_mark_is_found_where_it_stands(text: str, mark: str) -> None:
    assert words(CHECK, text) == [mark]


@pytest.mark.parametrize("text", PASSES)
def test_what_is_no_vehicle_of_a_persons_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_the_councils_own_vehicle_does_not_cover_the_one_beside_it() -> None:
    text = "Our gritter FN68 TXC was blocked. A black Golf, YK19 OLV, stood in its way"
    assert words(CHECK, text) == ["YK19 OLV"]


def test_each_mark_is_a_finding_of_its_own() -> None:
    text = "A Golf FN68 TXC, an old Rover, P417 KRU, and T664 BNW"
    assert words(CHECK, text) == ["FN68 TXC", "P417 KRU", "T664 BNW"]


def test_it_is_found_in_the_alternative_text_and_in_the_name_of_a_file() -> None:
    (hit,) = hits(CHECK, "Parked", alt_text="A van with the plate FN68 TXC")
    assert (hit.field, hit.start, hit.end) == ("alt_text", 21, 29)
    assert len(hits(CHECK, "Parked", media=("photos/FN68_TXC.jpg",))) == 1


def test_it_asks_and_never_stops_a_message_by_itself() -> None:
    assert CHECK.effect is Effect.REVIEW
