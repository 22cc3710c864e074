"""PRO1: a message without a category that by its words announces a job, an event or good news.

The rules of a category rest on a record; here the category is guessed from words, so this check
judges meaning and never blocks.
"""

from collections.abc import Iterator
from dataclasses import replace

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.categories import category_date, category_place, vacancy_link
from oyez.checks.categories.category_link import links_of
from oyez.checks.grammar.announcements import announces
from oyez.checks.normalise import normalise

_CALLED = {"jobs": "a vacancy", "events": "an event", "good_news": "good news"}


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find what such a message lacks: a job its closing date or link, an event its date or place.

    Good news lacks a link. With a category recorded it stays silent: that category's rules judge.
    """
    if draft.category:
        return
    category = announces(normalise(draft.text).text)
    if not category:
        return
    as_such = replace(draft, category=category)
    if category == "good_news":
        if not any(links_of(draft)):
            yield Hit(
                kind="link_missing",
                message="It reads like good news, and there is no link to the story.",
                why="words that announce good news, and no web address",
                suggestion="Publish the story on the council's website first, then link to it.",
            )
        return
    for rule in (category_date, category_place, vacancy_link):
        for hit in rule.find(as_such, context):
            yield replace(
                hit,
                message=f"It reads like {_CALLED[category]}. {hit.message}",
                why=f"words that announce {_CALLED[category]}; no category is recorded",
            )


CHECK = Check(
    name="announcement",
    title="Announcement without what it needs",
    clause="PRO1",
    topic="nominated_representatives",
    effect=Effect.ANSWER,
    basis=Basis.MEANING,
    find=find,
    release=("head_of_communications",),
    roles=("draft",),
)
