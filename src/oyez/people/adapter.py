"""How django-allauth meets the register: nobody signs up, and only who works here signs in."""

import logging
import time
from smtplib import SMTPException
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core.exceptions import ImmediateHttpResponse
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from oyez.lib.clock import london_date
from oyez.people.models import User
from oyez.people.permissions import roles_of
from oyez.people.sign_in.emergency import is_emergency
from oyez.people.sign_in.lock_outs import hidden_address
from oyez.people.sign_in.two_step import has_one

_log = logging.getLogger(__name__)
_STAGE = "allauth.mfa.stages.AuthenticateStage"
_OUR_STAGE = "oyez.people.sign_in.mfa.AskForSecondStep"


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

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Return where to go after signing in."""
        if is_emergency(getattr(request.user, "person", None)):
            return reverse("sign_in:emergency")
        return str(super().get_login_redirect_url(request))

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return a keyed hash: what limits attempts needs no address."""
        return hidden_address(request)

    def get_login_stages(self) -> list[str]:
        """Return allauth's stages, with ours in the place of its second step."""
        return [_OUR_STAGE if stage == _STAGE else stage for stage in super().get_login_stages()]

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Not within five minutes of signing in, with the second step where there is one."""
        user = self.request.user
        strong = {"mfa"} if has_one(user) else None
        latest = [
            record["at"]
            for record in get_authentication_records(self.request, user)
            if strong is None or record.get("method") in strong
        ]
        if latest and time.time() - latest[-1] < app_settings.REAUTHENTICATION_TIMEOUT:
            return False
        required: bool = super().is_reauthentication_required(app=app, **kwargs)
        return required

    def get_reauthentication_methods(self, user: User | AnonymousUser) -> list[dict[str, Any]]:
        """Return how to prove oneself again: by a second step only, where there is one."""
        methods: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        second = [method for method in methods if method["id"] != "reauthenticate"]
        return second or methods

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Tell the person by email that their sign-in changed: no address, no browser."""
        del email
        what = template_prefix.rsplit("/", 1)[-1]
        self.send_mail(
            "account/email/changed", user.email, {**(context or {}), "what": what, "user": user}
        )

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """Send the link to the registered address, not as it was typed.

        Who signs in through the council's directory has no password here, and gets none this way.
        """
        del email
        if user.has_usable_password():
            super().send_password_reset_mail(user, user.email, context)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send, and log what went wrong: the page is the same, so that nobody learns who is known."""
        try:
            self.render_mail(template_prefix, email, context).send()
        except (OSError, SMTPException):
            _log.exception("An email about a sign-in could not be sent.")
