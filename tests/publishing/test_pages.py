"""The pages: what needs a person first, the story in plain words, and what can be done."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import LazySettings
from django.test import Client
from django.urls import reverse

from oyez.accounts.models import Account, Connection
from oyez.networks.base import NotSent, OutcomeUnknown, Refused
from oyez.noticeboard.models import Board
from oyez.people.models import Person, RoleAssignment, User
from oyez.publishing.models import Delivery
from tests.publishing.conftest import StandingClock, Works, only_delivery
from tests.publishing.council import TEXT, Council, account, sent_message

SILENCE = OutcomeUnknown("Facebook did not answer.")
SignIn = Callable[[Person], Client]


@pytest.fixture
def sign_in(settings: LazySettings, clock: StandingClock) -> SignIn:
    settings.CLOCK = clock

    def signed_in(person: Person) -> Client:
        client = Client()
        user = User.objects.filter(person=person).first()
        client.force_login(user or User.objects.create_user(person=person))
        return client

    return signed_in


def parked(council: Council, works: Works, clock: StandingClock) -> Delivery:
    on = account()
    works.wires(on).before = [SILENCE]
    sent_message(council.author, [on], clock())
    works.run()
    for seconds in (5, 25, 90, 480):
        clock.pass_(seconds=seconds)
        works.run()
    return only_delivery()


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def story(delivery: Delivery) -> str:
    return reverse("publishing:delivery", args=[delivery.pk])


def test_without_any_the_list_says_what_to_do(council: Council, sign_in: SignIn) -> None:
    shown = text_of(sign_in(council.author), reverse("publishing:list"))
    assert "Nothing is going out" in shown


def test_what_needs_a_person_is_shown_first(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    parked(council, works, clock)
    sent_message(council.author, [account("Other page")], clock(), text=f"{TEXT} Second.")
    works.run()
    shown = text_of(sign_in(council.author), reverse("publishing:list"))
    assert "Needs you to look" in shown
    assert "Other page" not in shown
    assert "Needs a person (1)" in shown
    assert "Other page" in text_of(
        sign_in(council.author), reverse("publishing:list") + "?show=done"
    )


def test_a_refused_one_that_was_tried_anew_needs_nobody_any_more(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    on = account()
    works.wires(on).before = [Refused("Wrong password.", code="401")]
    sent_message(council.author, [on], clock())
    works.run()
    client = sign_in(council.author)
    first = only_delivery()
    assert "Wrong password. Put that right, then try again" in text_of(client, story(first))
    assert "calls this “401”" in text_of(client, story(first))
    client.post(story(first), {"act": "retry", "note": "It has a new password."})
    works.run()
    assert Delivery.objects.get(n=2).state == "published"
    assert "Going out" in text_of(client, reverse("publishing:list"))
    assert "Wrong password" not in text_of(client, reverse("publishing:list") + "?show=person")


def test_the_story_of_a_parked_one_says_what_was_tried_and_what_to_do(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    delivery = parked(council, works, clock)
    shown = text_of(sign_in(council.author), story(delivery))
    assert (
        "Facebook did not answer. We looked 4 times: it is not there. It is sent again only if "
        "you say so." in shown
    )
    assert shown.count("We looked on Facebook: it is not there.") == 4
    assert "No clear answer: Facebook did not answer." in shown


def test_settling_from_the_page(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    delivery = parked(council, works, clock)
    answer = sign_in(council.author).post(
        story(delivery),
        {"act": "settle", "decision": "cancel", "note": "I looked at our page."},
        follow=True,
    )
    delivery.refresh_from_db()
    assert delivery.state == "cancelled"
    shown = answer.content.decode()
    assert "Asha Patel: “I looked at our page.”" in shown
    assert "Settled." in shown


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"decision": "cancel", "note": ""}, "Answer “What did you look at?”"),
        ({"note": "Yes."}, "Answer “What did you find"),
        ({"decision": "published", "note": "Yes.", "link": "here"}, "Give the whole address"),
        ({"decision": "delete everything", "note": "Yes."}, "Select a valid choice"),
    ],
)
def test_what_cannot_be_used_is_said_and_nothing_changes(
    council: Council,
    works: Works,
    clock: StandingClock,
    sign_in: SignIn,
    given: dict[str, str],
    complaint: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    delivery = parked(council, works, clock)
    answer = sign_in(council.author).post(story(delivery), {"act": "settle", **given})
    assert complaint in answer.content.decode()
    assert "<title>Error: " in answer.content.decode()
    assert only_delivery().state == "parked"


def test_an_act_that_is_not_possible_any_more_changes_nothing(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    delivery = parked(council, works, clock)
    Delivery.objects.update(state="cancelled")
    answer = sign_in(council.author).post(
        story(delivery), {"act": "settle", "decision": "send_again", "note": "Gone."}, follow=True
    )
    assert "settled meanwhile" in answer.content.decode()
    assert only_delivery().state == "cancelled"


def test_who_only_reads_sees_the_story_and_no_form(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    delivery = parked(council, works, clock)
    RoleAssignment.objects.create(
        person=council.worker, role="dpo", start=clock().date() - timedelta(days=1)
    )
    client = sign_in(council.worker)
    assert "Settle it" not in text_of(client, story(delivery))
    answer = client.post(
        story(delivery), {"act": "settle", "decision": "cancel", "note": "I may not."}
    )
    assert answer.status_code == 403
    assert only_delivery().state == "parked"


def test_who_has_no_right_sees_nothing(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    delivery = parked(council, works, clock)
    client = sign_in(council.worker)
    assert client.get(story(delivery)).status_code == 403
    assert client.get(reverse("publishing:list")).status_code == 403
    assert Client().get(story(delivery)).status_code == 302


def test_the_number_of_queries_does_not_grow_with_the_list(
    council: Council,
    works: Works,
    clock: StandingClock,
    sign_in: SignIn,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    due = clock() + timedelta(hours=1)
    for number in range(12):
        on = account(f"Page {number}")
        sent_message(council.author, [on], clock(), text=f"{TEXT} {number}", send_at=due)
    client = sign_in(council.author)
    with django_assert_max_num_queries(16):  # type: ignore[attr-defined]
        client.get(reverse("publishing:list"))


def test_the_page_of_the_message_says_where_it_went(
    council: Council, works: Works, clock: StandingClock, sign_in: SignIn
) -> None:
    on = account()
    works.wires(on).before = [NotSent("No connection.")]
    post = sent_message(council.author, [on], clock())
    works.run()
    client = sign_in(council.author)
    address = reverse("posts:message", args=[post.pk])
    assert "No connection. It is tried again by itself" in text_of(client, address)
    clock.pass_(seconds=5)
    works.run()
    shown = text_of(client, address)
    assert 'href="https://facebook.example/1"' in shown


def test_a_noticeboard_is_connected_by_naming_its_board(council: Council, sign_in: SignIn) -> None:
    on = account(network="noticeboard")
    on.state = "proposed"
    on.save()
    client = sign_in(council.head)
    address = reverse("publishing:connect", args=[on.key])
    assert "Short name of the board" in text_of(client, address)
    answer = client.post(address, {"board": "Not A Slug"})
    assert "small letters" in answer.content.decode()
    assert Board.objects.count() == 0
    answer = client.post(address, {"board": "news"})
    assert answer.status_code == 302
    assert Account.objects.get().state == "active"
    assert Connection.objects.get().remote_id == "news"


def test_a_secret_is_not_shown_again_and_a_failed_try_keeps_nothing(
    council: Council, sign_in: SignIn
) -> None:
    on = account(network="wordpress")
    client = sign_in(council.head)
    address = reverse("publishing:connect", args=[on.key])
    answer = client.post(
        address,
        {
            "site": "http://127.0.0.1:9",
            "username": "oyez",
            "application_password": "s3cret-word",
            "featured": "yes",
        },
    )
    shown = answer.content.decode()
    assert answer.status_code == 200
    assert "There is a problem" in shown
    assert "s3cret-word" not in shown
    assert Connection.objects.count() == 0
