"""`oyez manage …`: Django's own commands, for maintainers."""

import sys

from django.core.management import execute_from_command_line


def run(arguments: list[str]) -> int:
    """Hand over to Django and return 0; Django exits by itself where it refuses."""
    execute_from_command_line([f"{sys.argv[0]} manage", *arguments])
    return 0
