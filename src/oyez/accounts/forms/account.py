"""The forms of an account: entering, changing, moving, reporting, and finding in the register."""

from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from oyez.accounts.forms.fields import (
    YES,
    PersonField,
    address_field,
    clean_address,
    colour_field,
    handle_field,
    network_field,
    platform_field,
    set_day,
    words,
    yes_or_no,
)
from oyez.accounts.models import Account
from oyez.accounts.platforms import Group
from oyez.accounts.queries.register import Filter
from oyez.accounts.services import AccountFacts, Changes
from oyez.accounts.states import STATE_WORDS
from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm
from oyez.people.models import ServiceArea


def _area_field() -> forms.ModelChoiceField:  # type: ignore[type-arg]
    return forms.ModelChoiceField(
        label="Service area",
        queryset=ServiceArea.objects.all(),
        required=False,
        empty_label="The whole council",
    )


class AccountForm(GovukForm):
    """What is entered of an account before it is set up."""

    platform = platform_field()
    network = network_field()
    name = forms.CharField(label="Name that people see", max_length=120)
    handle = handle_field()
    address = address_field()
    purpose = forms.ChoiceField(
        label="What is it for?",
        choices=Account.Purpose.choices,
        widget=forms.RadioSelect,
        help_text="A corporate account speaks for the council and is used by every "
        "Representative. Any other is a page with an owner.",
    )
    legacy = forms.BooleanField(
        label="This page existed before Oyez",
        help_text="A new page begins with a request instead, which a Head of Service decides.",
        required=False,
    )
    owner = PersonField(
        label="Owner of the page",
        help_text="Who writes as it and monitors what is on it: email address, staff number "
        "or full name. Empty for a corporate account.",
        required=False,
    )
    deputy = PersonField(label="Deputy of the owner", required=False)
    service_area = _area_field()
    end = DayField(label="When does the event or project end?", required=False)
    colour = colour_field()
    picture = forms.FileField(
        label="Picture",
        help_text="The one that people know from the network.",
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/gif"}),
    )

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        set_day(self, on)

    def clean_address(self) -> str:
        """Give the address its scheme."""
        return clean_address(self)

    def facts(self) -> AccountFacts:
        """Return what was entered."""
        cleaned = self.cleaned_data
        picture: UploadedFile[bytes] | None = cleaned["picture"]
        return AccountFacts(
            network=cleaned["network"],
            platform=cleaned["platform"],
            name=cleaned["name"],
            purpose=cleaned["purpose"],
            colour=int(cleaned["colour"]),
            handle=cleaned["handle"],
            address=cleaned["address"],
            service_area=cleaned["service_area"],
            owner=cleaned["owner"],
            deputy=cleaned["deputy"],
            end=cleaned["end"],
            legacy=cleaned["legacy"],
            picture=picture.read() if picture else b"",
        )


class EditForm(GovukForm):
    """What can be changed of an account."""

    platform = platform_field()
    name = forms.CharField(label="Name that people see", max_length=120)
    handle = handle_field()
    address = address_field()
    colour = colour_field()
    service_area = _area_field()
    deputy = PersonField(label="Deputy of the owner", required=False)
    end = DayField(label="When does the event or project end?", required=False)
    recovery = forms.CharField(
        label="Where is the recovery of its sign-in kept?",
        help_text="The place or the office, for example “ICT safe, envelope 12”. Never a password.",
        max_length=300,
        required=False,
    )
    check_every = forms.IntegerField(
        label="Check it every how many days?",
        help_text="Empty for the usual: 7, and each working day for the council’s X account. "
        "1 is each working day.",
        min_value=1,
        max_value=366,
        required=False,
    )
    post_every = forms.IntegerField(
        label="After how many days should it have spoken again?",
        help_text="Empty for the usual: 14, and 30 for a group.",
        min_value=1,
        max_value=366,
        required=False,
    )

    def __init__(self, *args: Any, on: date, account: Account, **kwargs: Any) -> None:
        names = self.base_fields
        initial = {name: getattr(account, name) for name in names}
        super().__init__(*args, initial=initial, **kwargs)
        set_day(self, on)

    def clean_address(self) -> str:
        """Give the address its scheme."""
        return clean_address(self)

    def changes(self) -> Changes:
        """Return what is wanted now."""
        values = {**self.cleaned_data, "colour": int(self.cleaned_data["colour"])}
        return Changes(**values)


class ReasonForm(GovukForm):
    """Why a move is made."""

    reason = words("Why?", "It is kept in the history of the account with your name.")


class FoundForm(GovukForm):
    """A page that was found live without leave."""

    platform = platform_field()
    name = forms.CharField(label="Name that people see", max_length=120)
    address = address_field(required=True)
    ours = yes_or_no(
        "Did somebody at the council make it?",
        help_text="No if somebody else pretends to be the council, or you do not know of anybody.",
    )
    note = words("How did you find it?", "What the page shows, and who might know about it.")

    def clean_address(self) -> str:
        """Give the address its scheme."""
        return clean_address(self)

    def values(self) -> dict[str, Any]:
        """Return what the service asks for."""
        cleaned = self.cleaned_data
        return {
            "platform": cleaned["platform"],
            "name": cleaned["name"],
            "address": cleaned["address"],
            "impostor": cleaned["ours"] != YES,
            "note": cleaned["note"],
        }


class FilterForm(GovukForm):
    """What of the register is shown."""

    words = forms.CharField(label="Name or handle", max_length=100, required=False)
    group = forms.ChoiceField(
        label="Platforms",
        required=False,
        choices=[("", "All"), *((group.value, group.label) for group in Group)],
    )
    purpose = forms.ChoiceField(
        label="Purpose", required=False, choices=[("", "All"), *Account.Purpose.choices]
    )
    state = forms.ChoiceField(
        label="State",
        required=False,
        choices=[("", "All"), *((state, says[0]) for state, says in STATE_WORDS.items())],
    )
    area = forms.ModelChoiceField(
        label="Service area",
        queryset=ServiceArea.objects.all(),
        required=False,
        empty_label="All",
    )
    attention = forms.ChoiceField(
        label="Needs attention",
        required=False,
        choices=[("", "All"), ("overdue", "Check overdue"), ("stale", "Silent for too long")],
    )

    def filter(self) -> Filter:
        """Return the filter; what cannot be read filters nothing."""
        self.is_valid()
        cleaned = self.cleaned_data
        area = cleaned.get("area")
        return Filter(
            group=cleaned.get("group", ""),
            purpose=cleaned.get("purpose", ""),
            state=cleaned.get("state", ""),
            area=area.pk if area else None,
            attention=cleaned.get("attention", ""),
            words=cleaned.get("words", ""),
        )
