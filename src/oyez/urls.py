"""Every address of the product. Rooms bring their own; DESIGN section 4 fixes some of them."""

from django.urls import include, path

from oyez.pages import errors

urlpatterns = [
    path("", include("oyez.web.urls")),
    path("api/", include("oyez.api.urls")),
    path("scim/v2/", include("oyez.api.scim.urls")),
    path("accounts/", include("oyez.accounts.urls")),
    path("messages/", include("oyez.posts.urls")),
    path("notifications/", include("oyez.notifications.urls")),
    path("people/", include("oyez.people.urls")),
    path("noticeboard/", include("oyez.noticeboard.urls")),
    path("pictures/", include("oyez.media.urls")),
    path("policy/", include("oyez.policy.urls")),
    path("publishing/", include("oyez.publishing.urls")),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
