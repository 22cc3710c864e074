from allauth.account import views as account
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

# Of allauth only what we have pages for; nobody signs up, so that page says whom to ask.
urlpatterns = [
    path("", include(_pages)),
    path("sign-in/", account.login, name="account_login"),
    path("sign-in/again/", account.reauthenticate, name="account_reauthenticate"),
    path("sign-in/not-active/", account.account_inactive, name="account_inactive"),
    path("sign-in/join/", account.signup, name="account_signup"),
    path("sign-out/", account.logout, name="account_logout"),
    path("password/", account.password_change, name="account_change_password"),
    path("password/first/", account.password_set, name="account_set_password"),
]
