"""Addresses in settings: of this site (scheme, host and port), and of a server that it asks."""

from urllib.parse import urlsplit


def site_address(text: str) -> str:
    """Return `text` without a closing slash; "" stays "".

    Raises ValueError unless it is http or https with a host and without path, query or user.
    """
    if not text:
        return ""
    parts = urlsplit(text)
    plain = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
    if parts.scheme not in {"http", "https"} or not parts.hostname or not plain:
        raise ValueError("an address such as https://oyez.example.gov.uk")
    return text.rstrip("/")


def server_address(text: str) -> str:
    """Return the address of a server that is asked over TLS, without a closing slash; "" stays "".

    Raises ValueError unless it is https (http on this machine only) without query or user.
    """
    if not text:
        return ""
    parts = urlsplit(text)
    safe = parts.scheme == "https" or (
        parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost", "::1"}
    )
    if not safe or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise ValueError("an https address such as https://login.example.gov.uk/council")
    return text.rstrip("/")
