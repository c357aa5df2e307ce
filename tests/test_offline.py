"""The whole app with the network cut: it starts, and the main job runs over HTTP."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

GUARD = """
import socket, sys

LOOPBACK = {"127.0.0.1", "::1", "localhost", None, ""}


def host_of(address):
    return address[0] if isinstance(address, tuple) else None


def watch(event, arguments):
    if event == "socket.connect" and host_of(arguments[1]) not in LOOPBACK:
        reached = host_of(arguments[1])
    elif event in ("socket.getaddrinfo", "socket.gethostbyname") and arguments[0] not in LOOPBACK:
        reached = arguments[0]
    else:
        return
    print(f"REACHED OUT: {reached}", file=sys.stderr, flush=True)
    raise OSError("the network is cut")


sys.addaudithook(watch)
"""
RUN = f"{GUARD}\nfrom zielbot.cli.app import run\nraise SystemExit(run(['serve', '--port', '0']))"
DIALOGUE = (
    "Ich möchte, dass unsere Kunden zufriedener werden.",
    "NPS",
    "32",
    "38",
    "bis Ende Q3 2027",
    "indem ich sie besuche",
    "Damit sie bleiben.",
)


class _Server:
    def __init__(self, folder: Path) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ZIELBOT_")}
        environment |= {"ZIELBOT_DATA_DIR": str(folder), "LANGSMITH_TRACING": "true", "HOME": str(folder)}
        self._errors = (folder / "errors.txt").open("w+")
        self._process = subprocess.Popen(
            [sys.executable, "-c", RUN], stdout=subprocess.PIPE, stderr=self._errors, env=environment, text=True
        )
        assert self._process.stdout is not None
        self.address = next(line.split()[-1] for line in self._process.stdout if "http://" in line)
        self._folder = folder

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, bytes]:
        content = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"} if body is not None else {}
        request = urllib.request.Request(f"{self.address}{path}", content, headers, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=60) as answer:
            return answer.status, answer.read()

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(20)

    def stop(self) -> int:
        self._process.terminate()
        return self._process.wait(30)

    def errors(self) -> str:
        return (self._folder / "errors.txt").read_text()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[_Server]:
    server = _Server(tmp_path)
    yield server
    server.kill()


def _talk(server: _Server) -> str:
    talk = json.loads(server.ask("POST", "/api/v1/conversations", {})[1])["id"]
    for said in DIALOGUE:
        answer = json.loads(server.ask("POST", f"/api/v1/conversations/{talk}/messages", {"text": said})[1])
    assert answer["status"] == "ready"
    return str(talk)


def test_the_main_job_runs_with_the_network_cut_and_survives_a_kill(server: _Server, tmp_path: Path) -> None:
    page = server.ask("GET", "/")[1].decode()
    talk = _talk(server)
    status, accepted = server.ask("POST", f"/api/v1/conversations/{talk}/accept")
    unfinished = json.loads(server.ask("POST", "/api/v1/conversations", {"text": DIALOGUE[0]})[1])["id"]
    similar = json.loads(server.ask("POST", "/api/v1/similar", {"text": "zufriedene Kunden"})[1])["hits"]
    time.sleep(0.2)
    server.kill()
    told = server.errors()

    again = _Server(tmp_path)
    try:
        kept = json.loads(again.ask("GET", "/api/v1/agreements")[1])["agreements"]
        open_talk = json.loads(again.ask("GET", f"/api/v1/conversations/{unfinished}")[1])
        stopped = again.stop()
    finally:
        again.kill()

    assert "zielbot" in page
    assert (status, len(similar) > 0) == (201, True)
    assert [one["id"] for one in kept] == [json.loads(accepted)["id"]]
    assert open_talk["messages"][0]["text"] == DIALOGUE[0]
    assert stopped in (0, -signal.SIGTERM)
    assert "REACHED OUT" not in told + again.errors()
    assert "Traceback" not in told + again.errors()


def test_the_guard_of_this_test_would_notice(tmp_path: Path) -> None:
    code = f"{GUARD}\nimport urllib.request\nurllib.request.urlopen('http://192.0.2.1/')"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30)

    assert "REACHED OUT: 192.0.2.1" in done.stderr
