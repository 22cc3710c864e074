"""What must hold of accounts and dates or other tables decide: found every night and by doctor."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db.models import Exists, F, OuterRef, Q

from oyez.accounts.models import Account, Consultation, Decision, PageRequest
from oyez.accounts.queries.holders import employed
from oyez.accounts.queries.security import insecure, lacking, x_access_without_role
from oyez.lib.clock import LONDON, london_date
from oyez.lib.examinations import Examination, register
from oyez.people.models import Deputy, RoleAssignment, on_day
from oyez.people.permissions import Role

_GRACE = timedelta(days=1)


def owners_in_post(now: datetime) -> Iterator[str]:
    """Invariants 7 and 8."""
    here = employed(london_date(now)).values("pk")
    rows = Account.objects.filter(state="active").exclude(purpose="corporate")
    for account in rows.exclude(owner__in=here):
        yield f"{account.subject} is active and its owner does not work here: hand it over."


def decided_by_heads(now: datetime) -> Iterator[str]:
    """Invariants 9 to 12, from what is recorded."""
    del now
    for row in Decision.objects.exclude(outcome="returned").select_related("request"):
        day = row.at.astimezone(LONDON).date()
        as_head = {"person": row.decider_id, "role": Role.HEAD_OF_SERVICE}
        own = RoleAssignment.objects.filter(on_day(day), **as_head)
        if not (own.exists() or Deputy.objects.filter(on_day(day), **as_head).exists()):
            yield f"{row.request.subject} was decided by who was no Head of Service then."
    for row in Decision.objects.filter(
        ~Q(requester=F("request__requester"))
        | ~Q(round__lte=F("request__round"))
        | Q(decider=F("request__requester"))
        | Q(decider=F("request__owner"))
        | Q(decider=F("request__deputy"))
    ).select_related("request"):
        yield f"{row.request.subject} was decided by somebody who asked for it or would own it."
    wrong = Decision.objects.filter(consultation__isnull=False).filter(
        ~Q(consultation__request=F("request"))
        | ~Q(consultation__round=F("round"))
        | ~Q(consultation__consultee=F("consultee"))
        | ~Q(consultation__at=F("consulted_at"))
        | Q(consultation__withdrawn_at__lt=F("at"))
    )
    for row in wrong.select_related("request"):
        yield f"{row.request.subject} was decided on advice that does not stand: decide it again."
    for advice in Consultation.objects.filter(
        Q(consultee=F("request__requester"))
        | Q(consultee=F("request__owner"))
        | Q(consultee=F("request__deputy"))
    ).select_related("request"):
        yield f"{advice.request.subject} was advised on by somebody who asked for it or owns it."


def pages_have_leave(now: datetime) -> Iterator[str]:
    """Invariant 13, beyond what the database holds."""
    del now
    approved = Decision.objects.filter(request=OuterRef("request"), outcome="approved")
    rows = Account.objects.filter(request__isnull=False, legacy=False).exclude(
        state__in=["proposed", "regularised"]
    )
    for account in rows.filter(~Exists(approved)):
        yield f"{account.subject} names a request that nobody approved: suspend it."
    undecided = PageRequest.objects.filter(state__in=["approved", "set_up", "active"])
    decisions = Decision.objects.filter(request=OuterRef("pk"), outcome="approved")
    for request in undecided.filter(~Exists(decisions)):
        yield f"{request.subject} counts as approved without a decision."


def accounts_are_secured(now: datetime) -> Iterator[str]:
    """Invariant 40."""
    for account in insecure(on=london_date(now)):
        yield f"{account.subject} lacks {lacking(account)}: secure it."


def checks_are_open(now: datetime) -> Iterator[str]:
    """Invariant 20: what is overdue has a check that says so."""
    before = london_date(now) - _GRACE
    waiting = Account.objects.filter(
        state__in=["active", "suspended", "orphaned"], next_check__lt=before
    )
    for account in waiting.exclude(
        reviews__state__in=["due", "overdue", "escalated", "in_progress"]
    ):
        yield f"{account.subject} is overdue and no check is open: see that duties run at night."


def x_is_for_representatives(now: datetime) -> Iterator[str]:
    """Invariant 3, as far as access at the platform is recorded."""
    rows = x_access_without_role(on=london_date(now))
    for grant in rows.select_related("account", "person"):
        yield f"{grant.person.actor_id} has access to {grant.account.subject} and may not: remove it."


OWNERS = register(
    Examination(
        "accounts.owners_in_post", "PRO5", "An active page’s owner works here.", owners_in_post
    )
)
DECIDERS = register(
    Examination(
        "accounts.decided_by_heads",
        "PRO4",
        "Pages are decided by a Head of Service after advice, by nobody concerned.",
        decided_by_heads,
    )
)
LEAVE = register(
    Examination(
        "accounts.pages_have_leave", "PRO4", "Each page traces to an approval.", pages_have_leave
    )
)
SECURED = register(
    Examination(
        "accounts.secured",
        "CLO",
        "Each live account has two administrators and two-step sign-in.",
        accounts_are_secured,
    )
)
CHECKS = register(
    Examination(
        "accounts.checks_open", "PRO6", "What is overdue has an open check.", checks_are_open
    )
)
X_ACCESS = register(
    Examination(
        "accounts.x_access",
        "PRO2",
        "Only Representatives, Communications and ICT have access to the X account.",
        x_is_for_representatives,
    )
)
