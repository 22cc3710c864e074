"""What needs a person today, in the order of DOMAIN section 3; a part that is empty says nothing."""

from collections.abc import Iterator

from oyez.people.permissions import Permission, Role
from oyez.people.signed_in import Request
from oyez.web.today import accounts, beginning, messages, people, policy
from oyez.web.today.parts import Item, Section, merged

__all__ = ["Item", "Section", "sections"]


def sections(request: Request) -> Iterator[Section]:
    """Yield the parts that this person's roles have, the most urgent first, empty ones too.

    1. What a new installation still lacks. 2. What did not go out, and what goes out today.
    3. What waits for this person: reviews, advice, decisions, their own acknowledgement.
    4. Accounts at risk. 5. Service areas and people. 6. Their own drafts. A Representative sees
    the messages of their own service areas, a worker what everybody has to know.
    """
    may = request.may
    if may(Permission.COUNCIL_PROFILE):
        yield beginning.before_the_first(request)
    if may(Permission.POST_READ):
        yield messages.needs_someone(request)
        yield messages.going_out(request)
    todo = accounts.todo_of(request)
    yield merged(
        "Waiting for you",
        "waiting for you",
        [
            policy.own_acknowledgement(request),
            *([messages.waiting(request)] if may(Permission.POST_REVIEW) else []),
            *([messages.after_emergency(request)] if may(Permission.POST_RELEASE) else []),
            accounts.waiting(todo),
        ],
    )
    if may.roles & {Role.OWNER, Role.HEAD_OF_SERVICE, Role.HEAD_OF_COMMUNICATIONS, Role.ICT}:
        yield accounts.at_risk(todo)
    if may(Permission.PEOPLE_READ):
        yield people.needing_attention(request)
    if may(Permission.POST_WRITE):
        yield messages.own_drafts(request)
    if not may(Permission.POST_READ) and Role.WORKER in may.roles:
        yield policy.for_every_worker()
