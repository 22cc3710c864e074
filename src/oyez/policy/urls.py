from django.urls import path

from oyez.policy.views import council, deciding, importing, pre_election, reading

app_name = "policy"
urlpatterns = [
    path("", reading.read, name="read"),
    path("clauses/<slug:code>/", reading.clause, name="clause"),
    path("council/", council.council, name="council"),
    path("import/", importing.choose, name="import"),
    path("import/confirm/", importing.confirm, name="confirm"),
    path("pre-election/", pre_election.listed, name="pre_election"),
    path("pre-election/add/", pre_election.add, name="pre_election_add"),
    path("pre-election/<int:pk>/", pre_election.change, name="pre_election_change"),
    path("pre-election/<int:pk>/end/", pre_election.end, name="pre_election_end"),
    path("versions/", reading.versions, name="versions"),
    path("versions/<int:number>/", reading.version, name="version"),
    path("versions/<int:number>/consultation/", deciding.consult, name="consult"),
    path("versions/<int:number>/approval/", deciding.approve, name="approve"),
    path("versions/<int:number>/discard/", deciding.discard, name="discard"),
    path("versions/<int:number>/controls/", deciding.controls, name="controls"),
    path("versions/<int:number>/controls/<slug:check>/", deciding.control, name="control"),
]
