"""What the pages of a message show: accounts with their faces, remarks, previews, whose turn it is."""

from dataclasses import dataclass
from datetime import datetime

from django.http import Http404
from django.urls import reverse

from oyez.accounts.models import Account
from oyez.checks.base import Effect, Finding
from oyez.checks.registry import BY_NAME
from oyez.lib.clock import london_date
from oyez.networks.registry import NETWORKS
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.policy.queries import policy_in_force
from oyez.posts.composition import Composition
from oyez.posts.forms import ANSWER_PREFIX
from oyez.posts.gate import Outcome, Verdict
from oyez.posts.models import Post
from oyez.posts.queries import may_review, messages


@dataclass(frozen=True)
class Face:
    """An account as people know it: what every page shows of whom one is posting as."""

    pk: int
    name: str
    handle: str
    network: str
    colour: int
    picture_url: str


@dataclass(frozen=True)
class ShownRemark:
    """A finding with the title of its clause, where to read it, and what answers it."""

    title: str
    finding: Finding
    clause_title: str
    clause_url: str
    account: str
    answer: str
    released: bool

    @property
    def asks(self) -> bool:
        """Whether the author may give a reason instead."""
        return self.finding.effect is Effect.ANSWER

    @property
    def answer_field(self) -> str:
        """The name of the box that the reason is written in."""
        return f"{ANSWER_PREFIX}{self.finding.check}"


@dataclass(frozen=True)
class Preview:
    """One account's version of a message, with how long it is there."""

    face: Face
    text: str
    findings: tuple[Finding, ...]
    used: int
    limit: int | None

    @property
    def label(self) -> str:
        """Whose length it is."""
        return self.face.name


def face_of(account: Account) -> Face:
    """Return what people see of an account."""
    return Face(
        pk=account.pk,
        name=account.name,
        handle=account.handle,
        network=account.network_label,
        colour=account.colour,
        picture_url=reverse("accounts:picture", args=[account.key]) if account.picture else "",
    )


def check_title(name: str) -> str:
    """Return what people call a check; its own name where a later release has dropped it."""
    return BY_NAME[name].title if name in BY_NAME else name


def shown_remarks(verdict: Verdict, now: datetime) -> list[ShownRemark]:
    """Return the remarks of a verdict, strongest first, each finding once."""
    policy = policy_in_force(on=london_date(now))
    titles = policy.titles if policy else {}
    shown: dict[Finding, ShownRemark] = {}
    for remark in sorted(verdict.remarks, key=lambda r: -r.finding.effect):
        finding = remark.finding
        shown.setdefault(
            finding,
            ShownRemark(
                title=check_title(finding.check),
                finding=finding,
                clause_title=titles.get(finding.clause, ""),
                clause_url=f"{reverse('policy:read')}#{finding.clause}"
                if finding.clause in titles
                else "",
                account=remark.account,
                answer=remark.answer,
                released=remark.released,
            ),
        )
    return list(shown.values())


def previews(composition: Composition, verdict: Verdict) -> list[Preview]:
    """Return what each chosen account would show, in the order of the accounts."""
    accounts = Account.objects.in_bulk([part.account_id for part in composition.parts])
    labels = {draft.text: label for label, draft in composition.drafts()}
    result = []
    for part in composition.parts:
        network = NETWORKS[part.network]
        result.append(
            Preview(
                face=face_of(accounts[part.account_id]),
                text=part.text,
                findings=tuple(
                    remark.finding
                    for remark in verdict.remarks
                    if remark.account == labels.get(part.text)
                ),
                used=network.length(part.text, composition.link),
                limit=network.limits.text,
            )
        )
    return result


def find_message(request: Request, pk: int) -> Post:
    """Return a message that the person may read; raises Http404 otherwise.

    Its author, and whoever reads messages for their work: every role with POST_READ.
    """
    post = messages().filter(pk=pk).first()
    if post is None or not (
        post.author_id == request.person.pk or request.may(Permission.POST_READ)
    ):
        raise Http404("There is no such message.")
    return post


def next_step(post: Post, verdict: Verdict, request: Request) -> str:
    """Return one sentence: whose turn it is and what they do."""
    own = post.author_id == request.person.pk
    if post.state == "needs_review":
        if may_review(request.person, post, on=today(request)):
            return "It waits for a colleague, who can be you: read it, then decide."
        return "It waits for a colleague who is not its author. You need do nothing now."
    sentences = {
        "rejected": "A colleague did not agree. Change it and send it again.",
        "blocked": "The policy stops it. Change what is marked, then send it again.",
        "scheduled": "It goes out at its time by itself.",
        "paused": "It did not go out: something changed. Read why, then change it or its time.",
        "publishing": "It is going out now.",
        "failed": "It did not go out. Read below what happened and decide.",
        "partly_published": "One of its accounts needs a decision: see below.",
    }
    if post.state == "ready":
        return "It is ready: choose a time, or send it." if own else "Its author sends it."
    if post.state == "draft" and verdict.outcome is Outcome.READY:
        return "Nothing in the policy stands against it. Check whom it goes out as, and send it."
    return sentences.get(post.state, "")
