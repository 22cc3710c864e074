"""Every check there is, one line each. Adding one: its file, its line here, its test."""

from oyez.checks import (
    alt_text_missing,
    category_date,
    category_link,
    category_place,
    email_address,
    hashtag_capitals,
    insult,
    landline_phone,
    mobile_phone,
    nhs_number,
    ni_number,
    other_route,
    personal_opinion,
    postcode_with_name,
    vacancy_link,
)
from oyez.checks.base import Check


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
    mobile_phone.CHECK,
    landline_phone.CHECK,
    email_address.CHECK,
    ni_number.CHECK,
    nhs_number.CHECK,
    postcode_with_name.CHECK,
    personal_opinion.CHECK,
    insult.CHECK,
    category_link.CHECK,
    vacancy_link.CHECK,
    category_date.CHECK,
    category_place.CHECK,
    other_route.CHECK,
    hashtag_capitals.CHECK,
    alt_text_missing.CHECK,
)
BY_NAME = by_name(CHECKS)
