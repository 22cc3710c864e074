from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from oyez.checks.base import Effect
from oyez.pages.highlight import Piece, pieces
from oyez.pages.templatetags.oyez import marked, marked_alt, quoted


@dataclass(frozen=True)
class Found:
    start: int | None
    end: int | None
    effect: Effect = Effect.BLOCK
    field: str = "text"


def test_positions_count_code_points_and_not_bytes_or_units() -> None:
    text = "🦉🦉 ring 07700 900142"
    assert pieces(text, [Found(8, 20)])[-1] == Piece("07700 900142", "stop")


def test_where_findings_overlap_the_strongest_wins() -> None:
    found = [Found(0, 6, Effect.INFORM), Found(2, 4), Found(3, 5, Effect.REVIEW)]
    assert pieces("abcdef", found) == [
        Piece("ab", "tip"), Piece("cd", "stop"), Piece("e", "ask"), Piece("f", "tip")
    ]  # fmt: skip


def test_a_finding_outside_the_text_or_about_another_field_marks_nothing() -> None:
    found = [
        Found(3, 99),
        Found(-1, 2),
        Found(2, 2),
        Found(None, None),
        Found(0, 2, field="alt_text"),
    ]
    assert pieces("abcdef", found) == [Piece("abcdef", "")]


def test_what_people_wrote_is_escaped_within_and_without_marks() -> None:
    html = marked("<b>x</b> & <script>", [Found(0, 3)])
    assert html == '<mark class="oz-mark-stop">&lt;b&gt;</mark>x&lt;/b&gt; &amp; &lt;script&gt;'


def test_the_words_with_a_picture_have_their_own_findings() -> None:
    found = [Found(0, 3, Effect.ANSWER, "alt_text")]
    assert "mark" not in marked("abc", found)
    assert marked_alt("abc", found) == '<mark class="oz-mark-ask">abc</mark>'


def test_no_text_and_no_findings_render_nothing_and_the_text() -> None:
    assert marked("", [Found(0, 1)]) == ""
    assert marked("abc", None) == "abc"


def test_a_finding_quotes_the_words_it_means() -> None:
    assert quoted(Found(5, 8), "🦉abc def") == "def"
    assert quoted(Found(None, None), "abc") == ""


@given(
    st.text(max_size=30),
    st.lists(st.builds(Found, st.integers(-3, 35), st.integers(-3, 35), st.sampled_from(Effect))),
)
def test_the_pieces_join_up_to_the_text_again(text: str, found: list[Found]) -> None:
    cut = pieces(text, found)
    assert "".join(piece.text for piece in cut) == text
    assert all(piece.text for piece in cut)
