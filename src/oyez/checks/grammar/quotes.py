"""Who is speaking: the parts of a text that quote somebody."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTED = re.compile(r'"([^"\n]{1,1000})"|(?<!\w)\'([^\n]{3,400}?)\'(?!\w)')
_SAYS = re.compile(
    r"""\b(?:says?|said|saying|told|tells|adds?|added|comment(?:s|ed)|explain(?:s|ed)|writes?|wrote
        |replied|replies|recalls?|recalled|posted|asked|shared|continued|quotes?)\b
        |:\s*$|^\s*(?:-|~|by\s)\s?[A-Z]""",
    re.VERBOSE,
)
_REACH = 60
_MENTION = 2
_MARKS = 2  # a quotation opens and closes


@dataclass(frozen=True)
class Quote:
    """What stands between quotation marks.

    `attributed`: the text names a speaker. `is_mention`: one or two words, spoken of and not said.
    """

    start: int
    end: int
    attributed: bool
    is_mention: bool


def find_quotes(text: str) -> Iterator[Quote]:
    """Yield quotations in folded text (curly marks are straight there), in order."""
    if max(text.count('"'), text.count("'")) < _MARKS:
        return
    for match in _QUOTED.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        after = text[match.end() : match.end() + _REACH]
        attributed = bool(_SAYS.search(before) or _SAYS.search(after))
        is_mention = len(match[0].split()) <= _MENTION
        yield Quote(match.start(), match.end(), attributed, is_mention)
