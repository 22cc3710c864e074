from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission

register(NavItem("Today", "web:today", Permission.TODAY, 10))
