"""What the first screen's room does about what happens below it."""

from oyez.lib.clock import london_date
from oyez.lib.uk_time import say_moment
from oyez.notifications.kinds import register
from oyez.notifications.services import tell
from oyez.people.permissions import Role, holders
from oyez.people.sign_in.events import EmergencyAdministratorUsed

EMERGENCY_USED = register(
    "web.emergency_administrator",
    subject="The emergency administrator’s account was used.",
    urgent=True,
)
TOLD = (Role.HEAD_OF_COMMUNICATIONS, Role.ICT, Role.DPO)


def announce_emergency(event: EmergencyAdministratorUsed) -> None:
    """Tell everybody who holds one of those roles today, at once and by email."""
    tell(
        holders(TOLD, on=london_date(event.at)),
        kind=EMERGENCY_USED,
        text=f"The emergency administrator {event.what} at {say_moment(event.at, event.at)}. "
        "If nobody of HR or ICT was locked out, treat it as a break-in.",
        url="/notifications/",
        key=f"emergency_administrator:{event.at.isoformat()}:{event.what}"[:120],
        now=event.at,
    )
