"""`oyez setup`: prepares the database, and says what to do next."""

import argparse

from django.conf import settings
from django.core.management import call_command

from oyez.people.actors import System
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
    argparse.ArgumentParser(prog="oyez setup").parse_args(arguments)
    call_command("migrate", verbosity=0, interactive=False)
    if not PolicyVersion.objects.exists():
        name, content = model_policy()
        import_document(System("setup"), content=content, name=name, now=settings.CLOCK())
    print(_NEXT)
    return 0
