"""What people tells the rooms above, raised inside the transaction of the act or of the night.

Each is raised once: what was raised is recorded (`people.models.Announcement`), so that a night
that was missed is caught up and a second run says nothing. Days are calendar dates in London.
"""

from dataclasses import dataclass
from datetime import date

from oyez.people.models import Deputy, Nomination, Person, ServiceArea, StagedFile


@dataclass(frozen=True)
class EngagementEnding:
    """A person's last engagement ends on `last_day`, ten working days from now or sooner."""

    person: Person
    last_day: date


@dataclass(frozen=True)
class EngagementContinues:
    """An end that `EngagementEnding` told of was moved: now `last_day`, or None for open."""

    person: Person
    last_day: date | None


@dataclass(frozen=True)
class EngagementEnded:
    """A person's last engagement is over: told the night after `last_day`, or at once if so ended.

    Their sessions, nominations, roles and deputies have ended already.
    """

    person: Person
    last_day: date


@dataclass(frozen=True)
class NominationBegan:
    """A nomination as Communication Representative is in force from today, or since it was told."""

    nomination: Nomination


@dataclass(frozen=True)
class NominationEnded:
    """A nomination is no longer in force; `nomination.end` was its last day."""

    nomination: Nomination


@dataclass(frozen=True)
class DeputyBegan:
    """A cover is in force: the deputy holds the principal's role in the area."""

    deputy: Deputy


@dataclass(frozen=True)
class DeputyEnded:
    """A cover is over."""

    deputy: Deputy


@dataclass(frozen=True)
class AreaWithoutRepresentative:
    """A staffed service area has no available Representative: its alert was opened (PRO1)."""

    area: ServiceArea


@dataclass(frozen=True)
class AreaHasRepresentative:
    """The service area has an available Representative again, or nobody works there: closed."""

    area: ServiceArea


@dataclass(frozen=True)
class AreasMerged:
    """The people of `source` belong to `into` from the day `on`; `source` ends the day before."""

    source: ServiceArea
    into: ServiceArea
    on: date


@dataclass(frozen=True)
class RegisterHeld:
    """The register file of the night was not applied: HR must look at it (`people:import`)."""

    file: StagedFile


@dataclass(frozen=True)
class RegisterDecided:
    """A staged register file was applied or discarded: nobody has to look at it any more."""

    file: StagedFile
