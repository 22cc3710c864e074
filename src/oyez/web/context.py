"""What every page knows: whose site this is, who is signed in as what, and the demonstration."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from oyez.people.permissions import Permission, Role
from oyez.people.sign_in.emergency import is_emergency
from oyez.policy.queries import current_profile, emergency_at


def council(request: HttpRequest) -> dict[str, Any]:
    """Return what the base templates show; what costs a query is asked only when shown."""
    addresses = {
        "home_url": reverse(
            "sign_in:emergency" if is_emergency(getattr(request, "person", None)) else "web:today"
        ),
        "own_sign_in_url": reverse("mfa_index"),
        "api_tokens_url": SimpleLazyObject(lambda: _tokens(request)),
        "sign_in_url": reverse("account_login"),
        "sign_out_url": reverse("account_logout"),
        "password_url": reverse("account_change_password"),
        "directory_url": reverse("directory_sign_in") if settings.OIDC_CLIENT_ID else "",
        "noticeboard_url": reverse("noticeboard:list"),
        "emergency_url": reverse("policy:emergencies"),
    }
    return {
        **addresses,
        "council_name": SimpleLazyObject(lambda: current_profile().name or "Your council"),
        "role_words": SimpleLazyObject(lambda: _role_words(request)),
        "emergency": SimpleLazyObject(lambda: emergency_at(settings.CLOCK())),
        "demonstration": settings.DEMONSTRATION,
        "switch_url": reverse("switch") if settings.DEMONSTRATION else "",
    }


def _tokens(request: HttpRequest) -> str:
    may = getattr(request, "may", None)
    return reverse("sign_in:tokens") if may and may(Permission.API_ACCESS) else ""


def _role_words(request: HttpRequest) -> str:
    may = getattr(request, "may", None)
    roles: frozenset[Role] = may.roles if may is not None else frozenset()
    shown = [role.label for role in Role if role in roles and role is not Role.WORKER]
    return ", ".join(shown)
