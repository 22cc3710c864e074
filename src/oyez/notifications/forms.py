"""How a person wants to be emailed."""

from django import forms

from oyez.notifications.models import EmailChoice
from oyez.pages.forms import GovukForm


class EmailChoiceForm(GovukForm):
    """One choice; urgent things are emailed at once whatever it is."""

    how = forms.ChoiceField(
        label="How do you want to be emailed?",
        choices=EmailChoice.How.choices,
        widget=forms.RadioSelect,
        help_text="What is urgent is always emailed at once. No email holds any details.",
    )
