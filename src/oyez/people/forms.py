"""The forms of the pages about people."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm
from oyez.people.models import Absence, Engagement, Person, ServiceArea
from oyez.people.permissions import ASSIGNED_ROLES, Role
from oyez.people.queries.register import OTHER_KINDS, find_person
from oyez.people.register_file import LARGEST_FILE

_SAY_ROLE = "Communication Representative"


def role_words(role: str) -> str:
    """Return a role as a list says it: with a capital, without its article."""
    label = Role(role).label.removeprefix("the ")
    return label[:1].upper() + label[1:]


class FilterForm(GovukForm):
    """Which people, of which day."""

    text = forms.CharField(label="Name, reference or email", required=False, max_length=120)
    area = forms.ModelChoiceField(
        label="Service area", queryset=ServiceArea.objects.all(), required=False, empty_label="All"
    )
    kind = forms.ChoiceField(
        label="Kind",
        required=False,
        choices=[("", "Everyone in post"), *Engagement.Kind.choices, *OTHER_KINDS.items()],
    )
    role = forms.ChoiceField(
        label="Role",
        required=False,
        choices=[("", "Any"), (Role.REPRESENTATIVE.value, _SAY_ROLE)]
        + [(role.value, role_words(role)) for role in Role if role in ASSIGNED_ROLES],
    )
    leaving = forms.BooleanField(label="Leaving within 10 working days", required=False)
    on = DayField(label="As at", help_text="Empty for today.", required=False)


class PersonField(forms.CharField):
    """Somebody of the register, by reference or email address; its value is a `Person`."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "Their reference or email address.")
        super().__init__(max_length=254, **kwargs)

    def clean(self, value: Any) -> Any:
        """Find the person, or say that there is none."""
        text = super().clean(value)
        person = find_person(text) if text else None
        if text and person is None:
            raise ValidationError("Nobody in the register has this reference or email address")
        return person


class NominateForm(GovukForm):
    """For which area, from when until when."""

    area = forms.ModelChoiceField(
        label="For which service area?", queryset=ServiceArea.objects.none(), empty_label=None
    )
    start = DayField(label="From which day?")
    end = DayField(
        label="Until which day?", help_text="Leave it empty if no end is set.", required=False
    )

    def __init__(self, *args: Any, areas: Iterable[ServiceArea], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["area"].queryset = areas  # type: ignore[attr-defined]


class DeputyForm(GovukForm):
    """Who covers, in what, from when until when."""

    what = forms.ChoiceField(label="What is covered?", widget=forms.RadioSelect)
    person = PersonField(label="Who is the deputy?")
    start = DayField(label="From which day?")
    end = DayField(label="Until which day?", help_text="A cover always has a last day.")

    def __init__(self, *args: Any, what: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["what"].choices = what  # type: ignore[attr-defined]


class LeaveForm(GovukForm):
    """Which days somebody is away."""

    kind = forms.ChoiceField(
        label="What kind of absence?",
        help_text="Do not say what an illness is: “other absence” is enough.",
        choices=Absence.Kind.choices,
        widget=forms.RadioSelect,
    )
    start = DayField(label="First day away")
    end = DayField(
        label="Last day away", help_text="Leave it empty if it is not known.", required=False
    )


class RoleForm(GovukForm):
    """Which role, from when until when."""

    role = forms.ChoiceField(
        label="Which role?",
        choices=[(role.value, role_words(role)) for role in Role if role in ASSIGNED_ROLES],
    )
    area = forms.ModelChoiceField(
        label="For which service area?",
        help_text="For a Head of Service alone.",
        queryset=ServiceArea.objects.filter(end=None),
        required=False,
    )
    acting = forms.BooleanField(label="Acting up, until the last day below", required=False)
    start = DayField(label="From which day?")
    end = DayField(label="Until which day?", required=False)


class EndForm(GovukForm):
    """When something ends early, and why."""

    when = forms.ChoiceField(
        label="When does it end?",
        choices=[("now", "At once"), ("day", "After the day below")],
        widget=forms.RadioSelect,
    )
    last_day = DayField(label="Last day", required=False)
    reason = forms.CharField(label="Why?", max_length=200)

    def clean(self) -> dict[str, Any]:
        """Ask for the day where one is meant."""
        given = super().clean() or self.cleaned_data
        if given.get("when") == "day" and not given.get("last_day") and not self.errors:
            self.add_error("last_day", "Enter the last day")
        if given.get("when") == "now":
            given["last_day"] = None
        return given


class EndLeaveForm(GovukForm):
    """The last day away, as it turned out."""

    last_day = DayField(
        label="Last day away", help_text="A day before the first cancels the leave."
    )


class ExtendForm(GovukForm):
    """The later last day, and why."""

    until = DayField(
        label="New last day",
        help_text="Empty for no last day: not for an agency worker.",
        required=False,
    )
    reason = forms.CharField(label="Why?", max_length=200)


class BeginForm(GovukForm):
    """A new engagement."""

    kind = forms.ChoiceField(
        label="Kind", choices=Engagement.Kind.choices, widget=forms.RadioSelect
    )
    area = forms.ModelChoiceField(
        label="Service area", queryset=ServiceArea.objects.filter(end=None)
    )
    job_title = forms.CharField(label="Job title", max_length=120, required=False)
    manager = PersonField(label="Manager", required=False)
    politically_restricted = forms.BooleanField(
        label="The post is politically restricted", required=False
    )
    start = DayField(label="First day")
    end = DayField(label="Last day", help_text="An agency worker always has one.", required=False)


class AreaForm(GovukForm):
    """A new service area."""

    name = forms.CharField(label="Name", max_length=120)
    start = DayField(label="From which day?")


class MergeForm(GovukForm):
    """Where an area goes, from when, and why."""

    into = forms.ModelChoiceField(
        label="Into which service area?", queryset=ServiceArea.objects.none()
    )
    on = DayField(label="From which day do its people belong to the other area?")
    reason = forms.CharField(label="Why?", max_length=200)

    def __init__(self, *args: Any, area: ServiceArea, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = ServiceArea.objects.filter(end=None).exclude(pk=area.pk)
        self.fields["into"].queryset = others  # type: ignore[attr-defined]


class EndAreaForm(GovukForm):
    """The last day of an area, and why."""

    last_day = DayField(label="Last day")
    reason = forms.CharField(label="Why?", max_length=200)


class ImportForm(GovukForm):
    """A register file."""

    file = forms.FileField(
        label="Register file",
        help_text="CSV in UTF-8, at most 20 MB. Nothing is changed before you have seen it.",
        error_messages={"required": "Choose the register file", "empty": "The file is empty"},
    )
    complete = forms.BooleanField(
        label="The file names everybody who works here: who is not in it has left",
        required=False,
    )

    def clean_file(self) -> "UploadedFile[bytes]":
        """Refuse a file by its size, before it is read."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST_FILE:
            raise ValidationError("The file is larger than 20 MB")
        return file


class ApplyForm(GovukForm):
    """Whether so many leavers are meant."""

    many = forms.BooleanField(label="So many people leave: I have checked it", required=False)


def person_name(person: Person | None) -> str:
    """Return a name, or who acts where nobody does."""
    return person.name if person else "the HR file or the system"
