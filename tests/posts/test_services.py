"""Acts on messages, attacked: who may, in which state, with which content, at which hour."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from oyez.accounts.models import Account
from oyez.ledger.models import Entry
from oyez.ledger.queries import verify
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.people.errors import Forbidden
from oyez.people.models import Nomination
from oyez.policy.models import PolicyVersion
from oyez.posts.gate import Outcome
from oyez.posts.models import Approval, Post
from oyez.posts.services import (
    Content,
    approve,
    discard,
    objections,
    recall,
    reject,
    release,
    reschedule,
    save,
    send,
    submit,
    withdraw,
)
from tests.council import Council

CLEAN = "Green bins in Thornwell move from Monday to Tuesday next week."
RUDE = "Honestly the council are idiots about the bins."
PRIVATE = "Not sure about your bin day? Ring Dawn on 07700 900142."


def rude(council: Council) -> Post:
    post = council.draft(RUDE)
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.NEEDS_REVIEW
    return post


def edited(council: Council, post: Post, text: str) -> Post:
    content = Content(
        category="new_information",
        text=text,
        other_route="The website",
        link="https://www.fernwell.example/news",
        texts={council.news.pk: ""},
    )
    return save(council.asha, content=content, now=council.now, post=post)


def test_a_clean_message_of_a_representative_goes_straight_out(council: Council) -> None:
    post = council.draft(CLEAN)
    verdict = submit(council.asha, post=post, now=council.now)
    assert (verdict.outcome, verdict.reasons) == (Outcome.READY, ())
    send(council.asha, post=post, now=council.now)
    assert post.state == "scheduled"


def test_a_personal_number_is_stopped_with_its_clause(council: Council) -> None:
    post = council.draft(PRIVATE)
    verdict = submit(council.asha, post=post, now=council.now)
    assert post.state == "blocked"
    assert any(reason.startswith("POL2") for reason in verdict.reasons)
    with pytest.raises((Complaint, MoveRefused)):
        send(council.asha, post=post, now=council.now)


def test_a_personal_number_in_the_words_for_one_account_is_stopped_too(council: Council) -> None:
    post = council.draft(CLEAN, texts={council.news.pk: PRIVATE})
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.BLOCKED


def test_a_rude_message_needs_somebody_who_is_not_its_author(council: Council) -> None:
    post = rude(council)
    with pytest.raises(Forbidden, match="You wrote this"):
        approve(council.asha, post=post, content_hash=post.content_hash, note="", now=council.now)
    approve(council.tom, post=post, content_hash=post.content_hash, note="", now=council.now)
    assert post.state == "ready"


def test_the_author_who_became_head_of_communications_is_still_the_author(council: Council) -> None:
    post = council.draft(RUDE, author=council.morag)
    submit(council.morag, post=post, now=council.now)
    with pytest.raises(Forbidden):
        approve(council.morag, post=post, content_hash=post.content_hash, note="", now=council.now)


@pytest.mark.parametrize("name", ["lena", "yusuf", "martin", "ruth"])
def test_who_has_no_right_to_review_cannot(council: Council, name: str) -> None:
    post = rude(council)
    with pytest.raises(Forbidden):
        approve(
            getattr(council, name),
            post=post,
            content_hash=post.content_hash,
            note="",
            now=council.now,
        )


def test_a_head_of_another_service_cannot_review_it(council: Council) -> None:
    post = council.draft(RUDE, author=council.tom)
    submit(council.tom, post=post, now=council.now)
    with pytest.raises(Forbidden, match="own service area"):
        approve(council.helen, post=post, content_hash=post.content_hash, note="", now=council.now)


def test_any_edit_after_approval_voids_it(council: Council) -> None:
    post = rude(council)
    approve(council.tom, post=post, content_hash=post.content_hash, note="", now=council.now)
    post = edited(council, post, RUDE + " Really.")
    assert post.state == "draft"
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.NEEDS_REVIEW
    with pytest.raises(Complaint):
        send(council.asha, post=post, now=council.now)


def test_an_edit_past_the_services_is_still_not_covered_by_the_approval(council: Council) -> None:
    post = rude(council)
    approve(council.tom, post=post, content_hash=post.content_hash, note="", now=council.now)
    Post.objects.filter(pk=post.pk).update(text=RUDE + " And worse.")
    post.refresh_from_db()
    with pytest.raises(Complaint):
        send(council.asha, post=post, now=council.now)
    assert objections(post.pk, council.news.pk, now=council.now)


@pytest.mark.parametrize("what", ["link", "category", "other_route", "accounts"])
def test_an_approval_binds_more_than_the_words(council: Council, what: str) -> None:
    post = council.draft(RUDE, author=council.tom, texts={council.news.pk: ""})
    before = post.content_hash
    changed: dict[str, object] = {
        "link": {"link": "https://www.fernwell.example/other"},
        "category": {"category": "other", "other_reason": "Bins"},
        "other_route": {"other_route": "Nothing"},
        "accounts": {"texts": {council.news.pk: "", council.mere.pk: ""}},
    }[what]  # type: ignore[assignment]
    other = council.draft(RUDE, author=council.tom, **changed)
    assert other.content_hash != before


def test_agreeing_to_what_is_no_longer_there_is_refused(council: Council) -> None:
    post = rude(council)
    shown = post.content_hash
    post = edited(council, post, RUDE + " More.")
    submit(council.asha, post=post, now=council.now)
    with pytest.raises(Complaint, match="was changed while you read it"):
        approve(council.tom, post=post, content_hash=shown, note="", now=council.now)
    assert not Approval.objects.exists()


def test_an_edit_between_reading_and_agreeing_loses_the_race(council: Council) -> None:
    post = rude(council)
    stale = Post.objects.get(pk=post.pk)
    edited(council, post, RUDE + " More.")
    with pytest.raises((Complaint, MoveRefused)):
        approve(council.tom, post=stale, content_hash=stale.content_hash, note="", now=council.now)
    assert not Approval.objects.exists()


def test_an_agreement_holds_72_hours_after_the_planned_time_and_no_longer(
    council: Council,
) -> None:
    planned = council.now + timedelta(days=2)
    post = council.draft(RUDE, send_at=planned)
    submit(council.asha, post=post, now=council.now)
    approve(council.tom, post=post, content_hash=post.content_hash, note="", now=council.now)
    send(council.asha, post=post, now=council.now)
    reschedule(council.asha, post=post, send_at=planned + timedelta(hours=71), now=council.now)
    assert post.state == "scheduled"
    with pytest.raises(Complaint, match="could not go out at that time"):
        reschedule(council.asha, post=post, send_at=planned + timedelta(hours=73), now=council.now)
    post.refresh_from_db()
    assert post.send_at == planned + timedelta(hours=71)


def test_an_agreement_that_comes_after_the_time_sends_nothing(council: Council) -> None:
    post = council.draft(RUDE, send_at=council.now + timedelta(hours=1))
    submit(council.asha, post=post, now=council.now)
    late = council.now + timedelta(hours=3)
    approve(council.tom, post=post, content_hash=post.content_hash, note="", now=late)
    with pytest.raises(Complaint, match="choose a new time"):
        send(council.tom, post=post, now=late)
    assert post.state == "ready"


def test_not_agreeing_needs_a_reason_and_gives_it_back(council: Council) -> None:
    post = rude(council)
    with pytest.raises(Complaint, match="Say why"):
        reject(council.tom, post=post, reason="  ", now=council.now)
    reject(council.tom, post=post, reason="Kinder, please", now=council.now)
    assert post.state == "rejected"
    assert edited(council, post, CLEAN).state == "draft"


def test_a_nomination_that_ended_stops_the_message_when_it_is_due(council: Council) -> None:
    post = council.draft(CLEAN, send_at=council.now + timedelta(days=2))
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    Nomination.objects.filter(person=council.asha).update(end=date(2026, 11, 23))
    due = council.now + timedelta(days=2)
    assert "may not post as" in " ".join(objections(post.pk, council.news.pk, now=due))


def test_a_suspended_account_stops_the_message_when_it_is_due(council: Council) -> None:
    post = council.draft(CLEAN)
    submit(council.asha, post=post, now=council.now)
    Account.objects.filter(pk=council.news.pk).update(state="suspended")
    assert "is suspended" in " ".join(objections(post.pk, council.news.pk, now=council.now))


def test_without_a_policy_in_force_nothing_goes_out(council: Council) -> None:
    PolicyVersion.objects.update(effective_from=date(2027, 1, 1))
    post = council.draft(CLEAN)
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.BLOCKED


def test_a_worker_without_a_nomination_cannot_write(council: Council) -> None:
    with pytest.raises(Forbidden):
        council.draft(CLEAN, author=council.lena)


def test_a_page_is_its_owners_and_no_other_representatives(council: Council) -> None:
    post = council.draft(CLEAN, texts={council.mere.pk: ""})
    verdict = submit(council.asha, post=post, now=council.now)
    assert verdict.outcome is Outcome.BLOCKED
    assert "PRO5" in {refusal.clause for refusal in verdict.refusals}


def test_nobody_edits_what_a_colleague_wrote(council: Council) -> None:
    post = council.draft(CLEAN)
    with pytest.raises(Forbidden):
        save(council.tom, content=Content("other", "Mine now"), now=council.now, post=post)


@pytest.mark.parametrize("text", ["", "   ", "\n\u200b\n"])
def test_a_message_without_words_does_not_go_out(council: Council, text: str) -> None:
    post = council.draft(text)
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.BLOCKED


def test_another_route_made_of_spaces_is_none_and_only_advice(council: Council) -> None:
    post = council.draft(CLEAN, other_route="   ")
    verdict = submit(council.asha, post=post, now=council.now)
    assert verdict.outcome is Outcome.READY
    assert "PRI2" in {remark.finding.clause for remark in verdict.remarks}


@pytest.mark.parametrize(
    "link",
    [
        "https://fernwell.example.evil.test/news",
        "https://fernwell.example@evil.test/",
        "https://bit.ly/fernwell",
        "https://evil.test/?fernwell.example",
        "",
    ],
)
def test_good_news_leads_to_the_councils_own_website(council: Council, link: str) -> None:
    post = council.draft("Our parks team has won an award.", category="good_news", link=link)
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.BLOCKED


def test_a_release_is_the_named_roles_and_holds_for_this_wording_alone(council: Council) -> None:
    post = council.draft(PRIVATE)
    submit(council.asha, post=post, now=council.now)
    arguments = {"check_name": "mobile_phone", "reason": "Dawn agreed in writing."}
    for person in (council.asha, council.tom, council.helen):
        with pytest.raises(Forbidden):
            release(person, post=post, now=council.now, **arguments)
    verdict = release(council.idris, post=post, now=council.now, **arguments)
    assert (verdict.outcome, post.state) == (Outcome.READY, "ready")
    post = edited(council, post, PRIVATE + " Or 07700 900143.")
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.BLOCKED


def test_a_release_of_what_nobody_found_is_refused(council: Council) -> None:
    post = council.draft(PRIVATE)
    submit(council.asha, post=post, now=council.now)
    with pytest.raises(Complaint, match="Nothing of this kind"):
        release(council.idris, post=post, check_name="nhs_number", reason="x", now=council.now)


def test_calling_back_makes_a_draft_again(council: Council) -> None:
    post = council.draft(CLEAN, send_at=council.now + timedelta(days=1))
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    recall(council.asha, post=post, now=council.now)
    post.refresh_from_db()
    assert post.state == "draft"


def test_editing_a_scheduled_message_calls_it_back(council: Council) -> None:
    post = council.draft(CLEAN, send_at=council.now + timedelta(days=1))
    submit(council.asha, post=post, now=council.now)
    send(council.asha, post=post, now=council.now)
    assert edited(council, post, CLEAN + " Thank you.").state == "draft"


def test_sending_twice_is_refused(council: Council) -> None:
    post = council.draft(CLEAN)
    submit(council.asha, post=post, now=council.now)
    same = Post.objects.get(pk=post.pk)
    send(council.asha, post=post, now=council.now)
    with pytest.raises(MoveRefused):
        send(council.asha, post=same, now=council.now)


def test_what_is_not_out_cannot_be_withdrawn(council: Council) -> None:
    post = council.draft(CLEAN)
    with pytest.raises(Complaint, match="Only a published"):
        withdraw(council.asha, post=post, reason="Wrong day", now=council.now)


def test_a_draft_that_nobody_decided_on_can_be_thrown_away(council: Council) -> None:
    post = council.draft(CLEAN)
    discard(council.asha, post=post, now=council.now)
    assert not Post.objects.exists()


def test_a_decided_message_stays_as_evidence(council: Council) -> None:
    post = rude(council)
    reject(council.tom, post=post, reason="No", now=council.now)
    post = edited(council, post, CLEAN)
    with pytest.raises(Complaint, match="stays as evidence"):
        discard(council.asha, post=post, now=council.now)


def test_every_act_leaves_an_entry_and_no_words_of_the_message(council: Council) -> None:
    before = verify().size
    post = rude(council)
    approve(council.tom, post=post, content_hash=post.content_hash, note="Fine", now=council.now)
    send(council.tom, post=post, now=council.now)
    assert verify().size >= before + 4
    assert verify().fault == ""
    bodies = b" ".join(bytes(entry.body) for entry in Entry.objects.all())
    assert b"idiots" not in bodies
    assert b"Asha" not in bodies


def test_the_database_knows_only_the_states_of_the_table(council: Council) -> None:
    post = council.draft(CLEAN)
    with pytest.raises(IntegrityError), transaction.atomic():
        Post.objects.filter(pk=post.pk).update(state="sent_by_magic")
