"""The parts of a policy, and the many ways in which councils head them."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Part(StrEnum):
    """A part of a policy; the value is the beginning of its clauses' codes."""

    PURPOSE = "PUR"
    RELATED = "REL"
    SCOPE = "SCO"
    PRINCIPLES = "PRI"
    PROCEDURE = "PRO"
    POLICY = "POL"
    CLOSING = "CLO"

    @property
    def label(self) -> str:
        """The part's name on screen."""
        return "Related policies" if self is Part.RELATED else self.name.capitalize()


REQUIRED = (Part.PURPOSE, Part.SCOPE, Part.PRINCIPLES, Part.PROCEDURE, Part.POLICY)
LISTED = (Part.PRINCIPLES, Part.PROCEDURE, Part.POLICY)

STRONG: dict[str, Part] = {
    name: part
    for part, names in {
        Part.PURPOSE: "purpose|purposes|purpose of policy|purpose of this document|our purpose",
        Part.RELATED: "related policies|related policies and procedures|related documents"
        "|related policies and documents|linked policies|associated policies|other policies"
        "|other relevant policies|links to other policies|links with other policies",
        Part.SCOPE: "scope|scope of policy|scope of this document",
        Part.PRINCIPLES: "principles|principals|principle|principal|our principles"
        "|guiding principles|key principles|general principles|policy principles",
        Part.PROCEDURE: "procedure|procedures|our procedure|social media procedure",
        Part.POLICY: "policy|policies|our policy|policy rules|policy clauses|social media policy rules",
        Part.CLOSING: "closing|closing paragraph|closing statement|closing remarks|closing words"
        "|conclusion|in conclusion",
    }.items()
    for name in names.split("|")
}
"""Names that mean the part and nothing else."""

WEAK: dict[str, Part] = {
    name: part
    for part, names in {
        Part.PURPOSE: "introduction|background|overview|aim|aims|aims and objectives|objectives"
        "|policy statement|why we have this policy|purpose and aims|aim of policy|aims of policy",
        Part.RELATED: "see also|supporting documents|associated documents|further reading",
        Part.SCOPE: "application|coverage|who policy applies to|who does policy apply to"
        "|who is covered|who policy covers|who is covered by policy|who this applies to",
        Part.PRINCIPLES: "values|our approach|approach|what we believe",
        Part.PROCEDURE: "process|processes|arrangements|how we use social media|how it works"
        "|using social media for the council|council use of social media",
        Part.POLICY: "rules|the rules|standards|standards of conduct|conduct|requirements"
        "|expectations|what we expect|guidelines|rules for everyone",
        Part.CLOSING: "summary|final note|remember|a final word|awareness",
    }.items()
    for name in names.split("|")
}
"""Names that mean the part only where no stronger heading claims it."""

_LEADING = re.compile(
    r"(?:(?:part|section)\s+)?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,2}|[ivx]{1,5}|[a-z])[.):]\s*"
    r"|\d{1,3}(?:\.\d{1,3}){0,2}\s+[-–—:]?\s*)|(?:part|section)\s+\w{1,4}\s*[-–—:]?\s*"
)
_PAGE_NUMBER = re.compile(r"(?:\t|[.…· ]{3,})\s*\d{1,3}$")
_THIS = re.compile(r"\b(?:the|this) (?=policy\b|procedure\b)")
LONGEST = 60
CLOSE_ENOUGH = 0.84


@dataclass(frozen=True)
class Recognised:
    """A heading's part, and whether its name can mean nothing else."""

    part: Part
    strong: bool


def recognise(text: str, *, heading: bool) -> Recognised | None:
    """Say which part a line heads, or None.

    Case, number, colon, stars and hashes do not matter. A misspelt name counts only in a line
    that is written as a heading (`heading`).
    """
    if len(text) > LONGEST:
        return None
    name = _plain(text)
    if name in STRONG:
        return Recognised(STRONG[name], strong=True)
    if name in WEAK:
        return Recognised(WEAK[name], strong=False)
    if heading and (close := get_close_matches(name, STRONG, n=1, cutoff=CLOSE_ENOUGH)):
        return Recognised(STRONG[close[0]], strong=True)
    return None


def _plain(text: str) -> str:
    name = _PAGE_NUMBER.sub("", text.strip().strip("#*_ \t").rstrip()).casefold()
    leading = _LEADING.match(name)
    name = name[leading.end() :] if leading else name
    name = " ".join(name.replace("&", "and").split()).strip("#*_:.–—- ")
    return _THIS.sub("", name)
