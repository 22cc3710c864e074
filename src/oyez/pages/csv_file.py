"""Lists as CSV files for a spreadsheet: written as they are read, and harmless to open."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from django.http import StreamingHttpResponse

from oyez.lib.clock import LONDON

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BYTE_ORDER_MARK = "\ufeff"


def csv_download(
    filename: str, headings: Sequence[str], rows: Iterable[Sequence[object]]
) -> StreamingHttpResponse:
    """Return a file of all `rows`, written while they are read: memory does not grow with them.

    `filename` is without its `.csv`. Dates are written 2026-11-22, instants as London's clocks
    show them with their offset. A cell that a spreadsheet would take for a formula gets an
    apostrophe in front (OWASP, CSV injection). UTF-8 with a mark, so that Excel reads it so.
    """
    response = StreamingHttpResponse(_lines(headings, rows), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{filename}.csv"'
    response["Cache-Control"] = "private, no-store"
    return response


class _Echo:
    """A file that gives back each line as it is written."""

    def write(self, line: str) -> str:
        return line


def _lines(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    writer = csv.writer(_Echo())
    yield _BYTE_ORDER_MARK + writer.writerow(headings)
    for row in rows:
        yield writer.writerow([_cell(value) for value in row])


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone(LONDON).isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
