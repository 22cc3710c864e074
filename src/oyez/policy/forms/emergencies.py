"""The forms of declaring and ending an emergency."""

from django import forms

from oyez.pages.forms import GovukForm, WrittenField


class DeclareForm(GovukForm):
    """What has happened."""

    reference = forms.CharField(
        label="Reference",
        help_text="A few words or a number that everybody will recognise, such as “Flood at Mill "
        "Lane”. It is shown on every page.",
        max_length=60,
        error_messages={"required": "Give the emergency a reference"},
    )
    reason = WrittenField(
        label="What has happened?",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Say what has happened"},
    )


class EndEmergencyForm(GovukForm):
    """Why it is over."""

    reason = forms.CharField(
        label="Why is it over?",
        max_length=200,
        error_messages={"required": "Say why it is over"},
    )
