"""Gathers what the gate judges by: checks, answers, releases, approval, roles, accounts, pictures."""

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime

from django.urls import reverse

from oyez.accounts.models import Account
from oyez.accounts.queries import may_post_as
from oyez.accounts.states import PUBLISHING_STATES
from oyez.checks.base import Context
from oyez.checks.engine import check
from oyez.checks.meaning.model import load_model
from oyez.lib.clock import london_date
from oyez.lib.links import host_of
from oyez.media.queries import has_live_consent
from oyez.networks.registry import NETWORKS
from oyez.people.models import Person
from oyez.policy.queries import (
    current_profile,
    election_on,
    emergency_at,
    may_speak,
    policy_in_force,
)
from oyez.posts.composition import ComposedPart, ComposedPicture, Composition
from oyez.posts.gate import Facts, Refusal, Remark, Verdict, judge
from oyez.posts.models import Approval, Post, Release
from oyez.posts.visited import dead_links


def composition_of(post: Post) -> Composition:
    """Return the stored message as one value."""
    return Composition(
        category=post.category,
        other_reason=post.other_reason,
        common_text=post.text,
        link=post.link,
        other_route=post.other_route,
        parts=tuple(
            composed_part(target.account, target.text or post.text)
            for target in post.targets.select_related("account")
        ),
        pictures=tuple(
            ComposedPicture(
                sha256=picture.asset.sha256,
                alt_text=picture.alt_text,
                shows_people=picture.asset.shows_people,
                consented=has_live_consent(picture.asset),
                faces=picture.asset.faces,
                words=picture.asset.words,
            )
            for picture in post.pictures.select_related("asset")
        ),
        answers={answer.check_name: answer.reason for answer in post.answers.all()},
    )


def composed_part(account: Account, text: str) -> ComposedPart:
    """Return what `account` would publish."""
    label = f"{account.name} ({account.network_label})"
    return ComposedPart(account.pk, label, account.network, text)


def judge_post(post: Post, *, now: datetime, known_at: datetime | None = None) -> Verdict:
    """Judge a stored message at `now`, with its approvals and releases.

    What depends on the day is judged by the planned time, where that is still to come. What the
    author has acknowledged is known only up to `known_at`, where `now` lies ahead.
    """
    composition = composition_of(post)
    return judge_composition(
        composition,
        author=post.author,
        now=now,
        known_at=known_at,
        publish_at=max(post.send_at or now, now),
        released=frozenset(
            Release.objects.filter(post=post, content_hash=composition.content_hash).values_list(
                "check_name", flat=True
            )
        ),
        approved=live_approval(post, composition.content_hash, now=now) is not None,
    )


def live_approval(post: Post, content_hash: str, *, now: datetime) -> Approval | None:
    """Return the approval of exactly this content whose window is open at `now`, if any."""
    return (
        Approval.objects.filter(post=post, content_hash=content_hash, window_end__gte=now)
        .exclude(approver=post.author)
        .order_by("-at")
        .first()
    )


def judge_composition(
    composition: Composition,
    *,
    author: Person,
    now: datetime,
    known_at: datetime | None = None,
    publish_at: datetime | None = None,
    released: frozenset[str] = frozenset(),
    approved: bool = False,
) -> Verdict:
    """Judge what a message says at `now`, stored or not; `publish_at` is None for at once."""
    policy = policy_in_force(on=london_date(now))
    remarks: tuple[Remark, ...] = ()
    if policy is not None:
        context = _context(composition, now=now, publish_at=publish_at or now)
        release = {control.check: control.release for control in policy.controls}
        remarks = tuple(
            Remark(
                finding=finding,
                account=account,
                release=release.get(finding.check, ()),
                answer=composition.answers.get(finding.check, "").strip(),
                released=finding.check in released,
            )
            for account, draft in composition.drafts()
            for finding in check(draft, context, policy)
        )
    refusals = tuple(_refusals(composition, author, now))
    return judge(
        Facts(
            policy.version if policy else None,
            refusals,
            remarks,
            approved,
            unacknowledged=unacknowledged(author, known_at or now),
            emergency=is_emergency(composition.category, now),
        )
    )


