from django.urls import path

from oyez.accounts.views import account, care, public, register, requests

app_name = "accounts"
urlpatterns = [
    path("", register.listing, name="list"),
    path("register.csv", register.as_csv, name="csv"),
    path("add/", register.add, name="add"),
    path("found/", register.found, name="found"),
    path("overdue/", care.overdue, name="overdue"),
    path("official/", public.look_up, name="official"),
    path("official.json", public.feed, name="official_feed"),
    path("handovers/<int:pk>/", care.handover_answer, name="handover_answer"),
    path("requests/", requests.listing, name="requests"),
    path("requests/new/", requests.ask, name="request_new"),
    path("requests/<uuid:key>/", requests.one, name="request"),
    path("requests/<uuid:key>/change/", requests.change, name="request_change"),
    path("requests/<uuid:key>/submit/", requests.submit, name="request_submit"),
    path("requests/<uuid:key>/withdraw/", requests.withdraw, name="request_withdraw"),
    path("requests/<uuid:key>/advice/", requests.give_advice, name="request_advice"),
    path(
        "requests/<uuid:key>/advice/<int:pk>/withdraw/",
        requests.take_advice_back,
        name="advice_withdraw",
    ),
    path("requests/<uuid:key>/decision/", requests.decision, name="request_decision"),
    path("requests/<uuid:key>/set-up/", requests.setting_up, name="request_set_up"),
    path("<uuid:key>/", account.account, name="account"),
    path("<uuid:key>/edit/", register.edit, name="edit"),
    path("<uuid:key>/picture/", register.picture, name="picture"),
    path("<uuid:key>/activate/", register.make_active, name="activate"),
    path("<uuid:key>/checklist/", care.safeguards, name="checklist"),
    path("<uuid:key>/access/", care.access, name="access"),
    path("<uuid:key>/access/propose/", care.access_propose, name="access_propose"),
    path("<uuid:key>/access/<int:pk>/grant/", care.access_grant, name="access_grant"),
    path("<uuid:key>/access/<int:pk>/remove/", care.access_remove, name="access_remove"),
    path("<uuid:key>/check/", care.check, name="check"),
    path("<uuid:key>/check/<int:pk>/done/", care.actions_done, name="actions_done"),
    path("<uuid:key>/handover/", care.handover, name="handover"),
    path(
        "<uuid:key>/handover/<int:pk>/withdraw/", care.handover_withdraw, name="handover_withdraw"
    ),
    path("<uuid:key>/agreement/", care.agreement, name="agreement"),
    path("<uuid:key>/agreement/<int:pk>/end/", care.agreement_end, name="agreement_end"),
    path("<uuid:key>/<slug:act>/", register.change_state, name="change_state"),
]
