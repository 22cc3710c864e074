"""Which lines belong to which part: headings found, contents lists dropped, gaps refused."""

from collections.abc import Iterator
from dataclasses import dataclass

from oyez.lib.complaint import Complaint
from oyez.policy.document.headings import LISTED, REQUIRED, Part, Recognised, recognise
from oyez.policy.document.lines import Kind, Line, Puzzled, Reading

CONTENTS = 3
"""So many headings in a row with nothing between them are a list of contents."""


@dataclass(frozen=True)
class Section:
    """A part's heading and the lines below it."""

    part: Part
    heading: Line
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Sections:
    """What stands before the first part, and the parts in the order of the file."""

    front: tuple[Line, ...]
    parts: tuple[Section, ...]


Found = tuple[int, Recognised]


def split(reading: Reading) -> Sections:
    """Cut a reading into parts; raises `Puzzled` where a part is missing, doubled or unheaded."""
    lines, unit = reading.lines, reading.unit
    if not lines:
        raise Complaint("The file is empty: there is no policy in it.")
    found = _without_title(_without_contents(_without_weak(list(_headings(lines)))))
    if not found:
        known = ", ".join(part.label for part in REQUIRED)
        raise Puzzled(unit, lines[0], f"no heading of a policy was found. A policy has: {known}.")
    _refuse_doubles(unit, lines, found)
    starts = [*(index for index, _ in found), len(lines)]
    parts = tuple(
        Section(here.part, lines[start], lines[start + 1 : end])
        for (start, here), end in zip(found, starts[1:], strict=True)
    )
    _refuse_missing(unit, lines, parts)
    front = lines[: starts[0]]
    for line in front:
        if line.kind is Kind.NUMBERED:
            raise Puzzled(unit, line, "a numbered item stands outside every part of the policy.")
    return Sections(front, parts)


def _headings(lines: tuple[Line, ...]) -> Iterator[Found]:
    for index, line in enumerate(lines):
        if line.kind in (Kind.BULLET, Kind.CONTINUATION):
            continue
        here = recognise(line.text, heading=line.kind is Kind.HEADING)
        if here and (here.strong or line.kind is not Kind.NUMBERED):
            yield index, here


def _without_weak(found: list[Found]) -> list[Found]:
    """Let "Introduction" head the purpose only where nothing is headed "Purpose"."""
    strong = {here.part for _, here in found if here.strong}
    return [(index, here) for index, here in found if here.strong or here.part not in strong]


def _without_contents(found: list[Found]) -> list[Found]:
    """Drop a list of contents: headings in a row, each of which comes again later."""
    run = 1
    while run < len(found) and found[run][0] == found[run - 1][0] + 1:
        run += 1
    listed = [here.part for _, here in found[:run]]
    for length in range(len(listed), CONTENTS - 1, -1):
        again = [here.part for _, here in found[length:]]
        entries = listed[:length]
        if len(set(entries)) == length and all(part in again for part in entries):
            return found[length:]
    return found


def _without_title(found: list[Found]) -> list[Found]:
    """Drop "POLICY" or "PROCEDURE" on the first page where it only ends the document's title."""
    while found and found[0][1].part in LISTED and len(found) > 1:
        part, empty = found[0][1].part, found[1][0] == found[0][0] + 1
        again = any(here.part is part for _, here in found[1:])
        if not (again and empty and found[1][1].part is not part):
            break
        found = found[1:]
    return found


def _refuse_doubles(unit: str, lines: tuple[Line, ...], found: list[Found]) -> None:
    first: dict[Part, Line] = {}
    for index, here in found:
        if here.part in first:
            earlier = first[here.part]
            raise Puzzled(
                unit,
                lines[index],
                f"a second heading for the part “{here.part.label}”; the first is"
                f" {unit.lower()} {earlier.number}, “{earlier.shown()}”. Keep one of them.",
            )
        first[here.part] = lines[index]


def _refuse_missing(unit: str, lines: tuple[Line, ...], parts: tuple[Section, ...]) -> None:
    """Point at the heading before which the missing part should have stood."""
    present = {section.part: section for section in parts}
    for position, part in enumerate(REQUIRED):
        if part in present:
            continue
        after = next((present[p] for p in REQUIRED[position + 1 :] if p in present), None)
        if after is None:
            where, side = lines[-1], "the file ends here"
        else:
            where, side = after.heading, f"“{after.part.label}” begins here"
        raise Puzzled(
            unit,
            where,
            f"{side}, but no heading for the part “{part.label}” was found."
            f" Put a line “{part.label.upper()}” above that part.",
        )
