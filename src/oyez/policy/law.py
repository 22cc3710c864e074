"""What findings cite that rest on law or good practice and not on a clause of the policy."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Law:
    """A code that begins with LAW: its title, and what it asks, in our words."""

    title: str
    text: str


LAW: Mapping[str, Law] = {
    "LAW-ACCESSIBILITY": Law(
        "Accessible messages",
        "Good practice for public bodies: pictures have alt text, videos have captions, and each"
        " word of a hashtag begins with a capital, so that everyone can take a message in.",
    ),
    "LAW-ELECTION": Law(
        "Publicity before elections",
        "Council publicity is never party-political (Local Government Act 1986), and takes special"
        " care in the pre-election period.",
    ),
    "LAW-LINKS": Law(
        "Links that show where they lead",
        "Good practice: people must see where a link leads, reach it, and never be led to a site"
        " that only looks like the council's or another public body's.",
    ),
    "LAW-SAFEGUARDING": Law(
        "Safeguarding",
        "What may put a child or an adult at risk goes to the people who look after safeguarding.",
    ),
}
