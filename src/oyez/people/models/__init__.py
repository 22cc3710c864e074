"""Who works here, where, in which role, and who may speak: everything with dates."""

from oyez.people.models.register import (
    Absence,
    Deputy,
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
    ServiceArea,
    User,
    UserManager,
    in_force,
    on_day,
)
from oyez.people.models.staging import StagedFile, StagedRow
from oyez.people.models.told import Announcement, RepresentativeAlert

# Django finds a room's models through this module.
from oyez.people.sign_in.models import ApiToken, DirectoryIdentity, Provisioning, ScimToken

__all__ = [
    "Absence",
    "Announcement",
    "ApiToken",
    "Deputy",
    "DirectoryIdentity",
    "Engagement",
    "Nomination",
    "Person",
    "Provisioning",
    "RepresentativeAlert",
    "RoleAssignment",
    "ScimToken",
    "ServiceArea",
    "StagedFile",
    "StagedRow",
    "User",
    "UserManager",
    "in_force",
    "on_day",
]
