"""The pages that say what went wrong and what to do next.

`urls.py` names the handlers (`handler404 = "oyez.pages.errors.not_found"`), settings the CSRF
view. Nothing an exception says is shown, except the sentence of a refused permission, which is
written for people.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the address or the form could not be read."""
    del request, exception
    return _plain("400", 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: the person may not; the sentence of the exception is shown."""
    sentence = str(exception or "")
    return render(request, "pages/403.html", {"sentence": sentence}, status=403)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form was too old or came from elsewhere; says how to keep what was written."""
    del reason
    return render(request, "pages/403_csrf.html", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: nothing stands at this address."""
    del exception
    return render(request, "pages/404.html", status=404)


def gone(request: HttpRequest) -> HttpResponse:
    """410: a message that was withdrawn; for views to return."""
    return render(request, "pages/410.html", status=410)


def too_many(request: HttpRequest, *, seconds: int) -> HttpResponse:
    """429: too many attempts; says when to try again. For views to return."""
    minutes = max(1, -(-seconds // 60))
    response = render(request, "pages/429.html", {"minutes": minutes}, status=429)
    response["Retry-After"] = str(seconds)
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault. Asks neither the database nor a context processor: either may be broken."""
    del request
    return _plain("500", 500)


def _plain(name: str, status: int) -> HttpResponse:
    text = render_to_string(f"pages/{name}.html", {"static_url": settings.STATIC_URL})
    return HttpResponse(text, status=status)
