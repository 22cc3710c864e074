import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from oyez.checks.base import Effect
from oyez.ledger.models import Entry
from oyez.people.actors import System
from oyez.people.models import Person, User
from oyez.policy import queries, services
from oyez.policy.models import PolicyVersion
from tests.policy.documents import PLAIN, model_policy
from tests.policy.staff import NOW, TODAY, person

pytestmark = pytest.mark.django_db
READING_QUERIES = 14


@pytest.fixture(autouse=True)
def clock(settings: Settings) -> None:
    settings.CLOCK = lambda: NOW


def signed_in(who: Person) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(person=who))
    return client


def head() -> Client:
    return signed_in(person("hc", "head_of_communications"))


def worker() -> Client:
    return signed_in(person("w"))


def draft() -> PolicyVersion:
    return services.import_document(
        System("setup"), content=model_policy(), name="model_policy.md", now=NOW
    )


def effective() -> PolicyVersion:
    version = services.record_consultation(System("setup"), version=draft(), note="Yes", now=NOW)
    return services.approve(
        System("setup"), version=version, decision_reference="CAB/1", effective_from=TODAY, now=NOW
    )


def upload(content: bytes, name: str = "policy.txt") -> dict[str, object]:
    return {"file": SimpleUploadedFile(name, content)}


def test_every_worker_reads_the_version_in_force_with_an_anchor_for_each_clause() -> None:
    version = effective()
    page = worker().get("/policy/").content.decode()

    for code in version.clauses.values_list("code", flat=True):
        assert f'id="{code}"' in page
    assert 'id="LAW-ACCESSIBILITY"' in page
    assert "in force since Monday 1 June 2026" in page
    assert "Import a policy" not in page
    assert len(re.findall("<h1", page)) == 1


def test_without_a_policy_the_page_says_what_to_do() -> None:
    page = worker().get("/policy/").content.decode()
    assert "No policy is in force" in page
    assert "Head of Communications" in page


def test_reading_costs_the_same_however_many_versions_there_are(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    client = worker()
    effective()
    for _ in range(5):
        draft()
    with django_assert_max_num_queries(READING_QUERIES):
        client.get("/policy/")
    with django_assert_max_num_queries(READING_QUERIES):
        client.get("/policy/versions/")


def test_a_link_from_a_finding_leads_to_its_clause() -> None:
    assert worker().get("/policy/clauses/POL2/")["Location"] == "/policy/#POL2"


@pytest.mark.parametrize(
    "path",
    ["/policy/import/", "/policy/council/", "/policy/versions/1/consultation/",
     "/policy/versions/1/approval/", "/policy/versions/1/discard/",
     "/policy/versions/1/controls/email/"],
)  # fmt: skip
def test_a_worker_can_change_nothing(path: str) -> None:
    draft()
    client = worker()
    assert client.get(path).status_code == 403
    assert client.post(path, {"model": "1"}).status_code == 403
    assert PolicyVersion.objects.get().state == "draft"


@pytest.mark.parametrize("path", ["/policy/", "/policy/versions/", "/policy/import/"])
def test_signed_out_nobody_sees_anything(path: str) -> None:
    assert Client().get(path).status_code == 302


def test_a_version_that_does_not_exist_is_not_found() -> None:
    client = head()
    for rest in ("", "controls/", "approval/", "consultation/", "discard/", "controls/email/"):
        assert client.get(f"/policy/versions/9/{rest}").status_code == 404
    draft()
    assert client.get("/policy/versions/1/controls/nothing/").status_code == 404


def test_a_document_is_shown_before_it_is_stored() -> None:
    client = head()
    page = client.post("/policy/import/", upload(PLAIN.encode()))

    assert "What was understood" in page.content.decode()
    assert not PolicyVersion.objects.exists()

    held = page.context["form"]["held"].value()
    answer = client.post("/policy/import/confirm/", {"held": held, "title": "Our policy"})

    version = PolicyVersion.objects.get()
    assert answer["Location"] == f"/policy/versions/{version.number}/"
    assert (version.title, version.source_name, version.clauses.count()) == (
        "Our policy", "policy.txt", 12,
    )  # fmt: skip
    direct = services.import_document(
        System("setup"), content=PLAIN.encode(), name="policy.txt", now=NOW
    )
    assert direct.source_sha256 == version.source_sha256
    assert direct.source_text == version.source_text


def test_the_model_policy_is_one_click_away() -> None:
    client = head()
    page = client.post("/policy/import/", {"model": "1"})
    held = page.context["form"]["held"].value()
    client.post("/policy/import/confirm/", {"held": held, "title": "T"})
    assert PolicyVersion.objects.get().clauses.count() == 29


def test_a_document_that_puzzles_is_refused_beside_the_field() -> None:
    page = head().post("/policy/import/", upload(PLAIN.replace("2. Follow", "4. Follow").encode()))
    text = page.content.decode()

    assert "There is a problem" in text
    assert "4. Follow the Data Protection Policy" in text
    assert "follows 1" in text
    assert "<title>Error:" in text


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"PK\x03\x04broken", b"a" * 10_000_001])
def test_a_hostile_upload_is_refused(content: bytes) -> None:
    page = head().post("/policy/import/", upload(content))
    assert page.status_code == 200
    assert "There is a problem" in page.content.decode()


