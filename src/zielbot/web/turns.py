"""Turns of conversations that run beside the server's loop, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

R = TypeVar("R")
Name = tuple[str, str]
"""What a turn is called, and whose it is."""


class Turns:
    """Runs turns, at most so many at once, and knows which are under way."""

    def __init__(self, at_once: int) -> None:
        self._workers = ThreadPoolExecutor(at_once, thread_name_prefix="turn")
        self._lock = threading.Lock()
        self._running: dict[Name, Callable[[], None]] = {}

    def start(self, name: Name, work: Callable[[Callable[[], bool]], R]) -> Future[R | None]:
        """What the work comes to, and None as soon as it is stopped.

        The work is told how to find out that it was stopped; it may go on to its end, nobody waits for it.
        """
        outcome: Future[R | None] = Future()
        stopped = threading.Event()

        def stop() -> None:
            stopped.set()
            self._settle(outcome, lambda: outcome.set_result(None))

        with self._lock:
            self._running[name] = stop
        self._workers.submit(self._run, name, outcome, lambda: work(stopped.is_set))
        return outcome

    def stop(self, name: Name) -> None:
        """The turn of that name, if one is under way, comes to nothing."""
        with self._lock:
            stop = self._running.get(name)
        if stop is not None:
            stop()

    def _run(self, name: Name, outcome: Future[R | None], work: Callable[[], R]) -> None:
        try:
            result = work()
        except Exception as exc:
            failure = exc
            self._settle(outcome, lambda: outcome.set_exception(failure))
        else:
            self._settle(outcome, lambda: outcome.set_result(result))
        finally:
            with self._lock:
                self._running.pop(name, None)

    def _settle(self, outcome: Future[R | None], settle: Callable[[], None]) -> None:
        with self._lock:
            if not outcome.done():
                settle()
