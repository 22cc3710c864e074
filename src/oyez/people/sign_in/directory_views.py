"""Going to the council's directory to sign in, and coming back."""

import logging

from allauth.account.views import password_set
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from requests import RequestException

from oyez.pages.access import READ, public_page
from oyez.people.models import DirectoryIdentity
from oyez.people.sign_in.directory import PROVIDER
from oyez.people.sign_in.directory_adapter import FAILED
from oyez.people.sign_in.openid import Callback, Wire

_log = logging.getLogger(__name__)


@public_page(methods=READ)
@never_cache
def start(request: HttpRequest) -> HttpResponseBase:
    """Leads to the council's directory, and back to `next` after."""
    wanted = request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        wanted, {request.get_host()}, require_https=request.is_secure()
    )
    try:
        provider = get_adapter(request).get_provider(request, PROVIDER)
        answer: HttpResponseBase = provider.start(request, wanted if safe else None)
    except SocialApp.DoesNotExist as error:
        raise Http404("No directory is set up.") from error
    except ImmediateHttpResponse as refused:
        stopped: HttpResponseBase = refused.response
        return stopped
    except (OAuth2Error, RequestException, ValueError, KeyError):
        _log.exception("The council's directory does not answer.")
        messages.error(request, FAILED)
        return redirect("account_login")
    return answer


@login_required
def first_password(request: HttpRequest) -> HttpResponseBase:
    """A first password here; not for who signs in with a work account, which ICT can end."""
    if DirectoryIdentity.objects.filter(person=request.user.person).exists():  # type: ignore[union-attr]
        messages.error(request, "You sign in with your work account: there is no password here.")
        return redirect("mfa_index")
    answer: HttpResponseBase = password_set(request)
    return answer


@public_page(methods=READ)
@never_cache
def callback(request: HttpRequest) -> HttpResponseBase:
    """What the directory says, verified; anything else leads back to sign-in with a sentence."""
    try:
        view = Callback.adapter_view(Wire(request, PROVIDER))
        answer: HttpResponseBase = view(request)
    except SocialApp.DoesNotExist as error:
        raise Http404("No directory is set up.") from error
    except (ValueError, KeyError):
        _log.exception("The council's directory answered with what could not be read.")
        messages.error(request, FAILED)
        return redirect("account_login")
    return answer
