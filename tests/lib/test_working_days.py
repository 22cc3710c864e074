"""Working days: weekends and bank holidays do not count."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.lib.working_days import (
    add_working_days,
    is_working_day,
    last_known,
    working_days_between,
)

DAYS = st.dates(date(2026, 1, 1), date(2028, 6, 1))


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2026, 11, 27), 1, date(2026, 11, 30)),
        (date(2026, 11, 28), 1, date(2026, 11, 30)),
        (date(2026, 12, 24), 1, date(2026, 12, 29)),
        (date(2027, 1, 4), -1, date(2026, 12, 31)),
        (date(2026, 12, 18), 10, date(2027, 1, 6)),
        (date(2026, 11, 29), 0, date(2026, 11, 29)),
    ],
)
def test_counting_passes_over_weekends_and_bank_holidays(
    start: date, count: int, expected: date
) -> None:
    assert add_working_days(start, count) == expected


@given(DAYS, st.integers(1, 40))
def test_counting_back_what_was_counted_on_arrives_at_a_day_no_later(day: date, count: int) -> None:
    there = add_working_days(day, count)
    assert is_working_day(there)
    assert working_days_between(day, there) == count
    back = add_working_days(there, -count)
    assert back <= day or not is_working_day(day)


def test_the_list_of_bank_holidays_reaches_into_the_next_years() -> None:
    assert last_known() >= date(2027, 12, 27)
