from oyez.lib import duties, examinations
from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission
from oyez.policy.examining import EXAMINATIONS
from oyez.policy.services import keep_acknowledgements

register(NavItem("Policy", "policy:read", Permission.POLICY_READ, 80))
duties.register("policy.acknowledgements", duties.Every.NIGHT, keep_acknowledgements)
for examination in EXAMINATIONS:
    examinations.register(examination)
