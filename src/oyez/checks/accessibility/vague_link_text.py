"""Accessibility: link words that say nothing by themselves, as when links are listed or read out."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.passages import passages

_HINTS = ("here", "link", "](", "</a")
_ADDRESS = r"(?=[\s:;,.!>()\[\]👉➡⬇👇-]{0,6}(?:https?:|www\.|[\w-]{1,60}(?:\.[\w-]{2,60}){1,4}/))"
_VAGUE = (
    "click here|here|this|this link|link|more|read more|learn more|find out more|see more|more info"
    "|more information|details|more details|info|this page|website|page|go|continue"
).replace(" ", r"\s")
_PATTERN = re.compile(
    rf"""
    (?P<press>\b(?:click(?:ing)?|tap|press)\s(?:on\s|the\s|via\s)?(?:here|this|(?:the\s|this\s)?link)\b
        (?:\s(?:here|below|above))?)
  | (?P<follow>\b(?:follow|use|click\son|visit|hit|see|at)\s(?:this|the)\slink\b(?:\s(?:here|below|above))?){_ADDRESS}
  | (?P<here>\b(?:(?:(?:read|see|find\sout|learn|discover)\s(?:it\s|all\s|much\s)?(?:more\s)?
        |(?:for\s)?(?:more|further|full)\s(?:info(?:rmation)?|details?|here)\s(?:is\s|are\s|can\sbe\sfound\s)?
        |(?:details|info|link)\s(?:is\s|are\s)?|look\s|go\s|check\sit\sout\s)(?:over\s)?)?here){_ADDRESS}
  | (?<!!)\[(?P<markdown>{_VAGUE})\]\(
  | <a\b[^<>]{{0,300}}>(?P<html>{_VAGUE})[.!]?</a>
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A verb that says what one does there makes the words enough: “Apply here: https://…”.
_SAYS_WHAT = re.compile(
    r"\b(?:appl(?:y|ications?)(?:\sonline)?|book(?:ed|ing)?|register|sign\sup|report(?:\sit)?|pay|donate"
    r"|vote|say|views?|enter|nominate|volunteer|enrol|join(?:\sus)?|watch|listen|download|subscribe"
    r"|order|renew|check|track|comment|complete|object|play|contact\sus|tickets?|places?|survey|form)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?\n]")
_REACH = 60


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find `click here`, and `here`, `read more` or `this link` as the words of a link.

    `Apply here: https://…` says what one does there, and passes. Linear in the text's length.
    """
    for passage in passages(draft):
        if not passage.pointable or not _may_hold(passage.text):
            continue
        for match in _PATTERN.finditer(passage.text):
            if match["here"] and _says_what(passage.text, match.start("here")):
                continue
            span = match.span(match.lastgroup or 0)
            yield passage.hit(
                span,
                kind="vague_link_text",
                message=f"“{passage.quote(*span)}” does not say where the link leads.",
                why="link words that mean nothing when they are read out alone",
                suggestion="Name what is there: “See the collection dates: …”.",
            )


def _may_hold(text: str) -> bool:
    small = text.lower()
    return any(hint in small for hint in _HINTS)


def _says_what(text: str, start: int) -> bool:
    before = _SENTENCE_END.split(text[max(0, start - _REACH) : start])[-1]
    return _SAYS_WHAT.search(before) is not None


CHECK = Check(
    name="vague_link_text",
    title="Link words that say nothing",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.INFORM,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
