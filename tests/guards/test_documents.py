"""What the documents promise stands in the tree, and what stands is documented."""

import re
from pathlib import Path

import pytest

from oyez.cli.main import COMMANDS
from oyez.settings import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
CODES = (
    ["PUR", "SCO", "CLO"]
    + [f"REL{n}" for n in range(1, 7)]
    + [f"PRI{n}" for n in range(1, 4)]
    + [f"PRO{n}" for n in range(1, 7)]
    + [f"POL{n}" for n in range(1, 12)]
)


def rows() -> dict[str, list[str]]:
    text = (ROOT / "docs" / "policy-map.md").read_text(encoding="utf-8")
    found = re.findall(r"^\| ([A-Z]{3}\d*) \|(.*)\|$", text, re.MULTILINE)
    return {code: [cell.strip() for cell in rest.split("|")] for code, rest in found}


def test_every_clause_has_a_row_and_no_row_is_of_another_clause() -> None:
    assert set(rows()) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_clause_leads_to_code_and_a_test_or_is_called_planned(code: str) -> None:
    what, source, test = rows()[code]
    if what == "planned":
        assert (source, test) == ("", "")
        return
    for path in (source, test):
        assert (ROOT / path.strip("`")).exists(), f"{code}: {path} does not exist"


def test_every_setting_is_documented_and_no_other() -> None:
    text = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `(OYEZ_[A-Z_]+)`", text, re.MULTILINE))
    assert documented == {setting.variable for setting in SETTINGS}


def test_every_command_is_documented() -> None:
    text = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`oyez {name}" not in text] == []


def test_every_link_in_the_documents_leads_to_a_file() -> None:
    missing = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert missing == []
