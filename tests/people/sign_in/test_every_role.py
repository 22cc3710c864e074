"""Every service of signing in called by every role: who lacks the right is refused."""

from collections.abc import Callable

import pytest

from oyez.people.errors import Forbidden
from oyez.people.permissions import TABLE, Permission, Role
from oyez.people.sign_in.directory import record_identity
from oyez.people.sign_in.emergency import appoint, give_role
from oyez.people.sign_in.lock_outs import unlock
from oyez.people.sign_in.managing import remove_second_steps
from oyez.people.sign_in.scim_tokens import make_scim_token
from oyez.people.sign_in.tokens import end_token, make_token
from tests.council import Council
from tests.guards.everybody import one_of_each_role
from tests.guards.test_every_service_for_every_role import called

pytestmark = pytest.mark.django_db
SERVICES: dict[Callable[..., object], Permission] = {
    appoint: Permission.EMERGENCY_ADMINISTRATION,
    end_token: Permission.API_ACCESS_END,
    give_role: Permission.EMERGENCY_ADMINISTRATION,
    make_scim_token: Permission.SIGN_IN_MANAGE,
    make_token: Permission.API_ACCESS,
    record_identity: Permission.SIGN_IN_MANAGE,
    remove_second_steps: Permission.SIGN_IN_MANAGE,
    unlock: Permission.SIGN_IN_MANAGE,
}


def test_who_lacks_the_right_is_refused_and_who_has_it_is_not(council: Council) -> None:
    wrong = [
        f"{role}: {service.__name__}"
        for role, person in one_of_each_role(council).items()
        for service, permission in SERVICES.items()
        if isinstance(called(service, person, council), Forbidden)
        == (Role(role) in TABLE[permission])
    ]
    assert wrong == []
