"""Invariant 37: a pre-election period counts by the time of publishing, not of writing."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from oyez.checks.base import Context, Draft, Finding
from oyez.checks.engine import check
from oyez.policy.models import PreElectionPeriod
from oyez.policy.services import PeriodFacts, end_period, record_period
from oyez.posts import judgement
from oyez.posts.judgement import judge_post
from oyez.posts.services import objections, reschedule, submit
from tests.council import Council

TEXT = "Green bins in Thornwell move from Monday to Tuesday next week."


@pytest.fixture
def elections(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The name of the election that each judgement told its checks, "" for none."""
    told: list[str | None] = []

    def told_and_checked(draft: Draft, context: Context, policy: Any) -> tuple[Finding, ...]:
        told.append(context.election.name if context.election else None)
        return check(draft, context, policy)

    monkeypatch.setattr(judgement, "check", told_and_checked)
    return told


def record(council: Council, starts: date, ends: date) -> PreElectionPeriod:
    facts = PeriodFacts("By-election in Whiteby", starts, ends, candidates=("Wilf Arkwright",))
    return record_period(council.morag, facts=facts, now=council.now)


def in_days(council: Council, days: int) -> datetime:
    return council.now + timedelta(days=days)


def test_scheduled_before_the_notice_and_out_after_it_is_judged_by_its_own_day(
    council: Council, elections: list[str | None]
) -> None:
    inside = council.draft(TEXT, send_at=in_days(council, 10))
    before = council.draft(TEXT + " Thank you.", send_at=in_days(council, 2))
    after = council.draft(TEXT + " Sorry.", send_at=in_days(council, 40))
    record(council, in_days(council, 5).date(), in_days(council, 30).date())
    for post in (inside, before, after):
        judge_post(post, now=council.now)
    assert elections == ["By-election in Whiteby", None, None]


def test_what_goes_out_at_once_is_judged_by_today(
    council: Council, elections: list[str | None]
) -> None:
    post = council.draft(TEXT)
    record(council, council.now.date(), in_days(council, 20).date())
    judge_post(post, now=council.now)
    judge_post(post, now=in_days(council, 21))
    assert elections == ["By-election in Whiteby", None]


def test_a_period_recorded_after_scheduling_counts_when_its_time_comes(
    council: Council, elections: list[str | None]
) -> None:
    due = in_days(council, 10)
    post = council.draft(TEXT, send_at=due)
    submit(council.asha, post=post, now=council.now)
    period = record(council, in_days(council, 5).date(), in_days(council, 30).date())
    objections(post.pk, council.news.pk, now=due)
    end_period(council.morag, period=period, reason="Called off", now=in_days(council, 6))
    objections(post.pk, council.news.pk, now=due)
    assert elections[-2:] == ["By-election in Whiteby", None]


def test_another_time_is_judged_by_that_time(council: Council, elections: list[str | None]) -> None:
    post = council.draft(TEXT, send_at=in_days(council, 2))
    submit(council.asha, post=post, now=council.now)
    record(council, in_days(council, 5).date(), in_days(council, 30).date())
    reschedule(council.asha, post=post, send_at=in_days(council, 10), now=council.now)
    assert elections[-1] == "By-election in Whiteby"


def test_as_one_types_the_time_in_the_form_counts(
    council: Council, elections: list[str | None]
) -> None:
    record(council, in_days(council, 5).date(), in_days(council, 30).date())
    client = Client()
    client.force_login(council.asha.user)
    day = in_days(council, 10)
    written = {"text": TEXT, "category": "new_information", "when": "now"}
    later = {
        "when": "later",
        "send_at_day": day.day,
        "send_at_month": day.month,
        "send_at_year": day.year,
        "send_at_time": "9am",
    }
    for given in (written, {**written, **later}, {**written, "when": "later"}):
        assert client.post("/messages/check/", given).status_code == 200
    assert elections == [None, "By-election in Whiteby", None]


def test_a_candidate_named_in_a_message_for_that_day_asks_for_a_second_person(
    council: Council,
) -> None:
    text = "Wilf Arkwright opens the new library in Thornwell on Tuesday."
    post = council.draft(text, send_at=in_days(council, 10))
    record(council, in_days(council, 5).date(), in_days(council, 30).date())
    remarks = judge_post(post, now=council.now).remarks
    assert "LAW-ELECTION" in {remark.finding.clause for remark in remarks}
    early = judge_post(council.draft(text, send_at=in_days(council, 2)), now=council.now)
    assert "LAW-ELECTION" not in {remark.finding.clause for remark in early.remarks}
