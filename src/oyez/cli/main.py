"""`oyez`: finds the command, runs it, and says what went wrong in one line."""

import importlib
import sys
from dataclasses import dataclass

from oyez.lib.complaint import Complaint


@dataclass(frozen=True)
class Command:
    """A command: the module whose `run(arguments) -> exit code` does it, and one line of help.

    With `django`, the rooms are loaded before the module is, so that it may import models.
    """

    module: str
    help: str
    django: bool = True


COMMANDS = {
    "run": Command("oyez.cli.serve", "Serve the pages and publish, in one process."),
    "demo": Command("oyez.cli.demo", "Serve an invented council to try things with."),
    "setup": Command("oyez.cli.setup", "Prepare the database and the first sign-in."),
    "check": Command("oyez.cli.check", "Say what the policy says about a text.", django=False),
    "policy": Command(
        "oyez.cli.policy", "Import, show and compare versions of the policy.", django=False
    ),
    "people": Command("oyez.cli.people", "Import the register of people."),
    "doctor": Command("oyez.cli.doctor", "Examine whether everything is as it must be."),
    "ledger": Command("oyez.cli.ledger", "Verify the evidence."),
    "manage": Command("oyez.cli.manage", "Django's own management commands."),
}


def main() -> None:
    """Run the command named first on the command line and exit with its code.

    0: done. 1: it ran and found a problem. 2: bad input, said in one line on standard error.
    """
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; bad input never shows a traceback."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if name in {"help", "-h", "--help"}:
        print(usage())
        return 0
    if name not in COMMANDS:
        print(f"oyez: there is no command “{name}”.\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        if COMMANDS[name].django:
            importlib.import_module("oyez.cli.django_setup").prepare()
        module = importlib.import_module(COMMANDS[name].module)
        code: int = module.run(rest)
    except Complaint as complaint:
        print(f"oyez {name}: {complaint}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader has gone (`oyez check … | head`): nothing more to say, and no traceback.
        sys.stderr.close()
        return 0
    return code


def usage() -> str:
    """Return the list of commands, a line each."""
    lines = [f"  {name:<8} {command.help}" for name, command in COMMANDS.items()]
    return "\n".join(["usage: oyez COMMAND …   (oyez COMMAND --help says more)", "", *lines])
