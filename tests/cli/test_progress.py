"""How far a long work is, for somebody at a terminal and for nobody else."""

from __future__ import annotations

import io
import sys

import pytest

from zielbot.cli.progress import ProgressLine
from zielbot.goals.language import Text
from zielbot.goals.progress import watched

STEPS = {"read": Text("Lesen", "Reading")}


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_how_many_of_how_many(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = _Terminal()
    monkeypatch.setattr(sys, "stderr", seen)
    with ProgressLine(STEPS) as progress:
        assert list(watched(range(1200), "read", 1200, progress)) == list(range(1200))
    assert seen.getvalue().endswith("1.200 von 1.200\n")
    assert "█" * 24 in seen.getvalue()


def test_a_pipe_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = io.StringIO()
    monkeypatch.setattr(sys, "stderr", seen)
    with ProgressLine(STEPS) as progress:
        progress("read", 1, 1)
    assert seen.getvalue() == ""
