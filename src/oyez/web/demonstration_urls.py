"""The address table of `oyez demo`: everything, and the sign-in switcher."""

from django.urls import include, path

from oyez.pages import errors
from oyez.web.demonstration import switch

urlpatterns = [
    path("demonstration/sign-in/", switch, name="switch"),
    path("", include("oyez.urls")),
]
handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
