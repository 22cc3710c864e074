"""Accessibility: how old a reader should be to take the text in easily, as information only.

By the Automated Readability Index (Senter and Smith, 1967): letters to a word and words to a
sentence. It needs no count of syllables, whose errors weigh most in short texts.
"""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit

_FEWEST_WORDS, _FEWEST_SENTENCES = 60, 4
_HARD = 15
_OLDEST = 22
_YEARS_BEFORE_SCHOOL = 5
_LONGEST_READ = 20_000
_NOT_READ = re.compile(r"[\d@#]|://|^www\.|\w\.\w")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDED = re.compile(r"[.!?…:;][\"'”’)\]]*$")
_NAME_LENGTH = 5


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find a text of several sentences that asks much of its readers, in linear time."""
    text = draft.text
    if len(text) < _FEWEST_WORDS * 5:
        return
    age = reading_age(text)
    if age is not None and age >= _HARD:
        yield Hit(
            kind="reading_age",
            message=f"The text is written for readers of about {min(age, _OLDEST)} years"
            f"{' or more' if age > _OLDEST else ''}; many people read at the level of a "
            "nine-year-old.",
            why=f"Automated Readability Index, as an age: {age}",
            suggestion="Cut long sentences in two, and use short everyday words.",
        )


def reading_age(text: str) -> int | None:
    """Return the reading age of a text in years; None for fewer than 60 words or 4 sentences.

    Links, numbers, handles and hashtags are left out, and a name counts as a word of five letters:
    nobody can shorten it.
    """
    letters = words = sentences = 0
    for line in text[:_LONGEST_READ].splitlines():
        in_sentence = 0
        for token in line.split():
            read = [] if _NOT_READ.search(token) else _WORD.findall(token)
            for word in read:
                letters += _NAME_LENGTH if in_sentence and word[0].isupper() else len(word)
                in_sentence += 1
            if _ENDED.search(token[-4:]):
                words, sentences, in_sentence = _counted(words, sentences, in_sentence)
        words, sentences, in_sentence = _counted(words, sentences, in_sentence)
    if words < _FEWEST_WORDS or sentences < _FEWEST_SENTENCES:
        return None
    grade = 4.71 * letters / words + 0.5 * words / sentences - 21.43
    return max(_YEARS_BEFORE_SCHOOL, round(grade) + _YEARS_BEFORE_SCHOOL)


def _counted(words: int, sentences: int, in_sentence: int) -> tuple[int, int, int]:
    """Return the sums with one sentence more, if it has more than one word."""
    return words + in_sentence, sentences + (in_sentence > 1), 0


CHECK = Check(
    name="reading_age",
    title="Reading age",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.INFORM,
    basis=Basis.MEANING,
    find=find,
    roles=("draft",),
)
