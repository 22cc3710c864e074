"""Acts on the policy: each is permission, change and ledger entry in one transaction."""

from oyez.policy.services.council import profile_json, set_profile
from oyez.policy.services.pre_election import (
    PeriodFacts,
    change_period,
    end_period,
    record_period,
)
from oyez.policy.services.versions import (
    OVER,
    ROLES,
    approve,
    change_control,
    discard,
    import_document,
    read_policy,
    record_consultation,
    store,
)

__all__ = [
    "OVER",
    "ROLES",
    "PeriodFacts",
    "approve",
    "change_control",
    "change_period",
    "discard",
    "end_period",
    "import_document",
    "profile_json",
    "read_policy",
    "record_consultation",
    "record_period",
    "set_profile",
    "store",
]