def test_no_file_is_asked_for() -> None:
    assert "Choose the policy document" in head().post("/policy/import/").content.decode()


def test_a_form_that_was_tampered_with_stores_nothing() -> None:
    client = head()
    held = client.post("/policy/import/", {"model": "1"}).context["form"]["held"].value()
    for wrong in ("", "nonsense", held[:-3], held + "x"):
        page = client.post("/policy/import/confirm/", {"held": wrong, "title": "T"})
        assert "too old" in page.content.decode()
    other = signed_in(person("hc2", "head_of_communications"))
    page = other.post("/policy/import/confirm/", {"held": held, "title": "T"})
    assert "Somebody else" in page.content.decode()
    assert not PolicyVersion.objects.exists()


def test_an_empty_title_is_asked_for_and_nothing_is_lost() -> None:
    client = head()
    held = client.post("/policy/import/", {"model": "1"}).context["form"]["held"].value()
    page = client.post("/policy/import/confirm/", {"held": held, "title": " "})
    assert "Enter a title for this version" in page.content.decode()
    assert page.context["form"]["held"].value() == held


def test_a_draft_is_consulted_on_and_approved_on_the_pages() -> None:
    draft()
    client = head()
    assert "Record consultation" in client.get("/policy/versions/1/").content.decode()
    assert (
        "Write who was consulted"
        in client.post("/policy/versions/1/consultation/", {"note": " "}).content.decode()
    )
    client.post("/policy/versions/1/consultation/", {"note": "Unions agree."})
    form = {
        "decision_reference": "CAB/14", "effective_from_day": "31",
        "effective_from_month": "5", "effective_from_year": "2026",
    }  # fmt: skip
    page = client.post("/policy/versions/1/approval/", form)
    assert "cannot begin in the past" in page.content.decode()

    client.post(
        "/policy/versions/1/approval/",
        form | {"effective_from_day": "1", "effective_from_month": "6"},
    )

    version = queries.effective_version(TODAY)
    assert version is not None
    assert version.decision_reference == "CAB/14"
    page = client.get("/policy/versions/1/")
    assert "Effective" in page.content.decode()
    assert "Discard" not in page.content.decode()


def test_approving_a_draft_that_was_not_consulted_on_says_so() -> None:
    draft()
    form = {
        "decision_reference": "CAB/14", "effective_from_day": "1",
        "effective_from_month": "7", "effective_from_year": "2026",
    }  # fmt: skip
    page = head().post("/policy/versions/1/approval/", form)
    assert "cannot become" in page.content.decode()
    assert PolicyVersion.objects.get().state == "draft"


