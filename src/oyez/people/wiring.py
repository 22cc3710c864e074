"""What the room of people registers when everything is loaded."""

from django.apps import apps
from django.db.models.signals import post_migrate, pre_migrate

import oyez.people.sign_in.signals  # noqa: F401  (its receivers connect when it is imported)
from oyez.lib import duties, examinations
from oyez.pages.navigation import NavItem, register
from oyez.people import examining, tasks, triggers
from oyez.people.permissions import Permission
from oyez.people.sign_in.lock_outs import tidy
from oyez.people.sign_in.tokens import end_orphans

register(NavItem("Sign-ins", "sign_in:list", Permission.SIGN_IN_MANAGE, 92))
register(NavItem("Emergency", "sign_in:emergency", Permission.EMERGENCY_ADMINISTRATION, 1))
duties.register("people.end_tokens", duties.Every.NIGHT, end_orphans)
duties.register("people.tidy_sign_ins", duties.Every.NIGHT, tidy)

_room = apps.get_app_config("people")
pre_migrate.connect(triggers.before_migrations, sender=_room, dispatch_uid="people.triggers_before")
post_migrate.connect(triggers.after_migrations, sender=_room, dispatch_uid="people.triggers_after")

duties.register("people.night", duties.Every.NIGHT, tasks.night)
for _examination in (examining.REPRESENTED, examining.HEADED, examining.LEFT):
    examinations.register(_examination)

register(NavItem("People", "people:list", Permission.PEOPLE_READ, 55))
