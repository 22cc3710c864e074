"""Run the checks that a policy binds, and give each finding its clause and effect."""

from collections.abc import Iterable, Mapping

from oyez.checks.base import Basis, Check, Context, Control, Draft, Effect, Finding, Hit
from oyez.checks.controls import PolicyView
from oyez.checks.grammar.cover import Cover
from oyez.checks.passages import passages
from oyez.checks.registry import BY_NAME

_SURELY_NOT = 0.03
"""Below this score a rule's guess is left out; on lines that trained nothing hardly a right one is."""


def check(draft: Draft, context: Context, policy: PolicyView) -> tuple[Finding, ...]:
    """Return what the policy's checks find, in the order in which it stands in the message.

    - A check runs if the policy has a control for it and the draft's role is one of its roles.
    - Of several controls of one check the strongest counts, and the first among equals.
    - A check that judges meaning never does more than ask for review, whatever its control says.
    - A finding within a finding of the same clause that is as strong is left out, but for what
      form decides within what is only guessed.
    - What the model finds is left out where a rule that judges meaning says the same of the place,
      or where what it guesses at is found there by its form.
    - What a rule guesses is left out where the model is all but sure that it does not hold.
    - Offsets count code points of the text as it was written.

    No policy at all is not the engine's business: the gate blocks.
    """
    findings = [
        _finding(one, control, hit)
        for one, control in policy.bound
        if draft.role in one.roles
        for hit in one.find(draft, context)
        if not _ruled_out(one, hit, draft, context)
    ]
    return tuple(sorted(_outermost(_added_by_model(findings)), key=_place))


def _ruled_out(one: Check, hit: Hit, draft: Draft, context: Context) -> bool:
    """Say whether the model sees nothing of what the check guesses, anywhere in the same field."""
    if not one.labels or context.model is None:
        return False
    read = [passage for passage in passages(draft) if passage.field == hit.field]
    scores = [context.model.strongest(passage.text) for passage in read]
    return any(scores) and all(
        each.get(label, 0.0) < _SURELY_NOT for each in scores for label in one.labels
    )


def _finding(one: Check, control: Control, hit: Hit) -> Finding:
    effect = control.effect if one.may_block else min(control.effect, Effect.REVIEW)
    return Finding(
        check=one.name,
        kind=hit.kind,
        clause=control.clause,
        effect=effect,
        field=hit.field,
        start=hit.start,
        end=hit.end,
        message=hit.message,
        why=hit.why,
        suggestion=hit.suggestion,
    )


def _added_by_model(findings: list[Finding]) -> list[Finding]:
    """Leave out what the model says where a rule says the same in words that explain more."""
    ruled = dict[tuple[str, str], list[tuple[int, int]]]()
    for finding in findings:
        by = BY_NAME[finding.check]
        if finding.start is not None and by.basis is not Basis.MODEL:
            said = finding.clause if by.basis is Basis.MEANING else by.topic
            spans = ruled.setdefault((finding.field, said), [])
            spans.append((finding.start, finding.end or finding.start))
    covers = {key: Cover(spans) for key, spans in ruled.items()}
    return [finding for finding in findings if not _said_by_a_rule(finding, covers)]


def _said_by_a_rule(finding: Finding, covers: Mapping[tuple[str, str], Cover]) -> bool:
    by = BY_NAME[finding.check]
    if by.basis is not Basis.MODEL or finding.start is None:
        return False
    span = finding.start, finding.end or finding.start
    found = (covers.get((finding.field, said)) for said in (finding.clause, by.yields_to))
    return any(cover is not None and cover.touches(*span) for cover in found)


_FIELDS = ("text", "alt_text")


def _place(finding: Finding) -> tuple[int, str, int, int, int]:
    """Order by field (text first), then position (the whole field first), then strength."""
    rank = _FIELDS.index(finding.field) if finding.field in _FIELDS else len(_FIELDS)
    start = -1 if finding.start is None else finding.start
    return rank, finding.field, start, -finding.effect, finding.end or 0


def _outermost(findings: Iterable[Finding]) -> list[Finding]:
    """Drop each finding whose span lies within one of its clause and field, as strong or stronger.

    What is decided by form stays within what is only guessed: a birth date in a passage that may
    tell something private is still to be taken out. One walk over the findings in order of their
    starts: the furthest end seen so far for each effect tells whether a span is covered.
    """
    kept = list[Finding]()
    furthest: dict[tuple[str, str, bool, Effect], int] = {}
    for finding in sorted(findings, key=_widest_first):
        if finding.start is None or finding.end is None:
            kept.append(finding)
            continue
        by_form = BY_NAME[finding.check].may_block
        place = finding.field, finding.clause
        stronger = [effect for effect in Effect if effect >= finding.effect]
        covers = [(*place, form, effect) for form in {by_form, True} for effect in stronger]
        if any(furthest.get(key, -1) >= finding.end for key in covers):
            continue
        kept.append(finding)
        furthest[(*place, by_form, finding.effect)] = finding.end
    return kept


def _widest_first(finding: Finding) -> tuple[int, int, int]:
    return finding.start or 0, -(finding.end or 0), -finding.effect
