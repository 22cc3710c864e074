"""Every page passes axe, fits 320 px, and says in its title where one is."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from tests.journeys.conftest import Visitor

pytestmark = pytest.mark.xdist_group("journeys")

# Who looks at what; "" is the public. The demonstration's own messages have the numbers 1 to 4.
PAGES = {
    "": [
        "/sign-in/",
        "/sign-in/join/",
        "/password/reset/",
        "/password/reset/sent/",
        "/password/reset/x-y/",
        "/demonstration/sign-in/",
        "/noticeboard/",
        "/none/",
        "/accounts/official/",
        "/accounts/official/?q=https://x.com/Fernwell",
    ],
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
        "/accounts/found/",
        "/accounts/requests/",
        "/accounts/requests/new/",
        "/accounts/requests/new/?purpose=event&platform=facebook",
        "/accounts/requests/new/?platform=",
        "/policy/",
        "/policy/acknowledge/",
        "/policy/guidance/",
        "/policy/related/",
        "/policy/emergency/",
        "/messages/social-only/",
        "/messages/after-emergency/",
        "/password/",
        "/second-step/",
        "/second-step/app/",
        "/second-step/passkeys/",
        "/second-step/passkeys/add/",
        "/tokens/",
        "/notifications/",
        "/notifications/?show=done",
        "/notifications/email/",
        "/sign-out/",
    ],
    "Tom Reeve": ["/messages/2/", "/messages/2/time/", "/messages/3/review/"],
    "Morag Ellis": [
        "/",
        "/accounts/?state=active&words=mere",
        "/accounts/add/",
        "/accounts/overdue/",
        "/accounts/overdue/?on_day=tomorrow",
        "/policy/versions/",
        "/policy/versions/1/",
        "/policy/versions/1/controls/",
        "/policy/versions/1/controls/insult/",
        "/policy/clauses/POL2/",
        "/policy/import/",
        "/policy/council/",
        "/policy/pre-election/",
        "/policy/pre-election/add/",
        "/policy/acknowledgements/numbers/",
        "/policy/acknowledgements/paper/",
        "/policy/emergency/declare/",
        "/policy/related/add/",
        "/policy/related/1/",
        "/policy/related/1/retire/",
        "/policy/versions/1/questions/",
        "/policy/versions/1/questions/add/",
        "/policy/versions/1/questions/1/",
        "/policy/versions/1/difference/1/",
        "/messages/1/withdraw/",
        "/people/",
        "/people/?kind=agency&text=a",
        "/people/areas/",
        "/people/areas/1/",
        "/notifications/failed/",
        "/examination/",
    ],
    "Lena Hartley": ["/", "/messages/write/"],
    "Yusuf Demir": ["/sign-ins/", "/sign-ins/?q=nobody"],
    "Ruth Calder": [
        "/people/import/",
        "/people/areas/add/",
        "/people/areas/1/end/",
        "/people/areas/1/merge/",
        "/policy/acknowledgements/",
        "/policy/acknowledge/questions/",
    ],
}


def problems_of(page: Page, width: int) -> list[str]:
    """Return what is wrong with the page that is open."""
    where = page.url.split("/", 3)[-1]
    found = Axe().run(page)
    problems = [f"/{where}: {one['id']}: {one['help']}" for one in found.response["violations"]]
    if page.evaluate("document.documentElement.scrollWidth") > width:
        problems.append(f"/{where} is wider than {width} px")
    if not page.title().strip():
        problems.append(f"/{where} has no title")
    return problems


def follow(page: Page, control: Locator) -> None:
    """Click, and wait until the page that it leads to is there: a click alone does not wait."""
    with page.expect_navigation():
        control.click()


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_accessible_and_fits(visitor: Visitor, name: str, width: int) -> None:
    page = visitor(name, width=width)
    problems: list[str] = []
    for address in PAGES[name]:
        page.goto(address)
        problems += problems_of(page, width)
    assert problems == []


@pytest.mark.parametrize("width", [1280, 320])
def test_pages_that_only_links_and_mistakes_lead_to_are_accessible_too(
    visitor: Visitor, width: int
) -> None:
    problems: list[str] = []
    public = visitor(width=width)
    notices = public.locator("article a, main h2 a")
    for _ in range(60):  # the demonstration publishes its first message as it starts
        public.goto("/noticeboard/")
        if notices.count():
            break
        public.wait_for_timeout(500)
    follow(public, notices.first)
    problems += problems_of(public, width)

    head = visitor("Morag Ellis", width=width)
    head.goto("/accounts/")
    follow(head, head.get_by_role("link", name="Fernwell Borough Council"))
    problems += problems_of(head, width)
    account = head.url
    follow(head, head.get_by_role("button", name="Connect again"))
    problems += problems_of(head, width)
    for act in ("Check it", "Change", "Suspend"):
        head.goto(account)
        follow(head, head.get_by_role("button", name=act, exact=True))
        problems += problems_of(head, width)

    head.goto("/people/?text=asha")
    follow(head, head.get_by_role("link", name="Asha Patel"))
    problems += problems_of(head, width)

    hr = visitor("Ruth Calder", width=width)
    hr.goto("/people/?text=asha")
    follow(hr, hr.get_by_role("link", name="Asha Patel"))
    person = hr.url
    for act in ("deputy", "leave", "role", "engagement"):
        hr.goto(f"{person}{act}/")
        follow(hr, hr.locator("main form button").last)
        problems += problems_of(hr, width)
    hr.goto("/people/import/")
    lines = b"reference,name\nZ1,Somebody New\n"
    file = {"name": "register.csv", "mimeType": "text/csv", "buffer": lines}
    hr.get_by_label("Register file").set_input_files(file)  # type: ignore[arg-type]
    follow(hr, hr.get_by_role("button", name="Read the file"))
    problems += problems_of(hr, width)

    author = visitor("Asha Patel", width=width)
    author.goto("/messages/write/")
    follow(author, author.get_by_role("button", name="Continue"))
    problems += problems_of(author, width)
    author.get_by_label("Message", exact=True).fill("Ring Dawn on 07700 900142 about bins.")
    author.get_by_label("Something else").check()
    author.get_by_label("What is it about, then?").fill("Bins")
    author.get_by_label("Fernwell Borough Council").first.check()
    follow(author, author.get_by_role("button", name="Continue"))
    problems += problems_of(author, width)
    assert problems == []
