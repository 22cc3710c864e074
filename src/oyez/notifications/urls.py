from django.urls import path

from oyez.notifications import views

app_name = "notifications"
urlpatterns = [
    path("", views.listing, name="list"),
    path("<int:pk>/", views.opened, name="open"),
    path("email/", views.email, name="email"),
    path("failed/", views.failed, name="failed"),
]
