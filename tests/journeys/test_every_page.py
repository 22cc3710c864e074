"""Every page passes axe, fits 320 px, and says in its title where one is."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.conftest import Visitor

pytestmark = pytest.mark.xdist_group("journeys")

# Who looks at what; "" is the public. The demonstration's own messages have the numbers 1 to 4.
PAGES = {
    "": ["/sign-in/", "/sign-in/join/", "/demonstration/sign-in/", "/noticeboard/", "/none/"],
    "Asha Patel": [
        "/",
        "/messages/",
        "/messages/?show=all",
        "/messages/write/",
        "/messages/1/",
        "/messages/3/review/",
        "/messages/4/",
        "/messages/4/edit/",
        "/messages/4/discard/",
        "/messages/review/",
        "/publishing/",
        "/publishing/deliveries/1/",
        "/accounts/",
        "/policy/",
        "/password/",
        "/sign-out/",
    ],
    "Tom Reeve": ["/messages/2/", "/messages/2/time/", "/messages/3/review/"],
    "Morag Ellis": [
        "/",
        "/accounts/add/",
        "/policy/versions/",
        "/policy/versions/1/",
        "/policy/versions/1/controls/",
        "/policy/import/",
        "/policy/council/",
        "/messages/1/withdraw/",
    ],
    "Lena Hartley": ["/", "/messages/write/"],
}


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_accessible_and_fits(visitor: Visitor, name: str, width: int) -> None:
    page = visitor(name, width=width)
    problems: list[str] = []
    for address in PAGES[name]:
        page.goto(address)
        found = Axe().run(page)
        problems += [
            f"{address}: {one['id']}: {one['help']}" for one in found.response["violations"]
        ]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            problems.append(f"{address} is wider than {width} px")
        if not page.title().strip():
            problems.append(f"{address} has no title")
    assert problems == []
