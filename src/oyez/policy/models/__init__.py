"""Everything the policy's room stores; each subject in a file of its own."""

from oyez.policy.models.acknowledgements import Acknowledgement, AcknowledgementMove
from oyez.policy.models.emergencies import LASTS, EmergencyDeclaration
from oyez.policy.models.questions import Question
from oyez.policy.models.related import RelatedPolicy
from oyez.policy.models.versions import (
    EFFECTS,
    Clause,
    Control,
    CouncilProfile,
    PolicyVersion,
    PreElectionPeriod,
)

__all__ = [
    "EFFECTS",
    "LASTS",
    "Acknowledgement",
    "AcknowledgementMove",
    "Clause",
    "Control",
    "CouncilProfile",
    "EmergencyDeclaration",
    "PolicyVersion",
    "PreElectionPeriod",
    "Question",
    "RelatedPolicy",
]
