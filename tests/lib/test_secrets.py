"""Keys and sealed secrets."""

import base64
import os
import stat
import threading
from pathlib import Path

import pytest

from oyez.lib.complaint import Complaint
from oyez.lib.secret_box import SecretBox
from oyez.lib.secret_key import read_or_make_key


def key() -> str:
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def test_a_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "secret.key"
    made = read_or_make_key(file)
    assert read_or_make_key(file) == made
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_processes_that_start_together_agree_on_one_key(tmp_path: Path) -> None:
    made: list[str] = []
    threads = [
        threading.Thread(target=lambda: made.append(read_or_make_key(tmp_path / "k")))
        for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["k"]


def test_what_is_sealed_opens_again_and_is_not_readable_before() -> None:
    box = SecretBox([key()])
    sealed = box.seal({"password": "hunter2"})
    assert b"hunter2" not in sealed
    assert box.open(sealed) == {"password": "hunter2"}


def test_an_old_key_still_opens_after_a_new_one_was_put_in_front() -> None:
    old = key()
    sealed = SecretBox([old]).seal({"a": "b"})
    assert SecretBox([key(), old]).open(sealed) == {"a": "b"}


def test_another_key_opens_nothing_and_says_what_to_do() -> None:
    with pytest.raises(Complaint, match="restore the key"):
        SecretBox([key()]).open(SecretBox([key()]).seal({"a": "b"}))


def test_a_malformed_key_is_refused_without_being_shown() -> None:
    with pytest.raises(Complaint, match="OYEZ_TOKEN_KEY") as refusal:
        SecretBox(["short"])
    assert "short" not in str(refusal.value)
