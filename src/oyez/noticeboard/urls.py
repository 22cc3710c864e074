from django.urls import path, re_path

from oyez.noticeboard import views

app_name = "noticeboard"
urlpatterns = [
    path("", views.listing, name="list"),
    path("feed.atom", views.atom, name="atom"),
    path("feed.json", views.json_feed, name="json"),
    path("boards/<slug:slug>/", views.listing, name="board"),
    path("boards/<slug:slug>/feed.atom", views.atom, name="board-atom"),
    path("boards/<slug:slug>/feed.json", views.json_feed, name="board-json"),
    re_path(r"^(?P<public_id>[a-z0-9]{8})/$", views.notice, name="notice"),
    re_path(
        r"^(?P<public_id>[a-z0-9]{8})/pictures/(?P<digest>[0-9a-f]{16})$",
        views.picture,
        name="picture",
    ),
]
