"""The address of the server that email is handed to."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


@dataclass(frozen=True)
class MailServer:
    """Where email is handed over, and how. An empty host means that none is sent."""

    host: str = ""
    port: int = 0
    user: str = ""
    password: str = ""
    starttls: bool = False
    tls: bool = False

    def __bool__(self) -> bool:
        return bool(self.host)


def mail_server(text: str) -> MailServer:
    """Read `smtps://user:password@host:465`, `smtp+tls://…` (STARTTLS) or `smtp://host` (plain).

    "" is no server. Raises ValueError for anything else, and for a password without encryption.
    """
    if not text:
        return MailServer()
    parts = urlsplit(text)
    if parts.scheme not in _PORTS or not parts.hostname or parts.path.strip("/") or parts.query:
        raise ValueError("an address such as smtps://user:password@mail.example.gov.uk")
    if parts.password and parts.scheme == "smtp":
        raise ValueError("safe: with a password the address begins with smtps:// or smtp+tls://")
    return MailServer(
        host=parts.hostname,
        port=parts.port or _PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starttls=parts.scheme == "smtp+tls",
        tls=parts.scheme == "smtps",
    )


def sender(text: str) -> str:
    """Read the address that email comes from; raises ValueError where it is none."""
    name, at, host = text.partition("@")
    if text and (
        not name or not at or not host or any(c.isspace() or c in "<>,@" for c in name + host)
    ):
        raise ValueError("an address such as oyez@example.gov.uk")
    return text
