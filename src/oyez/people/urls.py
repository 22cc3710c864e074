from django.urls import path

from oyez.people.views import acts, areas, ending, importing, listed

app_name = "people"
urlpatterns = [
    path("", listed.people, name="list"),
    path("csv/", listed.download, name="csv"),
    path("areas/", areas.areas, name="areas"),
    path("areas/add/", areas.add, name="area_add"),
    path("areas/<int:pk>/", areas.area, name="area"),
    path("areas/<int:pk>/merge/", areas.merge, name="area_merge"),
    path("areas/<int:pk>/end/", areas.end, name="area_end"),
    path("import/", importing.choose, name="import"),
    path("import/<int:pk>/", importing.look, name="preview"),
    path("import/<int:pk>/discard/", importing.discard, name="discard"),
    path("nominations/<int:pk>/end/", ending.nomination, name="nomination_end"),
    path("deputies/<int:pk>/end/", ending.cover, name="deputy_end"),
    path("roles/<int:pk>/end/", ending.role, name="role_end"),
    path("engagements/<int:pk>/end/", ending.engagement, name="engagement_end"),
    path("engagements/<int:pk>/extend/", ending.longer, name="engagement_extend"),
    path("leave/<int:pk>/", ending.leave, name="leave_end"),
    path("<uuid:public_id>/", listed.one, name="person"),
    path("<uuid:public_id>/nominate/", acts.nominated, name="nominate"),
    path("<uuid:public_id>/deputy/", acts.deputised, name="deputy"),
    path("<uuid:public_id>/leave/", acts.away, name="leave"),
    path("<uuid:public_id>/role/", acts.given_role, name="role"),
    path("<uuid:public_id>/engagement/", acts.engaged, name="engage"),
]
