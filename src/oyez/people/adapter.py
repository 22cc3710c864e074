"""How django-allauth meets the register: nobody signs up, and only who works here signs in."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from oyez.lib.clock import london_date
from oyez.people.models import User
from oyez.people.permissions import roles_of


class RegisteredPeopleOnly(DefaultAccountAdapter):  # type: ignore[misc]
    """Sign-ins are made from the register; a person without a role today is turned away."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: people come from the HR file."""
        del request
        return False

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse | None:
        """Turn away who holds no role today, with a sentence that says whom to ask."""
        if not roles_of(user.person, on=london_date(settings.CLOCK())):
            messages.error(
                request,
                "Your engagement with the council is not current, so you cannot sign in. "
                "Ask your manager or HR to correct the register.",
            )
            raise ImmediateHttpResponse(redirect("account_login"))
        response: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return response
