"""What signing in keeps: who is whom in the council's directory, and tokens for machines."""

from django.db import models
from django.db.models import F, Q


class DirectoryIdentity(models.Model):
    """Who a person is in the council's directory (Entra ID): tenant and object id, never email.

    Recorded by HR, ICT or SCIM before the person signs in there for the first time.
    """

    person = models.OneToOneField(
        "people.Person", on_delete=models.PROTECT, related_name="directory_identity"
    )
    tenant = models.CharField(max_length=255)
    object_id = models.CharField(max_length=255)
    recorded_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["tenant", "object_id"], name="directory_identity_once"),
            models.CheckConstraint(
                condition=~Q(tenant="") & ~Q(object_id=""), name="directory_identity_whole"
            ),
        ]


class ApiToken(models.Model):
    """A token with which a program acts for its holder, within `permissions`.

    Only the SHA-256 of its 256 random bits is kept. `last_used` is a day, no more.
    """

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="api_tokens")
    name = models.CharField(max_length=60)
    prefix = models.CharField(max_length=12)
    digest = models.CharField(max_length=64, unique=True)
    permissions = models.JSONField(default=list)
    made_on = models.DateField()
    expires_on = models.DateField()
    last_used = models.DateField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(expires_on__gt=F("made_on")), name="api_token_expires_after_it_is_made"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Provisioning(models.Model):
    """What the council's directory last said of a person through SCIM.

    `deactivated_at`: their sign-in is off until it says otherwise. `removed_at`: it no longer knows
    them; the register does for ever.
    """

    person = models.OneToOneField(
        "people.Person", on_delete=models.PROTECT, related_name="provisioning"
    )
    deactivated_at = models.DateTimeField(null=True, blank=True)
    removed_at = models.DateTimeField(null=True, blank=True)


class ScimToken(models.Model):
    """The token with which the council's directory keeps the register; only its digest is kept."""

    name = models.CharField(max_length=60)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    last_used = models.DateField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name
