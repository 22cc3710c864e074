"""Who can act as an account on its platform, how it is secured, and who answers for it next."""

from django.db import models
from django.db.models import F, Q

from oyez.accounts.models.account import Account
from oyez.accounts.models.moves import not_blank
from oyez.accounts.states import GRANT, GRANT_WORDS, HANDOVER, HANDOVER_WORDS
from oyez.people.models import Person


class AccessGrant(models.Model):
    """A person who can act as the account on the platform itself, and how.

    Never a password: a Facebook page's administrator acts through a personal login, which is only
    named as such. `until` is the last day it is meant for.
    """

    class Means(models.TextChoices):
        PERSONAL_LOGIN = "personal_login", "Through their own sign-in at the platform"
        DELEGATED = "delegated", "Delegated by the platform’s own roles"
        TOKEN = "token", "Through Oyez, by a token"

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="grants")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="grants")
    means = models.CharField(max_length=20, choices=Means.choices)
    administrator = models.BooleanField(default=False)
    state = models.CharField(max_length=10, default=GRANT.initial)
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)
    proposed_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    granted_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    granted_at = models.DateTimeField(null=True)
    removed_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    removed_at = models.DateTimeField(null=True)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["-administrator", "person__name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account", "person", "means"],
                condition=~Q(state="removed"),
                name="accessgrant_live_once",
            ),
            models.CheckConstraint(
                condition=Q(state__in=list(GRANT.table)), name="accessgrant_state_known"
            ),
            models.CheckConstraint(
                condition=Q(means__in=["personal_login", "delegated", "token"]),
                name="accessgrant_means_known",
            ),
            models.CheckConstraint(
                condition=~Q(state="granted")
                | (Q(since__isnull=False) & Q(granted_at__isnull=False)),
                name="accessgrant_granted_since",
            ),
            models.CheckConstraint(
                condition=~Q(state="removed")
                | (Q(removed_at__isnull=False) & Q(not_blank("reason"))),
                name="accessgrant_removed_with_reason",
            ),
        ]

    @property
    def state_words(self) -> str:
        """The state as people call it."""
        return GRANT_WORDS[self.state][0]

    @property
    def state_colour(self) -> str:
        """The colour of the state's tag."""
        return GRANT_WORDS[self.state][1]


class Safeguard(models.Model):
    """One answer to one item of the security checklist; the latest counts."""

    class Item(models.TextChoices):
        TWO_STEP = "two_step", "Two-step sign-in is on for everybody who can act as it"
        RECOVERY = "recovery_contact", "Recovery goes to an address or phone of the council"
        AUDIENCE = "audience", "Who can see it is set as meant"
        TAGGING = "tagging", "Who can tag it, or post on it, is set as meant"
        FILTERS = "message_filters", "Filters for messages and comments are set"

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="safeguards")
    item = models.CharField(max_length=20, choices=Item.choices)
    holds = models.BooleanField()
    confirmed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    confirmed_at = models.DateTimeField()

    class Meta:
        ordering = ["confirmed_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    item__in=[
                        "two_step", "recovery_contact", "audience", "tagging", "message_filters"
                    ]
                ),
                name="safeguard_item_known",
            )
        ]  # fmt: skip


class JointAgreement(models.Model):
    """What was agreed with a partner about an account run together; the council owns it."""

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="agreements")
    partner = models.CharField(max_length=200)
    moderates = models.TextField()
    removes = models.TextField()
    pre_election = models.TextField()
    leaving = models.TextField()
    agreed_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-agreed_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account"],
                condition=Q(ended_on__isnull=True),
                name="jointagreement_one_in_force",
            ),
            models.CheckConstraint(
                condition=Q(not_blank("partner")), name="jointagreement_names_a_partner"
            ),
        ]


class Handover(models.Model):
    """An offer of an account to a named worker, who has to accept it (PRO5)."""

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="handovers")
    offered_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    offered_to = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="handovers_offered"
    )
    offered_at = models.DateTimeField()
    note = models.TextField(blank=True)
    state = models.CharField(max_length=10, default=HANDOVER.initial)
    answered_at = models.DateTimeField(null=True)
    answer = models.TextField(blank=True)

    class Meta:
        ordering = ["-offered_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account"], condition=Q(state="offered"), name="handover_one_open"
            ),
            models.CheckConstraint(
                condition=Q(state__in=list(HANDOVER.table)), name="handover_state_known"
            ),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True) | Q(answered_at__gte=F("offered_at")),
                name="handover_answered_after_offer",
            ),
        ]

    @property
    def state_words(self) -> str:
        """The state as people call it."""
        return HANDOVER_WORDS[self.state][0]

    @property
    def state_colour(self) -> str:
        """The colour of the state's tag."""
        return HANDOVER_WORDS[self.state][1]
