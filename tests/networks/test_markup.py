"""Plain text becomes safe HTML, whatever it is."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.networks.markup import first_sentence, paragraphs


class Reader(HTMLParser):
    """Collects what a browser would understand."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.text += "\n" if tag == "br" else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


@given(st.text() | st.text(alphabet="<>&\"'[]:/htps. \n"))
def test_only_line_breaks_and_web_links_are_ever_made(text: str) -> None:
    for paragraph in paragraphs(text):
        for tag, attributes in read(paragraph).tags:
            assert tag in {"a", "br"}
            if tag == "a":
                assert set(attributes) == {"href"}
                assert (attributes["href"] or "").lower().startswith(("http://", "https://"))


@given(st.text(alphabet="aé<>&\"' \n.[]"))
def test_not_a_letter_is_lost_or_added(text: str) -> None:
    shown = "".join(read(paragraph).text for paragraph in paragraphs(text))
    assert "".join(shown.split()) == "".join(text.split())


def test_blank_lines_part_paragraphs_and_single_ends_are_kept() -> None:
    assert paragraphs("One\r\ntwo\r\n\r\n \nThree") == ("One<br>two", "Three")
    assert paragraphs("  \n ") == ()


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("See https://fernwell.example/bins.", "https://fernwell.example/bins"),
        ("(https://fernwell.example/a)", "https://fernwell.example/a"),
        ("https://fernwell.example/?a=1&b=2!", "https://fernwell.example/?a=1&b=2"),
    ],
)
def test_a_web_address_is_a_link_without_the_sentences_punctuation(text: str, href: str) -> None:
    ((tag, attributes),) = read(paragraphs(text)[0]).tags
    assert (tag, attributes["href"]) == ("a", href)


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://fernwell.example",
        "fernwell.example",
        "https://",
    ],
)
def test_nothing_but_a_whole_web_address_is_a_link(text: str) -> None:
    assert read(paragraphs(text)[0]).tags == []


def test_the_link_follows_unless_the_text_holds_it() -> None:
    link = "https://fernwell.example/bins"
    assert len(paragraphs("Bins.", link=link)) == 2
    assert len(paragraphs(f"Bins: {link}.", link=link)) == 1
    assert len(paragraphs(f"Bins: {link}/more", link=link)) == 2
    assert len(paragraphs("", link=link)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Green bins move. Check your date.", "Green bins move."),
        ("One line\nanother", "One line"),
        ("", ""),
        ("Open at 10.30 today! Come.", "Open at 10.30 today!"),
        ("a" * 200, "a" * 79 + "…"),
    ],
)
def test_the_first_sentence_is_cut_at_a_word(text: str, expected: str) -> None:
    assert first_sentence(text) == expected


def test_a_long_first_sentence_is_cut_between_words() -> None:
    short = first_sentence("bins " * 40)
    assert len(short) <= 80
    assert short.endswith(" bins…")
