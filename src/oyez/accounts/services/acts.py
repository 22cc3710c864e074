"""What of accounts is evidenced in the ledger."""

from oyez.ledger import actions

ADDED = actions.register("account.added", "An account was entered in the register.")
EDITED = actions.register("account.edited", "What is recorded of an account was changed.")
CONNECTED = actions.register("account.connected", "An account was connected to its network.")
MOVED = actions.register("account.moved", "An account became active, suspended or another state.")
FOUND = actions.register("account.found", "A page that nobody permitted was found live.")
GRANT_PROPOSED = actions.register("account.access_proposed", "Access to an account was proposed.")
GRANTED = actions.register("account.access_granted", "Access to an account was granted.")
GRANT_REMOVED = actions.register("account.access_removed", "Access to an account was removed.")
SAFEGUARDED = actions.register(
    "account.safeguards_confirmed", "Items of an account's security checklist were answered."
)
AGREED = actions.register("account.joint_agreed", "An agreement on a joint account was recorded.")
AGREEMENT_ENDED = actions.register("account.joint_ended", "An agreement on a joint account ended.")
CHECKED = actions.register(
    "account.checked", "A person checked an account and said what they found."
)
CHECKS_OPENED = actions.register("account.checks_opened", "Checks that are due were opened.")
CHECKS_OVERDUE = actions.register(
    "account.checks_overdue", "Checks became overdue or were escalated, and people were told."
)
OFFERED = actions.register("account.handover_offered", "An account was offered to a new owner.")
ANSWERED = actions.register("account.handover_answered", "An offer of an account was answered.")
REQUESTED = actions.register("account.page_requested", "A request for a page was written.")
REQUEST_CHANGED = actions.register("account.page_request_changed", "A page request was changed.")
REQUEST_MOVED = actions.register("account.page_request_moved", "A page request changed its state.")
ADVISED = actions.register("account.page_advised", "Advice on a page request was given.")
ADVICE_WITHDRAWN = actions.register(
    "account.page_advice_withdrawn", "Advice on a page request was withdrawn."
)
DECIDED = actions.register("account.page_decided", "A Head of Service decided on a page request.")
SET_UP = actions.register("account.page_set_up", "The page of an approved request was entered.")
LEAVER_SETTLED = actions.register(
    "account.leaver_settled", "What a leaver could act as was taken away; their pages were paused."
)
