"""OpenID Connect with the council's directory, stricter than allauth's own.

1. The browser is sent there with a state, a nonce and a PKCE challenge of this session.
2. The code that comes back is exchanged over TLS for an ID token.
3. Its signature is always verified with the directory's published keys, by asymmetric algorithms
   alone, though the standard would let us trust TLS; so are issuer, audience, expiry and nonce.
4. Tenant (`tid`) and object (`oid`) are taken from it, nothing else: no address, no name, no role.
"""

import secrets
from typing import Any

import jwt
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialApp, SocialLogin, SocialToken
from allauth.socialaccount.providers.base.constants import AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from oyez.people.sign_in.directory import PROVIDER, uid

ALGORITHMS = frozenset({"RS256", "PS256", "ES256"})
_LEEWAY = 60  # seconds between two machines' clocks
_ENTRA = "https://login.microsoftonline.com/{tenant}/v2.0"


def configured() -> SocialApp:
    """Return the directory as the settings describe it; raises DoesNotExist without a client id."""
    if not settings.OIDC_CLIENT_ID:
        raise SocialApp.DoesNotExist
    return SocialApp(
        provider="openid_connect",
        provider_id=PROVIDER,
        name="Your work account",
        client_id=settings.OIDC_CLIENT_ID,
        secret=settings.OIDC_CLIENT_SECRET,
        settings={
            "server_url": settings.OIDC_SERVER or _ENTRA.format(tenant=settings.OIDC_TENANT),
            "oauth_pkce_enabled": True,
            "fetch_userinfo": False,
        },
    )


class Wire(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]
    """Speaks to the directory; `nonce` is the one that this session sent."""

    nonce = ""

    def get_callback_url(self, request: HttpRequest, app: SocialApp) -> str:
        """Return the address that is registered there: of this site, whatever the request says."""
        del request, app
        return f"{settings.SITE_URL}{reverse('directory_callback')}"

    def complete_login(
        self, request: HttpRequest, app: SocialApp, token: SocialToken, **kwargs: Any
    ) -> SocialLogin:
        """Return who signed in; raises OAuth2Error for a token that is not what it must be."""
        del token
        claims = self._claims(app, str(kwargs["response"].get("id_token") or ""))
        return self.get_provider().sociallogin_from_response(request, {"id_token": claims})

    def _claims(self, app: SocialApp, id_token: str) -> dict[str, Any]:
        try:
            header = jwt.get_unverified_header(id_token)
            if header.get("alg") not in ALGORITHMS:
                raise OAuth2Error("The ID token is not signed by an algorithm that we accept.")
            claims: dict[str, Any] = jwt.decode(
                id_token,
                key=self._key(str(header.get("kid") or "")),
                algorithms=[header["alg"]],
                issuer=self.openid_config["issuer"],
                audience=app.client_id,
                leeway=_LEEWAY,
                options={"require": ["iss", "aud", "exp", "iat", "sub", "nonce"]},
            )
        except (jwt.PyJWTError, KeyError, TypeError, ValueError) as error:
            raise OAuth2Error("The ID token could not be verified.") from error
        if not self.nonce or not secrets.compare_digest(str(claims["nonce"]), self.nonce):
            raise OAuth2Error("The ID token belongs to another sign-in.")
        return claims

    def _key(self, kid: str) -> jwt.PyJWK:
        with get_adapter().get_requests_session() as session:
            answer = session.get(self.openid_config["jwks_uri"])
            answer.raise_for_status()
        return jwt.PyJWKSet.from_dict(answer.json())[kid]


class Directory(OpenIDConnectProvider):  # type: ignore[misc]
    """The council's directory as allauth's provider: tenant and object id are the person."""

    oauth2_adapter_class = Wire

    def start(self, request: HttpRequest, next_url: str | None) -> HttpResponse:
        """Send the browser to the directory. Nothing of the request but `next` goes with it."""
        nonce = secrets.token_urlsafe(32)
        sent: HttpResponse = self.redirect(
            request,
            process=AuthProcess.LOGIN,
            next_url=next_url,
            auth_params={"nonce": nonce},
            scope=["openid"],
            nonce=nonce,
        )
        return sent

    def extract_uid(self, data: dict[str, Any]) -> str:
        """Return tenant and object; raises OAuth2Error for another tenant's.

        A server that is not Entra ID, with no tenant set, has its issuer and subject instead.
        """
        claims = data["id_token"]
        if settings.OIDC_SERVER and not settings.OIDC_TENANT:
            return uid(str(claims["iss"]), str(claims["sub"]))
        tenant, object_id = (str(claims.get(name) or "").lower() for name in ("tid", "oid"))
        if not object_id or tenant != settings.OIDC_TENANT:
            raise OAuth2Error("That account belongs to another organisation.")
        return uid(tenant, object_id)

    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, Any]:
        """Keep only whether the directory asked for a second step."""
        methods = data["id_token"].get("amr")
        return {"second_step": isinstance(methods, list) and "mfa" in methods}

    def extract_common_fields(self, data: dict[str, Any]) -> dict[str, Any]:
        """Take no name and no address: the register has them."""
        del data
        return {}

    def extract_email_addresses(self, data: dict[str, Any]) -> list[Any]:
        """Take none: an address links nobody."""
        del data
        return []


class Callback(OAuth2CallbackView):  # type: ignore[misc]
    """Hands the nonce of this session's state to what verifies the token."""

    def _get_state(self, request: HttpRequest, provider: Directory) -> Any:
        state, response = super()._get_state(request, provider)
        self.adapter.nonce = (state or {}).get("nonce", "")
        return state, response
