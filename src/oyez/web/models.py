"""What kind of installation this database belongs to."""

from django.db import models
from django.db.models import Q


class Demonstration(models.Model):
    """The one row that marks a database as the demonstration's own.

    `oyez demo` serves no other database, and puts this mark only on an empty one.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="demonstration_is_one_row")]
