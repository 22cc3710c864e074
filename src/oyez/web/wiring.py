from oyez.lib import duties
from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission
from oyez.web.examining import examine_and_tell

register(NavItem("Today", "web:today", Permission.TODAY, 10))
register(NavItem("Examination", "web:examination", Permission.EXAMINE, 95))
# Last of all rooms, so that it looks at what the night's other duties have left.
duties.register("web.examine", duties.Every.NIGHT, examine_and_tell)
