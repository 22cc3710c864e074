"""A server on loopback that plays a script at the level of bytes, and a proxy that makes faults.

Both record what reached them, so that a test can prove what was, and what was not, sent.
"""

import contextlib
import http.client
import http.server
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO


@dataclass(frozen=True)
class Seen:
    """One request as it arrived. Header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Act = Callable[[socket.socket, threading.Event], None]
"""What the server does once it has read a request whole; the event is set when the test is over."""


def answer(status: int, body: bytes = b"", *, keep: bool = False, **headers: str) -> Act:
    """Answer properly; `keep` leaves the connection open for a further request."""
    lines = [f"HTTP/1.1 {status} Because", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if not keep:
        lines.append("Connection: close")
    return raw("\r\n".join(lines).encode() + b"\r\n\r\n" + body)


def raw(content: bytes) -> Act:
    """Send these bytes and nothing else."""

    def act(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(content)

    return act


def raw_then_end(content: bytes) -> Act:
    """Send these bytes and hang up, whether or not the answer is whole."""

    def act(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(content)
        connection.shutdown(socket.SHUT_RDWR)

    return act


def cut(connection: socket.socket, _: threading.Event) -> None:
    """Reset the connection without a word."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def hang(_: socket.socket, over: threading.Event) -> None:
    """Say nothing until the test is over."""
    over.wait(30)


def drip(content: bytes, pause: float = 0.05) -> Act:
    """Send these bytes one at a time."""

    def act(connection: socket.socket, over: threading.Event) -> None:
        with contextlib.suppress(OSError):
            for byte in content:
                connection.sendall(bytes([byte]))
                if over.wait(pause):
                    return

    return act


@dataclass
class ScriptedServer:
    """Plays one act for each request, in order; a request too many is cut and recorded."""

    acts: list[Act]
    tls: ssl.SSLContext | None = None
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    @contextlib.contextmanager
    def running(self) -> Iterator["ScriptedServer"]:
        over = threading.Event()
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
            thread = threading.Thread(target=self._listen, args=(listener, over), daemon=True)
            thread.start()
            try:
                yield self
            finally:
                over.set()
                with contextlib.suppress(OSError):
                    listener.shutdown(socket.SHUT_RDWR)
                thread.join(5)

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def _listen(self, listener: socket.socket, over: threading.Event) -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection, over), daemon=True).start()

    def _serve(self, connection: socket.socket, over: threading.Event) -> None:
        with contextlib.suppress(OSError), connection:
            stream = self.tls.wrap_socket(connection, server_side=True) if self.tls else connection
            with contextlib.suppress(OSError), stream, stream.makefile("rb") as incoming:
                while request := _request(incoming):
                    self.seen.append(request)
                    act = self.acts.pop(0) if self.acts else cut
                    act(stream, over)


def _request(incoming: IO[bytes]) -> Seen | None:
    first = incoming.readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers: dict[str, str] = {}
    while line := incoming.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = incoming.read(int(headers.get("content-length", "0")))
    return Seen(first[0], first[1], headers, body)


@dataclass
class Fault:
    """What to do to the first request whose method and path (a part of it) match."""

    method: str
    path: str
    kind: str  # "cut", "hang", "accepted_then_cut", "accepted_then_hang", "held"
    met: threading.Event = field(default_factory=threading.Event)


class FaultProxy:
    """Stands between us and a real server and loses what it is told to lose.

    `held` keeps a request, cuts the connection, and lets it arrive when `release` is called: the
    straggler that arrives after everybody has given it up.
    """

    def __init__(self, upstream: int) -> None:
        self.faults: list[Fault] = []
        self.seen: list[Seen] = []
        self._upstream = upstream
        self._held: list[Seen] = []
        self._over = threading.Event()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @contextlib.contextmanager
    def running(self) -> Iterator["FaultProxy"]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._over.set()
            self._server.shutdown()
            self._server.server_close()
            thread.join(5)

    def fail(self, method: str, path: str, kind: str) -> Fault:
        """Do `kind` to the next request of that method whose target holds `path`."""
        fault = Fault(method, path, kind)
        self.faults.append(fault)
        return fault

    def release(self) -> list[int]:
        """Let what was held arrive now; return the server's statuses."""
        held, self._held = self._held, []
        return [self._forward(request)[0] for request in held]

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                with contextlib.suppress(ConnectionError):
                    super().handle_one_request()

            def _take(self) -> None:
                length = int(self.headers.get("content-length", "0"))
                headers = {name.lower(): value for name, value in self.headers.items()}
                request = Seen(self.command, self.path, headers, self.rfile.read(length))
                proxy.seen.append(request)
                fault = proxy._fault_for(request)
                self.close_connection = True
                if fault is None or fault.kind.startswith("accepted"):
                    status, headers, body = proxy._forward(request)
                if fault is None:
                    self.send_response(status)
                    for name, value in headers.items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", str(len(body)))
                    self.send_header("Connection", "close")
                    self.end_headers()
                    self.wfile.write(body)
                    return
                if fault.kind == "held":
                    proxy._held.append(request)
                fault.met.set()
                if fault.kind.endswith("hang"):
                    proxy._over.wait(30)

            do_GET = do_POST = do_DELETE = _take  # noqa: N815  (http.server's names)

            def log_message(self, *_: object) -> None:
                """Keep quiet: what was seen is recorded."""

        return Handler

    def _fault_for(self, request: Seen) -> Fault | None:
        for fault in self.faults:
            if fault.method == request.method and fault.path in request.target:
                self.faults.remove(fault)
                return fault
        return None

    def _forward(self, request: Seen) -> tuple[int, dict[str, str], bytes]:
        upstream = http.client.HTTPConnection("127.0.0.1", self._upstream, timeout=30)
        with contextlib.closing(upstream):
            upstream.request(
                request.method,
                request.target,
                request.body,
                {**request.headers, "connection": "close"},
            )
            reply = upstream.getresponse()
            dropped = {"content-length", "transfer-encoding", "connection"}
            headers = {n: v for n, v in reply.getheaders() if n.lower() not in dropped}
            return reply.status, headers, reply.read()
