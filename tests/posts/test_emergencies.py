"""A declared emergency passes acknowledgement and review, records it, and holds the rest back."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import Settings

from oyez.ledger.models import Entry
from oyez.lib import examinations
from oyez.lib.complaint import Complaint
from oyez.notifications.models import Notification
from oyez.people.errors import Forbidden
from oyez.people.models import Nomination, Person, User
from oyez.policy.models import EmergencyDeclaration
from oyez.policy.queries import emergency_at
from oyez.policy.services import declare_emergency, end_emergency, renew_emergency
from oyez.posts.gate import Outcome
from oyez.posts.judgement import judge_post
from oyez.posts.models import EmergencyPass, Post
from oyez.posts.services import ask_to_look, look_at, objections, send, submit
from oyez.publishing.engine.preflight import emergency_holds
from oyez.publishing.models import Delivery, Remark
from tests.council import Council

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# “Honestly” asks for a second person.
URGENT = "Honestly, leave Mill Lane now: the river is over its banks. Go to Fernwell House."


def declared(council: Council, who: Person | None = None) -> EmergencyDeclaration:
    return declare_emergency(
        who or council.morag, reference="Flood at Mill Lane", reason="River", now=council.now
    )


def urgent(council: Council, author: Person | None = None, **content: Any) -> Post:
    return council.draft(URGENT, author=author, category="emergency", **content)


def new_starter(council: Council) -> Person:
    Nomination.objects.create(
        person=council.lena,
        service_area=council.lena.engagements.get().service_area,
        start=council.now.date(),
    )
    return council.lena


def test_it_counts_for_twelve_hours_and_is_renewed_and_ended_by_a_person(council: Council) -> None:
    now = council.now
    first = declared(council)
    assert emergency_at(now - HOUR) is None
    assert emergency_at(now + 12 * HOUR - timedelta(seconds=1)) == first
    assert emergency_at(now + 12 * HOUR) is None
    with pytest.raises(Complaint, match="declared already"):
        declared(council)
    again = renew_emergency(council.helen, declaration=first, now=now + 11 * HOUR)
    assert emergency_at(now + 22 * HOUR) == again
    with pytest.raises(Complaint, match="over, or was renewed"):
        renew_emergency(council.helen, declaration=first, now=now + 11 * HOUR)
    end_emergency(council.helen, declaration=again, reason="Water is down", now=now + 12 * HOUR)
    assert emergency_at(now + 12 * HOUR) is None
    with pytest.raises(Complaint, match="over"):
        renew_emergency(council.morag, declaration=again, now=now + 13 * HOUR)
    assert not any(b"Mill Lane" in bytes(entry.body) for entry in Entry.objects.all())


def test_who_may_declare_it(council: Council) -> None:
    for who in (council.asha, council.yusuf, council.idris, council.ruth):
        with pytest.raises(Forbidden):
            declared(council, who)
    council.asha.roles.create(role="on_call", start=council.now.date(), end=council.now.date())
    declared(council, council.asha)
    with pytest.raises(Complaint, match="Say what has happened"):
        declare_emergency(council.morag, reference="x", reason=" ", now=council.now)


def test_the_database_keeps_a_reason_and_who_ended_it(council: Council) -> None:
    row = declared(council)
    for values in ({"reason": ""}, {"reference": ""}, {"ended_at": council.now}):
        with pytest.raises(IntegrityError), transaction.atomic():
            EmergencyDeclaration.objects.filter(pk=row.pk).update(**values)


def test_it_passes_review_and_acknowledgement_and_says_so(council: Council) -> None:
    starter = new_starter(council)
    declared(council)
    post = urgent(council, starter)
    verdict = submit(starter, post=post, now=council.now)
    assert (verdict.outcome, verdict.passed) == (Outcome.READY, ("acknowledgement", "review"))
    send(starter, post=post, now=council.now)
    found = EmergencyPass.objects.get()
    assert (found.post, found.passed, found.sent_by) == (
        post,
        ["acknowledgement", "review"],
        starter,
    )
    last = b"".join(bytes(entry.body) for entry in Entry.objects.order_by("-sequence")[:3])
    assert b'"emergency":"emergency:' in last
    client = Client()
    client.force_login(User.objects.get(person=council.asha))
    page = client.get(f"/messages/{post.pk}/").content.decode()
    assert "without a second person and without" in page
    assert "Nobody has looked at it since" in page


def test_what_needs_nothing_passes_nothing(council: Council) -> None:
    declared(council)
    post = council.draft("Mill Lane is closed. Use Bridge Street.", category="emergency")
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    assert not EmergencyPass.objects.exists()


@pytest.mark.parametrize(
    ("category", "hours"),
    [("emergency", -1), ("emergency", 12), ("emergency", 30), ("new_information", 1)],
)
def test_only_its_own_category_in_a_live_one_passes(
    council: Council, category: str, hours: int
) -> None:
    declared(council)
    post = council.draft(URGENT, category=category)
    verdict = judge_post(post, now=council.now + hours * HOUR)
    assert verdict.outcome is Outcome.NEEDS_REVIEW
    assert verdict.passed == ()


def test_an_emergency_that_is_over_when_it_goes_out_holds_it_back(council: Council) -> None:
    declared(council)
    later = council.now + 13 * HOUR
    post = urgent(council, send_at=later)
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    assert objections(post.pk, council.news.pk, now=council.now + 11 * HOUR) == ()
    assert objections(post.pk, council.news.pk, now=later)


def test_blocks_and_nominations_stay_in_an_emergency(council: Council) -> None:
    declared(council)
    post = council.draft("Ring Dawn at home on 07700 900142.", category="emergency")
    assert judge_post(post, now=council.now).outcome is Outcome.BLOCKED
    Nomination.objects.filter(person=council.asha).update(end=council.now.date() - DAY)
    assert judge_post(urgent_of(council), now=council.now).outcome is Outcome.BLOCKED


def urgent_of(council: Council) -> Post:
    post = council.draft(URGENT, author=council.tom, category="emergency")
    Post.objects.filter(pk=post.pk).update(author=council.asha)
    post.refresh_from_db()
    return post


def passed(council: Council, author: Person | None = None) -> EmergencyPass:
    declared(council)
    writer = author or council.asha
    post = urgent(council, writer)
    submit(writer, post=post, now=council.now)
    send(writer, post=post, now=council.now)
    return EmergencyPass.objects.get()


def test_each_is_looked_at_on_the_next_working_day_by_somebody_else(council: Council) -> None:
    found = passed(council)  # on a Sunday
    assert ask_to_look(council.now) == 0
    monday = council.now + DAY
    assert ask_to_look(monday) == 1
    assert ask_to_look(monday) == 0
    assert Notification.objects.get(kind="posts.after_emergency").person == council.morag
    with pytest.raises(Forbidden):
        look_at(council.tom, found=found, note="x", now=monday)
    with pytest.raises(Complaint, match="what follows"):
        look_at(council.morag, found=found, note=" ", now=monday)
    look_at(council.morag, found=found, note="Nothing", now=monday)
    with pytest.raises(Complaint, match="already"):
        look_at(council.idris, found=found, note="Nothing", now=monday)
    assert Notification.objects.get(kind="posts.after_emergency").settled_at == monday


def test_nobody_looks_at_their_own_and_then_the_dpo_is_asked(council: Council) -> None:
    found = passed(council, council.morag)
    with pytest.raises(Forbidden, match="somebody else"):
        look_at(council.morag, found=found, note="Fine", now=council.now)
    assert ask_to_look(council.now + DAY) == 1
    assert Notification.objects.get(kind="posts.after_emergency").person == council.idris
    with pytest.raises(IntegrityError), transaction.atomic():
        EmergencyPass.objects.update(looked_at=council.now, looked_by=found.sent_by, note="Fine")


def faults(council: Council, days: int) -> list[str]:
    return [
        sentence
        for one in examinations.registered()
        if one.name.startswith("posts.emergency")
        for sentence in one.look(council.now + days * DAY)
    ]


def test_the_examination_finds_what_nobody_looked_at_and_what_passed_without_an_emergency(
    council: Council,
) -> None:
    found = passed(council)
    assert faults(council, 3) == []
    assert len(faults(council, 5)) == 1
    EmergencyDeclaration.objects.update(starts=council.now + HOUR)
    assert len(faults(council, 3)) == 1
    EmergencyPass.objects.update(looked_at=council.now, looked_by=council.morag, note="Fine")
    Post.objects.filter(pk=found.post_id).update(author=council.morag)
    assert any("its own author" in text for text in faults(council, 5))


def test_the_pages_show_the_list_and_record_who_looked(
    council: Council, settings: Settings
) -> None:
    found = passed(council)
    client = Client()
    client.force_login(User.objects.get(person=council.morag))
    assert "1 waits" in client.get("/messages/after-emergency/").content.decode()
    address = f"/messages/after-emergency/{found.pk}/"
    assert "What follows from it?" in client.get(address).content.decode()
    page = client.post(address, {"reason": "Nothing: it was right"}, follow=True)
    assert "Morag Ellis: “Nothing: it was right”" in page.content.decode()
    assert client.get("/messages/after-emergency/99/").status_code == 404


# What was scheduled before it.


def scheduled(council: Council) -> Delivery:
    post = council.draft("Green bins move to Tuesday.", send_at=council.now + 2 * HOUR)
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    return Delivery.objects.get(subject=post.subject)


def test_what_was_set_before_waits_for_a_person_and_then_goes_on(council: Council) -> None:
    delivery = scheduled(council)
    now = council.now + HOUR
    row = declare_emergency(council.morag, reference="Flood", reason="River", now=now)
    reason = emergency_holds(delivery, now=now + HOUR)
    assert "An emergency was declared (Flood)" in reason
    Remark.objects.create(delivery=delivery, at=now + HOUR, person=council.asha, text="Again")
    assert emergency_holds(delivery, now=now + HOUR) == ""
    renew_emergency(council.morag, declaration=row, now=now + 2 * HOUR)
    assert emergency_holds(delivery, now=now + 3 * HOUR) == "", "renewing asks nobody again"


def test_what_is_sent_in_it_and_what_is_due_after_it_is_not_held(council: Council) -> None:
    before = scheduled(council)
    declare_emergency(council.morag, reference="Flood", reason="River", now=council.now + HOUR)
    assert emergency_holds(before, now=council.now + 14 * HOUR) == ""
    Post.objects.filter(pk=before.post_id).update(updated_at=council.now + 2 * HOUR)
    assert emergency_holds(before, now=council.now + 3 * HOUR) == "", "given another time since"


def test_an_emergency_message_is_not_held(council: Council) -> None:
    delivery = scheduled(council)
    Post.objects.filter(pk=delivery.post_id).update(category="emergency")
    declare_emergency(council.morag, reference="Flood", reason="River", now=council.now + HOUR)
    assert emergency_holds(delivery, now=council.now + 2 * HOUR) == ""


# Pages and banner.


def test_it_is_declared_shown_on_every_page_renewed_and_ended(council: Council) -> None:
    client = Client()
    client.force_login(User.objects.get(person=council.morag))
    assert "Emergency:" not in client.get("/policy/").content.decode()
    form = {"reference": "Flood at Mill Lane", "reason": "The river is over its banks"}
    assert client.post("/policy/emergency/declare/", {**form, "reason": ""}).status_code == 200
    client.post("/policy/emergency/declare/", form)
    for address in ("/", "/policy/", "/messages/write/"):
        assert "Emergency: Flood at Mill Lane." in client.get(address).content.decode(), address
    assert "Flood" not in Client().get("/sign-in/").content.decode(), "nobody outside sees it"
    first = EmergencyDeclaration.objects.get()
    client.post(f"/policy/emergency/{first.pk}/renew/")
    second = EmergencyDeclaration.objects.exclude(pk=first.pk).get()
    assert second.renews == first
    client.post(f"/policy/emergency/{second.pk}/end/", {"reason": "The water is down"})
    assert "Emergency: Flood" not in client.get("/").content.decode()
    assert "The water is down" in client.get("/policy/emergency/").content.decode()
    reader = Client()
    reader.force_login(User.objects.get(person=council.asha))
    assert reader.get("/policy/emergency/declare/").status_code == 403
