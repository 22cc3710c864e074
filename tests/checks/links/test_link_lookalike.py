"""Links to hosts that people could take for a known one."""

import pytest

from oyez.checks.links.link_lookalike import CHECK
from tests.checks.links.council import found, pointed_at


@pytest.mark.parametrize(
    "address",
    [
        "https://fernwell-gov-uk.example/pay",
        "fernwell-gov.uk/pay",
        "https://fernwellgov.uk",
        "https://fernwell.gov-uk.example/",
        "https://gov-uk-refunds.example/",
        "https://govuk.tax-refund.example/",
        "https://nhs-uk.covid-pass.example/",
        "https://fernwellcouncil.example/",
        "https://fernwell-borough-council.example/",
        "https://fernwell-counciltax.example",
        "https://fernwel.example/",
        "https://fernwelll.example/",
        "https://fermwell.example/",
        "https://frenwell.example/",
        "https://fernwe11.example/",
        "https://fernweII.example/",
        "https://femwell.co.uk/",
        "https://fernwell.co.uk/",
        "https://www.fernwell.com/pay",
        "https://fernwell.org.uk",
        "https://g0v.uk/pay",
        "https://gov.co.uk/",
        "https://fernwell.gov.com/",
        "https://www.nhs.co.uk/",
        "https://meresidehome.example/rent",
        "https://www.fernwel.gov.uk/bins",
        "https://fernwelltheatre.com/",
    ],
)
def test_a_host_like_a_known_one_is_found(address: str) -> None:
    text = f"Pay at {address} now"
    assert pointed_at(CHECK, text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.fernwell.gov.uk/bins https://fernwell.example frnwl.uk/bins",
        "https://www.gov.uk/pay https://www.nhs.uk https://www.leics.police.uk https://whiteby.gov.uk",
        "https://meresidehomes.example/rent https://www.fernwelltheatre.co.uk/shows",
        "https://fernwell.moderngov.co.uk/x https://fernwellcouncil.citizenspace.example/",
        "https://fernwellgazette.example https://visitfernwell.example https://fernwellfc.example",
        "https://www.bbc.co.uk https://maps.example https://www.eventbrite.example/e/fernwell-council",
        "https://www.cdc.gov https://www.gov.ie https://business.gov.au https://gov.bc.ca",
        "https://fernhill.example https://hartwell.example https://fernwood.example",
        "https://citizensadvice.org.uk https://moneyhelper.org.uk https://nhsbt.example",
        "https://fernwell.ac.uk https://fernwell.sch.uk",
        "https://localhost/ and 1.5 and e.g. this",
        "",
    ],
)
def test_genuine_and_unrelated_hosts_pass(text: str) -> None:
    assert pointed_at(CHECK, text) == []


def test_it_says_what_the_host_could_be_taken_for() -> None:
    (hit,) = found(CHECK, "https://fernwel.example/", role="comment")
    assert "fernwell.gov.uk" in hit.message
    assert "phishing" in hit.suggestion


def test_a_person_decides() -> None:
    assert not CHECK.may_block


def test_without_a_profile_public_bodies_are_known_all_the_same() -> None:
    (hit,) = found(CHECK, "https://hmrc-gov-uk.example/refund")
    assert "gov.uk" in hit.message
