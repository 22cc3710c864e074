"""Addresses of signing in: of allauth only what we have pages for."""

from allauth.account import views as account
from allauth.mfa.base import views as second_step
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkeys
from django.urls import include, path, re_path

from oyez.people.sign_in import directory_views, second_step_views, views

_sign_in = [
    path("sign-in/", account.login, name="account_login"),
    path("sign-in/again/", account.reauthenticate, name="account_reauthenticate"),
    path("sign-in/again/code/", second_step.reauthenticate, name="mfa_reauthenticate"),
    path(
        "sign-in/again/passkey/",
        passkeys.reauthenticate_webauthn,
        name="mfa_reauthenticate_webauthn",
    ),
    path("sign-in/code/", second_step.authenticate, name="mfa_authenticate"),
    path("sign-in/work/", directory_views.start, name="directory_sign_in"),
    path("sign-in/work/back/", directory_views.callback, name="directory_callback"),
    path("sign-in/passkey/", passkeys.login_webauthn, name="mfa_login_webauthn"),
    path("sign-in/not-active/", account.account_inactive, name="account_inactive"),
    path("sign-in/join/", account.signup, name="account_signup"),
    path("sign-out/", account.logout, name="account_logout"),
]
_password = [
    path("password/", account.password_change, name="account_change_password"),
    path("password/first/", directory_views.first_password, name="account_set_password"),
    path("password/reset/", account.password_reset, name="account_reset_password"),
    path("password/reset/sent/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
_second_step = [
    path("second-step/", second_step.index, name="mfa_index"),
    path("second-step/app/", app.activate_totp, name="mfa_activate_totp"),
    path("second-step/app/key.svg", second_step_views.picture, name="second_step_picture"),
    path("second-step/app/remove/", app.deactivate_totp, name="mfa_deactivate_totp"),
    path("second-step/codes/", codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "second-step/codes/new/",
        codes.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path(
        "second-step/codes/file/",
        codes.download_recovery_codes,
        name="mfa_download_recovery_codes",
    ),
    path("second-step/passkeys/", passkeys.list_webauthn, name="mfa_list_webauthn"),
    path("second-step/passkeys/add/", passkeys.add_webauthn, name="mfa_add_webauthn"),
    path(
        "second-step/passkeys/<int:pk>/remove/",
        second_step_views.remove_passkey,
        name="mfa_remove_webauthn",
    ),
    path("second-step/passkeys/<int:pk>/name/", passkeys.edit_webauthn, name="mfa_edit_webauthn"),
]
_ours = (
    [
        path("tokens/", views.tokens, name="tokens"),
        path("tokens/<int:pk>/end/", views.end_own_token, name="end_token"),
        path("sign-ins/", views.listing, name="list"),
        path("sign-ins/<uuid:public_id>/", views.person, name="person"),
        path("emergency-administrator/", views.emergency, name="emergency"),
    ],
    "sign_in",
)
urlpatterns = [*_sign_in, *_password, *_second_step, path("", include(_ours))]
