from oyez.accounts.queries import owns_any
from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission, Role, register_role_source

register_role_source(Role.OWNER, owns_any)
register(NavItem("Accounts", "accounts:list", Permission.ACCOUNT_READ, 50))
