"""Acts on the register of people."""

from oyez.people.services.absences import AbsenceFacts, end_absence, record_absence
from oyez.people.services.areas import begin_area, end_area, merge_areas
from oyez.people.services.dated import Ending
from oyez.people.services.deputies import CoverFacts, appoint_deputy, end_deputy
from oyez.people.services.engagements import (
    EngagementFacts,
    begin_engagement,
    end_engagement,
    extend_engagement,
)
from oyez.people.services.importing import (
    ImportResult,
    apply_file,
    discard_file,
    import_at_night,
    import_register,
)
from oyez.people.services.leaving import catch_up, end_sessions
from oyez.people.services.nominations import NominationFacts, end_nomination, nominate
from oyez.people.services.representation import settle_representation
from oyez.people.services.roles import RoleFacts, assign_role, end_role
from oyez.people.services.sign_ins import make_sign_in, set_password
from oyez.people.services.staging import Preview, Source, preview, stage_file

__all__ = [
    "AbsenceFacts",
    "CoverFacts",
    "Ending",
    "EngagementFacts",
    "ImportResult",
    "NominationFacts",
    "Preview",
    "RoleFacts",
    "Source",
    "apply_file",
    "appoint_deputy",
    "assign_role",
    "begin_area",
    "begin_engagement",
    "catch_up",
    "discard_file",
    "end_absence",
    "end_area",
    "end_deputy",
    "end_engagement",
    "end_nomination",
    "end_role",
    "end_sessions",
    "extend_engagement",
    "import_at_night",
    "import_register",
    "make_sign_in",
    "merge_areas",
    "nominate",
    "preview",
    "record_absence",
    "set_password",
    "settle_representation",
    "stage_file",
]
