"""Starts a PostgreSQL of its own on loopback, runs a command against it, and takes it away again.

    python tools/with_postgresql.py COMMAND …

The command finds the database in OYEZ_DATABASE_URL. The server lives in a temporary folder, listens
on a free port of 127.0.0.1 alone, and forgets everything with the command's end. Exits with the
command's code, or 2 where no PostgreSQL 15 or newer is installed.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DEBIAN = Path("/usr/lib/postgresql")
USER = "oyez"
# Fast, because nothing here outlives the command: never run a council's database like this.
SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=60",
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
)


def programs() -> Path | None:
    """Return the folder of the newest PostgreSQL that is installed, None where there is none."""
    found = sorted(
        (int(folder.name), folder / "bin")
        for folder in DEBIAN.glob("[0-9]*")
        if folder.name.isdigit() and (folder / "bin" / "initdb").exists()
    )
    if found and found[-1][0] >= 15:  # noqa: PLR2004  (the oldest that the product supports)
        return found[-1][1]
    here = shutil.which("initdb")
    return Path(here).parent if here else None


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> int:
    """Run the command of the arguments; see the module."""
    folder = programs()
    if folder is None or not sys.argv[1:]:
        print(
            "This needs PostgreSQL 15 or newer (Debian: postgresql) and a command.", file=sys.stderr
        )
        return 2
    with tempfile.TemporaryDirectory(prefix="oyez-postgresql-") as name:
        return _served(folder, Path(name), sys.argv[1:])


def _served(programs: Path, place: Path, command: list[str]) -> int:
    # PostgreSQL refuses to run as root: its own account on Debian runs it then.
    other = {"user": "postgres", "group": "postgres"} if os.getuid() == 0 else {}
    if other:
        shutil.chown(place, user="postgres", group="postgres")
    data, port = place / "data", free_port()
    subprocess.run(
        [
            programs / "initdb",
            "-D",
            data,
            "-U",
            USER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=place,
        **other,
    )
    options = [part for setting in (*SETTINGS, f"port={port}") for part in ("-c", setting)]
    log = (place / "log").open("wb")
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, *options], stdout=log, stderr=log, cwd=place, **other
    )
    try:
        _wait(programs, port, server)
        address = f"postgresql://{USER}@127.0.0.1:{port}/postgres"
        return subprocess.run(
            command, check=False, env={**os.environ, "OYEZ_DATABASE_URL": address}
        ).returncode
    finally:
        server.terminate()
        server.wait(30)
        log.close()


def _wait(programs: Path, port: int, server: "subprocess.Popen[bytes]") -> None:
    ask = [programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port), "-t", "30"]
    for _ in range(300):
        if server.poll() is not None:
            sys.exit("PostgreSQL ended as soon as it was started.")
        if subprocess.run(ask, check=False).returncode == 0:
            return
        time.sleep(0.1)
    sys.exit("PostgreSQL did not answer.")


if __name__ == "__main__":
    sys.exit(main())
