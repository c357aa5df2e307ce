"""A turn gives its answer, and one that was stopped has changed nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from tests.fakes import catalogue, coaching_conversing, reader

from zielbot.assistant.conversing import Conversing
from zielbot.assistant.events import Answered, ConversationAnswer
from zielbot.drafting.drafter import DraftRequest, Proposal
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.web.turns import Turns

WISH = "Mehr Gäste im Café"
MINE = ("turn1", "me")


class SlowDrafter:
    """Thinks until it is let go on."""

    def __init__(self) -> None:
        self._inner = OfflineDrafter(reader(), catalogue())
        self.name = self._inner.name
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def draft(self, request: DraftRequest) -> Proposal:
        self.begun.set()
        self.go_on.wait(10)
        return self._inner.draft(request)


def saying(conversing: Conversing, talk: str, done: threading.Event) -> Callable[[Callable[[], bool]], object]:
    def work(stopped: Callable[[], bool]) -> ConversationAnswer | None:
        try:
            for event in conversing.say(talk, "me", WISH):
                if isinstance(event, Answered):
                    return event.answer
                if stopped():
                    return None
            return None
        finally:
            done.set()

    return work


def test_a_turn_gives_its_answer() -> None:
    conversing = coaching_conversing()
    talk = conversing.open("me").id

    outcome = Turns(1).start(MINE, saying(conversing, talk, threading.Event()))

    assert isinstance(outcome.result(10), ConversationAnswer)


def test_a_stopped_turn_leaves_the_conversation_as_it_was() -> None:
    drafter, done = SlowDrafter(), threading.Event()
    conversing = coaching_conversing(drafter=drafter)
    talk = conversing.open("me").id
    turns = Turns(1)
    outcome = turns.start(MINE, saying(conversing, talk, done))
    drafter.begun.wait(10)

    turns.stop(MINE)

    assert outcome.result(10) is None
    drafter.go_on.set()
    assert done.wait(10)
    assert conversing.get(talk, "me").messages == ()


def test_nobody_stops_the_turn_of_somebody_else() -> None:
    drafter = SlowDrafter()
    conversing = coaching_conversing(drafter=drafter)
    turns = Turns(1)
    outcome = turns.start(MINE, saying(conversing, conversing.open("me").id, threading.Event()))
    drafter.begun.wait(10)

    turns.stop(("turn1", "you"))
    drafter.go_on.set()

    assert isinstance(outcome.result(10), ConversationAnswer)


def test_a_turn_that_fails_hands_its_error_on() -> None:
    def failing(_: Callable[[], bool]) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Turns(1).start(MINE, failing).result(10)
