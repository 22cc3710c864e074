"""The forms of the policy pages, by subject."""

from oyez.policy.forms.versions import (
    ApprovalForm,
    ConfirmForm,
    ConsultationForm,
    ControlForm,
    CouncilForm,
    EndPeriodForm,
    ImportForm,
    PeriodForm,
    council_initial,
    period_initial,
)

__all__ = [
    "ApprovalForm",
    "ConfirmForm",
    "ConsultationForm",
    "ControlForm",
    "CouncilForm",
    "EndPeriodForm",
    "ImportForm",
    "PeriodForm",
    "council_initial",
    "period_initial",
]
