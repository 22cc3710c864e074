"""What the room does at night."""

from datetime import datetime

from django.conf import settings

from oyez.people.services import catch_up, import_at_night
from oyez.people.services.importing import forget_old_files


def night(now: datetime) -> None:
    """Do what dates ended and began, whatever nights were missed; then read HR's file.

    The file comes last: one that cannot be read must keep nobody's session alive.
    """
    catch_up(now)
    forget_old_files(now)
    if settings.PEOPLE_FILE is not None:
        import_at_night(settings.PEOPLE_FILE, complete=settings.PEOPLE_FILE_COMPLETE, now=now)
