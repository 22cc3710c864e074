"""Reading messages."""

from dataclasses import dataclass
from datetime import date

from django.db.models import F, Q, QuerySet

from oyez.accounts.queries import page_owners
from oyez.people.holding import covers, engaged, heads_of, nominations, representatives
from oyez.people.models import Person, RoleAssignment, in_force
from oyez.people.permissions import TABLE, Permission, Role, areas_of, roles_of
from oyez.posts.models import EmergencyPass, Post

# PostgreSQL's white space lacks spaces that do not break, either database's those without a width.
_BLANK = "^[\\s\u00a0\u2007\u202f\u200b\ufeff]*$"


def messages() -> QuerySet[Post]:
    """Return all messages, the last changed first, with their authors and accounts."""
    return Post.objects.select_related("author").prefetch_related("targets__account")


def social_only(found: QuerySet[Post]) -> QuerySet[Post]:
    """Return those of new information, or of an emergency, without another route (PRI2).

    Only white space counts as none.
    """
    announcing = (Post.Category.NEW_INFORMATION, Post.Category.EMERGENCY)
    return found.filter(category__in=announcing, other_route__regex=_BLANK)


def to_look_at() -> QuerySet[EmergencyPass]:
    """Return what went out in an emergency: what nobody has looked at first, then the latest."""
    return EmergencyPass.objects.select_related(
        "post__author", "declaration", "sent_by", "looked_by"
    ).order_by(F("looked_at").desc(nulls_first=True), "at", "pk")


@dataclass(frozen=True)
class ReviewRight:
    """What a person may review on a day: everything, or what these service areas' people write."""

    everything: bool
    areas: frozenset[int]


def review_right(person: Person, *, on: date) -> ReviewRight:
    """Return what `person` may review on that day.

    A Head of Service, who has no other such role, reviews what their own area's people wrote.
    """
    reviewing = roles_of(person, on=on) & TABLE[Permission.POST_REVIEW]
    return ReviewRight(
        everything=bool(reviewing - {Role.HEAD_OF_SERVICE}),
        areas=areas_of(person, Role.HEAD_OF_SERVICE, on=on)
        if Role.HEAD_OF_SERVICE in reviewing
        else frozenset(),
    )


def may_review(person: Person, post: Post, *, on: date) -> bool:
    """Say whether `person` may be the second person for `post` on that day: never its author."""
    if person.pk == post.author_id:
        return False
    right = review_right(person, on=on)
    return right.everything or bool(
        right.areas and right.areas & areas_of(post.author, Role.REPRESENTATIVE, on=on)
    )


def waiting_for(person: Person, *, on: date) -> QuerySet[Post]:
    """Return the messages that wait for a second person whom `person` may be, oldest first."""
    right = review_right(person, on=on)
    waiting = messages().filter(state="needs_review").exclude(author=person)
    if not right.everything:
        own = nominations(on).filter(service_area__in=right.areas).values("person")
        covering = covers(on, role=Role.REPRESENTATIVE).filter(service_area__in=right.areas)
        waiting = waiting.filter(Q(author__in=own) | Q(author__in=covering.values("person")))
    return waiting.order_by("updated_at", "pk")


def reviewers_of(post: Post, *, on: date) -> QuerySet[Person]:
    """Return everyone who may be the second person for `post` on that day, by name."""
    anywhere = TABLE[Permission.POST_REVIEW] - {Role.HEAD_OF_SERVICE}
    held = RoleAssignment.objects.filter(in_force(on), role__in=anywhere)
    areas = areas_of(post.author, Role.REPRESENTATIVE, on=on)
    return (
        Person.objects.filter(
            Q(pk__in=representatives(on).values("pk"))
            | Q(pk__in=held.values("person"))
            | Q(pk__in=heads_of(areas, on).values("pk"))
            | Q(pk__in=page_owners().values("owner"))
            | Q(pk__in=page_owners().filter(deputy__isnull=False).values("deputy"))
        )
        .filter(pk__in=engaged(on).values("person"))
        .exclude(pk=post.author_id)
    )
