"""Every council presence, and what connects it to its network."""

import uuid
from collections.abc import Iterable

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.db.models.base import ModelBase

from oyez.accounts.addresses import LONGEST, look_of, presence
from oyez.accounts.models.moves import Move
from oyez.accounts.models.request import PageRequest
from oyez.accounts.platforms import OWN_SITES, PLATFORMS, Platform
from oyez.accounts.states import ACCOUNT, ANSWERED_FOR, FOUND_STATES, LIVE_STATES, STATE_WORDS
from oyez.networks.registry import NETWORKS
from oyez.people.models import Person, ServiceArea

COLOURS = 12
LONGEST_INTERVAL = 366


class Account(models.Model):
    """One presence on one platform, under the name, picture and colour that people see.

    A *corporate* account speaks for the council and is used by every Representative; any other is
    a *page* with one of the four purposes of PRO3 and an owner (PRO5). `key` is opaque. `network`
    is how Oyez publishes to it, "" where it does not. `presence` and `look` are worked out from
    handle and address as it is saved: where it is found, and what it could be mistaken for.

    `check_every` and `post_every` are days; None is the usual interval; `next_check` and `post_due`
    are the days by which the next check and the next message of its own are due. `secured_at` is when the
    security checklist was complete as it became active: what is removed later is an alert.
    """

    class Purpose(models.TextChoices):
        CORPORATE = "corporate", "Corporate"
        EVENT = "event", "Event"
        ACTIVITY = "activity", "Activity"
        PROJECT = "project", "Project"
        GROUP = "group", "Established group"

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    platform = models.CharField(max_length=40)
    network = models.CharField(max_length=40, blank=True)
    name = models.CharField(max_length=120)
    handle = models.CharField(max_length=200, blank=True)
    address = models.URLField(max_length=500, blank=True)
    presence = models.CharField(max_length=LONGEST, blank=True, editable=False, db_index=True)
    look = models.CharField(max_length=LONGEST, blank=True, editable=False, db_index=True)
    colour = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(COLOURS)]
    )
    picture = models.FileField(upload_to="accounts", blank=True)
    purpose = models.CharField(max_length=12, choices=Purpose.choices, blank=True)
    service_area = models.ForeignKey(ServiceArea, null=True, blank=True, on_delete=models.PROTECT)
    owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="owned_accounts"
    )
    deputy = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="deputised_accounts"
    )
    interim_owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="interim_accounts"
    )
    end = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=12, default=ACCOUNT.initial)

    request = models.OneToOneField(
        PageRequest, null=True, blank=True, on_delete=models.PROTECT, related_name="account"
    )
    legacy = models.BooleanField(default=False)
    recovery = models.CharField(max_length=300, blank=True)
    secured_at = models.DateTimeField(null=True, blank=True)
    check_every = models.PositiveSmallIntegerField(null=True, blank=True)
    post_every = models.PositiveSmallIntegerField(null=True, blank=True)
    next_check = models.DateField(null=True, blank=True)
    last_checked = models.DateField(null=True, blank=True)
    post_due = models.DateField(null=True, blank=True)
    last_post_at = models.DateTimeField(null=True, blank=True)
    active_since = models.DateField(null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    impostor = models.BooleanField(default=False)

    class Meta:
        ordering = ["purpose", "name", "platform"]
        constraints = [
            models.UniqueConstraint(
                fields=["platform", "name"],
                condition=Q(state="active"),
                name="account_active_name_once",
            ),
            models.UniqueConstraint(
                fields=["platform"],
                condition=Q(platform="x", purpose="corporate", state="active"),
                name="account_one_corporate_x",
            ),
            models.UniqueConstraint(
                fields=["presence"],
                condition=~Q(presence="") & Q(state__in=LIVE_STATES),
                name="account_presence_once",
            ),
            models.CheckConstraint(
                condition=Q(platform__in=list(PLATFORMS)), name="account_platform_known"
            ),
            models.CheckConstraint(
                condition=~Q(platform="facebook", purpose="corporate"),
                name="account_no_corporate_facebook",
            ),
            models.CheckConstraint(
                condition=Q(purpose__in=["corporate", "event", "activity", "project", "group"])
                | Q(purpose="", state__in=FOUND_STATES),
                name="account_purpose_known",
            ),
            models.CheckConstraint(
                condition=Q(purpose="corporate")
                | Q(owner__isnull=False)
                | Q(state__in=FOUND_STATES),
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
            models.CheckConstraint(
                condition=~Q(state__in=ANSWERED_FOR)
                | Q(purpose="corporate")
                | Q(request__isnull=False)
                | Q(legacy=True),
                name="account_page_has_leave",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=LIVE_STATES) | Q(next_check__isnull=False),
                name="account_live_has_next_check",
            ),
            models.CheckConstraint(
                condition=~Q(state="active")
                | Q(platform__in=OWN_SITES)
                | Q(legacy=True)
                | Q(secured_at__isnull=False),
                name="account_active_was_secured",
            ),
            models.CheckConstraint(
                condition=(
                    Q(check_every__isnull=True)
                    | Q(check_every__gte=1, check_every__lte=LONGEST_INTERVAL)
                )
                & (
                    Q(post_every__isnull=True)
                    | Q(post_every__gte=1, post_every__lte=LONGEST_INTERVAL)
                ),
                name="account_intervals_are_days",
            ),
        ]
        indexes = [
            models.Index(fields=["state", "purpose", "name"], name="account_register_order"),
            models.Index(fields=["next_check"], name="account_next_check"),
            models.Index(fields=["post_due"], name="account_post_due"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(
        self,
        *,
        force_insert: bool | tuple[ModelBase, ...] = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Work out where it is found and what it could be mistaken for, then save."""
        place = PLATFORMS.get(self.platform)
        if place is not None:
            self.presence = presence(place, self.handle, self.address)
            self.look = look_of(self.handle or self.presence.partition(":")[2] or self.name)
        if update_fields is not None:
            update_fields = {*update_fields, "presence", "look"}
        super().save(
            force_insert=force_insert,
            force_update=force_update,
            using=using,
            update_fields=update_fields,
        )

    @property
    def state_words(self) -> str:
        """The state as people call it."""
        return STATE_WORDS[self.state][0]

    @property
    def state_colour(self) -> str:
        """The colour of the state's tag."""
        return STATE_WORDS[self.state][1]

    @property
    def on(self) -> Platform:
        """The platform it is on."""
        return PLATFORMS[self.platform]

    @property
    def network_label(self) -> str:
        """Where it is, as people call it."""
        return NETWORKS[self.network].label if self.network in NETWORKS else self.on.label

    @property
    def is_corporate(self) -> bool:
        """Whether it speaks for the council as a whole."""
        return self.purpose == self.Purpose.CORPORATE

    @property
    def is_page(self) -> bool:
        """Whether it is a page of the policy: one of its four purposes, with an owner."""
        return self.purpose not in {"", self.Purpose.CORPORATE}

    @property
    def needs_checklist(self) -> bool:
        """Whether somebody else gives out the access to it, so that it can be taken over."""
        return not self.on.own

    @property
    def link(self) -> str:
        """The address to open, "" where none is known."""
        return self.address or self.on.address_of(self.handle)

    @property
    def subject(self) -> str:
        """The opaque name under which its acts are evidenced."""
        return f"account:{self.key}"


class AccountMove(Move):
    """One move of an account."""

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="moves")
    state_words = STATE_WORDS


class Connection(models.Model):
    """How Oyez reaches an account: plain settings, and secrets encrypted by the token key.

    `remote_id` is whom the credentials speak for, asked of the network when they were given.
    """

    account = models.OneToOneField(Account, on_delete=models.PROTECT, related_name="connection")
    settings = models.JSONField(default=dict)
    secrets = models.BinaryField()
    remote_id = models.CharField(max_length=200, blank=True)
    connected_at = models.DateTimeField()
