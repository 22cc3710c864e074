"""Accessibility: many emoji, each of which a screen reader says by its name."""

from collections.abc import Iterator

from oyez.checks.accessibility.written import written
from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.emoji import EmojiRow, find_rows, opens_a_line

_MOST_IN_A_ROW = 3
_MOST_BETWEEN_WORDS = 5
_MOST_WITH_BULLETS = 10


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find more than three emoji in a row, or more than a few in all, in linear time.

    Emoji that open a line as its bullet count only towards the larger number.
    """
    for field, text in written(draft):
        rows = find_rows(text)
        long = [row for row in rows if row.count > _MOST_IN_A_ROW]
        for row in long:
            yield _hit(
                field,
                row,
                kind="emoji_run",
                message=f"{row.count} emoji stand in a row; a screen reader says the name of each.",
                why=f"{row.count} emoji with nothing but spaces between them",
            )
        if not long and (one := _one_too_many(text, rows)):
            count = sum(row.count for row in rows)
            yield _hit(
                field,
                one,
                kind="emoji_many",
                message=f"There are {count} emoji; a screen reader says the name of each.",
                why=f"{count} emoji in one text",
            )


def _one_too_many(text: str, rows: tuple[EmojiRow, ...]) -> EmojiRow | None:
    """Return the first row that there is one emoji too many with."""
    between = total = 0
    for row in rows:
        total += row.count
        between += row.count - opens_a_line(text, row)
        if between > _MOST_BETWEEN_WORDS or total > _MOST_WITH_BULLETS:
            return row
    return None


def _hit(field: str, row: EmojiRow, *, kind: str, message: str, why: str) -> Hit:
    suggestion = "Keep one or two, at the end of a sentence."
    return Hit(kind, message, why, suggestion, field, row.start, row.end)


CHECK = Check(
    name="emoji_run",
    title="Many emoji",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.INFORM,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
