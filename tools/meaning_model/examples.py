"""What the model learns from: sentences written for Oyez, and public data with its licences."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generated import generated, same_words
from marked import Sentence, near, rows, stretches_of, unmarked

LABELS = (
    *("hate", "abuse", "private", "danger", "conduct"),
    *("misuse", "contact", "shown", "invite", "incomplete"),
)
"""POL7; POL11 and POL1 in comments; POL2; LAW-SAFEGUARDING; POL1, POL6 and POL8 in drafts; POL9;
POL5; POL3; POL4; PRO1."""

HERE = Path(__file__).parent
SOURCES = {
    "edos_train.jsonl": "SemEval-2023 task 10 (EDOS), CC0 1.0",
    "davidson.jsonl": "Davidson and others 2017, MIT",
    "toxigen_prompts.jsonl": "ToxiGen prompts, MIT",
}
_DECIDES = {
    "offence": ("hate", "abuse", "contact", "invite"),
    "private": ("hate", "private", "contact", "invite"),
    "danger": ("hate", "danger", "private", "misuse", "contact"),
    "conduct": ("hate", "conduct", "contact", "invite"),
    "clauses": ("misuse", "contact", "shown", "invite", "incomplete"),
}
_BY_HAND, _DRAWN, _PUBLIC = 1.0, 0.6, 0.4
_GENERATED = 1500
_CLAUSES = {
    "draft": {
        "POL7": "hate", "POL11": "abuse", "POL2": "private", "POL1": "conduct", "POL6": "conduct",
        "POL8": "conduct", "POL5": "contact", "POL3": "shown", "POL4": "invite",
        "PRO1": "incomplete",
    },
    "comment": {
        "POL7": "hate", "POL11": "abuse", "POL1": "abuse", "POL2": "private",
        "LAW-SAFEGUARDING": "danger", "POL9": "misuse",
    },
}  # fmt: skip


_BY_ROLE = {
    "draft": ("hate", "abuse", "private", "conduct", "contact", "shown", "invite", "incomplete"),
    "comment": ("hate", "abuse", "private", "danger", "misuse"),
}
"""What a marked post or comment decides: a label that it does not mark, it does not carry."""

_TOLD = ("private_fact", "pupil", "confidential")
"""Kinds of spans that tell something private in words: numbers are for the rules."""


Labels = tuple[float | None, ...]
"""1, 0 or None (not known) for each of LABELS."""


@dataclass(frozen=True)
class Part:
    """A sentence of a text, or the whole of it, and what it carries."""

    start: int
    end: int
    labels: Labels


@dataclass(frozen=True)
class Example:
    """A text with the parts that are judged in it, and how much it counts."""

    text: str
    parts: tuple[Part, ...]
    weight: float = _BY_HAND
    role: str = "comment"

    @property
    def labels(self) -> Labels:
        """What the text carries anywhere, each label as sure as it is known of its parts."""
        by_label = zip(*(part.labels for part in self.parts), strict=True)
        return tuple(
            1.0 if 1.0 in values else None if None in values else 0.0 for values in by_label
        )


def whole(text: str, labels: Labels, weight: float = _BY_HAND, role: str = "comment") -> Example:
    """Return a text that is judged as one."""
    return Example(text, (Part(0, len(text), labels),), weight, role)


def own_sentences(seed: int) -> Iterator[Example]:
    """Yield what was written for Oyez: sentences/SUBJECT_*.jsonl by hand, and what frames give.

    The subject says which labels a file decides.
    """
    by_hand = [
        (path.stem.split("_")[0], given)
        for path in sorted((HERE / "sentences").glob("*.jsonl"))
        for given in rows(path)
    ]
    taken = {same_words(given["text"]) for _, given in by_hand}
    drawn = (dict(line) for line in generated(_GENERATED, seed, taken))
    for subject, given, weight in (
        *((subject, given, _BY_HAND) for subject, given in by_hand),
        *(("offence", given, _DRAWN) for given in drawn),
    ):
        found = given.get("labels", [given.get("label")])
        unsure = ("incomplete",) if found and subject == "clauses" else ()
        decided = {*_DECIDES[subject]} - {*unsure} | {*found}
        labels = tuple(float(one in found) if one in decided else None for one in LABELS)
        yield whole(given["text"], labels, weight)


def posts() -> Iterator[Example]:
    """Yield what the product would read at once of every marked post and comment."""
    for path in sorted((HERE / "posts").glob("*.jsonl")):
        for given in rows(path):
            for text, sentences in stretches_of(given["text"]):
                parts = (_part(sentence, given["role"]) for sentence in sentences)
                yield Example(text, tuple(parts), role=given["role"])


def _part(sentence: Sentence, role: str) -> Part:
    known = {*_BY_ROLE[role]} - sentence.unknown
    labels = (float(one in sentence.carries) if one in known else None for one in LABELS)
    return Part(sentence.start, sentence.end, tuple(labels))


def joined(examples: list[Example], chance: random.Random) -> Iterator[Example]:
    """Yield two or three texts of a role as one, each judged as before: neighbours may be strange."""
    by_role: dict[str, list[Example]] = {}
    for example in chance.sample(examples, len(examples)):
        group = by_role.setdefault(example.role, [])
        group.append(example)
        if len(group) >= chance.choice((2, 3)):
            yield _one_of(group)
            group.clear()
    for group in by_role.values():
        yield from group


def _one_of(group: list[Example]) -> Example:
    parts: list[Part] = []
    text = ""
    for example in group:
        text += " " if text else ""
        parts += (Part(a.start + len(text), a.end + len(text), a.labels) for a in example.parts)
        text += example.text
    return Example(text, tuple(parts), min(one.weight for one in group), group[0].role)


def public_data(folder: Path, chance: random.Random) -> Iterator[Example]:
    """Yield a part of the public sets; they say nothing but whether a text is hateful."""
    for name, most in (
        ("edos_train.jsonl", 800),
        ("davidson.jsonl", 400),
        ("toxigen_prompts.jsonl", 500),
    ):
        given = rows(folder / name)
        positive = [row for row in given if row["label"]]
        others = [row for row in given if not row["label"]]
        for row in (
            *chance.sample(positive, min(len(positive), most // 2)),
            *chance.sample(others, min(len(others), most // 2)),
        ):
            labels = (float(row["label"]), *(None for _ in LABELS[1:]))
            yield whole(row["text"], labels, _PUBLIC)


def validation(corpus: Path) -> list[Example]:
    """Return whole texts that nothing was trained on: unseen/, and the corpus's development part."""
    return [*_unseen(), *_development(corpus)]


def _unseen() -> Iterator[Example]:
    for path in sorted((HERE / "unseen").glob("*.jsonl")):
        for given in rows(path):
            marks = unmarked(given["text"])
            carries = {label for label, *_ in marks.spans}
            known = carries | ({*_BY_ROLE[given["role"]]} - near(carries))
            labels = tuple(float(one in carries) if one in known else None for one in LABELS)
            yield whole(marks.text, labels, role=given["role"])


def _development(corpus: Path) -> Iterator[Example]:
    """Yield each line by the clauses that it raises; numbers are for the rules, not for `private`."""
    for path in sorted((corpus / "development").glob("*.jsonl")):
        for given in rows(path):
            marks = unmarked(given["text"])
            table = _CLAUSES[given["role"]]
            raised = {table[clause] for clause in given["clauses"] if clause in table}
            if not any(kind in _TOLD for kind, *_ in marks.spans):
                raised.discard("private")
            labels = tuple(float(one in raised) for one in LABELS)
            yield whole(marks.text, labels, role=given["role"])
