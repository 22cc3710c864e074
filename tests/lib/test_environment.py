"""Settings fail loudly, in one line, and never show a secret."""

from pathlib import Path

import pytest

from oyez.lib.complaint import Complaint
from oyez.lib.environment import Setting, boolean, port, read_settings

DECLARED = (
    Setting("PORT", "A port.", "8000", port),
    Setting("DEBUG", "Talk.", "false", boolean),
    Setting("TOKEN", "A secret.", "", secret=True),
)


def test_defaults_hold_where_nothing_is_set() -> None:
    assert read_settings(DECLARED, {"PATH": "/bin"}) == {"PORT": 8000, "DEBUG": False, "TOKEN": ""}


def test_an_unknown_variable_is_refused_by_name() -> None:
    with pytest.raises(Complaint, match="OYEZ_PROT is not a setting"):
        read_settings(DECLARED, {"OYEZ_PROT": "80"})


@pytest.mark.parametrize("text", ["", "0", "65536", "80a", "-1", "８０"])
def test_a_port_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Complaint, match=r"OYEZ_PORT.*1 to 65535"):
        read_settings(DECLARED, {"OYEZ_PORT": text})


def test_a_secret_comes_from_its_file_without_the_line_end(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("s3cret\n")
    assert read_settings(DECLARED, {"OYEZ_TOKEN_FILE": str(file)})["TOKEN"] == "s3cret"


def test_a_secret_given_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="both set"):
        read_settings(DECLARED, {"OYEZ_TOKEN": "a", "OYEZ_TOKEN_FILE": str(tmp_path)})


def test_a_missing_secret_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="cannot be read"):
        read_settings(DECLARED, {"OYEZ_TOKEN_FILE": str(tmp_path / "none")})


def test_only_secrets_may_come_from_a_file() -> None:
    with pytest.raises(Complaint, match="OYEZ_PORT_FILE is not a setting"):
        read_settings(DECLARED, {"OYEZ_PORT_FILE": "/etc/port"})


def test_a_malformed_secret_is_not_shown() -> None:
    def never(text: str) -> str:
        raise ValueError("what it should be")

    declared = (Setting("TOKEN", "A secret.", "", never, secret=True),)
    with pytest.raises(Complaint) as refusal:
        read_settings(declared, {"OYEZ_TOKEN": "hunter2"})
    assert "hunter2" not in str(refusal.value)
