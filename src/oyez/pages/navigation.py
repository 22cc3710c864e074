"""The rooms of the navigation: each room registers its own entry when it starts."""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest
from django.urls import reverse

Count = Callable[[HttpRequest], int]


@dataclass(frozen=True)
class NavItem:
    """One entry: shown to whoever has `permission`, lowest `order` first.

    `count` is asked once per page for what waits there; it must cost one cheap query. 0 is not
    shown. `foot` puts what few people need, and seldom, at the foot of the page instead.
    """

    label: str
    url_name: str
    permission: str
    order: int
    count: Count | None = None
    foot: bool = False


@dataclass(frozen=True)
class NavLink:
    """An entry as a page shows it."""

    label: str
    url: str
    current: bool
    count: int


_items: dict[str, NavItem] = {}


def register(item: NavItem) -> NavItem:
    """Add an entry. The same entry twice is one; another under its address name is a mistake."""
    if _items.setdefault(item.url_name, item) != item:
        raise ImproperlyConfigured(f"The navigation has two entries for {item.url_name}.")
    return item


def registered() -> tuple[NavItem, ...]:
    """Return every entry in the order of the page."""
    return tuple(sorted(_items.values(), key=lambda item: (item.order, item.label)))


def links(request: HttpRequest, *, foot: bool = False) -> list[NavLink]:
    """Return the entries that the person may use; one at most is current, by longest address."""
    may = getattr(request, "may", None)
    if getattr(request, "person", None) is None or not callable(may):
        return []
    shown = [
        (item, reverse(item.url_name))
        for item in registered()
        if item.foot == foot and may(item.permission)
    ]
    here = max((url for _, url in shown if _within(request.path, url)), key=len, default=None)
    return [
        NavLink(item.label, url, url == here, item.count(request) if item.count else 0)
        for item, url in shown
    ]


def _within(path: str, url: str) -> bool:
    return path == url or (url != "/" and path.startswith(url.rstrip("/") + "/"))


def navigation(request: HttpRequest) -> dict[str, object]:
    """Context processor: `navigation` and `foot_links`; nothing is asked until they are used."""
    return {"navigation": _Lazy(request, foot=False), "foot_links": _Lazy(request, foot=True)}


class _Lazy:
    """The entries, found when a template walks them: a fragment or a file asks for none."""

    def __init__(self, request: HttpRequest, *, foot: bool) -> None:
        self._request = request
        self._foot = foot
        self._links: list[NavLink] | None = None

    def _found(self) -> list[NavLink]:
        if self._links is None:
            self._links = links(self._request, foot=self._foot)
        return self._links

    def __iter__(self) -> object:
        return iter(self._found())

    def __len__(self) -> int:
        return len(self._found())
