from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import (
    local,
    parse_date,
    parse_local,
    parse_time,
    say_date,
    say_moment,
    say_time,
)

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SPRING = date(2026, 3, 29)  # clocks go from 1am to 2am
AUTUMN = date(2026, 10, 25)  # clocks go from 2am to 1am


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        (time(9), "9am"),
        (time(12, 30), "12:30pm"),
        (time(0, 5), "12:05am"),
        (time(12), "noon"),
        (time(0), "midnight"),
        (time(23, 52), "11:52pm"),
        (time(13), "1pm"),
        (time(11, 59), "11:59am"),
        (time(12, 0, 59), "noon"),
    ],
)
def test_times_are_said_as_people_say_them(clock: time, words: str) -> None:
    assert say_time(clock) == words


def test_an_instant_is_told_by_clocks_in_london() -> None:
    assert say_time(datetime(2026, 7, 1, 8, tzinfo=UTC)) == "9am"
    assert say_time(datetime(2026, 12, 1, 8, tzinfo=UTC)) == "8am"


def test_the_year_is_said_unless_it_is_this_one() -> None:
    day = date(2026, 12, 4)
    assert say_date(day) == "Friday 4 December 2026"
    assert say_date(day, date(2026, 1, 1)) == "Friday 4 December"
    assert say_date(date(2028, 2, 29), day) == "Tuesday 29 February 2028"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 23, 12, tzinfo=UTC), "noon today"),
        (datetime(2026, 11, 22, 16, 28, tzinfo=UTC), "4:28pm yesterday"),
        (datetime(2026, 11, 24, 8, tzinfo=UTC), "8am tomorrow"),
        (datetime(2026, 11, 20, 16, 28, tzinfo=UTC), "4:28pm on Friday"),
        (datetime(2026, 11, 17, 9, tzinfo=UTC), "9am on Tuesday"),
        (datetime(2026, 11, 16, 9, tzinfo=UTC), "9am, Monday 16 November"),
        (datetime(2026, 11, 27, 9, tzinfo=UTC), "9am, Friday 27 November"),
        (datetime(2027, 1, 4, 9, tzinfo=UTC), "9am, Monday 4 January 2027"),
        (datetime(2026, 11, 23, 0, tzinfo=UTC), "midnight at the start of today"),
        (datetime(2026, 12, 4, 0, tzinfo=UTC), "midnight at the start of Friday 4 December"),
    ],
)
def test_a_moment_is_said_as_it_would_be_at_its_time(moment: datetime, words: str) -> None:
    assert say_moment(moment, MONDAY) == words


def test_a_summer_midnight_belongs_to_the_day_it_begins() -> None:
    moment = datetime(2026, 6, 11, 23, tzinfo=UTC)
    assert say_moment(moment, MONDAY) == "midnight at the start of Friday 12 June"


def test_today_turns_at_midnight_in_london_and_not_in_greenwich() -> None:
    late = datetime(2026, 6, 11, 23, 30, tzinfo=UTC)  # 12:30am on the 12th
    assert say_moment(late, datetime(2026, 6, 12, 9, tzinfo=UTC)) == "12:30am today"
    assert say_moment(late, datetime(2026, 6, 11, 9, tzinfo=UTC)) == "12:30am tomorrow"


def test_the_hour_that_comes_twice_says_which_of_the_two() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)
    assert say_moment(first, MONDAY) == "1:30am (before the clocks go back), Sunday 25 October"
    assert say_moment(second, MONDAY) == "1:30am (after the clocks go back), Sunday 25 October"
    assert say_moment(second + timedelta(minutes=30), MONDAY) == "2am, Sunday 25 October"


@pytest.mark.parametrize("clock", [time(1), time(1, 30), time(1, 59)])
def test_the_hour_that_does_not_exist_is_refused_in_words(clock: time) -> None:
    with pytest.raises(Complaint, match=r"does not exist on Sunday 29 March 2026.*Choose a time"):
        parse_local(SPRING, clock)


