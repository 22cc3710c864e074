"""Accessibility: the reading age, as information."""

from oyez.checks.accessibility.reading_age import CHECK, reading_age
from oyez.checks.base import Effect
from tests.checks.fernwell import hits

PLAIN = (
    "Your green bin day is moving. From Monday we will come on a Tuesday. Put your bin out by seven "
    "in the morning. Keep the lid shut. If you are not sure of your day, ring us or look on the "
    "website. We will leave a card on each bin this week. Flats are not part of this change. If we "
    "miss your bin, tell us and we will come back the next day."
)
HARD = (
    "Notwithstanding the implementation of organisational restructuring arrangements, the authority "
    "anticipates considerable improvements regarding operational effectiveness throughout the "
    "municipal environmental maintenance directorate. Consequently, stakeholders requiring "
    "supplementary documentation concerning consultation methodologies should communicate "
    "electronically. Representations received subsequently will unfortunately necessitate "
    "postponement of determination procedures. Supplementary infrastructure considerations "
    "demonstrate overwhelming sustainability benefits, notwithstanding transitional expenditure "
    "implications. Comprehensive recommendations accompany this communication, incorporating "
    "environmental assessments, independent verification and professional endorsements."
)


def test_plain_words_in_short_sentences_pass() -> None:
    age = reading_age(PLAIN)
    assert age is not None
    assert age < 12
    assert hits(CHECK, PLAIN) == []


def test_long_words_in_long_sentences_are_told_and_never_more_than_told() -> None:
    (hit,) = hits(CHECK, HARD)
    assert hit.start is None
    assert "years" in hit.message
    assert CHECK.effect is Effect.INFORM
    assert not CHECK.may_block


def test_a_short_text_has_no_age() -> None:
    assert reading_age("") is None
    assert reading_age("Notwithstanding organisational restructuring, considerable delay.") is None
    assert reading_age(" ".join(["organisational"] * 200)) is None


def test_links_numbers_and_names_make_a_text_no_harder() -> None:
    link = " https://www.fernwell.example/environment/consultations/documentation-2027"
    named = PLAIN.replace("your day", f"your day in Wolverhampton or Northamptonshire 01632 {link}")
    before, after = reading_age(PLAIN), reading_age(named)
    assert before is not None
    assert after is not None
    assert after - before <= 1


def test_a_list_is_read_line_by_line() -> None:
    lines = "\n".join(["Bins go out on Tuesday morning", "Keep the lid shut please"] * 8)
    age = reading_age(lines)
    assert age is not None
    assert age < 10
