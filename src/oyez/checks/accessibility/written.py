"""What is read as it was written, because folding it would hide what is looked for."""

from collections.abc import Iterator

from oyez.checks.base import Draft


def written(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield the text and the alternative text, each with the name of its field."""
    yield "text", draft.text
    if draft.alt_text:
        yield "alt_text", draft.alt_text
