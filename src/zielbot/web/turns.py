"""Turns that run beside the page, so that a long one shows that it goes on and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from zielbot.assistant.conversing import Conversing
from zielbot.assistant.events import Answered, ConversationAnswer

_AT_ONCE = 32
_LOOK_S = 0.2


class Turns:
    """Runs turns of conversations and knows which are under way."""

    def __init__(self, conversing: Conversing) -> None:
        self._conversing = conversing
        self._workers = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="turn")
        self._lock = threading.Lock()
        self._running: dict[tuple[str, str], threading.Event] = {}

    def say(self, conversation_id: str, owner: str, text: str) -> Iterator[int | ConversationAnswer | None]:
        """Each second that it takes, then the answer; None where it was stopped, and then nothing has changed."""
        key, stopped = (conversation_id, owner), threading.Event()
        with self._lock:
            self._running[key] = stopped
        try:
            yield from self._watched(self._workers.submit(self._turn, conversation_id, owner, text, stopped), stopped)
        finally:
            with self._lock:
                if self._running.get(key) is stopped:
                    del self._running[key]

    def stop(self, conversation_id: str, owner: str) -> None:
        """The turn under way in that conversation, if any, comes to nothing."""
        with self._lock:
            stopped = self._running.get((conversation_id, owner))
        if stopped is not None:
            stopped.set()

    def _watched(
        self, turn: Future[ConversationAnswer | None], stopped: threading.Event
    ) -> Iterator[int | ConversationAnswer | None]:
        looks = 0
        while True:
            try:
                yield turn.result(timeout=_LOOK_S)
                return
            except TimeoutError:
                if turn.done():
                    raise
                if stopped.is_set():
                    yield None
                    return
            looks += 1
            if looks % round(1 / _LOOK_S) == 0:
                yield round(looks * _LOOK_S)

    def _turn(self, conversation_id: str, owner: str, text: str, stopped: threading.Event) -> ConversationAnswer | None:
        for event in self._conversing.say(conversation_id, owner, text):
            if isinstance(event, Answered):
                return event.answer
            if stopped.is_set():
                return None
        return None
