"""Watching a model at work: what it is at and for how long is told while it goes on, and it can be stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from queue import SimpleQueue

from zielbot.adapters.llm.chat import CHARACTERS_A_TOKEN
from zielbot.adapters.llm.faults import Reason, failed
from zielbot.adapters.llm.wire import Allowance
from zielbot.assistant.ports import Progress
from zielbot.errors import ModelUnavailable

TELL_S = 0.5


class Watcher:
    """Where one piece of work tells how far it is; `stopped` says that nobody waits for it any more."""

    def __init__(self) -> None:
        self.told: SimpleQueue[Progress | None] = SimpleQueue()
        self.stopped = threading.Event()


watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


def tell_progress(task: str, seconds: float = 0.0, characters: int = 0) -> None:
    """Whoever watches this work hears how far it is; nobody where it is not watched."""
    if (mine := watcher.get()) is not None:
        mine.told.put(Progress(task, round(seconds, 1), characters // CHARACTERS_A_TOKEN))


def accompany(worker: threading.Thread, held: Allowance, task: str) -> None:
    """Wait for the worker as long as its time goes, and tell how far it is; gives it up where it was stopped."""
    began, mine = time.monotonic(), watcher.get()
    while worker.is_alive() and held.left_s > 0:
        worker.join(min(TELL_S, held.left_s) if mine else held.left_s)
        if mine is not None and mine.stopped.is_set():
            held.stopped.set()
            raise failed(Reason.STOPPED)
        if worker.is_alive():
            tell_progress(task, time.monotonic() - began, held.written)


@contextmanager
def unless_stopped(held: Allowance) -> Iterator[None]:
    """What goes wrong after a stop is the stop's doing, not the endpoint's."""
    try:
        yield
    except ModelUnavailable as exc:
        if held.stopped.is_set():
            raise failed(Reason.STOPPED) from exc
        raise


class ThreadWatching:
    """Does work in a thread of its own, so that whoever waits hears of it meanwhile."""

    def watched(self, work: Callable[[], None]) -> Iterator[Progress]:
        """What the work tells until it has ended; raises what it raised, and stops it where the iterator is closed."""
        mine = Watcher()
        errors: list[BaseException] = []

        def run() -> None:
            watcher.set(mine)
            try:
                work()
            except BaseException as exc:  # handed to the waiting thread
                errors.append(exc)
            finally:
                mine.told.put(None)

        threading.Thread(target=run, name="zielbot-turn", daemon=True).start()
        try:
            yield from iter(mine.told.get, None)
        finally:
            mine.stopped.set()
        if errors:
            raise errors[0]
