"""Asking for a password on the command line."""

import getpass
import sys

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from oyez.lib.complaint import Complaint
from oyez.people.models import User


def ask_for_password(user: User | None = None) -> str:
    """Ask twice at a terminal; else read one line, so that a script can give it.

    Raises Complaint for two that differ and for one that is too easy to guess.
    """
    if not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\n")
    else:
        password = getpass.getpass("New password: ")
        if getpass.getpass("Once more: ") != password:
            raise Complaint("The two passwords differ: nothing was changed.")
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise Complaint(" ".join(error.messages)) from error
    return password
