"""A small OpenID Connect server on loopback, with keys of its own, that can be made to lie."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

TENANT = "1f6a7c1e-0000-4000-8000-00000000aaaa"
CLIENT = "oyez-at-fernwell"


@dataclass
class IdentityServer:
    """What it says of whoever comes next: `claims` override, `sign` replaces the signature."""

    address: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    algorithm: str = "RS256"
    key: Any = None
    asked: list[dict[str, list[str]]] = field(default_factory=list)
    keys: Any = None

    def token(self, nonce: str) -> str:
        now = int(time.time())
        said = {
            "iss": self.address,
            "aud": CLIENT,
            "sub": "pairwise-1",
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            "tid": TENANT,
            "oid": "00000000-0000-4000-8000-000000000001",
            **self.claims,
        }
        said = {name: value for name, value in said.items() if value is not None}
        return jwt.encode(said, self.key, algorithm=self.algorithm, headers={"kid": "1"})


def _handler(server: IdentityServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

        def _answer(self, what: Any) -> None:
            body = json.dumps(what).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            if self.path.endswith("/keys"):
                self._answer(server.keys)
                return
            self._answer(
                {
                    "issuer": server.address,
                    "authorization_endpoint": f"{server.address}/authorize",
                    "token_endpoint": f"{server.address}/token",
                    "jwks_uri": f"{server.address}/keys",
                    "token_endpoint_auth_methods_supported": ["client_secret_post"],
                }
            )

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            sent = parse_qs(self.rfile.read(length).decode())
            server.asked.append(sent)
            self._answer(
                {
                    "access_token": "x",
                    "token_type": "Bearer",
                    "id_token": server.token(nonce=sent["code"][0]),
                }
            )

    return Handler


@contextmanager
def identity_server() -> Iterator[IdentityServer]:
    """Run one; the code that it is given at the token endpoint is the nonce that it puts in."""
    server = IdentityServer()
    server.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(server.key.public_key()))
    server.keys = {"keys": [{**public, "kid": "1", "use": "sig", "alg": "RS256"}]}
    listening = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    server.address = f"http://127.0.0.1:{listening.server_port}"
    thread = threading.Thread(target=listening.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()
