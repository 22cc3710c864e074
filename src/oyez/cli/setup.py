"""`oyez setup`: prepares the database, and says what to do next."""

import argparse

from django.conf import settings
from django.core.management import call_command

from oyez.cli.password import ask_for_password
from oyez.people.actors import System
from oyez.people.sign_in.emergency import appoint
from oyez.policy.models import PolicyVersion
from oyez.policy.services import import_document
from oyez.policy.shipped import model_policy

_NEXT = """The database is ready. What to do next:

  oyez people import FILE.csv      who works here, in which role, who is nominated
  oyez people sign-in EMAIL        a first password for one of them
  oyez policy import FILE          your own policy (the model policy is there as a draft)
  oyez run                         serve the pages and publish
"""


def run(arguments: list[str]) -> int:
    """Bring the database to this version; a new one gets the model policy as a draft."""
    parser = argparse.ArgumentParser(prog="oyez setup")
    parser.add_argument(
        "--emergency-administrator",
        metavar="EMAIL",
        help="Make the one account that can name an HR officer or ICT when they are locked out.",
    )
    given = parser.parse_args(arguments)
    call_command("migrate", verbosity=0, interactive=False)
    if not PolicyVersion.objects.exists():
        name, content = model_policy()
        import_document(System("setup"), content=content, name=name, now=settings.CLOCK())
    if given.emergency_administrator:
        appoint(
            System("setup"),
            email=given.emergency_administrator,
            password=ask_for_password(),
            now=settings.CLOCK(),
        )
        print("The emergency administrator is set up. Keep the password in the council’s safe.")
        return 0
    print(_NEXT)
    return 0
