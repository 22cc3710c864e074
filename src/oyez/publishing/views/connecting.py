"""Connecting an account to its network."""

from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from oyez.accounts.models import Account
from oyez.lib.complaint import Complaint
from oyez.networks.registry import NETWORKS
from oyez.pages.access import page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.publishing.connecting import connect_account
from oyez.publishing.forms import ConnectionForm


@page(permission=Permission.ACCOUNT_MANAGE)
def connect(request: Request, key: UUID) -> HttpResponseBase:
    """Enter what the network must be told; it is tried before it is kept."""
    account = get_object_or_404(Account, key=key)
    network = NETWORKS[account.network]
    form = ConnectionForm(request.POST or None, network=network)
    if request.method == "POST" and form.is_valid():
        try:
            profile = connect_account(
                request.person, account=account, values=form.values(), now=request.now
            )
        except Complaint as complaint:
            form.complain(complaint)
        else:
            name = profile.name if profile and profile.name else account.name
            notices.success(request, f"Connected: {network.label} knows it as “{name}”.")
            return redirect("accounts:account", key=key)
    context = {"account": account, "network": network, "form": form}
    return render(request, "publishing/connect.html", context)
