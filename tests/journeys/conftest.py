"""The whole product as a person meets it: `oyez demo` in a process of its own, and a browser."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

OYEZ = Path(sys.executable).with_name("oyez")
Visitor = Callable[..., Page]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_healthy(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(600):
        assert process.poll() is None, f"oyez demo ended: {log.read_text()}"
        try:
            urllib.request.urlopen(f"{address}/healthz", timeout=2).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"oyez demo did not become healthy: {log.read_text()}")


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a demonstration with its own data folder."""
    folder = tmp_path_factory.mktemp("demonstration")
    port = free_port()
    environment = {name: value for name, value in os.environ.items() if "OYEZ_" not in name}
    environment |= {
        "OYEZ_DATA_DIR": str(folder / "data"),
        "OYEZ_PORT": str(port),
        # The WordPress of the tests answers on this machine.
        "OYEZ_PRIVATE_HOSTS": "127.0.0.1",
    }
    log = folder / "log"
    address = f"http://127.0.0.1:{port}"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [OYEZ, "demo"], env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        wait_until_healthy(address, process, log)
        yield address
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


@pytest.fixture
def visitor(browser: Browser, demonstration: str) -> Iterator[Visitor]:
    """Open a page as somebody of the demonstration, "" for the public; nothing may be wrong in it."""
    contexts = []
    complaints: list[str] = []

    def open_as(name: str = "", *, width: int = 1280, script: bool = True) -> Page:
        context = browser.new_context(
            base_url=demonstration,
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                complaints.append(message.text)
                if message.type == "error" and "status of 4" not in message.text
                else None
            ),
        )
        if name:
            page.goto("/demonstration/sign-in/")
            page.get_by_role("button", name=f"Sign in as {name}").click()
        return page

    yield open_as
    for context in contexts:
        context.close()
    assert complaints == []
