"""How allauth's sign-in by another server meets the register."""

import logging
from typing import Any, NoReturn

from allauth.account.internal.flows.login import record_authentication
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialApp, SocialLogin
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.shortcuts import redirect

from oyez.people.sign_in import two_step
from oyez.people.sign_in.directory import person_of, sign_in_of
from oyez.people.sign_in.openid import Directory, configured

_log = logging.getLogger(__name__)
UNKNOWN = (
    "Your work account is not known here yet. Ask HR or ICT to record it with your name in the "
    "register."
)
FAILED = "Signing in with your work account did not work. Try again, or ask ICT."


class CouncilDirectory(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """One directory, from the settings alone; it signs in people whom the register knows there."""

    def get_app(self, request: HttpRequest, provider: Any, client_id: Any = None) -> SocialApp:
        """Return the directory; nothing in the database adds another."""
        del request, provider, client_id
        return configured()

    def get_provider(self, request: HttpRequest, provider: Any, client_id: Any = None) -> Directory:
        """Return our provider, whichever is asked for."""
        return Directory(request, app=self.get_app(request, provider, client_id))

    def list_providers(self, request: HttpRequest) -> list[Directory]:
        """Return none: our own page shows the one button."""
        del request
        return []

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Never."""
        del request, sociallogin
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Bind the sign-in to whom the register knows under this tenant and object, or refuse.

        What the register says today decides, not what was bound before.
        """
        tenant, _, object_id = sociallogin.account.uid.rpartition(":")
        person = person_of(tenant=tenant, object_id=object_id)
        if person is None or (sociallogin.is_existing and sociallogin.user.person_id != person.pk):
            self._refuse(request, UNKNOWN)
        second_step = sociallogin.account.extra_data.get("second_step") is True
        if not sociallogin.is_existing:
            sociallogin.connect(request, sign_in_of(person, now=settings.CLOCK()))
        record_authentication(
            request, sociallogin.user, two_step.DIRECTORY, second_step=second_step
        )

    def on_authentication_error(
        self, request: HttpRequest, provider: Any, exception: Any = None, **_: Any
    ) -> None:
        """Say so on the sign-in page, whatever it was: the log has it."""
        del provider
        _log.warning("A sign-in through the directory was refused: %s", exception or "its state")
        self._refuse(request, FAILED)

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """Tell the person that their work account was bound."""
        user = args[1] if len(args) > 1 else kwargs["user"]
        super().send_notification_mail("account/email/directory_bound", user)

    def _refuse(self, request: HttpRequest, sentence: str) -> NoReturn:
        messages.error(request, sentence)
        raise ImmediateHttpResponse(redirect("account_login"))
