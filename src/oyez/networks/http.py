"""All outgoing HTTP: time, size, address, redirect and TLS rules, and what a failure proves.

A call either returns an `Answer` or raises what the contract of a network allows:

| what happened | reading | writing |
|---|---|---|
| the address rule, or an address that is none | Refused | Refused |
| no name, no connection, TLS failed, no free connection: no byte left | NotSent | NotSent |
| silence, a cut, an answer that is no HTTP or too long | NotSent | OutcomeUnknown |
| 429 or 503 that the vendor documents as "not accepted" | NotSent | NotSent, with its Retry-After |
| any other 408, 425, 429, 5xx | NotSent | OutcomeUnknown |
| a 5xx that the vendor documents as a refusal | NotSent | an `Answer` |
| a redirect | followed, three at most | Refused for 301, 307, 308, else OutcomeUnknown |

A 2xx or another 4xx is an `Answer`: only the network knows what its vendor means by it. Nothing is
ever sent a second time from here. No error text or log line holds more of an address than its host.
"""

import json
import logging
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.metadata import version
from typing import Any

import httpx2
import truststore

from oyez.lib.clock import Clock, system_clock
from oyez.networks.addresses import AddressRefused, AddressRule
from oyez.networks.base import NetworkError, NotSent, OutcomeUnknown, Refused
from oyez.networks.wire import FAILURES, Call, Transport, call

LONGEST_RETRY_AFTER = timedelta(days=1)
_MOVED = frozenset({301, 302, 303, 307, 308})
_MOVED_UNPROCESSED = frozenset({301, 307, 308})
_BUSY = frozenset({408, 425, 429})


@dataclass(frozen=True)
class Patience:
    """How long one step, and one whole call, may take, in seconds; the last is the longest answer.

    `total` also counts the redirects of a reading call. Only the machine's resolver, which has
    limits of its own, stands outside it.
    """

    connect: float = 5.0
    read: float = 20.0
    write: float = 20.0
    pool: float = 5.0
    total: float = 40.0
    answer_bytes: int = 5_000_000
    redirects: int = 3


@dataclass(frozen=True)
class Answer:
    """What a server answered, read to its end. Header names are in lower case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def ok(self) -> bool:
        """Say whether the server reports success (2xx)."""
        return 200 <= self.status < 300  # noqa: PLR2004

    @property
    def is_refusal(self) -> bool:
        """Say whether the status alone proves that nothing was done (4xx but for the busy ones)."""
        return 400 <= self.status < 500 and self.status not in _BUSY  # noqa: PLR2004

    def json(self) -> Any:
        """Return the body as JSON; raises ValueError for anything else."""
        return json.loads(self.body)


@dataclass(frozen=True)
class File:
    """One file of a multipart form, in the form's field `name`."""

    name: str
    filename: str
    content: bytes = field(repr=False)
    media_type: str


class _TooLong(Exception):
    """The answer is longer than we read."""


