"""The noticeboard keeps each delivery once, and gives up what is withdrawn."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.db import DatabaseError, IntegrityError, connection, connections, transaction

from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.networks.base import Message, NotSent, OutcomeUnknown, Picture, Refused
from oyez.networks.noticeboard import Noticeboard as Network
from oyez.networks.noticeboard import Store
from oyez.noticeboard.models import ALPHABET, Board, Notice, NoticePicture, new_public_id
from oyez.noticeboard.services import open_board
from tests.networks.pictures import picture
from tests.noticeboard.boards import START, SYSTEM, Noticeboard

Capture = Callable[..., AbstractContextManager[Any]]
ONE = Message("post:1:a:publish:0:1", "Green bins move to Tuesday.", pictures=(picture(),))


def stored() -> list[str]:
    """Return every picture file of the noticeboard."""
    try:
        folders, _ = default_storage.listdir("noticeboard")
    except FileNotFoundError:
        return []
    return [
        f"{folder}/{name}"
        for folder in folders
        for name in default_storage.listdir(f"noticeboard/{folder}")[1]
    ]


def _bodies() -> list[str]:
    return [
        bytes(body).decode()
        for body in Entry.objects.order_by("sequence").values_list("body", flat=True)
    ]


def test_it_is_a_store(noticeboard: Noticeboard) -> None:
    store: Store = noticeboard.store
    profile = Network(store, board="news").profile()
    assert (profile.name, profile.url) == (
        "Fernwell news",
        "https://oyez.fernwell.example/noticeboard/boards/news/",
    )


def test_a_key_is_published_once_whatever_is_sent_again(noticeboard: Noticeboard) -> None:
    first = noticeboard.store.put(ONE.key, "news", ONE)
    noticeboard.later(minutes=5)
    again = noticeboard.store.put(ONE.key, "news", replace(ONE, text="Something else"))
    assert again == first == noticeboard.store.get(ONE.key)
    assert first.at == START
    assert Notice.objects.get().text == ONE.text
    assert len(stored()) == 1


def test_a_key_that_was_never_published_is_not_there(noticeboard: Noticeboard) -> None:
    assert noticeboard.store.get("post:9:a:publish:0:1") is None


@pytest.mark.django_db(transaction=True)
def test_two_processes_that_publish_one_key_at_once_make_one_notice(settings: Any) -> None:
    board, receipts, start = Noticeboard(), [], threading.Barrier(4)

    def send() -> None:
        start.wait()
        while True:
            try:
                receipts.append(board.store.put(ONE.key, "news", ONE))
            except OutcomeUnknown:  # SQLite in memory does not wait its turn
                time.sleep(0.01)
            else:
                connections.close_all()
                return

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(receipts)) == 1
    assert len(receipts) == 4
    assert Notice.objects.count() == 1
    assert len(stored()) == 1


def test_a_board_that_does_not_exist_is_refused(noticeboard: Noticeboard) -> None:
    with pytest.raises(Refused, match="no board"):
        noticeboard.store.put(ONE.key, "sports", ONE)
    with pytest.raises(Refused, match="no board"):
        noticeboard.store.profile("sports")
    assert stored() == []


def test_a_correction_keeps_address_and_time_and_is_marked(
    noticeboard: Noticeboard, django_capture_on_commit_callbacks: Capture
) -> None:
    receipt = noticeboard.store.put(ONE.key, "news", ONE)
    noticeboard.later(hours=2)
    changed = replace(ONE, text="To Wednesday.", pictures=(picture("red"),))
    with django_capture_on_commit_callbacks(execute=True):
        edited = noticeboard.store.edit(receipt.remote_id, changed)
    assert (edited.remote_id, edited.url) == (receipt.remote_id, receipt.url)
    assert edited.at == START + timedelta(hours=2)
    notice = Notice.objects.get()
    assert (notice.published_at, notice.edited_at) == (START, edited.at)
    assert len(stored()) == 1


def test_the_same_correction_twice_is_one_correction(noticeboard: Noticeboard) -> None:
    receipt = noticeboard.store.put(ONE.key, "news", ONE)
    changed = replace(ONE, text="To Wednesday.")
    first = noticeboard.store.edit(receipt.remote_id, changed)
    noticeboard.later(hours=1)
    assert noticeboard.store.edit(receipt.remote_id, changed) == first


def test_a_change_of_alt_text_alone_is_a_correction(noticeboard: Noticeboard) -> None:
    receipt = noticeboard.store.put(ONE.key, "news", ONE)
    noticeboard.later(hours=1)
    better = replace(ONE, pictures=(picture(alt_text="Better words"),))
    assert noticeboard.store.edit(receipt.remote_id, better).at > receipt.at
    assert NoticePicture.objects.get().alt_text == "Better words"


def test_withdrawing_leaves_no_word_and_no_picture(
    noticeboard: Noticeboard, django_capture_on_commit_callbacks: Capture
) -> None:
    receipt = noticeboard.store.put(
        ONE.key, "news", replace(ONE, title="Bins", link="https://x.example")
    )
    with django_capture_on_commit_callbacks(execute=True):
        noticeboard.store.withdraw(receipt.remote_id)
    notice = Notice.objects.get()
    assert (notice.title, notice.text, notice.link) == ("", "", "")
    assert notice.withdrawn_at == START
    assert stored() == []


def test_withdrawing_twice_or_what_never_was_is_done(noticeboard: Noticeboard) -> None:
    receipt = noticeboard.store.put(ONE.key, "news", ONE)
    noticeboard.store.withdraw(receipt.remote_id)
    noticeboard.later(hours=1)
    noticeboard.store.withdraw(receipt.remote_id)
    noticeboard.store.withdraw("bcdf2345")
    assert Notice.objects.get().withdrawn_at == START


def test_what_was_withdrawn_never_comes_back(noticeboard: Noticeboard) -> None:
    receipt = noticeboard.store.put(ONE.key, "news", ONE)
    noticeboard.store.withdraw(receipt.remote_id)
    with pytest.raises(Refused, match="withdrawn"):
        noticeboard.store.put(ONE.key, "news", ONE)
    with pytest.raises(Refused, match="withdrawn"):
        noticeboard.store.edit(receipt.remote_id, ONE)
    with pytest.raises(IntegrityError), transaction.atomic():
        Notice.objects.update(text="back again")


def test_a_failure_leaves_neither_row_nor_file(
    noticeboard: Noticeboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = Picture(b"no picture", "image/jpeg", "x.jpg", "0" * 64, "alt")
    with pytest.raises(Refused, match="JPEG and PNG"):
        noticeboard.store.put("k", "news", replace(ONE, pictures=(picture(), damaged)))
    wrong_type = replace(picture(), media_type="image/svg+xml")
    with pytest.raises(Refused):
        noticeboard.store.put("k", "news", replace(ONE, pictures=(wrong_type,)))
    monkeypatch.setattr("oyez.noticeboard.services.append", _raise(DatabaseError("locked")))
    with pytest.raises(OutcomeUnknown):
        noticeboard.store.put("k", "news", ONE)
    assert not Notice.objects.exists()
    assert stored() == []


def test_a_full_disk_is_not_sent(noticeboard: Noticeboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(default_storage, "save", _raise(OSError(28, "No space")))
    with pytest.raises(NotSent, match="disk"):
        noticeboard.store.put("k", "news", ONE)
    assert not Notice.objects.exists()


def test_looking_while_the_database_is_away_can_be_tried_again(
    noticeboard: Noticeboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Notice.objects, "filter", _raise(DatabaseError("away")))
    with pytest.raises(NotSent):
        noticeboard.store.get("k")


def _raise(error: Exception) -> Callable[..., None]:
    def act(*_: object, **__: object) -> None:
        raise error

    return act


def test_every_act_leaves_evidence_without_the_words(noticeboard: Noticeboard) -> None:
    receipt = noticeboard.store.put(ONE.key, "news", ONE)
    noticeboard.store.put(ONE.key, "news", ONE)
    noticeboard.store.edit(receipt.remote_id, replace(ONE, text="Mrs Bowen rang."))
    noticeboard.store.withdraw(receipt.remote_id)
    noticeboard.store.withdraw(receipt.remote_id)
    bodies = _bodies()
    named = [
        next(
            n for n in ("opened", "published", "corrected", "withdrawn") if f"noticeboard.{n}" in b
        )
        for b in bodies
    ]
    assert named == ["opened", "opened", "published", "corrected", "withdrawn"]
    assert not any("Bowen" in body or "bins" in body for body in bodies)


def test_a_text_with_a_sign_no_database_keeps_is_kept_without_it(noticeboard: Noticeboard) -> None:
    receipt = noticeboard.put("Bins\x00 move.")
    assert Notice.objects.get(public_id=receipt.remote_id).text == "Bins move."


def test_addresses_are_short_tell_nothing_and_do_not_repeat() -> None:
    made = {new_public_id() for _ in range(2000)}
    assert len(made) == 2000
    assert all(len(one) == 8 and set(one) <= set(ALPHABET) for one in made)


@pytest.mark.parametrize("slug", ["", "News", "a b", "-a", "a--b", "ä", "a/b", "a" * 61])
def test_a_board_has_a_plain_address(noticeboard: Noticeboard, slug: str) -> None:
    with pytest.raises(Complaint, match="small letters"):
        open_board(SYSTEM, slug=slug, name="X", account_key="other", now=START)


def test_a_board_belongs_to_one_account_and_keeps_its_address(noticeboard: Noticeboard) -> None:
    with pytest.raises(Complaint, match="Another account"):
        open_board(SYSTEM, slug="news", name="X", account_key="other", now=START)
    with pytest.raises(Complaint, match="must stay"):
        open_board(SYSTEM, slug="other", name="X", account_key="account-news", now=START)
    with pytest.raises(Complaint, match="name"):
        open_board(SYSTEM, slug="other", name=" ", account_key="other", now=START)
    renamed = open_board(
        SYSTEM, slug="news", name="All news", account_key="account-news", now=START
    )
    assert Board.objects.get(slug="news") == renamed
    assert str(renamed) == "All news"


def test_opening_the_same_board_again_changes_nothing(noticeboard: Noticeboard) -> None:
    before = Entry.objects.count()
    open_board(SYSTEM, slug="news", name="Fernwell news", account_key="account-news", now=START)
    assert Entry.objects.count() == before
    assert connection.in_atomic_block
