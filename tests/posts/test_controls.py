"""A control that somebody changes, on the page or in a file, changes what the gate does."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from oyez.checks.base import Effect
from oyez.policy.models import PolicyVersion
from oyez.policy.queries import as_json
from oyez.policy.services import approve, change_control, import_document, record_consultation
from oyez.posts.gate import Outcome
from oyez.posts.judgement import judge_post
from oyez.posts.services import submit
from tests.council import Council

OPINION = "Honestly, the new bins are rubbish. They come on Tuesday."


def test_a_control_changed_on_the_version_in_force_works_at_once(council: Council) -> None:
    post = council.draft(OPINION)
    assert judge_post(post, now=council.now).outcome is Outcome.NEEDS_REVIEW
    version = PolicyVersion.objects.get()
    for check, clause in (
        ("personal_opinion", "POL6"),
        ("insult", "POL1"),
        ("meaning_tone", "POL8"),
    ):
        change_control(
            council.morag,
            version=version,
            check=check,
            clause=clause,
            effect=Effect.INFORM,
            release=(),
            now=council.now,
        )
    assert submit(council.asha, post=post, now=council.now).outcome is Outcome.READY


def test_a_control_changed_in_the_file_works_from_the_day_it_is_in_force(council: Council) -> None:
    policy: dict[str, Any] = dict(as_json(PolicyVersion.objects.get()))
    for control in policy["controls"]:
        if control["check"] == "mobile_phone":
            control["effect"] = "review"
    version = import_document(
        council.morag, content=json.dumps(policy).encode(), name="policy.json", now=council.now
    )
    record_consultation(council.morag, version=version, note="HR", now=council.now)
    tomorrow = council.now + timedelta(days=1)
    approve(
        council.morag,
        version=version,
        decision_reference="Minute 2",
        effective_from=tomorrow.date(),
        now=council.now,
    )
    post = council.draft("Ring Dawn on 07700 900142 about your bin day.")
    today, then = judge_post(post, now=council.now), judge_post(post, now=tomorrow)
    assert (today.outcome, today.policy_version) == (Outcome.BLOCKED, "1")
    assert (then.outcome, then.policy_version) == (Outcome.NEEDS_REVIEW, "2")


def test_what_judges_by_meaning_can_never_be_made_to_block(council: Council) -> None:
    client = Client()
    client.force_login(council.morag.user)
    address = "/policy/versions/1/controls/personal_opinion/"
    answer = client.post(address, {"clause": "POL6", "effect": "block", "release": []})
    assert answer.status_code in {200, 422}
    post = council.draft(OPINION)
    assert judge_post(post, now=council.now).outcome is Outcome.NEEDS_REVIEW


@pytest.mark.parametrize("name", ["asha", "lena", "martin"])
def test_only_those_who_may_change_controls_do(council: Council, name: str) -> None:
    client = Client()
    client.force_login(getattr(council, name).user)
    address = "/policy/versions/1/controls/personal_opinion/"
    assert client.post(address, {"clause": "POL6", "effect": "inform"}).status_code == 403


def test_new_information_known_only_on_social_media_is_reported(council: Council) -> None:
    council.draft("Bins move to Tuesday in Thornwell.", other_route="  ")
    council.draft("Bins move to Friday in Whiteby.")
    client = Client()
    client.force_login(council.morag.user)
    page = client.get("/messages/?show=social-only").content.decode()
    assert "Thornwell" in page
    assert "Whiteby" not in page
