"""Fields that several forms have: a person by what one knows of them, yes or no, a platform."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from oyez.accounts.models import COLOURS
from oyez.accounts.platforms import choices
from oyez.accounts.queries.holders import employed
from oyez.lib.links import web_address
from oyez.networks.registry import NETWORKS
from oyez.people.models import Person

_COLOUR_WORDS = (
    "Deep teal", "Blue", "Plum", "Red", "Orange", "Green", "Purple", "Brown", "Pink", "Olive",
    "Slate", "Black",
)  # fmt: skip
YES, NO = "yes", "no"


class PersonField(forms.CharField):
    """Somebody who works here: written as email address, staff number or full name.

    A list to choose from would hold thousands. `on` is the day, set by the form.
    """

    on: date

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "Their email address, staff number or full name.")
        super().__init__(max_length=254, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Show a person by email address or staff number."""
        return (value.email or value.reference) if isinstance(value, Person) else value

    def clean(self, value: Any) -> Any:
        """Return the person, None where it may be left empty."""
        text = str(super().clean(value) or "")
        if not text:
            return None
        people = employed(self.on)
        for lookup in ("email__iexact", "reference__iexact", "name__iexact"):
            found = list(people.filter(**{lookup: text})[:2])
            if len(found) == 1:
                return found[0]
            if found:
                raise ValidationError(
                    f"More than one person is called {text}: give their email address"
                )
        raise ValidationError(
            f"Nobody who works here today has “{text}” as email address, staff number or name"
        )


def set_day(form: forms.Form, on: date) -> None:
    """Tell every person field of a form which day it is."""
    for field in form.fields.values():
        if isinstance(field, PersonField):
            field.on = on


def yes_or_no(label: str, **kwargs: Any) -> forms.ChoiceField:
    """Return a question without a default answer."""
    return forms.ChoiceField(
        label=label, choices=[(YES, "Yes"), (NO, "No")], widget=forms.RadioSelect, **kwargs
    )


def platform_field(**kwargs: Any) -> forms.ChoiceField:
    """Return the platforms by the groups of the policy's Scope."""
    return forms.ChoiceField(label="Platform", choices=[("", "Choose"), *choices()], **kwargs)


def network_field() -> forms.ChoiceField:
    """Return the ways in which Oyez publishes, and that it does not."""
    return forms.ChoiceField(
        label="Does Oyez publish to it?",
        required=False,
        choices=[
            ("", "No: it is only in the register"),
            *((network.name, f"Yes, as {network.label}") for network in NETWORKS.values()),
        ],
    )


def colour_field() -> forms.ChoiceField:
    """Return the colours of accounts."""
    return forms.ChoiceField(
        label="Colour",
        help_text="It stands beside the name wherever somebody posts as this account.",
        choices=[(number, _COLOUR_WORDS[number - 1]) for number in range(1, COLOURS + 1)],
    )


def words(label: str, hint: str = "", *, required: bool = True, rows: int = 3) -> forms.CharField:
    """Return a box for a few sentences."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def handle_field() -> forms.CharField:
    """Return the box for a handle."""
    return forms.CharField(
        label="Handle", help_text="For example @FernwellParks.", max_length=200, required=False
    )


def address_field(*, required: bool = False) -> forms.CharField:
    """Return the box for a web address, with or without its scheme."""
    return forms.CharField(
        label="Web address",
        help_text="Open the account and copy its whole address.",
        max_length=500,
        required=required,
        widget=forms.TextInput(attrs={"inputmode": "url"}),
    )


def clean_address(form: forms.Form) -> str:
    """Return what was typed as an address with its scheme; raises ValidationError for none."""
    typed: str = form.cleaned_data.get("address", "").strip()
    if not typed:
        return ""
    if found := web_address(typed):
        return found
    raise ValidationError("Enter a web address, such as https://x.com/example")
