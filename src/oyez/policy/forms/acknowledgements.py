"""The forms of acknowledging: the quiz, confirming part by part, papers, the register's filters."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms
from django.db.models import Q

from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm, WrittenField
from oyez.people.models import Person, ServiceArea
from oyez.policy.document.headings import Part
from oyez.policy.queries.acknowledgements import STATES
from oyez.policy.quiz.sheet import Sheet

_MOST_PAPERS = 500


class QuizForm(GovukForm):
    """An attempt at the quiz: one question of radios for each line of its sheet."""

    mark = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, sheet: Sheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for line in sheet.lines:
            self.fields[f"q{line.asked.id}"] = forms.TypedChoiceField(
                label=line.asked.text,
                choices=list(enumerate(line.options)),
                coerce=int,
                widget=forms.RadioSelect,
                error_messages={"required": f"Answer “{line.asked.text}”"},
            )

    def answers(self) -> Mapping[int, int]:
        """Return question -> the place of the option chosen."""
        return {int(name[1:]): place for name, place in self.cleaned_data.items() if name != "mark"}


class ConfirmPartsForm(GovukForm):
    """An explicit confirmation of each part, for a version without questions."""

    def __init__(self, *args: Any, parts: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code in parts:
            label = f"I have read “{Part(code).label}” and will keep to it"
            self.fields[code] = forms.BooleanField(
                label=label,
                error_messages={"required": f"Tick “{label}” once you have read it"},
            )

    def confirmed(self) -> frozenset[str]:
        """Return the codes of the parts that were ticked."""
        return frozenset(code for code, ticked in self.cleaned_data.items() if ticked)


class PaperForm(GovukForm):
    """Who signed the policy on paper, and when."""

    people = WrittenField(
        label="Who signed?",
        help_text="Staff number or work email address, one on each line: a whole signing sheet if "
        "you like.",
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Enter who signed"},
    )
    signed_on = DayField(
        label="Which date is on the paper?",
        error_messages={"required": "Enter the date on the paper"},
    )

    def clean_people(self) -> list[Person]:
        """Find each person by staff number or address; say which line is nobody's."""
        typed = list(
            dict.fromkeys(
                line.strip() for line in self.cleaned_data["people"].split("\n") if line.strip()
            )
        )
        if len(typed) > _MOST_PAPERS:
            raise forms.ValidationError(f"Record at most {_MOST_PAPERS} people at a time")
        rows = Person.objects.filter(
            Q(reference__in=typed) | Q(email__in=[line.lower() for line in typed])
        ).exclude(reference="")
        known = {row.reference: row for row in rows} | {row.email.lower(): row for row in rows}
        if lost := [line for line in typed if self._find(known, line) is None]:
            raise forms.ValidationError(f"Nobody in the register is {', '.join(lost)}")
        found = (self._find(known, line) for line in typed)
        return list({person.pk: person for person in found if person is not None}.values())

    @staticmethod
    def _find(known: Mapping[str, Person], line: str) -> Person | None:
        return known.get(line) or known.get(line.lower())


class RegisterForm(GovukForm):
    """What of the register is shown: the day, a service area, a state."""

    on = DayField(label="Which day?", help_text="Leave it empty for today.", required=False)
    area = forms.ModelChoiceField(
        label="Service area",
        queryset=ServiceArea.objects.none(),
        required=False,
        empty_label="All that you may see",
    )
    state = forms.ChoiceField(
        label="Acknowledgement", required=False, choices=[("", "All"), *STATES.items()]
    )

    def __init__(self, *args: Any, areas: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["area"].queryset = areas  # type: ignore[attr-defined]

    def chosen(self, today: date) -> tuple[date, int | None, str]:
        """Return day, area and state; what cannot be read counts as not chosen."""
        given = self.cleaned_data if self.is_bound and self.is_valid() else {}
        area = given.get("area")
        return given.get("on") or today, area.pk if area else None, given.get("state") or ""
