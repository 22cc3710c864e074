"""The words of a text in small letters, each where it stands."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def lowered(text: str) -> str:
    """Return the text in small letters, never longer or shorter than it was."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def placed_words(small: str) -> list[tuple[str, int, int]]:
    """Return each word of a text in small letters with its start and end, in order."""
    return [(match[0], match.start(), match.end()) for match in _WORD.finditer(small)]
