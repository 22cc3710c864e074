"""A real WordPress for the tests, from Debian's packages; nothing outside our own folders changes.

The first start installs a blog into `.cache/wordpress/<versions>/` (some 15 s). Every further start
copies that (1 to 2 s), so each pytest process has a server of its own and finds it fresh. All
that is started runs in process groups of ours and is ended by their number; what a killed run left
behind is ended by the next one.
"""

import contextlib
import fcntl
import hashlib
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

SITE = Path(__file__).with_name("wordpress_site")
CACHE = Path(__file__).resolve().parents[2] / ".cache" / "wordpress"
PROGRAM = Path("/usr/share/wordpress")
PACKAGES = "wordpress php-cli php-mysql php-curl php-gd php-xml php-mbstring mariadb-server"
# Debian keeps servers where only root's path leads.
PATH = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin"
PATIENCE = 90.0
SECONDS_TO_END = 15.0


@dataclass(frozen=True)
class WordPressServer:
    """A running blog: its address, and an application password for a user named as each role."""

    url: str
    port: int
    passwords: Mapping[str, str]


class NotInstalled(Exception):
    """Something that Debian packages is missing; the text names the command that installs it."""


@contextlib.contextmanager
def running() -> Iterator[WordPressServer]:
    """Start a fresh blog on a free loopback port; end it and remove its files on leaving."""
    template = _template()
    _end_abandoned(template)
    with tempfile.TemporaryDirectory(prefix="oyez-wp-") as sockets:  # a socket's path is short
        run = Path(tempfile.mkdtemp(prefix="run-", dir=template))
        try:
            shutil.copytree(template / "db", run / "db", copy_function=shutil.copyfile)
            # Hard links: PHP finds its own files by their path, so links of the other kind fail.
            shutil.copytree(template / "www", run / "www", copy_function=os.link)
            _own(run)
            port = _free_port()
            environment = _environment(Path(sockets) / "db", port)
            with _database(run, Path(sockets) / "db"), _web(run, port, environment):
                passwords = json.loads((template / "passwords.json").read_text())
                yield WordPressServer(f"http://127.0.0.1:{port}", port, passwords)
        finally:
            shutil.rmtree(run, ignore_errors=True)


@pytest.fixture(scope="session")
def wordpress() -> Iterator[WordPressServer]:
    """Give the tests of this process one real WordPress, fresh at the start of the session."""
    with running() as server:
        yield server


def _template() -> Path:
    """Return the installed blog for the versions on this machine, installing it if it is new."""
    folder = CACHE / _versions()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "passwords.json").exists():
            for part in ("db", "www"):
                shutil.rmtree(folder / part, ignore_errors=True)
            _install(folder)
            for old in CACHE.iterdir():
                if old != folder and not any(old.glob("run-*")):
                    shutil.rmtree(old, ignore_errors=True)
    return folder


def _versions() -> str:
    programs = ("php", "mariadbd", "mariadb-install-db", "mariadb", "mariadb-admin")
    missing = [name for name in programs if not shutil.which(name, path=PATH)]
    if missing or not PROGRAM.joinpath("wp-load.php").exists():
        raise NotInstalled(
            "The tests publish to a real WordPress, and it is not installed. On Debian: "
            f"apt-get install --no-install-recommends {PACKAGES}"
        )
    digest = hashlib.sha256(PROGRAM.joinpath("wp-includes/version.php").read_bytes())
    for command in (["php", "-r", "echo PHP_VERSION;"], ["mariadbd", "--no-defaults", "--version"]):
        digest.update(_run(*command).encode())
    for file in (Path(__file__), *sorted(SITE.rglob("*.*"))):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _install(folder: Path) -> None:
    shutil.copytree(PROGRAM, folder / "www", ignore=shutil.ignore_patterns("wp-config.php"))
    content = folder / "www" / "wp-content"
    for part in ("uploads", "plugins", "mu-plugins"):
        (content / part).mkdir(exist_ok=True)
    shutil.copytree(SITE / "theme", content / "themes" / "plain")
    shutil.copy(SITE / "wp-config.php", folder / "www")
    _run(
        "mariadb-install-db",
        "--no-defaults",
        f"--user={_user()}",
        f"--datadir={folder / 'db'}",
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
    )
    with tempfile.TemporaryDirectory(prefix="oyez-wp-") as sockets:
        place = Path(sockets) / "db"
        with _database(folder, place):
            client = ("mariadb", "--no-defaults", "-uroot", f"--socket={place}")
            _run(*client, "-e", "create database blog character set utf8mb4")
            answer = _run(
                "php",
                str(SITE / "install.php"),
                str(folder / "www"),
                environment=_environment(place, 80),
            )
    passwords = json.loads(answer[answer.index("{") :])
    (folder / "passwords.json").write_text(json.dumps(passwords))