def test_a_draft_is_discarded_after_a_question() -> None:
    draft()
    client = head()
    assert "Discard version 1?" in client.get("/policy/versions/1/discard/").content.decode()
    assert PolicyVersion.objects.get().state == "draft"
    client.post("/policy/versions/1/discard/")
    assert "Discarded" in client.get("/policy/versions/").content.decode()


def test_a_control_changed_on_the_page_changes_what_the_gate_does() -> None:
    effective()
    client = signed_in(person("it", "ict"))
    page = client.get("/policy/versions/1/controls/email/").content.decode()
    assert 'value="block"' in page
    client.post(
        "/policy/versions/1/controls/email/",
        {"clause": "POL8", "effect": "review", "release": ["dpo"]},
    )

    policy = queries.policy_in_force(on=TODAY)
    assert policy
    control = policy.control("email")
    assert control
    assert (control.clause, control.effect, control.release) == ("POL8", Effect.REVIEW, ("dpo",))
    assert b"policy.control_changed" in bytes(Entry.objects.order_by("-sequence")[0].body)


def test_only_roles_that_have_the_right_to_release_are_offered() -> None:
    effective()
    page = head().get("/policy/versions/1/controls/email/")
    offered = [value for value, _ in page.context["form"].fields["release"].choices]
    assert offered == ["head_of_communications", "dpo"]


def test_a_check_that_judges_meaning_offers_no_block() -> None:
    effective()
    client = head()
    assert 'value="block"' not in client.get("/policy/versions/1/controls/insult/").content.decode()
    page = client.post("/policy/versions/1/controls/insult/", {"clause": "POL1", "effect": "block"})
    assert "There is a problem" in page.content.decode()


def test_a_check_that_rests_on_law_offers_only_its_code() -> None:
    effective()
    page = head().get("/policy/versions/1/controls/alt_text_missing/")
    assert page.context["form"].fields["clause"].choices == [
        ("LAW-ACCESSIBILITY", "LAW-ACCESSIBILITY")
    ]


def test_controls_of_a_superseded_version_offer_no_change(settings: Settings) -> None:
    effective()
    version = services.record_consultation(System("setup"), version=draft(), note="Y", now=NOW)
    services.approve(
        System("setup"),
        version=version,
        decision_reference="C",
        effective_from=TODAY + timedelta(days=1),
        now=NOW,
    )
    client = head()
    assert "Change<" in client.get("/policy/versions/1/controls/").content.decode()
    settings.CLOCK = lambda: NOW + timedelta(days=2)
    assert "Change<" not in client.get("/policy/versions/1/controls/").content.decode()
    assert "Change<" in client.get("/policy/versions/2/controls/").content.decode()


def test_the_councils_facts_are_edited_one_on_each_line() -> None:
    client = head()
    client.post(
        "/policy/council/",
        {
            "name": "Fernwell Borough Council",
            "phones": "01632 960100\r\n\r\n01632 960101",
            "domains": "fernwell.example",
        },
    )
    profile = queries.current_profile()
    assert profile.phones == ("01632 960100", "01632 960101")
    page = client.get("/policy/council/").content.decode()
    assert "01632 960101" in page


def test_a_wrong_fact_is_said_beside_its_box_and_nothing_is_saved() -> None:
    page = head().post(
        "/policy/council/", {"name": "Fernwell", "emails": "nobody", "domains": "a b"}
    )
    text = page.content.decode()
    assert "“nobody” is not an email address" in text
    assert "“a b” is not a web domain" in text
    assert queries.current_profile().name == ""


def test_what_a_document_says_is_shown_as_text_and_never_as_markup() -> None:
    attack = PLAIN.replace("Do not disparage", "<script>alert(1)</script> Do not disparage")
    client = head()
    held = client.post("/policy/import/", upload(attack.encode()))
    assert b"<script>alert" not in held.content
    client.post(
        "/policy/import/confirm/", {"held": held.context["form"]["held"].value(), "title": "<b>T"}
    )
    assert b"<script>alert" not in client.get("/policy/versions/1/").content
    assert b"<b>T" not in client.get("/policy/versions/").content
