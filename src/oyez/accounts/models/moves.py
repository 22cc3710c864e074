"""What every move of a state records."""

from collections.abc import Mapping
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.functions import Length, Trim
from django.db.models.lookups import GreaterThan

from oyez.people.models import Person


def not_blank(field: str) -> GreaterThan:
    """Return the condition that a text holds more than spaces."""
    return GreaterThan(Length(Trim(field)), 0)


class Move(models.Model):
    """One move: who, when, why. `old` is "" where it began; `actor` is the opaque id."""

    old = models.CharField(max_length=20, blank=True)
    new = models.CharField(max_length=20)
    at = models.DateTimeField()
    actor = models.CharField(max_length=60)
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()

    state_words: ClassVar[Mapping[str, tuple[str, str]]] = {}

    class Meta:
        abstract = True
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(not_blank("reason")), name="%(class)s_has_a_reason")
        ]

    @property
    def words(self) -> str:
        """Which state became which, as people call them."""
        said = self.state_words
        new = said[self.new][0]
        return f"{said[self.old][0]} to {new.lower()}" if self.old else new

    @property
    def who(self) -> str:
        """Who moved it, as people read it."""
        return self.person.name if self.person else "Oyez"
