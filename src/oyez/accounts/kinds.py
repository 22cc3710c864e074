"""What this room tells people; a subject is all that an email says."""

from oyez.notifications.kinds import register

REQUEST_SUBMITTED = register(
    "accounts.request_submitted",
    subject="A page was asked for: your advice is wanted.",
    urgent=False,
)
REQUEST_TO_DECIDE = register(
    "accounts.request_to_decide",
    subject="A page was asked for: a decision is wanted.",
    urgent=False,
)
REQUEST_DECIDED = register(
    "accounts.request_decided", subject="Your request for a page was decided.", urgent=False
)
REQUEST_LAPSED = register(
    "accounts.request_lapsed", subject="Permission for a page has lapsed.", urgent=False
)
HANDOVER_NEEDED = register(
    "accounts.handover_needed", subject="An account has to be handed over.", urgent=False
)
HANDOVER_OFFERED = register(
    "accounts.handover_offered", subject="You are asked to take over an account.", urgent=False
)
HANDOVER_ANSWERED = register(
    "accounts.handover_answered", subject="Your offer of an account was answered.", urgent=False
)
ORPHANED = register(
    "accounts.orphaned",
    subject="An account is without an owner; it publishes nothing.",
    urgent=True,
)
INSECURE = register(
    "accounts.insecure", subject="An account is not secured as it has to be.", urgent=True
)
CHECK_DUE = register("accounts.check_due", subject="An account is due to be checked.", urgent=False)
OVERDUE = register(
    "accounts.review_overdue", subject="A check of an account is overdue.", urgent=False
)
ENDED = register(
    "accounts.ended", subject="The event or project of an account is over.", urgent=False
)
FOUND = register(
    "accounts.found_live", subject="A page was found that nobody permitted.", urgent=False
)
ACCESS_TO_REMOVE = register(
    "accounts.access_to_remove", subject="Somebody has to be taken off an account.", urgent=True
)
