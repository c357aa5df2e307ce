"""Runs commands in this process, with their own data folder."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from zielbot.cli.app import run
from zielbot.cli.surroundings import application


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    status: int
    out: str
    err: str


Zielbot = Callable[..., Done]


class _Input:
    """Standard input with bytes in it."""

    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


@pytest.fixture
def zielbot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Iterator[Zielbot]:
    monkeypatch.setenv("ZIELBOT_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.chdir(tmp_path)
    application.cache_clear()

    def call(*arguments: str, given: bytes | str = b"") -> Done:
        monkeypatch.setattr("sys.stdin", _Input(given.encode() if isinstance(given, str) else given))
        status = run(arguments)
        out, err = capfdbinary.readouterr()
        return Done(status, out.decode(), err.decode())

    yield call
    application.cache_clear()
