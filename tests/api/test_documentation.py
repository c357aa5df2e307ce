"""docs/api.md followed word for word: every command and every program in it runs against a server just started."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from zielbot.adapters.resources import data_root

PAGE = data_root() / "docs" / "api.md"
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
ADDRESS = "127.0.0.1:7860"
PROGRAMS = {"sh": ("bash", "-eu", "-o", "pipefail", "-c"), "python": (sys.executable, "-c")}


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a person who followed the page so far, with a server that runs."""
    folder = tmp_path_factory.mktemp("stranger")
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "ZIELBOT_DATA_DIR": str(folder / "data"),
        "ZIELBOT_WEBHOOKS_NETWORKS": "127.0.0.1",
        "ZIELBOT_EMBEDDER": "hashing",
    }
    command = [sys.executable, "-u", "-m", "zielbot", "serve", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=folder)
    assert server.stdout is not None
    address = next(line.rpartition("http://")[2].strip() for line in server.stdout if "http://" in line)
    yield {**environment, "STRANGER": address, "HOME": str(folder)}
    server.terminate()
    server.wait()
    server.stdout.close()


RUNNABLE = [(kind, text) for kind, text in BLOCKS if kind in PROGRAMS]


@pytest.mark.parametrize(
    ("kind", "text"), RUNNABLE, ids=[f"{number}-{kind}" for number, (kind, _) in enumerate(RUNNABLE, start=1)]
)
@pytest.mark.skipif(shutil.which("curl") is None, reason="the page's commands use curl")
def test_what_the_page_tells_to_run_runs(surroundings: dict[str, str], tmp_path: Path, kind: str, text: str) -> None:
    program = text.replace(ADDRESS, surroundings["STRANGER"])

    done = subprocess.run([*PROGRAMS[kind], program], capture_output=True, text=True, env=surroundings, cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert "/api/problems/" not in done.stdout, done.stdout
    assert done.stdout or "create_webhook" in text


def test_the_page_shows_every_way_in() -> None:
    assert len(RUNNABLE) >= 12
    shown = "\n".join(text for _, text in RUNNABLE)
    for way in ("curl", "zielbot.client", "httpx", "from mcp", "verify_webhook", "zielbot tokens", "check-stream"):
        assert way in shown


def test_the_examples_for_pipelines_are_yaml_and_name_what_there_is() -> None:
    told = [yaml.safe_load(text) for kind, text in BLOCKS if kind == "yaml"]
    hooks = yaml.safe_load((data_root() / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    pre_commit, github, gitlab = told
    assert [hook["id"] for hook in pre_commit["repos"][0]["hooks"]] == [hook["id"] for hook in hooks]
    runs = [step["run"] for step in github["jobs"]["ziele"]["steps"] if "run" in step] + gitlab["ziele"]["script"]
    assert all(re.match(r"(pip install|zielbot check) ", run) for run in runs)
    assert sum("zielbot check" in run for run in runs) == 3
