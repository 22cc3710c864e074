from typing import cast

from django.http import HttpRequest

from oyez.lib import duties
from oyez.notifications.queries import number_unread
from oyez.notifications.tasks import forget_old, send_due
from oyez.pages.navigation import NavItem, register
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request


def _unread(request: HttpRequest) -> int:
    return number_unread(cast("Request", request).person)


register(NavItem("Notifications", "notifications:list", Permission.NOTIFICATIONS, 90, _unread))
duties.register("notifications.send_email", duties.Every.MINUTE, send_due)
duties.register("notifications.forget", duties.Every.NIGHT, forget_old)
