"""The model as callers of the API see it, over a real server: named, left out visibly, told of while it works."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest
import uvicorn
from tests.adapters.llm.rooms import pointing
from tests.adapters.llm.server import Says, Script, Scripted, Status, Step, serving

from zielbot.api.app import create_api
from zielbot.bootstrap import Application
from zielbot.settings import LlmSettings, Settings

TALKS = "/api/v1/conversations"
WISH = "Die Auszubildenden sollen sicherer mit Patienten sprechen, das nimmt uns allen am Bett den Druck"
GOOD = Says(pointing(purpose="das nimmt uns allen am Bett den Druck"))
LIST = (
    "Die neuen Kolleginnen im Lager sollen schneller allein arbeiten, am besten nach vier Wochen, wobei mir wichtig ist, "
    "dass die Fehlgriffe dabei nicht mehr werden, und für die Filialen wünsche ich mir weniger Rückfragen, die kosten uns "
    "jeden Tag eine Stunde, bis zum Sommer soll das halbiert sein"
)
PARTS = LIST.split(", und für ")


@contextmanager
def _api(script: Script | Step, folder: Path) -> Iterator[tuple[httpx2.Client, Scripted]]:
    """A client of zielbot's own server, behind which stands the scripted model."""
    with serving(script) as model:
        llm = LlmSettings(base_url=model.base_url, model="probe-model", timeout_s=10)
        application = Application(Settings(data_dir=folder, embedder="hashing", llm=llm))
        server = uvicorn.Server(uvicorn.Config(create_api(application), port=0, log_level="critical", ws="none"))
        running = threading.Thread(target=server.run, daemon=True)
        running.start()
        while not server.started:
            running.join(0.02)
        port = server.servers[0].sockets[0].getsockname()[1]
        try:
            with httpx2.Client(base_url=f"http://127.0.0.1:{port}", timeout=30, trust_env=False) as client:
                yield client, model
        finally:
            server.should_exit = True
            running.join()
            application.close()


def _events(text: str) -> list[tuple[str, dict[str, object]]]:
    found = []
    for block in text.strip().split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines())
        found.append((lines["event"], json.loads(lines["data"])))
    return found


def _opened(client: httpx2.Client) -> str:
    return f"{TALKS}/{client.post(TALKS, json={'language': 'de'}).json()['id']}"


def test_an_answer_names_prompt_model_and_endpoint(tmp_path: Path) -> None:
    with _api(GOOD, tmp_path) as (client, model):
        where = _opened(client)
        answer = client.post(f"{where}/messages", json={"text": WISH}).json()
        kept = client.get(where).json()

    host = model.base_url.split("/")[2]
    reference = {"prompt": "understand.de@1", "name": "probe-model", "endpoint": host}
    assert (answer["drafter"], answer["degraded"], answer["model"]) == ("llm", None, reference)
    assert kept["answer"]["model"] == reference
    assert [message["source"] for message in kept["messages"]] == [None, f"understand.de@1 probe-model@{host}"]


def test_an_answer_without_the_model_says_why_and_names_none(tmp_path: Path) -> None:
    with _api(Status(401), tmp_path) as (client, _):
        answer = client.post(f"{_opened(client)}/messages", json={"text": WISH}).json()
        draft = client.post("/api/v1/goals/draft", json={"text": WISH}).json()

    assert (answer["drafter"], answer["degraded"], answer["model"]) == ("offline", "auth", None)
    assert answer["reply"].startswith("Ohne Sprachmodell weitergemacht.")
    assert (draft["drafter"], draft["degraded"], draft["model"]) == ("offline", "auth", None)


def test_a_draft_names_the_model_too(tmp_path: Path) -> None:
    with _api(GOOD, tmp_path) as (client, _):
        draft = client.post("/api/v1/goals/draft", json={"text": WISH}).json()

    assert (draft["drafter"], draft["model"]["prompt"]) == ("llm", "understand.de@1")


