"""POL4: invitations to connect with what may be a conflict of interest."""

import pytest

from oyez.checks.conduct.connection_invitation import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize(
    "text",
    [
        "Give our friends at Kettle and Kiln a like and a follow",
        "Join the Build It Now page, and tell them we sent you",
        "Please follow Tom Beck for Mayor on Facebook",
        "Sign the petition to save the baths",
        "Get their petition over the line before Friday",
        "Like her page before Friday and win a hamper",
        "Follow @BexBakesCakes for the best buns",
        "Do friend Nathan, who runs the group for us",
        "Join the Scrap The Levy group, every member counts",
        "Whiteby Kebabs FC need 500 followers. Off you go",
        "Add Dean on Facebook to see the plans",
        "Subscribe to the Fernwell First channel",
    ],
)
def test_an_invitation_to_others_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize(
    "text",
    [
        "Follow us on Facebook for updates",
        "Like our page and never miss a bin day",
        "Follow @FernwellCouncil and Fernwell Police for road news",
        "Follow the diversion signs",
        "Join the library on Facebook Live",
        "Join us on Facebook Live at 7pm",
        "Follow the trail on X marks the spot maps",
        "Join our walking group every Tuesday",
        "Sign up for email alerts",
        "Sign the book of condolence at the Town Hall",
        "The petition about the baths goes to Council on Tuesday",
        "How to start a petition: our petitions scheme is online",
        "Friends of the Mere meet on Friday",
        "Follow the Met Office on X for warnings",
        "Our swimmers need 500 towels",
        "Give your garden a like-new look",
        "Follow the link to book",
        "I would like to join the group, said Ann",
        "Follow Mereside Homes on Facebook",
        "Follow FBC on Instagram",
        "Give the swimming group a try",
    ],
)
def test_the_councils_own_pages_and_paths_to_follow_pass(text: str) -> None:
    assert [hit.message for hit in hits(CHECK, text)] == []
