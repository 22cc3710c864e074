"""Reading messages."""

from datetime import date

from django.db.models import Q, QuerySet

from oyez.people.models import Nomination, Person, RoleAssignment, on_day
from oyez.people.permissions import TABLE, Permission, Role, areas_of, roles_of
from oyez.posts.models import Post

STATE_WORDS = {
    "draft": ("Draft", "grey"),
    "checked": ("Checked", "grey"),
    "blocked": ("Stopped", "red"),
    "needs_review": ("Waits for a colleague", "orange"),
    "rejected": ("Not agreed", "red"),
    "ready": ("Ready", "green"),
    "scheduled": ("Scheduled", "green"),
    "paused": ("Paused", "orange"),
    "publishing": ("Going out", "teal"),
    "published": ("Published", ""),
    "partly_published": ("Partly published", "orange"),
    "failed": ("Did not go out", "red"),
    "corrected": ("Corrected", ""),
    "withdrawn": ("Withdrawn", "grey"),
}


def messages() -> QuerySet[Post]:
    """Return all messages, the last changed first, with their authors and accounts."""
    return Post.objects.select_related("author").prefetch_related("targets__account")


def may_review(person: Person, post: Post, *, on: date) -> bool:
    """Say whether `person` may be the second person for `post` on that day: never its author.

    A Head of Service, who has no other such role, reviews what their own area's people wrote.
    """
    reviewing = roles_of(person, on=on) & TABLE[Permission.POST_REVIEW]
    if person.pk == post.author_id or not reviewing:
        return False
    if reviewing != {Role.HEAD_OF_SERVICE}:
        return True
    areas = areas_of(person, Role.HEAD_OF_SERVICE, on=on)
    return bool(areas & areas_of(post.author, Role.REPRESENTATIVE, on=on))


def waiting_for(person: Person, *, on: date) -> list[Post]:
    """Return the messages that wait for a second person whom `person` may be, oldest first."""
    waiting = messages().filter(state="needs_review").order_by("updated_at")
    return [post for post in waiting if may_review(person, post, on=on)]


def reviewers_of(post: Post, *, on: date) -> list[Person]:
    """Return everyone who may be the second person for `post` on that day, by name."""
    reviewing = TABLE[Permission.POST_REVIEW]
    candidates = Person.objects.filter(
        Q(pk__in=Nomination.objects.filter(on_day(on)).values("person"))
        | Q(pk__in=RoleAssignment.objects.filter(on_day(on), role__in=reviewing).values("person"))
        | Q(owned_accounts__isnull=False)
    ).distinct()
    return [person for person in candidates if may_review(person, post, on=on)]
