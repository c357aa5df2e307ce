"""A turn gives its answer, says how far it is, and changes nothing where it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from tests.fakes import catalogue, coaching_conversing, reader
from zielbot.assistant.conversing import Conversing
from zielbot.assistant.events import Answered, ConversationAnswer
from zielbot.drafting.drafter import DraftRequest, Proposal
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.web.turns import Turn, Turns

WISH = "Mehr Gäste im Café"
MINE = ("turn1", "me")
Work = Callable[[Turn[object]], object]


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


def saying(conversing: Conversing, talk: str, done: threading.Event | None = None) -> Work:
    def work(turn: Turn[object]) -> object:
        turn.note = "on its way"
        try:
            for event in conversing.say(talk, "me", WISH):
                if isinstance(event, Answered):
                    return event.answer
                if turn.stopped():
                    break
            return None
        finally:
            if done is not None:
                done.set()

    return work


def test_a_turn_gives_its_answer() -> None:
    conversing = coaching_conversing()

    turn = Turns[object](1).start(MINE, saying(conversing, conversing.open("me").id))

    assert isinstance(turn.outcome.result(10), ConversationAnswer)


def test_a_turn_says_how_far_it_is_to_its_owner_and_only_while_it_runs() -> None:
    drafter = SlowDrafter()
    conversing = coaching_conversing(drafter=drafter)
    turns = Turns[object](1)
    turn = turns.start(MINE, saying(conversing, conversing.open("me").id))
    drafter.begun.wait(10)

    assert turns.note(MINE) == "on its way"
    assert turns.note(("turn1", "you")) == ""
    drafter.go_on.set()
    turn.outcome.result(10)


def test_a_stopped_turn_leaves_the_conversation_as_it_was() -> None:
    drafter, done = SlowDrafter(), threading.Event()
    conversing = coaching_conversing(drafter=drafter)
    talk = conversing.open("me").id
    turns = Turns[object](1)
    turn = turns.start(MINE, saying(conversing, talk, done))
    drafter.begun.wait(10)

    turns.stop(MINE)

    assert turn.outcome.result(10) is None
    drafter.go_on.set()
    assert done.wait(10)
    assert conversing.get(talk, "me").messages == ()


def test_nobody_stops_the_turn_of_somebody_else() -> None:
    drafter = SlowDrafter()
    conversing = coaching_conversing(drafter=drafter)
    turns = Turns[object](1)
    turn = turns.start(MINE, saying(conversing, conversing.open("me").id))
    drafter.begun.wait(10)

    turns.stop(("turn1", "you"))
    drafter.go_on.set()

    assert isinstance(turn.outcome.result(10), ConversationAnswer)


def test_a_turn_that_fails_hands_its_error_on() -> None:
    def failing(_: Turn[object]) -> object:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Turns[object](1).start(MINE, failing).outcome.result(10)