@contextlib.contextmanager
def _database(folder: Path, place: Path) -> Iterator[None]:
    command = [
        "mariadbd",
        "--no-defaults",
        f"--user={_user()}",
        f"--datadir={folder / 'db'}",
        f"--socket={place}",
        f"--pid-file={place}.pid",
        "--skip-networking",
        "--innodb-flush-log-at-trx-commit=0",
        "--innodb-buffer-pool-size=32M",
        "--innodb-log-file-size=8M",
        "--performance-schema=OFF",
    ]
    ping = ["mariadb-admin", "--no-defaults", "-uroot", f"--socket={place}", "ping"]
    environment = {**os.environ, "PATH": PATH}
    with _process(command, folder, "database.log", environment) as process:
        _wait_until(
            lambda: (
                subprocess.run(ping, check=False, capture_output=True, env=environment).returncode
                == 0
            ),
            process,
            folder / "database.log",
        )
        yield


@contextlib.contextmanager
def _web(run: Path, port: int, environment: Mapping[str, str]) -> Iterator[None]:
    sizes = ["-d", "upload_max_filesize=16M", "-d", "post_max_size=17M"]
    command = ["php", *sizes, "-S", f"127.0.0.1:{port}", "-t", str(run / "www")]
    with _process(command, run / "www", "../web.log", environment) as process:
        _wait_until(lambda: _answers(port), process, run / "web.log")
        yield


@contextlib.contextmanager
def _process(
    command: list[str], folder: Path, log: str, environment: Mapping[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    with (folder / log).open("ab") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,  # PHP's workers outlive their parent: the group is ended
        )
    note = (folder / log).with_name(f"group-{process.pid}")
    note.touch()
    try:
        yield process
    finally:
        _end_group(process.pid)
        process.wait()
        note.unlink(missing_ok=True)


def _end_group(group: int) -> None:
    deadline = time.monotonic() + SECONDS_TO_END
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGTERM)
        while time.monotonic() < deadline and not _only_zombies(group):
            time.sleep(0.05)
        os.killpg(group, signal.SIGKILL)


def _only_zombies(group: int) -> bool:
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group = status.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state != "Z":
                return False
    return True


def _end_abandoned(template: Path) -> None:
    """End what a killed run left: only groups that we noted and that still run in its folder."""
    for run in template.glob("run-*"):
        owner = run / "owner"
        if not owner.exists() or _alive(int(owner.read_text())):
            continue
        for note in run.glob("group-*"):
            group = int(note.name.removeprefix("group-"))
            with contextlib.suppress(OSError):
                if str(run).encode() in Path(f"/proc/{group}/cmdline").read_bytes():
                    _end_group(group)
        shutil.rmtree(run, ignore_errors=True)


def _alive(process: int) -> bool:
    return Path(f"/proc/{process}").exists()


def _own(run: Path) -> None:
    (run / "owner").write_text(str(os.getpid()))


def _environment(place: Path, port: int) -> dict[str, str]:
    return {
        **os.environ,
        "PATH": PATH,
        "OYEZ_WP_SOCKET": str(place),
        "OYEZ_WP_PORT": str(port),
        "PHP_CLI_SERVER_WORKERS": "4",
    }


def _user() -> str:
    return pwd.getpwuid(os.geteuid()).pw_name


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/wp-json/", timeout=20):
            return True
    except (urllib.error.URLError, OSError):
        return False


def _wait_until(ready: Callable[[], bool], process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"WordPress did not start: {log.read_text()[-2000:]}")
        time.sleep(0.05)


def _run(*command: str, environment: Mapping[str, str] | None = None) -> str:
    environment = environment or {**os.environ, "PATH": PATH}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout
