"""One emergency administrator, who can let HR or ICT back in, and nothing else."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.test import Client

from oyez.accounts.services import suspend
from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.notifications.models import Notification
from oyez.people.actors import System
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Nomination, Person, RoleAssignment, User
from oyez.people.permissions import EMERGENCY_REFERENCE, TABLE, Permission, Role, roles_of
from oyez.people.sign_in.emergency import appoint, give_role
from oyez.people.sign_in.managing import remove_second_steps
from oyez.posts.services import approve as approve_post
from oyez.posts.services import submit
from tests.council import Council
from tests.people.sign_in.signing_in import PASSWORD, SECRET, code, sign_in

pytestmark = pytest.mark.django_db
REASON = "The only HR officer lost their telephone."


@pytest.fixture
def emergency(council: Council) -> Person:
    user = appoint(
        System("setup"), email="Break.Glass@fernwell.example", password=PASSWORD, now=council.now
    )
    cache.clear()
    TOTP.activate(user, SECRET)
    return user.person


def inside(person: Person) -> Client:
    client, _ = sign_in(person)
    answer = client.post("/sign-in/code/", {"code": code()})
    assert answer["Location"] == "/emergency-administrator/"
    return client


def told() -> list[str]:
    return list(
        Notification.objects.filter(kind="web.emergency_administrator")
        .order_by("person__name")
        .values_list("person__name", flat=True)
    )


def test_signing_in_is_told_to_the_three_and_evidenced(council: Council, emergency: Person) -> None:
    inside(emergency)
    assert told() == ["Idris Vaughan", "Morag Ellis", "Yusuf Demir"]
    at_once = Notification.objects.filter(email="waiting", email_at=council.now)
    assert at_once.filter(kind="web.emergency_administrator").count() == 3
    assert b"emergency_administrator_signed_in" in Entry.objects.order_by("-sequence")[0].body


def test_it_needs_a_second_step_too(council: Council, emergency: Person) -> None:
    client, _ = sign_in(emergency)
    assert client.get("/emergency-administrator/").status_code == 302
    other = Client()
    other.force_login(emergency.user)
    assert other.get("/emergency-administrator/")["Location"].startswith("/sign-in/again/code/")


def test_it_gives_a_role_for_a_week_and_that_is_told(council: Council, emergency: Person) -> None:
    client = inside(emergency)
    before = len(told())
    answer = client.post(
        "/emergency-administrator/",
        {"email": "tom@fernwell.example", "role": "hr_officer", "reason": REASON},
    )
    assert answer.status_code == 302
    given = RoleAssignment.objects.get(person=council.tom)
    assert (given.role, str(given.start), str(given.end)) == (
        "hr_officer",
        "2026-11-22",
        "2026-11-28",
    )
    assert len(told()) == before + 3
    body = Entry.objects.order_by("-sequence")[0].body
    assert b"emergency_role_given" in body
    assert REASON.encode() not in body


@pytest.mark.parametrize("role", set(Role) - {Role.HR_OFFICER, Role.ICT})
def test_no_other_role_can_be_given(council: Council, emergency: Person, role: Role) -> None:
    with pytest.raises(Complaint):
        give_role(emergency, person=council.tom, role=role, reason=REASON, now=council.now)


def test_it_gives_nothing_to_itself_to_leavers_or_without_a_reason(
    council: Council, emergency: Person
) -> None:
    for person, reason in ((emergency, REASON), (council.martin, REASON), (council.tom, "  ")):
        with pytest.raises(Complaint):
            give_role(emergency, person=person, role=Role.ICT, reason=reason, now=council.now)


def test_nobody_else_can_use_its_way(council: Council, emergency: Person) -> None:
    for person in (council.yusuf, council.ruth, council.morag):
        with pytest.raises(Forbidden):
            give_role(person, person=council.tom, role=Role.ICT, reason=REASON, now=council.now)


def test_it_has_one_right_and_no_content(council: Council, emergency: Person) -> None:
    assert roles_of(emergency, on=council.now.date()) == {Role.EMERGENCY_ADMINISTRATOR}
    held = {one for one, roles in TABLE.items() if Role.EMERGENCY_ADMINISTRATOR in roles}
    assert held == {Permission.EMERGENCY_ADMINISTRATION}


def test_nothing_in_the_register_gives_it_more(council: Council, emergency: Person) -> None:
    """Engaged, nominated and given every role by direct writes, it still has the one right."""
    today = council.now.date()
    area = Engagement.objects.filter(person=council.asha).get().service_area
    Engagement.objects.create(person=emergency, kind="permanent", service_area=area, start=today)
    Nomination.objects.create(person=emergency, service_area=area, start=today)
    for role in ("head_of_communications", "dpo", "hr_officer"):
        RoleAssignment.objects.create(person=emergency, role=role, start=today)
    assert roles_of(emergency, on=today) == {Role.EMERGENCY_ADMINISTRATOR}
    client = inside(emergency)
    for address in (
        "/",
        "/messages/",
        "/messages/write/",
        "/policy/",
        "/accounts/",
        "/publishing/",
        "/sign-ins/",
        "/tokens/",
        "/notifications/",
    ):
        assert client.get(address).status_code == 403, address
    assert client.get("/api/v1/policy").status_code == 403


def test_it_cannot_publish_approve_or_touch_accounts_by_service(
    council: Council, emergency: Person
) -> None:
    post = council.draft("Honestly the council are idiots about the bins.")
    with pytest.raises(Forbidden):
        submit(emergency, post=post, now=council.now)
    submit(council.asha, post=post, now=council.now)
    with pytest.raises(Forbidden):
        approve_post(emergency, post=post, content_hash="", note="", now=council.now)
    with pytest.raises(Forbidden):
        suspend(emergency, account=council.news, reason="A test", now=council.now)
    with pytest.raises(Forbidden):
        remove_second_steps(emergency, user=council.ruth.user, now=council.now)


def test_there_is_one_at_most(council: Council, emergency: Person) -> None:
    again = appoint(
        System("setup"), email="glass@fernwell.example", password=PASSWORD, now=council.now
    )
    assert again.person == emergency
    assert User.objects.filter(person__reference=EMERGENCY_REFERENCE).count() == 1
    with pytest.raises(IntegrityError), transaction.atomic():
        Person.objects.create(reference=EMERGENCY_REFERENCE, name="Second")
    with pytest.raises(IntegrityError), transaction.atomic():
        Person.objects.filter(pk=council.tom.pk).update(reference=EMERGENCY_REFERENCE)


def test_its_address_is_nobody_s_everyday_one(council: Council) -> None:
    with pytest.raises(Complaint, match="of its own"):
        appoint(System("setup"), email=council.yusuf.email, password=PASSWORD, now=council.now)


def test_ict_can_neither_see_nor_change_its_sign_in(council: Council, emergency: Person) -> None:
    client = Client()
    client.force_login(council.yusuf.user)
    settings_page = f"/sign-ins/{emergency.public_id}/"
    assert client.get(settings_page).status_code in {302, 404}
    assert "Emergency administrator" not in client.get("/sign-ins/").content.decode()
