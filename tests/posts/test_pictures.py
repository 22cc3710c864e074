"""What reading a picture told reaches the checks, the gate and the Write page."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from oyez.checks.base import Picture
from oyez.lib.pictures import clean_picture
from oyez.media.models import MediaAsset
from oyez.media.services import add_picture, answer_who_is_shown
from oyez.posts.composition import ComposedPicture, Composition
from oyez.posts.gate import Outcome
from oyez.posts.judgement import judge_post
from oyez.posts.models import Post
from tests.checks.pictures.files import exif, plain
from tests.council import Council

CLEAN = "The library opens at nine from Monday."


def reads_as(monkeypatch: pytest.MonkeyPatch, **facts: Any) -> None:
    """Let every file that is added tell `facts`, whatever is installed here."""
    monkeypatch.setattr(
        "oyez.media.services.take_in", lambda content: (clean_picture(content), Picture(**facts))
    )


def message_with(council: Council, *, shows_people: bool | None) -> Post:
    asset = add_picture(council.asha, content=plain(), now=council.now)
    if shows_people is not None:
        answer_who_is_shown(council.asha, asset=asset, shows_people=shows_people, now=council.now)
    return council.draft(CLEAN, pictures=((asset, "A teal sheet over the door"),))


def found(council: Council, post: Post) -> set[tuple[str, str]]:
    verdict = judge_post(post, now=council.now)
    return {(remark.finding.check, remark.finding.field) for remark in verdict.remarks}


def test_words_in_a_picture_are_checked_like_the_text(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads_as(monkeypatch, faces=0, words="Call Rowan on 07700 900123")
    post = message_with(council, shows_people=False)
    assert ("mobile_phone", "media:0") in found(council, post)
    assert judge_post(post, now=council.now).outcome is Outcome.BLOCKED


def test_faces_speak_against_the_answer_that_nobody_is_shown(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads_as(monkeypatch, faces=2)
    post = message_with(council, shows_people=False)
    assert ("picture_people", "media:0") in found(council, post)
    assert judge_post(post, now=council.now).outcome is Outcome.BLOCKED
    post.answers.create(check_name="picture_people", reason="Two faces on a painted sign.")
    assert judge_post(post, now=council.now).outcome is Outcome.READY


@pytest.mark.parametrize("faces", [None, 0])
def test_without_faces_the_answer_that_nobody_is_shown_stands(
    council: Council, monkeypatch: pytest.MonkeyPatch, faces: int | None
) -> None:
    reads_as(monkeypatch, faces=faces)
    post = message_with(council, shows_people=False)
    assert judge_post(post, now=council.now).outcome is Outcome.READY


@pytest.mark.parametrize("shows_people", [None, True])
def test_the_gate_asks_by_itself_so_the_check_does_not_ask_again(
    council: Council, monkeypatch: pytest.MonkeyPatch, shows_people: bool | None
) -> None:
    reads_as(monkeypatch, faces=2)
    post = message_with(council, shows_people=shows_people)
    assert found(council, post) == set()
    assert judge_post(post, now=council.now).outcome is Outcome.BLOCKED


def test_what_was_stripped_is_no_longer_held_against_the_picture(council: Council) -> None:
    asset = add_picture(council.asha, content=plain(exif=exif(Artist="Rowan")), now=council.now)
    answer_who_is_shown(council.asha, asset=asset, shows_people=False, now=council.now)
    post = council.draft(CLEAN, pictures=((asset, "A teal sheet over the door"),))
    assert {check for check, _ in found(council, post)}.isdisjoint(
        {"picture_location", "picture_metadata", "picture_unreadable"}
    )


def test_a_count_belongs_to_the_picture_and_not_to_the_content() -> None:
    def message(faces: int | None, words: str) -> Composition:
        pictures = (ComposedPicture("a" * 64, "x", None, False, faces, words),)
        return Composition("other", "", "x", "", "", (), pictures)

    assert message(None, "").content_hash == message(3, "Rowan").content_hash


def test_the_write_page_tells_the_count_beside_the_question_and_what_was_removed(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads_as(monkeypatch, faces=3, metadata=("location", "device"))
    client = Client()
    client.force_login(council.asha.user)
    sent = {
        "text": CLEAN,
        "category": "new_information",
        "other_route": "The website",
        "accounts": [council.news.pk],
        "when": "now",
        "draft": "1",
        "alt_text": "Three people",
        "picture": SimpleUploadedFile("a.jpg", plain(), "image/jpeg"),
    }
    client.post("/messages/write/", sent)
    post = Post.objects.get()
    page = client.get(f"/messages/{post.pk}/edit/").content.decode()
    assert "3 faces were counted in it" in page
    assert "Taken out of the file: where it was taken, the camera or phone." in page
    assert 'aria-describedby="id_shows_people_helptext"' in page
    sent |= {"shows_people": "no", "kept_picture": MediaAsset.objects.get().sha256}
    del sent["draft"], sent["picture"]
    answer = client.post(f"/messages/{post.pk}/edit/", sent)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "3 faces are seen in the picture" in page
    assert 'name="answer_picture_people"' in page
    sent["answer_picture_people"] = "Three faces on a painted sign."
    answer = client.post(f"/messages/{post.pk}/edit/", sent)
    assert answer.status_code == 302
