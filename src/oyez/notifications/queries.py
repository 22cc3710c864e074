"""Reading what people were told."""

from django.db.models import QuerySet

from oyez.notifications.models import EmailChoice, Notification
from oyez.people.models import Person


def of(person: Person) -> QuerySet[Notification]:
    """Return what `person` was told and is not settled, the latest first."""
    return Notification.objects.filter(person=person, settled_at__isnull=True)


def done_of(person: Person) -> QuerySet[Notification]:
    """Return what `person` was told and is settled, the latest first."""
    return Notification.objects.filter(person=person, settled_at__isnull=False)


def number_unread(person: Person) -> int:
    """Return how many things `person` has not read yet; one query."""
    return of(person).filter(read_at__isnull=True).count()


def email_choice(person: Person) -> str:
    """Return how `person` wants to be emailed."""
    found = EmailChoice.objects.filter(person=person).values_list("how", flat=True).first()
    return found or EmailChoice.How.DIGEST.value


def failures() -> QuerySet[Notification]:
    """Return the emails that could not be sent and are not tried any more, the latest first."""
    return Notification.objects.filter(email="failed").select_related("person")