def unacknowledged(person: Person, now: datetime) -> Refusal | None:
    """Return why `person` may not publish or approve by what they acknowledged; None if they may."""
    standing = may_speak(person, on=london_date(now))
    if standing.ok:
        return None
    return Refusal("PUR", standing.reason, standing.advice, url=reverse("policy:acknowledge"))


def is_emergency(category: str, now: datetime) -> bool:
    """Say whether a message of this category need not wait, by an emergency declared just now."""
    return category == Post.Category.EMERGENCY and emergency_at(now) is not None


def _context(composition: Composition, *, now: datetime, publish_at: datetime) -> Context:
    """Return what the checks may know; an election counts by the day of publishing."""
    return Context(
        council=current_profile(),
        today=london_date(now),
        election=election_on(london_date(publish_at)),
        dead_links=dead_links(composition, now=now),
        model=load_model(),
    )


def _refusals(composition: Composition, author: Person, now: datetime) -> Iterator[Refusal]:
    yield from _missing(composition)
    yield from _account_refusals(composition, author, now)
    yield from _length_refusals(composition)
    for picture in composition.pictures:
        if picture.shows_people is None:
            yield Refusal(
                "POL3",
                "Nobody has said whether the picture shows anyone recognisable.",
                "Answer the question beside the picture.",
                "shows_people",
            )
        elif not picture.consented:
            yield Refusal(
                "POL3",
                "The picture shows someone recognisable, and no consent of theirs is recorded.",
                "Use another picture, or send the message without one.",
                "shows_people",
            )


def _missing(composition: Composition) -> Iterator[Refusal]:
    if not _has_words(composition.common_text) and not composition.parts:
        yield Refusal("PRO1", "The message is empty.", "Write what people should know.", "text")
    if not composition.category:
        yield Refusal(
            "PRO1", "Nobody has said what the message is about.", "Choose it.", "category"
        )
    if composition.category == "other" and not composition.other_reason.strip():
        yield Refusal(
            "PRO1",
            "It is about something else, and nobody has said what.",
            "Say in a few words what it is about.",
            "other_reason",
        )
    if composition.link and not _is_web_address(composition.link):
        yield Refusal(
            "PRO1",
            f"“{composition.link}” is not a web address.",
            "Paste the whole address, beginning with https://",
            "link",
        )


def _has_words(text: str) -> bool:
    """Say whether anything in `text` can be seen: not only spaces, controls and invisible signs."""
    return any(unicodedata.category(sign)[0] not in "CZ" for sign in text)


def _is_web_address(link: str) -> bool:
    return "." in host_of(link) and link.lower().startswith(("https://", "http://"))


def _account_refusals(composition: Composition, author: Person, now: datetime) -> Iterator[Refusal]:
    if not composition.parts:
        yield Refusal("PRO2", "No account is chosen.", "Tick where it goes.", "accounts")
    accounts: Mapping[int, Account] = Account.objects.in_bulk(
        [part.account_id for part in composition.parts]
    )
    own = {account.pk for account in may_post_as(author, accounts.values(), on=london_date(now))}
    for part in composition.parts:
        account = accounts[part.account_id]
        if account.state not in PUBLISHING_STATES:
            yield Refusal(
                "PRO6", f"{part.account} is {account.state}.", "Choose another account.", "accounts"
            )
        elif account.pk not in own:
            who = "a nominated Representative" if account.is_corporate else "its owner"
            yield Refusal(
                "PRO1" if account.is_corporate else "PRO5",
                f"{author.name} may not post as {part.account} today.",
                f"Ask {who} or the Head of Communications to post it.",
                "accounts",
            )
        if not _has_words(part.text):
            yield Refusal("PRO1", f"There is no text for {part.account}.", "Write it.", "text")


def _length_refusals(composition: Composition) -> Iterator[Refusal]:
    for part in composition.parts:
        limits = NETWORKS[part.network]
        limit = limits.limits.text
        used = limits.length(part.text, composition.link)
        if limit is not None and used > limit:
            yield Refusal(
                "PRO1",
                f"It is too long for {part.account}: {used:,} of {limit:,}.",
                "Shorten it, or write different words for this account.",
                "text",
            )
