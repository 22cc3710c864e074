"""`oyez people import FILE.csv`, `oyez people sign-in EMAIL` and `oyez people scim-token`."""

import argparse
import json
from pathlib import Path

from django.conf import settings

from oyez.cli.django_setup import require_migrated
from oyez.cli.password import ask_for_password
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.models import Person, User
from oyez.people.register_file import read_register
from oyez.people.services import import_register, set_password
from oyez.people.sign_in.scim_tokens import make_scim_token

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
    machine = commands.add_parser(
        "scim-token", help="Make the token with which Entra ID keeps the register (SCIM)."
    )
    machine.add_argument("name", nargs="?", default="Entra ID", help="Which directory it is for.")
    given = parser.parse_args(arguments)
    if given.command == "import":
        return _import(given.file, as_json=given.json)
    if given.command == "scim-token":
        return _scim_token(given.name)
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
