"""Working days in England: Monday to Friday without bank holidays.

The bank holidays are GOV.UK's list as the library ships it: nothing is asked at run time. The list
ends at `last_known()`: after it only weekends are known.
"""

from datetime import date, timedelta
from functools import cache

from govuk_bank_holidays.bank_holidays import BankHolidays

_SATURDAY = 5


@cache
def bank_holidays() -> dict[date, str]:
    """Return the bank holidays of England and Wales that are known, with their names."""
    shipped = BankHolidays(use_cached_holidays=True)
    listed = shipped.get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    return {holiday["date"]: holiday["title"] for holiday in listed}


def last_known() -> date:
    """Return the last bank holiday that is known."""
    return max(bank_holidays())


def is_working_day(day: date) -> bool:
    """Say whether `day` is neither at a weekend nor a bank holiday."""
    return day.weekday() < _SATURDAY and day not in bank_holidays()


def add_working_days(day: date, count: int) -> date:
    """Return the working day that is `count` working days after `day`, or before it if negative.

    The day itself is not counted: one working day after a Friday is the Monday, whether or not
    `day` is a working day. With 0, `day` itself.
    """
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """Return how many working days lie after `start` up to and including `end`; 0 if none do."""
    days = range(1, (end - start).days + 1)
    return sum(is_working_day(start + timedelta(days=after)) for after in days)
