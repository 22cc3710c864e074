"""Every check there is, one line each. Adding one: its file, its line here, its test."""

from oyez.checks.accessibility import (
    all_capitals,
    alt_text_missing,
    captions_missing,
    emoji_inside,
    emoji_run,
    fancy_letters,
    hashtag_capitals,
    reading_age,
    vague_link_text,
)
from oyez.checks.base import Check
from oyez.checks.categories import (
    announcement,
    category_date,
    category_link,
    category_place,
    other_route,
    vacancy_link,
)
from oyez.checks.conduct import (
    connection_invitation,
    danger_to_life,
    demeaning,
    disrepute,
    election_terms,
    harassment,
    insult,
    offensive_language,
    party_political,
    people_shown,
    person_at_risk,
    personal_contact,
    personal_opinion,
    staff_misuse,
)
from oyez.checks.links import (
    link_dead,
    link_disguised,
    link_insecure,
    link_lookalike,
    link_shortener,
)
from oyez.checks.meaning import (
    abusive,
    announcing,
    contacting,
    dangerous,
    hateful,
    inviting,
    misusing,
    private,
    showing,
    unbecoming,
)
from oyez.checks.personal_data import (
    bank_account,
    case_reference,
    confidential,
    date_of_birth,
    driving_licence,
    email_address,
    landline_phone,
    mobile_phone,
    nhs_number,
    ni_number,
    passport,
    payment_card,
    postcode_with_name,
    private_fact,
    pupil,
    vehicle_mark,
)
from oyez.checks.pictures import (
    picture_location,
    picture_metadata,
    picture_missing,
    picture_people,
    picture_unreadable,
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
    bank_account.CHECK,
    payment_card.CHECK,
    passport.CHECK,
    driving_licence.CHECK,
    vehicle_mark.CHECK,
    date_of_birth.CHECK,
    case_reference.CHECK,
    postcode_with_name.CHECK,
    private_fact.CHECK,
    pupil.CHECK,
    confidential.CHECK,
    # Conduct
    personal_opinion.CHECK,
    insult.CHECK,
    people_shown.CHECK,
    connection_invitation.CHECK,
    personal_contact.CHECK,
    disrepute.CHECK,
    party_political.CHECK,
    staff_misuse.CHECK,
    election_terms.CHECK,
    # Abuse, and people in danger
    offensive_language.CHECK,
    demeaning.CHECK,
    harassment.CHECK,
    danger_to_life.CHECK,
    person_at_risk.CHECK,
    # Categories
    announcement.CHECK,
    category_link.CHECK,
    vacancy_link.CHECK,
    category_date.CHECK,
    category_place.CHECK,
    other_route.CHECK,
    # Accessibility
    hashtag_capitals.CHECK,
    emoji_run.CHECK,
    emoji_inside.CHECK,
    all_capitals.CHECK,
    fancy_letters.CHECK,
    vague_link_text.CHECK,
    alt_text_missing.CHECK,
    captions_missing.CHECK,
    reading_age.CHECK,
    # Links
    link_disguised.CHECK,
    link_lookalike.CHECK,
    link_shortener.CHECK,
    link_dead.CHECK,
    link_insecure.CHECK,
    # Pictures
    picture_unreadable.CHECK,
    picture_missing.CHECK,
    picture_location.CHECK,
    picture_metadata.CHECK,
    picture_people.CHECK,
    # By meaning, where the model is installed
    hateful.CHECK,
    abusive.CHECK,
    private.CHECK,
    dangerous.CHECK,
    unbecoming.CHECK,
    misusing.CHECK,
    contacting.CHECK,
    showing.CHECK,
    inviting.CHECK,
    announcing.CHECK,
)
BY_NAME = by_name(CHECKS)
