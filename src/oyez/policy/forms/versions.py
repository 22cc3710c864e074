"""The forms of the policy pages."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from oyez.checks.base import Check, Effect
from oyez.checks.council import CouncilProfile
from oyez.lib.complaint import Complaint
from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm, WrittenField
from oyez.people.permissions import TABLE, Permission, Role
from oyez.policy.document.intake import MOST_WORD
from oyez.policy.models import PreElectionPeriod
from oyez.policy.profile_rules import LABELS, LISTS, checked_entries
from oyez.policy.services import PeriodFacts
from oyez.policy.view import View

EFFECTS = {
    Effect.INFORM: ("Inform", "The author sees it and may go on."),
    Effect.ANSWER: ("Ask a question", "The author puts it right or gives a reason."),
    Effect.REVIEW: ("Ask for a second person", "A colleague who is not the author decides."),
    Effect.BLOCK: ("Stop the message", "It is put right, or a named role releases it."),
}


class ImportForm(GovukForm):
    """A policy document to read."""

    file = forms.FileField(
        label="Policy document",
        help_text="Plain text, Markdown or Word (.docx). At most 10 MB.",
        error_messages={
            "required": "Choose the policy document",
            "empty": "The file is empty: choose the policy document",
        },
    )

    def clean_file(self) -> "UploadedFile[bytes]":
        """Refuse a file by its size, before it is read."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if (file.size or 0) > MOST_WORD:
            raise ValidationError(f"The file is larger than {MOST_WORD // 1_000_000} MB")
        return file


class ConfirmForm(GovukForm):
    """What was understood, on its way to be stored."""

    held = forms.CharField(widget=forms.HiddenInput, strip=False)
    title = forms.CharField(
        label="Title of this version",
        max_length=200,
        error_messages={"required": "Enter a title for this version"},
    )


class ConsultationForm(GovukForm):
    """Who was consulted and what they said."""

    note = WrittenField(
        label="Who was consulted, and what did they say?",
        help_text="For example the trade unions, Heads of Service, or the HR Officer.",
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": "Write who was consulted and what they said"},
    )


class ApprovalForm(GovukForm):
    """The decision and the day from which it holds."""

    decision_reference = forms.CharField(
        label="Reference of the decision",
        help_text="For example the number of the minute.",
        max_length=200,
    )
    effective_from = DayField(
        label="From which day is it in force?",
        help_text="Today or later. It takes the place of the version before it on that day.",
        error_messages={"required": "Enter the day from which it is in force"},
    )


class ControlForm(GovukForm):
    """What one check does under one version; offers the roles that have the right to release."""

    clause = forms.ChoiceField(label="Clause that findings cite")
    effect = forms.ChoiceField(label="What does a finding do?", widget=forms.RadioSelect)
    release = forms.MultipleChoiceField(
        label="Who may release a message that it stops?",
        help_text="With nobody ticked, the message must be put right.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    option_hints = {"effect": {effect.word: hint for effect, (_, hint) in EFFECTS.items()}}

    def __init__(self, *args: Any, check: Check, view: View, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = {role for control in view.controls for role in control.release}
        self.fields["release"].choices = [  # type: ignore[attr-defined]
            (role.value, role.label[:1].upper() + role.label[1:])
            for role in Role
            if role in TABLE[Permission.POST_RELEASE] or role in chosen
        ]
        own = [(check.clause, check.clause)] if check.clause.startswith("LAW") else []
        clauses = [(clause.code, f"{clause.code} {clause.title}") for clause in view.clauses]
        self.fields["clause"].choices = own or clauses  # type: ignore[attr-defined]
        self.fields["effect"].choices = [  # type: ignore[attr-defined]
            (effect.word, label)
            for effect, (label, _) in EFFECTS.items()
            if check.may_block or effect is not Effect.BLOCK
        ]


class CouncilForm(GovukForm):
    """What the council publishes about itself: a name, and lists with one entry on each line."""

    name = forms.CharField(label="Name of the council", max_length=200)

    hints = {
        "aliases": "Other names and short forms that people use.",
        "domains": "Websites of the council, such as fernwell.example.",
        "handles": "Its accounts, such as @FernwellCouncil.",
        "phones": "Numbers that the council publishes: no check stops them.",
        "emails": "Addresses that the council publishes: no check stops them.",
        "addresses": "Offices and venues.",
        "office_holders": "People whose names are public by their office, such as the Mayor.",
        "services": "Names of services and teams.",
        "partners": "Organisations that the council works with.",
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in LISTS:
            self.fields[name] = WrittenField(
                label=LABELS[name],
                help_text=f"{self.hints[name]} One on each line.",
                required=False,
                widget=forms.Textarea(attrs={"rows": 4}),
            )

    def clean(self) -> dict[str, Any]:
        """Read each list by its own rule, so that what is wrong is said beside it."""
        given = super().clean() or self.cleaned_data
        for name in LISTS:
            try:
                given[name] = checked_entries(name, tuple(given.get(name, "").split("\n")))
            except Complaint as complaint:
                self.add_error(name, str(complaint))
        return given

    def profile(self) -> CouncilProfile:
        """Return the profile of a valid form."""
        return CouncilProfile(**{name: self.cleaned_data[name] for name in ("name", *LISTS)})


def council_initial(profile: CouncilProfile) -> dict[str, str]:
    """Return what stands in the boxes for a profile."""
    lists = {name: "\n".join(getattr(profile, name)) for name in LISTS}
    return {"name": profile.name, **lists}


class PeriodForm(GovukForm):
    """A pre-election period."""

    name = forms.CharField(
        label="Which election?",
        help_text="For example “Borough council election 2027”.",
        max_length=200,
        error_messages={"required": "Enter the name of the election"},
    )
    area = forms.CharField(
        label="Where is the poll?",
        help_text="Leave it empty for the whole area of the council.",
        max_length=200,
        required=False,
    )
    starts = DayField(
        label="When is the notice of election published?",
        error_messages={"required": "Enter the day of the notice of election"},
    )
    ends = DayField(label="When is poll day?", error_messages={"required": "Enter poll day"})
    parties = WrittenField(
        label="Parties that stand",
        help_text="One on each line. Checks ask about messages that name them.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    candidates = WrittenField(
        label="Candidates",
        help_text="One on each line, as soon as the persons nominated are published.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
    )

    def facts(self) -> PeriodFacts:
        """Return what a valid form says."""
        given = self.cleaned_data
        return PeriodFacts(
            name=given["name"],
            area=given["area"],
            starts=given["starts"],
            ends=given["ends"],
            parties=tuple(given["parties"].split("\n")),
            candidates=tuple(given["candidates"].split("\n")),
        )


def period_initial(period: PreElectionPeriod) -> dict[str, Any]:
    """Return what stands in the boxes for a period."""
    return {
        "name": period.name,
        "area": period.area,
        "starts": period.starts,
        "ends": period.ends,
        "parties": "\n".join(period.parties),
        "candidates": "\n".join(period.candidates),
    }


class EndPeriodForm(GovukForm):
    """Why a period ends before its last day."""

    reason = forms.CharField(
        label="Why does it end early?",
        help_text="For example: the poll was called off.",
        max_length=200,
        error_messages={"required": "Say why it ends early"},
    )
