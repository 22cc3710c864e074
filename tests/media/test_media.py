"""Pictures: who sees them, whose answer counts, and what the database itself refuses."""

import io
import threading
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from PIL import Image

from oyez.checks.base import Picture
from oyez.checks.pictures.reading.metadata import metadata_of
from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.lib.pictures import clean_picture
from oyez.media import intake
from oyez.media.models import MediaAsset
from oyez.media.queries import faces_in_words, has_live_consent, picture_of, removed_from
from oyez.media.services import add_picture, answer_who_is_shown
from oyez.people.errors import Forbidden
from tests.checks.pictures.files import exif, plain
from tests.council import Council


def picture(colour: str = "teal") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (20, 10), colour).save(file, "PNG")
    return file.getvalue()


def client(person: Any) -> Client:
    signed_in = Client()
    signed_in.force_login(person.user)
    return signed_in


@pytest.fixture
def asset(council: Council) -> MediaAsset:
    return add_picture(council.asha, content=picture(), now=council.now)


def test_nobody_has_answered_for_a_new_picture(asset: MediaAsset) -> None:
    assert asset.shows_people is None
    assert not has_live_consent(asset)


def test_the_same_pixels_are_kept_once(council: Council, asset: MediaAsset) -> None:
    again = add_picture(council.tom, content=picture(), now=council.now)
    assert again.pk == asset.pk


def test_an_answer_belongs_to_these_pixels_alone(council: Council, asset: MediaAsset) -> None:
    answer_who_is_shown(council.asha, asset=asset, shows_people=False, now=council.now)
    other = add_picture(council.asha, content=picture("red"), now=council.now)
    assert has_live_consent(asset)
    assert not has_live_consent(other)


def test_a_changed_answer_counts_and_both_are_evidenced(
    council: Council, asset: MediaAsset
) -> None:
    before = Entry.objects.count()
    for said in (False, False, True):
        answer_who_is_shown(council.asha, asset=asset, shows_people=said, now=council.now)
    assert Entry.objects.count() == before + 2
    assert not has_live_consent(asset)


def test_the_database_refuses_an_answer_that_nobody_gave(asset: MediaAsset) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        MediaAsset.objects.update(shows_people=False)


def test_a_worker_without_a_role_neither_adds_nor_sees_pictures(
    council: Council, asset: MediaAsset
) -> None:
    with pytest.raises(Forbidden):
        add_picture(council.lena, content=picture("blue"), now=council.now)
    assert client(council.lena).get(f"/pictures/{asset.sha256}/").status_code == 403
    assert Client().get(f"/pictures/{asset.sha256}/").status_code == 302


def test_a_picture_is_sent_as_what_it_is_and_never_guessed(
    council: Council, asset: MediaAsset
) -> None:
    answer = client(council.tom).get(f"/pictures/{asset.sha256}/")
    answer.close()
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "private" in answer["Cache-Control"]


def test_a_bad_file_leaves_nothing_behind(council: Council) -> None:
    with pytest.raises(Complaint):
        add_picture(council.asha, content=b"\x89PNG\r\n\x1a\nnot really", now=council.now)
    assert not MediaAsset.objects.exists()


def test_what_the_file_told_is_kept_with_the_picture_and_gone_from_it(council: Council) -> None:
    content = plain(exif=exif(Artist="Rowan"))
    asset = add_picture(council.asha, content=content, now=council.now)
    assert asset.removed == "location,owner"
    assert removed_from(asset) == ("where it was taken", "whose it is")
    with asset.file.open("rb") as file:
        assert metadata_of(file.read(), "JPEG") == ()
    entry = Entry.objects.order_by("-sequence").first()
    assert entry is not None
    assert b"Rowan" not in bytes(entry.body)


def test_faces_and_words_are_kept_with_the_picture_and_stay_out_of_the_ledger(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = Picture(faces=3, words="Call Rowan on 07700 900123")
    monkeypatch.setattr(
        "oyez.media.services.take_in", lambda content: (clean_picture(content), facts)
    )
    asset = add_picture(council.asha, content=picture(), now=council.now)
    assert (asset.faces, asset.words) == (3, facts.words)
    assert "3 faces were counted" in faces_in_words(asset)
    assert not any(b"Rowan" in bytes(entry.body) for entry in Entry.objects.all())


@pytest.mark.parametrize(
    ("faces", "words"), [(None, ""), (0, "No face was"), (1, "1 face was"), (40, "40 faces were")]
)
def test_the_count_is_said_in_words(asset: MediaAsset, faces: int | None, words: str) -> None:
    asset.faces = faces
    assert faces_in_words(asset).startswith(words)


def test_only_so_many_pictures_are_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_free", threading.BoundedSemaphore(1))
    assert intake._free.acquire()
    with pytest.raises(Complaint, match="again in a minute"):
        intake.take_in(picture(), patience=0.01)
    intake._free.release()
    clean, _ = intake.take_in(picture())
    assert clean.width == 20


def test_the_worker_decodes_nothing_itself(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise AssertionError("decoded in the process that serves")

    monkeypatch.setattr(Image, "open", refuse)
    asset = add_picture(council.asha, content=plain(), now=council.now)
    assert (asset.width, asset.height) == (64, 48)


def test_a_network_gets_the_cleaned_bytes_and_the_words(asset: MediaAsset) -> None:
    given = picture_of(asset, alt_text="A teal sheet")
    assert given.sha256 == asset.sha256
    assert given.filename == f"{asset.sha256}.jpg"
    assert given.alt_text == "A teal sheet"
