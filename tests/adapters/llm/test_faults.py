"""Every fault of an endpoint has its outcome, and no conversation stops or loses a word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from tests.adapters.llm.rooms import conversing, endpoint, pointing, scripted
from tests.adapters.llm.server import (
    Drops,
    Hangs,
    Raw,
    Resets,
    Says,
    SaysPlainly,
    Script,
    Status,
    Step,
    free_port,
    serving,
)

from zielbot.adapters.llm.endpoint import Endpoint
from zielbot.assistant.events import ConversationAnswer
from zielbot.goals.origin import OriginKind

WISH = "Bei uns in der Küche wird zu viel weggeworfen, das sind im Moment 40 Kilo, es sollen 25 werden."
GOOD = pointing(outcome="in der Küche wird zu viel weggeworfen")
_CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
_TIMEOUT_S = 0.4


def _event(**fields: object) -> bytes:
    return f"data: {json.dumps({**_CHUNK, **fields})}\n\n".encode()


@dataclass(frozen=True)
class Fault:
    """What the endpoint does, and the reason that is to come of it."""

    step: Step | list[Step] | Script
    reason: str
    timeout_s: float = 3.0
    probe: Step | None = field(default=None)
    silence_s: float | None = None


FAULTS = {
    "hangs": Fault(Hangs(1.5), "timeout", _TIMEOUT_S),
    "hangs at the probe": Fault(Says(GOOD), "timeout", _TIMEOUT_S, probe=Hangs(1.5)),
    "sends no byte": Fault(Hangs(4.0), "timeout", 60.0, silence_s=0.3),
    "falls silent in the middle": Fault(Says(GOOD, pieces=2, gap_s=4.0), "timeout", 60.0, silence_s=0.3),
    "drips slowly": Fault(Says(GOOD, pieces=60, gap_s=0.05), "timeout", _TIMEOUT_S),
    "resets in the middle": Fault(Resets(), "transport"),
    "drops without a word": Fault(Drops(), "transport"),
    "drops every probe": Fault(Says(GOOD), "transport", probe=Drops()),
    "401": Fault(Status(401, "bad key"), "auth"),
    "401 at the probe": Fault(Says(GOOD), "auth", probe=Status(401)),
    "403": Fault(Status(403), "auth"),
    "404 model": Fault(Status(404, "model not found"), "not_found"),
    "429 without Retry-After": Fault(Status(429), "busy", _TIMEOUT_S),
    "429 with a long Retry-After": Fault(Status(429, headers={"Retry-After": "60"}), "busy"),
    "429 with a date": Fault(Status(429, headers={"Retry-After": "Fri, 15 Jan 2027 10:00:00 GMT"}), "busy"),
    "500": Fault(Status(500, "boom"), "transport"),
    "503": Fault(Status(503), "busy", _TIMEOUT_S),
    "529": Fault(Status(529, "overloaded"), "busy", _TIMEOUT_S),
    "400 for another reason": Fault(Status(400, "no such thing"), "transport"),
    "redirect": Fault(Status(302, headers={"Location": "http://127.0.0.1:1/"}), "transport"),
    "error as an event": Fault(Raw(b'data: {"error": {"message": "overloaded"}}\n\n'), "transport"),
    "empty choices": Fault(Raw(_event(choices=[]) + b"data: [DONE]\n\n"), "invalid"),
    "no choices": Fault(Raw(_event(choices=None) + b"data: [DONE]\n\n"), "invalid"),
    "no stream at all": Fault(Raw(b"<html>Bitte anmelden</html>", "text/html"), "invalid"),
    "whole answer with an error": Fault(Raw(b'{"error": {"message": "overloaded"}}', "application/json"), "transport"),
    "whole answer without choices": Fault(Raw(b'{"choices": []}', "application/json"), "invalid"),
    "whole answer that is no JSON": Fault(Raw(b'{"choices": [', "application/json"), "invalid"),
    "whole answer that is a list": Fault(Raw(b"[]", "application/json"), "invalid"),
    "whole answer cut off": Fault(SaysPlainly(GOOD[:30], finish="length"), "cut_off"),
    "whole refusal": Fault(SaysPlainly(refusal="I cannot help with that."), "refusal"),
    "broken event": Fault(Raw(b'data: {"id":\n\n'), "invalid"),
    "not UTF-8": Fault(Raw(b"data: \xff\xfe\n\n"), "invalid"),
    "truncated JSON": Fault(Says(GOOD[:40]), "invalid"),
    "prose twice": Fault(Says("Gern, hier ist mein Vorschlag."), "invalid"),
    "wrong type": Fault(Says('{"outcome": 7}'), "invalid"),
    "other fields only": Fault(Says('{"verdict": "met"}'), "invalid"),
    "a list": Fault(Says("[1, 2]"), "invalid"),
    "deep nesting": Fault(Says("[" * 5000 + '{"outcome":' * 200), "invalid"),
    "empty answer": Fault(Says(""), "invalid"),
    "repetition": Fault(Says("und so weiter " * 900, pieces=200), "invalid"),
    "endless blanks": Fault(Says('{"outcome": ' + " " * 6000, pieces=100), "invalid"),
    "huge answer": Fault(Says(" ".join(map(str, range(300_000))), pieces=2000), "too_large"),
    "refusal": Fault(Says(refusal="I cannot help with that."), "refusal"),
    "content filter": Fault(Says(GOOD, finish="content_filter"), "refusal"),
    "cut off": Fault(Says(GOOD[:30], finish="length"), "cut_off"),
    "whole but cut off": Fault(Says(GOOD, finish="length"), "cut_off"),
    "no end of the stream": Fault(Says(GOOD, finish=None, done=False), "transport"),
    "end without a reason": Fault(Says(GOOD, finish=None), "transport"),
}  # fmt: skip


@contextmanager
def _unreachable(kind: str) -> Iterator[Endpoint]:
    with serving(Says(GOOD)) as plain:
        addresses = {
            "connection refused": f"http://127.0.0.1:{free_port()}/v1",
            "unknown host": "http://zielbot.invalid/v1",
            "TLS to a plain port": plain.base_url.replace("http", "https"),
        }
        yield endpoint(addresses[kind])


def _answer(asked: Endpoint | None, *texts: str) -> ConversationAnswer:
    use = conversing(asked)
    talk = use.open("anna")
    for text in texts:
        answer = use.answer(talk.id, "anna", text)
    return answer


def _assert_carried_on(answer: ConversationAnswer, offline: ConversationAnswer, reason: str) -> None:
    assert answer.degraded == reason
    assert answer.drafter == "offline"
    assert "Ohne Sprachmodell weitergemacht." in answer.reply
    assert answer.draft == offline.draft
    assert answer.question == offline.question
    assert answer.report == offline.report


@pytest.fixture(scope="module", autouse=True)
def _imported() -> None:
    """LangChain is there before the first clock runs."""
    with scripted(Says(GOOD)) as (asked, _):
        asked.capabilities()


@pytest.fixture(scope="module")
def offline() -> ConversationAnswer:
    return _answer(None, WISH)


@pytest.mark.parametrize("name", FAULTS)
def test_the_conversation_goes_on_as_without_a_model_and_says_so(name: str, offline: ConversationAnswer) -> None:
    fault = FAULTS[name]

    with scripted(fault.step, probe=fault.probe, timeout_s=fault.timeout_s, silence_s=fault.silence_s) as (asked, _):
        answer = _answer(asked, WISH)

    _assert_carried_on(answer, offline, fault.reason)


@pytest.mark.parametrize("kind", ["connection refused", "unknown host", "TLS to a plain port"])
def test_an_endpoint_that_cannot_be_reached_stops_nothing(kind: str, offline: ConversationAnswer) -> None:
    with _unreachable(kind) as asked:
        answer = _answer(asked, WISH)

    _assert_carried_on(answer, offline, "transport")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"```json\n{GOOD}\n```", id="fence"),
        pytest.param(f"```\n```json\n{GOOD}\n```\n```", id="nested fences"),
        pytest.param(f"Gern! Hier:\n{GOOD}\nSag Bescheid.", id="prose around"),
        pytest.param(f"<think>{{hm}}</think>{GOOD}", id="thoughts before"),
        pytest.param(GOOD[:-1] + ', "verdict": "met"}', id="a field too many"),
        pytest.param('{"outcome": "in der Küche wird zu viel weggeworfen"}', id="fields missing"),
    ],
)
def test_an_untidy_answer_is_read(text: str) -> None:
    with scripted(Says(text)) as (asked, server):
        answer = _answer(asked, WISH)

    assert (answer.drafter, answer.degraded) == ("llm", None)
    assert len(server.requests) == 1


def test_an_invalid_answer_gets_one_chance_to_be_repaired() -> None:
    with scripted([Says("Gern, sofort."), Says(GOOD)]) as (asked, server):
        answer = _answer(asked, WISH)

    assert (answer.drafter, answer.degraded) == ("llm", None)
    assert len(server.requests) == 2
    assert server.requests[1]["messages"][-2]["content"] == "Gern, sofort."  # type: ignore[index]


def test_a_short_retry_after_is_waited_for() -> None:
    with scripted([Status(429, headers={"Retry-After": "0.1"}), Says(GOOD)]) as (asked, server):
        answer = _answer(asked, WISH)

    assert answer.degraded is None
    assert len(server.requests) == 2


def test_a_long_retry_after_is_respected_by_the_next_turn() -> None:
    with scripted(Status(429, headers={"Retry-After": "60"})) as (asked, server):
        answer = _answer(asked, WISH, "Wir werfen im Moment noch immer jeden Tag viel zu viel weg")

    assert answer.degraded == "resting"
    assert len(server.requests) == 1


def test_an_endpoint_that_keeps_failing_is_left_alone() -> None:
    with scripted(Status(500)) as (asked, server):
        answer = _answer(asked, *[f"{WISH} Das ist Versuch {count}." for count in "abcde"])

    assert answer.degraded == "resting"
    assert len(server.requests) == 3


def test_a_conversation_of_many_turns_over_failing_endpoints_ends_in_the_goal_it_would_have_had_without() -> None:
    turns = ["Wir wollen weniger Ausschuss an der Presse", "Ausschussquote", "4 %", "2,5 %", "bis Ende Juni", "ja"]
    steps: list[Step] = [Status(500), Says("nein"), Says(refusal="no"), Resets(), Says(GOOD, finish="length"), Drops()]

    with scripted(steps) as (asked, _):
        answer = _answer(asked, *turns)
    without = _answer(None, *turns)

    assert answer.draft == without.draft
    assert answer.sentence == without.sentence
    assert all(slot.origin.kind is not OriginKind.SUGGESTED for slot in answer.draft.filled().values())
