"""Accessibility: a video or recording without captions."""

import pytest

from oyez.checks.accessibility.captions_missing import CHECK
from tests.checks.fernwell import hits


@pytest.mark.parametrize("name", ["talk.mp4", "talk.MOV", "a/b/talk.webm", "talk.mp3", "talk.m4a"])
def test_a_recording_alone_is_found(name: str) -> None:
    (hit,) = hits(CHECK, "Watch", media=("poster.jpg", name))
    assert (hit.field, hit.start) == ("media:1", None)


@pytest.mark.parametrize(
    "media",
    [
        ("talk.mp4", "talk.vtt"),
        ("talk.srt", "talk.mp4"),
        ("Talk.mp4", "talk.en.vtt", "talk.cy.vtt"),
        ("talk.mp4", "captions.vtt"),
        ("poster.jpg", "minutes.pdf"),
        (),
    ],
)
def test_with_captions_beside_it_it_passes(media: tuple[str, ...]) -> None:
    assert hits(CHECK, "Watch", media=media) == []


def test_captions_of_one_are_not_those_of_another() -> None:
    found = hits(CHECK, "Watch", media=("talk.mp4", "walk.mp4", "talk.vtt"))
    assert [hit.field for hit in found] == ["media:1"]


def test_captions_are_no_picture_and_need_no_alternative_text() -> None:
    assert hits(CHECK, "Watch", media=("talk.srt",)) == []
