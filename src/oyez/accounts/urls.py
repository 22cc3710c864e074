from django.urls import path

from oyez.accounts import views

app_name = "accounts"
urlpatterns = [
    path("", views.listing, name="list"),
    path("add/", views.add, name="add"),
    path("<uuid:key>/", views.account, name="account"),
    path("<uuid:key>/picture/", views.picture, name="picture"),
    path("<uuid:key>/<slug:act>/", views.change_state, name="change_state"),
]
