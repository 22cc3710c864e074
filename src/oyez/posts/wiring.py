from oyez.lib import duties, examinations
from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission
from oyez.posts.examining import EXAMINATIONS
from oyez.posts.services import ask_to_look, forget_old_visits

register(NavItem("Write", "posts:write", Permission.POST_WRITE, 20))
register(NavItem("Messages", "posts:list", Permission.POST_READ, 30))
duties.register("posts.forget_visits", duties.Every.HOUR, lambda now: forget_old_visits(now=now))
duties.register("posts.after_emergency", duties.Every.NIGHT, ask_to_look)
for examination in EXAMINATIONS:
    examinations.register(examination)
