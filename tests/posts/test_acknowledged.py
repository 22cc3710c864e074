"""Who owes the acknowledgement publishes and approves nothing, and goes on writing."""

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django import Settings

from oyez.lib.complaint import Complaint
from oyez.people.models import Nomination, User
from oyez.policy.models import PolicyVersion
from oyez.policy.services import approve as approve_version
from oyez.policy.services import import_document, record_consultation, record_papers
from oyez.policy.shipped import model_policy
from oyez.posts.gate import Outcome
from oyez.posts.judgement import judge_post
from oyez.posts.services import approve, objections, reject, release, reschedule, save, send, submit
from oyez.posts.services.writing import Content
from tests.council import Council

REVIEWED = "Honestly, leave Mill Lane now: the river is over its banks. Go to Fernwell House."
DAY = timedelta(days=1)


def second_version(council: Council) -> PolicyVersion:
    """Approve another version, in force from tomorrow."""
    name, content = model_policy()
    content = content.replace(b"This document tells", b"Anew. This document tells")
    version = import_document(council.morag, content=content, name=name, now=council.now)
    record_consultation(council.morag, version=version, note="All.", now=council.now)
    return approve_version(
        council.morag,
        version=version,
        decision_reference="Minute 2",
        effective_from=council.now.date() + DAY,
        now=council.now,
    )


def test_a_new_starter_writes_and_saves_and_is_stopped_with_the_way_to_the_policy(
    council: Council,
) -> None:
    Nomination.objects.create(
        person=council.lena, service_area=council.lena.engagements.get().service_area,
        start=council.now.date(),
    )  # fmt: skip
    post = council.draft("Green bins move to Tuesday.", author=council.lena)
    verdict = submit(council.lena, post=post, now=council.now)
    assert verdict.outcome is Outcome.BLOCKED
    (refusal,) = verdict.refusals
    assert (refusal.clause, refusal.url) == ("PUR", "/policy/acknowledge/")
    with pytest.raises(Complaint, match="not acknowledged the policy"):
        send(council.lena, post=post, now=council.now)
    content = Content(category="new_information", text="Changed.", texts={council.news.pk: ""})
    save(council.lena, content=content, post=post, now=council.now)
    assert post.__class__.objects.get(pk=post.pk).text == "Changed."

    record_papers(
        council.ruth, people=[council.lena], signed_on=council.now.date(), now=council.now
    )
    post.refresh_from_db()
    assert submit(council.lena, post=post, now=council.now).outcome is Outcome.READY


def test_a_new_version_silences_nobody_before_it_is_overdue(council: Council) -> None:
    second_version(council)
    post = council.draft("Green bins move to Tuesday.")
    for days, outcome in ((1, Outcome.READY), (28, Outcome.READY), (29, Outcome.BLOCKED)):
        assert judge_post(post, now=council.now + days * DAY).outcome is outcome, days


def test_what_was_sent_before_it_was_overdue_is_held_back_when_it_goes_out(
    council: Council,
) -> None:
    second_version(council)
    later = council.now + 40 * DAY
    post = council.draft("Green bins move to Tuesday.", send_at=later)
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    (reason,) = objections(post.pk, council.news.pk, now=later)
    assert "overdue" in reason
    record_papers(council.ruth, people=[council.asha], signed_on=later.date(), now=later)
    assert objections(post.pk, council.news.pk, now=later) == ()


def test_a_time_after_a_version_that_nobody_can_acknowledge_yet_may_be_chosen(
    council: Council,
) -> None:
    second_version(council)
    post = council.draft("Green bins move to Tuesday.", send_at=council.now + DAY)
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    reschedule(council.asha, post=post, send_at=council.now + 60 * DAY, now=council.now)


def test_a_reviewer_who_owes_it_may_refuse_and_may_not_agree(council: Council) -> None:
    Nomination.objects.create(
        person=council.lena, service_area=council.lena.engagements.get().service_area,
        start=council.now.date(),
    )  # fmt: skip
    post = council.draft(REVIEWED)
    submit(council.asha, post=post, now=council.now)
    with pytest.raises(Complaint, match="Lena Hartley has not acknowledged"):
        approve(council.lena, post=post, content_hash=post.content_hash, note="", now=council.now)
    reject(council.lena, post=post, reason="Too much.", now=council.now)


def test_who_owes_it_releases_nothing_and_sends_nothing_for_a_colleague(council: Council) -> None:
    second_version(council)
    late = council.now + 40 * DAY
    everybody = [council.asha, council.tom, council.idris]
    record_papers(council.ruth, people=everybody, signed_on=late.date(), now=late)
    blocked = council.draft("Ring Dawn at home on 07700 900142 about the bins.")
    submit(council.asha, post=blocked, now=late)
    with pytest.raises(Complaint, match="Morag Ellis’s acknowledgement"):
        release(council.morag, post=blocked, check_name="mobile_phone", reason="x", now=late)
    clean = council.draft("Green bins move to Tuesday.")
    submit(council.asha, post=clean, now=late)
    with pytest.raises(Complaint, match="Morag Ellis’s acknowledgement"):
        send(council.morag, post=clean, now=late)


def test_the_pages_say_so_and_lead_to_the_policy(council: Council, settings: Settings) -> None:
    second_version(council)
    late = council.now + 40 * DAY
    settings.CLOCK = lambda: late
    post = council.draft("Green bins move to Tuesday.")
    client = Client()
    client.force_login(User.objects.get(person=council.asha))
    for address in (f"/messages/{post.pk}/", f"/messages/{post.pk}/edit/"):
        page = client.get(address).content.decode()
        assert "Asha Patel’s acknowledgement of the policy is overdue" in page, address
        assert 'href="/policy/acknowledge/"' in page, address
    page = client.get("/policy/acknowledge/").content.decode()
    assert "Your acknowledgement is overdue." in page
    assert "/policy/versions/2/difference/1/" in page
