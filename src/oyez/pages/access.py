"""Who may see a page: every view says so, and a guard test finds one that does not.

A room's view is a function under `@page(permission=…)` or `@public_page`. The rooms above put two
things on the request: `request.person`, who is signed in (or None), and `request.may`, a callable
`(permission: str) -> bool`. A request without them is refused, never let through.
"""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, Final, cast, overload

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.http import HttpRequest, HttpResponseBase, HttpResponseNotAllowed
from django.shortcuts import render
from django.utils.cache import patch_cache_control

View = Callable[..., HttpResponseBase]

PUBLIC: Final = "public"
"""The permission of a page that needs no sign-in."""

READ: Final = ("GET", "HEAD")
READ_AND_WRITE: Final = ("GET", "HEAD", "POST")


def permission_of(view: Callable[..., Any]) -> str | None:
    """Return what a view asks for, `PUBLIC`, or None where nobody has decided."""
    return cast("str | None", getattr(view, "permission", None))


def page(*, permission: str, methods: Sequence[str] = READ_AND_WRITE) -> Callable[[View], View]:
    """Make a view that needs sign-in and `permission`.

    Signed out, a page that was asked for goes to sign-in and comes back; a form that was sent is
    refused with a page that says how to keep what was written. Without the permission the view
    raises `PermissionDenied`. The browser may keep the page, nothing between may.
    """
    if not permission or permission == PUBLIC:
        raise ImproperlyConfigured("A page names its permission; use public_page for the public.")

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            if getattr(request, "person", None) is None:
                return _ask_to_sign_in(request)
            if not _may(request, permission):
                raise PermissionDenied(
                    "Your role does not let you do this. If your work needs it, ask your Head of "
                    "Service or the Head of Communications."
                )
            response = view(request, *args, **kwargs)
            if not response.has_header("Cache-Control"):
                patch_cache_control(response, private=True, no_cache=True)
            return response

        return _marked(guarded, permission)

    return decorate


@overload
def public_page(view: View, /) -> View: ...
@overload
def public_page(*, methods: Sequence[str]) -> Callable[[View], View]: ...
def public_page(
    view: View | None = None, /, *, methods: Sequence[str] = READ_AND_WRITE
) -> View | Callable[[View], View]:
    """Make a view that anybody may see: `@public_page` or `@public_page(methods=READ)`."""

    def decorate(view: View) -> View:
        @wraps(view)
        def open_to_all(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            return view(request, *args, **kwargs)

        return _marked(open_to_all, PUBLIC)

    return decorate if view is None else decorate(view)


def _marked(view: View, permission: str) -> View:
    view.permission = permission  # type: ignore[attr-defined]
    return view


def _may(request: HttpRequest, permission: str) -> bool:
    may = getattr(request, "may", None)
    return callable(may) and may(permission) is True


def _ask_to_sign_in(request: HttpRequest) -> HttpResponseBase:
    if request.method in READ and "HX-Request" not in request.headers:
        return redirect_to_login(request.get_full_path())
    return render(request, "pages/401.html", status=401)
