"""Pictures for people at work; the public sees them on the noticeboard."""

from django.http import FileResponse
from django.shortcuts import get_object_or_404

from oyez.media.models import MediaAsset
from oyez.pages.access import page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request


@page(permission=Permission.POST_READ)
def picture(request: Request, sha256: str) -> FileResponse:
    """Send a cleaned picture; its name is its hash, so it may be kept for ever."""
    asset = get_object_or_404(MediaAsset, sha256=sha256)
    response = FileResponse(asset.file.open("rb"), content_type=asset.media_type)
    response["Cache-Control"] = "private, max-age=31536000, immutable"
    return response
