"""What a control may be: facts may block, meaning may only ask; every name must exist."""

from collections.abc import Collection, Sequence

from oyez.checks.base import Control, Effect
from oyez.checks.registry import BY_NAME
from oyez.lib.complaint import Complaint

LAW = "LAW"


def effect_named(word: object) -> Effect:
    """Return the effect of a word; raises `Complaint` for any other."""
    for effect in Effect:
        if word == effect.word:
            return effect
    words = ", ".join(effect.word for effect in Effect)
    raise Complaint(f"“{word}” is not an effect: use one of {words}.")


def checked_control(
    check: str,
    clause: str,
    effect: Effect,
    release: Sequence[str],
    *,
    codes: Collection[str],
    roles: Collection[str],
) -> Control:
    """Return a control that holds together; raises `Complaint` saying what does not.

    `codes` are the version's clauses, `roles` the roles that exist.
    """
    declared = BY_NAME.get(check)
    if declared is None:
        raise Complaint(f"There is no check “{check}”. “oyez policy show” lists them.")
    if effect is Effect.BLOCK and not declared.may_block:
        raise Complaint(
            f"“{declared.title}” judges meaning, so it cannot block: choose review or less."
        )
    if declared.clause.startswith(LAW):
        if clause != declared.clause:
            raise Complaint(f"“{declared.title}” rests on law and always cites {declared.clause}.")
    elif clause not in codes:
        raise Complaint(f"This version has no clause “{clause}”.")
    if unknown := [role for role in release if role not in roles]:
        raise Complaint(f"There is no role “{unknown[0]}”. Roles are: {', '.join(sorted(roles))}.")
    return Control(check, clause, effect, tuple(dict.fromkeys(release)))
