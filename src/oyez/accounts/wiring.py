from oyez.accounts import examining, handlers
from oyez.accounts.queries import owns_any
from oyez.accounts.services import checks_due, nightly
from oyez.lib import duties
from oyez.lib.duties import Every
from oyez.lib.events import subscribe
from oyez.pages.navigation import NavItem, register
from oyez.people.events import EngagementContinues, EngagementEnded, EngagementEnding
from oyez.people.permissions import Permission, Role, register_role_source

__all__ = ["examining"]

register_role_source(Role.OWNER, owns_any)
register(NavItem("Accounts", "accounts:list", Permission.ACCOUNT_READ, 50))
subscribe(EngagementEnding, handlers.on_engagement_ending)
subscribe(EngagementContinues, handlers.on_engagement_continues)
subscribe(EngagementEnded, handlers.on_engagement_ended)
# In this order: who left yesterday is settled before anybody is asked to check.
duties.register("accounts.leavers", Every.NIGHT, nightly.settle_leavers)
duties.register("accounts.accesses", Every.NIGHT, nightly.end_accesses)
duties.register("accounts.ended", Every.NIGHT, nightly.end_events)
duties.register("accounts.lapsed", Every.NIGHT, nightly.lapse_requests)
duties.register("accounts.checks", Every.NIGHT, checks_due.check_accounts)
duties.register("accounts.insecure", Every.NIGHT, nightly.alert_insecure)
