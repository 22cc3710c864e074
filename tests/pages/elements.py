"""Reading rendered pages in tests: the elements, and what must hold for every page."""

import re
from html.parser import HTMLParser
from typing import Any

Attributes = dict[str, str | None]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, Attributes]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def elements(html: str, tag: str = "") -> list[tuple[str, Attributes]]:
    """Return (tag, attributes) of every element, or of those of one kind."""
    reader = _Reader()
    reader.feed(html)
    return [found for found in reader.found if not tag or found[0] == tag]


def words(html: str) -> str:
    """Return the text without tags, white space folded."""
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def assert_sound(html: str) -> None:
    """Check what the content security policy and assistive technology need of any page."""
    found = elements(html)
    ids = [attrs["id"] for _, attrs in found if "id" in attrs]
    assert len(ids) == len(set(ids)), f"an id comes twice: {sorted(ids, key=str)}"
    for tag, attrs in found:
        assert "style" not in attrs, f"inline style on {tag}"
        assert not [name for name in attrs if name.startswith("on")], f"inline handler on {tag}"
        assert tag != "script" or attrs.get("src"), "inline script"
        for name in ("aria-describedby", "aria-labelledby", "for", "aria-controls"):
            for target in (attrs.get(name) or "").split():
                assert target in ids, f"{name} of {tag} names {target}, which is not there"
        if (attrs.get("href") or "").startswith("#"):
            assert (attrs["href"] or "")[1:] in ids, f"{attrs['href']} leads nowhere"


def broken_processor(request: object) -> dict[str, object]:
    """Stand for a context processor whose database is gone."""
    raise AssertionError(f"a context processor was asked about {request}")


def only_these_processors(settings: Any, *processors: str) -> None:
    """Render with these context processors alone, so that nothing else of the product is asked."""
    settings.TEMPLATES = [
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {"context_processors": list(processors)},
        }
    ]
