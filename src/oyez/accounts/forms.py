"""The form of an account."""

from datetime import date

from django import forms
from django.core.files.uploadedfile import UploadedFile

from oyez.accounts.models import COLOURS, Account
from oyez.accounts.services import AccountFacts
from oyez.networks.registry import NETWORKS
from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm
from oyez.people.models import Engagement, Person, ServiceArea, on_day

_COLOUR_WORDS = (
    "Deep teal", "Blue", "Plum", "Red", "Orange", "Green", "Purple", "Brown", "Pink", "Olive",
    "Slate", "Black",
)  # fmt: skip


class AccountForm(GovukForm):
    """What is entered of an account before it is connected."""

    network = forms.ChoiceField(
        label="Network", choices=[(network.name, network.label) for network in NETWORKS.values()]
    )
    name = forms.CharField(label="Name that people see", max_length=120)
    handle = forms.CharField(
        label="Handle", help_text="For example @FernwellParks.", max_length=200, required=False
    )
    purpose = forms.ChoiceField(
        label="What is it for?",
        choices=Account.Purpose.choices,
        widget=forms.RadioSelect,
        help_text="A corporate account speaks for the council and is used by every "
        "Representative. Any other is a page with an owner.",
    )
    owner = forms.ModelChoiceField(
        label="Owner of the page",
        help_text="Who writes as it and monitors what stands on it. Not for a corporate account.",
        queryset=Person.objects.none(),
        required=False,
        empty_label="Nobody: every Representative",
    )
    service_area = forms.ModelChoiceField(
        label="Service area",
        queryset=ServiceArea.objects.all(),
        required=False,
        empty_label="The whole council",
    )
    end = DayField(label="When does the event or project end?", required=False)
    colour = forms.ChoiceField(
        label="Colour",
        help_text="It stands beside the name wherever somebody posts as this account.",
        choices=[(number, _COLOUR_WORDS[number - 1]) for number in range(1, COLOURS + 1)],
    )
    picture = forms.FileField(
        label="Picture",
        help_text="The one that people know from the network.",
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/gif"}),
    )

    def __init__(self, *args: object, on: date, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        owner = self.fields["owner"]
        assert isinstance(owner, forms.ModelChoiceField)  # noqa: S101  (for the type checker)
        engaged = Engagement.objects.filter(on_day(on)).values("person")
        owner.queryset = Person.objects.filter(pk__in=engaged)

    def facts(self) -> AccountFacts:
        """Return what was entered."""
        cleaned = self.cleaned_data
        picture: UploadedFile[bytes] | None = cleaned["picture"]
        return AccountFacts(
            network=cleaned["network"],
            name=cleaned["name"],
            purpose=cleaned["purpose"],
            colour=int(cleaned["colour"]),
            handle=cleaned["handle"],
            service_area=cleaned["service_area"],
            owner=cleaned["owner"],
            end=cleaned["end"],
            picture=picture.read() if picture else b"",
        )
