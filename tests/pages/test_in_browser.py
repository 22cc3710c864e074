"""What only a browser can show: marks on their words, no inline code, nothing wider than a phone."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django import forms
from django.template import Context, Template
from django.template.loader import render_to_string
from playwright.sync_api import Browser, Dialog, Page, expect

from oyez.checks.base import Effect, Finding
from oyez.pages.date_fields import MomentField
from oyez.pages.forms import GovukForm, WrittenField
from oyez.pages.navigation import NavLink
from oyez.pages.tables import Row
from tests.pages.site import serving

ROOT = Path(__file__).parents[2]
TEXT = "🦉 Green bins in Thornwell move next week.\nNot sure? Ring Dawn on 07700 900142. #thornwellbins"


def found(words: str, effect: Effect) -> Finding:
    start = TEXT.index(words)
    return Finding(
        "c", "k", "POL2", effect, "text", start, start + len(words), "Found", "", "Do it."
    )


FINDINGS = [found("07700 900142", Effect.BLOCK), found("thornwellbins", Effect.INFORM)]


class Message(GovukForm):
    text = WrittenField(
        label="Message",
        widget=forms.Textarea(
            attrs={
                "rows": 4,
                "data-highlight": "text",
                "hx-post": "/check",
                "hx-trigger": "input changed delay:50ms",
                "hx-target": "#findings",
                "hx-include": "closest form",
            }
        ),
    )
    about = forms.ChoiceField(
        label="About", choices=[("", "Choose"), ("n", "A very long name of a category of news")]
    )
    people = forms.ChoiceField(
        label="Does it show anyone?", choices=[("y", "Yes"), ("n", "No")], widget=forms.RadioSelect
    )
    picture = forms.FileField(label="Picture", required=False)
    at = MomentField(label="When", help_text="For example, 24 11 2026 and 8am")


PAGE = """{% extends "pages/base.html" %}{% block title %}Write{% endblock %}
{% block main %}{% include "pages/components/error_summary.html" %}<h1 class="govuk-heading-l">Write a message</h1>
<form method="post" enctype="multipart/form-data" novalidate data-leaving><div class="oz-grid oz-grid--write"><div class="oz-main">
{% for field in form %}{% include "pages/components/field.html" with size="s" group_class="oz-first" %}{% endfor %}
{% include "pages/components/counter.html" %}
<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Where</legend><div class="govuk-checkboxes">
{% include "pages/components/account_choice.html" with input_name="to" value="1" id="to-1" name="Sandy Mere Country Park" handle="@sandymere_country_park@social.fernwell.example" network="Mastodon" colour=4 %}</div></fieldset>
{% include "pages/components/posting_as.html" %}
<div class="oz-buttons"><button class="govuk-button">Send</button><button class="govuk-button govuk-button--secondary">Save</button></div></div>
<div class="oz-side"><section class="oz-after-message"><h2 class="govuk-heading-s">What the policy says</h2>{% include "pages/components/check_failed.html" %}<div id="findings">{{ cards }}</div></section>
<section><h2 class="govuk-heading-s">Preview</h2>{% include "pages/components/preview.html" with text=message name="Fernwell" %}</section></div></div></form>
{% include "pages/components/summary_list.html" %}{% include "pages/components/figures.html" %}
{% include "pages/components/empty_state.html" with title="Nothing yet" text="Begin." %}
<ul class="oz-rows"><li><span class="oz-rows__when">{% include "pages/components/tag.html" with text="Ready" colour="green" %}</span><span>Bins<span class="oz-rows__sub">X</span></span><a class="oz-rows__act govuk-link" href="/">Open</a></li></ul>
{% endblock %}"""


def cards(findings: list[Finding]) -> Any:
    source = '<ul class="oz-findings" data-findings>{% for finding in findings %}{% include "pages/components/finding.html" %}{% endfor %}</ul>'
    return Template(source).render(Context({"findings": findings}))


def page_with(form: Message) -> str:
    account = SimpleNamespace(name="Noticeboard", network="fernwell.example", colour=8)
    links = [NavLink(name, f"/{name}/", name == "Write", 7) for name in ("Today", "Write", "Accounts", "Pictures", "Concerns", "Policy", "Evidence", "Measures")]  # fmt: skip
    return Template(PAGE).render(
        Context(
            {
                "form": form, "cards": cards(FINDINGS), "findings": FINDINGS, "message": TEXT, "accounts": [account],
                "request": SimpleNamespace(person=SimpleNamespace(name="Asha Patel")),
                "role_words": "Representative, Waste & Environment", "council_name": "Fernwell Borough Council",
                "demonstration": True, "navigation": links, "sign_out_url": "/out/", "noticeboard_url": "/noticeboard/",
                "counters": [SimpleNamespace(label="Mastodon", used=520, limit=500)],
                "rows": [Row("Checksum", "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730", "/", "Copy")],
                "figures": [{"number": number, "words": "messages go out today"} for number in range(4)],
            }
        )
    )  # fmt: skip


@pytest.fixture
def site() -> Iterator[tuple[str, list[str]]]:
    later = [found("thornwellbins", Effect.REVIEW)]
    pages = {
        "/": page_with(Message(initial={"text": TEXT})),
        "/wrong": page_with(Message({})),
        "/500": render_to_string("pages/500.html", {"static_url": "/static/"}),
        "/check": cards(later),
    }
    with serving(pages) as running:
        yield running


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    page.close()
    # What a test makes fail on purpose, the browser and htmx report in these words.
    expected = ("Failed to load resource", "htmx: htmx:error: Failed to fetch")
    assert [line for line in said if not line.startswith(expected)] == []


def marks(page: Page) -> list[tuple[str, str]]:
    found_marks = page.locator(".oz-highlight__layer mark").all()
    return [(mark.get_attribute("class") or "", mark.text_content() or "") for mark in found_marks]


def test_what_was_found_is_marked_where_it_stands(tab: Page, site: Any) -> None:
    tab.goto(site[0])
    assert marks(tab) == [("oz-mark-stop", "07700 900142"), ("oz-mark-tip", "thornwellbins")]
    assert tab.locator(".oz-highlight__layer").get_attribute("aria-hidden") == "true"


def test_the_layer_breaks_its_lines_where_the_box_does(tab: Page, site: Any) -> None:
    tab.goto(site[0])
    for width in (1280, 700, 320):
        tab.set_viewport_size({"width": width, "height": 900})
        tab.locator("textarea").fill(f"{TEXT}\n" * 6)
        tab.wait_for_timeout(100)
        box, layer = tab.evaluate(
            """() => ["textarea", ".oz-highlight__layer"].map((name) => {
                 const element = document.querySelector(name);
                 const style = getComputedStyle(element);
                 return [element.scrollHeight, element.clientWidth, style.fontSize, style.fontFamily,
                         style.lineHeight, style.paddingLeft, style.letterSpacing];
               })"""
        )
        assert abs(box[0] - layer[0]) <= 1, width
        assert box[1:] == layer[1:], width


def test_the_layer_scrolls_with_the_box(tab: Page, site: Any) -> None:
    tab.goto(site[0])
    tab.locator("textarea").fill(f"{TEXT}\n" * 20)
    tab.evaluate("document.querySelector('textarea').scrollTop = 120")
    tab.wait_for_timeout(100)
    assert tab.evaluate("document.querySelector('.oz-highlight__layer').scrollTop") == 120


def test_marks_follow_their_words_and_leave_words_that_changed(tab: Page, site: Any) -> None:
    tab.goto(site[0])
    box = tab.locator("textarea")
    tab.route("**/check", lambda route: route.abort())
    box.fill("🦉🦉 New words. " + TEXT)
    assert marks(tab) == [("oz-mark-stop", "07700 900142"), ("oz-mark-tip", "thornwellbins")]
    box.fill("🦉🦉 New words. " + TEXT.replace("900142", "900"))
    assert marks(tab) == [("oz-mark-tip", "thornwellbins")]


def test_a_check_while_typing_replaces_what_was_found(tab: Page, site: Any) -> None:
    address, posted = site
    tab.goto(address)
    tab.locator("textarea").press("End")
    tab.locator("textarea").fill(TEXT + " ")
    expect(tab.locator("#findings li")).to_have_count(1)
    expect(tab.locator(".oz-highlight__layer mark")).to_have_count(1)
    assert marks(tab) == [("oz-mark-ask", "thornwellbins")]
    assert TEXT in posted[0]
    assert tab.locator("[data-check-failed]").is_hidden()


def test_a_check_while_typing_carries_no_file(tab: Page, site: Any, tmp_path: Path) -> None:
    picture = tmp_path / "bins.png"
    picture.write_bytes(b"PNG of bins" * 100)
    address, posted = site
    tab.goto(address)
    tab.locator("input[type=file]").set_input_files(picture)
    tab.locator("textarea").fill(TEXT + " ")
    expect(tab.locator("#findings li")).to_have_count(1)
    assert "PNG of bins" not in posted[0]
    assert "bins.png" not in posted[0]


def test_a_check_that_failed_says_so(tab: Page, site: Any) -> None:
    tab.goto(site[0])
    tab.route("**/check", lambda route: route.fulfill(status=500, body="<h1>Broken</h1>"))
    tab.locator("textarea").fill("Other words")
    tab.locator("[data-check-failed]").wait_for(state="visible")
    assert tab.locator("#findings li").count() == 2


@pytest.mark.parametrize("address", ["/", "/wrong", "/500"])
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_page_is_wider_than_its_window(tab: Page, site: Any, address: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(site[0] + address)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("address", ["/", "/wrong", "/500"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(tab: Page, site: Any, address: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(site[0] + address)
    results = Axe().run(tab)
    assert results.violations_count == 0, results.generate_report()


def test_on_a_phone_the_findings_come_straight_after_the_message(tab: Page, site: Any) -> None:
    tab.set_viewport_size({"width": 320, "height": 900})
    tab.goto(site[0])
    tops = tab.evaluate(
        """() => [".oz-highlight", "#findings", ".oz-as", ".oz-preview"].map(
             (name) => document.querySelector(name).getBoundingClientRect().top)"""
    )
    assert tops == sorted(tops)


def test_on_a_phone_the_navigation_folds_and_opens(tab: Page, site: Any) -> None:
    tab.set_viewport_size({"width": 320, "height": 900})
    tab.goto(site[0])
    assert tab.get_by_role("link", name="Policy").is_hidden()
    tab.get_by_role("button", name="Menu").click()
    assert tab.get_by_role("link", name="Policy").is_visible()


def test_without_javascript_everything_is_there(browser: Browser, site: Any) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 900})
    page = context.new_page()
    page.goto(site[0])
    assert page.get_by_role("link", name="Policy").is_visible()
    assert page.locator("textarea").input_value() == TEXT
    assert page.locator("#findings li").count() == 2
    assert page.locator(".oz-preview mark").count() == 2
    context.close()


def test_the_error_summary_takes_the_focus_and_leads_into_the_field(tab: Page, site: Any) -> None:
    tab.goto(site[0] + "/wrong")
    assert tab.evaluate("document.activeElement.className") == "govuk-error-summary"
    tab.get_by_role("link", name="Fill in “When”").click()
    assert tab.evaluate("document.activeElement.id") == "id_at_day"


def test_leaving_with_words_that_were_not_saved_asks_first(tab: Page, site: Any) -> None:
    tab.goto(site[0])
    asked: list[str] = []

    def agree(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    tab.on("dialog", agree)
    tab.goto(site[0] + "/500")
    assert asked == []
    tab.goto(site[0])
    tab.route("**/check", lambda route: route.abort())
    tab.locator("textarea").press_sequentially("x")
    tab.goto(site[0] + "/500")
    assert asked == ["beforeunload"]
