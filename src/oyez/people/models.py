"""Who works here, where, in which role, and who may speak: everything with dates.

Dates are calendar dates in Europe/London; `end`/`until` is the last day, None means open.
"""

import uuid
from datetime import date
from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q

# Django finds a room's models through this module.
from oyez.people.sign_in.models import ApiToken, DirectoryIdentity, Provisioning, ScimToken

__all__ = [
    "ApiToken",
    "DirectoryIdentity",
    "Engagement",
    "Nomination",
    "Person",
    "Provisioning",
    "RoleAssignment",
    "ScimToken",
    "ServiceArea",
    "User",
    "on_day",
]


class ServiceArea(models.Model):
    """A unit of the council under a Head of Service. Never deleted: it ends."""

    name = models.CharField(max_length=120, unique=True)
    start = models.DateField()
    end = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    """Someone the register knows. `reference` is the HR system's key; `public_id` is opaque."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reference = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["email"], condition=~Q(email=""), name="person_email_once"
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def actor_id(self) -> str:
        """The opaque id under which this person's acts are evidenced."""
        return f"person:{self.public_id}"


def on_day(day: date, *, start: str = "start", end: str = "end") -> Q:
    """Return the condition that a dated row is in force on `day`, both ends included."""
    return Q(**{f"{start}__lte": day}) & (Q(**{f"{end}__isnull": True}) | Q(**{f"{end}__gte": day}))


class Engagement(models.Model):
    """A work relationship. An agency worker always has an end date (SCO)."""

    class Kind(models.TextChoices):
        PERMANENT = "permanent", "Permanent"
        FIXED_TERM = "fixed_term", "Fixed term"
        CASUAL = "casual", "Casual"
        AGENCY = "agency", "Agency"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="engagements")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    service_area = models.ForeignKey(ServiceArea, on_delete=models.PROTECT)
    job_title = models.CharField(max_length=120, blank=True)
    manager = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="manages"
    )
    start = models.DateField()
    end = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "service_area", "kind", "start"], name="engagement_once"
            ),
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(end__gte=F("start")),
                name="engagement_ends_after_start",
            ),
            models.CheckConstraint(
                condition=~Q(kind="agency") | Q(end__isnull=False), name="agency_has_end"
            ),
        ]


class RoleAssignment(models.Model):
    """A role that a person holds for a time; `service_area` bounds a Head of Service's."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="roles")
    role = models.CharField(max_length=40)
    service_area = models.ForeignKey(ServiceArea, null=True, blank=True, on_delete=models.PROTECT)
    acting = models.BooleanField(default=False)
    start = models.DateField()
    end = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "role", "service_area", "start"],
                name="role_once",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(end__gte=F("start")), name="role_ends_after_start"
            ),
            models.CheckConstraint(
                condition=~Q(role="head_of_service") | Q(service_area__isnull=False),
                name="head_of_service_has_area",
            ),
        ]


class Nomination(models.Model):
    """A person nominated as Communication Representative of a service area (PRO1)."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="nominations")
    service_area = models.ForeignKey(ServiceArea, on_delete=models.PROTECT)
    nominated_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="nominated"
    )
    start = models.DateField()
    end = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "service_area", "start"], name="nomination_once"
            ),
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(end__gte=F("start")),
                name="nomination_ends_after_start",
            ),
        ]


class UserManager(BaseUserManager["User"]):
    """Makes sign-ins; nobody signs up: a sign-in belongs to a person of the register."""

    def create_user(self, *, person: Person) -> "User":
        """Return a new sign-in for `person`, without a usable password."""
        user = self.model(person=person, email=self.normalize_email(person.email).lower())
        user.set_unusable_password()
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """A sign-in. It holds no rights of its own: the person's dated roles do."""

    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="user")
    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = UserManager()
