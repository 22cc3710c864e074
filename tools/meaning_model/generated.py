"""Training sentences about offence, drawn from frames and fillers with a seed.

Each is `{"text", "label", "topic"}`, as in sentences/offence_*.jsonl, and no text is in both.

The same groups, verbs and insults go through the frames of every label, so that neither a name nor
a bad word tells the label. The lists are hateful on purpose; nothing of them enters the product.
"""

import random
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypedDict

HERE = Path(__file__).resolve().parent
SLOT = re.compile(r"\{([a-z]+?)(2?)\}")
SENTENCE_START = re.compile(r"(^[“\"'‘]?|[.?!][”\"'’]? [“\"'‘]?|: “)([a-z])")
LOOK_ALIKES = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5"}
QUOTES = (("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("“", "”"))
MOST_TRIES = 400
LONG_WORD = 4
SURROUNDED = 0.2

Label = Literal["hate", "abuse", "clean"]


class Line(TypedDict):
    text: str
    label: Label
    topic: str


class Family(TypedDict):
    """Frames that say one kind of thing; `share` weighs the family against the others."""

    label: Label
    name: str
    share: int
    frames: list[str]


class Group(TypedDict):
    """People who share a characteristic, and the stereotypes thrown at them."""

    one: list[str]
    many: list[str]
    bad: list[str]


class Fillers(TypedDict):
    groups: dict[str, Group]
    slurs: dict[str, list[str]]
    words: dict[str, list[str]]


@dataclass
class Filling:
    """One draw for one frame: a topic and one group, kept to the end of the text."""

    fillers: Fillers
    rng: random.Random
    frame: str

    def __post_init__(self) -> None:
        named = self.fillers["slurs" if "{slurs}" in self.frame else "groups"]
        self.topic = self.rng.choice(sorted(named))
        self.group = self.fillers["groups"][self.topic]
        self.chosen: dict[str, str] = {}

    def choices(self, slot: str) -> list[str]:
        words = self.fillers["words"]
        match slot:
            case "group":
                return self.group["many"]
            case "groupone":
                return self.group["one"]
            case "slurs":
                return self.fillers["slurs"][self.topic]
            case "bad":
                return self.rng.choice([self.group["bad"], words["bad"]])
            case "badthing":
                return words["bad"]
            case "rbad":
                return words["residents_bad"]
            case _:
                return words[slot]

    def fill(self, match: re.Match[str]) -> str:
        slot, second = match.groups()
        if slot + second in self.fillers["words"]:
            slot, second = slot + second, ""
        key = slot + second
        if key not in self.chosen:
            taken = self.chosen.get(slot) if second else None
            left = [word for word in self.choices(slot) if word != taken]
            self.chosen[key] = self.rng.choice(left)
        return self.chosen[key]

    def surrounded(self) -> str:
        """The frame, often with a sentence before or after it that any label may carry."""
        words = self.fillers["words"]
        parts = [self.frame]
        if self.rng.random() < SURROUNDED:
            parts.insert(0, self.rng.choice(words["before"]))
        if self.rng.random() < SURROUNDED:
            parts.append(self.rng.choice(words["after"]))
        return " ".join(parts)

    def text(self) -> str:
        """Fill every slot; fillers may hold slots of their own (a street, a place)."""
        filled = self.surrounded()
        while SLOT.search(filled):
            filled = SLOT.sub(self.fill, filled)
        return SENTENCE_START.sub(lambda start: start[1] + start[2].upper(), filled)


def topic_of(frame: str, drawn: str) -> str:
    """The topic of a text: the characteristic if its frame names people by one."""
    for slot, topic in (("{residents}", "residents"), ("{name}", "person"), ("{insult}", "person")):
        if slot in frame:
            return topic
    people = ("{group}", "{groupone}", "{slurs}")
    return drawn if any(slot in frame for slot in people) else "thing"


def misspelt(text: str, rng: random.Random) -> str:
    """Swap two letters of one long word, as thumbs do."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) > LONG_WORD and word.isalpha()]
    if not long:
        return text
    place = rng.choice(long)
    word = words[place]
    cut = rng.randrange(1, len(word) - 2)
    words[place] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :]
    return " ".join(words)


def disguised(text: str, rng: random.Random) -> str:
    """Write one long word with digits for letters, or with its letters spaced."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= LONG_WORD and word.isalpha()]
    if not long:
        return text
    place = rng.choice(long)
    if rng.random() < 0.5:  # noqa: PLR2004 - one way or the other
        words[place] = " ".join(words[place])
    else:
        words[place] = "".join(LOOK_ALIKES.get(letter, letter) for letter in words[place])
    return " ".join(words)


def as_typed(text: str, rng: random.Random) -> str:
    """The text as somebody might type it; every label meets the same habits."""
    before, after = rng.choice(QUOTES)
    text = text.replace("“", before).replace("”", after)
    habits = (
        (0.08, lambda typed: typed.lower().rstrip(".")),
        (0.05, lambda typed: misspelt(typed, rng)),
        (0.05, lambda typed: disguised(typed, rng)),
        (0.04, lambda typed: typed.rstrip(".") + "!!"),
        (0.04, lambda typed: re.sub(r"(?<=\w)'(?=\w)", "", typed)),
    )
    for chance, habit in habits:
        if rng.random() < chance:
            text = habit(text)
    return text


def same_words(text: str) -> str:
    """What two texts share when they differ in case, signs and spaces only."""
    return re.sub(r"\W+", "", text).casefold()


def generated(count: int, seed: int, taken: set[str]) -> Iterator[Line]:
    """About `count` lines, none of whose words are in `taken`, families mixed by their shares."""
    rng = random.Random(seed)
    fillers: Fillers = tomllib.loads((HERE / "fillers.toml").read_text("utf-8"))  # type: ignore[assignment]
    families: list[Family] = tomllib.loads((HERE / "frames.toml").read_text("utf-8"))["family"]
    shares = sum(family["share"] for family in families)
    for family in families:
        wanted = round(count * family["share"] / shares)
        for tries in range(wanted * MOST_TRIES):
            if wanted == 0:
                break
            frame = family["frames"][tries % len(family["frames"])]
            filling = Filling(fillers, rng, frame)
            text = as_typed(filling.text(), rng)
            if same_words(text) in taken:
                continue
            taken.add(same_words(text))
            wanted -= 1
            yield Line(text=text, label=family["label"], topic=topic_of(frame, filling.topic))
