"""A class that no style knows is a mistake that nobody sees until a page looks wrong."""

import re
from pathlib import Path

import oyez

ROOMS = Path(oyez.__file__ or "").parent
SCSS = ROOMS / "pages" / "assets" / "scss"
OWN = re.compile(r"\boz-[a-z0-9]+(?:[-_]+[a-z0-9]+)*")


def styled() -> set[str]:
    """Return our class names as the sources spell them, with those nested by `&`."""
    names = {f"oz-colour-{number}" for number in range(1, 13)}
    for path in SCSS.glob("*.scss"):
        block = ""
        for line in path.read_text().splitlines():
            names |= set(OWN.findall(line))
            if found := re.match(r"\.(oz-[a-z_-]+) \{", line):
                block = found[1]
            if nested := re.match(r"\s+&(--[a-z]+)", line):
                names.add(block + nested[1])
    return names


def test_every_class_of_ours_in_a_template_has_a_style() -> None:
    known = styled()
    unknown = {
        (name, path.relative_to(ROOMS).as_posix())
        for path in ROOMS.glob("*/templates/**/*.html")
        for name in OWN.findall(re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", path.read_text()))
        if name not in known
    }
    assert unknown == set()
