"""Text as a recogniser should see it, with a way back to the text as it was written.

Full-width and styled letters and digits, look-alike letters, odd spaces and dashes are folded;
characters that show nothing are left out. Every folded character remembers where it came from,
so that a finding stands on the right code points of the original.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LOOK_ALIKES = str.maketrans(
    # Cyrillic and Greek letters that look like Latin ones, by position.
    "АВЕЅІЈКМНОРСТУХҮԌԚԜаеѕіјорсухүԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧοοıɑɡ",
    "ABESIJKMHOPCTYXYGQWaesijopcyxydqwhABEZHIKMNOPTYXooiag",
)
_PUNCTUATION = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ′`´＇", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-"),
        **dict.fromkeys("。｡", "."),
        **dict.fromkeys("⠀\t", " "),
        **dict.fromkeys("⁄∕", "/"),
    }
)
_SHOW_NOTHING = frozenset("\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5")
_LONGEST_FOLD = 4  # some ligatures stand for whole phrases: no number or address hides there
_MARKS = frozenset(("Mn", "Me"))


@dataclass(frozen=True)
class Normal:
    """A folded text; `starts[i]` and `ends[i]` are the original code points of `text[i]`."""

    original: str
    text: str
    starts: range | tuple[int, ...]
    ends: range | tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original code points behind `text[start:end]`, which must not be empty."""
        return self.starts[start], self.ends[end - 1]

    def as_written(self, start: int, end: int) -> str:
        """Return the original characters behind `text[start:end]`."""
        first, last = self.span(start, end)
        return self.original[first:last]


@lru_cache(maxsize=16)
def normalise(original: str) -> Normal:
    """Fold `original`. Time and memory are linear in its length; any Unicode is accepted."""
    if original.isascii() and original.isprintable():
        return _one_for_one(original, original)
    folds = {character: _fold(character) for character in set(original)}
    if all(len(plain) == 1 for plain in folds.values()):
        return _one_for_one(original, "".join(map(folds.__getitem__, original)))
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, character in enumerate(original):
        plain = folds[character]
        if not plain and folded and unicodedata.category(character) in _MARKS:
            _stretch(ends, starts, index)
        for piece in plain:
            folded.append(piece)
            starts.append(index)
            ends.append(index + 1)
    return Normal(original, "".join(folded), tuple(starts), tuple(ends))


def _one_for_one(original: str, text: str) -> Normal:
    """Return a text of which every character stands for the original one at its place."""
    size = len(original)
    return Normal(original, text, range(size), range(1, size + 1))


def _stretch(ends: list[int], starts: list[int], index: int) -> None:
    """Let the last character take in a mark that directly follows it: é is one thing to a reader."""
    if ends[-1] != index:
        return
    position = len(ends) - 1
    first = starts[position]
    while position >= 0 and starts[position] == first:
        ends[position] = index + 1
        position -= 1


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    if character.isascii():
        return (
            " " if character in "\t\v\f" else character if character >= " " else _control(character)
        )
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Cc", "Cs", "Co") or character in _SHOW_NOTHING:
        return ""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if category == "Zs":
        return " "
    if category in ("Zl", "Zp"):
        return "\n"
    plain = character.translate(_LOOK_ALIKES).translate(_PUNCTUATION)
    if plain != character:
        return plain
    compatible = unicodedata.normalize("NFKC", character)
    if len(compatible) > _LONGEST_FOLD:
        return character
    return "".join(
        c.translate(_LOOK_ALIKES).translate(_PUNCTUATION)
        for c in compatible
        if unicodedata.category(c) not in ("Mn", "Me", "Cf", "Cc")
    )


def _control(character: str) -> str:
    return "\n" if character in "\n\r" else ""
