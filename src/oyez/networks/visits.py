"""Visiting an address that somebody wrote, to see whether it leads anywhere.

The address is a stranger's, so is every redirect, and so is the answer. What protects us:

1. Only http and https, only ports 80 and 443, no names or passwords in the address.
2. A name is resolved once for each connection, private, loopback, link-local, multicast and
   metadata addresses are refused, and the call goes to the very address that was judged
   (`AddressRule`); a redirect is judged like a first address. At most five are followed.
3. The whole visit ends within ten seconds. Of an answer the head alone is read, 100 KB at most;
   nothing is unpacked, no cookie is kept, nothing secret is sent.
4. HEAD is asked first; only where that settles nothing, GET.

A visit calls dead only what is surely so. Whatever could be our own trouble, or a server that does
not like robots, is "could not tell".
"""

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urljoin

import httpcore2

from oyez.lib.links import belongs_to, host_of, web_address
from oyez.networks.addresses import AddressRule
from oyez.networks.base import Refused
from oyez.networks.http import Answer, Http, Patience
from oyez.networks.wire import FAILURES, call

VISITING = AddressRule(plain=True, ports=frozenset({80, 443}))
PATIENCE = Patience(connect=5.0, read=4.0, write=4.0, pool=5.0, total=10.0, redirects=5)

_RESERVED = ("example", "test", "invalid", "localhost", "local", "onion")
_MOVED = frozenset({301, 302, 303, 307, 308})
_GONE = {
    404: "the site says that it has no such page.",
    410: "the site says that the page is gone.",
}
_NO_SUCH_NAME = frozenset(
    getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, name)
)


class Outcome(StrEnum):
    """What a visit found."""

    ALIVE = "alive"
    DEAD = "dead"
    UNKNOWN = "unknown"  # could not tell


@dataclass(frozen=True)
class Visit:
    """The outcome, and why, as the end of a sentence for staff; "" where it is alive."""

    outcome: Outcome
    reason: str = ""


class Visitor:
    """Visits addresses, one call after the other; threads may share it."""

    def __init__(
        self,
        rule: AddressRule = VISITING,
        *,
        patience: Patience = PATIENCE,
        tls: ssl.SSLContext | None = None,
        site: str = "",
    ) -> None:
        self._patience = patience
        self._http = Http(rule, patience=patience, tls=tls, site=site)

    def close(self) -> None:
        """Let go of all kept connections."""
        self._http.close()

    def visit(self, address: str) -> Visit:
        """Say whether `address` leads somewhere; never raises for anything a server does."""
        url = web_address(address)
        if not url:
            return Visit(Outcome.UNKNOWN, "Oyez does not visit such addresses.")
        if belongs_to(host_of(url), _RESERVED):
            return Visit(Outcome.UNKNOWN, "names of this kind are reserved for examples.")
        try:
            with call(self._patience.total):
                return self._followed(url)
        except Refused:
            return Visit(Outcome.UNKNOWN, "Oyez does not visit such addresses.")
        except FAILURES as failure:
            return _failed(failure)

    def _followed(self, url: str) -> Visit:
        for _ in range(self._patience.redirects + 1):
            answer = self._asked(url)
            if answer.status not in _MOVED:
                return _judged(answer)
            target = _target(url, answer)
            if not target:
                return Visit(Outcome.UNKNOWN, "it sends visitors on to no address.")
            url = target
        return Visit(Outcome.UNKNOWN, "it sends visitors from one address to another.")

    def _asked(self, url: str) -> Answer:
        try:
            answer = self._http.look("HEAD", url)
        except (httpcore2.ProtocolError, httpcore2.ReadError, httpcore2.ReadTimeout):
            # Some servers hang up on it, or never answer it.
            return self._http.look("GET", url)
        if answer.ok or answer.status in _MOVED:
            return answer
        return self._http.look("GET", url)


def _target(url: str, answer: Answer) -> str:
    """Return where a redirect leads, without its fragment; "" where that is no address."""
    try:
        return urljoin(url, answer.headers.get("location", "")).partition("#")[0]
    except ValueError:
        return ""


def _judged(answer: Answer) -> Visit:
    if answer.ok:
        return Visit(Outcome.ALIVE)
    if answer.status in _GONE:
        return Visit(Outcome.DEAD, _GONE[answer.status])
    return Visit(Outcome.UNKNOWN, f"the site answered with status {answer.status}.")


def _failed(failure: Exception) -> Visit:
    for cause in _causes(failure):
        if isinstance(cause, socket.gaierror) and cause.errno in _NO_SUCH_NAME:
            return Visit(Outcome.DEAD, "there is no site of this name.")
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Visit(Outcome.DEAD, "browsers refuse the site's certificate.")
        if isinstance(cause, ssl.SSLError) and not isinstance(
            cause, ssl.SSLEOFError | ssl.SSLZeroReturnError
        ):
            return Visit(Outcome.DEAD, "the site offers no encryption that browsers accept.")
    return Visit(Outcome.UNKNOWN, "the site did not answer as it should.")


def _causes(failure: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = failure
    for _ in range(8):
        if cause is None:
            return
        yield cause
        cause = cause.__cause__ or cause.__context__
