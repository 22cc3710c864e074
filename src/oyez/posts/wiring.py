from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission

register(NavItem("Write", "posts:write", Permission.POST_WRITE, 20))
register(NavItem("Messages", "posts:list", Permission.POST_READ, 30))
