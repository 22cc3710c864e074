"""Every check there is, one line each. Adding one: its file, its line here, its test."""

from oyez.checks.accessibility import alt_text_missing, hashtag_capitals
from oyez.checks.base import Check
from oyez.checks.categories import (
    category_date,
    category_link,
    category_place,
    other_route,
    vacancy_link,
)
from oyez.checks.conduct import (
    insult,
    personal_opinion,
)
from oyez.checks.personal_data import (
    email_address,
    landline_phone,
    mobile_phone,
    nhs_number,
    ni_number,
    postcode_with_name,
)


def by_name(checks: tuple[Check, ...]) -> dict[str, Check]:
    """Return the checks by name, in order; two of one name raise ValueError."""
    named = {check.name: check for check in checks}
    if len(named) < len(checks):
        names = [check.name for check in checks]
        raise ValueError(
            f"two checks of one name: {sorted({n for n in names if names.count(n) > 1})}"
        )
    return named


CHECKS: tuple[Check, ...] = (
    # Personal data
    mobile_phone.CHECK,
    landline_phone.CHECK,
    email_address.CHECK,
    ni_number.CHECK,
    nhs_number.CHECK,
    postcode_with_name.CHECK,
    # Conduct
    personal_opinion.CHECK,
    insult.CHECK,
    # Categories
    category_link.CHECK,
    vacancy_link.CHECK,
    category_date.CHECK,
    category_place.CHECK,
    other_route.CHECK,
    # Accessibility
    hashtag_capitals.CHECK,
    alt_text_missing.CHECK,
    # Links
    # Pictures
)
BY_NAME = by_name(CHECKS)