class Http:
    """The one client. Make it once, at start: a hundred senders may share it.

    The address rule belongs to the client and not to a call, because its kept connections are
    shared: a call with a narrower rule could otherwise travel on a connection of a wider one.
    """

    def __init__(
        self,
        rule: AddressRule | None = None,
        *,
        clock: Clock = system_clock,
        patience: Patience | None = None,
        tls: ssl.SSLContext | None = None,
        site: str = "",
    ) -> None:
        """Take the machine's own certificate authorities unless `tls` brings others.

        `site` is our public address, told to servers that did not ask for our call.
        """
        for name in ("httpx2", "httpcore2"):  # their log lines hold whole addresses
            logging.getLogger(name).setLevel(logging.WARNING)
        self._clock = clock
        self._patience = patience or Patience()
        self._client = httpx2.Client(
            transport=Transport(
                rule or AddressRule(), tls or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            ),
            timeout=httpx2.Timeout(
                connect=self._patience.connect,
                read=self._patience.read,
                write=self._patience.write,
                pool=self._patience.pool,
            ),
            trust_env=False,
            # What one account's call was given must not travel with another's.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            # Unpacking could turn a small answer into an endless one.
            headers={"User-Agent": _agent(site), "Accept-Encoding": "identity"},
        )

    def close(self) -> None:
        """Let go of all kept connections."""
        self._client.close()

    def read(
        self,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """GET `url`; raises Refused or NotSent, as asking again is always harmless."""
        request = self._request("GET", url, params=params, headers=headers)
        origin = request.url
        with call(self._patience.total) as one:
            for _ in range(self._patience.redirects + 1):
                answer = self._send(request, one, writing=False)
                if answer.status not in _MOVED:
                    break
                request = self._redirected(request, answer)
            else:
                raise Refused(
                    f"{origin.host} sends Oyez from one address to another without an end. "
                    "Check the address.",
                    code=str(answer.status),
                )
        if answer.status in _BUSY or answer.status >= 500:  # noqa: PLR2004
            raise NotSent(_busy(origin.host, answer), retry_after=self._retry_after(answer))
        return answer

    def write(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        json_body: object = None,
        form: Mapping[str, str] | None = None,
        files: Sequence[File] = (),
        not_accepted: frozenset[int] = frozenset(),
        definite: Callable[[Answer], bool] = lambda _: False,
    ) -> Answer:
        """Send once; raises Refused, NotSent or OutcomeUnknown as the table says.

        `not_accepted` holds the statuses (429, 503) that the vendor documents as "not accepted";
        a 503 counts only when it comes with Retry-After, as one without may be anybody's.
        `definite` says of a 5xx whether it is the vendor's documented way to refuse.
        """
        parts = [(part.name, (part.filename, part.content, part.media_type)) for part in files]
        request = self._request(
            method, url, headers=headers, json=json_body, data=form, files=parts or None
        )
        host = request.url.host
        with call(self._patience.total) as one:
            answer = self._send(request, one, writing=True)
        if answer.status in _MOVED_UNPROCESSED:
            raise Refused(
                f"{host} says that it has moved. Enter the address that a browser shows when you "
                "open the site.",
                code=str(answer.status),
            )
        if answer.status in not_accepted and (
            answer.status != 503 or "retry-after" in answer.headers  # noqa: PLR2004
        ):
            raise NotSent(_busy(host, answer), retry_after=self._retry_after(answer))
        if answer.ok or answer.is_refusal or definite(answer):
            return answer
        raise OutcomeUnknown(f"{_busy(host, answer)} It may have been accepted all the same.")

    def look(self, method: str, url: str) -> Answer:
        """Ask once and hang up after the head of the answer; nothing is followed, no body is read.

        Runs within the caller's `wire.call`. Raises Refused for an address that may not be called,
        and what went wrong on the wire as it is (`FAILURES`).
        """
        request = self._request(method, url)
        try:
            response = self._client.send(request, stream=True)
        except AddressRefused as refusal:
            raise Refused(str(refusal), code="address") from refusal
        response.close()
        return Answer(response.status_code, _small_names(response.headers), b"")

    def _request(self, method: str, url: str, **parts: Any) -> httpx2.Request:
        try:
            request = self._client.build_request(method, url, **parts)
        except (httpx2.InvalidURL, ValueError):
            request = None
        if request is None or not _is_web_address(request.url):
            raise Refused("This is not a web address. It must begin with https://.", code="address")
        if request.url.userinfo:
            raise Refused("Leave the name and password out of the web address.", code="address")
        return request

    def _redirected(self, request: httpx2.Request, answer: Answer) -> httpx2.Request:
        try:
            target = request.url.join(answer.headers.get("location", ""))
        except (httpx2.InvalidURL, ValueError):
            target = request.url.join("")
        headers = dict(request.headers)
        headers.pop("host", None)
        if _origin(target) != _origin(request.url):
            headers.pop("authorization", None)
        return self._request("GET", str(target), headers=headers)

    def _send(self, request: httpx2.Request, one: Call, *, writing: bool) -> Answer:
        """Send once and read to the end; nothing of the request stays in what is raised."""
        host = request.url.host
        error: NetworkError
        try:
            return self._exchange(request)
        except AddressRefused as refusal:
            error = Refused(str(refusal), code="address")
        except _TooLong:
            error = _lost(f"{host} answered with more than Oyez reads.", writing=writing)
        except FAILURES as failure:
            kind = type(failure).__name__
            if not one.started:
                error = NotSent(f"{host} could not be reached, so nothing was sent ({kind}).")
            else:
                error = _lost(f"{host} did not answer as it should ({kind}).", writing=writing)
        raise error  # outside the handler, so that it drags no request along as its context

    def _exchange(self, request: httpx2.Request) -> Answer:
        response = self._client.send(request, stream=True)
        try:
            body = bytearray()
            for chunk in response.iter_raw():
                body += chunk
                if len(body) > self._patience.answer_bytes:
                    raise _TooLong
        finally:
            response.close()
        return Answer(response.status_code, _small_names(response.headers), bytes(body))

    def _retry_after(self, answer: Answer) -> timedelta | None:
        text = answer.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdigit():
            wait = timedelta(seconds=min(int(text), int(LONGEST_RETRY_AFTER.total_seconds())))
        else:
            try:
                at = parsedate_to_datetime(text)
            except ValueError:
                return None
            wait = _aware(at) - self._clock()
        return max(timedelta(0), min(wait, LONGEST_RETRY_AFTER))


def _agent(site: str) -> str:
    name = f"Oyez/{version('oyez')}"
    return f"{name} (+{site})" if site.isascii() and site else name


def _small_names(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _aware(at: datetime) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _lost(text: str, *, writing: bool) -> NetworkError:
    if writing:
        return OutcomeUnknown(f"{text} The message may have been accepted all the same.")
    return NotSent(f"{text} Oyez asks again.")


def _busy(host: str, answer: Answer) -> str:
    return f"{host} could not do it just now (status {answer.status})."


def _is_web_address(url: httpx2.URL) -> bool:
    port_fits = url.port is None or 0 < url.port <= 65535  # noqa: PLR2004
    return url.scheme in {"https", "http"} and bool(url.host) and port_fits


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"https": 443, "http": 80}.get(url.scheme)
