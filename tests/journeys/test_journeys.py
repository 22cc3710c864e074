"""From the first word to the public page, in a browser, against the real server and worker."""

import io
import json
import urllib.request
from itertools import count
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from oyez.policy.quiz.model_questions import MODEL_QUESTIONS
from tests.journeys.conftest import Visitor
from tests.servers.wordpress import WordPressServer

pytestmark = pytest.mark.xdist_group("journeys")
_numbers = count(1)


def some_news() -> str:
    """Return words that no other journey writes."""
    return f"Bins in Whiteby row {next(_numbers)} move from Monday to Tuesday next week."


def a_picture() -> FilePayload:
    file = io.BytesIO()
    Image.new("RGB", (640, 360), "teal").save(file, "JPEG")
    return {"name": "bins.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


def add_picture(page: Page) -> None:
    page.get_by_label("Picture", exact=True).set_input_files(a_picture())
    page.get_by_label("What does the picture show?").fill("Green bins at a kerb")
    page.get_by_label("No", exact=True).check()


def write(page: Page, text: str, account: str = "Fernwell Borough Council") -> None:
    page.goto("/messages/write/")
    page.get_by_label("Message", exact=True).fill(text)
    page.get_by_label("New information").check()
    page.get_by_label("How else can people get to know this?").fill("The website")
    page.get_by_label("Link", exact=True).fill("https://www.fernwell.example/bins")
    page.get_by_label(account).first.check()


def expect_on_noticeboard(page: Page, text: str) -> None:
    """The worker publishes within a moment; look until it has."""
    for _ in range(40):
        page.goto("/noticeboard/")
        if page.get_by_text(text).count():
            return
        page.wait_for_timeout(250)
    expect(page.get_by_text(text).first).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_clean_message_is_written_confirmed_and_public(visitor: Visitor, script: bool) -> None:
    text = some_news()
    page = visitor("Asha Patel", script=script)
    write(page, text)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="You are posting as")).to_be_visible()
    expect(page.get_by_text("Fernwell Borough Council").nth(1)).to_be_visible()
    page.get_by_role("button", name="Yes, send it now").click()
    public = visitor(script=script)
    expect_on_noticeboard(public, text)
    public.get_by_role("link", name=text).first.click()
    expect(public.get_by_text("https://www.fernwell.example/bins").first).to_be_visible()


def test_a_private_number_is_marked_as_one_types_and_stops_the_message(visitor: Visitor) -> None:
    page = visitor("Asha Patel")
    write(page, "Not sure of your bin day? Ring Dawn on ")
    page.get_by_label("Message", exact=True).press_sequentially("07700 900142")
    card = page.locator("#judged .oz-card--stop")
    expect(card).to_contain_text("POL2")
    expect(page.locator(".oz-highlight__layer mark.oz-mark-stop")).to_have_text("07700 900142")
    page.get_by_role("button", name="Continue").click()
    summary = page.get_by_role("alert")
    expect(summary).to_contain_text("POL2")
    expect(page.get_by_label("Message", exact=True)).to_have_value(
        "Not sure of your bin day? Ring Dawn on 07700 900142"
    )


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_rude_message_goes_out_once_somebody_else_agrees(visitor: Visitor, script: bool) -> None:
    text = f"Honestly, the council are idiots about {some_news()}"
    author = visitor("Asha Patel", script=script)
    write(author, text)
    author.get_by_role("button", name="Continue").click()
    author.get_by_role("button", name="Ask a colleague to agree").click()
    expect(author.get_by_text("Waits for a colleague")).to_be_visible()
    expect(author.get_by_role("link", name="Review it")).to_have_count(0)
    colleague = visitor("Tom Reeve", script=script)
    colleague.goto("/messages/review/")
    colleague.get_by_role("listitem").filter(has_text=text).get_by_role("link").click()
    colleague.get_by_label("I agree: it may go out").check()
    colleague.get_by_role("button", name="Decide").click()
    expect_on_noticeboard(visitor(), text)


def test_an_edit_after_the_agreement_is_not_sent(visitor: Visitor) -> None:
    text = f"Honestly, the council are idiots about {some_news()}"
    author = visitor("Asha Patel")
    write(author, text)
    author.get_by_label("At a time").check()
    author.get_by_label("Day", exact=True).fill("1")
    author.get_by_label("Month").fill("12")
    author.get_by_label("Year").fill("2027")
    author.get_by_label("Time, like 8am").fill("9am")
    author.get_by_role("button", name="Continue").click()
    author.get_by_role("button", name="Ask a colleague to agree").click()
    address = author.url
    colleague = visitor("Tom Reeve")
    colleague.goto(address + "review/")
    colleague.get_by_label("I agree: it may go out").check()
    colleague.get_by_role("button", name="Decide").click()
    expect(colleague.get_by_text("Scheduled", exact=True).first).to_be_visible()
    author.goto(address + "edit/")
    author.get_by_label("Message", exact=True).fill(text + " And more.")
    author.get_by_role("button", name="Continue").click()
    expect(author.get_by_role("button", name="Ask a colleague to agree")).to_be_visible()
    expect(author.get_by_role("button", name="Yes, schedule it")).to_have_count(0)
    author.goto(address)
    expect(author.get_by_text("earlier wording, which no longer counts")).to_be_visible()


