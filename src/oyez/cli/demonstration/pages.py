"""The pages of the invented council that exist beside its corporate accounts, as a table.

`begun` is the day on which a page became active, in days from today. Owner and deputy are workers of
the area, by their order there; what `asked` marks went from a request to a decision of its Head of
Service, everything else existed before Oyez.
"""

from dataclasses import dataclass

LONG_AGO, LATELY = -27, -13


@dataclass(frozen=True)
class PageOf:
    """One page: where it is, what for, and whose."""

    platform: str
    handle: str
    name: str
    purpose: str
    area: str
    begun: int = LATELY
    ends: int | None = None
    asked: bool = False
    about: str = ""
    means: str = "delegated"


RANGERS = PageOf(
    "facebook",
    "FernwellParkRangers",
    "Fernwell Park Rangers",
    "group",
    "Leisure and Parks",
    LONG_AGO,
    means="personal_login",
)
LIGHTS = PageOf(
    "facebook",
    "FernwellWinterLights",
    "Fernwell Winter Lights",
    "event",
    "Leisure and Parks",
    ends=45,
    asked=True,
    about="The lantern parade and the lights along Mill Lane",
    means="personal_login",
)
RECYCLE = PageOf(
    "instagram",
    "recyclerightfernwell",
    "Recycle Right Fernwell",
    "activity",
    "Waste and Environment",
    asked=True,
    about="What goes into which bin, in pictures",
)
LOCAL_PLAN = PageOf(
    "facebook",
    "FernwellLocalPlan",
    "Fernwell Local Plan",
    "project",
    "Planning",
    asked=True,
    about="Where homes, shops and green space go until 2045, and how to have a say",
    means="personal_login",
)
"""It ends on a 29 February."""
STREETS = PageOf(
    "bluesky",
    "streets.fernwell.example",
    "Roads in Fernwell",
    "activity",
    "Streets and Parking",
    asked=True,
    about="Closures, gritting and parking, on the day",
)
TENANTS = PageOf(
    "khub", "thornwell-tenants", "Thornwell Tenants’ Forum", "group", "Housing", LONG_AGO
)
HERITAGE = PageOf(
    "myspace",
    "whitebyheritage",
    "Whiteby Heritage Group",
    "group",
    "Culture and Museums",
    LONG_AGO,
)
SAFER = PageOf(
    "facebook",
    "SaferFernwell",
    "Safer Fernwell",
    "activity",
    "Environmental Health",
    means="personal_login",
)
TIDY = PageOf(
    "facebook",
    "FernwellBigTidy",
    "Fernwell Big Tidy",
    "event",
    "Waste and Environment",
    LONG_AGO,
    ends=-25,
    means="personal_login",
)
BENEFITS = PageOf(
    "nextdoor",
    "fernwell-benefits",
    "Benefits advice in Fernwell",
    "activity",
    "Revenues and Benefits",
)
MUSEUM = PageOf(
    "tiktok",
    "fernwellmuseumlates",
    "Fernwell Museum Lates",
    "project",
    "Culture and Museums",
    ends=120,
)
UPDATES = PageOf(
    "whatsapp",
    "0029VaFernwell",
    "Fernwell day by day",
    "activity",
    "Customer Services",
)
BY_HAND = (
    RANGERS,
    LIGHTS,
    RECYCLE,
    LOCAL_PLAN,
    STREETS,
    TENANTS,
    HERITAGE,
    SAFER,
    TIDY,
    BENEFITS,
    MUSEUM,
    UPDATES,
)
"""Twelve; with Friends of Sandy Mere on the noticeboard and one that was found live, fourteen."""
