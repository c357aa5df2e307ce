"""A running zielbot and a browser to use it with."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
ROOT = Path(__file__).resolve().parent.parent.parent
ARTEFACTS = ROOT / "artefacts"


class Server:
    """A zielbot process of its own, with its own data folder."""

    def __init__(self, data: Path, **settings: str) -> None:
        self.data = data
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Server:
        """Start and wait until it answers."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ZIELBOT_")}
        environment |= {"ZIELBOT_DATA_DIR": str(self.data), "ZIELBOT_PORT": str(self.port), **self._settings}
        self._process = subprocess.Popen(
            [sys.executable, "app.py"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        for _ in range(400):
            if self._process.poll() is not None:
                raise RuntimeError(self._process.stderr.read().decode() if self._process.stderr else "no start")
            try:
                with urllib.request.urlopen(f"{self.url}/readyz", timeout=2):
                    return self
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("zielbot did not answer within 40 seconds")

    def kill(self) -> None:
        """End it without warning, as a power cut does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(timeout=20)
            if self._process.stderr:
                self._process.stderr.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("data")).start()
    yield running
    running.kill()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path / "data").start()
    yield running
    running.kill()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium for the tests of this folder; afterwards Playwright's event loop no longer runs in the main thread."""
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("chromium is missing; .ci/run installs it")
        pytest.skip("no chromium on this machine; .ci/run installs it")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, server: Server) -> Iterator[OpenPage]:
    """Open the page in a browser window of its own; every request beyond this machine fails the test."""
    contexts = []
    strangers: list[str] = []

    def opened(
        path: str = "/", *, width: int = 1280, dark: bool = False, url: str | None = None, first_visit: bool = False
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", locale="de-DE"
        )
        contexts.append(context)
        if not first_visit:
            context.add_init_script("localStorage.setItem('zielbot-note-seen', 'yes')")
        page = context.new_page()
        page.on("request", lambda r: None if _is_own(r.url) else strangers.append(r.url))
        page.goto((url or server.url) + path)
        page.wait_for_selector("#zb-input textarea")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert strangers == []


def _is_own(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "data:", "blob:"))
