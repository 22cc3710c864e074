"""Acts on the register of accounts."""

from oyez.accounts.services.access import confirm, grant, propose_grant, remove_grant
from oyez.accounts.services.agreements import Agreement, agree, end_agreement
from oyez.accounts.services.consulting import Advice, advise, withdraw_advice
from oyez.accounts.services.deciding import Ruling, decide
from oyez.accounts.services.found import close_found, report_found
from oyez.accounts.services.handover import answer_handover, offer_handover, withdraw_handover
from oyez.accounts.services.posting import posted
from oyez.accounts.services.register import (
    AccountFacts,
    Changes,
    activate,
    add_account,
    archive,
    connect,
    edit_account,
    end_account,
    resume,
    suspend,
)
from oyez.accounts.services.requesting import (
    RequestFacts,
    change_request,
    request_page,
    submit_request,
    withdraw_request,
)
from oyez.accounts.services.reviewing import Findings, done_with_actions, record_check
from oyez.accounts.services.setting_up import SetUp, set_up

__all__ = [
    "AccountFacts",
    "Advice",
    "Agreement",
    "Changes",
    "Findings",
    "RequestFacts",
    "Ruling",
    "SetUp",
    "activate",
    "add_account",
    "advise",
    "agree",
    "answer_handover",
    "archive",
    "change_request",
    "close_found",
    "confirm",
    "connect",
    "decide",
    "done_with_actions",
    "edit_account",
    "end_account",
    "end_agreement",
    "grant",
    "offer_handover",
    "posted",
    "propose_grant",
    "record_check",
    "remove_grant",
    "report_found",
    "request_page",
    "resume",
    "set_up",
    "submit_request",
    "suspend",
    "withdraw_advice",
    "withdraw_handover",
    "withdraw_request",
]
