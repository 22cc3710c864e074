from django.urls import include, path

from oyez.web import views

_pages = (
    [
        path("", views.today, name="today"),
        path("examination/", views.examination, name="examination"),
        path("healthz", views.healthz, name="healthz"),
    ],
    "web",
)

urlpatterns = [
    path("", include(_pages)),
    path("", include("oyez.people.sign_in.urls")),
]
