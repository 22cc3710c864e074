"""Bad input that no form caught: shown as a page that says what to do, never as a fault of ours."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused


class Complaints:
    """Answers `Complaint` with 400 and `MoveRefused` (somebody was quicker) with 409."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Render what went wrong and what to do; any other error goes its way."""
        if isinstance(error, Complaint):
            return render(request, "web/complaint.html", {"complaint": error}, status=400)
        if isinstance(error, MoveRefused):
            return render(request, "web/moved_on.html", {"complaint": error}, status=409)
        return None
