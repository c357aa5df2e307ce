"""What an endpoint can do is found out once; budget, places and key are held."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import Any

import pytest
from tests.adapters.llm.rooms import endpoint, pointing, scripted
from tests.adapters.llm.server import ALL_MODES, Hangs, Says, SaysPlainly, Status, Step, mode_of

from zielbot.adapters.llm.endpoint import Endpoint, Reply
from zielbot.adapters.llm.prompts import load_prompt
from zielbot.adapters.llm.schema import Understanding
from zielbot.assistant.model_settings import LlmSettings
from zielbot.errors import ModelUnavailable
from zielbot.goals.language import Language

GOOD = pointing(outcome="weniger Ausschuss")
DATA = {"message": "weniger Ausschuss", "asked": "–", "known": "–", "kpis": "–"}


def _ask(asked: Endpoint, **changes: str) -> Reply[Understanding]:
    return asked.ask(load_prompt("understand", Language.DE), {**DATA, **changes}, Understanding)


def _ask_in_vain(asked: Endpoint) -> None:
    with suppress(ModelUnavailable):
        _ask(asked)


@pytest.mark.parametrize(
    ("modes", "mode", "probes"),
    [
        pytest.param(ALL_MODES, "json_schema", 1, id="strict schema"),
        pytest.param(ALL_MODES - {"json_schema"}, "tool", 2, id="tool call"),
        pytest.param(frozenset({"json_object", "text"}), "json_object", 3, id="JSON mode"),
        pytest.param(frozenset({"text"}), "text", 4, id="plain text"),
    ],
)
def test_the_strictest_form_that_works_is_found_out_once(modes: frozenset[str], mode: str, probes: int) -> None:
    with scripted(Says(GOOD), modes=modes) as (asked, server):
        replies = [_ask(asked) for _ in range(3)]

    assert [reply.answer.outcome for reply in replies] == ["weniger Ausschuss"] * 3
    assert {mode_of(body) for body in server.requests} == {mode}
    assert len(server.probes) == probes


@pytest.mark.parametrize("modes", [ALL_MODES, ALL_MODES - {"json_schema"}], ids=["text", "tool call"])
def test_an_endpoint_that_answers_whole_instead_of_streaming_is_understood(modes: frozenset[str]) -> None:
    def probe(body: dict[str, object]) -> Step:
        return SaysPlainly('{"colour": "red"}') if mode_of(body) in modes else Status(400, "not supported")

    with scripted(SaysPlainly(GOOD, finish=None)) as (asked, server):
        server.answer_probe = probe
        reply = _ask(asked)

    assert reply.answer.outcome == "weniger Ausschuss"
    assert reply.tokens == 42
    assert server.requests[0]["stream"] is True


def test_an_endpoint_that_takes_a_schema_but_answers_in_prose_is_asked_in_another_way() -> None:
    def probe(body: dict[str, object]) -> Step:
        return Says('{"colour": "red"}') if mode_of(body) == "tool" else Says("A ripe tomato is red.")

    with scripted(Says(GOOD)) as (asked, server):
        server.answer_probe = probe
        _ask(asked)

    assert {mode_of(body) for body in server.requests} == {"tool"}


@pytest.mark.parametrize(
    ("complaint", "left_out"),
    [
        pytest.param(
            "Unsupported parameter: 'max_tokens', use 'max_completion_tokens' instead.", "max_tokens", id="limit"
        ),
        pytest.param("Unsupported value: 'temperature' does not support 0.", "temperature", id="temperature"),
    ],
)
def test_a_field_that_the_endpoint_does_not_take_is_left_out(complaint: str, left_out: str) -> None:
    def probe(body: dict[str, object]) -> Step:
        return Status(400, complaint) if left_out in body else Says('{"colour": "red"}')

    with scripted(Says(GOOD)) as (asked, server):
        server.answer_probe = probe
        _ask(asked)

    assert left_out not in server.requests[0]
    assert mode_of(server.requests[0]) == "json_schema"


def test_a_question_longer_than_allowed_is_not_sent() -> None:
    with scripted(Says(GOOD)) as (asked, server), pytest.raises(ModelUnavailable) as raised:
        _ask(asked, message="x" * 20_000)

    assert raised.value.values["reason"] == "too_large"
    assert not server.requests


def test_tokens_beyond_the_budget_of_an_hour_are_not_used() -> None:
    with scripted(Says(GOOD), tokens_per_hour=1300, max_tokens=1000) as (asked, server):
        _ask(asked)
        with pytest.raises(ModelUnavailable) as raised:
            _ask(asked)

    assert raised.value.values["reason"] == "budget"
    assert len(server.requests) == 1


def test_more_questions_at_once_than_places_are_turned_away() -> None:
    with scripted(Hangs(1.6), concurrency=1, timeout_s=2.0, silence_s=2.0) as (asked, server):
        first = threading.Thread(target=_ask_in_vain, args=[asked])
        first.start()
        while not server.requests:
            time.sleep(0.01)
        with pytest.raises(ModelUnavailable) as raised:
            _ask(asked)
        first.join()

    assert raised.value.values["reason"] == "busy"


def test_a_request_without_a_byte_gives_its_place_back_long_before_the_turn_ends() -> None:
    with scripted([Hangs(4.0), Says(GOOD)], concurrency=1, timeout_s=60.0, silence_s=0.3) as (asked, _):
        with pytest.raises(ModelUnavailable) as raised:
            _ask(asked)
        after = _ask(asked)

    assert raised.value.values["reason"] == "timeout"
    assert after.answer.outcome is not None


def test_the_silence_allowed_is_three_quarters_of_the_turn_unless_it_is_set() -> None:
    assert LlmSettings(timeout_s=30).longest_silence_s == 22.5
    assert LlmSettings(timeout_s=30, silence_s=4).longest_silence_s == 4
    assert LlmSettings(timeout_s=5, silence_s=60).longest_silence_s == 5


def test_the_key_goes_into_the_header_and_into_nothing_that_people_read() -> None:
    with scripted(Says(GOOD), api_key="sehr-geheim") as (asked, server):
        reply = _ask(asked)

    assert server.headers[-1]["authorization"] == "Bearer sehr-geheim"
    assert "geheim" not in f"{asked.name} {reply} {server.seen}"


def test_the_name_shows_model_and_host_without_user_and_path() -> None:
    assert endpoint("https://user:pass@llm.example.com:8443/openai/v1").name == "probe-model@llm.example.com:8443"


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY", "OPENAI_PROXY", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")

    with scripted(Says(GOOD)) as (asked, _):
        reply = _ask(asked)

    assert reply.answer.outcome == "weniger Ausschuss"


def test_tracing_in_the_environment_traces_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Any] = []
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setenv("LANGSMITH_API_KEY", "none")
    monkeypatch.setattr("langsmith.client.Client.create_run", lambda *args, **kwargs: calls.append(args))

    with scripted(Says(GOOD)) as (asked, _):
        _ask(asked)

    assert calls == []
