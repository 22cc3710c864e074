"""State machines as one readable table each, validated when imported.

There is no forced path: a move that the table does not list raises `MoveRefused`.
"""

from collections.abc import Mapping
from dataclasses import dataclass


class MoveRefused(Exception):
    """Raised for a move that the table does not list; the text is for the person who tried."""

    def __init__(self, machine: str, old: str, new: str) -> None:
        super().__init__(f"A {machine} that is “{old}” cannot become “{new}”.")
        self.old = old
        self.new = new


@dataclass(frozen=True)
class Machine:
    """A named table of states and the moves out of each.

    `table` maps every state to the states it may move to; a state with an empty tuple is final.
    Every target must itself be a key, and every state must be reachable from `initial` or from one
    of `entries`, the further states in which it may begin.
    """

    name: str
    initial: str
    table: Mapping[str, tuple[str, ...]]
    entries: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        unknown = {new for moves in self.table.values() for new in moves} - set(self.table)
        begins = (self.initial, *self.entries)
        if unknown or not set(begins) <= set(self.table):
            raise ValueError(f"{self.name}: moves to undeclared states {sorted(unknown)}")
        reached, frontier = set(begins), list(begins)
        while frontier:
            for new in self.table[frontier.pop()]:
                if new not in reached:
                    reached.add(new)
                    frontier.append(new)
        if unreachable := set(self.table) - reached:
            raise ValueError(f"{self.name}: nothing leads to {sorted(unreachable)}")

    def allows(self, old: str, new: str) -> bool:
        """Say whether the table lists the move from `old` to `new`."""
        return new in self.table[old]

    def check(self, old: str, new: str) -> None:
        """Raise `MoveRefused` unless the table lists the move from `old` to `new`."""
        if not self.allows(old, new):
            raise MoveRefused(self.name, old, new)

    def draw(self) -> str:
        """Return the table as Markdown lines for the documentation, in the order declared."""
        rows = (f"| {old} | {', '.join(moves) or '(final)'} |" for old, moves in self.table.items())
        return "\n".join(["| state | may become |", "|---|---|", *rows])
