"""Accessibility: words in capitals."""

import pytest

from oyez.checks.accessibility.all_capitals import CHECK
from tests.checks.fernwell import hits, words


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("ROAD CLOSED until Friday", "ROAD CLOSED"),
        ("Please DO NOT PARK on the verge", "DO NOT PARK"),
        ("The event is CANCELLED.", "CANCELLED"),
        ("This is IMPORTANT", "IMPORTANT"),
        ("FREE ENTRY for under fives", "FREE ENTRY"),
        ("WHITEBY ROAD CLOSED UNTIL 5PM FRIDAY", "WHITEBY ROAD CLOSED UNTIL 5PM FRIDAY"),
        ("REMEMBER, REMEMBER: bins on Tuesday", "REMEMBER, REMEMBER"),
        ("BIN COLLECTIONS: see below", "BIN COLLECTIONS"),
        ("Ｒ\uff2f\uff21\uff24 \uff23\uff2c\uff2f\uff33\uff25\uff24", "Ｒ\uff2f\uff21\uff24 \uff23\uff2c\uff2f\uff33\uff25\uff24"),
        ("CANCELLED: the fun day", "CANCELLED"),
    ],
)  # fmt: skip
def test_several_words_or_one_long_word_are_found(text: str, shouted: str) -> None:
    assert words(CHECK, text) == [shouted]


@pytest.mark.parametrize(
    "text",
    [
        "NHS, SEND, PCSO, DWP and HMRC; FOI and GDPR; RSPCA, RNLI and CAMHS.",
        "SEND STEM day with the BBC and ITV",
        "UK GDPR, EHCP, LGBTQIA+, BSL and PPE",
        "Planning 24/01234/FUL, LB/2027/00017, TPO 12",
        "Postcode FW1 1AA, van AB12 CDE, road A6097, form P45, COVID-19",
        "UPDATE: bins are late. REMINDER: put them out.",
        "It is FREE, and NOT on Sunday",
        "#SANDYMEREFUNDAY and @FERNWELLCOUNCIL",
        "https://fernwell.example/ROAD-CLOSED/NOW and FERNWELL.EXAMPLE",
        "IKEA, ALDI and LIDL; UNICEF and NATO; DEFRA and OFSTED; OFCOM",
        "Phases I, II, III and IV; A to Z; Plan B",
        "MP, MEP, OBE, MBE, PhD; Cllr J A B Smith",
        "HGV and LGV drivers; CCTV; PSPO; ASB",
        "Ms A, Mr B and Miss C",
        "Weekday 9AM TO 5PM",
        "Bring ID, a P60 and your NI number",
        "",
    ],
)
def test_short_forms_references_and_labels_pass(text: str) -> None:
    assert words(CHECK, text) == []


def test_words_in_a_picture_or_a_file_name_are_not_asked() -> None:
    assert hits(CHECK, "See the poster", media=("ROAD CLOSED FRIDAY.png",)) == []
