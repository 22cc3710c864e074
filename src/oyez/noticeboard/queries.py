"""Reading the noticeboard: only what stands, and in as many queries however much there is."""

from datetime import UTC, datetime
from typing import Final

from django.db.models import Max, QuerySet

from oyez.noticeboard.models import Board, Notice, NoticePicture

NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


def boards() -> tuple[Board, ...]:
    """Return every board by name."""
    return tuple(Board.objects.all())


def board_named(slug: str) -> Board | None:
    """Return the board with this address, or None."""
    return Board.objects.filter(slug=slug).first()


def standing(board: Board | None = None) -> QuerySet[Notice]:
    """Return what stands, on one board or on all, newest first, with boards and pictures."""
    notices = Notice.objects.standing().select_related("board").prefetch_related("pictures")
    return notices.filter(board=board) if board else notices


def notice_at(public_id: str) -> Notice | None:
    """Return the notice at this address, withdrawn or not, or None."""
    return Notice.objects.select_related("board").filter(public_id=public_id).first()


def picture_at(public_id: str, digest: str) -> NoticePicture | None:
    """Return a picture of a notice that stands, by the beginning of its SHA-256, or None."""
    return NoticePicture.objects.filter(
        notice__public_id=public_id, notice__withdrawn_at__isnull=True, sha256__startswith=digest
    ).first()


def last_withdrawal(board: Board | None = None) -> datetime:
    """Return when something was last taken down; `NEVER` where nothing was."""
    withdrawn = Notice.objects.filter(withdrawn_at__isnull=False)
    if board:
        withdrawn = withdrawn.filter(board=board)
    latest: datetime | None = withdrawn.aggregate(latest=Max("withdrawn_at"))["latest"]
    return latest or NEVER
