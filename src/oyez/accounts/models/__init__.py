"""The register: accounts, who may act as them, what was asked for and decided, and the checks."""

from oyez.accounts.models.access import AccessGrant, Handover, JointAgreement, Safeguard
from oyez.accounts.models.account import COLOURS, Account, AccountMove, Connection
from oyez.accounts.models.request import Consultation, Decision, PageRequest, RequestMove
from oyez.accounts.models.review import AccountReview, ReviewMove, ReviewNotice

__all__ = [
    "COLOURS",
    "AccessGrant",
    "Account",
    "AccountMove",
    "AccountReview",
    "Connection",
    "Consultation",
    "Decision",
    "Handover",
    "JointAgreement",
    "PageRequest",
    "RequestMove",
    "ReviewMove",
    "ReviewNotice",
    "Safeguard",
]
