"""`oyez people import FILE.csv`, `oyez people sign-in EMAIL` and `oyez people scim-token`."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from django.conf import settings

from oyez.cli.django_setup import require_migrated
from oyez.cli.password import ask_for_password
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.models import Person, StagedFile, User
from oyez.people.register_file import lines_of
from oyez.people.services import (
    Preview,
    Source,
    apply_file,
    preview,
    set_password,
    stage_file,
)
from oyez.people.services.staging import forget_rows
from oyez.people.sign_in.scim_tokens import make_scim_token

_WIDTH = 40
_COMMAND_LINE = System("command_line")


def run(arguments: list[str]) -> int:
    """Import a register file, all or nothing, or set a person's password; 2 for bad input."""
    parser = argparse.ArgumentParser(prog="oyez people")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="Apply a register file (CSV), all or nothing.")
    importing.add_argument("file", type=Path)
    importing.add_argument("--json", action="store_true", help="Print the result as JSON.")
    importing.add_argument("--preview", action="store_true", help="Say what it would change.")
    importing.add_argument(
        "--complete", action="store_true", help="Who is not in the file has left."
    )
    importing.add_argument(
        "--many", action="store_true", help="More than a tenth may leave: it is meant."
    )
    signing = commands.add_parser("sign-in", help="Give a person a sign-in, or a new password.")
    signing.add_argument("email", help="As it stands in the register.")
    machine = commands.add_parser(
        "scim-token", help="Make the token with which Entra ID keeps the register (SCIM)."
    )
    machine.add_argument("name", nargs="?", default="Entra ID", help="Which directory it is for.")
    given = parser.parse_args(arguments)
    if given.command == "import":
        return _import(given)
    if given.command == "scim-token":
        return _scim_token(given.name)
    return _sign_in(given.email)


def _import(given: argparse.Namespace) -> int:
    """Stage the file, then apply it, or say what it would change: 1 where it has problems."""
    require_migrated()
    file: Path = given.file
    now = settings.CLOCK()
    staged = stage_file(
        _COMMAND_LINE,
        lines=lines_of(file),
        source=Source(str(file), complete=given.complete),
        now=now,
        progress=_bar(file),
    )
    try:
        if given.preview:
            return _say(preview(staged, now=now), as_json=given.json)
        result = apply_file(_COMMAND_LINE, staged=staged, now=now, many=given.many)
    finally:
        StagedFile.objects.filter(pk=staged.pk, state=StagedFile.State.STAGED).update(
            state=StagedFile.State.DISCARDED, settled_at=now
        )
        forget_rows(staged)
    if given.json:
        print(json.dumps(result.__dict__))
    else:
        print(
            f"Register applied: {result.created} created, {result.changed} changed, "
            f"{result.unchanged} unchanged."
        )
    return 0


def _say(found: Preview, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(asdict(found)))
    else:
        print(
            f"{found.joiners} join, {found.movers} move, {found.leavers + found.missing} leave, "
            f"{found.changed} change otherwise, {found.unchanged} stay as they are. "
            "Nothing was imported."
        )
        for problem in found.problems:
            print(problem)
    return 1 if found.problem_count else 0


def _bar(file: Path) -> Callable[[int], None]:
    """Return what draws the progress on a terminal, by the lines of the file; nothing elsewhere."""
    if not sys.stderr.isatty():
        return lambda _: None
    try:
        with file.open("rb") as lines:
            whole = max(sum(1 for _ in lines) - 1, 1)
    except OSError:
        return lambda _: None

    def draw(rows: int) -> None:
        share = min(rows / whole, 1)
        full = round(share * _WIDTH)
        end = "\n" if share == 1 else ""
        bar = "#" * full + "." * (_WIDTH - full)
        print(f"\r[{bar}] {rows:,} rows", end=end, file=sys.stderr, flush=True)

    return draw


def _sign_in(email: str) -> int:
    require_migrated()
    person = Person.objects.filter(email=email.lower()).first()
    if person is None:
        raise Complaint(f"Nobody in the register has the address {email}: import them first.")
    password = ask_for_password(User(person=person, email=person.email))
    set_password(_COMMAND_LINE, person=person, password=password, now=settings.CLOCK())
    print(f"{person.name} can sign in at {settings.SITE_URL}/sign-in/")
    return 0


def _scim_token(name: str) -> int:
    require_migrated()
    secret = make_scim_token(_COMMAND_LINE, name=name, now=settings.CLOCK())
    print(f"Tenant URL:   {settings.SITE_URL}/scim/v2/")
    print(f"Secret token: {secret}")
    print("It is shown this once. Any token made before no longer works.")
    return 0
