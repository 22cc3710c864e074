"""One call's connection: goes only where the rule allows, ends in time, and knows if a byte left.

That knowledge decides between `NotSent` and `OutcomeUnknown`, so it is taken at the socket itself
and never guessed from the kind of an exception.
"""

import contextlib
import ssl
import time
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import httpcore2
import httpx2

from oyez.networks.addresses import AddressRule

FAILURES = (
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.TimeoutException,
    httpcore2.UnsupportedProtocol,
)
"""All that can go wrong between us and a server, whether or not anything was sent."""


@dataclass
class Call:
    """What one call may cost and whether its first byte was handed to the socket.

    `deadline` is on the monotonic clock, in seconds: a server that answers one byte at a time
    cannot hold a sender for longer.
    """

    deadline: float
    started: bool = False

    def patience(self, timeout: float | None, late: type[Exception]) -> float:
        """Return how long the next step may wait; raises `late` when the time is used up."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise late("The call took too long.")
        return left if timeout is None else min(left, timeout)


_current: ContextVar[Call] = ContextVar("call")


@contextlib.contextmanager
def call(seconds: float) -> Iterator[Call]:
    """Open one call on this thread, to be finished within `seconds`."""
    one = Call(time.monotonic() + seconds)
    token = _current.set(one)
    try:
        yield one
    finally:
        _current.reset(token)


class Wire(httpcore2.NetworkStream):
    """A connection whose every step counts against the call that uses it."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        patience = _current.get().patience(timeout, httpcore2.ReadTimeout)
        return self._stream.read(max_bytes, patience)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        patience = _current.get().patience(timeout, httpcore2.WriteTimeout)
        _current.get().started = True
        self._stream.write(buffer, patience)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        patience = _current.get().patience(timeout, httpcore2.ConnectTimeout)
        return Wire(self._stream.start_tls(ssl_context, server_hostname, patience))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Dialler(httpcore2.NetworkBackend):
    """Connects to an address that the rule has judged, and to no other.

    The name stays the one that TLS and the Host header use. Raises AddressRefused.
    """

    def __init__(self, rule: AddressRule, *, tls: bool) -> None:
        self._rule = rule
        self._tls = tls
        self._backend = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        try:
            addresses = self._rule.judge(host, port, tls=self._tls)
        except OSError as error:
            raise httpcore2.ConnectError(f"{host} could not be found.") from error
        failure: Exception = httpcore2.ConnectError(f"{host} could not be reached.")
        for address in addresses:
            patience = _current.get().patience(timeout, httpcore2.ConnectTimeout)
            try:
                stream = self._backend.connect_tcp(
                    address, port, patience, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return Wire(stream)
        raise failure


class Transport(httpx2.BaseTransport):
    """httpx2's way to the wire: one pool for TLS and one for a server on this machine.

    They are apart because the rule for a call without TLS is another, and the pool alone knows
    which of the two a connection is for.
    """

    def __init__(self, rule: AddressRule, tls: ssl.SSLContext) -> None:
        self._pools = {
            scheme: httpcore2.ConnectionPool(
                ssl_context=tls,
                max_connections=100,
                max_keepalive_connections=20,
                # Shorter than a web server's usual 5 s, so that we seldom speak as it hangs up.
                keepalive_expiry=3.0,
                network_backend=Dialler(rule, tls=scheme == "https"),
            )
            for scheme in ("https", "http")
        }

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        pool = self._pools.get(url.scheme)
        if pool is None:
            raise httpcore2.UnsupportedProtocol(f"{url.scheme}:// is not a web address.")
        answer = pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(
                    scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(
            status_code=answer.status, headers=answer.headers, stream=_Body(answer.stream)
        )

    def close(self) -> None:
        for pool in self._pools.values():
            pool.close()


class _Body(httpx2.SyncByteStream):
    """An answer's bytes as they arrive; closing it gives the connection back."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        self._stream.close()
