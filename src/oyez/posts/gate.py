"""The gate: findings, answers, roles and recorded facts become one verdict, with reasons. Pure.

Facts refuse, meaning asks (DOMAIN, the three rules): a refusal or an unreleased block blocks; an
unanswered question blocks until the author answers; what needs judgement needs a second person.
"""

from dataclasses import dataclass
from enum import StrEnum

from oyez.checks.base import Effect, Finding


class Outcome(StrEnum):
    """What may happen to a message now."""

    BLOCKED = "blocked"
    NEEDS_REVIEW = "needs_review"
    READY = "ready"


@dataclass(frozen=True)
class Refusal:
    """A recorded fact that forbids it: what is wrong, what to do, the form field it is about.

    `url` is the path where it is put right, "" where that is the message itself.
    """

    clause: str
    message: str
    suggestion: str
    field: str = ""
    url: str = ""


@dataclass(frozen=True)
class Remark:
    """A finding as the gate sees it: whom the text was for, what answers it, whether it stands."""

    finding: Finding
    account: str
    release: tuple[str, ...]
    answer: str = ""
    released: bool = False

    @property
    def stops(self) -> bool:
        """Whether it keeps the message in by itself."""
        if self.finding.effect is Effect.BLOCK:
            return not self.released
        return self.finding.effect is Effect.ANSWER and not self.answer


@dataclass(frozen=True)
class Facts:
    """Everything the gate judges by. `policy_version` None means that no policy is in force.

    `unacknowledged` is the refusal of who owes the acknowledgement of the policy; `emergency` is
    true for a message of the emergency category while an emergency is declared.
    """

    policy_version: str | None
    refusals: tuple[Refusal, ...]
    remarks: tuple[Remark, ...]
    approved: bool
    unacknowledged: Refusal | None = None
    emergency: bool = False


@dataclass(frozen=True)
class Verdict:
    """The outcome with everything that led to it.

    `passed` names what the message was let through without, because of a declared emergency:
    `acknowledgement`, `review`.
    """

    outcome: Outcome
    policy_version: str | None
    refusals: tuple[Refusal, ...]
    remarks: tuple[Remark, ...]
    approved: bool
    passed: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """The sentences that keep it from going out now, refusals first; empty when ready."""
        stopping = [f"{r.message} {r.suggestion}".strip() for r in self.refusals]
        stopping += [_reason(remark) for remark in self.remarks if remark.stops]
        if self.outcome is Outcome.NEEDS_REVIEW:
            stopping += [_reason(remark) for remark in self.remarks if asks(remark)]
        return tuple(dict.fromkeys(stopping))


NO_POLICY = Refusal(
    "PUR",
    "No policy is in force today.",
    "Ask the Head of Communications to approve a version of the policy.",
)


def judge(facts: Facts) -> Verdict:
    """Return what may happen; with no policy in force nothing goes out.

    A declared emergency passes a missing acknowledgement and second person, and nothing else.
    """
    refusals = facts.refusals
    passed = list[str]()
    if facts.unacknowledged and facts.emergency:
        passed.append("acknowledgement")
    elif facts.unacknowledged:
        refusals = (facts.unacknowledged, *refusals)
    if facts.policy_version is None:
        refusals = (NO_POLICY, *refusals)
    unseen = any(asks(remark) for remark in facts.remarks) and not facts.approved
    if refusals or any(remark.stops for remark in facts.remarks):
        outcome = Outcome.BLOCKED
    elif unseen and not facts.emergency:
        outcome = Outcome.NEEDS_REVIEW
    else:
        outcome = Outcome.READY
        passed += ["review"] if unseen else []
    return Verdict(
        outcome,
        facts.policy_version,
        refusals,
        facts.remarks,
        facts.approved,
        tuple(passed) if outcome is Outcome.READY else (),
    )


def asks(remark: Remark) -> bool:
    """Say whether a second person must agree."""
    return remark.finding.effect is Effect.REVIEW


def _reason(remark: Remark) -> str:
    finding = remark.finding
    return f"{finding.clause}: {finding.message} {finding.suggestion}".strip()
