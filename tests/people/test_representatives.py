"""Who speaks for an area: nominated, covered for, away; and the alert when nobody is there."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from oyez.ledger.models import Entry
from oyez.lib import events
from oyez.lib.complaint import Complaint
from oyez.people import examining
from oyez.people.errors import Forbidden
from oyez.people.events import (
    AreaHasRepresentative,
    AreaWithoutRepresentative,
    DeputyBegan,
    DeputyEnded,
    NominationBegan,
    NominationEnded,
)
from oyez.people.models import Deputy, Nomination, Person, RepresentativeAlert, RoleAssignment
from oyez.people.permissions import Role, areas_of, roles_of
from oyez.people.queries.register import nominated_on
from oyez.people.services import (
    AbsenceFacts,
    CoverFacts,
    Ending,
    NominationFacts,
    RoleFacts,
    appoint_deputy,
    assign_role,
    catch_up,
    end_absence,
    end_deputy,
    end_nomination,
    end_role,
    merge_areas,
    nominate,
    record_absence,
)
from tests.people.staff import NOW, TODAY, Heard, area, representative, worker

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    monkeypatch.setattr(events, "_handlers", type(events._handlers)(list))
    return Heard(
        NominationBegan,
        NominationEnded,
        DeputyBegan,
        DeputyEnded,
        AreaWithoutRepresentative,
        AreaHasRepresentative,
    )


@pytest.fixture
def head() -> Person:
    return worker("head", role="head_of_service")


def is_open(name: str = "Housing") -> bool:
    return RepresentativeAlert.objects.filter(service_area=area(name), closed_at=None).exists()


def speaks(person: Person, on: date = TODAY) -> bool:
    return Role.REPRESENTATIVE in roles_of(person, on=on)


def test_a_head_nominates_for_their_own_area_and_it_is_known_by_whom(
    head: Person, heard: Heard
) -> None:
    ann = worker("ann")
    nominate(head, facts=NominationFacts(ann, area("Housing"), TODAY), now=NOW)
    assert speaks(ann)
    found = nominated_on(area("Housing"), TODAY).get()
    assert (found.person, found.nominated_by, found.recorded_at) == (ann, head, NOW)
    assert heard.names() == ["NominationBegan"]
    assert b"Ann" not in bytes(Entry.objects.get().body)


def test_another_areas_head_does_not_nominate_and_nobody_nominates_themselves(
    head: Person,
) -> None:
    ann, other = worker("ann"), worker("other", "Parks", role="head_of_service")
    with pytest.raises(Forbidden):
        nominate(other, facts=NominationFacts(ann, area("Housing"), TODAY), now=NOW)
    with pytest.raises(Forbidden, match="another Head"):
        nominate(head, facts=NominationFacts(head, area("Housing"), TODAY), now=NOW)
    nominate(other, facts=NominationFacts(head, area("Housing"), TODAY), now=NOW)
    assert speaks(head)


def test_the_database_refuses_what_one_gives_to_oneself(head: Person) -> None:
    rows = {"person": head, "service_area": area("Housing"), "start": TODAY}
    with pytest.raises(IntegrityError), transaction.atomic():
        Nomination.objects.create(nominated_by=head, **rows)
    with pytest.raises(IntegrityError), transaction.atomic():
        RoleAssignment.objects.create(assigned_by=head, role="dpo", person=head, start=TODAY)
    with pytest.raises(IntegrityError), transaction.atomic():
        Deputy.objects.create(
            principal=worker("p"), role="representative", end=TODAY, appointed_by=head, **rows
        )


@pytest.mark.parametrize("start", [TODAY - DAY, TODAY + timedelta(days=400)])
def test_a_nomination_is_not_backdated_and_not_for_who_will_not_work_here(
    head: Person, start: date
) -> None:
    ann = worker("ann", end=TODAY + timedelta(days=30))
    with pytest.raises(Complaint):
        nominate(head, facts=NominationFacts(ann, area("Housing"), start), now=NOW)


def test_nobody_is_nominated_twice_for_the_same_days(head: Person) -> None:
    ann = representative("ann")
    with pytest.raises(Complaint, match="already"):
        nominate(head, facts=NominationFacts(ann, area("Housing"), TODAY), now=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        Nomination.objects.create(person=ann, service_area=area("Housing"), start=TODAY)


def test_a_nomination_that_ends_today_holds_until_midnight_and_one_ended_at_once_does_not(
    head: Person, heard: Heard
) -> None:
    ann, ben = representative("ann"), representative("ben")
    catch_up(NOW)
    for person, last in ((ann, TODAY), (ben, None)):
        end_nomination(
            head, nomination=person.nominations.get(), ending=Ending(last, "Moved"), now=NOW
        )
    assert speaks(ann)
    assert not speaks(ann, TODAY + DAY)
    assert not speaks(ben)
    assert speaks(ben, TODAY - DAY)
    catch_up(NOW + DAY)
    assert heard.names().count("NominationEnded") == 2
    assert is_open()


def test_what_has_not_begun_is_cancelled_and_never_gives_a_right(head: Person) -> None:
    ann, start = worker("ann"), TODAY + timedelta(days=5)
    planned = nominate(head, facts=NominationFacts(ann, area("Housing"), start), now=NOW)
    end_nomination(head, nomination=planned, ending=Ending(None, "A slip"), now=NOW)
    assert not speaks(ann, start)
    again = nominate(head, facts=NominationFacts(ann, area("Housing"), start + DAY), now=NOW)
    assert speaks(ann, again.start)


def test_ending_the_same_thing_twice_is_refused(head: Person) -> None:
    row = representative("ann").nominations.get()
    end_nomination(head, nomination=row, ending=Ending(None, "Moved"), now=NOW)
    with pytest.raises(Complaint, match="ended on"):
        end_nomination(head, nomination=row, ending=Ending(None, "Moved"), now=NOW)
    with pytest.raises(Complaint, match="why"):
        end_nomination(head, nomination=row, ending=Ending(None, " "), now=NOW)


def test_a_deputy_holds_the_role_for_the_days_of_the_cover_and_no_longer(
    head: Person, heard: Heard
) -> None:
    ann, dee = representative("ann"), worker("dee", "Parks")
    facts = CoverFacts(dee, ann, "representative", area("Housing"), TODAY, TODAY + DAY)
    appoint_deputy(head, facts=facts, now=NOW)
    assert areas_of(dee, Role.REPRESENTATIVE, on=TODAY) == {area("Housing").pk}
    assert not speaks(dee, TODAY + 2 * DAY)
    catch_up(NOW + 2 * DAY)
    assert heard.names().count("DeputyBegan") == heard.names().count("DeputyEnded") == 1


def test_a_cover_ends_with_what_it_covers(head: Person) -> None:
    ann, dee = representative("ann"), worker("dee")
    facts = CoverFacts(dee, ann, "representative", area("Housing"), TODAY, TODAY + 9 * DAY)
    appoint_deputy(head, facts=facts, now=NOW)
    end_nomination(head, nomination=ann.nominations.get(), ending=Ending(None, "Left"), now=NOW)
    assert not speaks(dee)


def test_nobody_covers_by_a_cover(head: Person) -> None:
    ann, dee, eve = representative("ann"), worker("dee"), worker("eve")
    facts = CoverFacts(dee, ann, "representative", area("Housing"), TODAY, TODAY + 9 * DAY)
    appoint_deputy(head, facts=facts, now=NOW)
    chained = CoverFacts(eve, dee, "representative", area("Housing"), TODAY, TODAY + DAY)
    with pytest.raises(Complaint, match="not a Representative"):
        appoint_deputy(head, facts=chained, now=NOW)
    Deputy.objects.create(
        person=eve,
        principal=dee,
        role="representative",
        service_area=area("Housing"),
        start=TODAY,
        end=TODAY,
    )
    assert not speaks(eve)


def test_a_head_chooses_their_own_deputy_and_nobody_else_but_hr_does(head: Person) -> None:
    dee, hr = worker("dee"), worker("hr", "HR", role="hr_officer")
    other = worker("other", role="head_of_service")
    facts = CoverFacts(dee, head, "head_of_service", area("Housing"), TODAY, TODAY + DAY)
    for actor in (other, dee):
        with pytest.raises(Forbidden):
            appoint_deputy(actor, facts=facts, now=NOW)
    cover = appoint_deputy(head, facts=facts, now=NOW)
    assert Role.HEAD_OF_SERVICE in roles_of(dee, on=TODAY)
    end_deputy(hr, deputy=cover, ending=Ending(None, "Back early"), now=NOW)
    assert Role.HEAD_OF_SERVICE not in roles_of(dee, on=TODAY)


def test_a_deputy_costs_the_same_queries_however_many_roles(
    head: Person, django_assert_max_num_queries: object
) -> None:
    ann = representative("ann")
    for name in ("Parks", "Waste", "Legal", "Trees"):
        Nomination.objects.create(person=ann, service_area=area(name), start=TODAY)
    with django_assert_max_num_queries(2):  # type: ignore[operator]
        roles_of(ann, on=TODAY)


def test_absence_takes_no_right_but_opens_the_alert_until_somebody_is_there(
    head: Person, heard: Heard
) -> None:
    ann, dee = representative("ann"), worker("dee")
    facts = AbsenceFacts(ann, "leave", TODAY, TODAY + 4 * DAY)
    away = record_absence(ann, facts=facts, now=NOW)
    assert speaks(ann)
    assert is_open()
    cover = CoverFacts(dee, ann, "representative", area("Housing"), TODAY, TODAY + DAY)
    appoint_deputy(head, facts=cover, now=NOW)
    assert not is_open()
    catch_up(NOW + 2 * DAY)
    assert is_open()
    end_absence(head, absence=away, last_day=TODAY + DAY, now=NOW + 2 * DAY)
    assert not is_open()
    assert heard.names().count("AreaWithoutRepresentative") == 2
    assert heard.names().count("AreaHasRepresentative") == 2


def test_who_may_record_leave() -> None:
    ann, other = worker("ann"), worker("other")
    facts = AbsenceFacts(ann, "leave", TODAY)
    with pytest.raises(Forbidden):
        record_absence(other, facts=facts, now=NOW)
    ann.engagements.update(manager=other)
    record_absence(other, facts=facts, now=NOW)
    with pytest.raises(Complaint, match="already"):
        record_absence(ann, facts=facts, now=NOW)


def test_nobody_gives_a_role_to_themselves_and_acting_up_has_an_end() -> None:
    hr, ann = worker("hr", role="hr_officer"), worker("ann")
    with pytest.raises(Forbidden, match="themselves"):
        assign_role(hr, facts=RoleFacts(hr, "dpo", TODAY), now=NOW)
    with pytest.raises(Forbidden):
        assign_role(ann, facts=RoleFacts(hr, "dpo", TODAY), now=NOW)
    acting = {"area": area("Housing"), "acting": True}
    with pytest.raises(Complaint, match="last day"):
        assign_role(hr, facts=RoleFacts(ann, "head_of_service", TODAY, **acting), now=NOW)  # type: ignore[arg-type]
    with pytest.raises(IntegrityError), transaction.atomic():
        RoleAssignment.objects.create(person=ann, role="dpo", acting=True, start=TODAY)
    role = assign_role(
        hr,
        facts=RoleFacts(ann, "head_of_service", TODAY, TODAY + DAY, **acting),  # type: ignore[arg-type]
        now=NOW,
    )
    assert role.assigned_by == hr
    assert Role.HEAD_OF_SERVICE not in roles_of(ann, on=TODAY + 2 * DAY)
    end_role(hr, role=role, ending=Ending(None, "Over"), now=NOW)
    assert Role.HEAD_OF_SERVICE not in roles_of(ann, on=TODAY)


def test_a_role_that_expired_yesterday_gives_nothing(head: Person) -> None:
    head.roles.update(end=TODAY - DAY)
    with pytest.raises(Forbidden):
        nominate(head, facts=NominationFacts(worker("ann"), area("Housing"), TODAY), now=NOW)


def test_merged_areas_keep_their_people_their_past_and_their_alert() -> None:
    hr = worker("hr", "HR", role="hr_officer")
    ann, old_head = representative("ann", "Parks"), worker("h", "Parks", role="head_of_service")
    worker("hal", "Leisure", role="head_of_service")
    catch_up(NOW)
    assert is_open("Leisure")
    merge_areas(
        hr, source=area("Parks"), into=area("Leisure"), on=TODAY, reason="One team", now=NOW
    )
    assert not is_open("Leisure")
    assert areas_of(ann, Role.WORKER, on=TODAY) == {area("Leisure").pk}
    assert areas_of(ann, Role.REPRESENTATIVE, on=TODAY) == {area("Leisure").pk}
    assert areas_of(ann, Role.REPRESENTATIVE, on=TODAY - DAY) == {area("Parks").pk}
    assert Role.HEAD_OF_SERVICE not in roles_of(old_head, on=TODAY)
    assert list(examining.REPRESENTED.look(NOW)) == [] or is_open("HR")


def test_merging_away_the_only_representative_opens_the_alert() -> None:
    hr = worker("hr", "HR", role="hr_officer")
    ann = representative("ann", "Parks")
    worker("lee", "Leisure")
    record_absence(ann, facts=AbsenceFacts(ann, "leave", TODAY), now=NOW)
    merge_areas(
        hr, source=area("Parks"), into=area("Leisure"), on=TODAY, reason="One team", now=NOW
    )
    assert is_open("Leisure")
    assert not is_open("Parks")


def test_the_examination_finds_an_area_that_nothing_alerted() -> None:
    worker("ann")
    assert len(list(examining.REPRESENTED.look(NOW))) == 1
    catch_up(NOW)
    assert list(examining.REPRESENTED.look(NOW)) == []
    assert len(list(examining.HEADED.look(NOW))) == 1
