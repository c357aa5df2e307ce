"""What the command line loads, and how it behaves as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("gradio", "chromadb", "langchain", "langchain_core", "openai", "sqlalchemy", "alembic", "fastapi", "uvicorn")
LOADED = f"""
import sys
from zielbot.cli.app import run
run(sys.argv[1:])
print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)
"""


def _process(tmp_path: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "ZIELBOT_DATA_DIR": str(tmp_path / "data"), "LC_ALL": "C"}
    return subprocess.run(
        [sys.executable, *arguments], input=given, capture_output=True, env=environment, timeout=60, check=False
    )


@pytest.mark.parametrize(
    "arguments", [["--help"], ["check", "Mehr Umsatz bis 2028"], ["rules"]], ids=["help", "check", "rules"]
)
def test_nothing_heavy_is_loaded(tmp_path: Path, arguments: list[str]) -> None:
    done = _process(tmp_path, "-c", LOADED, *arguments)

    assert done.stderr.decode().splitlines()[-1] == "[]"


def test_checking_leaves_no_trace_in_the_data_folder(tmp_path: Path) -> None:
    _process(tmp_path, "-m", "zielbot", "check", "Mehr Umsatz bis 2028")

    assert not (tmp_path / "data").exists()


def test_umlauts_survive_a_terminal_without_a_language(tmp_path: Path) -> None:
    done = _process(tmp_path, "-m", "zielbot", "check", "Die Übergaben sollen besser werden.")

    assert "erfüllt" in done.stdout.decode()


def test_each_line_is_answered_before_the_next_one_comes(tmp_path: Path) -> None:
    environment = {**os.environ, "ZIELBOT_DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "zielbot", "check", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as talk:
        assert talk.stdin is not None
        assert talk.stdout is not None
        for number in range(3):
            talk.stdin.write(json.dumps({"id": number, "text": "Ich übe bis Mai."}).encode() + b"\n")
            talk.stdin.flush()
            assert json.loads(talk.stdout.readline())["id"] == number
        talk.stdin.close()
        assert talk.wait(20) == 0


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    script = f'for i in $(seq 3000); do echo \'{{"text": "Ziel"}}\'; done | {sys.executable} -m zielbot check --jsonl'
    environment = {**os.environ, "ZIELBOT_DATA_DIR": str(tmp_path)}

    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {script} | head -1"],
        capture_output=True,
        env=environment,
        timeout=60,
        check=False,
    )

    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr
