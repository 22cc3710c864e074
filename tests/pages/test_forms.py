from datetime import UTC, date, datetime
from typing import Any

import pytest
from django import forms

from oyez.lib.complaint import Complaint
from oyez.pages.date_fields import DayField, MomentField
from oyez.pages.forms import ErrorRow, GovukForm, WrittenField, error_rows


class Message(GovukForm):
    text = WrittenField(label="Message")
    about = forms.ChoiceField(label="What is it about?", choices=[("", ""), ("n", "News")])
    people = forms.ChoiceField(
        label="Does it show anyone?", choices=[("yes", "Yes"), ("no", "No")], widget=forms.RadioSelect
    )  # fmt: skip
    at = MomentField(label="When", required=False)
    until = DayField(label="Last day", required=False)


MISSING_HOUR = (
    "1:30am does not exist on Sunday 29 March 2026: the clocks go forward from 1am to 2am. "
    "Choose a time before 1am or from 2am."
)


def filled(**changes: str) -> Message:
    data = {"text": "Hello", "about": "n", "people": "no"}
    return Message({**data, **changes})


def moment(day: str, month: str, year: str, clock: str) -> Message:
    return filled(at_day=day, at_month=month, at_year=year, at_time=clock)


def test_what_is_missing_is_named_and_led_to() -> None:
    assert error_rows(Message({})) == [
        ErrorRow("Fill in “Message”", "id_text"),
        ErrorRow("Answer “What is it about?”", "id_about"),
        ErrorRow("Answer “Does it show anyone?”", "id_people_0"),
    ]


def test_a_form_that_was_not_sent_has_no_errors() -> None:
    assert error_rows(Message()) == []
    assert error_rows(None) == []


def test_errors_of_the_page_come_first_and_of_the_whole_form_next() -> None:
    form = filled(text="")
    form.complain(Complaint("Nobody can approve this."))
    form.complain(Complaint("Too long for X."), "text")
    assert [row.text for row in error_rows(form, [("Choose an account", "accounts")])] == [
        "Choose an account",
        "Nobody can approve this.",
        "Fill in “Message”",
        "Too long for X.",
    ]


def test_the_words_of_a_form_of_its_own_are_kept() -> None:
    class Own(GovukForm):
        name = forms.CharField(error_messages={"required": "Enter your name"})
        agree = forms.BooleanField(label="I have read it")

    assert [row.text for row in error_rows(Own({}))] == [
        "Enter your name",
        "Tick “I have read it” if it is so",
    ]


def test_one_form_does_not_teach_another_its_words() -> None:
    class One(GovukForm):
        name = forms.CharField(label="One")

    class Two(GovukForm):
        name = One.base_fields["name"]

        def __init__(self, *args: Any) -> None:
            self.base_fields["name"].label = "Two"
            super().__init__(*args)

    assert error_rows(One({}))[0].text == "Fill in “One”"
    assert error_rows(Two({}))[0].text == "Fill in “Two”"


def test_what_is_written_keeps_its_positions() -> None:
    form = filled(text="  First\r\nsecond\rthird \n")
    assert form.is_valid()
    assert form.cleaned_data["text"] == "  First\nsecond\nthird \n"


@pytest.mark.parametrize("nothing", ["", " ", "\r\n\t ", "\u2003"])
def test_only_white_space_is_nothing(nothing: str) -> None:
    assert "text" in filled(text=nothing).errors


def test_a_moment_is_kept_in_utc() -> None:
    form = moment("24", "7", "2026", "8:30am")
    assert form.is_valid()
    assert form.cleaned_data["at"] == datetime(2026, 7, 24, 7, 30, tzinfo=UTC)


def test_no_moment_is_none() -> None:
    form = moment("", " ", "", "")
    assert form.is_valid()
    assert form.cleaned_data["at"] is None


@pytest.mark.parametrize(
    ("boxes", "errors"),
    [
        (("24", "7", "2026", ""), ["The time is missing. Write a time like 8am, 8:30am, 20:30 or noon."]),
        (("", "", "", "8am"), ["The date must include a day and month and year."]),
        (("31", "2", "2026", "8"), ["31 February 2026 does not exist: that month ends on the 28.",
                                    "Say whether 8 is in the morning or the evening: 8am or 8pm."]),
        (("29", "3", "2026", "1:30am"), [MISSING_HOUR]),
    ],
)  # fmt: skip
def test_everything_wrong_with_a_moment_is_said_at_once(
    boxes: tuple[str, str, str, str], errors: list[str]
) -> None:
    assert moment(*boxes).errors["at"] == errors


def test_of_the_hour_that_comes_twice_the_first_is_taken() -> None:
    form = moment("25", "10", "2026", "1:30am")
    assert form.is_valid()
    assert form.cleaned_data["at"] == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_moment_comes_back_into_its_boxes_as_people_write_it() -> None:
    form = Message(
        initial={"at": datetime(2026, 7, 24, 7, 30, tzinfo=UTC), "until": date(2028, 2, 29)}
    )
    at, until = str(form["at"]), str(form["until"])
    assert [f'value="{value}"' in at for value in ("24", "7", "2026", "8:30am")] == [True] * 4
    assert [f'value="{value}"' in until for value in ("29", "2", "2028")] == [True] * 3


def test_what_was_typed_comes_back_as_it_was_typed() -> None:
    form = moment("31", "Feb", "<26>", "soon")
    html = str(form["at"])
    assert 'value="Feb"' in html
    assert 'value="&lt;26&gt;"' in html
    assert html.count("govuk-input--error") == html.count('aria-invalid="true"') == 4


@pytest.mark.parametrize("changed", [{"at_day": "25"}, {"at_time": "9am"}])
def test_a_changed_box_is_a_change(changed: dict[str, str]) -> None:
    start = {"at": datetime(2026, 11, 24, 8, tzinfo=UTC)}
    same = {"at_day": "24", "at_month": "11", "at_year": "2026", "at_time": "8am"}
    assert "at" not in Message({**same}, initial=start).changed_data
    assert "at" in Message({**same, **changed}, initial=start).changed_data
