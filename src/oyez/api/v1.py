"""Version 1 of the API. Its description is at `/api/v1/openapi.json`."""

from http import HTTPStatus
from typing import Any, Literal

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import Field, NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError

from oyez.api.access import SignedIn
from oyez.checks.base import Context, Draft, Finding
from oyez.checks.engine import check
from oyez.checks.meaning.model import load_model
from oyez.lib.clock import london_date
from oyez.people.permissions import Permission
from oyez.policy.queries import (
    as_json,
    current_profile,
    effective_version,
    election_on,
    policy_in_force,
)

api = NinjaAPI(
    title="Oyez",
    version="1",
    description="Call with the session of a browser, or with a token of your own (Your sign-in, API "
    "tokens) as “Authorization: Bearer …”. Errors are problem details (RFC 9457). Times are in UTC.",
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api",
)


class Problem(Schema):
    """An error as RFC 9457 writes it."""

    title: str
    status: int
    detail: str


class ClauseOut(Schema):
    """A numbered clause of the policy."""

    code: str
    title: str
    text: str
    related: list[str]
    items: list[str]


class ControlOut(Schema):
    """What a check does under the policy."""

    check: str
    clause: str
    effect: Literal["inform", "answer", "review", "block"]
    release: list[str]


class PolicyOut(Schema):
    """The version of the policy in force today."""

    version: int
    clauses: list[ClauseOut]
    controls: list[ControlOut]


class TextIn(Schema):
    """A text to check. `category` and `link` let the rules of PRO1 speak."""

    text: str = Field(max_length=100_000)
    role: Literal["draft", "comment"] = "draft"
    category: str = Field("", max_length=20)
    link: str = Field("", max_length=500)
    alt_text: str | None = Field(None, max_length=1500)


class FindingOut(Schema):
    """One thing that a check found; `start` and `end` count code points of `field`."""

    check: str
    kind: str
    clause: str
    effect: Literal["inform", "answer", "review", "block"]
    field: str
    start: int | None
    end: int | None
    message: str
    why: str
    suggestion: str


class FindingsOut(Schema):
    """Everything that was found, in the order of the text."""

    version: str
    findings: list[FindingOut]


_ERRORS = {401: Problem, 403: Problem, 404: Problem, 422: Problem}


@api.get("/policy", auth=SignedIn(Permission.POLICY_READ), response={200: PolicyOut, **_ERRORS})
def policy(request: HttpRequest) -> Any:
    """Return the policy in force today, in the shape of `oyez policy show --json`."""
    version = effective_version(london_date(request.now))  # type: ignore[attr-defined]
    if version is None:
        raise HttpError(HTTPStatus.NOT_FOUND, "No policy is in force today.")
    return as_json(version)


@api.post("/check", auth=SignedIn(Permission.POST_WRITE), response={200: FindingsOut, **_ERRORS})
def check_text(request: HttpRequest, given: TextIn) -> Any:
    """Say what the policy in force finds in a text. Nothing is stored."""
    today = london_date(request.now)  # type: ignore[attr-defined]
    in_force = policy_in_force(on=today)
    if in_force is None:
        raise HttpError(HTTPStatus.NOT_FOUND, "No policy is in force today.")
    draft = Draft(
        text=given.text,
        role=given.role,
        category=given.category,
        link=given.link,
        alt_text=given.alt_text,
    )
    found: tuple[Finding, ...] = check(
        draft,
        Context(
            council=current_profile(), today=today, election=election_on(today), model=load_model()
        ),
        in_force,
    )
    return {"version": in_force.version, "findings": [finding.as_json() for finding in found]}


def _problem(status: HTTPStatus, detail: str) -> HttpResponse:
    return JsonResponse(
        {"title": status.phrase, "status": status.value, "detail": detail},
        status=status.value,
        content_type="application/problem+json",
    )


@api.exception_handler(AuthenticationError)
def _nobody(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    del request, error
    return _problem(HTTPStatus.UNAUTHORIZED, "Sign in first.")


@api.exception_handler(PermissionDenied)
def _forbidden(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
    del request
    return _problem(HTTPStatus.FORBIDDEN, str(error))


@api.exception_handler(ValidationError)
def _malformed(request: HttpRequest, error: ValidationError) -> HttpResponse:
    del request
    where = "; ".join(
        f"{'.'.join(str(part) for part in one['loc'][1:])}: {one['msg']}" for one in error.errors
    )
    return _problem(HTTPStatus.UNPROCESSABLE_ENTITY, where)


@api.exception_handler(HttpError)
def _other(request: HttpRequest, error: HttpError) -> HttpResponse:
    del request
    return _problem(HTTPStatus(error.status_code), str(error))
