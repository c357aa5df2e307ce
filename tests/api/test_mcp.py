"""The MCP server through the official client, in this process, over HTTP and as a command."""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
import uvicorn
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from zielbot.api.app import create_api
from zielbot.api.assistants import Assistants
from zielbot.assistant.access import Scope
from zielbot.bootstrap import Application

TOOLS = {"check_goal", "draft_goal", "refine_goals", "suggest_target", "find_similar", "explain_rule"}
GOAL = "Bis zum 30.06.2027 lernen alle Azubis der Werkstatt das Schweißen nach Norm."


def _with(server: Any, use: Callable[[Client], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with Client(server) as client:
            return await use(client)

    return anyio.run(run)


def _call(server: Any, name: str, **arguments: object) -> tuple[bool, Any]:
    async def use(client: Client) -> tuple[bool, Any]:
        result = await client.call_tool(name, arguments)
        text = result.content[0].text
        return bool(result.is_error), text if result.is_error else json.loads(text)

    found: tuple[bool, Any] = _with(server, use)
    return found


@pytest.fixture
def server(application: Application) -> Any:
    return Assistants(application).server


def test_it_offers_its_tools_with_descriptions(server: Any) -> None:
    tools = _with(server, lambda client: client.list_tools()).tools

    assert {tool.name for tool in tools} == TOOLS
    assert all(tool.description for tool in tools)


def test_a_goal_checked_by_an_assistant_gets_the_verdict_of_every_other_door(
    server: Any, application: Application
) -> None:
    from zielbot.api.calls import Calls
    from zielbot.api.requests import CheckRequest

    failed, told = _call(server, "check_goal", text=GOAL)

    assert not failed
    assert told == json.loads(json.dumps(Calls(application).check(CheckRequest(text=GOAL)), default=str))


@pytest.mark.parametrize(
    ("name", "arguments", "key"),
    [
        ("draft_goal", {"text": "Ich will mehr Bewerbungen."}, "questions"),
        ("refine_goals", {"text": "- Umsatz steigern\n- Zwei Azubis einstellen"}, "goals"),
        ("suggest_target", {"metric": "NPS", "direction": "up", "baseline": 30, "unit": "points"}, "verdict"),
        ("find_similar", {"text": "zufriedene Kunden", "limit": 2}, "hits"),
        ("explain_rule", {"rule": "T101", "language": "en"}, "reason"),
    ],
)
def test_every_tool_answers(server: Any, name: str, arguments: dict[str, object], key: str) -> None:
    failed, told = _call(server, name, **arguments)

    assert not failed
    assert told[key]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("check_goal", {"text": ""}),
        ("check_goal", {"text": "x" * 100_000}),
        ("check_goal", {"text": GOAL, "today": "2027-02-30"}),
        ("explain_rule", {"rule": "Q999"}),
    ],
)
def test_bad_input_is_told_in_a_sentence(server: Any, name: str, arguments: dict[str, object]) -> None:
    failed, told = _call(server, name, **arguments)

    assert failed
    assert "Traceback" not in told


def test_the_articles_are_resources(server: Any) -> None:
    async def use(client: Client) -> tuple[int, str]:
        resources = (await client.list_resources()).resources
        read = await client.read_resource(resources[0].uri)
        return len(resources), read.contents[0].text

    count, text = _with(server, use)

    assert count > 10
    assert len(text) > 100


@pytest.fixture
def address(closed) -> Iterator[str]:  # type: ignore[no-untyped-def]
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_api(closed.application), log_level="warning", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/mcp"
    server.should_exit = True
    thread.join(10)
    listening.close()


def _over_http(address: str, headers: dict[str, str]) -> Any:
    import httpx2

    return streamable_http_client(address, http_client=httpx2.AsyncClient(headers=headers))


def test_over_http_each_tool_needs_its_right(closed, address: str) -> None:  # type: ignore[no-untyped-def]
    headers = closed.headers("anna", frozenset({Scope.CHECK}))

    allowed = _call(_over_http(address, headers), "check_goal", text=GOAL)
    refused = _call(_over_http(address, headers), "draft_goal", text=GOAL)

    assert not allowed[0]
    assert refused[0]
    assert "draft" in refused[1]


def test_over_http_nobody_gets_in_without_a_token(address: str) -> None:
    with pytest.raises(BaseException, match=r"."):  # the client wraps it in groups of its own
        _call(_over_http(address, {}), "check_goal", text=GOAL)


def test_as_a_command_it_talks_on_standard_input_and_output(tmp_path: Path) -> None:
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "zielbot", "mcp"],
        env={**os.environ, "ZIELBOT_DATA_DIR": str(tmp_path)},
    )

    failed, told = _call(command, "check_goal", text=GOAL)

    assert not failed
    assert told["criteria"]["time_bound"]["verdict"] == "met"
