from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from oyez.checks.base import Context, Draft, Effect
from oyez.checks.controls import parse_policy
from oyez.checks.engine import check
from oyez.checks.registry import CHECKS
from oyez.ledger.models import Entry
from oyez.ledger.queries import verify
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.people.actors import System
from oyez.people.errors import Forbidden
from oyez.policy import queries, services
from oyez.policy.errors import ClauseIsFinal
from oyez.policy.models import Clause, Control, PolicyVersion
from tests.policy.documents import model_policy
from tests.policy.staff import NOW, TODAY, person

pytestmark = pytest.mark.django_db


def imported() -> PolicyVersion:
    return services.import_document(
        System("setup"), content=model_policy(), name="model_policy.md", now=NOW
    )


def approved(effective_from: date = TODAY, *, now: datetime = NOW) -> PolicyVersion:
    version = services.record_consultation(
        System("setup"), version=imported(), note="Unions and Heads of Service agree.", now=now
    )
    return services.approve(
        System("setup"),
        version=version,
        decision_reference="CAB/14",
        effective_from=effective_from,
        now=now,
    )


def actions() -> list[str]:
    return [
        bytes(entry.body).decode().split('"action":"')[1].split('"')[0]
        for entry in Entry.objects.order_by("sequence")
    ]


def test_an_imported_document_is_a_draft_with_its_clauses_controls_and_evidence() -> None:
    version = imported()

    assert (version.number, version.state, version.effective_from) == (1, "draft", None)
    assert version.clauses.count() == 29
    assert version.controls.count() == len(CHECKS)
    assert "Personal opinions" in version.clauses.get(code="POL6").title
    assert actions() == ["policy.imported"]
    assert verify().fault is None or not verify().fault


def test_a_document_that_is_refused_stores_nothing() -> None:
    with pytest.raises(Complaint):
        services.import_document(System("setup"), content=b"Dear all", name="a.txt", now=NOW)
    assert not PolicyVersion.objects.exists()
    assert not Entry.objects.exists()


def test_shipped_checks_are_bound_to_their_default_clauses_in_the_model_policy() -> None:
    bound = {control.check: control.clause for control in queries.controls_of(imported())}
    assert bound == {one.name: one.clause for one in CHECKS}


@pytest.mark.parametrize("role", ["hr_officer", "ict", "dpo", "head_of_service", "auditor"])
def test_only_the_head_of_communications_imports(role: str) -> None:
    area = {"head_of_service": ()}.get(role, (role,))
    with pytest.raises(Forbidden):
        services.import_document(
            person("a", *area), content=model_policy(), name="model_policy.md", now=NOW
        )
    assert not PolicyVersion.objects.exists()


def test_a_version_goes_from_draft_through_consultation_to_approval() -> None:
    head = person("hc", "head_of_communications")
    version = services.import_document(
        head, content=model_policy(), name="model_policy.md", now=NOW
    )
    version = services.record_consultation(head, version=version, note="All agree.", now=NOW)
    version = services.approve(
        head, version=version, decision_reference="CAB/14", effective_from=TODAY, now=NOW
    )

    assert queries.effective_version(TODAY) == version
    assert queries.standing(version, TODAY) == "effective"
    assert actions() == ["policy.imported", "policy.consulted", "policy.approved"]


def test_approval_needs_consultation_first() -> None:
    with pytest.raises(MoveRefused):
        services.approve(
            System("setup"),
            version=imported(),
            decision_reference="X",
            effective_from=TODAY,
            now=NOW,
        )


def test_the_command_line_may_import_and_not_approve() -> None:
    with pytest.raises(Forbidden):
        services.approve(
            System("command_line"),
            version=imported(),
            decision_reference="X",
            effective_from=TODAY,
            now=NOW,
        )


@pytest.mark.parametrize("reference", ["", "   ", "x" * 201])
def test_approval_needs_the_reference_of_the_decision(reference: str) -> None:
    version = services.record_consultation(System("setup"), version=imported(), note="Yes", now=NOW)
    with pytest.raises(Complaint, match="reference of the decision"):
        services.approve(
            System("setup"),
            version=version,
            decision_reference=reference,
            effective_from=TODAY,
            now=NOW,
        )
    assert PolicyVersion.objects.get(pk=version.pk).state == "consulted"


