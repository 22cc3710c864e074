from oyez.lib import duties
from oyez.lib.events import subscribe
from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission
from oyez.people.sign_in.events import EmergencyAdministratorUsed
from oyez.web.examining import examine_and_tell
from oyez.web.handlers import announce_emergency

register(NavItem("Today", "web:today", Permission.TODAY, 10))
register(NavItem("Examination", "web:examination", Permission.EXAMINE, 95, foot=True))
subscribe(EmergencyAdministratorUsed, announce_emergency)
# Last of all rooms, so that it looks at what the night's other duties have left.
duties.register("web.examine", duties.Every.NIGHT, examine_and_tell)
