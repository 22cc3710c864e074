"""Lines into a policy: parts, numbered clauses, items, closing words.

1. the file is cut into parts by its headings (`sections`);
2. purpose and scope are read as prose with a list each;
3. principles, procedure and policy are read as numbered clauses without a gap;
4. what follows the last number of the last part is the closing, unless it has its own heading;
5. each clause learns which related policies it names.
"""

from dataclasses import replace

from oyez.policy.document.headings import LISTED, Part
from oyez.policy.document.lines import Kind, Line, Puzzled, Reading
from oyez.policy.document.numbered import read_numbered
from oyez.policy.document.prose import last_number, read_prose, read_related
from oyez.policy.document.related import named
from oyez.policy.document.sections import Section, split
from oyez.policy.document.shape import Clause, PolicyDocument

UNTITLED = "Social media policy"
LONGEST_TITLE = 120


def parse(reading: Reading) -> PolicyDocument:
    """Read lines as a policy; raises `Puzzled` naming the line that cannot be understood."""
    sections = split(reading)
    clauses: dict[Part, list[Clause]] = {}
    introductions: dict[Part, str] = {}
    notes: list[str] = []
    headed = {section.part for section in sections.parts}
    last_list = [section.part for section in sections.parts if section.part in LISTED][-1]
    after = 0
    for section in sections.parts:
        _refuse_empty(reading.unit, section)
        if section.part in LISTED:
            tail = section.part is last_list and Part.CLOSING not in headed
            numbered = read_numbered(reading.unit, section, closing=tail, after=after)
            clauses[section.part] = list(numbered.clauses)
            introductions |= {section.part: numbered.introduction} if numbered.introduction else {}
            after = numbered.last_number
            if numbered.closing:
                clauses[Part.CLOSING] = [
                    Clause(Part.CLOSING, 0, numbered.closing, line=numbered.ends)
                ]
            notes += numbered.notes
        elif section.part is Part.RELATED:
            related, introduction = read_related(reading.unit, section, after=after)
            after = last_number(section.lines, after)
            clauses[Part.RELATED] = related
            introductions |= {Part.RELATED: introduction} if introduction else {}
        else:
            with_names = section.part is Part.PURPOSE and Part.RELATED not in headed
            prose = read_prose(reading.unit, section, related=with_names, after=after)
            after = last_number(section.lines, after)
            clauses[section.part] = [prose.clause]
            if with_names:
                clauses[Part.RELATED] = list(prose.related)
    for part in (Part.RELATED, Part.CLOSING):
        if not clauses.get(part):
            notes.append(f"The document has no part “{part.label}”.")
    ordered = [clause for part in Part for clause in clauses.get(part, [])]
    return PolicyDocument(
        _title(sections.front), _cross_named(ordered), introductions, tuple(notes)
    )


def _refuse_empty(unit: str, section: Section) -> None:
    if not any(line.kind is not Kind.HEADING for line in section.lines):
        name = section.part.label
        raise Puzzled(unit, section.heading, f"the part “{name}” is empty. Write it, or remove it.")


def _cross_named(clauses: list[Clause]) -> tuple[Clause, ...]:
    titles = {clause.code: clause.text for clause in clauses if clause.part is Part.RELATED}
    return tuple(
        clause
        if clause.part is Part.RELATED
        else replace(clause, related=named("\n".join((clause.text, *clause.items)), titles))
        for clause in clauses
    )


def _title(front: tuple[Line, ...]) -> str:
    """Return the headings before the first part as one title, in sentence case if in capitals."""
    words = " ".join(line.text for line in front if line.kind is Kind.HEADING)
    words = words or (front[0].text if front else "")
    if not words or len(words) > LONGEST_TITLE:
        return UNTITLED
    return words.capitalize() if words == words.upper() else words
