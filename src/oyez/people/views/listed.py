"""The register: the list of people, and one of them."""

from collections.abc import Iterator
from uuid import UUID

from django.http import HttpResponseBase
from django.shortcuts import render

from oyez.pages.access import READ, page
from oyez.pages.csv_file import csv_download
from oyez.pages.tables import paginate
from oyez.people.forms import FilterForm, role_words
from oyez.people.models import Deputy, Engagement, Person
from oyez.people.permissions import Permission, Role, areas_of
from oyez.people.queries.register import Wanted, people_on, with_posts
from oyez.people.signed_in import Request, today
from oyez.people.views.shown import find_seen, own_areas


@page(permission=Permission.PEOPLE_READ, methods=READ)
def people(request: Request) -> HttpResponseBase:
    """Show the people of a day, a page at a time."""
    form, wanted = _wanted(request)
    shown = paginate(request, people_on(wanted), per_page=50)
    found = list(
        with_posts(Person.objects.filter(pk__in=[one.pk for one in shown.items]), wanted.day)
    )
    context = {
        "form": form,
        "page": shown,
        "rows": [(person, _roles(person)) for person in found],
        "day": wanted.day,
        "is_today": wanted.day == today(request),
        "own": wanted.own is not None,
        "query": request.GET.urlencode(),
        "may_import": request.may(Permission.PEOPLE_IMPORT),
    }
    return render(request, "people/list.html", context)


@page(permission=Permission.PEOPLE_READ, methods=READ)
def download(request: Request) -> HttpResponseBase:
    """Send all people of the list as a file."""
    _, wanted = _wanted(request)
    headings = (
        "reference", "name", "email", "kind", "service area", "job title", "start", "end",
        "politically restricted", "roles",
    )  # fmt: skip
    found = with_posts(people_on(wanted), wanted.day)
    return csv_download(f"people-{wanted.day}", headings, _lines(found.iterator(chunk_size=1_000)))


def _wanted(request: Request) -> tuple[FilterForm, Wanted]:
    """Read the filters; what is wrong with one is said, and it does not filter."""
    form = FilterForm(request.GET)
    form.is_valid()
    given = form.cleaned_data
    area = given.get("area")
    return form, Wanted(
        day=given.get("on") or today(request),
        text=given.get("text", ""),
        area=area.pk if area else None,
        kind=given.get("kind", ""),
        role=given.get("role", ""),
        leaving=bool(given.get("leaving")),
        own=own_areas(request),
    )


def _roles(person: Person) -> str:
    held = [role_words(row.role) for row in person.held]  # type: ignore[attr-defined]
    speaks = [
        f"Representative, {row.service_area.name}"
        for row in person.speaks  # type: ignore[attr-defined]
    ]
    return ", ".join(dict.fromkeys(held + speaks))


def _lines(people: Iterator[Person]) -> Iterator[tuple[object, ...]]:
    for person in people:
        posts: list[Engagement | None] = list(person.at_work) or [None]  # type: ignore[attr-defined]
        for post in posts:
            work = (
                (
                    post.get_kind_display(),
                    post.service_area.name,
                    post.job_title,
                    post.start,
                    post.end,
                    "yes" if post.politically_restricted else "no",
                )
                if post
                else (person.get_kind_display(), "", "", None, None, "")
            )
            yield (person.reference, person.name, person.email, *work, _roles(person))


@page(permission=Permission.PEOPLE_READ, methods=READ)
def one(request: Request, public_id: UUID) -> HttpResponseBase:
    """Show all that the register says of a person, and by whom and when it was said."""
    person = find_seen(request, public_id)
    day = today(request)
    by_whom = ("service_area", "ended_by")
    is_hr = request.may(Permission.PEOPLE_MANAGE)
    own = areas_of(request.person, Role.HEAD_OF_SERVICE, on=day)
    covers = Deputy.objects.select_related(*by_whom, "appointed_by", "person", "principal")
    context = {
        "person": person,
        "day": day,
        "engagements": person.engagements.select_related(
            *by_whom, "manager", "recorded_by"
        ).order_by("-start", "-pk"),
        "roles": [
            (row, role_words(row.role))
            for row in person.roles.select_related(*by_whom, "assigned_by").order_by("-start")
        ],
        "nominations": person.nominations.select_related(*by_whom, "nominated_by").order_by(
            "-start"
        ),
        "covers": covers.filter(person=person).order_by("-start"),
        "covered_by": covers.filter(principal=person).order_by("-start"),
        "absences": person.absences.select_related("ended_by", "recorded_by").order_by("-start"),
        "is_worker": person.kind == Person.Kind.WORKER,
        "is_self": person.pk == request.person.pk,
        "is_hr": is_hr,
        "own": own,
        "may_nominate": request.may(Permission.NOMINATE),
        "may_deputise": request.may(Permission.DEPUTISE),
        "may_end": request.may(Permission.ENGAGEMENT_END),
        "may_record_leave": is_hr or bool(own & areas_of(person, Role.WORKER, on=day)),
    }
    return render(request, "people/person.html", context)
