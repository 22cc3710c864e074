"""Moves of the engine itself: one that fails must not hold up the others."""

import logging
from collections.abc import Sequence
from datetime import datetime

from django.db import IntegrityError

from oyez.people.actors import System
from oyez.publishing.moves import Move, apply

logger = logging.getLogger("oyez.publishing")

ENGINE = System("publishing")


def apply_surely(moves: Sequence[Move], *, at: datetime) -> frozenset[int]:
    """Make the moves together; where that fails, one by one. Returns the ids that moved.

    What only `posts` cannot follow is recorded all the same: what a network did is a fact. A move
    that the database forbids (another worker was quicker) is left out.
    """
    if not moves:
        return frozenset()
    try:
        return apply(ENGINE, moves, at=at)
    except IntegrityError:
        logger.info("a move of %s was forbidden: one by one", len(moves))
    except Exception:
        logger.exception("%s moves failed together: one by one", len(moves))
    return frozenset().union(*(_alone(move, at) for move in moves))


def _alone(move: Move, at: datetime) -> frozenset[int]:
    try:
        return apply(ENGINE, [move], at=at)
    except IntegrityError:
        logger.info("%s was left to another worker", move.delivery.key)
        return frozenset()
    except Exception:
        logger.exception("%s: the message could not follow its delivery", move.delivery.key)
    try:
        return apply(ENGINE, [move], at=at, tell=False)
    except Exception:
        logger.exception("%s could not become %s", move.delivery.key, move.to)
        return frozenset()
