"""Pictures: who sees them, whose answer counts, and what the database itself refuses."""

import io
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from PIL import Image

from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.media.models import MediaAsset
from oyez.media.queries import has_live_consent, picture_of
from oyez.media.services import add_picture, answer_who_is_shown
from oyez.people.errors import Forbidden
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


def test_a_network_gets_the_cleaned_bytes_and_the_words(asset: MediaAsset) -> None:
    given = picture_of(asset, alt_text="A teal sheet")
    assert given.sha256 == asset.sha256
    assert given.filename == f"{asset.sha256}.jpg"
    assert given.alt_text == "A teal sheet"
