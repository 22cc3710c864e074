"""POL8: party politics in the council's voice."""

import pytest

from oyez.checks.conduct.party_political import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Marsh has done a brilliant job",
        "Councillor Jane Marsh is the best",
        "Vote Labour on Thursday",
        "The Conservatives have wrecked the high street",
        "Blame the Tories for your bill",
        "This administration delivered it, not the last lot",
        "Hats off to our MP for saving the baths",
        "The government has failed our towns again",
        "A vote for change: vote for Tom Beck on Thursday",
        "Kick them out at the polls",
        "Remember that when you vote",
        "Get Brexit done!",
        "Thanks to this useless government",
        "We kept our manifesto promises",
    ],
)
def test_party_politics_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize(
    "text",
    [
        "Vote for the best garden in Fernwell",
        "Register to vote by Tuesday",
        "Labour market figures for June",
        "Cllr Marsh opened the bridge today",
        "Councillors voted 21 to 6 to object to the quarry",
        "The leader of the council, Cllr Marsh, will answer questions",
        "The Green Flag flies over Sandy Mere again",
        "Government grant of £4m for the lido",
        "The government has announced new bin rules",
        "Mayor Dilys Whitcombe cuts the ribbon on Friday",
        "Results of the by-election: Beck 412, Marsh 398",
        "Conservative estimate: 4,000 visitors",
        "“She is brilliant,” said Ann Moss of the Mayor",
        "Party in the park on Saturday",
        "Great Mayor's Show on Sunday",
        "The council welcomes the minister to Fernwell on Friday",
        "Ministers have asked councils for views",
    ],
)
def test_neutral_news_passes(text: str) -> None:
    assert [hit.message for hit in hits(CHECK, text)] == []
