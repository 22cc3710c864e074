"""Accessibility: words in capitals, which are hard to read and which some screen readers spell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.vocabulary import COMMON_WORDS
from oyez.checks.passages import passages
from oyez.lib.links import find_links

_ANY = re.compile(r"[A-Z](?:[A-Z]{5}|[ ,&'-]{1,3}[A-Z]{2})")
_RUN = re.compile(
    r"(?<![\w#@&/.'-])[A-Z][A-Z']*+(?:[ ,:;&!?-]{1,3}+(?:\d{1,4}(?:AM|PM)?[ ,-]{1,3}+)?[A-Z][A-Z']*+){0,80}+"
    r"(?![\w'/]|[.@]\w)"
)
_WORD = re.compile(r"[A-Z][A-Z']*")
_LABEL = re.compile(r"\s{0,2}:")
_SHORT = frozenset(
    """
    the and for you your our are not all any can has have will was but out get see new now this that
    with from free open stop must only keep need help back when what who why how yes no do be is if it
    in on at to of or we us me my by up so as an go please very
    """.split()
)
# Names and short forms that happen to be words: alone or in a row they shout nothing.
_SHORT_FORMS = frozenset(
    """
    send stem steam pace mind cope act care hope sage leap heat warm fast share star spot safe aids
    pact cap map pip led rose link prevent connect access reach thrive spark shine active shelter age
    it us or is who nice pals cats aim all eat bid dart sap smart warp spa asset ace mash nest camp
    """.split()
)
_SHOUTED = frozenset(
    """
    cancelled postponed urgent important attention warning notice closed beware danger emergency
    immediately reminder rescheduled sorry wow stop never please
    """.split()
)
_STEMS = ("", "s", "es", "ed", "d", "er", "ing", "ly", "y", "led", "ned", "ped", "n")
_LONG, _LABEL_LENGTH = 6, 9
_FEWEST_UNKNOWN, _UNKNOWN_LENGTH = 3, 4


@dataclass(frozen=True)
class _Words:
    """What a run is made of: words that are known to be words, and long ones that may be."""

    known: list[str]
    likely: list[str]

    @property
    def shout(self) -> bool:
        """Whether it is several words, and not short forms beside each other."""
        if len(self.known) > 1 or (self.known and self.likely):
            return any(len(word) >= _UNKNOWN_LENGTH for word in self.known + self.likely)
        return len(self.likely) >= _FEWEST_UNKNOWN


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find several words in capitals, or one long word, in linear time.

    Short forms (NHS, SEND, PCSO), postcodes, references, vehicle marks, hashtags and links pass,
    and one word as a label: `UPDATE:`.
    """
    for passage in passages(draft):
        text = passage.text
        if not passage.pointable or not _ANY.search(text):
            continue
        links: Cover | None = None
        for run in _RUN.finditer(text):
            if len(run[0]) < _LONG or not _shouts(text, run):
                continue
            links = links or Cover((link.start, link.end) for link in find_links(text))
            if links.holds(*run.span()):
                continue
            yield passage.hit(
                run.span(),
                kind="all_capitals",
                message=f"“{passage.quote(*run.span())}” is in capitals: harder to read, and it "
                "sounds like shouting.",
                why="words in capital letters that are no short forms",
                suggestion="Write it in small letters, with a capital where a sentence or a name "
                "begins.",
            )


def _shouts(text: str, run: re.Match[str]) -> bool:
    words = [word[0].lower().replace("'", "") for word in _WORD.finditer(run[0])]
    if len(words) == 1:
        (word,) = words
        if len(word) < _LONG or word in _SHORT_FORMS or not _is_known(word):
            return False
        return len(word) >= _LABEL_LENGTH or _LABEL.match(text, run.end()) is None
    known = [word for word in words if word not in _SHORT_FORMS and _is_known(word)]
    likely = [word for word in words if word not in known and _is_likely(word)]
    return _Words(known, likely).shout


def _is_known(word: str) -> bool:
    if len(word) < _UNKNOWN_LENGTH:
        return word in _SHORT or (len(word) == _FEWEST_UNKNOWN and word in COMMON_WORDS)
    return (
        word in _SHORT
        or word in _SHOUTED
        or any(
            stem in COMMON_WORDS
            for ending in _STEMS
            if len(stem := word.removesuffix(ending)) >= _UNKNOWN_LENGTH - 1
        )
    )


def _is_likely(word: str) -> bool:
    """Say whether it can be spoken as a word: a name more likely than initials."""
    return (
        len(word) > _UNKNOWN_LENGTH
        and word not in _SHORT_FORMS
        and sum(letter in "aeiouy" for letter in word) * 4 >= len(word)
    )


CHECK = Check(
    name="all_capitals",
    title="Words in capitals",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.INFORM,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
