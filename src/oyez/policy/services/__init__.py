"""Acts on the policy: each is permission, change and ledger entry in one transaction."""

from oyez.policy.services.acknowledgements import HandedIn, confirm, hand_in, seed_of
from oyez.policy.services.council import profile_json, set_profile
from oyez.policy.services.emergencies import declare_emergency, end_emergency, renew_emergency
from oyez.policy.services.papers import record_papers, recordable
from oyez.policy.services.pre_election import (
    PeriodFacts,
    change_period,
    end_period,
    record_period,
)
from oyez.policy.services.questions import QuestionFacts, retire_question, write_question
from oyez.policy.services.related import RelatedFacts, retire_related, write_related
from oyez.policy.services.reminders import keep_acknowledgements
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
    "HandedIn",
    "PeriodFacts",
    "QuestionFacts",
    "RelatedFacts",
    "approve",
    "change_control",
    "change_period",
    "confirm",
    "declare_emergency",
    "discard",
    "end_emergency",
    "end_period",
    "hand_in",
    "import_document",
    "keep_acknowledgements",
    "profile_json",
    "read_policy",
    "record_consultation",
    "record_papers",
    "record_period",
    "recordable",
    "renew_emergency",
    "retire_question",
    "retire_related",
    "seed_of",
    "set_profile",
    "store",
    "write_question",
    "write_related",
]
