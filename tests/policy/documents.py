"""An invented policy in plain text, and ways to damage it."""

from oyez.policy import shipped

PLAIN = """FERNWELL SOCIAL MEDIA

POLICY AND PROCEDURE

PURPOSE

This tells people how to behave.

Read it with:

1. Equalities Policy
2. Data Protection Policy

SCOPE

It covers every worker.

It covers these sites:

Facebook and the like

LinkedIn

PRINCIPLES

1. We see the benefit of using social media as a powerful tool.
2. It does not replace other channels.

PROCEDURE

1. Nominated representatives in each service area post. For example:
 - Events
 - Jobs
2. Pages are checked and updated regularly.

POLICY

1. Do not disparage colleagues.
2. Follow the Data Protection Policy and reveal nothing confidential.
3. Personal opinions are not those of the council.

Think before you post.
"""


def numbered_lines(text: str) -> list[str]:
    return text.split("\n")


def line_of(text: str, beginning: str) -> int:
    """Return the number that an editor shows for the line that begins so."""
    return next(n for n, line in enumerate(text.split("\n"), 1) if line.startswith(beginning))


def model_policy() -> bytes:
    return shipped.model_policy()[1]
