"""What rooms above add to a message's own page: each registers one panel when it starts."""

from collections.abc import Callable
from dataclasses import dataclass

from oyez.people.signed_in import Request
from oyez.posts.models import Post


@dataclass(frozen=True)
class Panel:
    """`render` returns safe HTML for a message, "" where there is nothing to show."""

    name: str
    order: int
    render: Callable[[Request, Post], str]


_panels: dict[str, Panel] = {}


def register(panel: Panel) -> None:
    """Add a panel; the same name again replaces it."""
    _panels[panel.name] = panel


def rendered(request: Request, post: Post) -> list[str]:
    """Return the panels of a message that have something to show, in order."""
    found = (
        panel.render(request, post) for panel in sorted(_panels.values(), key=lambda p: p.order)
    )
    return [html for html in found if html]
