"""Who is whom in the council's directory (Entra ID): recorded first, signed in after.

An email address is never the link: addresses are given to new people, and in another tenant anybody
can carry any. A person is bound by tenant and object id, which HR, ICT or SCIM record beforehand; a
sign-in from the directory that is not recorded is turned away, whatever its address.
"""

from datetime import datetime

from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.db import IntegrityError, transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor, System
from oyez.people.errors import Forbidden
from oyez.people.models import DirectoryIdentity, Person, User
from oyez.people.permissions import Permission, require
from oyez.people.services import make_sign_in

PROVIDER = "directory"
IDENTITY_RECORDED = actions.register(
    "people.directory_identity_recorded",
    "Who a person is in the council's directory was recorded, or removed.",
)
SIGN_IN_BOUND = actions.register(
    "people.directory_sign_in_bound",
    "A person signed in through the council's directory for the first time.",
)
_DIRECTORY = System("directory")


class Taken(Complaint):
    """Somebody else in the register has that address, number or object id already."""


def uid(tenant: str, object_id: str) -> str:
    """Return the one key under which a sign-in of the directory is kept."""
    return f"{tenant}:{object_id}"


def record_identity(actor: Actor, *, person: Person, object_id: str, now: datetime) -> None:
    """Record that `person` is this object of the council's tenant; "" removes what was recorded.

    Whoever was bound before is bound no longer. Nobody records their own: a second person vouches.
    Raises Complaint where the directory is not set up or the object belongs to somebody else.
    """
    require(actor, Permission.SIGN_IN_MANAGE, on=london_date(now))
    if isinstance(actor, Person) and actor.pk == person.pk:
        raise Forbidden("Somebody else of HR or ICT records who you are in the directory.")
    object_id = object_id.strip().lower()
    known = DirectoryIdentity.objects.filter(person=person).first()
    if (known.object_id if known else "") == object_id and (
        not known or known.tenant == settings.OIDC_TENANT
    ):
        return
    if object_id and not settings.OIDC_TENANT:
        raise Complaint("Set OYEZ_OIDC_TENANT first: an object id means nothing without a tenant.")
    try:
        with transaction.atomic():
            DirectoryIdentity.objects.filter(person=person).delete()
            SocialAccount.objects.filter(user__person=person, provider=PROVIDER).delete()
            if object_id:
                DirectoryIdentity.objects.create(
                    person=person,
                    tenant=settings.OIDC_TENANT,
                    object_id=object_id,
                    recorded_at=now,
                )
            append(
                actor,
                action=IDENTITY_RECORDED,
                subject=person.actor_id,
                facts={"recorded": bool(object_id)},
                private={"object_id": object_id} if object_id else {},
                at=now,
            )
    except IntegrityError as error:
        raise Taken("That object id belongs to somebody else in the register.") from error


def person_of(*, tenant: str, object_id: str) -> Person | None:
    """Return whom the register knows under this identity."""
    known = DirectoryIdentity.objects.select_related("person").filter(
        tenant=tenant, object_id=object_id
    )
    found = known.first()
    return found.person if found else None


def sign_in_of(person: Person, *, now: datetime) -> User:
    """Return the person's sign-in, made now where there is none; the first binding is evidenced."""
    with transaction.atomic():
        user = make_sign_in(_DIRECTORY, person=person, now=now)
        if not SocialAccount.objects.filter(user=user, provider=PROVIDER).exists():
            append(_DIRECTORY, action=SIGN_IN_BOUND, subject=person.actor_id, at=now)
    return user
