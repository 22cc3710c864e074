"""A page from the wish for it to its end, each step by whose it is, in a browser."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import Visitor

pytestmark = pytest.mark.xdist_group("journeys")


def press(page: Page, name: str) -> None:
    """Press what leads to another page, and wait until it is there: a click alone does not wait."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def row_of(page: Page, name: str) -> Locator:
    """Return the row of an administrator in the list of accesses."""
    return page.get_by_role("listitem").filter(has_text=f"{name}, administrator")


def say_yes_to_all(page: Page) -> None:
    groups = page.get_by_role("group")
    for number in range(groups.count()):
        groups.nth(number).get_by_label("Yes", exact=True).check()


def public_answer(page: Page, pasted: str) -> None:
    page.goto("/accounts/official/")
    page.get_by_label("Address or name of the account").fill(pasted)
    press(page, "Find out")


def ask_for(worker: Page, name: str) -> str:
    """Ask for the page of an event and hand it in; returns the address of the request."""
    worker.goto("/accounts/requests/new/")
    worker.get_by_label("Event").check()
    worker.get_by_label("Platform").select_option(label="Facebook")
    press(worker, "Continue")
    worker.get_by_label("Name that people will see").fill(name)
    worker.get_by_label("What is it about?").fill("The kite festival on the north shore")
    worker.get_by_label("Whom is it for?").fill("Families and kite clubs")
    worker.get_by_label("Why is it needed?").fill("Clubs ask about wind and parking.")
    worker.get_by_label("Service area").select_option(label="Leisure and Parks")
    worker.get_by_label("Who will own it?").fill("Tom Reeve")
    worker.get_by_label("When does somebody look at it?").fill("Weekdays 9am to 5pm")
    worker.get_by_label("Day", exact=True).fill("12")
    worker.get_by_label("Month").fill("6")
    worker.get_by_label("Year").fill("2032")
    press(worker, "Save and read it once more")
    press(worker, "Hand it in")
    expect(worker.get_by_text("Waits for advice", exact=True)).to_be_visible()
    return worker.url


def advise_and_decide(manager: Page, head: Page, request: str) -> None:
    """The Customer Services Manager advises, then the Head of Service decides; not before."""
    head.goto(request)
    expect(head.get_by_role("button", name="Decide")).to_have_count(0)
    manager.goto(request)
    press(manager, "Give advice")
    manager.get_by_label("For it").check()
    manager.get_by_label("Your advice").fill("We are rung about it each summer.")
    press(manager, "Give advice")
    expect(manager.get_by_text("Waits for a decision", exact=True)).to_be_visible()

    head.goto(request)
    press(head, "Decide")
    expect(head.get_by_text("We are rung about it each summer.")).to_be_visible()
    head.get_by_label("Approve").check()
    head.get_by_label("Your reasons").fill("An event for the whole borough.")
    press(head, "Record the decision")
    expect(head.get_by_text("Approved", exact=True).first).to_be_visible()


def set_up(owner: Page, ict: Page, request: str, handle: str) -> str:
    """Enter the page, secure it and make it active; returns its address in the register."""
    owner.goto(request)
    press(owner, "Set the page up")
    owner.get_by_label("Handle").fill(handle)
    press(owner, "Save")
    account = owner.url
    press(owner, "Make it active")
    expect(owner.get_by_text("Before it is active, this is missing").first).to_be_visible()
    for each in ("Tom Reeve", "Morag Ellis"):
        owner.goto(f"{account}access/propose/")
        owner.get_by_label("Who?").fill(each)
        owner.get_by_label("Through their own sign-in at the platform").check()
        owner.get_by_label("Yes", exact=True).check()
        press(owner, "Propose")
    ict.goto(f"{account}access/")
    for each in ("Tom Reeve", "Morag Ellis"):
        with ict.expect_navigation():
            row_of(ict, each).get_by_role("button").click()
    owner.goto(f"{account}checklist/")
    say_yes_to_all(owner)
    owner.get_by_label("Where is the recovery of its sign-in kept?").fill("ICT safe, envelope 12")
    press(owner, "Save the answers")
    press(owner, "Make it active")
    expect(owner.get_by_text("Active", exact=True).first).to_be_visible()
    return account


def close(owner: Page, ict: Page, account: str) -> None:
    """End the page: everybody's access is taken away before it is archived."""
    press(owner, "Begin to close it")
    owner.get_by_label("Why?").fill("The festival is over.")
    press(owner, "Begin to close it")
    for each in ("Tom Reeve", "Morag Ellis"):
        ict.goto(f"{account}access/")
        with ict.expect_navigation():
            row_of(ict, each).get_by_role("link").click()
        ict.get_by_label("Why?").fill("The page is closed.")
        press(ict, "Remove")
    owner.goto(account)
    press(owner, "Archive")
    owner.get_by_label("Why?").fill("Closed on the platform.")
    press(owner, "Archive")
    expect(owner.get_by_text("Archived", exact=True).first).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_page_is_asked_for_decided_secured_official_and_closed(
    visitor: Visitor, script: bool
) -> None:
    name = f"Sandy Mere Kites {'by day' if script else 'at dusk'}"
    handle = name.replace(" ", "")
    request = ask_for(visitor("Lena Hartley", script=script), name)
    advise_and_decide(
        visitor("Priya Raman", script=script), visitor("Piotr Zielinski", script=script), request
    )
    owner, ict = visitor("Tom Reeve", script=script), visitor("Yusuf Demir", script=script)
    account = set_up(owner, ict, request, handle)

    public = visitor(script=script)
    public_answer(public, f"m.facebook.com/{handle.lower()}/posts/12?ref=share")
    expect(public.get_by_role("status")).to_contain_text(f"the council’s account “{name}”")
    public_answer(public, f"https://www.facebook.com/{handle}Official")
    expect(public.get_by_role("status")).to_contain_text("No. The council has no such account.")

    close(owner, ict, account)
    public_answer(public, f"https://facebook.com/{handle}")
    expect(public.get_by_role("status")).to_contain_text("closed")
