"""Acknowledging the version in force: read, answer or confirm, done."""

from django.contrib import messages as notices
from django.http import HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.policy.forms.acknowledgements import ConfirmPartsForm, QuizForm
from oyez.policy.queries import may_speak, view
from oyez.policy.queries.acknowledgements import Own, own
from oyez.policy.queries.quiz import questions_of
from oyez.policy.quiz.sheet import sheet_of
from oyez.policy.services import confirm, hand_in, seed_of
from oyez.policy.views.shown import laws_shown, parts_shown


@page(permission=Permission.ACKNOWLEDGE, methods=READ)
def acknowledge(request: Request) -> HttpResponseBase:
    """Show the version in force to be read, and lead on; or say that it is done."""
    owed = own(request.person, on=today(request))
    context: dict[str, object] = {"owed": owed}
    if owed is not None:
        shown = view(owed.version)
        context |= {
            "version": owed.version,
            "parts": parts_shown(shown, owed.version.introductions),
            "laws": laws_shown(shown),
            "standing": may_speak(request.person, on=today(request)),
            "late": owed.overdue_on is not None and owed.overdue_on <= today(request),
        }
    return render(request, "policy/acknowledge.html", context)


@page(permission=Permission.ACKNOWLEDGE)
def answer(request: Request) -> HttpResponseBase:
    """Ask the questions of the version in force, or its parts where it has none."""
    owed = own(request.person, on=today(request))
    if owed is None or owed.acknowledged:
        return redirect("policy:acknowledge")
    questions = questions_of(owed.version)
    if not questions:
        return _confirmed(request, owed)
    sheet = sheet_of(questions, seed=seed_of(owed.version, request.person, owed.attempts))
    if request.method != "POST":
        form = QuizForm(sheet=sheet, initial={"mark": sheet.mark})
        return _quiz(request, owed, form)
    if request.POST.get("mark") != sheet.mark:
        notices.info(request, "Here are new questions: the ones on your page are no longer asked.")
        return redirect("policy:answer")
    form = QuizForm(request.POST, sheet=sheet)
    if not form.is_valid():
        return _quiz(request, owed, form)
    try:
        handed = hand_in(
            request.person,
            mark=form.cleaned_data["mark"],
            answers=form.answers(),
            now=request.now,
        )
    except Complaint as complaint:
        notices.info(request, str(complaint))
        return redirect("policy:answer")
    if handed.passed:
        return _done(request)
    context = {"owed": owed, "wrong": handed.wrong, "asked": len(sheet.lines)}
    return render(request, "policy/quiz_wrong.html", context)


def _quiz(request: Request, owed: Own, form: QuizForm) -> HttpResponseBase:
    return render(request, "policy/quiz.html", {"owed": owed, "form": form})


def _confirmed(request: Request, owed: Own) -> HttpResponseBase:
    codes = list(
        dict.fromkeys(owed.version.clauses.order_by("position").values_list("part", flat=True))
    )
    form = ConfirmPartsForm(request.POST or None, parts=codes)
    if request.method == "POST" and form.is_valid():
        try:
            confirm(request.person, parts=form.confirmed(), now=request.now)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            return _done(request)
    return render(request, "policy/confirm_parts.html", {"owed": owed, "form": form})


def _done(request: Request) -> HttpResponseBase:
    notices.success(request, "You have acknowledged the policy. Thank you.")
    return redirect("policy:acknowledge")