def test_a_list_that_the_model_took_apart_names_it(tmp_path: Path) -> None:
    with _api(Says(json.dumps({"goals": PARTS}, ensure_ascii=False)), tmp_path) as (client, _):
        answer = client.post("/api/v1/goals/refine", json={"text": LIST}).json()

    assert [goal["before"] for goal in answer["goals"]] == PARTS
    assert answer["degraded"] is None
    assert answer["model"]["prompt"] == "split.de@1"


@pytest.mark.parametrize("step", [Status(403), Says("Gern.")], ids=["error", "no good"])
def test_a_list_without_the_model_is_taken_apart_all_the_same_and_says_so(step: Step, tmp_path: Path) -> None:
    with _api(step, tmp_path) as (client, _):
        answer = client.post("/api/v1/goals/refine", json={"text": LIST}).json()

    assert [goal["before"] for goal in answer["goals"]] == [LIST]
    assert answer["degraded"] in {"auth", "invalid"}
    assert answer["model"] is None


def test_the_stream_tells_what_the_model_is_at_before_the_rest(tmp_path: Path) -> None:
    with _api(Says(GOOD.text, pieces=30, gap_s=0.03), tmp_path) as (client, _):
        where = _opened(client)
        text = client.post(f"{where}/messages", json={"text": WISH}, headers={"Accept": "text/event-stream"}).text

    names = [name for name, _ in _events(text)]
    working = [data for name, data in _events(text) if name == "working"]
    assert names[: len(working)] == ["working"] * len(working)
    assert names[-1] == "answered"
    assert working[0] == {
        "step": "understanding",
        "seconds": 0.0,
        "tokens": 0,
        "text": "Das Sprachmodell liest deine Nachricht …",
    }


def test_a_list_is_told_of_while_the_model_looks_then_goal_by_goal_then_whole(tmp_path: Path) -> None:
    split = Says(json.dumps({"goals": PARTS}, ensure_ascii=False), pieces=30, gap_s=0.03)
    with _api(split, tmp_path) as (client, _):
        text = client.post("/api/v1/goals/refine", json={"text": LIST}, headers={"Accept": "text/event-stream"}).text
        whole = client.post("/api/v1/goals/refine", json={"text": LIST}).json()

    events = _events(text)
    names = [name for name, _ in events]
    working = names.count("working")
    assert names == ["working"] * working + ["refined", "refined", "answered"]
    assert working > 1
    assert events[0][1] | {"text": "…"} == {"step": "splitting", "seconds": 0.0, "tokens": 0, "text": "…"}
    assert [data["number"] for name, data in events if name == "refined"] == [1, 2]
    assert events[-1][1] == whole


def test_whoever_hangs_up_while_a_list_is_looked_at_stops_the_model(tmp_path: Path) -> None:
    endless = Says(json.dumps({"goals": PARTS}, ensure_ascii=False), pieces=200, gap_s=0.05)
    with _api(endless, tmp_path) as (client, model):
        with client.stream(
            "POST", "/api/v1/goals/refine", json={"text": LIST}, headers={"Accept": "text/event-stream"}
        ) as answer:
            first = next(answer.iter_lines())
        for _ in range(150):
            if model.hung_up:
                break
            time.sleep(0.05)

    assert (first, model.hung_up) == ("event: working", 1)


def test_whoever_hangs_up_stops_the_turn_and_changes_nothing(tmp_path: Path) -> None:
    released = threading.Event()

    def slow(_: dict[str, object]) -> Step:
        released.wait(10)
        return GOOD

    with _api(slow, tmp_path) as (client, _):
        where = _opened(client)
        with client.stream(
            "POST", f"{where}/messages", json={"text": WISH}, headers={"Accept": "text/event-stream"}
        ) as answer:
            first = next(answer.iter_lines())
        kept = client.get(where).json()
        again_before = kept["version"]
        released.set()
        again = client.post(f"{where}/messages", json={"text": WISH})

    assert first == "event: working"
    assert kept["messages"] == []
    assert again.status_code == 200
    assert again.json()["version"] == again_before + 1
