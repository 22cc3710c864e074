import pytest

from oyez.policy.document.lines import Kind
from oyez.policy.document.markdown import read_markdown


def rows(text: str) -> list[tuple[int, str, str, str]]:
    return [
        (line.number, line.kind.value, line.marker, line.text) for line in read_markdown(text).lines
    ]


def test_blocks_become_lines_with_the_numbers_of_the_source() -> None:
    text = "# Title\n\nFirst\nand more.\n\n1. One\n   goes on\n\n   a second paragraph\n   - sub\n2. Two\n\n* star\n"
    assert rows(text) == [
        (1, "heading", "", "Title"),
        (3, "paragraph", "", "First and more."),
        (6, "numbered", "1", "One goes on"),
        (9, "continuation", "", "a second paragraph"),
        (10, "bullet", "-", "sub"),
        (11, "numbered", "2", "Two"),
        (13, "bullet", "-", "star"),
    ]


def test_the_numbers_that_were_typed_count() -> None:
    assert [row[2] for row in rows("1. a\n2. b\n4. c\n")] == ["1", "2", "4"]


def test_a_list_typed_as_one_one_one_is_numbered_by_its_place() -> None:
    assert [row[2] for row in rows("1. a\n1. b\n1. c\n")] == ["1", "2", "3"]


def test_a_number_under_unindented_bullets_goes_on_with_the_list() -> None:
    kinds = [(row[1], row[2]) for row in rows("1. a:\n - x\n - y\n2. b\n")]
    assert kinds == [("numbered", "1"), ("bullet", "-"), ("bullet", "-"), ("numbered", "2")]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("**bold** and *slanted* and `code`", "bold and slanted and code"),
        ("see [the *rules*](https://fernwell.example/rules) now", "see the rules now"),
        (r"5 \* 3 and snake_case_name", "5 * 3 and snake_case_name"),
        ("text <!-- hidden --> goes on", "text goes on"),
    ],
)
def test_what_is_set_inside_a_line_becomes_its_words(written: str, meant: str) -> None:
    assert rows(written)[0][3] == meant


def test_comments_hide_and_keep_the_numbers_of_the_lines_below() -> None:
    assert rows("<!--\nhidden\n-->\n\nseen\n") == [(5, Kind.PARAGRAPH.value, "", "seen")]


def test_a_heading_typed_without_a_hash_is_found_between_lines() -> None:
    assert rows("SCOPE\nAll of it.\n")[0][1:] == ("heading", "", "SCOPE")
