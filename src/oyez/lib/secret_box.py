"""Secrets at rest: encrypted and authenticated, with keys that can be replaced one by one."""

import json
from collections.abc import Mapping, Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from oyez.lib.complaint import Complaint


class SecretBox:
    """Seals and opens small dictionaries of text.

    The first key seals, every key opens: put a new key in front, re-seal, then drop the old one.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except ValueError as error:
            raise Complaint(
                "The token key is not 32 bytes in url-safe base64: correct OYEZ_TOKEN_KEY."
            ) from error

    def seal(self, secrets: Mapping[str, str]) -> bytes:
        """Return `secrets`, encrypted."""
        return self._fernet.encrypt(json.dumps(dict(secrets)).encode())

    def open(self, sealed: bytes) -> dict[str, str]:
        """Return what was sealed; raises Complaint where no key opens it."""
        try:
            opened: dict[str, str] = json.loads(self._fernet.decrypt(sealed))
        except InvalidToken as error:
            raise Complaint(
                "The stored credentials cannot be opened with this token key: "
                "restore the key, or connect the account again."
            ) from error
        return opened
