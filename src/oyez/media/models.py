"""Pictures: what was uploaded, cleaned, and what a person said it shows."""

from django.db import models
from django.db.models import Q

from oyez.people.models import Person


class MediaAsset(models.Model):
    """A picture, cleaned (`oyez.lib.pictures`). Its SHA-256 is its identity.

    `shows_people` is the answer to "Does it show anyone recognisable?" (POL3): None until a person
    gave it; it belongs to these very bytes, so that a replaced file must be asked about again.

    `faces` is how many were counted (None where nothing counts them), `words` what was read in the
    picture, `removed` the names of what the file told besides its pixels, with commas
    (`oyez.checks.pictures.reading`); they go when the picture goes, and never into the ledger.
    """

    sha256 = models.CharField(max_length=64, unique=True)
    file = models.FileField(upload_to="pictures")
    media_type = models.CharField(max_length=20)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    shows_people = models.BooleanField(null=True)
    answered_by = models.ForeignKey(
        Person, null=True, on_delete=models.PROTECT, related_name="picture_answers"
    )
    faces = models.PositiveIntegerField(null=True)
    words = models.TextField(blank=True)
    removed = models.CharField(max_length=100, blank=True)
    uploaded_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="pictures")
    uploaded_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(shows_people__isnull=True) | Q(answered_by__isnull=False),
                name="media_answer_has_person",
            )
        ]
