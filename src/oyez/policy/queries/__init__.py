"""Reading the policy's room: versions, acknowledgements, quiz, emergencies, related policies."""

from oyez.policy.queries.council import current_profile, election_on, periods
from oyez.policy.queries.emergencies import began_at, declarations, emergency_at
from oyez.policy.queries.speaking import Standing, in_post_since, leave_days, may_speak
from oyez.policy.queries.versions import (
    VersionStanding,
    as_json,
    bound,
    controls_of,
    effective_version,
    policy_in_force,
    policy_view,
    shape,
    standing,
    standings,
    version_before,
    version_numbered,
    view,
)

__all__ = [
    "Standing",
    "VersionStanding",
    "as_json",
    "began_at",
    "bound",
    "controls_of",
    "current_profile",
    "declarations",
    "effective_version",
    "election_on",
    "emergency_at",
    "in_post_since",
    "leave_days",
    "may_speak",
    "periods",
    "policy_in_force",
    "policy_view",
    "shape",
    "standing",
    "standings",
    "version_before",
    "version_numbered",
    "view",
]
