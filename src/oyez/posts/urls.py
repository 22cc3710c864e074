from django.urls import path

from oyez.posts.views import deciding, emergencies, reading, sending, social_only, writing

app_name = "posts"
urlpatterns = [
    path("", reading.listing, name="list"),
    path("review/", reading.waiting, name="waiting"),
    path("after-emergency/", emergencies.after_emergency, name="after_emergency"),
    path("after-emergency/<int:pk>/", emergencies.look, name="look"),
    path("social-only/", social_only.report, name="social_only"),
    path("write/", writing.write, name="write"),
    path("check/", writing.check_as_typed, name="check"),
    path("<int:pk>/", reading.message, name="message"),
    path("<int:pk>/edit/", writing.edit, name="edit"),
    path("<int:pk>/confirm/", sending.confirm, name="confirm"),
    path("<int:pk>/review/", deciding.review, name="review"),
    path("<int:pk>/release/<slug:check_name>/", deciding.release_block, name="release"),
    path("<int:pk>/time/", sending.change_time, name="time"),
    path("<int:pk>/recall/", sending.call_back, name="recall"),
    path("<int:pk>/withdraw/", sending.take_down, name="withdraw"),
    path("<int:pk>/discard/", writing.throw_away, name="discard"),
]
