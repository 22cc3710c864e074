"""From places where a shape matched to what a person is asked: once for each sentence."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from oyez.checks.base import Hit
from oyez.checks.grammar.stance import sentence_at
from oyez.checks.passages import Passage

_LONGEST, _MOST = 220, 500


def asked_sentences(
    passage: Passage,
    found: Iterable[tuple[int, int, str]],
    passes: Callable[[int, int, str], bool],
    what: Mapping[str, str],
    *,
    why: str = "words of {kind}",
    suggestion: str,
) -> Iterator[Hit]:
    """Yield a hit on the sentence of each place found, unless it `passes` or lies in one before.

    A place is start, end and kind; `what` says of each kind what the words do. A sentence that is
    very long is not pointed at whole. At most 500 places of a passage are looked at.
    """
    text = passage.text
    furthest = -1
    for start, end, kind in sorted(found)[:_MOST]:
        if end <= furthest or passes(start, end, kind):
            continue
        first, last = sentence_at(text, start, end)
        span = (first, last) if last - first <= _LONGEST else (start, end)
        furthest = span[1]
        words = passage.quote(start, end)
        yield passage.hit(
            span,
            kind=kind,
            message=f"“{words}” {what[kind]}.",
            why=f"{why.format(kind=kind.replace('_', ' '))}: “{words}”",
            suggestion=suggestion,
        )
