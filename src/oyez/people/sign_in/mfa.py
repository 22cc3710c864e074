"""How allauth's second steps meet Oyez: secrets sealed, plain words, and never without one."""

import io
from typing import Any

import qrcode
from allauth.account.authentication import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm
from axes.handlers.proxy import AxesProxyHandler
from django import forms
from django.conf import settings
from django.contrib.auth.signals import user_login_failed
from django.http import HttpRequest
from qrcode.image.svg import SvgPathFillImage

from oyez.lib.clock import london_date
from oyez.lib.secret_box import SecretBox
from oyez.people.models import User
from oyez.people.permissions import roles_of
from oyez.people.sign_in import two_step

_NAME = "secret"


class SecondSteps(DefaultMFAAdapter):  # type: ignore[misc]
    """Keeps secrets sealed with the token key; whoever needs a second step keeps one."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": "That code is not right. Codes of an app change every 30 seconds.",
        "cannot_delete_authenticator": (
            "Your role needs a second step, and this is your only one. Add another first."
        ),
    }

    def encrypt(self, text: str) -> str:
        """Return `text`, sealed."""
        return SecretBox(settings.TOKEN_KEYS).seal({_NAME: text}).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Return what was sealed."""
        return SecretBox(settings.TOKEN_KEYS).open(encrypted_text.encode())[_NAME]

    def build_totp_svg(self, url: str) -> str:
        """Return the picture, on a white sheet: apps read dark squares on light only."""
        drawn = io.BytesIO()
        qrcode.make(url, image_factory=SvgPathFillImage).save(drawn)
        return drawn.getvalue().decode()

    def get_totp_issuer(self) -> str:
        """Return the name that the app shows beside the code."""
        return "Oyez"

    def get_public_key_credential_user_entity(self, user: User) -> dict[str, Any]:
        """Return whom a passkey belongs to, as the browser shows it."""
        entity: dict[str, Any] = super().get_public_key_credential_user_entity(user)
        return {**entity, "display_name": user.person.name}

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:  # noqa: A002
        """Return the name that the form proposes for a new passkey."""
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return f"Passkey {number}"

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Say whether this step may go: not the last one of somebody who must have one."""
        roles = roles_of(authenticator.user.person, on=london_date(settings.CLOCK()))
        others = Authenticator.objects.filter(user_id=authenticator.user_id).exclude(
            type=Authenticator.Type.RECOVERY_CODES
        )
        return not two_step.demanded_of(roles) or others.exclude(pk=authenticator.pk).exists()


class AskForSecondStep(AuthenticateStage):  # type: ignore[misc]
    """The stage of a sign-in that asks for the code or passkey.

    Not where the council's directory said in this session that it had asked for one.
    """

    def _should_handle(self, request: HttpRequest) -> bool:
        by_directory = any(
            record.get("method") == two_step.DIRECTORY and record.get("second_step") is True
            for record in get_authentication_records(request, self.login.user)
        )
        return not by_directory and super()._should_handle(request)


class CodeForm(AuthenticateForm):  # type: ignore[misc]
    """A code of an app or a recovery code; wrong ones count towards the lock-out."""

    def clean_code(self) -> str:
        """Return the code if it is right and nothing is locked."""
        refuse_if_locked(context.request, self.user)
        code: str = super().clean_code()
        return code

    def _emit_authentication_failed(self, authenticator: Authenticator) -> None:
        super()._emit_authentication_failed(authenticator)
        user_login_failed.send(
            sender=__name__, credentials={"email": self.user.email}, request=context.request
        )


class PasskeyForm(AuthenticateWebAuthnForm):  # type: ignore[misc]
    """What a passkey signed; refused like a code while the sign-in is locked."""

    def clean_credential(self) -> Authenticator:
        """Return the passkey that signed."""
        refuse_if_locked(context.request, self.user)
        return super().clean_credential()


def refuse_if_locked(request: HttpRequest, user: User) -> None:
    """Mark the request as locked out, and raise, while this sign-in is locked."""
    if not AxesProxyHandler.is_allowed(request, {"email": user.email}):
        request.axes_locked_out = True  # type: ignore[attr-defined]
        raise forms.ValidationError("Too many attempts. Wait, then try again.")
