"""A small site on loopback for browser tests of what every page is made of."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import oyez.pages

STATIC = Path(oyez.pages.__file__ or "").parent / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, pages: dict[str, str], posted: list[str]) -> None:
        self.pages, self.posted = pages, posted
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if (
            path.startswith("/static/")
            and (file := STATIC / path.removeprefix("/static/")).is_file()
        ):
            self._answer(200, file.read_bytes(), TYPES.get(file.suffix, "application/octet-stream"))
        elif path in self.pages:
            self._answer(200, self.pages[path].encode(), "text/html; charset=utf-8")
        else:
            self._answer(404, b"nothing here", "text/plain")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.posted.append(body.replace("\r\n", "\n"))
        page = self.pages.get(self.path)
        self._answer(
            200 if page is not None else 500,
            (page or "broken").encode(),
            "text/html; charset=utf-8",
        )

    def _answer(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: pytest shows what matters."""


@contextmanager
def serving(pages: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Serve `pages` by path with the product's own policy; yield the address and what was posted."""
    posted: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, pages=pages, posted=posted))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", posted
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
