"""What publishing asks of a message, and what it tells it."""

from datetime import datetime

from oyez.ledger.services import append
from oyez.people.actors import Actor
from oyez.posts.gate import Outcome
from oyez.posts.judgement import judge_post
from oyez.posts.models import CheckRun, Post
from oyez.posts.services.moving import OUTCOME, move
from oyez.posts.services.reviewing import record_run
from oyez.posts.states import derived


def objections(post_id: int, account_id: int, *, now: datetime) -> tuple[str, ...]:
    """Return why the message may not go out to this account at `now`; empty means that it may.

    Everything is judged anew: checks, approval and its window, nomination, account, pictures. What
    was found is recorded. No transaction need be open: judging inside one would hold SQLite's only
    write lock while the checks run.
    """
    post = Post.objects.get(pk=post_id)
    verdict = judge_post(post, now=now)
    if verdict.outcome is Outcome.READY:
        if not post.targets.filter(account_id=account_id).exists():
            return ("The message is no longer meant for this account.",)
        return ()
    record_run(post, verdict, moment=CheckRun.Moment.PUBLISH, now=now)
    return verdict.reasons


def record_deliveries(
    actor: Actor,
    *,
    post_id: int,
    states: tuple[str, ...],
    withdrawals: tuple[str, ...] = (),
    at: datetime,
) -> None:
    """Give the message the state that its deliveries add up to.

    `states` are the states of its publish deliveries, `withdrawals` those of its delete deliveries;
    it is withdrawn when every one of those is done.
    """
    post = Post.objects.get(pk=post_id)
    new = derived(states, present=post.state)
    if withdrawals and set(withdrawals) == {"published"}:
        new = "withdrawn"
    if post.state in {new, "withdrawn"}:
        return
    move(post, new)
    append(actor, action=OUTCOME, subject=post.subject, facts={"state": new}, at=at)
