"""`oyez people import FILE.csv` and `oyez people sign-in EMAIL`."""

import argparse
import getpass
import json
import sys
from pathlib import Path

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from oyez.cli.django_setup import require_migrated
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.models import Person, User
from oyez.people.register_file import read_register
from oyez.people.services import import_register, set_password

_COMMAND_LINE = System("command_line")


def run(arguments: list[str]) -> int:
    """Import a register file, all or nothing, or set a person's password; 2 for bad input."""
    parser = argparse.ArgumentParser(prog="oyez people")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="Apply a register file (CSV), all or nothing.")
    importing.add_argument("file", type=Path)
    importing.add_argument("--json", action="store_true", help="Print the result as JSON.")
    signing = commands.add_parser("sign-in", help="Give a person a sign-in, or a new password.")
    signing.add_argument("email", help="As it stands in the register.")
    given = parser.parse_args(arguments)
    if given.command == "import":
        return _import(given.file, as_json=given.json)
    return _sign_in(given.email)


def _import(file: Path, *, as_json: bool) -> int:
    rows = read_register(file)
    require_migrated()
    result = import_register(_COMMAND_LINE, rows=rows, now=settings.CLOCK())
    if as_json:
        print(json.dumps(result.__dict__))
    else:
        print(
            f"Register applied: {result.created} created, {result.changed} changed, "
            f"{result.unchanged} unchanged."
        )
    return 0


def _sign_in(email: str) -> int:
    require_migrated()
    person = Person.objects.filter(email=email.lower()).first()
    if person is None:
        raise Complaint(f"Nobody in the register has the address {email}: import them first.")
    password = _password(person)
    set_password(_COMMAND_LINE, person=person, password=password, now=settings.CLOCK())
    print(f"{person.name} can sign in at {settings.SITE_URL}/sign-in/")
    return 0


def _password(person: Person) -> str:
    """Ask twice at a terminal; else read one line, so that a script can give it."""
    if not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\n")
    else:
        password = getpass.getpass("New password: ")
        if getpass.getpass("Once more: ") != password:
            raise Complaint("The two passwords differ: nothing was changed.")
    try:
        validate_password(password, User(person=person, email=person.email))
    except ValidationError as error:
        raise Complaint(" ".join(error.messages)) from error
    return password
