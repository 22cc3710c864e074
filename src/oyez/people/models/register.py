"""Persons, service areas, and what ties them together, all dated.

Dates are calendar dates in Europe/London; `end` is the last day, None means open.
"""

import uuid
from datetime import date
from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q

_REASON = 200


def on_day(day: date, *, start: str = "start", end: str = "end") -> Q:
    """Return the condition that a dated row counts on `day`, both ends included.

    It is what a register of that day shows; `in_force` is what gives rights.
    """
    return Q(**{f"{start}__lte": day}) & (Q(**{f"{end}__isnull": True}) | Q(**{f"{end}__gte": day}))


def in_force(day: date) -> Q:
    """Return the condition that a `Dated` row gives rights on `day`.

    Rights hold on the last day too, unless the row was ended at once.
    """
    last = Q(end__isnull=True) | Q(end__gt=day) | Q(end=day, at_once=False)
    return Q(start__lte=day) & last


class ServiceArea(models.Model):
    """A unit of the council under a Head of Service. Never deleted: it ends.

    `merged_into` is where its people went.
    """

    name = models.CharField(max_length=120, unique=True)
    start = models.DateField()
    end = models.DateField(null=True, blank=True)
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged_from"
    )
    ended_by = models.ForeignKey(
        "Person", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=_REASON, blank=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(end__gte=F("start")), name="area_ends_after_start"
            ),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True)
                | (Q(end__isnull=False) & ~Q(merged_into=F("id"))),
                name="area_merged_has_ended",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    """Someone the register knows. `reference` is the HR system's key; `public_id` is opaque.

    Only a worker has engagements, nominations, deputies and roles; an external (an auditor, a
    contact outside) may hold the auditor's role alone, a councillor nothing at all. Triggers hold
    this in the database (`people.triggers`). A worker who is elected is another person of the
    register: what they did as a worker stays where it is.
    """

    class Kind(models.TextChoices):
        WORKER = "worker", "Worker"
        COUNCILLOR = "councillor", "Councillor"
        EXTERNAL = "external", "From outside"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reference = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.WORKER)

    class Meta:
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["name", "id"], name="person_by_name")]
        constraints = [
            models.UniqueConstraint(
                fields=["email"], condition=~Q(email=""), name="person_email_once"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["worker", "councillor", "external"]), name="person_kind_known"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def actor_id(self) -> str:
        """The opaque id under which this person's acts are evidenced."""
        return f"person:{self.public_id}"


class Dated(models.Model):
    """What every dated fact keeps: when it was recorded, and who ended it when and why.

    `at_once`: it gave no rights any more on its last day, from `ended_at` on. `ended_by` is empty
    for an end that a file or a date brought.
    """

    start = models.DateField()
    end = models.DateField(null=True, blank=True)
    recorded_at = models.DateTimeField(null=True, blank=True)
    at_once = models.BooleanField(default=False)
    ended_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=_REASON, blank=True)

    class Meta:
        abstract = True


class FromFile(Dated):
    """A dated fact that the HR file may speak of: what the file said last, to see it change.

    `file_start` is the start by which the file knows it, None for what the file never named.
    Where the file says the same end again, an end that was set in the product stands.
    """

    file_start = models.DateField(null=True, blank=True)
    file_end = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True


class Engagement(FromFile):
    """A work relationship. An agency worker always has an end date (SCO).

    `moved_on`: the HR file knows it by another row now, in another area.
    """

    class Kind(models.TextChoices):
        PERMANENT = "permanent", "Permanent"
        FIXED_TERM = "fixed_term", "Fixed term"
        CASUAL = "casual", "Casual"
        AGENCY = "agency", "Agency"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="engagements")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    service_area = models.ForeignKey(ServiceArea, on_delete=models.PROTECT)
    job_title = models.CharField(max_length=120, blank=True)
    moved_on = models.BooleanField(default=False)
    politically_restricted = models.BooleanField(default=False)
    manager = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="manages"
    )
    recorded_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        indexes = [models.Index(fields=["end", "person"], name="engagement_by_end")]
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
            models.CheckConstraint(
                condition=Q(kind__in=["permanent", "fixed_term", "casual", "agency"]),
                name="engagement_kind_known",
            ),
        ]


class RoleAssignment(FromFile):
    """A role that a person holds for a time; `service_area` bounds a Head of Service's."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="roles")
    role = models.CharField(max_length=40)
    service_area = models.ForeignKey(ServiceArea, null=True, blank=True, on_delete=models.PROTECT)
    acting = models.BooleanField(default=False)
    assigned_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

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
            models.CheckConstraint(
                condition=Q(acting=False) | Q(end__isnull=False), name="acting_has_end"
            ),
            models.CheckConstraint(
                condition=Q(assigned_by__isnull=True) | ~Q(assigned_by=F("person")),
                name="role_not_by_oneself",
            ),
        ]


class Nomination(FromFile):
    """A person nominated as Communication Representative of a service area (PRO1)."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="nominations")
    service_area = models.ForeignKey(ServiceArea, on_delete=models.PROTECT)
    nominated_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="nominated"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "service_area", "start"], name="nomination_once"
            ),
            models.UniqueConstraint(
                fields=["person", "service_area"],
                condition=Q(end__isnull=True),
                name="nomination_open_once",
            ),
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(end__gte=F("start")),
                name="nomination_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(nominated_by__isnull=True) | ~Q(nominated_by=F("person")),
                name="nomination_not_by_oneself",
            ),
        ]


class Deputy(Dated):
    """Dated cover: `person` holds `principal`'s role in the area while the principal holds it.

    The deputy acts with their own sign-in. A cover always has an end, and nobody covers by a cover.
    """

    class Role(models.TextChoices):
        REPRESENTATIVE = "representative", "Communication Representative"
        HEAD_OF_SERVICE = "head_of_service", "Head of Service"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="covers")
    principal = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="covered_by")
    role = models.CharField(max_length=20, choices=Role.choices)
    service_area = models.ForeignKey(ServiceArea, on_delete=models.PROTECT)
    appointed_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "principal", "role", "service_area", "start"], name="deputy_once"
            ),
            models.CheckConstraint(
                condition=Q(end__isnull=False) & Q(end__gte=F("start")), name="deputy_has_end"
            ),
            models.CheckConstraint(
                condition=Q(role__in=["representative", "head_of_service"]),
                name="deputy_role_known",
            ),
            models.CheckConstraint(
                condition=~Q(person=F("principal")), name="deputy_not_for_oneself"
            ),
            models.CheckConstraint(
                condition=Q(appointed_by__isnull=True) | ~Q(appointed_by=F("person")),
                name="deputy_not_by_oneself",
            ),
        ]


class Absence(Dated):
    """Recorded leave: rights stay, but a Representative who is absent is not available.

    It never says why somebody is ill: health is nobody's business here (UK GDPR art. 9).
    """

    class Kind(models.TextChoices):
        LEAVE = "leave", "Leave"
        LONG = "long", "Long leave, such as family leave or a career break"
        OTHER = "other", "Other absence"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="absences")
    kind = models.CharField(max_length=5, choices=Kind.choices)
    recorded_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(end__gte=F("start")),
                name="absence_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["leave", "long", "other"]), name="absence_kind_known"
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
