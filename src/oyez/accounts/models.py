"""The register of every council presence, and what connects it to its network."""

import uuid

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from oyez.accounts.states import ACCOUNT, STATE_WORDS
from oyez.networks.registry import NETWORKS
from oyez.people.models import Person, ServiceArea

COLOURS = 12


class Account(models.Model):
    """One presence on one network, under the name, picture and colour that people see.

    A *corporate* account speaks for the council and is used by every Representative; any other is
    a *page* with one of the four purposes of PRO3 and an owner (PRO5). `key` is opaque.
    """

    class Purpose(models.TextChoices):
        CORPORATE = "corporate", "Corporate"
        EVENT = "event", "Event"
        ACTIVITY = "activity", "Activity"
        PROJECT = "project", "Project"
        GROUP = "group", "Established group"

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    network = models.CharField(max_length=40)
    name = models.CharField(max_length=120)
    handle = models.CharField(max_length=200, blank=True)
    address = models.URLField(max_length=500, blank=True)
    colour = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(COLOURS)]
    )
    picture = models.FileField(upload_to="accounts", blank=True)
    purpose = models.CharField(max_length=12, choices=Purpose.choices)
    service_area = models.ForeignKey(ServiceArea, null=True, blank=True, on_delete=models.PROTECT)
    owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="owned_accounts"
    )
    end = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=12, default=ACCOUNT.initial)

    class Meta:
        ordering = ["purpose", "name", "network"]
        constraints = [
            models.UniqueConstraint(
                fields=["network", "name"],
                condition=Q(state="active"),
                name="account_active_name_once",
            ),
            models.CheckConstraint(
                condition=Q(purpose__in=["corporate", "event", "activity", "project", "group"]),
                name="account_purpose_known",
            ),
            models.CheckConstraint(
                condition=Q(purpose="corporate") | Q(owner__isnull=False),
                name="account_page_has_owner",
            ),
            models.CheckConstraint(
                condition=~Q(purpose__in=["event", "project"]) | Q(end__isnull=False),
                name="account_event_has_end",
            ),
            models.CheckConstraint(
                condition=Q(state__in=list(ACCOUNT.table)), name="account_state_known"
            ),
            models.CheckConstraint(
                condition=Q(colour__gte=1) & Q(colour__lte=COLOURS), name="account_colour_known"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def state_words(self) -> str:
        """The state as people call it."""
        return STATE_WORDS[self.state][0]

    @property
    def state_colour(self) -> str:
        """The colour of the state's tag."""
        return STATE_WORDS[self.state][1]

    @property
    def network_label(self) -> str:
        """The network as people call it."""
        return NETWORKS[self.network].label

    @property
    def is_corporate(self) -> bool:
        """Whether it speaks for the council as a whole."""
        return self.purpose == self.Purpose.CORPORATE


class Connection(models.Model):
    """How Oyez reaches an account: plain settings, and secrets encrypted by the token key.

    `remote_id` is whom the credentials speak for, asked of the network when they were given.
    """

    account = models.OneToOneField(Account, on_delete=models.PROTECT, related_name="connection")
    settings = models.JSONField(default=dict)
    secrets = models.BinaryField()
    remote_id = models.CharField(max_length=200, blank=True)
    connected_at = models.DateTimeField()
