from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission

register(NavItem("Policy", "policy:read", Permission.POLICY_READ, 80))
