"""A table of states that contradicts itself is refused when it is declared."""

import pytest

from oyez.lib.states import Machine, MoveRefused

DOOR = Machine("door", "open", {"open": ("shut",), "shut": ("open", "locked"), "locked": ()})


def test_a_listed_move_passes_and_any_other_is_refused_in_words() -> None:
    DOOR.check("open", "shut")
    with pytest.raises(MoveRefused, match="A door that is “open” cannot become “locked”"):
        DOOR.check("open", "locked")
    with pytest.raises(MoveRefused):
        DOOR.check("locked", "open")


def test_a_move_to_an_undeclared_state_is_refused_at_declaration() -> None:
    with pytest.raises(ValueError, match="undeclared"):
        Machine("door", "open", {"open": ("ajar",)})


def test_a_state_that_nothing_leads_to_is_refused_at_declaration() -> None:
    with pytest.raises(ValueError, match="nothing leads to"):
        Machine("door", "open", {"open": (), "shut": ()})


def test_the_table_draws_itself() -> None:
    assert "| locked | (final) |" in DOOR.draw()
