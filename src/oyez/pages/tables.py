"""Lists that grow: one page at a time, with the same number of queries however long they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from django.core.paginator import Paginator
from django.http import HttpRequest

if TYPE_CHECKING:
    from django.db.models import QuerySet

T = TypeVar("T")


@dataclass(frozen=True)
class Row:
    """A fact for summary_list.html; `url` and `action` (“Change”) where something can be done."""

    key: str
    value: object
    url: str = ""
    action: str = ""


@dataclass(frozen=True)
class PageLink:
    """A number under a list, or a gap between numbers."""

    number: int = 0
    url: str = ""
    current: bool = False
    gap: bool = False


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of a list, for a template to walk, and the way to the others."""

    items: tuple[T, ...]
    number: int
    total: int
    links: tuple[PageLink, ...]
    previous_url: str
    next_url: str


def paginate_costly(request: HttpRequest, rows: "QuerySet[Any, T]") -> Page[T]:
    """Return the page that `?page=` asks for of rows whose columns are costly to work out.

    Which rows they are is asked first, so that a late page does not work out the columns of all
    rows before it. Costs one query more than `paginate`.
    """
    keys = paginate(request, rows.values_list("pk", flat=True))
    found = rows.in_bulk(list(keys.items))
    return replace(keys, items=tuple(found[key] for key in keys.items if key in found))


def paginate(
    request: HttpRequest, rows: "QuerySet[Any, T] | Sequence[T]", *, per_page: int = 25
) -> Page[T]:
    """Return the page that `?page=` asks for, keeping the rest of the query string.

    Anything that is not a number gives the first page, a number too high the last. Costs one
    count and one slice; `rows` must be ordered.
    """
    paginator = Paginator(rows, per_page)
    found = paginator.get_page(request.GET.get("page"))

    def address(number: int) -> str:
        query = request.GET.copy()
        query["page"] = str(number)
        return f"?{query.urlencode()}"

    links = tuple(
        PageLink(number, address(number), number == found.number)
        if isinstance(number, int)
        else PageLink(gap=True)
        for number in paginator.get_elided_page_range(found.number, on_each_side=1, on_ends=1)
    )
    return Page(
        items=tuple(found.object_list),
        number=found.number,
        total=paginator.count,
        links=links if paginator.num_pages > 1 else (),
        previous_url=address(found.previous_page_number()) if found.has_previous() else "",
        next_url=address(found.next_page_number()) if found.has_next() else "",
    )
