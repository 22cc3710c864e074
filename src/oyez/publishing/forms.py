"""What a person may say about a delivery, and what connects an account."""

from typing import Any, ClassVar

from django import forms

from oyez.networks.registry import Kind, Network
from oyez.pages.forms import GovukForm, WrittenField
from oyez.publishing.services import Decision

_LONGEST_NOTE = 1000


def _note(label: str, hint: str) -> WrittenField:
    widget = forms.Textarea(attrs={"rows": 3})
    return WrittenField(label=label, help_text=hint, max_length=_LONGEST_NOTE, widget=widget)


class SettleForm(GovukForm):
    """What a person found on the network, and decides."""

    option_hints: ClassVar = {
        "decision": {
            Decision.PUBLISHED: "Give the link to it below.",
            Decision.SEND_AGAIN: "Only if you looked and it is not there: it would stand there "
            "twice.",
            Decision.CANCEL: "It is not there, and it should not go out any more.",
        }
    }
    decision = forms.ChoiceField(
        label="What did you find, and what shall happen?",
        choices=[
            (Decision.PUBLISHED.value, "It is there"),
            (Decision.SEND_AGAIN.value, "It is not there: send it again"),
            (Decision.CANCEL.value, "It is not there: do not send it"),
        ],
        widget=forms.RadioSelect,
    )
    link = forms.CharField(
        label="Link to it",
        help_text="Only if it is there. Open it on the network and copy its whole address.",
        max_length=2000,
        required=False,
    )
    note = _note("What did you look at?", "It is kept as evidence with your name.")


class RemovalForm(GovukForm):
    """The same for a removal, which has no link."""

    option_hints: ClassVar = {}
    decision = forms.ChoiceField(
        label="What did you find, and what shall happen?",
        choices=[
            (Decision.PUBLISHED.value, "It is gone"),
            (Decision.SEND_AGAIN.value, "It is still there: ask for its removal again"),
            (Decision.CANCEL.value, "It stays there"),
        ],
        widget=forms.RadioSelect,
    )
    note = _note("What did you look at?", "It is kept as evidence with your name.")


class NotSentForm(GovukForm):
    """Why something is not sent."""

    note = _note("Why is it not sent?", "It is kept as evidence with your name.")


class RetryForm(GovukForm):
    """What has changed since a refusal."""

    note = _note("What has changed?", "So that it is accepted now. Kept as evidence.")


class ConnectionForm(GovukForm):
    """What a network must be told: its declared fields, a secret never shown again."""

    def __init__(self, *args: Any, network: Network, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in network.fields:
            self.fields[field.name] = _field(field.kind)(
                label=field.label,
                help_text=field.hint,
                required=field.required,
                initial=field.initial,
                **_KEYWORDS[field.kind],
            )
            self.fields[field.name].error_messages["required"] = f"Enter “{field.label}”"

    def values(self) -> dict[str, str]:
        """Return what was entered, by the fields' names."""
        return {name: str(value) for name, value in self.cleaned_data.items()}


def _field(kind: Kind) -> type[forms.Field]:
    return forms.ChoiceField if kind is Kind.YES_NO else forms.CharField


_KEYWORDS: dict[Kind, dict[str, Any]] = {
    Kind.TEXT: {"max_length": 200},
    Kind.WEB_ADDRESS: {"max_length": 500, "widget": forms.TextInput(attrs={"inputmode": "url"})},
    Kind.SECRET: {
        "max_length": 500,
        "widget": forms.PasswordInput(attrs={"autocomplete": "off"}),
    },
    Kind.YES_NO: {"choices": [("yes", "Yes"), ("no", "No")], "widget": forms.RadioSelect},
}
