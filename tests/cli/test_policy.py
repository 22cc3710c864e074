import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytest_django import Settings

from oyez.checks.controls import parse_policy
from oyez.checks.registry import CHECKS
from oyez.cli import main
from oyez.ledger.models import Entry
from oyez.people.actors import System
from oyez.policy import services
from oyez.policy.models import PolicyVersion
from oyez.policy.queries import as_json
from tests.policy.documents import PLAIN, model_policy
from tests.policy.staff import NOW, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(settings: Settings) -> None:
    settings.CLOCK = lambda: NOW


@pytest.fixture
def policy_file(tmp_path: Path) -> Path:
    path = tmp_path / "policy.md"
    path.write_bytes(model_policy())
    return path


def oyez(*arguments: object) -> int:
    return main.run(["policy", *map(str, arguments)])


def approve(number: int) -> None:
    version = PolicyVersion.objects.get(number=number)
    services.record_consultation(System("setup"), version=version, note="Yes", now=NOW)
    services.approve(
        System("setup"), version=version, decision_reference="C", effective_from=TODAY, now=NOW
    )


def test_a_dry_run_says_what_was_understood_and_stores_nothing(
    policy_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert oyez("import", policy_file, "--dry-run") == 0

    said = capsys.readouterr().out
    assert "Procedure (6)" in said
    assert "POL6   Personal opinions" in said
    assert "• New information that residents should have" in said
    assert "[names REL4]" in said
    assert f"Controls ({len(CHECKS)})" in said
    assert not PolicyVersion.objects.exists()


def test_a_dry_run_prints_the_same_json_as_the_stored_version(
    policy_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert oyez("import", policy_file, "--dry-run", "--json") == 0
    dry = json.loads(capsys.readouterr().out)
    assert oyez("import", policy_file) == 0
    capsys.readouterr()
    assert oyez("show", "--version", 1, "--json") == 0
    stored = json.loads(capsys.readouterr().out)

    assert (dry.pop("version"), stored.pop("version")) == (None, 1)
    assert dry == stored
    assert list(dry) == ["clauses", "controls"]
    assert set(dry["clauses"][0]) == {"code", "title", "text", "related", "items"}
    assert set(dry["controls"][0]) == {"check", "clause", "effect", "release"}
    assert parse_policy(dry | {"version": None}).controls


def test_import_stores_a_draft_and_evidence(
    policy_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert oyez("import", policy_file, "--title", "Our policy") == 0

    version = PolicyVersion.objects.get()
    assert (version.title, version.state, version.imported_by) == (
        "Our policy",
        "draft",
        "system:command_line",
    )
    assert "Stored as version 1" in capsys.readouterr().out
    assert Entry.objects.count() == 1


def test_show_without_a_policy_in_force_exits_1(
    policy_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    oyez("import", policy_file)
    capsys.readouterr()
    assert oyez("show", "--json") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "No version of the policy is in force" in said.err


def test_show_prints_the_version_in_force(
    policy_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    oyez("import", policy_file)
    approve(1)
    capsys.readouterr()
    assert oyez("show") == 0
    assert "version 1 (effective from Monday 1 June 2026)" in capsys.readouterr().out


@pytest.mark.parametrize("number", ["0", "7", "-1", "99999999999999999999"])
def test_a_version_that_does_not_exist_exits_2(
    number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert oyez("show", f"--version={number}") == 2
    assert "There is no version" in capsys.readouterr().err


def test_diff_says_which_clause_and_which_control_changed(
    policy_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    oyez("import", policy_file)
    oyez("import", policy_file)
    capsys.readouterr()
    assert oyez("diff", 1, 2) == 0
    assert "No clause and no control differs." in capsys.readouterr().out

    shown = json.loads(services_json(1))
    shown["controls"][0]["effect"] = "inform"
    shown["clauses"][-1]["text"] = "Think."
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(shown), "utf-8")
    assert oyez("diff", 1, changed) == 1
    said = capsys.readouterr().out
    assert "Control mobile_phone:" in said
    assert "CLO Closing words: changed" in said
    assert "+ Think." in said


def services_json(number: int) -> str:
    from_queries = PolicyVersion.objects.get(number=number)
    return json.dumps(as_json(from_queries))


def test_a_printed_file_that_was_changed_becomes_a_draft_with_its_controls(
    policy_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    oyez("import", policy_file)
    shown = json.loads(services_json(1))
    shown["controls"] = [row for row in shown["controls"] if row["check"] != "email"]
    shown["controls"][0] |= {"effect": "review", "clause": "POL8", "release": ["dpo"]}
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(shown), "utf-8")
    capsys.readouterr()

    assert oyez("import", changed) == 0

    assert "no control for “email”" in capsys.readouterr().out
    version = PolicyVersion.objects.get(number=2)
    phone = version.controls.get(check_name="mobile_phone")
    assert (phone.effect, phone.clause, phone.release) == ("review", "POL8", ["dpo"])
    assert version.controls.get(check_name="email").effect == "block"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"controls": [{"check": "mind_reading", "clause": "POL1", "effect": "inform"}]}, "no check"),
        ({"controls": [{"check": "insult", "clause": "POL1", "effect": "block"}]}, "cannot block"),
        ({"controls": [{"check": "email", "clause": "POL99", "effect": "inform"}]}, "no clause"),
        ({"controls": [{"check": "email", "clause": "POL2", "effect": "destroy"}]}, "not an effect"),
        ({"controls": [{"check": "email", "clause": "POL2", "effect": "block", "release": ["wizard"]}]}, "no role"),
        ({"controls": [{"check": "email", "clause": "POL1", "effect": "inform"}, {"check": "email", "clause": "POL2", "effect": "inform"}]}, "two controls"),
        ({"controls": [{"check": "alt_text_missing", "clause": "POL1", "effect": "inform"}]}, "rests on law"),
        ({"clauses": []}, "no clause|not a policy|missing"),
        ({"clauses": "all of them"}, "clauses"),
        ({"clauses": [{"code": "XYZ1", "title": "t", "text": "t"}]}, "not a clause code"),
        ({"clauses": [{"code": "POL1", "title": "", "text": "t"}]}, "title"),
        ({"clauses": [7]}, "not an object"),
    ],
)  # fmt: skip
def test_a_file_that_does_not_hold_together_is_refused(
    change: dict[str, object],
    words: str,
    policy_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    oyez("import", policy_file, "--dry-run", "--json")
    shown = json.loads(capsys.readouterr().out) | change
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(shown), "utf-8")

    assert oyez("import", path) == 2

    assert_refused(capsys, words)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "not JSON"),
        (b"{" * 100_000, "JSON"),
        (b'{"clauses": ' + b"[" * 200_000, "JSON|bytes"),
        (b"{}", "clauses"),
        (b"Dear all", "no heading"),
        (b"\x00\x01\x02", "not text"),
        (PLAIN.replace("2. Follow", "4. Follow").encode(), "Line .*4. Follow"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_2(
    content: bytes, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "policy.txt"
    path.write_bytes(content)
    assert oyez("import", path) == 2
    assert_refused(capsys, words)


def assert_refused(capsys: pytest.CaptureFixture[str], words: str) -> None:
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().split("\n")) == 1
    assert re.search(words, said.err)
    assert not PolicyVersion.objects.exists()


def test_a_hundred_megabytes_of_one_line_are_refused_in_a_second(tmp_path: Path) -> None:
    path = tmp_path / "policy.txt"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    begun = time.monotonic()
    done = subprocess.run(
        [Path(sys.executable).parent / "oyez", "policy", "import", path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "100,000,000 bytes" in done.stderr
    assert "Traceback" not in done.stderr
    assert time.monotonic() - begun < 3, "two shared cores; alone it takes half a second"


def test_a_dry_run_needs_no_database(tmp_path: Path, policy_file: Path) -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "oyez", "policy", "import", policy_file, "--dry-run", "--json"],
        capture_output=True, text=True, check=False, cwd=tmp_path,
        env={"OYEZ_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none", "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["clauses"]
    assert list(tmp_path.iterdir()) == [policy_file]
