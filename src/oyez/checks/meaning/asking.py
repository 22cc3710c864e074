"""From what the model read to what a person is asked."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from oyez.checks.base import Context, Draft, Hit
from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.passages import passages

_FEWEST_WORDS = 2


@dataclass(frozen=True)
class Question:
    """What is said of a passage that the model marked; `message` follows the quoted words.

    Where `answered` matches in the draft, the question has its answer there and is not asked.
    """

    label: str
    kind: str
    message: str
    suggestion: str
    answered: re.Pattern[str] | Alternatives | None = None


def asking(question: Question) -> Callable[[Draft, Context], Iterator[Hit]]:
    """Return the function of a check that asks about every passage marked with the label.

    Without a model it finds nothing. A score is not a measure of wrong: it only says why we ask.
    """

    def find(draft: Draft, context: Context) -> Iterator[Hit]:
        """Find what the model marks. Costs some milliseconds a sentence, at most 400 of them."""
        if context.model is None:
            return
        read = list(passages(draft))
        if question.answered and any(question.answered.search(one.text) for one in read):
            return
        for passage in read:
            if len(passage.text.split(maxsplit=_FEWEST_WORDS)) < _FEWEST_WORDS:
                continue
            for judged in context.model.read(passage.text):
                if judged.label == question.label:
                    span = judged.start, judged.end
                    yield passage.hit(
                        span,
                        kind=question.kind,
                        message=f"“{passage.quote(*span)}” {question.message}",
                        why=f"the small model of meaning, score {judged.score:.2f}",
                        suggestion=question.suggestion,
                    )

    return find
