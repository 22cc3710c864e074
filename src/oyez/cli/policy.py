"""`oyez policy import | show | diff`.

A file is read, and refused, before the rooms are loaded: nobody waits for a wrong file.
"""

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import Any

from oyez.checks.base import Control
from oyez.policy.document.headings import Part
from oyez.policy.document.intake import read_path
from oyez.policy.understanding import Understood, understand
from oyez.policy.view import View, differences, view_of
from oyez.policy.view_file import is_view


def run(arguments: list[str]) -> int:
    """Import, show or compare policies; 0 when done, 1 where none is in force or two differ."""
    given = _parser().parse_args(arguments)
    if given.command == "import":
        return _import(given)
    return _show(given) if given.command == "show" else _diff(given)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="oyez policy", description="The policy as data.")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="Read a policy and store it as a draft version.")
    importing.add_argument("file", type=Path, help="plain text, Markdown, .docx, or JSON of “show”")
    importing.add_argument("--title", default="", help="a title, instead of the document's own")
    importing.add_argument("--dry-run", action="store_true", help="say what it says, store nothing")
    importing.add_argument("--json", action="store_true", help="print the policy as JSON")
    showing = commands.add_parser("show", help="Print the version in force, or any version.")
    showing.add_argument("--version", type=int, metavar="N", help="a version's number")
    showing.add_argument("--json", action="store_true", help="print JSON for “oyez check --policy”")
    comparing = commands.add_parser("diff", help="Say what changed; exits 1 where anything did.")
    comparing.add_argument("old", metavar="A", help="a version's number, or a file")
    comparing.add_argument("new", metavar="B", help="a version's number, or a file")
    return parser


def _import(given: argparse.Namespace) -> int:
    content = read_path(given.file)
    understood = _understood(content, given.file.name)
    if not given.dry_run:
        return _store(given, content, understood)
    if given.json:
        _print_json(view_of(understood))
    else:
        _say_understood(understood)
    return 0


def _understood(content: bytes, name: str) -> Understood:
    """Read a file; only one in JSON, whose controls name roles, needs the rooms."""
    if is_view(content, name=name):
        understood: Understood = _rooms().understood(content, name=name)
        return understood
    return understand(content, name=name)


def _store(given: argparse.Namespace, content: bytes, understood: Understood) -> int:
    stored = _rooms().store(content, name=given.file.name, title=given.title)
    if given.json:
        _print_json(stored)
        return 0
    _say_understood(understood)
    print(f"\nStored as version {stored.version}, a draft. It changes nothing until it has been")
    print("consulted on and approved: open Policy, Versions.")
    return 0


def _show(given: argparse.Namespace) -> int:
    found = _rooms().shown(given.version)
    if found is None:
        print(
            "No version of the policy is in force. Approve one, or name one with --version.",
            file=sys.stderr,
        )
        return 1
    heading, shown = found
    if given.json:
        _print_json(shown)
    else:
        print(heading)
        _say_view(shown)
    return 0


def _diff(given: argparse.Namespace) -> int:
    lines = differences(_named(given.old), _named(given.new))
    print("\n".join(lines) if lines else "No clause and no control differs.")
    return 1 if lines else 0


def _named(name: str) -> View:
    if name.isascii() and name.isdigit() and not Path(name).exists():
        stored: View = _rooms().numbered(int(name))
        return stored
    path = Path(name)
    return view_of(_understood(read_path(path), path.name))


def _rooms() -> Any:
    """Load the rooms, and return the half of this command that needs them."""
    importlib.import_module("oyez.cli.django_setup").prepare()
    return importlib.import_module("oyez.cli.policy_versions")


def _print_json(shown: View) -> None:
    print(json.dumps(shown.as_json(), ensure_ascii=False, indent=2))


def _say_understood(understood: Understood) -> None:
    print(understood.document.title)
    _say_view(view_of(understood))
    for note in understood.notes:
        print(f"Note: {note}")


def _say_view(shown: View) -> None:
    for part in Part:
        clauses = [clause for clause in shown.clauses if clause.part == part]
        if not clauses:
            continue
        count = f" ({len(clauses)})" if len(clauses) > 1 else ""
        print(f"\n{part.label}{count}")
        for clause in clauses:
            related = f"  [names {', '.join(clause.related)}]" if clause.related else ""
            print(f"  {clause.code:<6} {clause.title}{related}")
            for item in clause.items:
                print(f"         • {item}")
    print(f"\nControls ({len(shown.controls)})")
    for control in shown.controls:
        print(f"  {_control(control)}")


def _control(control: Control) -> str:
    release = f", released by {' or '.join(control.release)}" if control.release else ""
    return f"{control.clause:<18} {control.check:<22} {control.effect.word}{release}"
