"""Every check there is, declared whole."""

import re
from pathlib import Path

import pytest

import oyez.checks
from oyez.checks.base import Basis, Check, Control, Effect
from oyez.checks.registry import BY_NAME, CHECKS, by_name


def test_two_checks_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match=CHECKS[0].name):
        by_name((*CHECKS, CHECKS[0]))


@pytest.mark.parametrize("one", CHECKS, ids=lambda one: one.name)
def test_a_check_is_declared_whole(one: Check) -> None:
    assert re.fullmatch(r"[a-z][a-z_]*", one.name)
    assert one.title
    assert one.topic
    assert re.fullmatch(r"(?:PRI|PRO|POL)\d+|LAW-[A-Z]+", one.clause)
    assert set(one.roles) <= {"draft", "comment"}
    assert BY_NAME[one.name] is one
    if one.effect is Effect.BLOCK:
        assert one.release, "somebody must be able to release a block"


def test_meaning_cannot_be_declared_to_block() -> None:
    with pytest.raises(ValueError, match="may block"):
        Check("x", "X", "POL1", "x", Effect.BLOCK, Basis.MEANING, lambda _draft, _context: ())


def test_every_file_with_a_check_is_registered() -> None:
    folder = Path(oyez.checks.__file__).parent
    declaring = [
        f for f in folder.rglob("*.py") if re.search(r"^CHECK = ", f.read_text(), re.MULTILINE)
    ]
    assert len(declaring) == len(CHECKS)


def test_every_check_is_documented_and_tested() -> None:
    root = Path(__file__).parents[2]
    pages = (root / "docs" / "checks").glob("*.md")
    page = "\n".join(path.read_text(encoding="utf-8") for path in pages)
    for one in CHECKS:
        assert f"## `{one.name}`" in page, f"docs/checks does not say what {one.name} does"
        assert f"{one.clause}" in page
    assert Control("email", "POL2", Effect.BLOCK).release == ()
