from django.urls import path

from oyez.media import views

app_name = "media"
urlpatterns = [path("<str:sha256>/", views.picture, name="picture")]
