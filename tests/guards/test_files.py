"""The house rules that a tool can hold (STYLE rule 11)."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import BOTH_DATABASES

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 400
BANNED_ROOMS = {"utils", "helpers", "common", "misc", "manager", "managers"}


def tracked(*suffixes: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    return [ROOT / name for name in listed if name.endswith(suffixes) and (ROOT / name).exists()]


def test_no_file_is_longer_than_400_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked(".py", ".html", ".scss", ".js", ".sh")
        if "/migrations/" not in str(path)
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert long == {}


def test_no_module_is_called_utils_or_helpers() -> None:
    assert [p for p in tracked(".py") if {p.stem, p.parent.name} & BANNED_ROOMS] == []


def test_nothing_is_imported_inside_a_function() -> None:
    inside = []
    for path in tracked(".py"):
        if "/migrations/" in str(path):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                inside += [
                    f"{path.relative_to(ROOT)}:{inner.lineno}"
                    for inner in ast.walk(node)
                    if isinstance(inner, ast.Import | ast.ImportFrom)
                ]
    assert inside == []


def test_templates_have_no_inline_script_style_or_handler() -> None:
    banned = re.compile(
        r"<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+=[\"']|javascript:", re.IGNORECASE
    )
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked(".html")
        for match in banned.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("pattern", ["--index-url", "extra-index", 'resolved": "http'])
def test_no_lock_names_a_registry(pattern: str) -> None:
    locks = [*(ROOT / "requirements").glob("*.txt"), ROOT / "package-lock.json"]
    assert [lock.name for lock in locks if pattern in lock.read_text(encoding="utf-8")] == []


def test_locks_carry_hashes() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text(encoding="utf-8")
        assert text.count("--hash=sha256:") >= len(re.findall(r"^[a-z].*==", text, re.MULTILINE)), (
            lock.name
        )


def test_what_is_named_for_both_databases_stands_there() -> None:
    assert [name for name in BOTH_DATABASES if not (ROOT / "tests" / name).exists()] == []
