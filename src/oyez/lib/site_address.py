"""The public address of a site: scheme, host and port, nothing more."""

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
