"""`oyez run`: the pages and the publishing engine, in one process on one port."""

import argparse
import errno
import socket
import sys
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import connections
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter

from oyez.cli.django_setup import require_migrated
from oyez.lib.complaint import Complaint
from oyez.publishing.engine.runtime import Engine, require_free
from oyez.publishing.outbox import Networks, network_of
from oyez.wsgi import application

HOST = "127.0.0.1"
_WAITING_CALLS = 2048


def run(arguments: list[str]) -> int:
    """Serve until SIGTERM or Ctrl+C; 0 then, 2 where the port or the database is not free."""
    argparse.ArgumentParser(
        prog="oyez run", description="Serve the pages and publish, in one process."
    ).parse_args(arguments)
    return serve(on_started=_say_where)


def serve(*, on_started: Callable[[], None], networks: Networks = network_of) -> int:
    """Serve on loopback only, at the port of the settings, until the process is told to stop.

    1. The database must be prepared, and no other process may publish from it.
    2. The port is taken; then the server forks its one worker, with everything loaded.
    3. The worker takes the lock of the database and starts the engine; `on_started` is called.
    4. On SIGTERM it answers what it began, records what comes back, and lets go of everything.

    A worker that is killed is started again; what it was sending is settled by the next.
    Raises Complaint where it cannot start.
    """
    require_migrated()
    require_free()
    listening = _listen(settings.PORT)
    # A connection must not be shared with the worker that is forked now.
    connections.close_all()
    _Server(listening, on_started, networks).run()
    return 0


def _say_where() -> None:
    print(f"Oyez answers on http://{HOST}:{settings.PORT}", flush=True)


def _listen(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise Complaint(
                f"Port {port} is in use: stop what uses it, or set OYEZ_PORT to another one."
            ) from error
        raise Complaint(
            f"Port {port} cannot be used ({error.strerror}): set OYEZ_PORT to another one."
        ) from error
    listening.listen(_WAITING_CALLS)
    return listening


class _Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn with one worker of eight threads, which also publishes."""

    def __init__(
        self, listening: socket.socket, on_started: Callable[[], None], networks: Networks
    ) -> None:
        self._listening = listening
        self._on_started = on_started
        self._networks = networks
        self._engine: Engine | None = None
        super().__init__()

    def load_config(self) -> None:
        """Say everything here: no file and no variable of gunicorn's own is read."""
        chosen = {
            "bind": f"fd://{self._listening.fileno()}",
            "workers": 1,
            "worker_class": "gthread",
            "threads": 8,
            "preload_app": True,
            "timeout": 60,
            "graceful_timeout": 30,
            "loglevel": "warning",
            # No access log: the addresses of people who look something up are not kept.
            "accesslog": None,
            "control_socket_disable": True,
            "proc_name": "oyez",
            "post_worker_init": self._start,
            "worker_exit": self._stop,
        }
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """Return what answers requests."""
        return application

    def _start(self, worker: Any) -> None:
        engine = Engine(self._networks)
        try:
            engine.start()
        except Complaint as complaint:
            print(f"oyez: {complaint}", file=sys.stderr, flush=True)
            sys.exit(Arbiter.WORKER_BOOT_ERROR)
        self._engine = engine
        if worker.age == 1:
            self._on_started()

    def _stop(self, _arbiter: Any, _worker: Any) -> None:
        if self._engine is not None:
            self._engine.stop()
