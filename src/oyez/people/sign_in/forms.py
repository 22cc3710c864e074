"""Forms about tokens, others' sign-ins, and the emergency administrator."""

from datetime import timedelta
from typing import Any

from django import forms

from oyez.pages.forms import GovukForm
from oyez.people.models import Person
from oyez.people.permissions import Permission
from oyez.people.sign_in.emergency import ROLES
from oyez.people.sign_in.tokens import LONGEST, OFFERED
from oyez.people.signed_in import Request, today

_LASTS = (("30", "30 days"), ("90", "90 days"), (str(LONGEST.days), "A year"))


class TokenForm(GovukForm):
    """A new token: what for, what it may do, how long."""

    name = forms.CharField(
        label="What is it for?",
        max_length=60,
        help_text="For example “Website: newest messages”.",
    )
    permissions = forms.MultipleChoiceField(
        label="What may it do?",
        widget=forms.CheckboxSelectMultiple,
        help_text="Only what you may do yourself. Tick as little as the program needs.",
    )
    lasts = forms.ChoiceField(
        label="How long?", choices=_LASTS, widget=forms.RadioSelect, initial="90"
    )

    def __init__(self, request: Request, **kwargs: Any) -> None:
        super().__init__(request.POST or None, **kwargs)
        self._today = today(request)
        field = self.fields["permissions"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101  (for the type checker)
        field.choices = [(one.value, words) for one, words in OFFERED.items() if request.may(one)]

    def facts(self) -> dict[str, Any]:
        """Return what the service asks for."""
        return {
            "name": self.cleaned_data["name"],
            "permissions": [Permission(one) for one in self.cleaned_data["permissions"]],
            "expires_on": self._today + timedelta(days=int(self.cleaned_data["lasts"])),
        }


class IdentityForm(GovukForm):
    """Who somebody is in the council's directory."""

    object_id = forms.UUIDField(
        label="Object id in Entra ID",
        required=False,
        help_text="In Entra ID, under Users and the person’s name. Empty removes what was recorded.",
        error_messages={"invalid": "An object id looks like 1f6a7c1e-0000-4000-8000-00000000aaaa"},
    )


class EmergencyForm(GovukForm):
    """Whom the emergency administrator gives which role, and why."""

    email = forms.EmailField(
        label="Work email address",
        help_text="Of somebody who works for the council today.",
        error_messages={"invalid": "Enter an email address such as name@council.gov.uk"},
    )
    role = forms.ChoiceField(
        label="Which role, for a week?",
        choices=[(role.value, role.label) for role in ROLES],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label="Why?",
        max_length=300,
        help_text="For example “The only HR officer lost their telephone”. The reason is kept.",
    )

    def clean_email(self) -> Person:
        """Return the person with this address."""
        found = Person.objects.filter(email=self.cleaned_data["email"].lower()).first()
        if found is None:
            raise forms.ValidationError("Nobody in the register has this address.")
        return found
