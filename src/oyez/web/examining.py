"""Examining what must always hold, by hand (`oyez doctor`) and every night."""

import logging
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.urls import reverse

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib import examinations
from oyez.lib.clock import london_date
from oyez.lib.examinations import Examination
from oyez.notifications.kinds import register
from oyez.notifications.services import settle, tell
from oyez.people.actors import System
from oyez.people.permissions import Role, holders

logger = logging.getLogger("oyez.web")

EXAMINED = actions.register(
    "web.examined", "The nightly examination of what must always hold found something, or nothing."
)
BROKEN = register(
    "web.examination", subject="The nightly examination found something that must not be."
)
_NIGHT = System("night")


@dataclass(frozen=True)
class Finding:
    """What one examination found: a sentence for each thing that is wrong; `failed` if it broke."""

    examination: Examination
    sentences: tuple[str, ...]
    failed: bool = False


def examine(now: datetime) -> list[Finding]:
    """Run every examination and return what each found, by name.

    One that breaks is a finding by itself: nobody may take silence for health.
    """
    return [_examined(examination, now) for examination in examinations.registered()]


def examine_and_tell(now: datetime) -> None:
    """Examine everything, tell ICT and the Head of Communications what is wrong, and evidence it.

    What was told before and holds again is taken off their lists.
    """
    found = examine(now)
    told = holders({Role.ICT, Role.HEAD_OF_COMMUNICATIONS}, on=london_date(now))
    with transaction.atomic():
        for one in found:
            matter = f"examination:{one.examination.name}"
            today = f"{matter}:{london_date(now)}"
            settle(matter, but=today, now=now)
            if one.sentences:
                tell(
                    told,
                    kind=BROKEN,
                    text=f"{one.examination.clause}: {one.sentences[0]}",
                    url=reverse("web:examination"),
                    key=today,
                    now=now,
                )
        append(
            _NIGHT,
            action=EXAMINED,
            subject="examination",
            facts={one.examination.name: len(one.sentences) for one in found if one.sentences},
            at=now,
        )


def _examined(examination: Examination, now: datetime) -> Finding:
    try:
        return Finding(examination, tuple(examination.look(now)))
    except Exception as error:
        # The edge: the other examinations must still run.
        logger.exception("the examination %s broke", examination.name)
        sentence = f"It could not be examined ({type(error).__name__}): see the log."
        return Finding(examination, (sentence,), failed=True)
