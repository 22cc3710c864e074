"""The questions of a version's quiz: the list, writing one, retiring one."""

from collections.abc import Mapping

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.policy.forms.questions import QuestionForm, question_initial
from oyez.policy.models import PolicyVersion, Question
from oyez.policy.queries.quiz import live_questions, orphaned_questions, questions_of
from oyez.policy.quiz.sheet import ASKED
from oyez.policy.services import retire_question, write_question
from oyez.policy.views.shown import find_version


@page(permission=Permission.POLICY_QUIZ, methods=READ)
def listed(request: Request, number: int) -> HttpResponseBase:
    """Show the questions of a version, clause by clause, and those that its wording has orphaned."""
    version = find_version(number)
    context = {
        "version": version,
        "questions": questions_of(version),
        "orphaned": orphaned_questions(version),
        "asked": ASKED,
    }
    return render(request, "policy/questions.html", context)


@page(permission=Permission.POLICY_QUIZ)
def add(request: Request, number: int) -> HttpResponseBase:
    """Write a question for a clause of a version."""
    version = find_version(number)
    initial = {"clause": request.GET.get("clause", "")}
    return _form(request, version, None, initial)


@page(permission=Permission.POLICY_QUIZ)
def change(request: Request, number: int, pk: int) -> HttpResponseBase:
    """Change a question; one of another wording comes to belong to this version's."""
    version, question = find_version(number), _find(pk)
    return _form(request, version, question, question_initial(question))


@page(permission=Permission.POLICY_QUIZ, methods=("POST",))
def retire(request: Request, number: int, pk: int) -> HttpResponseBase:
    """Ask a question no more."""
    version = find_version(number)
    retire_question(request.person, question=_find(pk), now=request.now)
    notices.success(request, "The question is asked no more.")
    return redirect("policy:questions", number=version.number)


def _form(
    request: Request,
    version: PolicyVersion,
    question: Question | None,
    initial: Mapping[str, object],
) -> HttpResponseBase:
    clauses = [(row.code, f"{row.code} {row.title}") for row in version.clauses.all()]
    form = QuestionForm(request.POST or None, clauses=clauses, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            write_question(
                request.person,
                version=version,
                facts=form.facts(),
                now=request.now,
                question=question,
            )
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(request, "The question is saved.")
            return redirect("policy:questions", number=version.number)
    context = {"version": version, "form": form, "question": question}
    return render(request, "policy/question_form.html", context)


def _find(pk: int) -> Question:
    question = live_questions().filter(pk=pk).first()
    if question is None:
        raise Http404
    return question
