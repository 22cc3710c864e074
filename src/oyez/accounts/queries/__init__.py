"""Reading the register: accounts, rights on them, their security, requests, checks, look-up."""

from oyez.accounts.queries.official import Answer, official, whose
from oyez.accounts.queries.register import (
    connection_settings,
    listed,
    may_post_as,
    open_to,
    owns_any,
    page_owners,
)
from oyez.accounts.queries.work import todo

__all__ = [
    "Answer",
    "connection_settings",
    "listed",
    "may_post_as",
    "official",
    "open_to",
    "owns_any",
    "page_owners",
    "todo",
    "whose",
]
