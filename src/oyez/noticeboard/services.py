"""Acts on the noticeboard. They are told what was decided elsewhere, and only carry it out."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from django.db import IntegrityError, transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.complaint import Complaint
from oyez.networks.base import Message, Refused
from oyez.noticeboard import pictures
from oyez.noticeboard.models import Board, Notice
from oyez.people.actors import Actor

OPENED = actions.register("noticeboard.opened", "A public board was opened for an account.")
PUBLISHED = actions.register("noticeboard.published", "A notice was put on a board.")
CORRECTED = actions.register("noticeboard.corrected", "A notice was replaced by another wording.")
WITHDRAWN = actions.register("noticeboard.withdrawn", "A notice and its pictures were taken down.")

_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG: Final = 60


def open_board(actor: Actor, *, slug: str, name: str, account_key: str, now: datetime) -> Board:
    """Open the account's board, or rename it; the address, once given, stays.

    Raises Complaint for a slug that is malformed or taken, and for another one than was given.
    """
    if not _SLUG.fullmatch(slug) or len(slug) > _LONGEST_SLUG:
        raise Complaint(
            "Write the board's short name in small letters, figures and hyphens, like “news”."
        )
    if not name.strip():
        raise Complaint("Enter the name under which people see the board.")
    with transaction.atomic():
        board = Board.objects.filter(account_key=account_key).first()
        if board is not None and board.slug != slug:
            raise Complaint(
                f"This account's board is “{board.slug}”. Its address must stay: links lead to it."
            )
        if board is not None and board.name == name.strip():
            return board
        if Board.objects.filter(slug=slug).exclude(account_key=account_key).exists():
            raise Complaint(f"Another account's board is called “{slug}”. Choose another.")
        board = board or Board(slug=slug, account_key=account_key, opened_at=now)
        board.name = name.strip()
        board.save()
        append(
            actor, action=OPENED, subject=f"board:{slug}", facts={"account": account_key}, at=now
        )
    return board


def publish(actor: Actor, *, key: str, board: str, message: Message, now: datetime) -> Notice:
    """Put the message on the board, once for each `key`: later calls return the first notice.

    Raises Refused where there is no such board, the notice was withdrawn, or a picture is none.
    """
    try:
        return _with_files(lambda names: _publish(actor, key, board, message, now, names))
    except IntegrityError:
        quicker = Notice.objects.filter(key=key).first()  # another process, with this very key
        if quicker is None:
            raise
        return _standing(quicker)


def correct(actor: Actor, *, public_id: str, message: Message, now: datetime) -> Notice:
    """Replace a notice's words and pictures and mark it as corrected; the same again is no change.

    Raises Refused where it was withdrawn or never was.
    """
    return _with_files(lambda names: _correct(actor, public_id, message, now, names))


def withdraw(actor: Actor, *, public_id: str, now: datetime) -> None:
    """Take a notice down, words and pictures; one that is down or never was counts as done."""
    with transaction.atomic():
        notice = Notice.objects.select_for_update().filter(public_id=public_id).first()
        if notice is None or notice.withdrawn_at is not None:
            return
        _drop_pictures(notice)
        notice.title = notice.text = notice.link = ""
        notice.withdrawn_at = now
        notice.save()
        append(actor, action=WITHDRAWN, subject=f"notice:{public_id}", at=now)


def _with_files(act: Callable[[list[str]], Notice]) -> Notice:
    """Run `act` in one transaction; where it fails, the files that it named go again."""
    names: list[str] = []
    try:
        with transaction.atomic():
            return act(names)
    except BaseException:
        pictures.remove(names)
        raise


def _publish(
    actor: Actor, key: str, board: str, message: Message, now: datetime, names: list[str]
) -> Notice:
    known = Notice.objects.filter(key=key).first()
    if known is not None:
        return _standing(known)
    on = Board.objects.filter(slug=board).first()
    if on is None:
        raise Refused(
            f"There is no board “{board}”. Connect the account to the noticeboard again.",
            code="no_board",
        )
    notice = Notice(key=key, board=on, published_at=now)
    _write(notice, message)
    notice.save()
    names += pictures.keep(notice, message.pictures)
    append(
        actor,
        action=PUBLISHED,
        subject=f"notice:{notice.public_id}",
        facts={"board": board, "delivery": key},
        at=now,
    )
    return notice


def _correct(
    actor: Actor, public_id: str, message: Message, now: datetime, names: list[str]
) -> Notice:
    notice = Notice.objects.select_for_update().filter(public_id=public_id).first()
    if notice is None:
        raise Refused("There is no such notice.", code="no_notice")
    _standing(notice)
    if _as_it_stands(notice) == _as_asked(message):
        return notice
    _drop_pictures(notice)
    _write(notice, message)
    notice.edited_at = now
    notice.save()
    names += pictures.keep(notice, message.pictures)
    append(actor, action=CORRECTED, subject=f"notice:{public_id}", at=now)
    return notice


def _standing(notice: Notice) -> Notice:
    if notice.withdrawn_at is not None:
        raise Refused("This notice was withdrawn: it cannot come back.", code="withdrawn")
    return notice


def _write(notice: Notice, message: Message) -> None:
    notice.title, notice.text, notice.link = _words(message)


def _words(message: Message) -> tuple[str, str, str]:
    """Return title, text and link without the one sign that PostgreSQL cannot keep."""
    title, text, link = (
        part.replace("\x00", "") for part in (message.title.strip(), message.text, message.link)
    )
    return title, text, link


def _as_it_stands(notice: Notice) -> tuple[object, ...]:
    shown = tuple((picture.sha256, picture.alt_text) for picture in notice.pictures.all())
    return notice.title, notice.text, notice.link, shown


def _as_asked(message: Message) -> tuple[object, ...]:
    shown = tuple((picture.sha256, picture.alt_text) for picture in message.pictures)
    return *_words(message), shown


def _drop_pictures(notice: Notice) -> None:
    """Delete the rows now and the files once that is certain."""
    names = [picture.file for picture in notice.pictures.all()]
    notice.pictures.all().delete()
    transaction.on_commit(lambda: pictures.remove(names))
