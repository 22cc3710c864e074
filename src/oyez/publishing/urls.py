from django.urls import path

from oyez.publishing.views import connecting, deliveries

app_name = "publishing"
urlpatterns = [
    path("", deliveries.listing, name="list"),
    path("deliveries/<int:pk>/", deliveries.delivery, name="delivery"),
    path("connect/<uuid:key>/", connecting.connect, name="connect"),
]
