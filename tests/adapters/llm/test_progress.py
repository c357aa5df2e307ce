"""While a model works, people hear of it and can stop it; nothing is told before it is checked."""

from __future__ import annotations

import threading
import time

import pytest
from tests.adapters.llm.rooms import conversing, pointing, scripted
from tests.adapters.llm.server import Says, Step, prompt_of

from zielbot.adapters.llm.watching import ThreadWatching
from zielbot.assistant.conversing import Conversing
from zielbot.assistant.events import Answered, Event, Working
from zielbot.assistant.ports import Progress
from zielbot.errors import ModelUnavailable

WISH = "Die Auszubildenden sollen sicherer mit Patienten sprechen, das nimmt uns allen am Bett den Druck"
SLOW = Says(pointing(purpose="das nimmt uns allen am Bett den Druck"), pieces=40, gap_s=0.04)


def _working(events: list[Event]) -> list[Working]:
    return [event for event in events if isinstance(event, Working)]


def test_a_long_answer_is_told_of_while_it_comes() -> None:
    with scripted(SLOW, timeout_s=20.0) as (asked, _):
        use = conversing(asked)
        events = list(use.say(use.open("anna").id, "anna", WISH))

    told = _working(events)
    assert events[: len(told)] == told
    assert told[0] == Working("understanding", 0.0, 0, "Das Sprachmodell liest deine Nachricht …")
    assert len(told) > 2
    assert [one.seconds for one in told] == sorted(one.seconds for one in told)
    assert [one.tokens for one in told] == sorted(one.tokens for one in told)
    assert told[-1].tokens > 0
    assert isinstance(events[-1], Answered)
    assert events[-1].answer.drafter == "llm"


@pytest.mark.parametrize(
    ("text", "step"),
    [
        pytest.param("Hilfe", "asking", id="suggestions"),
        pytest.param("Formuliere es für mich", "phrasing", id="wording"),
        pytest.param("Wie oft sollten Zielvereinbarungen überprüft werden?", "explaining", id="article"),
    ],
)
def test_each_thing_a_model_does_has_its_name(text: str, step: str) -> None:
    with scripted(Says(pointing())) as (asked, _):
        use = conversing(asked)
        talk = use.open("anna").id
        for said in ("Ich will den Ausschuss senken", "Ausschussquote", "4 %", "2,5 %", "bis Ende Juni 2027"):
            use.answer(talk, "anna", said)
        events = list(use.say(talk, "anna", text))

    assert {one.step for one in _working(events)} == {step}


def test_without_a_model_nothing_of_the_kind_is_told() -> None:
    use = conversing(None)

    assert not _working(list(use.say(use.open("anna").id, "anna", WISH)))


def test_a_turn_that_nobody_waits_for_any_more_ends_and_changes_nothing() -> None:
    released = threading.Event()

    def step(_: dict[str, object]) -> Step:
        released.wait(10)
        return Says(pointing())

    with scripted(step, timeout_s=20.0) as (asked, server):
        use = conversing(asked)
        talk = use.open("anna")
        events = use.say(talk.id, "anna", WISH)
        first = next(events)
        while not server.requests:
            time.sleep(0.01)
        events.close()  # type: ignore[attr-defined]
        kept = use.get(talk.id, "anna")
        released.set()
        again = use.answer(talk.id, "anna", WISH)

    assert isinstance(first, Working)
    assert kept == talk
    assert again.degraded is None
    assert sum("Auszubildenden" in prompt_of(body) for body in server.requests) == 2


def test_a_stopped_turn_does_not_count_against_the_endpoint() -> None:
    with scripted(SLOW, timeout_s=20.0) as (asked, _):
        use = conversing(asked)
        for _ in range(4):
            events = use.say(use.open("anna").id, "anna", WISH)
            next(events)
            events.close()  # type: ignore[attr-defined]
        answer = use.answer(use.open("anna").id, "anna", WISH)

    assert answer.degraded is None


def test_what_goes_wrong_in_watched_work_comes_out() -> None:
    def work() -> None:
        raise ModelUnavailable(reason="auth")

    with pytest.raises(ModelUnavailable):
        list(ThreadWatching().watched(work))


def test_work_that_tells_nothing_is_just_done() -> None:
    done: list[str] = []

    told: list[Progress] = list(ThreadWatching().watched(lambda: done.append("yes")))

    assert (told, done) == ([], ["yes"])


def test_the_count_of_tokens_says_nothing_of_what_is_written() -> None:
    secret = pointing(purpose="GEHEIM-77", outcome="GEHEIM-77")
    with scripted(Says(secret, pieces=30, gap_s=0.03), timeout_s=20.0) as (asked, _):
        use: Conversing = conversing(asked)
        events = list(use.say(use.open("anna").id, "anna", WISH))

    assert "GEHEIM" not in repr(events)
