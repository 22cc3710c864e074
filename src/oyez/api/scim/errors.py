"""Errors as RFC 7644 writes them."""

from http import HTTPStatus

from django.http import JsonResponse

CONTENT_TYPE = "application/scim+json"
_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error"


class ScimRefused(Exception):
    """The request cannot be done: a status, RFC 7644's `scimType`, and a sentence."""

    def __init__(self, status: HTTPStatus, detail: str, scim_type: str = "") -> None:
        super().__init__(detail)
        self.status = status
        self.scim_type = scim_type


def refusal(error: ScimRefused) -> JsonResponse:
    """Return the answer."""
    body = {"schemas": [_SCHEMA], "status": str(error.status.value), "detail": str(error)}
    if error.scim_type:
        body["scimType"] = error.scim_type
    response = JsonResponse(body, status=error.status.value, content_type=CONTENT_TYPE)
    if error.status is HTTPStatus.UNAUTHORIZED:
        response["WWW-Authenticate"] = 'Bearer realm="scim"'
    return response


def invalid(detail: str, scim_type: str = "invalidValue") -> ScimRefused:
    """Return a 400."""
    return ScimRefused(HTTPStatus.BAD_REQUEST, detail, scim_type)
