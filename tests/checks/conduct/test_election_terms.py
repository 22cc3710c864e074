"""LAW-ELECTION: inside a recorded pre-election period only."""

import pytest

from oyez.checks.base import Context, Draft, Election
from oyez.checks.conduct.election_terms import CHECK
from tests.checks.fernwell import FERNWELL, hits

PERIOD = Context(
    council=FERNWELL,
    election=Election("Borough election, 6 May", ("Fernwell First",), ("Tom Beck", "Ann Moss")),
)


def words(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in CHECK.find(Draft(text), PERIOD)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Beck opened the hall", "Tom Beck"),
        ("Fernwell First runs a stall", "Fernwell First"),
        ("Labour candidates meet on Friday", "Labour"),
        ("The Lib Dem leader visits", "Lib Dem"),
        ("Read the manifestos", "manifestos"),
        ("Polls predict a landslide", "predict a landslide"),
        ("The seat is too close to call", "too close to call"),
        ("Hustings at the library on Tuesday", "Hustings"),
        ("Cllr Marsh has done a brilliant job", "Cllr Marsh has done a brilliant"),
    ],
)
def test_terms_of_the_election_are_found_in_the_period(text: str, expected: str) -> None:
    assert words(text)[0] == expected
    assert hits(CHECK, text) == [], "no period is recorded"


@pytest.mark.parametrize(
    "text",
    [
        "Register to vote by midnight on Tuesday",
        "Your polling station is on your poll card",
        "Postal votes must reach us by 10pm on Thursday",
        "Candidates must hand in nomination papers by 4pm",
        "The list of candidates is on our website",
        "Results are expected from 3am on Friday",
        "Poll clerks wanted: apply by Friday",
        "Bring photo ID to vote",
        "Labour market figures for June",
        "Ann Mossley runs the library",
        "The Green Flag flies again",
    ],
)
def test_neutral_information_passes(text: str) -> None:
    assert words(text) == []