def test_either_side_of_the_missing_hour_is_taken() -> None:
    assert parse_local(SPRING, time(0, 59)) == datetime(2026, 3, 29, 0, 59, tzinfo=UTC)
    assert parse_local(SPRING, time(2)) == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_of_the_hour_that_comes_twice_the_first_is_taken() -> None:
    assert parse_local(AUTUMN, time(1)) == datetime(2026, 10, 25, 0, tzinfo=UTC)
    assert parse_local(AUTUMN, time(1, 59)) == datetime(2026, 10, 25, 0, 59, tzinfo=UTC)
    assert parse_local(AUTUMN, time(2)) == datetime(2026, 10, 25, 2, tzinfo=UTC)
    assert parse_local(AUTUMN, time(0, 59)) == datetime(2026, 10, 24, 23, 59, tzinfo=UTC)


def test_a_time_that_claims_to_be_the_second_of_the_two_is_still_the_first() -> None:
    assert parse_local(AUTUMN, time(1, 30, fold=1)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.dates(date(1996, 1, 1), date(2060, 1, 1)), st.times())
def test_what_is_parsed_reads_back_the_same_or_is_refused(day: date, clock: time) -> None:
    clock = clock.replace(tzinfo=None, fold=0)
    try:
        instant = parse_local(day, clock)
    except Complaint:
        assert (clock.hour, day.month, day.weekday()) == (1, 3, 6)
    else:
        assert local(instant).replace(tzinfo=None) == datetime.combine(day, clock)
        assert instant.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("8am", time(8)),
        ("8:30am", time(8, 30)),
        (" 8.30 PM ", time(20, 30)),
        ("8 a.m.", time(8)),
        ("8.30p.m.", time(20, 30)),
        ("20:30", time(20, 30)),
        ("08:05", time(8, 5)),
        ("0:00", time(0)),
        ("noon", time(12)),
        ("Midday", time(12)),
        ("midnight", time(0)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("12:01am", time(0, 1)),
        ("８：３０", time(8, 30)),
    ],
)
def test_times_are_understood_as_people_write_them(text: str, clock: time) -> None:
    assert parse_time(text) == clock


@pytest.mark.parametrize(
    "text",
    ["", "soon", "25:00", "24:00", "8:60", "13pm", "0am", "8:3", "-8am", "8am8", "٨am", "1e3", "8:30:15"],
)  # fmt: skip
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Complaint):
        parse_time(text)


def test_a_bare_hour_asks_whether_morning_or_evening() -> None:
    with pytest.raises(Complaint, match="8am or 8pm"):
        parse_time("8")


@given(st.times())
def test_every_time_that_we_say_we_understand(clock: time) -> None:
    whole = clock.replace(second=0, microsecond=0, fold=0, tzinfo=None)
    assert parse_time(say_time(whole)) == whole


@given(st.text(max_size=12))
def test_any_text_gives_a_time_or_a_complaint(text: str) -> None:
    try:
        found: time | str = parse_time(text)
    except Complaint as complaint:
        found = str(complaint)
    assert isinstance(found, time) or found.endswith(".")


def test_a_date_may_name_its_month() -> None:
    for month in ("2", "02", "feb", "February", "FEB"):
        assert parse_date("29", month, "2028") == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("29", "2", "2027"), "29 February 2027 does not exist: that month ends on the 28."),
        (("31", "4", "2026"), "31 April 2026 does not exist: that month ends on the 30."),
        (("0", "4", "2026"), "does not exist"),
        (("31", "12", "2199"), ""),
        (("32", "12", "2199"), "ends on the 31"),
        (("1", "13", "2026"), "The month must be between 1 and 12."),
        (("1", "ju", "2026"), "in figures"),
        (("1", "4", "26"), "4 figures"),
        (("1", "4", "0000"), "between 1900 and 2199"),
        (("32", "12", "9999"), "between 1900 and 2199"),
        (("", "4", ""), "must include a day and year"),
        (("first", "4", "2026"), "in figures"),
        (("1.5", "4", "2026"), "in figures"),
    ],
)
def test_a_date_that_is_none_says_why(parts: tuple[str, str, str], words: str) -> None:
    if not words:
        assert parse_date(*parts) == date(2199, 12, 31)
        return
    with pytest.raises(Complaint, match=words):
        parse_date(*parts)
