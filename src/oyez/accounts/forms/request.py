"""The forms of a page request: asking, advising, deciding, setting up."""

from datetime import date
from typing import Any, ClassVar

from django import forms

from oyez.accounts.forms.fields import (
    PersonField,
    address_field,
    clean_address,
    colour_field,
    handle_field,
    network_field,
    platform_field,
    set_day,
    words,
)
from oyez.accounts.models import Consultation, Decision, PageRequest
from oyez.accounts.services import Advice, RequestFacts, Ruling, SetUp
from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm
from oyez.people.models import ServiceArea
from oyez.people.permissions import Role

_PURPOSE_HINTS = {
    "event": "Something on a day or some days. The page is closed after it.",
    "activity": "Something that the council does again and again.",
    "project": "Something with an end. The page is closed after it.",
    "group": "People who meet already, such as the friends of a park.",
}


class StartForm(GovukForm):
    """The first step: what for, and where."""

    option_hints: ClassVar = {"purpose": _PURPOSE_HINTS}
    purpose = forms.ChoiceField(
        label="What is the page for?",
        help_text="The policy allows pages for these four. A page for the whole council needs a new "
        "version of the policy.",
        choices=PageRequest.Purpose.choices,
        widget=forms.RadioSelect,
    )
    platform = platform_field()


class RequestForm(GovukForm):
    """The second step: everything that the decision needs; what the purpose does not ask is gone."""

    name = forms.CharField(label="Name that people will see", max_length=120)
    about = words("What is it about?")
    audience = words("Whom is it for?", rows=2)
    need = words("Why is it needed?", "What it does that the council’s other channels do not.")
    service_area = forms.ModelChoiceField(
        label="Service area", queryset=ServiceArea.objects.all(), empty_label="Choose"
    )
    owner = PersonField(
        label="Who will own it?",
        help_text="Who writes as it and monitors what is on it: email address, staff number "
        "or full name.",
    )
    deputy = PersonField(label="Who stands in for the owner?", required=False)
    hours = forms.CharField(
        label="When does somebody look at it?",
        help_text="For example: weekdays 9am to 5pm.",
        max_length=200,
    )
    end = DayField(label="When does it end?")
    members = forms.IntegerField(label="How many members has the group?", min_value=1)
    group_since = DayField(label="Since when does the group exist?")

    def __init__(self, *args: Any, on: date, purpose: str, platform: str, **kwargs: Any) -> None:
        self.purpose, self.platform = purpose, platform
        super().__init__(*args, **kwargs)
        if purpose not in {"event", "project"}:
            del self.fields["end"]
        if purpose != "group":
            del self.fields["members"], self.fields["group_since"]
        set_day(self, on)

    def facts(self) -> RequestFacts:
        """Return what is asked for."""
        return RequestFacts(purpose=self.purpose, platform=self.platform, **self.cleaned_data)


def request_initial(request: PageRequest) -> dict[str, Any]:
    """Return what stands in the form of a request that is changed."""
    return {name: getattr(request, name) for name in RequestForm.base_fields}


class AdviceForm(GovukForm):
    """Advice of a consulted role."""

    role = forms.ChoiceField(label="You advise as", widget=forms.RadioSelect)
    view = forms.ChoiceField(
        label="Are you for this page?",
        choices=Consultation.View.choices,
        widget=forms.RadioSelect,
    )
    text = words("Your advice", "What speaks for it or against it, and what should be changed.")

    def __init__(self, *args: Any, roles: list[Role], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["role"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101  (for the type checker)
        field.choices = [(role.value, role.label) for role in roles]
        if len(roles) == 1:
            field.widget = forms.HiddenInput()
            field.initial = roles[0].value

    def advice(self) -> Advice:
        """Return what is advised."""
        return Advice(**self.cleaned_data)


class DecisionForm(GovukForm):
    """A decision with its reasons."""

    outcome = forms.ChoiceField(
        label="What do you decide?", choices=Decision.Outcome.choices, widget=forms.RadioSelect
    )
    reasons = words("Your reasons")
    departure = words(
        "Do you depart from advice that was given? Then say why",
        "Leave it empty where you follow it.",
        required=False,
        rows=2,
    )

    def ruling(self) -> Ruling:
        """Return what is decided."""
        return Ruling(**self.cleaned_data)


class SetUpForm(GovukForm):
    """Where the page of an approved request is."""

    handle = handle_field()
    address = address_field()
    colour = colour_field()
    network = network_field()

    def clean_address(self) -> str:
        """Give the address its scheme."""
        return clean_address(self)

    def facts(self) -> SetUp:
        """Return what was entered."""
        cleaned = self.cleaned_data
        return SetUp(
            handle=cleaned["handle"],
            address=cleaned["address"],
            colour=int(cleaned["colour"]),
            network=cleaned["network"],
        )
