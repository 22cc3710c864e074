from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string

from oyez.checks.base import Effect, Finding
from oyez.pages.date_fields import DayField, MomentField
from oyez.pages.forms import GovukBoundField, GovukForm, WrittenField
from oyez.pages.tables import Row
from tests.pages.elements import assert_sound, elements, words

HOSTILE = '<script>alert("x")</script>'


class Everything(GovukForm):
    title = forms.CharField(label="Title", help_text="Short and plain.")
    text = WrittenField(label="Message", help_text="What changed?")
    about = forms.ChoiceField(label="What is it about?", choices=[("", ""), ("n", "News")])
    people = forms.ChoiceField(
        label="Does it show anyone?", choices=[("yes", "Yes"), ("no", "No")], widget=forms.RadioSelect
    )  # fmt: skip
    where = forms.MultipleChoiceField(
        label="Where", choices=[("x", "X"), ("m", "Mastodon")], widget=forms.CheckboxSelectMultiple
    )
    picture = forms.FileField(label="Picture")
    email = forms.EmailField(label="Email")
    password = forms.CharField(label="Password", widget=forms.PasswordInput)
    agree = forms.BooleanField(label="I have read it")
    start = DayField(label="From", help_text="For example, 4 12 2026")
    at = MomentField(label="When")
    token = forms.CharField(widget=forms.HiddenInput, required=False)
    option_hints = {"people": {"yes": "Anyone a neighbour would know."}}


FIELDS = [name for name in Everything.base_fields if name != "token"]


def bound(form: Everything, name: str) -> GovukBoundField:
    field = form[name]
    assert isinstance(field, GovukBoundField)
    return field


def show(component: str, /, **context: Any) -> str:
    return render_to_string(f"pages/components/{component}.html", context)


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize(
    "data", [None, {}, {"title": HOSTILE, "text": HOSTILE, "start_day": HOSTILE}]
)
def test_every_kind_of_field_is_sound_with_and_without_errors(
    name: str, data: dict[str, str] | None
) -> None:
    form = Everything(data)
    html = show("field", field=form[name], size="s")
    assert_sound(html)
    assert HOSTILE not in html
    assert str(form[name].label) in words(html)
    wrong = name in form.errors
    assert ("govuk-error-message" in html) is wrong
    assert ("govuk-form-group--error" in html) is wrong
    assert "required" not in {key for _, attrs in elements(html) for key in attrs}


@pytest.mark.parametrize("name", FIELDS)
def test_the_error_summary_leads_into_every_field(name: str) -> None:
    form = Everything({})
    target = bound(form, name).target_id
    controls = [
        attrs
        for tag, attrs in elements(show("field", field=form[name]))
        if tag in {"input", "select", "textarea"}
    ]
    assert target == controls[0]["id"]


@pytest.mark.parametrize("name", FIELDS)
def test_hint_and_error_are_spoken_with_their_field(name: str) -> None:
    form = Everything({})
    html = show("field", field=form[name])
    described = " ".join(attrs.get("aria-describedby") or "" for _, attrs in elements(html))
    assert f"id_{name}_error" in described
    assert (f"id_{name}_helptext" in described) is bool(form[name].help_text)


def test_every_control_has_the_class_of_its_component() -> None:
    for name in FIELDS:
        for tag, attrs in elements(show("field", field=Everything()[name])):
            if tag in {"input", "select", "textarea"}:
                assert "govuk-" in (attrs.get("class") or ""), (name, attrs)


def test_a_hint_belongs_to_its_option() -> None:
    found = elements(show("field", field=Everything()["people"]), "input")
    assert [attrs.get("aria-describedby") for _, attrs in found] == ["id_people_0_hint", None]


def test_nothing_is_chosen_beforehand() -> None:
    form = Everything()
    html = (
        show("field", field=form["people"])
        + show("field", field=form["where"])
        + show("field", field=form["agree"])
    )
    assert not [attrs for _, attrs in elements(html) if "checked" in attrs]


def test_a_hidden_field_has_no_label() -> None:
    html = show("field", field=Everything()["token"])
    assert 'type="hidden"' in html
    assert "label" not in html


def test_the_label_may_be_the_heading_of_the_page() -> None:
    assert words(show("field", field=Everything()["title"], heading=True)).startswith("Title")
    assert elements(show("field", field=Everything()["title"], heading=True), "h1")
    assert elements(show("field", field=Everything()["people"], heading=True), "h1")


def test_no_errors_no_summary() -> None:
    assert show("error_summary", form=Everything()).strip() == ""
    assert show("error_summary").strip() == ""


def test_the_summary_names_every_error_with_its_link() -> None:
    form = Everything({}, {"picture": SimpleUploadedFile("a.png", b"x")})
    html = show(
        "error_summary",
        form=form,
        page_errors=[("Choose an account", "accounts"), ("Try again", "")],
    )
    links = [attrs["href"] for _, attrs in elements(html, "a")]
    assert links[0] == "#accounts"
    assert "#id_where_0" in links
    assert "#id_start_day" in links
    assert "#id_picture" not in links
    assert "Try again" in words(html)


@dataclass(frozen=True)
class Account:
    name: str
    handle: str = "@FernwellBC"
    network: str = "X"
    colour: int = 3
    picture_url: str = ""


