"""What was asked for: a page, the advice on it, and the decision (PRO3, PRO4)."""

import uuid

from django.db import models
from django.db.models import F, Q

from oyez.accounts.models.moves import Move, not_blank
from oyez.accounts.platforms import PLATFORMS
from oyez.accounts.states import REQUEST, REQUEST_WORDS
from oyez.people.models import Person, ServiceArea


class PageRequest(models.Model):
    """Permission sought for a page. `round` rises when it is handed in again: advice is anew.

    `found` is the page that exists already without leave; `follows` the ended page that it carries
    on as an established group. `resembles` is the council's name that its own is nearly equal to.
    """

    class Purpose(models.TextChoices):
        EVENT = "event", "Event"
        ACTIVITY = "activity", "Activity"
        PROJECT = "project", "Project"
        GROUP = "group", "Established group"

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    requester = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="page_requests")
    platform = models.CharField(max_length=40)
    name = models.CharField(max_length=120)
    purpose = models.CharField(max_length=12, choices=Purpose.choices)
    about = models.TextField()
    audience = models.TextField()
    need = models.TextField()
    hours = models.CharField(max_length=200)
    service_area = models.ForeignKey(ServiceArea, on_delete=models.PROTECT)
    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    deputy = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    end = models.DateField(null=True, blank=True)
    members = models.PositiveIntegerField(null=True, blank=True)
    group_since = models.DateField(null=True, blank=True)
    found = models.ForeignKey(
        "Account", null=True, blank=True, on_delete=models.PROTECT, related_name="asked_for"
    )
    follows = models.ForeignKey(
        "Account", null=True, blank=True, on_delete=models.PROTECT, related_name="followed_by"
    )
    resembles = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=20, default=REQUEST.initial)
    round = models.PositiveSmallIntegerField(default=1)
    created_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(platform__in=list(PLATFORMS)), name="pagerequest_platform_known"
            ),
            models.CheckConstraint(
                condition=Q(purpose__in=["event", "activity", "project", "group"]),
                name="pagerequest_purpose_known",
            ),
            models.CheckConstraint(
                condition=~Q(purpose__in=["event", "project"]) | Q(end__isnull=False),
                name="pagerequest_event_has_end",
            ),
            models.CheckConstraint(
                condition=~Q(purpose="group")
                | (Q(members__isnull=False) & Q(group_since__isnull=False)),
                name="pagerequest_group_has_evidence",
            ),
            models.CheckConstraint(
                condition=Q(state__in=list(REQUEST.table)), name="pagerequest_state_known"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["approved", "refused", "set_up", "active", "lapsed"])
                | Q(decided_at__isnull=False),
                name="pagerequest_outcome_was_decided",
            ),
            models.UniqueConstraint(
                fields=["found"],
                condition=Q(found__isnull=False) & ~Q(state__in=["refused", "withdrawn", "lapsed"]),
                name="pagerequest_found_once",
            ),
        ]
        indexes = [models.Index(fields=["state", "created_at"], name="pagerequest_by_state")]

    def __str__(self) -> str:
        return self.name

    @property
    def state_words(self) -> str:
        """The state as people call it."""
        return REQUEST_WORDS[self.state][0]

    @property
    def state_colour(self) -> str:
        """The colour of the state's tag."""
        return REQUEST_WORDS[self.state][1]

    @property
    def platform_label(self) -> str:
        """The platform as people call it."""
        return PLATFORMS[self.platform].label

    @property
    def subject(self) -> str:
        """The opaque name under which its acts are evidenced."""
        return f"page_request:{self.key}"


class RequestMove(Move):
    """One move of a page request."""

    request = models.ForeignKey(PageRequest, on_delete=models.PROTECT, related_name="moves")
    state_words = REQUEST_WORDS


class Consultation(models.Model):
    """Advice of one of the three roles, before the decision. It is advice, not a vote."""

    class Role(models.TextChoices):
        HEAD_OF_COMMUNICATIONS = "head_of_communications", "Head of Communications"
        HR_OFFICER = "hr_officer", "HR Officer"
        CUSTOMER_SERVICES_MANAGER = "customer_services_manager", "Customer Services Manager"

    class View(models.TextChoices):
        FOR = "for", "For it"
        AGAINST = "against", "Against it"
        NEITHER = "neither", "Neither"

    request = models.ForeignKey(PageRequest, on_delete=models.PROTECT, related_name="advice")
    round = models.PositiveSmallIntegerField()
    requester = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    consultee = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="advice_given")
    role = models.CharField(max_length=40, choices=Role.choices)
    view = models.CharField(max_length=10, choices=View.choices)
    advice = models.TextField()
    at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_because = models.TextField(blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(not_blank("advice")), name="consultation_advice_not_blank"
            ),
            models.CheckConstraint(
                condition=~Q(consultee=F("requester")), name="consultation_not_of_requester"
            ),
            models.CheckConstraint(
                condition=Q(
                    role__in=["head_of_communications", "hr_officer", "customer_services_manager"]
                ),
                name="consultation_role_known",
            ),
            models.CheckConstraint(
                condition=Q(view__in=["for", "against", "neither"]),
                name="consultation_view_known",
            ),
            models.UniqueConstraint(
                fields=["request", "round", "role"],
                condition=Q(withdrawn_at__isnull=True),
                name="consultation_once_per_role",
            ),
        ]


class Decision(models.Model):
    """A Head of Service's decision with its reasons.

    `requester`, `consultee` and `consulted_at` repeat what stands elsewhere, so that the database
    itself refuses a decision by the wrong person or before the advice.
    """

    class Outcome(models.TextChoices):
        APPROVED = "approved", "Approve"
        REFUSED = "refused", "Refuse"
        RETURNED = "returned", "Send back to be changed"

    request = models.ForeignKey(PageRequest, on_delete=models.PROTECT, related_name="decisions")
    round = models.PositiveSmallIntegerField()
    requester = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    decider = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="decisions_made")
    consultation = models.ForeignKey(
        Consultation, null=True, on_delete=models.PROTECT, related_name="+"
    )
    consultee = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    consulted_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    reasons = models.TextField()
    departure = models.TextField(blank=True)
    communications_asked = models.BooleanField()
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["request", "round"], name="decision_once_per_round"),
            models.CheckConstraint(
                condition=~Q(decider=F("requester")), name="decision_not_by_requester"
            ),
            models.CheckConstraint(
                condition=Q(consultee__isnull=True) | ~Q(consultee=F("decider")),
                name="decision_not_by_consultee",
            ),
            models.CheckConstraint(
                condition=Q(outcome="returned")
                | (
                    Q(consultation__isnull=False)
                    & Q(consultee__isnull=False)
                    & Q(consulted_at__isnull=False)
                    & Q(consulted_at__lt=F("at"))
                ),
                name="decision_after_consultation",
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["approved", "refused", "returned"]),
                name="decision_outcome_known",
            ),
            models.CheckConstraint(condition=Q(not_blank("reasons")), name="decision_has_reasons"),
        ]
