"""What a message says, as one value: the form and the stored message both become this.

Checks read it, the gate judges it, and its hash is what an approval binds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from oyez.checks.base import Draft, Picture
from oyez.lib.canonical_json import digest


@dataclass(frozen=True)
class ComposedPart:
    """The text as one account would publish it."""

    account_id: int
    account: str
    network: str
    text: str


@dataclass(frozen=True)
class ComposedPicture:
    """A picture by its hash; `shows_people` is None until the author has said.

    `faces` (None: not counted) and `words` are what reading its file told.
    """

    sha256: str
    alt_text: str
    shows_people: bool | None
    consented: bool
    faces: int | None = None
    words: str = ""

    def as_read(self) -> Picture:
        """Return what the checks are told of it. Its metadata is stripped, so there is none.

        The gate itself asks whether it shows anyone, so the count is told only where it speaks
        against the answer: nobody, says the author, and faces are seen.
        """
        faces = self.faces or 0 if self.shows_people is False else 0
        return Picture(faces=faces, words=self.words)


@dataclass(frozen=True)
class Composition:
    """A whole message. `common_text` is what an account without words of its own publishes."""

    category: str
    other_reason: str
    common_text: str
    link: str
    other_route: str
    parts: tuple[ComposedPart, ...]
    pictures: tuple[ComposedPicture, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def content_hash(self) -> str:
        """SHA-256 over all that is published and all that the category's rules rest on."""
        return digest(
            {
                "category": self.category,
                "other_reason": self.other_reason,
                "link": self.link,
                "other_route": self.other_route,
                "parts": [
                    {"account": str(part.account_id), "text": part.text}
                    for part in sorted(self.parts, key=lambda part: part.account_id)
                ],
                "pictures": [
                    {"sha256": picture.sha256, "alt_text": picture.alt_text}
                    for picture in self.pictures
                ],
            }
        )

    def drafts(self) -> tuple[tuple[str, Draft], ...]:
        """Return each distinct text once, with whom it is for: "" for the common text."""
        seen: dict[str, str] = {self.common_text: ""}
        for part in self.parts:
            seen.setdefault(part.text, part.account)
        if self.parts and all(part.text != self.common_text for part in self.parts):
            del seen[self.common_text]
        return tuple((label, self._draft(text)) for text, label in seen.items())

    def _draft(self, text: str) -> Draft:
        picture = self.pictures[0] if self.pictures else None
        return Draft(
            text=text,
            category=self.category,
            link=self.link,
            other_route=self.other_route,
            alt_text=picture.alt_text if picture else None,
            media=tuple(picture.sha256 for picture in self.pictures),
            pictures=tuple(picture.as_read() for picture in self.pictures),
        )