@pytest.mark.parametrize("note", ["", " \n "])
def test_consultation_needs_words(note: str) -> None:
    with pytest.raises(Complaint):
        services.record_consultation(System("setup"), version=imported(), note=note, now=NOW)


def test_a_version_cannot_begin_in_the_past() -> None:
    with pytest.raises(Complaint, match="in the past"):
        approved(TODAY - timedelta(days=1))


def test_today_is_the_date_in_london_not_in_utc() -> None:
    just_after_midnight_in_london = datetime(2026, 6, 1, 23, 30, tzinfo=UTC)
    with pytest.raises(Complaint, match="in the past"):
        approved(date(2026, 6, 1), now=just_after_midnight_in_london)
    version = approved(date(2026, 6, 2), now=just_after_midnight_in_london)
    assert version.effective_from == date(2026, 6, 2)


def test_two_versions_cannot_begin_on_one_day() -> None:
    approved(TODAY)
    with pytest.raises(Complaint, match="Version 1 begins"):
        approved(TODAY)


def test_the_database_itself_refuses_two_versions_on_one_day() -> None:
    approved(TODAY)
    second = approved(TODAY + timedelta(days=1))
    with pytest.raises(IntegrityError), transaction.atomic():
        PolicyVersion.objects.filter(pk=second.pk).update(effective_from=TODAY)


@pytest.mark.parametrize(
    "changes",
    [
        {"state": "approved"},
        {"state": "effective"},
        {"effective_from": TODAY},
        {"state": "consulted"},
        {"state": "approved", "effective_from": TODAY, "consultation_note": "x"},
    ],
)
def test_the_database_itself_refuses_an_approval_without_its_decision(
    changes: dict[str, object],
) -> None:
    version = imported()
    with pytest.raises(IntegrityError), transaction.atomic():
        PolicyVersion.objects.filter(pk=version.pk).update(**changes)


def test_one_version_is_effective_on_any_day() -> None:
    first, second = approved(TODAY), approved(TODAY + timedelta(days=30))

    assert queries.effective_version(TODAY - timedelta(days=1)) is None
    assert queries.effective_version(TODAY) == first
    assert queries.effective_version(TODAY + timedelta(days=29)) == first
    assert queries.effective_version(TODAY + timedelta(days=30)) == second
    words = {row.version.number: row.word for row in queries.standings(TODAY)}
    assert words == {1: "effective", 2: "approved"}
    later = {row.version.number: row.word for row in queries.standings(TODAY + timedelta(days=31))}
    assert later == {1: "superseded", 2: "effective"}


def test_no_policy_in_force_is_none() -> None:
    imported()
    assert queries.policy_in_force(on=TODAY) is None


def test_what_the_checks_get_is_what_the_printed_file_says() -> None:
    version = approved()
    printed = parse_policy(queries.as_json(version))
    given = queries.policy_in_force(on=TODAY)

    assert given is not None
    assert printed.controls == given.controls
    assert printed.version == given.version == "1"
    assert printed.titles.items() <= given.titles.items()


class TestClausesOfAnApprovedVersion:
    def test_cannot_be_saved(self) -> None:
        clause = approved().clauses.get(code="POL1")
        clause.text = "Anything goes."
        with pytest.raises(ClauseIsFinal):
            clause.save()

    def test_cannot_be_updated_together(self) -> None:
        approved()
        with pytest.raises(ClauseIsFinal):
            Clause.objects.filter(code="POL1").update(text="Anything goes.")
        with pytest.raises(ClauseIsFinal):
            Clause.objects.bulk_update([Clause.objects.get(code="POL1")], ["text"])

    def test_cannot_be_deleted(self) -> None:
        version = approved()
        with pytest.raises(ClauseIsFinal):
            version.clauses.get(code="POL1").delete()
        with pytest.raises(ClauseIsFinal):
            version.clauses.all().delete()
        with pytest.raises(ClauseIsFinal):
            version.delete()

    def test_cannot_be_added_to(self) -> None:
        version = approved()
        extra = Clause(
            version=version, code="POL99", part="POL", number=99, position=99, title="t", text="t"
        )
        with pytest.raises(ClauseIsFinal):
            extra.save()
        with pytest.raises(ClauseIsFinal):
            Clause.objects.bulk_create([extra])

    def test_cannot_be_moved_to_a_draft(self) -> None:
        clause, draft = approved().clauses.get(code="POL1"), imported()
        clause.version, clause.position = draft, 99
        with pytest.raises(ClauseIsFinal):
            clause.save()


