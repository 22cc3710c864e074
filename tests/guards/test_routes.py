"""Every route has a permission: a view that nobody decided about is found here."""

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from oyez.pages.access import PUBLIC, permission_of
from oyez.people.permissions import TABLE, Permission

# allauth's own views, which it protects itself: signing in and out, one's own password and second
# step. Of the second step the picture and the removal are ours, behind its own checks.
ALLAUTH = {
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_authenticate",
    "mfa_deactivate_totp",
    "mfa_download_recovery_codes",
    "mfa_edit_webauthn",
    "mfa_generate_recovery_codes",
    "mfa_index",
    "mfa_list_webauthn",
    "mfa_login_webauthn",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "mfa_remove_webauthn",
    "mfa_view_recovery_codes",
    "second_step_picture",
    "account_login",
    "account_logout",
    "account_inactive",
    "account_signup",
    "account_change_password",
    "account_set_password",
    "account_reauthenticate",
}
# What anybody on the internet may see. Adding a line here is a decision.
PUBLIC_ROUTES = {
    "directory_callback",
    "directory_sign_in",
    "web:healthz",
    "accounts:official",
    "accounts:official_feed",
    "switch",
}


def routes(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from routes(pattern, inner)
        else:
            yield f"{namespace}{pattern.name}", pattern


@pytest.mark.parametrize("urlconf", ["oyez.urls", "oyez.web.demonstration_urls"])
def test_every_route_has_a_permission(urlconf: str) -> None:
    undecided = [
        name
        for name, pattern in routes(get_resolver(urlconf))
        if name not in ALLAUTH
        and not name.startswith(("api:", "scim:"))  # tests/api asks every operation of both
        and permission_of(pattern.callback) is None
    ]
    assert undecided == []


def test_public_routes_are_the_ones_we_know() -> None:
    public = {
        name
        for name, pattern in routes(get_resolver("oyez.web.demonstration_urls"))
        if permission_of(pattern.callback) == PUBLIC
    }
    assert {
        name for name in public if not name.startswith(("noticeboard:", "api"))
    } == PUBLIC_ROUTES


def test_every_permission_is_granted_to_someone_and_asked_for_by_name() -> None:
    assert set(TABLE) == set(Permission)
    assert all(TABLE.values())


def test_the_sign_in_switcher_exists_only_in_the_demonstration() -> None:
    assert "switch" not in {name for name, _ in routes(get_resolver("oyez.urls"))}
