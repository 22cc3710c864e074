"""Lists for a spreadsheet: harmless to open, and written while they are read."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from django.http import StreamingHttpResponse

from oyez.pages.csv_file import csv_download


def text_of(response: StreamingHttpResponse) -> str:
    return response.getvalue().decode("utf-8-sig")


@pytest.mark.parametrize(
    "evil", ["=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx", '=cmd|"/c calc"!A1']
)
def test_a_spreadsheet_takes_no_cell_for_a_formula(evil: str) -> None:
    text = text_of(csv_download("list", ["Name"], [[evil]]))
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[1][0] == f"'{evil}"


def test_dates_nothing_and_commas_are_written_plainly() -> None:
    row = [date(2026, 6, 1), datetime(2026, 6, 1, 8, tzinfo=UTC), None, 'a, "b"', 7]
    text = text_of(csv_download("list", ["a", "b", "c", "d", "e"], [row]))
    assert text.splitlines()[1] == '2026-06-01,2026-06-01T09:00+01:00,,"a, ""b""",7'


def test_rows_are_read_one_by_one() -> None:
    read = []

    def rows() -> Iterator[list[int]]:
        for number in range(3):
            read.append(number)
            yield [number]

    lines = iter(csv_download("list", ["n"], rows()))
    next(lines)
    assert read == []
    next(lines)
    assert read == [0]
