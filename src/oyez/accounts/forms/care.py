"""The forms of looking after an account: security, access, checks, handover, joint accounts."""

from datetime import date
from typing import Any, ClassVar

from django import forms

from oyez.accounts.forms.fields import (
    NO,
    YES,
    PersonField,
    set_day,
    words,
    yes_or_no,
)
from oyez.accounts.models import AccessGrant, Account, Safeguard
from oyez.accounts.services import Agreement, Findings
from oyez.accounts.services.reviewing import ITEMS
from oyez.pages.date_fields import DayField
from oyez.pages.forms import GovukForm


def _said(value: bool | None) -> str:
    return {True: YES, False: NO}.get(value, "") if value is not None else ""


class ChecklistForm(GovukForm):
    """The security checklist, each item answered anew."""

    recovery = forms.CharField(
        label="Where is the recovery of its sign-in kept?",
        help_text="The place or the office, for example “ICT safe, envelope 12”. Never a password.",
        max_length=300,
    )

    def __init__(self, *args: Any, account: Account, **kwargs: Any) -> None:
        super().__init__(*args, initial={"recovery": account.recovery}, **kwargs)
        for item in Safeguard.Item:
            field = yes_or_no(str(item.label))
            field.error_messages["required"] = f"Answer “{item.label}”"
            self.fields[item.value] = field
        self.order_fields([*Safeguard.Item.values, "recovery"])

    def answers(self) -> dict[str, bool]:
        """Return what was answered, by item."""
        return {item: self.cleaned_data[item] == YES for item in Safeguard.Item.values}


class OverdueForm(GovukForm):
    """The day whose overdue checks are shown."""

    on = DayField(label="Which day?", help_text="Leave it empty for today.", required=False)


class CheckForm(GovukForm):
    """What a person found on an account: no answer is given beforehand."""

    moderated = forms.IntegerField(
        label="How many comments or posts did you hide or remove?",
        help_text="0 if none.",
        min_value=0,
        max_value=100_000,
    )
    moderation_reasons = words("Why were they hidden or removed?", required=False)
    remarks = words("Anything else that you found", required=False, rows=2)
    actions = words(
        "What has to be done?", "If something above is not right.", required=False, rows=2
    )

    def __init__(self, *args: Any, account: Account, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._safeguards = tuple(Safeguard.Item.values) if account.needs_checklist else ()
        asked = {**ITEMS, **{item: str(Safeguard.Item(item).label) for item in self._safeguards}}
        for item, label in asked.items():
            field = yes_or_no(label)
            field.error_messages["required"] = f"Answer “{label}”"
            self.fields[item] = field
        self.order_fields(list(asked))

    def findings(self) -> Findings:
        """Return what was found."""
        cleaned = self.cleaned_data
        return Findings(
            answers={item: cleaned[item] == YES for item in ITEMS},
            safeguards={item: cleaned[item] == YES for item in self._safeguards},
            moderated=cleaned["moderated"],
            moderation_reasons=cleaned["moderation_reasons"],
            remarks=cleaned["remarks"],
            actions=cleaned["actions"],
        )


class GrantForm(GovukForm):
    """Who is to act as an account on its platform."""

    option_hints: ClassVar = {
        "means": {
            AccessGrant.Means.PERSONAL_LOGIN: "As on Facebook. The profile itself is not recorded.",
        }
    }
    person = PersonField(label="Who?")
    means = forms.ChoiceField(
        label="How?", choices=AccessGrant.Means.choices, widget=forms.RadioSelect
    )
    administrator = yes_or_no("Are they to be an administrator?")
    until = DayField(label="Last day, if it is for a time only", required=False)

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        set_day(self, on)

    def values(self) -> dict[str, Any]:
        """Return what the service asks for."""
        return {**self.cleaned_data, "administrator": self.cleaned_data["administrator"] == YES}


class HandoverForm(GovukForm):
    """Whom an account is offered to."""

    to = PersonField(label="Who is asked to take it over?")
    note = words("What should they know?", required=False)

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        set_day(self, on)


class AnswerForm(GovukForm):
    """The answer to an offer."""

    accept = forms.ChoiceField(
        label="Do you take it over?",
        choices=[(YES, "Yes, I own it from now on"), (NO, "No")],
        widget=forms.RadioSelect,
    )
    answer = words("If not, why?", required=False, rows=2)

    @property
    def accepts(self) -> bool:
        """Whether they take it over."""
        return bool(self.cleaned_data["accept"] == YES)


class AgreementForm(GovukForm):
    """What was agreed with a partner about a joint account."""

    partner = forms.CharField(label="Partner", max_length=200)
    moderates = words("Who moderates what people write?", rows=2)
    removes = words("Who removes what has to go, and how fast?", rows=2)
    pre_election = words(
        "Who holds it before elections?",
        "In a pre-election period the council hands over all administration, or keeps to its rules.",
        rows=2,
    )
    leaving = words("What happens to it when one of you leaves?", rows=2)
    agreed_on = DayField(label="When was it agreed?")

    def facts(self) -> Agreement:
        """Return what was agreed."""
        return Agreement(**self.cleaned_data)
