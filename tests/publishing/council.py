"""A small council that may publish: a Representative, a Head of Communications, a policy."""

from dataclasses import dataclass
from datetime import date, datetime

from oyez.accounts.models import Account
from oyez.people.actors import System
from oyez.people.models import Engagement, Nomination, Person, RoleAssignment, ServiceArea
from oyez.policy.services import approve, import_document, record_consultation, record_papers
from oyez.policy.shipped import model_policy
from oyez.posts.models import Post
from oyez.posts.services import Content, save, send, submit

TEXT = (
    "Sandy Mere Family Fun Day, Saturday 12 June, 11am to 4pm at Sandy Mere Park, Thornwell. "
    "Free, step-free paths: https://www.fernwell.example/fun-day"
)


@dataclass(frozen=True)
class Council:
    author: Person
    head: Person
    worker: Person


def found_council(now: datetime) -> Council:
    """Return the people of a council whose policy is in force at `now`."""
    setup, start = System("setup"), date(2020, 1, 1)
    area = ServiceArea.objects.create(name="Waste and Environment", start=start)

    def person(reference: str, name: str, manager: Person | None = None) -> Person:
        made = Person.objects.create(
            reference=reference, name=name, email=f"{reference}@fernwell.example"
        )
        Engagement.objects.create(
            person=made,
            kind="permanent",
            service_area=area,
            job_title="Officer",
            manager=manager,
            start=start,
        )
        return made

    worker = person("w1", "Lee Marsh")
    author, head = person("r1", "Asha Patel", worker), person("h1", "Morag Ellis", worker)
    Nomination.objects.create(person=author, service_area=area, start=start)
    RoleAssignment.objects.create(person=head, role="head_of_communications", start=start)
    name, content = model_policy()
    version = import_document(setup, content=content, name=name, now=now)
    record_consultation(setup, version=version, note="Everyone agreed.", now=now)
    approve(setup, version=version, decision_reference="C/1", effective_from=now.date(), now=now)
    record_papers(worker, people=[author, head], signed_on=now.date(), now=now)
    return Council(author, head, worker)


def account(name: str = "Fernwell Borough Council", network: str = "wordpress") -> Account:
    """Return an active corporate account."""
    return Account.objects.create(
        platform=network,
        network=network,
        name=name,
        purpose="corporate",
        colour=1,
        state="active",
        legacy=True,
        next_check=date(2026, 12, 1),
    )


def sent_message(
    author: Person,
    accounts: list[Account],
    now: datetime,
    *,
    text: str = TEXT,
    send_at: datetime | None = None,
) -> Post:
    """Return a clean message that its author has sent, due at `send_at` or at once."""
    content = Content(
        category="events",
        text=text,
        send_at=send_at,
        texts={account.pk: "" for account in accounts},
    )
    post = save(author, content=content, now=now)
    verdict = submit(author, post=post, now=now)
    assert not verdict.reasons, verdict.reasons
    send(author, post=post, now=now)
    post.refresh_from_db()
    return post
