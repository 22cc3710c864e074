"""POL7: offensive language against people for what they are, and who is speaking."""

import pytest

from oyez.checks.base import Effect
from oyez.checks.conduct.offensive_language import CHECK
from tests.checks.conduct.clean_lines import CLEAN
from tests.checks.conduct.hostile_lines import HOSTILE
from tests.checks.fernwell import hits, words

GROUPS = [
    "Muslims", "Jews", "Poles", "Romanians", "immigrants", "asylum seekers", "gypsies", "travellers",
    "gays", "lesbians", "trans people", "disabled people", "autistic kids", "deaf people", "women",
    "old people", "pensioners", "teenagers", "pregnant women", "single mums", "black people",
    "people with Down's syndrome", "Sikhs", "the Irish", "the elderly", "men", "wheelchair users",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_an_attack_on_a_group_is_found(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize("text", CLEAN)
def test_what_attacks_nobody_passes(text: str) -> None:
    assert [hit.why for hit in hits(CHECK, text)] == []


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(
    "shape",
    [
        "{} are vermin",
        "I hate {}",
        "All {} should be shot",
        "Honestly, {} are nothing but parasites",
        "They moved {} in next door. They are filthy animals.",
        "I hope all {} die",
        "Why are {} so disgusting?",
        "{} deserve to be locked up",
    ],
)
def test_the_same_attack_is_found_whoever_is_its_target(shape: str, group: str) -> None:
    assert hits(CHECK, shape.format(group))


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(
    "shape",
    [
        "{} are not vermin",
        "Calling {} vermin is disgusting",
        "Nobody should say that {} are vermin",
        "Anyone who says {} are parasites should be ashamed",
        '"{} are vermin" was sprayed on the wall of our hall. Please remove it.',
        "I do not hate {}",
        "I don't believe that {} are criminals",
        "Saying that all {} are thieves is wrong",
        "Some man on the bus shouted that {} should be shot and I reported it",
        "{} are welcome here",
        "A drop-in for {} at the library on Tuesday",
        "We need more help for {}",
        "{} are struggling with the new form",
    ],
)
def test_refusal_report_and_plain_mention_pass_whoever_is_named(shape: str, group: str) -> None:
    assert [hit.why for hit in hits(CHECK, shape.format(group))] == []


@pytest.mark.parametrize(
    "text",
    [
        'My father always said "never trust a gypsy" and he was right',
        'As grandad put it, "you can\'t trust a Muslim"',
        "I'm only saying what everyone thinks, immigrants are vermin",
        'The sign says "Gypsies not welcome" and I agree',
        'Not my words, but "all Poles are thieves"',
        "He called them pikeys. Spot on.",
        "Someone said that all asylum seekers are rapists, and they have a point",
    ],
)
def test_who_repeats_abuse_to_use_it_refuses_nothing(text: str) -> None:
    assert hits(CHECK, text)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Bins late. Immigrants are vermin. Bye.", "contempt", "Immigrants are vermin."),
        ("Send the migrants back!", "exclusion", "Send the migrants back!"),
        ("Kill all gays", "threat", "Kill all gays"),
        ("Women belong in the kitchen", "stereotype", "Women belong in the kitchen"),
        ("You dirty pikey", "slur", "You dirty pikey"),
        ("Hm. (((Bankers))) again.", "coded", "(((Bankers))) again."),
        ("I'm not racist but they smell", "disclaimer", "I'm not racist but they smell"),
    ],
)
def test_it_points_at_the_sentence_and_says_what_kind(text: str, kind: str, expected: str) -> None:
    assert words(CHECK, text) == [expected]
    assert hits(CHECK, text)[0].kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "p@ki", "p4ki", "n1gger", "n i g g e r", "n.i.g.g.e.r", "f*ggot", "n****r", "paaaaki",
        "ｐａｋｉ", "p\u200baki", "p\u0430ki", "tr4nny", "G Y P P O",
    ],
)  # fmt: skip
def test_a_disguised_slur_is_found(text: str) -> None:
    assert hits(CHECK, f"get off you {text} now")


@pytest.mark.parametrize(
    "text",
    [
        "F*cking potholes", "b*llocks to this", "what a t*rd of an idea", "Gr8 n1ght out",
        "c u l8r", "A B C D E F G", "sooo good", "m**t and veg", "a.m. and p.m. only", "K9 unit",
    ],
)  # fmt: skip
def test_what_is_only_written_oddly_passes(text: str) -> None:
    assert hits(CHECK, text) == []


def test_it_may_only_ask() -> None:
    assert CHECK.effect is Effect.REVIEW
    assert not CHECK.may_block


def test_it_reads_the_alternative_text() -> None:
    (hit,) = hits(CHECK, "", alt_text="Gypsies are vermin")
    assert hit.field == "alt_text"


def test_the_message_speaks_of_the_words_and_not_of_the_writer() -> None:
    (hit,) = hits(CHECK, "Immigrants are vermin")
    assert "“Immigrants are vermin”" in hit.message
    assert "you" not in hit.message.lower().split()
