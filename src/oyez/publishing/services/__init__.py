"""Acts on deliveries: one service is permission, change and evidence in one transaction."""

from oyez.publishing.services.deciding import retry, try_again, will_not_send
from oyez.publishing.services.scheduling import call_back, reschedule, schedule, withdraw
from oyez.publishing.services.settling import Decision, settle_by_hand
from oyez.publishing.services.visiting import visit_before, visit_soon

__all__ = [
    "Decision",
    "call_back",
    "reschedule",
    "retry",
    "schedule",
    "settle_by_hand",
    "try_again",
    "visit_before",
    "visit_soon",
    "will_not_send",
    "withdraw",
]
