"""What is told while a language model works on a message."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from zielbot.assistant.events import Working
from zielbot.assistant.ports import Phrasing, Voice, Watching

STEPS = {"understand": "understanding", "suggest": "asking", "phrase": "phrasing", "explain": "explaining"}
"""What each task of a model is called towards people."""


class WorkingAloud:
    """Does the work of a turn and tells how far a model is; without a model it is just done."""

    def __init__(self, watching: Watching | None, phrasing: Phrasing) -> None:
        self._watching = watching
        self._phrasing = phrasing

    def run(self, work: Callable[[], None], voice: Voice) -> Iterator[Working]:
        """What is told until the work has ended; it is stopped where nobody listens any more."""
        if self._watching is None:
            work()
            return
        for told in self._watching.watched(work):
            step = STEPS[told.task]
            text = self._phrasing.say(f"working_{step}", voice)
            yield Working(step, told.seconds, told.tokens, text)
