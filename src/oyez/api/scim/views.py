"""The addresses of SCIM: each asks for the token, and answers in SCIM's own manner."""

import json
import re
from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from oyez.api.scim import describing, showing
from oyez.api.scim.errors import CONTENT_TYPE, ScimRefused, invalid, refusal
from oyez.api.scim.reading import read_patch, read_user
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.models import Person
from oyez.people.permissions import EMERGENCY_REFERENCE
from oyez.people.sign_in.directory import Taken
from oyez.people.sign_in.provisioning import put, remove
from oyez.people.sign_in.scim_tokens import is_scim_token

_FILTER = re.compile(r'^\s*(userName|externalId)\s+eq\s+"([^"\\]*)"\s*$', re.IGNORECASE)
View = Callable[..., HttpResponse]


def scim(*methods: str) -> Callable[[View], View]:
    """Make a view for whoever holds the directory's token; what is refused is said in JSON."""

    def decorate(view: View) -> View:
        @csrf_exempt  # a token is no cookie: no other site can send it
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            try:
                _require_token(request)
                _require_method(request, methods)
                return view(request, *args, **kwargs)
            except ScimRefused as error:
                return refusal(error)
            except Taken as error:
                return refusal(ScimRefused(HTTPStatus.CONFLICT, str(error), "uniqueness"))
            except Complaint as error:
                return refusal(invalid(str(error)))

        return guarded

    return decorate


def _require_token(request: HttpRequest) -> None:
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not is_scim_token(secret.strip(), now=_now(request)):
        raise ScimRefused(HTTPStatus.UNAUTHORIZED, "Give the token of “oyez people scim-token”.")


def _require_method(request: HttpRequest, methods: tuple[str, ...]) -> None:
    if request.method not in methods:
        raise ScimRefused(HTTPStatus.METHOD_NOT_ALLOWED, "Not by this method.")


@scim("GET", "POST")
def users(request: HttpRequest) -> HttpResponse:
    """The people that the directory may know; or a new one."""
    if request.method == "GET":
        return _answer(_found(request))
    person = put(None, said=read_user(_body(request)), now=_now(request))
    return _shown(request, person, HTTPStatus.CREATED)


@scim("GET", "PUT", "PATCH", "DELETE")
def user(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """One person: read, replaced, patched, or known to the directory no longer."""
    person = _people().filter(public_id=public_id).first()
    if person is None:
        raise ScimRefused(HTTPStatus.NOT_FOUND, "There is no such user.")
    if request.method == "DELETE":
        remove(person, now=_now(request))
        return HttpResponse(status=HTTPStatus.NO_CONTENT)
    if request.method == "PUT":
        put(person, said=read_user(_body(request)), now=_now(request))
    elif request.method == "PATCH":
        put(person, said=read_patch(_body(request)), now=_now(request))
    return _shown(request, person)


@scim("GET")
def configuration(request: HttpRequest) -> HttpResponse:
    """What this server supports."""
    del request
    return _answer(describing.configuration(_base()))


@scim("GET")
def resource_types(request: HttpRequest, name: str = "") -> HttpResponse:
    """Users, and no groups."""
    del request
    return _described(describing.resource_types(_base()), name)


@scim("GET")
def schemas(request: HttpRequest, name: str = "") -> HttpResponse:
    """The attributes that are kept."""
    del request
    return _described(describing.schemas(_base()), name)


@scim("GET", "POST", "PUT", "PATCH", "DELETE")
def nothing(request: HttpRequest, path: str = "") -> HttpResponse:
    """Say that there is no such thing: groups above all."""
    del request
    what = "Groups are not supported." if path.startswith("Groups") else "There is no such thing."
    raise ScimRefused(HTTPStatus.NOT_FOUND, what)


def _described(rows: list[dict[str, Any]], name: str) -> HttpResponse:
    if not name:
        return _answer(showing.listing(rows, total=len(rows)))
    for row in rows:
        if row["id"] == name:
            return _answer(row)
    raise ScimRefused(HTTPStatus.NOT_FOUND, "There is no such thing.")


def _people() -> QuerySet[Person]:
    known = Q(provisioning__isnull=True) | Q(provisioning__removed_at__isnull=True)
    return (
        Person.objects.filter(known)
        .exclude(reference=EMERGENCY_REFERENCE)
        .select_related("directory_identity", "provisioning")
        .prefetch_related("engagements__service_area", "engagements__manager")
        .order_by("pk")
    )


def _found(request: HttpRequest) -> dict[str, Any]:
    people = _people()
    wanted = request.GET.get("filter")
    if wanted is not None:
        match = _FILTER.match(wanted)
        if match is None:
            raise invalid("Only userName eq and externalId eq are supported.", "invalidFilter")
        by = "email" if match[1].lower() == "username" else "directory_identity__object_id"
        people = people.filter(**{by: match[2].lower()})
    start = max(1, _number(request, "startIndex", 1))
    count = min(describing.MOST, max(0, _number(request, "count", describing.MOST)))
    total = people.count()
    on = london_date(_now(request))
    shown = [
        showing.user(person, base=_base(), on=on)
        for person in people[start - 1 : start - 1 + count]
    ]
    return showing.listing(shown, total=total, start=start)


def _shown(
    request: HttpRequest, person: Person, status: HTTPStatus = HTTPStatus.OK
) -> HttpResponse:
    fresh = _people().get(pk=person.pk)
    shown = showing.user(fresh, base=_base(), on=london_date(_now(request)))
    response = _answer(shown, status)
    response["Location"] = shown["meta"]["location"]
    return response


def _answer(body: dict[str, Any], status: HTTPStatus = HTTPStatus.OK) -> HttpResponse:
    return JsonResponse(body, status=status.value, content_type=CONTENT_TYPE)


def _body(request: HttpRequest) -> Any:
    try:
        return json.loads(request.body)
    except ValueError as error:
        raise invalid("The body is not JSON.", "invalidSyntax") from error


def _number(request: HttpRequest, name: str, default: int) -> int:
    text = request.GET.get(name, "")
    if not text:
        return default
    if not re.fullmatch(r"-?\d{1,9}", text):
        raise invalid(f"{name} is a whole number.")
    return int(text)


def _base() -> str:
    return f"{settings.SITE_URL}/scim/v2"


def _now(request: HttpRequest) -> Any:
    return request.now  # type: ignore[attr-defined]
