"""Reading the policy: which version is in force, what it says, what its controls do."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from oyez.checks.base import Control as BoundControl
from oyez.checks.base import Effect
from oyez.checks.controls import PolicyView
from oyez.checks.registry import CHECKS
from oyez.lib.canonical_json import Json
from oyez.policy import models
from oyez.policy.document.headings import Part
from oyez.policy.document.shape import Clause
from oyez.policy.law import LAW
from oyez.policy.models import PolicyVersion
from oyez.policy.understanding import bind
from oyez.policy.view import ClauseView, View


def effective_version(on: date) -> PolicyVersion | None:
    """Return the version in force on a day: the approved one that began last; None before any."""
    begun = _versions().filter(state="approved", effective_from__lte=on)
    return begun.order_by("-effective_from").first()


def policy_in_force(*, on: date) -> PolicyView | None:
    """Return what checks and gate go by on a day; None where no version is in force."""
    version = effective_version(on)
    return policy_view(version) if version else None


def policy_view(version: PolicyVersion) -> PolicyView:
    """Return what the checks need of a version: titles by code, controls; three queries."""
    titles = {code: law.title for code, law in LAW.items()}
    titles |= dict(version.clauses.values_list("code", "title"))
    return PolicyView(str(version.number), titles, controls_of(version))


def as_json(version: PolicyVersion) -> dict[str, Json]:
    """Return a version in the shape of DESIGN section 4."""
    return view(version).as_json()


def version_numbered(number: int) -> PolicyVersion | None:
    """Return a version by its number."""
    return PolicyVersion.objects.filter(number=number).first()


def version_before(version: PolicyVersion) -> PolicyVersion | None:
    """Return the version that one is compared with: the last before it that was not discarded."""
    earlier = _versions().filter(number__lt=version.number).exclude(state="discarded")
    return earlier.order_by("-number").first()


@dataclass(frozen=True)
class VersionStanding:
    """A version and the word for what it is on a day.

    `draft | consulted | approved | effective | superseded | discarded`; approved means that its
    day is still to come.
    """

    version: PolicyVersion
    word: str


def standings(on: date) -> list[VersionStanding]:
    """Return every version, the latest number first, with its word on that day."""
    effective = effective_version(on)
    return [VersionStanding(version, _word(version, effective, on)) for version in _versions()]


def standing(version: PolicyVersion, on: date) -> str:
    """Return the word for one version on a day."""
    return _word(version, effective_version(on), on)


def _versions() -> QuerySet[PolicyVersion]:
    return PolicyVersion.objects.defer("source_text")


def _word(version: PolicyVersion, effective: PolicyVersion | None, on: date) -> str:
    if version.effective_from is None or version.effective_from > on:
        return version.state
    return "effective" if effective and effective.pk == version.pk else "superseded"


def view(version: PolicyVersion) -> View:
    """Return a version as it is printed and shown: its clauses in order, its controls."""
    clauses = tuple(
        ClauseView(row.code, row.title, row.text, tuple(row.related), tuple(row.items))
        for row in version.clauses.all()
    )
    return View(version.number, clauses, controls_of(version))


def controls_of(version: PolicyVersion) -> tuple[BoundControl, ...]:
    """Return the control of every check under a version, in the order of the registry.

    A check that came with a later release has its usual control until somebody changes it.
    """
    stored = {row.check_name: bound(row) for row in version.controls.all()}
    late = [check for check in CHECKS if check.name not in stored]
    if late:
        shapes = [shape(row) for row in version.clauses.all()]
        stored |= {control.check: control for control in bind(shapes, late)[0]}
    return tuple(stored[check.name] for check in CHECKS)


def shape(row: models.Clause) -> Clause:
    """Return a stored clause as the document room knows it."""
    return Clause(Part(row.part), row.number, row.text, tuple(row.items), tuple(row.related))


def bound(row: models.Control) -> BoundControl:
    """Return one stored control as the checks know it."""
    return BoundControl(row.check_name, row.clause, Effect[row.effect.upper()], tuple(row.release))
