"""The one way in which a message changes state."""

from oyez.ledger import actions
from oyez.lib.states import MoveRefused
from oyez.posts.models import Post
from oyez.posts.states import POST

WRITTEN = actions.register("post.written", "A message was written or edited; it is a draft.")
DISCARDED = actions.register("post.discarded", "A draft was thrown away.")
JUDGED = actions.register("post.judged", "The checks and the gate judged a message.")
APPROVED = actions.register("post.approved", "A second person agreed to a message.")
REJECTED = actions.register("post.rejected", "A second person refused a message.")
RELEASED = actions.register("post.released", "A named role released the block of a check.")
SENT = actions.register("post.sent", "A message was handed over for publishing.")
RESCHEDULED = actions.register("post.rescheduled", "A message got another time.")
RECALLED = actions.register("post.recalled", "A message was called back before it went out.")
WITHDRAWN = actions.register("post.withdraw_asked", "A published message is to be taken down.")
OUTCOME = actions.register("post.outcome", "The deliveries of a message gave it another state.")


def move(post: Post, *states: str) -> None:
    """Move `post` through `states` in turn, by its table, if nobody changed it meanwhile.

    Raises MoveRefused for a move that is not in the table, and where another person's act came
    between: what was judged, approved or sent is then no longer what is stored.
    """
    old = post.state
    for new in states:
        POST.check(post.state, new)
        post.state = new
    # Compare and swap: the content must be the one that the caller read and judged.
    unchanged = Post.objects.filter(pk=post.pk, state=old, content_hash=post.content_hash)
    if not unchanged.update(state=post.state):
        post.state = old
        raise MoveRefused("message", old, states[-1])