def test_a_draft_is_discarded_and_its_number_is_not_used_again() -> None:
    first = imported()
    services.discard(System("setup"), version=first, now=NOW)

    assert imported().number == 2
    assert queries.standing(PolicyVersion.objects.get(number=1), TODAY) == "discarded"
    with pytest.raises(MoveRefused):
        services.record_consultation(System("setup"), version=first, note="x", now=NOW)


def test_an_approved_version_cannot_be_discarded() -> None:
    with pytest.raises(MoveRefused):
        services.discard(System("setup"), version=approved(), now=NOW)


def change(version: PolicyVersion, name: str, **given: object) -> Control:
    control = queries.bound(version.controls.get(check_name=name))
    wanted = {
        "clause": control.clause,
        "effect": control.effect,
        "release": control.release,
        **given,
    }
    return services.change_control(System("setup"), version=version, check=name, now=NOW, **wanted)  # type: ignore[arg-type]


class TestControls:
    def test_changing_one_changes_what_a_check_does_at_once(self) -> None:
        version = approved()
        draft, context = Draft("Ring 07700 900123"), Context()
        before = queries.policy_in_force(on=TODAY)
        assert before
        assert [found.effect for found in check(draft, context, before)] == [Effect.BLOCK]

        change(version, "mobile_phone", effect=Effect.INFORM, clause="POL8")

        after = queries.policy_in_force(on=TODAY)
        assert after
        found = check(draft, context, after)
        assert [(one.effect, one.clause) for one in found] == [(Effect.INFORM, "POL8")]
        assert actions()[-1] == "policy.control_changed"

    def test_the_same_again_is_not_evidenced(self) -> None:
        version = approved()
        count = Entry.objects.count()
        change(version, "mobile_phone")
        assert Entry.objects.count() == count

    @pytest.mark.parametrize(
        ("name", "given", "words"),
        [
            ("insult", {"effect": Effect.BLOCK}, "cannot block"),
            ("personal_opinion", {"effect": Effect.BLOCK}, "cannot block"),
            ("mobile_phone", {"clause": "POL99"}, "no clause"),
            ("mobile_phone", {"clause": "LAW-ELECTION"}, "no clause"),
            ("mobile_phone", {"release": ("wizard",)}, "no role"),
            ("alt_text_missing", {"clause": "POL2"}, "always cites"),
        ],
    )
    def test_what_does_not_hold_together_is_refused(
        self, name: str, given: dict[str, object], words: str
    ) -> None:
        version = imported()
        with pytest.raises(Complaint, match=words):
            change(version, name, **given)
        assert actions() == ["policy.imported"]

    def test_an_unknown_check_is_refused(self) -> None:
        with pytest.raises(Complaint, match="no check"):
            services.change_control(
                System("setup"),
                version=imported(),
                check="mind_reading",
                clause="POL1",
                effect=Effect.INFORM,
                release=(),
                now=NOW,
            )

    def test_controls_of_a_version_that_is_over_stay_as_they_were(self) -> None:
        first = approved(TODAY)
        approved(TODAY + timedelta(days=1))
        with pytest.raises(Complaint, match="superseded"):
            services.change_control(
                System("setup"),
                version=first,
                check="email",
                clause="POL2",
                effect=Effect.INFORM,
                release=(),
                now=NOW + timedelta(days=2),
            )

    def test_a_worker_may_not_change_them(self) -> None:
        with pytest.raises(Forbidden):
            services.change_control(
                person("w"),
                version=imported(),
                check="email",
                clause="POL2",
                effect=Effect.INFORM,
                release=(),
                now=NOW,
            )

    def test_a_check_that_came_later_has_its_usual_control(self) -> None:
        version = approved()
        Control.objects.filter(check_name="ni_number").delete()

        late = next(one for one in queries.controls_of(version) if one.check == "ni_number")

        assert (late.clause, late.effect) == ("POL2", Effect.BLOCK)
        services.change_control(
            System("setup"),
            version=version,
            check="ni_number",
            clause="POL2",
            effect=Effect.REVIEW,
            release=(),
            now=NOW,
        )
        assert version.controls.get(check_name="ni_number").effect == "review"

    def test_the_database_itself_refuses_an_unknown_effect(self) -> None:
        imported()
        with pytest.raises(IntegrityError), transaction.atomic():
            Control.objects.filter(check_name="email").update(effect="destroy")
