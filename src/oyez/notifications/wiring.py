from typing import cast

from django.http import HttpRequest

from oyez.lib import duties
from oyez.lib.events import subscribe
from oyez.notifications import handlers
from oyez.notifications.queries import number_unread
from oyez.notifications.tasks import forget_old, send_due
from oyez.pages.navigation import NavItem, register
from oyez.people import events
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request


def _unread(request: HttpRequest) -> int:
    return number_unread(cast("Request", request).person)


register(NavItem("Notifications", "notifications:list", Permission.NOTIFICATIONS, 90, _unread))
duties.register("notifications.send_email", duties.Every.MINUTE, send_due)
duties.register("notifications.forget", duties.Every.NIGHT, forget_old)
subscribe(events.AreaWithoutRepresentative, handlers.on_area_without_representative)
subscribe(events.AreaHasRepresentative, handlers.on_area_has_representative)
subscribe(events.NominationBegan, handlers.on_nomination_began)
subscribe(events.NominationEnded, handlers.on_nomination_ended)
subscribe(events.DeputyBegan, handlers.on_deputy_began)
subscribe(events.RegisterHeld, handlers.on_register_held)
subscribe(events.RegisterDecided, handlers.on_register_decided)