def test_a_picture_is_public_with_its_words_and_gone_when_withdrawn(visitor: Visitor) -> None:
    text = some_news()
    page = visitor("Asha Patel")
    write(page, text)
    add_picture(page)
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Yes, send it now").click()
    message = page.url
    public = visitor()
    expect_on_noticeboard(public, text)
    public.get_by_role("link", name=text).first.click()
    shown = public.get_by_alt_text("Green bins at a kerb")
    expect(shown).to_be_visible()
    expect(shown).to_have_js_property("naturalWidth", 640)
    notice = public.url
    page.goto(message + "withdraw/")
    page.get_by_label("Why?").fill("The wrong day")
    page.get_by_role("button", name="Withdraw it").click()
    for _ in range(40):
        answer = public.goto(notice)
        if answer is not None and answer.status == 410:
            break
        public.wait_for_timeout(250)
    expect(public.get_by_text(text)).to_have_count(0)


def public_posts(wordpress: WordPressServer, text: str) -> list[Any]:
    """Return what anybody sees of `text` on the blog, with its pictures."""
    address = f"{wordpress.url}/wp-json/wp/v2/posts?_embed=wp:featuredmedia"
    with urllib.request.urlopen(address, timeout=10) as answer:
        return [post for post in json.load(answer) if text in post["content"]["rendered"]]


def test_a_message_reaches_a_real_wordpress_once_and_is_taken_down(
    visitor: Visitor, wordpress: WordPressServer
) -> None:
    head = visitor("Morag Ellis")
    head.goto("/accounts/add/")
    head.get_by_label("Platform").select_option(label="The council’s website")
    head.get_by_label("Does Oyez publish to it?").select_option(label="Yes, as WordPress")
    head.get_by_label("Name that people see").fill("Fernwell blog")
    head.get_by_label("Corporate").check()
    head.get_by_role("button", name="Add", exact=True).click()
    head.get_by_label("Web address of the site").fill(wordpress.url)
    head.get_by_label("WordPress user name").fill("author")
    password = head.get_by_label("Application password", exact=True)
    password.fill("wrong wrong wrong")
    head.get_by_role("button", name="Connect").click()
    expect(head.get_by_role("alert")).to_be_visible()
    password.fill(wordpress.passwords["author"])
    head.get_by_role("button", name="Connect").click()
    expect(head.get_by_text("Active", exact=True)).to_be_visible()

    text = some_news()
    page = visitor("Asha Patel")
    write(page, text, account="Fernwell blog")
    add_picture(page)
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Yes, send it now").click()
    message = page.url
    for _ in range(60):
        if found := public_posts(wordpress, text):
            break
        page.wait_for_timeout(250)
    assert len(found) == 1
    assert found[0]["_embedded"]["wp:featuredmedia"][0]["alt_text"] == "Green bins at a kerb"

    page.goto(message + "withdraw/")
    page.get_by_label("Why?").fill("The wrong day")
    page.get_by_role("button", name="Withdraw it").click()
    for _ in range(60):
        if not public_posts(wordpress, text):
            break
        page.wait_for_timeout(250)
    assert public_posts(wordpress, text) == []


def test_a_worker_reads_answers_and_has_acknowledged_the_policy(visitor: Visitor) -> None:
    right = {question.text: question.options[0] for question in MODEL_QUESTIONS}
    page = visitor("Nia Okafor", width=320, script=False)
    page.goto("/messages/write/")
    page.get_by_label("Message", exact=True).fill("Rent day moves to Tuesday.")
    page.get_by_label("New information").check()
    page.get_by_label("Fernwell Borough Council").first.check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("has not acknowledged the policy yet").first).to_be_visible()

    page.goto("/policy/acknowledge/")
    page.get_by_role("button", name="I have read it").first.click()
    groups = page.get_by_role("group")
    for number in range(groups.count()):
        group = groups.nth(number)
        question = group.locator("legend").inner_text().strip()
        group.get_by_label(right[question], exact=True).check()
    page.get_by_role("button", name="Answer and acknowledge").click()
    expect(page.get_by_role("heading", name="You have acknowledged the policy")).to_be_visible()