def test_whom_one_is_posting_as_stands_in_words_picture_and_colour() -> None:
    html = show(
        "posting_as",
        accounts=[Account(HOSTILE), Account("Noticeboard", "", "fernwell.example", 8, "/p.png")],
    )
    assert_sound(html)
    assert HOSTILE not in html
    assert "oz-colour-3" in html
    assert "oz-colour-8" in html
    assert 'src="/p.png"' in html
    assert "Noticeboard fernwell.example" in words(html)


def test_without_an_account_it_says_that_nothing_goes_out() -> None:
    assert "Nothing goes out before you do" in show("posting_as", accounts=[])


@pytest.mark.parametrize(
    ("colour", "css"),
    [(1, 1), ("12", 12), (0, 1), (13, 1), (None, 1), ("red", 1), (-3, 1), ("²", 1)],
)
def test_a_colour_is_one_of_twelve_classes(colour: object, css: int) -> None:
    html = show("avatar", name="Fernwell", colour=colour)
    assert f"oz-colour-{css} " in html or f'oz-colour-{css}"' in html


@pytest.mark.parametrize(
    ("name", "letter"), [("fernwell", "F"), ("  “Éa”", "É"), ("", "?"), ("🦉", "?"), ("4 Elm", "4")]
)
def test_an_account_without_a_picture_shows_its_initial(name: str, letter: str) -> None:
    assert words(show("avatar", name=name)) == letter


def test_an_account_to_tick_is_not_ticked() -> None:
    html = show(
        "account_choice",
        input_name="accounts",
        value="7",
        id="account-7",
        name="Noticeboard",
        colour=8,
    )
    assert_sound(html)
    assert "checked" not in elements(html, "input")[0][1]
    assert (
        "checked" in elements(show("account_choice", id="a", checked=True, name="N"), "input")[0][1]
    )


FINDING = Finding("phone", "mobile", "POL2", Effect.BLOCK, "text", 5, 17, "A private mobile number",
                  "not among the council’s numbers", "Remove it.")  # fmt: skip


def test_a_finding_says_what_why_what_to_do_and_the_clause() -> None:
    html = show(
        "finding",
        finding=FINDING,
        clause_title="Data protection",
        clause_url="/policy/POL2",
        version=3,
    )
    text = words(html)
    for part in ("A private mobile number", "Remove it.", "Stops this message",
                 "POL2 Data protection", "version 3"):  # fmt: skip
        assert part in text
    card = elements(html, "li")[0][1]
    assert (card["data-start"], card["data-end"], card["data-effect"], card["data-field"]) == (
        "5",
        "17",
        "block",
        "text",
    )


def test_a_finding_about_the_whole_has_no_place() -> None:
    whole = Finding(
        "link", "none", "PRO1", Effect.INFORM, "text", None, None, "No link", "", "Add one."
    )
    card = elements(show("finding", finding=whole), "li")[0][1]
    assert "data-start" not in card
    assert card["class"] == "oz-card oz-card--tip"


def test_a_finding_asks_for_a_reason_in_a_labelled_box() -> None:
    html = show("finding", finding=FINDING, title="Date", answer_field="answer_x", answer="<Later>")
    assert 'for="answer_x"' in html
    assert 'value="&lt;Later&gt;"' in html
    assert "Date A private mobile number" in words(html)


def test_a_finding_in_the_words_for_one_account_marks_nothing_in_the_common_ones() -> None:
    html = show("finding", finding=FINDING, account="Fernwell (Noticeboard)", released=True)
    assert "data-start" not in elements(html, "li")[0][1]
    assert "In the words for Fernwell (Noticeboard). Released." in words(html)


@pytest.mark.parametrize("effect", list(Effect))
def test_the_tone_is_never_colour_alone(effect: Effect) -> None:
    html = show(
        "finding",
        finding=SimpleNamespace(
            effect=effect, message="m", field="text", start=None, clause="POL2"
        ),
    )
    assert len(words(html).split(" · ")[0]) > len("m ")


def test_the_preview_marks_what_was_found() -> None:
    html = show(
        "preview",
        text="Ring 07700 900142 <now>",
        findings=[FINDING],
        name="Fernwell",
        link="https://fernwell.example/a",
    )
    assert '<mark class="oz-mark-stop">07700 900142</mark> &lt;now&gt;' in html
    assert_sound(html)


def test_a_message_that_is_too_long_says_so_in_words() -> None:
    counters = [
        SimpleNamespace(label="X", used=281, limit=280),
        SimpleNamespace(label="Noticeboard", used=9, limit=None),
    ]
    assert (
        words(show("counter", counters=counters)) == "X 281 of 280: too long Noticeboard: no limit"
    )


def test_the_way_to_change_a_fact_names_the_fact() -> None:
    html = show(
        "summary_list",
        rows=[Row("Owner", "Tom Reeve", "/hand-over", "Change"), Row("Deputy", HOSTILE)],
    )
    assert "Change Owner" in words(html)
    assert HOSTILE not in html
    assert len(elements(html, "a")) == 1


def test_the_small_ones_render() -> None:
    assert words(show("tag", text="Ready", colour="green")) == "Ready"
    assert words(show("back_link", url="/x")) == "Back"
    assert "Write a message" in words(
        show(
            "empty_state",
            title="Nothing yet",
            text="Begin.",
            action_url="/w",
            action_label="Write a message",
        )
    )
    assert words(show("figures", figures=[{"number": 7, "words": "to answer"}])) == "7 to answer"
    assert "data-check-failed hidden" in show("check_failed")
