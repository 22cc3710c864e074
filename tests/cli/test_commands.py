"""The command line as a stranger meets it: exit codes, one clear line, and nothing half-written."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

OYEZ = Path(sys.executable).with_name("oyez")
REGISTER = "reference,name,email,engagement,service_area,start\n1,Asha,a@fernwell.example,permanent,Waste,2020-01-06\n"


def oyez(data: Path, *arguments: str, given: str = "", **settings: str) -> "subprocess.CompletedProcess[str]":  # fmt: skip
    environment = {name: value for name, value in os.environ.items() if "OYEZ_" not in name}
    environment |= {"OYEZ_DATA_DIR": str(data), **settings}
    return subprocess.run(
        [OYEZ, *arguments],
        check=False,
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A council's own database, prepared and with one person."""
    folder = tmp_path_factory.mktemp("council")
    assert oyez(folder, "setup").returncode == 0
    (folder / "people.csv").write_text(REGISTER)
    assert oyez(folder, "people", "import", str(folder / "people.csv")).returncode == 0
    return folder


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demonstration")
    prepared = oyez(folder, "demo", "--prepare")
    assert prepared.returncode == 0, prepared.stderr
    return folder


def test_help_lists_every_command_and_an_unknown_one_exits_2(tmp_path: Path) -> None:
    helped = oyez(tmp_path, "help")
    assert helped.returncode == 0
    assert "oyez COMMAND --help" in helped.stdout
    unknown = oyez(tmp_path, "publsih")
    assert unknown.returncode == 2
    assert "there is no command “publsih”" in unknown.stderr


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"OYEZ_PROT": "80"}, "OYEZ_PROT is not a setting"),
        ({"OYEZ_PORT": "http"}, "OYEZ_PORT cannot be used"),
        ({"OYEZ_DATABASE_URL": "mysql://x"}, "OYEZ_DATABASE_URL cannot be used"),
        ({"OYEZ_SITE_URL": "fernwell.example"}, "OYEZ_SITE_URL cannot be used"),
        ({"OYEZ_SECRET_KEY_FILE": "/nowhere"}, "OYEZ_SECRET_KEY_FILE"),
    ],
)
def test_a_wrong_setting_stops_the_start_with_one_line(
    tmp_path: Path, variables: dict[str, str], says: str
) -> None:
    refused = oyez(tmp_path, "setup", **variables)
    assert refused.returncode == 2
    assert says in refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("command", [["ledger", "verify"], ["run"], ["people", "import", "x.csv"]])
def test_a_database_that_was_never_prepared_is_said_to_be_so(
    tmp_path: Path, command: list[str]
) -> None:
    (tmp_path / "x.csv").write_text(REGISTER)
    command = [str(tmp_path / part) if part == "x.csv" else part for part in command]
    refused = oyez(tmp_path, *command)
    assert refused.returncode == 2
    assert "oyez setup" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_wrong_register_file_names_its_rows_and_writes_nothing(data: Path) -> None:
    file = data / "wrong.csv"
    file.write_text(REGISTER + "2,Ben,b@fernwell.example,agency,Waste,2020-01-06\n")
    refused = oyez(data, "people", "import", str(file))
    assert refused.returncode == 2
    assert "Line 3" in refused.stderr
    again = oyez(data, "people", "import", str(data / "people.csv"), "--json")
    assert '"created": 0' in again.stdout


def test_a_first_password_comes_from_standard_input_and_a_weak_one_is_refused(data: Path) -> None:
    weak = oyez(data, "people", "sign-in", "a@fernwell.example", given="password\n")
    assert weak.returncode == 2
    done = oyez(data, "people", "sign-in", "a@fernwell.example", given="lantern-otter-hedge-42\n")
    assert done.returncode == 0, done.stderr
    unknown = oyez(data, "people", "sign-in", "x@fernwell.example", given="irrelevant\n")
    assert unknown.returncode == 2


def test_the_emergency_administrator_is_set_up_once_with_an_address_of_its_own(data: Path) -> None:
    setting_up = ("setup", "--emergency-administrator")
    weak = oyez(data, *setting_up, "glass@fernwell.example", given="password\n")
    assert weak.returncode == 2
    for _ in range(2):
        done = oyez(data, *setting_up, "glass@fernwell.example", given="lantern-otter-hedge-42\n")
        assert done.returncode == 0, done.stderr
    everyday = oyez(data, *setting_up, "a@fernwell.example", given="lantern-otter-hedge-42\n")
    assert everyday.returncode == 2
    assert "of its own" in everyday.stderr


def test_a_scim_token_is_shown_once_and_needs_a_tenant(data: Path) -> None:
    refused = oyez(data, "people", "scim-token")
    assert refused.returncode == 2
    assert "OYEZ_OIDC_TENANT" in refused.stderr
    made = oyez(data, "people", "scim-token", OYEZ_OIDC_TENANT="1f6a7c1e")
    assert made.returncode == 0, made.stderr
    assert "oyez_scim_" in made.stdout
    assert "/scim/v2/" in made.stdout


def test_the_demonstration_refuses_a_council_s_own_database(data: Path) -> None:
    refused = oyez(data, "demo", "--prepare")
    assert refused.returncode == 2
    assert "belongs to a real council" in refused.stderr


def test_preparing_the_demonstration_twice_changes_nothing(demonstration: Path) -> None:
    before = oyez(demonstration, "ledger", "verify").stdout
    assert oyez(demonstration, "demo", "--prepare").returncode == 0
    assert oyez(demonstration, "ledger", "verify").stdout == before


def test_the_ledger_of_the_demonstration_is_whole(demonstration: Path) -> None:
    verified = oyez(demonstration, "ledger", "verify")
    assert verified.returncode == 0
    assert "entries verified" in verified.stdout


def test_a_row_changed_by_hand_is_found_with_exit_1_and_its_number(data: Path) -> None:
    with sqlite3.connect(data / "oyez.sqlite3") as database:
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            database.execute("UPDATE ledger_entry SET body = x'7b7d' WHERE sequence = 1")
        database.execute("DROP TRIGGER ledger_entry_no_update")
        database.execute("UPDATE ledger_entry SET body = x'7b7d' WHERE sequence = 1")
    found = oyez(data, "ledger", "verify")
    assert found.returncode == 1
    assert "Entry 1" in found.stdout
