"""Pages of the second step that are ours rather than allauth's."""

from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY
from allauth.mfa.webauthn.views import RemoveWebAuthnView
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@require_safe
@never_cache
@login_required
def picture(request: HttpRequest) -> HttpResponse:
    """The key that is being set up, as a picture for the app.

    An address of its own, because the content security policy forbids pictures within pages.
    """
    secret = request.session.get(SECRET_SESSION_KEY)
    if not secret:
        raise Http404("No app is being set up.")
    adapter = get_adapter()
    drawn = adapter.build_totp_svg(adapter.build_totp_url(request.user, secret))
    return HttpResponse(drawn, content_type="image/svg+xml")


class RemovePasskey(RemoveWebAuthnView):  # type: ignore[misc]
    """Removes a passkey, but not the last second step of somebody whose role needs one."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add whether it is the only one."""
        only_one = not get_adapter().can_delete_authenticator(self.object)
        return {**super().get_context_data(**kwargs), "only_one": only_one}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show why not, or remove it."""
        self.object = self.get_object()
        if not get_adapter().can_delete_authenticator(self.object):
            shown: HttpResponse = self.get(request, *args, **kwargs)
            return shown
        answer: HttpResponse = super().post(request, *args, **kwargs)
        return answer


remove_passkey = RemovePasskey.as_view()
