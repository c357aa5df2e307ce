"""A long turn shows that it goes on, and one that was stopped has changed nothing."""

from __future__ import annotations

import threading

from tests.fakes import catalogue, coaching_conversing, reader

from zielbot.assistant.events import ConversationAnswer
from zielbot.drafting.drafter import DraftRequest, Proposal
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.web.turns import Turns

WISH = "Mehr Gäste im Café"


class SlowDrafter:
    """Thinks until it is let go on."""

    def __init__(self) -> None:
        self._inner = OfflineDrafter(reader(), catalogue())
        self.name = self._inner.name
        self.go_on = threading.Event()
        self.done = threading.Event()

    def draft(self, request: DraftRequest) -> Proposal:
        self.go_on.wait(10)
        self.done.set()
        return self._inner.draft(request)


def test_a_quick_turn_gives_its_answer_at_once() -> None:
    conversing = coaching_conversing()
    talk = conversing.open("me").id

    steps = list(Turns(conversing).say(talk, "me", WISH))

    assert [type(step) for step in steps] == [ConversationAnswer]


def test_a_long_turn_counts_the_seconds_until_its_answer() -> None:
    drafter = SlowDrafter()
    conversing = coaching_conversing(drafter=drafter)
    talk = conversing.open("me").id
    turn = Turns(conversing).say(talk, "me", WISH)

    assert next(turn) == 1
    drafter.go_on.set()

    assert isinstance(next(turn), ConversationAnswer)


def test_a_stopped_turn_leaves_the_conversation_as_it_was() -> None:
    drafter = SlowDrafter()
    conversing = coaching_conversing(drafter=drafter)
    talk = conversing.open("me").id
    turns = Turns(conversing)
    turn = turns.say(talk, "me", WISH)
    next(turn)

    turns.stop(talk, "me")

    assert next(turn) is None
    drafter.go_on.set()
    assert drafter.done.wait(10)
    assert conversing.get(talk, "me").messages == ()


def test_nobody_stops_the_turn_of_somebody_else() -> None:
    drafter = SlowDrafter()
    conversing = coaching_conversing(drafter=drafter)
    talk = conversing.open("me").id
    turns = Turns(conversing)
    turn = turns.say(talk, "me", WISH)
    next(turn)

    turns.stop(talk, "you")
    drafter.go_on.set()

    assert isinstance(next(turn), ConversationAnswer)
